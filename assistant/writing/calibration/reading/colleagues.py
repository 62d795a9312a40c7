"""What a named colleague did by an entry's own words: every making act of that person, and the author's beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.speech import spoken
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token, find_sentences
from assistant.evidence.verbs import Tense, base_form, tense
from assistant.writing.calibration.reading.parties import NAME
from assistant.writing.calibration.reading.weighing import DECIDER, opens_with_help

_MAKING = word_set(
    """
    write build invent design make draw come present show argue negotiate settle decide lead drive run do implement
    develop create propose find solve convince code author architect prepare carry handle deliver rewrite measure own
    pitch train
    think model work bring conceive defend answer debug diagnose prove port migrate refactor redesign rebuild
    fix ship launch automate plan specify define discover sketch derive tune calculate win persuade set operate
    """
)
"""Acts by which a result comes about."""

_MADE = word_set("drew wrote came led drove ran did built made found won brought set shown went")
_BETWEEN = word_set(
    "who which that has had have then also first himself herself alone really actually mostly and himself"
)
_LEARNS = spoken(
    r"""
    mentor\w* | mentee | buddy | intern | pair(?:ed|ing)? with | on (?:his|her|their) own | by (?:him|her)self
    | without me | after my training | ramped up | new (?:colleague|joiner|hire) | first (?:release|on-?call|shift|week)
    | (?:by|after|to|against|from) (?:it|the (?:\w+ )?(?:standard|paper|guide|direction|rules?))
    | cited | cites? | adopted (?:it|by) | works? by | builds? by | follows?
    """
)
_THEIRS = lazy_pattern(
    rf"\b({NAME}(?: {NAME})?)['’]s? (?:own )?(?:\w+[- ]){{0,2}}(?:model|scheme|design|idea|algorithm|numbers|code"
    rf"|importer|"
    r"proposal|case|work|labels|plan|concept|architecture|prototype|method|analysis|shards|draft|text|night|patch|solution"
    r"|approach|implementation|engine|library|fix|query|benchmark|paper|migration|rewrite|script|argument|arguments"
    r"|presentation|insight|calculation|rework)\b"
    rf"|\b(?:is|are|was|were) ({NAME}(?: {NAME})?)['’]s?(?=[\s.,;]|$)"
    rf"|\b(?:designed|written|built|made|done|led|found|solved|drafted|proposed|invented|by hand|model|design"
    rf"|idea|code|work)"
    rf" (?:\w+ )?(?:by|from|of) ({NAME}(?: {NAME})?)(?=[;.,)]|$)"
    rf"|\b(?:by|from) ({NAME}(?: {NAME})?)(?=[;.,]|$)"
    rf"|\bon ({NAME})['’]s? (?:numbers|paper|case)\b"
)
_TEAM_WORDS = word_set("the our team group squad pod unit desk department tribe and")
_IDEAS = word_set("idea insight concept plan vision hypothesis")
_GROUPS = frozenset(
    {
        "Leadership",
        "Management",
        "Support",
        "Engineering",
        "Product",
        "Design",
        "Sales",
        "Marketing",
        "Finance",
        "Legal",
    }
)
"""Bodies that decide or make, and are nobody's colleague by name."""

_NO_NAME = lazy_pattern(
    r"^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Q[1-4]|It|This|That|They|He|She|We|The|Their|Then|Since"
    r"|Who|What|Team|Nobody|Everybody|Everyone|Both|All|One|Two|Three|Some|Others|Another|Design|Last|First|Headline"
    r"|My|Our|And|But|So|In|On|At|By|For|From|To|After|Before|During|With|When|While|Each|Every|Now|Here|There)\b"
)
_ENDS_WITH_NAME = lazy_pattern(rf"{NAME}\s$")
_WE = re.compile(
    r"\b[Ww]e\b|\b[A-Z][\w’'-]+,? (?:and|&) (?:I|me|myself)\b|\b[Jj]oint(?:ly)?\b|\bco-?(?:written|authored|wrote)\b"
)


class Part(NamedTuple):
    """A colleague's acts by one entry; `at` is where the first is told, `acts` how many there are."""

    name: str
    at: int
    acts: int


def parts_in(item: EvidenceItem, teams: frozenset[str]) -> tuple[Part, ...]:
    """Named colleagues who by this entry made or decided something, each with the number of acts told.

    Somebody who grows under the author's care, adopts, cites or reviews makes no part of the author's work; nor does an
    executive who decides on it.
    """
    found: dict[str, Part] = {}
    for name, at in _acts(item, teams):
        first = name.split()[0]
        known = found.get(first, Part(name, at, 0))
        found[first] = Part(max(known.name, name, key=len), min(known.at, at), known.acts + 1)
    return tuple(found.values())


def _acts(item: EvidenceItem, teams: frozenset[str]) -> Iterable[tuple[str, int]]:
    if opens_with_help(item):
        return
    for sentence in find_sentences(item.text):
        said = item.text[sentence[0].start : sentence[-1].end]
        if _LEARNS.search(said) or _WE.search(said):
            continue
        for match in _THEIRS.finditer(said):
            name = next(g for g in match.groups() if g)
            if _is_colleague(name, teams) and not _names_a_team(said, match):
                yield name, sentence[0].start + match.start()
        yield from ((name, at) for name, at in _told_of(sentence, teams) if not _in_office(item.text, name, at))


def _names_a_team(said: str, match: re.Match[str]) -> bool:
    """`Willemijn Smit from Dispatch`: what follows "from" is where somebody works."""
    return match.group().startswith("from") and bool(_ENDS_WITH_NAME.search(said[: match.start()]))


def _told_of(sentence: Sequence[Token], teams: frozenset[str]) -> Iterable[tuple[str, int]]:
    """`Ikram Benali designed it, trained it and ran the trial`: three acts of one person."""
    place = 0
    while place < len(sentence):
        if not _is_name(sentence[place]) or (place and sentence[place - 1].text == "("):
            place += 1
            continue
        start = place
        while place < len(sentence) and _is_name(sentence[place]):
            place += 1
        name = " ".join(t.text for t in sentence[start:place])
        passive = start > 1 and sentence[start - 1].lower == "by" and _is_making(sentence[start - 2])
        if passive and _is_colleague(name, teams):
            yield name, sentence[start].start
            yield from ((name, sentence[start].start) for _ in _by_pronoun(sentence, place))
            continue
        place = _past_the_team(sentence, place)
        if place + 1 < len(sentence) and sentence[place].text == "," and sentence[place + 1].lower in {"who", "which"}:
            place += 1
        while place < len(sentence) and sentence[place].lower in _BETWEEN:
            place += 1
        if not _is_colleague(name, teams):
            continue
        yield from ((name, sentence[start].start) for _ in _by_pronoun(sentence, place))
        if place >= len(sentence) or not (_makes(sentence[place]) or _had_the_idea(sentence, place)):
            continue
        yield name, sentence[start].start
        for further in range(place + 1, len(sentence)):
            token = sentence[further]
            if token.text in {";", "I"} or token.lower in {"i", "we", "my"}:
                break
            if _makes(token) and sentence[further - 1].lower in {",", "and", "has", "then"}:
                yield name, sentence[start].start
            if _is_name(token) and further + 1 < len(sentence) and _makes(sentence[further + 1]):
                break


def _past_the_team(sentence: Sequence[Token], place: int) -> int:
    """Behind the words that say where somebody works: `of the Research group`, `from Storage`, `(Gameplay)`."""
    if place < len(sentence) and sentence[place].text == "(":
        closes = next((n for n in range(place, len(sentence)) if sentence[n].text == ")"), place)
        return closes + 1 if closes > place else place
    if place >= len(sentence) or sentence[place].lower not in {"of", "from", "in", "at"}:
        return place
    after = place + 1
    while after < len(sentence) and (sentence[after].lower in _TEAM_WORDS or _is_name(sentence[after])):
        after += 1
    return after if any(_is_name(sentence[n]) for n in range(place + 1, after)) else place


def _had_the_idea(sentence: Sequence[Token], place: int) -> bool:
    """`had the idea of the comparison`: `had` is passed over already."""
    told = [t.lower for t in sentence[max(0, place - 1) : place + 2]]
    return told[:1] == ["had"] and told[1:2] in (["the"], ["this"]) and told[2:3] != [] and told[2] in _IDEAS


def _by_pronoun(sentence: Sequence[Token], place: int) -> Iterable[int]:
    """`..., designed and trained by her`: the acts that a pronoun gives to the person named before."""
    for at in range(place, len(sentence) - 1):
        if _is_name(sentence[at]) and sentence[at - 1].lower not in {",", "and"}:
            return
        if sentence[at].lower == "by" and sentence[at + 1].lower in {"her", "him"}:
            yield from (n for n in range(max(place, at - 4), at) if _is_making(sentence[n]))


def _is_making(token: Token) -> bool:
    return base_form(token.text) in _MAKING and token.text[:1].islower()


def in_office(item: EvidenceItem, name: str) -> bool:
    """True where an entry names somebody by the office that decides (`CFO Hedda Lunde`)."""
    at = item.text.find(name)
    return at >= 0 and _in_office(item.text, name, at)


def _in_office(text: str, name: str, at: int) -> bool:
    """`CFO Hedda Lunde`, `the COO, Janek Vesely`, `Mona Berg (CTO)`: an executive decides on the work."""
    before = [m.end() for m in DECIDER.finditer(text, max(0, at - 40), at)]
    after = DECIDER.search(text[at + len(name) : at + len(name) + 14])
    return any(at - end <= _BESIDE for end in before) or after is not None


_BESIDE = 3
"""Characters between an office and the name that holds it."""


def _makes(token: Token) -> bool:
    made = tense(token.text) is Tense.PAST or token.lower in _MADE
    return made and base_form(token.text) in _MAKING


def _is_name(token: Token) -> bool:
    return bool(token.is_word and token.text[:1].isupper() and any(c.islower() for c in token.text[1:]))


def _is_colleague(name: str, teams: frozenset[str]) -> bool:
    words = set(name.split())
    adverb = name.endswith("ly") and len(words) == 1
    return not adverb and not _NO_NAME.match(name) and not words & teams and not words & _GROUPS


def chief_maker(items: Iterable[EvidenceItem], teams: frozenset[str]) -> tuple[str, tuple[EvidenceItem, ...]] | None:
    """The colleague who made most, with the entries that say so: at least two acts in all; None where there is none."""
    told: dict[str, list[EvidenceItem]] = {}
    acts: dict[str, int] = {}
    full: dict[str, str] = {}
    for item in items:
        for part in parts_in(item, teams):
            first = part.name.split()[0]
            full[first] = max(full.get(first, ""), part.name, key=len)
            acts[first] = acts.get(first, 0) + part.acts
            told.setdefault(first, []).append(item)
    chief = max(acts, key=lambda first: acts[first], default=None)
    if chief is None or acts[chief] < LEAST_ACTS:
        return None
    return full[chief], tuple(told[chief])


LEAST_ACTS = 2
"""Acts of one colleague that make a part of the work theirs; one alone is help."""
