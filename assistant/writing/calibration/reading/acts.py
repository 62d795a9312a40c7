"""Acts by which a result comes about, and who did them: told with a name, and then with "she" or "he"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.learned.features import bare
from assistant.evidence.learned.naming import PERSON
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token
from assistant.evidence.verbs import Tense, base_form, tense

NAME = r"\b[^\W\d_a-z][\w'’.-]{0,30}[a-zà-ÿ][\w'’-]{0,30}"
"""A capitalised word with a small letter in it: a name, a team, or the start of a sentence."""

_MAKING = word_set(
    """
    write build invent design make draw come present show argue negotiate settle decide lead drive run do implement
    develop create propose find solve convince code author architect prepare carry handle deliver rewrite measure own
    pitch train
    think model work bring conceive defend answer debug diagnose prove port migrate refactor redesign rebuild
    fix ship launch automate plan specify define discover sketch derive tune calculate win persuade set operate
    notice spot suspect trace devise draft recognise recognize detect compose elaborate
    """
)
"""Acts by which a result comes about."""

_MADE = word_set("drew wrote came led drove ran did built made found won brought set shown went")
_BETWEEN = word_set(
    "who which that has had have then also first himself herself alone really actually mostly and himself"
)
_PRONOUNS = frozenset({"she", "he"})
_AUTHOR = frozenset({"i", "we", "my"})
_JOINED = frozenset({",", "and", "has", "then"})
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


def acts_told(sentence: Sequence[Token], named: Mapping[str, str]) -> Iterable[tuple[str, int]]:
    """Name and place of every act that a sentence tells of somebody.

    `Ikram Benali designed it, trained it and ran the trial`: three acts of one person.
    """
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
        if passive and is_colleague(name, named):
            yield name, sentence[start].start
            yield from ((name, sentence[start].start) for _ in _by_pronoun(sentence, place))
            continue
        place = _past_the_team(sentence, place)
        if is_colleague(name, named):
            yield from ((name, sentence[start].start) for _ in _by_pronoun(sentence, place))
            yield from ((name, sentence[start].start) for _ in _acts_from(sentence, place))


def _acts_from(sentence: Sequence[Token], place: int) -> Iterable[int]:
    """Acts of the person named just before `place`: `X found it, wrote it, and it was she who defended it`.

    They end where the author or somebody else begins to act.
    """
    if place + 1 < len(sentence) and sentence[place].text == "," and sentence[place + 1].lower in {"who", "which"}:
        place += 1
    first = _behind(sentence, place)
    now = first < len(sentence) and _makes_now(sentence[first])
    acting = first < len(sentence) and (now or _makes(sentence[first]) or _had_the_idea(sentence, first))
    if acting:
        yield first
    for at in range(place if not acting else first + 1, len(sentence)):
        if sentence[at].lower in _AUTHOR or (_is_name(sentence[at]) and _makes_at(sentence, _behind(sentence, at + 1))):
            return
        if sentence[at].lower in _PRONOUNS:
            acting = True
        elif sentence[at].text == ";":
            acting = False
        starts = sentence[at - 1].lower
        makes = _makes(sentence[at]) or (now and _makes_now(sentence[at]))
        if acting and makes and (starts in _JOINED or starts in _PRONOUNS or starts in _BETWEEN):
            yield at


def _behind(sentence: Sequence[Token], place: int) -> int:
    while place < len(sentence) and sentence[place].lower in _BETWEEN:
        place += 1
    return place


def _makes_at(sentence: Sequence[Token], place: int) -> bool:
    return place < len(sentence) and _makes(sentence[place])


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


def _makes(token: Token) -> bool:
    made = tense(token.text) is Tense.PAST or token.lower in _MADE
    return made and base_form(token.text) in _MAKING


def _makes_now(token: Token) -> bool:
    """A making told as a diary does: `Candice spots the skew, invents the scheme and proves it`."""
    told = token.text.islower() and token.text.endswith("s") and tense(token.text) is Tense.PLAIN
    return told and base_form(token.text) in _MAKING


def _is_name(token: Token) -> bool:
    return bool(token.is_word and token.text[:1].isupper() and any(c.islower() for c in token.text[1:]))


def is_colleague(name: str, named: Mapping[str, str]) -> bool:
    """True for somebody whom the page names: no team, no group and no word that only opens a sentence."""
    words = name.split()
    known = any(named.get(bare(w)) == PERSON for w in words)
    return known and not _NO_NAME.match(name) and _GROUPS.isdisjoint(words)
