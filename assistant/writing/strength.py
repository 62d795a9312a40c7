"""How strong a part in the work a verb claims, and how far the work had come: the two ladders nobody may climb."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from assistant.domain.vocabulary import Role
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import verb_role
from assistant.writing.lexicon.concepts import root
from assistant.writing.words import Word


class Part(IntEnum):
    """The part somebody had, weakest first."""

    ATTENDED = 0
    HELPED = 1
    DID = 2
    LED = 3


def _roots(listed: str) -> frozenset[str]:
    return frozenset(root(verb) for verb in word_set(listed))


_ATTENDING = _roots("attend join observe shadow watch listen visit participate accompany audit")
_HELPING = _roots(
    """
    review comment advise suggest propose vote sponsor discuss help support assist aid back reinforce recommend request
    ask brainstorm endorse forward consult
    """
)
_FINDING = _roots(
    """
    find spot notice identify flag raise report note question mention triage test catch discover uncover detect
    diagnose escalate share learn mentor coach guide train teach tutor interview onboard
    """
)
"""Weak beside what was made or fixed, but an act of its own all the same: claims little, grants much."""
_HOSTING = _roots("host organise chair convene moderate facilitate coordinate drive")
_RUNNING = _roots("run hold conduct operate own") | _HOSTING
_WEAK_PHRASES = {
    ("sit", "in"): Part.ATTENDED,
    ("take", "part"): Part.ATTENDED,
    ("tag", "along"): Part.ATTENDED,
    ("look", "on"): Part.ATTENDED,
    ("pitch", "in"): Part.HELPED,
    ("chip", "in"): Part.HELPED,
    ("weigh", "in"): Part.HELPED,
    ("chime", "in"): Part.HELPED,
    ("contribute", "to"): Part.HELPED,
}
_GIVEN_HELP = frozenset({"input", "feedback", "comments", "advice", "hand", "help", "support", "suggestions"})
_PHRASES = {(root(first), second): part for (first, second), part in _WEAK_PHRASES.items()}
_GIVING = _roots("give lend offer provide leave send")


def part_claimed(words: Sequence[Word], at: int) -> Part | None:
    """The part that a verb claims for its doer; None for one that claims none ("went", "keeps")."""
    verb = words[at].root
    weak = _weak_part(words, at)
    if weak is not None:
        return weak
    if verb in _FINDING:
        return Part.HELPED
    taken = verb == root("take") and any(w.lower in _LEADING_OBJECTS for w in words[at + 1 : at + 4])
    if taken or verb in _HOSTING or verb_role(words[at].lower) is Role.LED:
        return Part.LED
    made = words[at].lower.startswith("co-") or verb_role(words[at].lower) is Role.DID
    return Part.DID if made else None


def is_weak(words: Sequence[Word], at: int) -> bool:
    """Whether a verb proves no more than help."""
    return part_granted(words, at) <= Part.HELPED


def part_granted(words: Sequence[Word], at: int) -> Part:
    """The part that a verb of the evidence proves: whoever ran or hosted it may be told to have led it."""
    weak = _weak_part(words, at)
    if weak is not None:
        return weak
    led = words[at].root in _RUNNING or part_claimed(words, at) is Part.LED or verb_role(words[at].lower) is Role.LED
    return Part.LED if led else Part.DID


def _weak_part(words: Sequence[Word], at: int) -> Part | None:
    verb = words[at].root
    following = words[at + 1].lower if at + 1 < len(words) else ""
    if (verb, following) in _PHRASES:
        return _PHRASES[verb, following]
    if verb in _GIVING and any(w.lower in _GIVEN_HELP for w in words[at + 1 : at + 12]):
        return Part.HELPED
    if verb in _ATTENDING:
        return Part.ATTENDED
    return Part.HELPED if verb in _HELPING else None


_BEGINNING = _roots(
    """
    propose suggest recommend draft sketch outline explore investigate find identify list discover diagnose notice spot
    evaluate assess analyse count report ask request raise flag research scope plan pitch pilot prototype deprecate
    experiment trial
    """
)
_ENDING = _roots(
    """
    decide approve launch ship release deploy resolve fix remove retire delete eliminate complete finish adopt merge
    enforce solve repair publish correct roll introduce bring deliver
    """
)
_EARLY = _roots("draft prototype pilot spike trial sketch proposal experiment mock mockup poc")
_LEADING_OBJECTS = frozenset({"charge", "lead", "ownership", "helm", "command", "reins"})


TRYING = _roots("try attempt")


def is_beginning(verb: str) -> bool:
    """Whether a verb's root tells only that something was looked at, named or put forward."""
    return verb in _BEGINNING


def is_early(word: str) -> bool:
    """Whether the root of a word names a thing that is not the final one: a draft, a prototype, a pilot."""
    return word in _EARLY


def is_ending(verb: str) -> bool:
    """Whether a verb's root tells that it was settled, shipped or gone."""
    return verb in _ENDING
