"""Whom the author helped, told in any words: what was done for somebody by name, or somebody's trouble and its end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.domain.evidence import Mention
from assistant.evidence.capitals import Run, find_runs
from assistant.evidence.clauses import I_WORDS
from assistant.evidence.mine import told_by_author
from assistant.evidence.names import Named, Names, kind_of
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token, find_sentences
from assistant.evidence.verbs import Tense, base_form, tense

HELPING_VERBS = word_set("advise assist coach guide help mentor onboard pair support teach train tutor unblock")
"""Acts that are help whatever else a line says."""

_HELPS = HELPING_VERBS | word_set(
    """
    bail buddy debug dig explain free prepare pull repair rescue save shadow show sit spend sponsor unstick untangle
    walk
    """
)
"""What is done for somebody."""

_SAID = word_set(
    "unstuck unsticking un-sticking untangled pairing mentoring mentored coaching tutored walked sat freed"
)
_GETS = word_set("get bring give lend talk answer put")
"""Verbs that help only with what is given or where it leads."""

_GIVEN = word_set(
    "course feedback hand hint keepalive out over past questions ropes running speed through unstuck missing moving up"
)
_TROUBLE = word_set(
    """
    alone blocked broken chasing circling deadlocked drowning failing hanging lagging lost stranded struggled
    struggling stuck waiting
    """
)
_TELLERS = I_WORDS | {"also", "and", "to"}
_CANNOT = frozenset({"could not", "couldn't", "can't", "was not", "did not know", "didn't know"})
_AGAINST = word_set("by from of like than")
_REACH = 9
"""Words between what was done and for whom."""


def find_helped(text: str, names: Names) -> tuple[Mention, ...]:
    """The people in a text whom its author helped, in order. Never a team, never whoever helped the author."""
    sentences = find_sentences(text)
    found: list[Mention] = []
    troubled: list[Run] = []
    for sentence in sentences:
        people = [r for r in find_runs(sentence) if _is_person(r, names)]
        acted = told_by_author(sentence) or any(t.lower in I_WORDS for t in sentence)
        if troubled and acted:
            found += [_mention(r) for r in troubled]
        troubled = []
        for person in people:
            if _is_helped(sentence, person) or _could_then(sentence, person):
                found.append(_mention(person))
            elif _is_in_trouble(sentence, person):
                if acted and not _helps_author(sentence):
                    found.append(_mention(person))
                else:
                    troubled.append(person)
    return tuple(found)


def _is_person(run: Run, names: Names) -> bool:
    kind = kind_of(run, names)
    if run.words[0].replace("’", "'") in I_WORDS:
        return False
    if kind is Named.PERSON:
        return True
    return kind is None and not run.name.isupper() and not run.initial


def _is_helped(sentence: Sequence[Token], person: Run) -> bool:
    """`Walked Agnieszka through ...`, `got Thijs out of ...`, `answered questions of Kasia`."""
    if person.before() in _AGAINST - {"of"} or _helps_author(sentence):
        return False
    for place in range(max(0, person.first - _REACH), person.first):
        if any(t.text in ";." for t in sentence[place : person.first]):
            continue
        word = sentence[place]
        base = base_form(word.text) or ""
        told = tense(word.text) is not Tense.PLAIN or (place > 0 and sentence[place - 1].lower in _TELLERS)
        if word.lower in _SAID or (base in _HELPS and told and not _by_other(sentence, place)):
            return _leads_to(sentence, place, person)
        if base in _GETS and not _by_other(sentence, place):
            around = {t.lower for t in sentence[place : person.last + 9]}
            if around & _GIVEN:
                return True
    return False


def _leads_to(sentence: Sequence[Token], place: int, person: Run) -> bool:
    """`show` and `explain` need the person soon; `pair` and `sit` need "with" or "next to"."""
    base = base_form(sentence[place].text) or ""
    between = [t.lower for t in sentence[place + 1 : person.first]]
    if base in {"explain", "show", "debug", "repair", "prepare"}:
        return len(between) <= 6 and "for" not in between
    if base in {"spend", "save"}:
        return "with" in between or base == "save"
    return True


def _by_other(sentence: Sequence[Token], place: int) -> bool:
    """Whether somebody else does it: a name or a pronoun stands right before the verb."""
    before = sentence[place - 1] if place else None
    return before is not None and ((before.is_capital and before.lower not in I_WORDS) or before.lower in _THIRD)


_THIRD = frozenset({"he", "she", "they", "who", "team", "to"})


def _helps_author(sentence: Sequence[Token]) -> bool:
    words = [t.lower for t in sentence]
    helped = any(base_form(w) in _HELPS and n in {"me", "us"} for w, n in pairwise(words))
    return helped or " ".join(words).find("with help of") >= 0 or ("thanks to" in " ".join(words) and "me" not in words)


def _is_in_trouble(sentence: Sequence[Token], person: Run) -> bool:
    if person.before() in _AGAINST:
        return False
    after = [t.lower for t in sentence[person.last : person.last + 8]]
    return bool(_TROUBLE & set(after)) or any(said in " ".join(after) for said in _CANNOT)


def _could_then(sentence: Sequence[Token], person: Run) -> bool:
    """`so that Vikram can finish it`, `so Ifeanyi could begin`: what the author's act was for."""
    before = [person.before(d) for d in (1, 2)]
    return ("so" in before and person.after() in {"can", "could"}) and told_by_author(sentence)


def _mention(run: Run) -> Mention:
    return Mention(name=run.name, start=run.start, end=run.end)
