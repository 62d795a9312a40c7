"""Words by their part in a sentence: who may be its subject, what opens a clause, what only helps a verb."""

from __future__ import annotations

from assistant.evidence.stems import word_set

AUX = word_set(
    """
    be am is are was were been being have has had having do does did will would can could may might must shall
    should 've 'd 'll ain't isn't aren't wasn't weren't hasn't haven't hadn't didn't don't doesn't won't wouldn't
    can't couldn't get gets got gotten to cannot
    """
)
BE = word_set("be is are was were been being get gets got isn't aren't wasn't weren't")
AUTHOR_WORDS = word_set("i i'm i've i'd i'll me myself mine")
SHARED_WORDS = word_set("we we're we've we'd we'll us ourselves")
OTHER_WORDS = word_set(
    """
    he she they he's she's they're they've they'd they'll someone somebody
    """
)
THEY_WORDS = word_set("they they're they've they'd they'll")
EVERYBODY = word_set("everyone everybody nobody")
"""Subjects that give an act to nobody in particular: "alerts that nobody acted on"."""
THING_WORDS = word_set("it it's this these those there")
PREPOSITIONS = word_set(
    """
    of in on at to for from by with within without into onto upon over under above below between among against
    across along around about after before during through via per toward towards off w than as until till since like
    ahead
    """
)
COORDINATORS = word_set("and or + & but then plus nor")
RESTARTS = word_set(
    """
    while whereas because so when where why how whether as if once although though whereby after before since until
    """
)
RELATIVES = frozenset({"who", "which", "that", "whom"})
DETERMINERS = word_set(
    """
    a an the my our their his her its your this these those each every all both no some any two three one
    """
)
ADVERBS = word_set(
    """
    also then now just only mostly first both each all already together jointly alone still yet even again soon
    never not currently
    """
)
MAIN_TOO = word_set("do did does done has had have having")
ALSOPREPOSITIONS = frozenset({"as", "since", "after", "before", "until"})
STRONG = word_set(". ! ? … ; — – -- | •")
SAME_FORM = word_set("cut set put split read let hit cast shut spread spec sped lead")
ASKED = frozenset({"asked", "requested", "invited", "chosen", "appointed", "nominated", "tapped", "picked", "selected"})
AMONG_NAMES = word_set("( ) , and from of by & the team")
ROLE_SUBJECTS = word_set(
    """
    pm em manager lead director cto ceo vp intern colleague teammate designer legal finance support sre customer
    vendor supplier contractor consultant maintainer reviewer architect procurement client auditor regulator
    """
)
OWN_GROUPS = word_set("whole entire wider rest own same full")
"""Words before "team" that name no other team."""
TEAM_NOUN = frozenset({"team", "squad", "group", "teammates", "colleagues"})


UNLISTED_VERBS = word_set("want wants wanted try tries tried need needs needed ask asks asked")
NUMBERED = word_set("version page phase part step release batch level tier issue ticket section chapter item case")
THING_VERBS = word_set("go fall rise drop grow shrink fail crash double improve expire work move")
