"""The closed lists of `uptake`: the ways to say that a work is only looked at, left open, cited, or not taken up."""

from __future__ import annotations

from assistant.evidence.stems import word_set

OPEN = word_set(
    """
    aims almost back barely can't cannot considering considers could couldn't doesn't don't evaluates evaluating
    expected expects explores exploring hardly hasn't haven't hopes if instead intends isn't later may maybe might
    mulling must needs never no nobody none not nothing perhaps planned planning plans pondering possibly promised
    promises should shouldn't soon thinking thinks tomorrow try trying unless until waiting wanted wants wasn't
    weighing whether will won't would wouldn't yet
    """
)
"""Words that leave it open, put it off or deny it."""

ONLY_LOOKS = word_set(
    """
    accept answer applaud appreciate approve argue ask attend bless challenge cheer clap comment compliment
    congratulate criticise criticize debate decline disagree discuss dislike doubt endorse enjoy examine hear
    inspect intend invite join laugh like listen love meet nod notice object offer praise promise propose question
    raise react read recommend refuse reject remain reply respond revert review say scan see sign skim sponsor star
    stay study suggest talk tell thank think vote want watch wish wonder
    """
)
"""What is done to a work without taking it up."""

CITES = word_set("cite credit footnote link list mention name quote refer reference")
"""What refers to a work."""
GIVES = word_set("assist assign donate find give help hire join lend mentor pay point report send spot support teach")
"""What others do for the author."""

LOOKING = word_set(
    """
    approval approvals audience backlink comments convinced demo demos discussion footnote meeting questions request
    reviewer reviewers session sign-off sources talk turned walkthrough whitepaper
    """
)
"""Nouns of looking at a work, or of talking about it."""
MAKES = word_set("build code create deliver design develop draft fix implement launch release ship write")
"""What others make of their own; with one of `ONTO` behind it, on top of the work."""
ONTO = word_set("after against around atop by from in into off on onto over per to upon via with")
"""Words that lead to what something is built on."""
BRINGS = word_set("bring convert get migrate move onboard port roll switch win")
"""What the author does to have others take it up."""
TOWARDS = word_set("onto over to on adopt use")
"""Words that lead to what they are brought to."""
NOT_TAKERS = word_set("with from of for beside besides despite like than unlike via to cto cfo ceo coo vp director")
"""Words before a name that does not act."""
LEADERS = word_set("board cfo ceo chief coo cpo cto director head president steering vp")
"""Who decides, and does not take up."""
DOCUMENT_NOUNS = word_set(
    """
    appendix basics book bylaws chapter charter checklist compendium cookbook docs faq guide guidelines handbook manual
    paper playbook policy primer report rulebook spec standard wiki
    """
)
"""What a document may be called, wherever its title ends."""

TITLES = DOCUMENT_NOUNS | word_set("cache course note plan record threat")
"""Nouns that end the titles of papers."""
OBJECTS = word_set(
    """
    a all an away by from her his in into it its my off on onto out over several the their them this through to
    up with
    """
)
"""Words after an unknown word that show it to be the verb of the name before it."""

NO_TEAMS = word_set(
    """
    above after all also although among and another anyone as at because before below besides both but by class
    despite due during each even every everybody everyone finally first following for from further given had has
    have here how however in instead it its last learning like many meanwhile mine more most mostly my next nobody
    now on once one only our overall part people please pr prs rather second several she since so some somebody soon
    still such thanks that the their then there these they this those though three through to today together two
    under unlike until upon via was were what when where which while who with within without you
    """
)
"""Words that open a sentence and name nobody."""
