"""What another person or team did is told as theirs, and what the author did is not given to somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.evidence.acts import ADOPTING
from assistant.evidence.verbs import Tense, base_form, tense
from assistant.writing.alignment import Clause, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.checks.told import Told, clause_words, deeds_told, object_of, overlap, topic_of
from assistant.writing.derivations import family_of
from assistant.writing.doer import Deed, Doer, bare_name, is_content
from assistant.writing.lexicon.concepts import keys_of, root
from assistant.writing.lexicon.grammar import AUTHOR_WORDS, ROLE_SUBJECTS
from assistant.writing.source import Source
from assistant.writing.strength import is_weak, part_claimed
from assistant.writing.words import Word

_OWN = (Doer.AUTHOR, Doer.SHARED)
_MOTION = frozenset(root(verb) for verb in ("go", "come", "fall", "rise", "drop", "shrink", "grow", "climb", "decline"))
"""Verbs of numbers: nobody does them."""
_NAMING = frozenset({"by", "=", "is", "was", "are", "+", "&", "and", "with", "w", "/", "thx", "thanks", "per", "via"})
"""Words and signs after which a name is that of somebody with a part: "Table by Kofi", "rollout = Nils"."""
_POINTING = frozenset({"it", "them", "that", "which", "one", "both", "this", "these"})
_ANSWERING = frozenset({"accept", "agree", "ask", "like", "request", "review", "say", "see", "tell", "want"})
_TEACHING = frozenset(root(verb) for verb in ("coach", "guide", "mentor", "onboard", "teach", "train", "tutor"))
"""Whoever is taught does the work: "mentored Kwame through his first widget"."""
_BELONGING = frozenset(root(verb) for verb in ("belong", "sit", "work"))
"""Where somebody sits and what for is no act that another could have done."""
_GETTING = frozenset(root(verb) for verb in ("have", "get", "receive", "enjoy", "rely", "lean", "draw"))
"""Verbs of whoever is given something."""
_HELPING = frozenset(root(verb) for verb in ("help", "assist", "support", "aid"))
"""Verbs of whoever stands beside another; both may be told to have helped."""
_STANDING_FOR = frozenset({"he", "she", "they", "his", "her", "hers", "their", "theirs", "him"})


def find_wrong_doers(grounding: Grounding) -> Iterator[Problem]:
    """Acts taken from whoever did them, and acts given to somebody who did not do them."""
    claim = grounding.claim
    for deed in claim.deeds:
        if deed.noun or deed.under is not None:
            continue
        if deed.doer in (*_OWN, Doer.THEY):
            others = _taken(grounding, deed)
            if others:
                yield _problem(claim, deed, f"In the evidence {_who(others)} did this: name the doer, or leave it out.")
        elif deed.doer is Doer.OTHER and _is_given_away(grounding, deed):
            yield _problem(claim, deed, "The evidence gives this deed to somebody else; keep its doer.")


def _taken(grounding: Grounding, deed: Deed) -> Sequence[Told]:
    """The deeds of others that the sentence tells as the author's; empty where the author has a part in any."""
    claim = grounding.claim
    if claim.words[deed.at].root in _MOTION:
        return ()
    told = [t for t in deeds_told(grounding, deed) if not (t.loose and _takes_up(t))]
    others = [t for t in told if t.deed.doer is Doer.OTHER]
    spelled = any(t.source.words[t.deed.at].root == claim.words[deed.at].root for t in others)
    if part_claimed(claim.words, deed.at) is None and not spelled:
        return ()
    if not others or len(others) < len(told):
        return ()
    if deed.doer is Doer.SHARED and frozenset().union(*(t.deed.names for t in others)) <= deed.names:
        return ()
    named = _named(claim, others)
    if named and (deed.doer is Doer.THEY or (_is_beside(claim, deed, others) and _is_sole_act(others))):
        return ()
    turned = spelled and is_weak(claim.words, deed.at) and claim.words[deed.at].root not in _HELPING
    helps = named and not turned and _is_beside_help(claim, deed) and all(_acts(t.source) for t in others)
    if helps or _counts_them(claim, others):
        return ()
    return () if is_weak(claim.words, deed.at) and any(t.loose and _acts(t.source) for t in others) else others


def _takes_up(told: Told) -> bool:
    """What others do with the author's work, "approved by the board", is no sign that the work was theirs."""
    verb = base_form(told.source.words[told.deed.at].lower) or ""
    return told.deed.doer is Doer.OTHER and verb in ADOPTING | _ANSWERING


def _is_sole_act(others: Sequence[Told]) -> bool:
    """Whether the bullets tell nothing but this act: where they set several apart, nobody shares another's."""
    return all(not _acts(t.source) and sum(not d.noun for d in t.source.deeds) == 1 for t in others)


def _is_beside(claim: Claim, deed: Deed, others: Sequence[Told]) -> bool:
    """ "made with Ana": the one who did it stands beside the verb."""
    names = frozenset().union(*(t.deed.names for t in others))
    after = claim.words[deed.at + 1 : deed.at + 8]
    return any(a.lower in {"with", "alongside"} and bare_name(b) in names for a, b in pairwise(after))


def _is_given_away(grounding: Grounding, deed: Deed) -> bool:
    """Whether the evidence tells the act of the author, or of another one, and not of those whom the sentence names.

    Whoever has a part of their own keeps it, however it is worded.
    """
    claim = grounding.claim
    sources = grounding.sources_of(deed.segment)
    names = deed.names & claim.known.union(ROLE_SUBJECTS, *(s.actors for s in claim.sources))
    if not names or claim.words[deed.at].root in _BELONGING or _gets_from_author(claim, deed):
        return False
    names |= {actor for s in sources for actor in s.actors if any(keys_of(actor) & keys_of(name) for name in names)}
    if any(_comes_from(s, names, object_of(claim, deed)) for s in sources):
        return False
    if any(d.noun and d.names & names and _is_akin(s, d, claim, deed) for s in sources for d in s.deeds):
        return False
    if _is_reduced(claim, deed) and any(_tells(s, deed, claim) for s in sources):
        return False
    if names <= ROLE_SUBJECTS and any(_tells_of_another(s, deed, claim) for s in sources):
        return False
    words = [w for w in _words_of_act(claim, deed) if not (w.capital and bare_name(w) in names)]
    if things := object_of(claim, deed):
        words = [claim.words[deed.at], *things]
    theirs, others = 0.0, 0.0
    for source in sources:
        for clause in clauses_of(source):
            if clause.segment in topic_of(source):
                continue
            score = overlap(words, clause.keys)
            if _has_part(source, clause, names):
                theirs = max(theirs, score + 0.5, overlap(words, _reach(source, clause)) + 0.5)
            elif _told_of_others(source, clause, deed, claim):
                others = max(others, score)
    return others > theirs


def _comes_from(source: Source, names: frozenset[str], things: Sequence[Word]) -> bool:
    """ "Otto gave feedback" for "with feedback from Otto"."""
    return any(
        second.lower == "from"
        and bare_name(third) in names
        and any(first.all_keys & thing.all_keys for thing in things)
        for first, second, third in zip(source.words, source.words[1:], source.words[2:], strict=False)
    )


def _is_akin(source: Source, noun: Deed, claim: Claim, deed: Deed) -> bool:
    """ "under Pavel's supervision" for "supervised by Pavel": the noun of the verb is theirs."""
    return bool(family_of(source.words[noun.at].lower) & family_of(claim.words[deed.at].lower))


def _gets_from_author(claim: Claim, deed: Deed) -> bool:
    """ "the site team had my support", "they got a script from me": the act told is the author's."""
    if claim.words[deed.at].root not in _GETTING:
        return False
    after = claim.words[deed.at + 1 : deed.at + 8]
    return any(w.lower in {"my", "me", "mine"} for w in after if w.segment == deed.segment)


def _is_reduced(claim: Claim, deed: Deed) -> bool:
    """ "wrote a section of a document Gwen owned": the clause holds another's act before this one."""
    return any(d.segment == deed.segment and d.at < deed.at and d.doer in _OWN and not d.noun for d in claim.deeds)


def _tells_of_another(source: Source, deed: Deed, claim: Claim) -> bool:
    """ "signed off by the clinical lead" for "Dr. Osei signed off": a role may stand for whoever did it."""
    verb = claim.words[deed.at].root
    return any(d.doer is Doer.OTHER and source.words[d.at].root == verb for d in source.deeds if not d.noun)


def _tells(source: Source, deed: Deed, claim: Claim) -> bool:
    verb = claim.words[deed.at].root
    return any(d.names & deed.names and source.words[d.at].root == verb for d in source.deeds if not d.noun)


def _words_of_act(claim: Claim, deed: Deed) -> list[Word]:
    """The words of the deed's clause, in front of "who" and "which" too where the verb has them for its object."""
    words: list[Word] = []
    for word in clause_words(claim, deed):
        if word.text in {";", ":", "."} and word.start > claim.words[deed.at].start:
            break
        words.append(word)
    if not words or words[0].lower not in {"which", "whom", "that"}:
        return words
    at = claim.words.index(words[0]) - 1
    while at >= 0 and claim.words[at].text == ",":
        at -= 1
    while at >= 0 and is_content(claim.words[at]) and not any(d.at == at for d in claim.deeds):
        words.append(claim.words[at])
        at -= 1
    return words


def _reach(source: Source, clause: Clause) -> frozenset[str]:
    """The keys of a clause, and of the one before where it points back to it or stands in brackets after it.

    A clause that names no thing, "Viktor signed off", points back too, and so does one that leaves out the verb,
    "I took the north, Viktor the south".
    """
    opening = next((w for w in clause.words if w.is_word), clause.words[0])
    opened = any(source.words[d.at] is opening for d in clause.deeds)
    acting = [d for d in clause.deeds if d.segment == clause.segment and not d.noun]
    told = frozenset().union(*(d.keys for d in acting))
    bare = bool(acting) and not any(
        w.content and not w.keys & told and bare_name(w) not in source.actors for w in clause.words
    )
    gapped = not acting and opening.capital and bare_name(opening) in source.actors
    points = bare or gapped or opened or clause.words[0].text in "([" or any(w.lower in _POINTING for w in clause.words)
    before = (c.keys for c in clauses_of(source) if clause.sentence - 1 <= c.sentence and c.segment < clause.segment)
    return clause.keys.union(*before) if points else clause.keys


def _has_part(source: Source, clause: Clause, names: frozenset[str]) -> bool:
    """Whether a clause gives those named a part: as its doer, at its head, after "by" or "with", or as the helped."""
    if any(d.names & names and not d.noun for d in clause.deeds if d.segment == clause.segment):
        return True
    words = clause.words
    helped = any(
        d.segment == clause.segment and (_helps(source, d) or source.words[d.at].root in _TEACHING)
        for d in source.deeds
    )
    opened = False
    for i, word in enumerate(words):
        before = words[i - 1].lower if i else ""
        standing = word.lower in _STANDING_FOR and not opened and _met_before(source, word, names)
        named = standing or (word.capital and bare_name(word) in names)
        if named and (helped or not opened or before in _NAMING):
            return not word.owner or before in _NAMING or standing
        opened = opened or (is_content(word) and not (word.capital and bare_name(word) in source.actors))
    return False


def _met_before(source: Source, word: Word, names: frozenset[str]) -> bool:
    return any(w.start < word.start and w.capital and bare_name(w) in names for w in source.words)


def _told_of_others(source: Source, clause: Clause, deed: Deed, claim: Claim) -> bool:
    """Whether a clause tells an act of the author, or this very act of somebody else."""
    own = [d for d in clause.deeds if not d.noun and d.segment == clause.segment]
    if any(d.doer is Doer.AUTHOR for d in own):
        return True
    verb = claim.words[deed.at].root
    return any(d.doer is Doer.OTHER and "?" not in d.names and source.words[d.at].root == verb for d in own)


def _helps(source: Source, deed: Deed) -> bool:
    return not deed.noun and deed.doer in _OWN and is_weak(source.words, deed.at)


def _is_beside_help(claim: Claim, deed: Deed) -> bool:
    """ "helped Ana's team in bringing it over": the sentence opens with help, and this is what it went to."""
    helping = any(
        d.at <= deed.at and d.doer is Doer.AUTHOR and not d.noun and is_weak(claim.words, d.at) for d in claim.deeds
    )
    itself = is_weak(claim.words, deed.at)
    return helping and (itself or tense(claim.words[deed.at].lower) in (Tense.GERUND, Tense.PLAIN))


def _counts_them(claim: Claim, others: Sequence[Told]) -> bool:
    """ "used by five teams" for five teams named."""
    names = frozenset().union(*(t.deed.names for t in others)) - {"?"}
    return len(names) > 1 and any(
        q.value == len(names) and re.search(r"\b(?:teams|people|groups|squads|engineers)\b", q.unit_text)
        for q in claim.quantities
    )


def _acts(source: Source) -> bool:
    """Whether the author has any part in the item."""
    own = any(d.doer in _OWN for d in source.deeds)
    return own or any(w.lower in {"my", "we", "our"} or w.lower in AUTHOR_WORDS for w in source.words)


def _named(claim: Claim, others: Sequence[Told]) -> bool:
    names = frozenset().union(*(t.deed.names for t in others))
    return "?" in names or any(bare_name(w) in names for w in claim.words)


def _who(others: Sequence[Told]) -> str:
    names = sorted(frozenset().union(*(t.deed.names for t in others)) - {"?"})
    return " ".join(name.capitalize() for name in names) or "somebody else"


def _problem(claim: Claim, deed: Deed, message: str) -> Problem:
    return claim.at(claim.words[deed.at], ProblemKind.DOER, message)
