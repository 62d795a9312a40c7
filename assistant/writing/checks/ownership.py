"""No stronger part in the work than the evidence gives: helped < shared < did < led; alone only where it says so."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.growth import Role
from assistant.evidence.stems import word_set
from assistant.writing.alignment import best_clauses
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.doers import Told, clause_words, deeds_told, is_help
from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.doer import Deed, Doer
from assistant.writing.lexicon.concepts import root
from assistant.writing.source import Source

_WEAK = frozenset(
    root(verb)
    for verb in word_set(
        """
        review comment advise mentor observe suggest propose attend watch shadow triage test ask request read recommend
        coach guide join listen discuss vote approve sponsor interview forward quote cite
        """
    )
)
_HELP_WORDS = word_set(
    "help helps helped helping support supported supporting supports assist assisted assisting contribute contributed"
    " contributing contribution aid aided alongside"
)
_LEADING_NOUNS = word_set(
    """
    captain chair commander dri driver head host in-charge lead leader maintainer organiser organizer owner
    """
)
_ALONE = word_set(
    """
    alone entirely exclusively independently myself only personally single-handed single-handedly singlehandedly sole
    solely solo unaided
    """
)
_IN_PERSON = frozenset({"i", "me", "mine", "my"})
"""Where the note sets the author apart from "we", "personally" claims no more."""
_ALONE_EVIDENCE = word_set(
    """
    alone independently myself only own single-handed single-handedly sole solely solo unaided
    """
)


def find_overclaims(grounding: Grounding) -> Iterator[Problem]:
    """Leading without evidence of leading, doing where the evidence only helped, and credit for oneself alone."""
    claim = grounding.claim
    for deed in claim.deeds:
        if deed.noun or deed.doer not in (Doer.AUTHOR, Doer.SHARED):
            continue
        if deed.role is Role.LED and not _led(grounding, deed):
            yield _problem(
                claim, deed, "The evidence does not say that the author led or owned this; use its own verb."
            )
        elif deed.role is not Role.SUPPORTED and not _helps(claim) and _only_helped(grounding, deed):
            yield _problem(
                claim, deed, "In the evidence the author helped, reviewed or advised here; say so with its own verb."
            )
    yield from _alone(claim)


def _led(grounding: Grounding, deed: Deed) -> bool:
    told = deeds_told(grounding, deed)
    if any(
        t.deed.role is Role.LED and not t.loose and t.deed.doer in (Doer.AUTHOR, Doer.SHARED, Doer.NOBODY) for t in told
    ):
        return True
    if any(t.deed.doer is Doer.OTHER for t in told) or any(
        deed.keys & s.index for s in grounding.sources_of(deed.segment) if not told and _leads(s)
    ):
        return not any(t.deed.doer is Doer.OTHER for t in told)
    return any(
        _leads(source)
        for source, _ in best_clauses(clause_words(grounding.claim, deed), grounding.sources_of(deed.segment))
    )


def _leads(source: Source) -> bool:
    """Whether the item gives the author a leading part: by role, by a service owned, or by a noun ("owner of")."""
    others = {d.at for d in source.deeds if d.doer is Doer.OTHER}
    noun = any(w.lower in _LEADING_NOUNS and i not in others for i, w in enumerate(source.words) if not w.quoted)
    return source.role is Role.LED or source.owns or noun


def _only_helped(grounding: Grounding, deed: Deed) -> bool:
    """Every deed of the evidence that this may tell is one of help; the sentence has no such verb."""
    told = deeds_told(grounding, deed)
    own = [t for t in told if t.deed.doer in (Doer.AUTHOR, Doer.SHARED)]
    if not own:
        return False
    if any(not t.loose for t in own):
        return all(t.deed.under is not None for t in own if not t.loose)
    return all(is_help(t.deed) or t.deed.under is not None or _is_weak(t) for t in own) and not _tells_weak(
        grounding.claim, own
    )


def _is_weak(told: Told) -> bool:
    return told.source.words[told.deed.at].root in _WEAK


def _tells_weak(claim: Claim, own: list[Told]) -> bool:
    """Whether the sentence itself has the weak verb: "Reviewed the design and found a hole"."""
    keys = frozenset().union(*(t.deed.keys for t in own))
    return any((w.keys | w.phrase) & keys for w in claim.words if w.is_word)


def _helps(claim: Claim) -> bool:
    return any(w.lower in _HELP_WORDS for w in claim.words)


def _alone(claim: Claim) -> Iterator[Problem]:
    told = {w.lower for source in claim.sources for w in source.words}
    known = not told.isdisjoint(_ALONE_EVIDENCE)
    for i, word in enumerate(claim.words):
        without_help = word.lower == "without" and any(
            w.lower.startswith(("help", "support", "assist")) for w in claim.words[i : i + 3]
        )
        own = word.lower == "personally" and not told.isdisjoint(_IN_PERSON)
        if (word.lower in _ALONE or without_help) and not (known or own) and not word.quoted:
            message = f"“{word.text}” keeps the credit to one person; the evidence does not say so."
            yield claim.at(word, ProblemKind.OWNERSHIP, message)


def _problem(claim: Claim, deed: Deed, message: str) -> Problem:
    return claim.at(claim.words[deed.at], ProblemKind.OWNERSHIP, message)
