"""What a verb means by the words that follow it: `took over` leads, `took part` supports, `took a course` learns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.domain.vocabulary import Role
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token
from assistant.evidence.verbs import Tense, base_form, tense, verb_role


class Sense(NamedTuple):
    """The verb that is meant (`begin to build`: build) and the part in the work it claims; None: no work at all."""

    base: str
    role: Role | None


_TAKEN = {
    "over": Role.LED,
    "ownership": Role.LED,
    "charge": Role.LED,
    "responsibility": Role.LED,
    "lead": Role.LED,
    "command": Role.LED,
    "part": Role.SUPPORTED,
}
_NOT_TAKEN = word_set(
    """
    break class classes course courses days exam exams holiday initiative interest leave long longer off place pride
    space stance steps time training up vacation view weeks
    """
)
_NOT_MADE = word_set("friends it me mistakes sense up us")
_NOT_WORKED = word_set(
    """
    all as at extremely five for four from hard in incredibly late long nights overtime really three tirelessly two
    under weekends
    """
)
_WITH = word_set("alongside closely directly hand jointly side together with")
_NOT_DONE = word_set("fine good great not nothing okay well")
_STARTED = frozenset({"start", "begin", "continue", "keep", "decide", "choose", "manage", "step"})
_STUDIED = word_set(
    """
    book books bootcamp certificate certificates certification certifications certified class classes course courses
    degree diploma exam exams lesson lessons masterclass mooc nanodegree programme-certificate specialization
    training trainings tutorial tutorials
    """
)
_EARNED = word_set("acquire attend complete do earn enrol enroll finish gain get obtain pass receive start take win")
_STUDY = frozenset({"learn", "study", "read", "watch", "understand", "know"})
_NOT_GOTTEN = word_set("a an asked better chosen good great invited named promoted selected")
_HERSELF = word_set("me myself ourselves")


def sense_at(clause: Sequence[Token], place: int) -> Sense:
    """The sense of the verb at this place of a clause, read from the words after it."""
    base = base_form(clause[place].text) or clause[place].lower
    after = [t.lower for t in clause[place + 1 : place + 14] if t.is_word]
    if is_study(clause, place):
        return Sense("learn", None)
    if base in _STARTED and (further := _begun(clause, place)):
        return further
    special = _SPECIAL.get(base)
    if special:
        return special(base, after)
    role = verb_role(clause[place].text)
    return Sense(base, role if role or tense(clause[place].text) else Role.DID)


def is_study(clause: Sequence[Token], place: int) -> bool:
    """True where the verb tells of learning: `learned`, `completed a course`, `taught myself`."""
    base = base_form(clause[place].text) or clause[place].lower
    after = [t.lower for t in clause[place + 1 : place + 16] if t.is_word]
    if base in _STUDY or base == "attend" or (base == "teach" and after[:1] and after[0] in _HERSELF):
        return True
    if base == "certify":
        return place + 1 < len(clause) and clause[place + 1].is_capital
    return base in _EARNED and any(word in _STUDIED for word in after)


def _begun(clause: Sequence[Token], place: int) -> Sense | None:
    """`started building`, `decided to collect`, `managed to cut`: the second verb is the work."""
    later = place + 1
    if base_form(clause[place].text) == "step" and later < len(clause) and clause[later].lower in {"in", "up"}:
        later += 1
    if later < len(clause) and clause[later].lower == "to":
        later += 1
    elif later >= len(clause) or tense(clause[later].text) is not Tense.GERUND:
        return None
    return sense_at(clause, later) if later < len(clause) and tense(clause[later].text) else None


def _take(_base: str, after: Sequence[str]) -> Sense:
    for word in after[:3]:
        if word in _TAKEN:
            return Sense("take over" if _TAKEN[word] is Role.LED else "participate", _TAKEN[word])
    return Sense("take", None if any(word in _NOT_TAKEN for word in after[:5]) else Role.DID)


def _work(_base: str, after: Sequence[str]) -> Sense:
    if not after or after[0] in _NOT_WORKED or after[0][0].isdigit():
        return Sense("work", None)
    if any(word in _WITH for word in after[:2]):
        return Sense("work", Role.SHARED if any(word in {"to", "on"} for word in after[2:]) else None)
    return Sense("work", Role.DID if any(word in {"on", "through", "out"} for word in after[:3]) else None)


def _get(_base: str, after: Sequence[str]) -> Sense:
    done = any(tense(word) is Tense.PAST and verb_role(word) for word in after[1:6])
    return Sense("get", Role.DID if done and after[0] not in _NOT_GOTTEN else None)


def _spend(_base: str, after: Sequence[str]) -> Sense:
    spent = next((word for word in after[:8] if tense(word) is Tense.GERUND and verb_role(word)), None)
    return Sense(base_form(spent) or "spend", verb_role(spent)) if spent else Sense("spend", None)


def _plain_light(base: str, after: Sequence[str]) -> Sense:
    refused = {"make": _NOT_MADE, "do": _NOT_DONE}.get(base, frozenset())
    return Sense(base, Role.DID if after and after[0] not in refused else None)


def _manage(base: str, after: Sequence[str]) -> Sense:
    return Sense(base, Role.DID if after[:1] == ["to"] else Role.LED)


def _stand(base: str, after: Sequence[str]) -> Sense:
    return Sense(base, Role.DID if after[:1] == ["up"] else None)


def _operate(base: str, after: Sequence[str]) -> Sense:
    return Sense(base, None if after[:1] == ["at"] else Role.DID)


_SPECIAL = {
    "take": _take,
    "work": _work,
    "get": _get,
    "spend": _spend,
    "manage": _manage,
    "operate": _operate,
    "stand": _stand,
    **dict.fromkeys(("make", "give", "put", "hold", "keep", "do", "turn", "use", "lay", "kick", "pass"), _plain_light),
}
