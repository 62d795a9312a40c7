"""Names that are English words too: where "Mark", "Will" or "May" is a person, and where it is the word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.letters import NAME_WORD
from assistant.evidence.name_words import COMMON_WORDS, GIVEN_NAMES, PRODUCT_WORDS, TEAM_NOUNS, TEAM_WORDS
from assistant.evidence.namesake_words import ACTS, MASSES, MONTHS, NAMESAKES, QUALITIES, SEASONS, SURNAMES
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense, tense

_NAME = lazy_pattern(rf"(?<![\w’'/.-])(?:{'|'.join(sorted(w.capitalize() for w in NAMESAKES))})(?![\w-]|\.\w)")
_SURNAME = lazy_pattern(
    rf"(?<=[\w] )(?<!\w\w\. )(?:{'|'.join(sorted(w.capitalize() for w in SURNAMES))})(?![\w-]|\.\w)"
)
_WORD = lazy_pattern(r"[\w’'-]+")
_AFTER = lazy_pattern(r"(?P<owner>['’]s)?(?P<gap>[^\w]*)(?P<word>[\w’'-]+)?")
_SECOND_NAME = lazy_pattern(rf" (?:(?:de|van|von|der|den|la|bin|al|el) )*(?P<name>{NAME_WORD})(?:['’]s)?(?![\w-])")
_ENDS = lazy_pattern(r"[.!?:;\n|>“\"(\[*•–—]|(?:^|\n)\s*[-+#\d.)]+\s*$")
_TITLE_WORD = lazy_pattern(r"[A-Za-z]{4,}")
_CALLED = lazy_pattern(r", (?:please|pls|could|can|would|will|you|i need|i want|i['’]d|thank|what|how|why)\b", re.I)
""" "Hope, please …", "Summer, what is missing?": somebody is spoken to."""
_REACH = 60
"""Characters on either side that are read for what a word is: no sign stands farther off."""

_ARTICLES = word_set("a an any each every her his its my no our some that the their these this those your")
_PEOPLE_AFTER = word_set(
    """
    about after although and as ask asked because before but by cc dear for from gave give helped helps hey hi hello
    how if joined let met or sent since so tell than thank thanks thanked that though to told unblocked until via when
    where whether while who why with without mentored mentoring onboarded coached
    """
)
_IN_DATES = word_set("before by during early each end every from in last late mid next of since this till to until")
_CLEARLY_DATES = word_set("during early each end every in last late mid next since this till until")
_SUBJECTS = word_set("anybody anyone everybody everyone he i it nobody she somebody someone they u we you")
_OBJECTS = word_set(
    """
    a all an another any both each every everyone everybody her herself him himself his it its me my nobody no one our
    ours that the their them these this those three two four five six us what your yourself
    """
)
_PLACES = word_set("about after at before by during for from in into of off on onto out over since through to up with")
_HELPING = word_set(
    """
    can can't cannot could couldn't did didn't does doesn't had hadn't has hasn't may might must never should shouldn't
    will won't would wouldn't
    """
)
_BEING = word_set("is isn't was wasn't")
_BE = word_set("am are be been being is was were he's she's they're very")
_BETWEEN = word_set("again also alone already always finally first just later never now often once only still then")
_MORE_PAST = word_set(
    """
    bit blew bought broke cut felt flew forgot froze hid hit hurt lost quit rang rose sang sank sat shot slept slid
    stole struck swore threw tore woke wore
    """
)
_FUNCTION = _OBJECTS | _PLACES | _HELPING | _BEING | _BETWEEN | COMMON_WORDS | word_set("than when while")
_NO_SURNAMES = (
    TEAM_WORDS | TEAM_NOUNS | PRODUCT_WORDS
    | word_set(
        """
        address application award button committee complete day deploy director engineer gallery house item items
        launch list manager meeting office officer offsite period programme program project release report review
        sprint street summit team tour update
        """
    )
)  # fmt: skip


def find_namesakes(text: str, known: Iterable[str] = ()) -> tuple[tuple[int, int], ...]:
    """The places where a name that is also a word means a person, in order; a surname beside one has its own.

    `known` are names of people whom the text is about, in any case. A lower-case word is never a name. One place
    that is sure makes the others of the same name sure, save where the word is plainly at work ("Will you", "Mark
    the ticket", "in May 2026").
    """
    candidates = list(_NAME.finditer(text))
    folded = {word for name in known for word in name.casefold().split()}
    sure = folded | {m.group().casefold() for m in candidates if _is_named(_Place(text, m.start(), m.end()), folded)}
    found = [m.span() for m in candidates if m.group().casefold() in sure and _may_be_named(text, m)]
    return tuple(sorted({*found, *_surnames(text, {end for _, end in found}, folded)}))


class _Place:
    """A capitalised word with the words around it."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.word = text[start:end].casefold()
        before, self.rest = text[max(0, start - _REACH) : start], text[end : end + _REACH]
        self.line = f"{before}{text[start:end]}{self.rest}"[max(0, before.rfind("\n") + 1) :].split("\n", 1)[0]
        said = list(_WORD.finditer(before))[-3:]
        self.earlier = [m.group() for m in said]
        self.before = self.earlier[-1] if said else ""
        self.gap_before = before[said[-1].end() :] if said else before
        self.opens = not said or bool(_ENDS.search(self.gap_before))
        after = _AFTER.match(self.rest)
        self.owner = bool(after and after["owner"])
        self.gap = after["gap"] if after else ""
        self.after = (after["word"] or "").replace("’", "'") if after and "\n" not in self.gap else ""

    @property
    def surname(self) -> str:
        """The capitalised word that stands right behind it and may be a surname; empty for none."""
        second = _SECOND_NAME.match(self.rest)
        name = second["name"] if second else ""
        return "" if name.casefold() in _NO_SURNAMES | MONTHS else name

    @property
    def acts(self) -> bool:
        """Whether it does something: a verb in the past or third person follows, and no order reads so."""
        return _does(self.rest, order=self.word in ACTS, idea=self.word in MASSES)

    @property
    def describes(self) -> bool:
        """Whether a small word follows that may be its noun: "because Christian beliefs", "about Art classes"."""
        after = self.after
        if self.owner or self.gap != " " or not after.islower():
            return False
        return not (after in _FUNCTION or tense(after) or after.endswith(("ed", "ly")))


def _is_named(place: _Place, known: set[str]) -> bool:
    """Whether a place by itself shows that a word is a person."""
    if _is_at_work(place) or _is_title(place.line):
        return False
    if place.opens and _CALLED.match(place.rest):
        return True
    if place.word in MONTHS | SEASONS:
        return _is_month_named(place)
    if place.surname:
        return not place.opens or place.surname.casefold() in known or _acts_in_full(place)
    if place.opens:
        owns = place.owner and place.word not in MASSES
        return owns or place.acts or _acts_together(place)
    return place.acts or (place.before.casefold() in _PEOPLE_AFTER | known and not place.describes)


def _may_be_named(text: str, match: re.Match[str]) -> bool:
    """Whether a name that is sure elsewhere may be meant here too."""
    place = _Place(text, match.start(), match.end())
    if _is_at_work(place):
        return False
    if place.word in MONTHS | SEASONS:
        return not _is_date(place)
    after = place.after.casefold()
    if place.opens and place.word in ACTS and not place.owner and place.gap == " ":
        return place.acts or bool(place.surname) or after in _HELPING | _BEING | _PLACES | _BETWEEN | {"and"}
    return True


def _is_at_work(place: _Place) -> bool:
    """Whether the word is plainly a word: "the Grace period", "Will you", "Art of War"."""
    before = place.before.casefold()
    if (
        before in _ARTICLES
        or (place.word in QUALITIES and before in _BE)
        or (place.gap == " " and place.after.casefold() == "of")
    ):
        return True
    asks = place.word in {"will", "may"} and place.gap == " " and place.after.casefold() in _SUBJECTS
    beside = place.before[:1].isupper() and not place.opens and place.before.casefold() not in _HEADS
    return asks or (beside and place.gap == " " and place.after[:1].isupper() and not place.surname)


_HEADS = COMMON_WORDS | GIVEN_NAMES | NAMESAKES


def _is_month_named(place: _Place) -> bool:
    if _is_date(place):
        return False
    if place.surname or place.acts:
        return True
    return _acts_together(place) if place.opens else place.before.casefold() in _PEOPLE_AFTER


def _is_date(place: _Place) -> bool:
    """ "May 2026", "12 May", "in May", "April to June": the month, or the season."""
    before, earlier = place.before.casefold(), [w.casefold() for w in place.earlier]
    numbered = place.after[:1].isdigit() or before[:1].isdigit()
    ends = before in _RANGING and len(earlier) > 1 and (earlier[-2] in _MONTH_LIKE or earlier[-2][:1].isdigit())
    listed = (before in _MONTH_LIKE and place.gap_before.strip() in _LISTING) or (
        place.after.casefold() in _MONTH_LIKE and place.gap.strip() in _LISTING
    )
    begins = place.after.casefold() in _RANGING and _second_word(place.rest) in _MONTH_LIKE
    if numbered or ends or listed or begins or (before in _CLEARLY_DATES and not place.opens):
        return True
    return before in _IN_DATES and not place.opens and not place.surname and not _is_credited(place)


def _is_credited(place: _Place) -> bool:
    """ "Great work by May", "every change request from June": what comes from somebody, not from a month on."""
    earlier = place.earlier[-2].casefold() if len(place.earlier) > 1 else ""
    return (place.before in {"by", "from"} and earlier in _GIVEN_BY_SOMEBODY) or (
        place.before == "from" and earlier in _SENT_BY_SOMEBODY
    )


_LISTING = frozenset({"-", "–", "/", ","})
_RANGING = word_set("and or through till to until")
_GIVEN_BY_SOMEBODY = word_set("advice effort feedback help job note question support talk work")
_SENT_BY_SOMEBODY = word_set(
    "email message notes praise quote reply request requests review reviews thanks update word"
)
_MONTH_LIKE = MONTHS | SEASONS | word_set(
    "january february march july september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
)  # fmt: skip


def _second_word(rest: str) -> str:
    words = _WORD.findall(rest)[:2]
    return words[1].casefold() if len(words) > 1 else ""


def _is_title(line: str) -> bool:
    """Whether a line is written in capitals throughout, so that a capital says nothing."""
    words = _TITLE_WORD.findall(line)
    return len(words) > 2 and all(w[0].isupper() for w in words)


def _acts_in_full(place: _Place) -> bool:
    """Whether first and last name together do something, own something or are listed: "Grace Young shipped it"."""
    second = _SECOND_NAME.match(place.rest)
    rest = place.rest[second.end() :] if second else ""
    owns = bool(second) and place.rest[: second.end() if second else 0].endswith(("'s", "’s"))
    return owns or _does(rest, order=False, idea=False) or rest.startswith((":", " ("))


def _acts_together(place: _Place) -> bool:
    """ "Will and Mira shipped it": a name that is joined to another and does something."""
    joined = re.match(rf"(?: and|,| &) (?P<other>{NAME_WORD})", place.rest)
    return bool(joined) and _does(place.rest[joined.end() if joined else 0 :], order=place.word in ACTS, idea=False)


def _does(rest: str, *, order: bool, idea: bool) -> bool:
    """Whether the words behind a name begin with what a person does.

    `order`: the name is a verb too, so that a noun or an adverb behind the next word may be the object of an order
    ("Skip failed tests"). `idea`: it is a thing that may be or become something itself.
    """
    words = [w.replace("’", "'") for w in re.findall(r"[\w’'-]+|[^\w\s]", rest)]
    if not rest[:1].isspace() or not words:
        return False
    while len(words) > 1 and (words[0] in _BETWEEN or (words[0].endswith("ly") and words[0].islower())):
        words = words[1:]
    verb, after = words[0], words[1] if len(words) > 1 else ""
    if verb in _HELPING or verb in _BEING:
        return not idea or _does_not(words)
    past = verb in _MORE_PAST or tense(verb) is Tense.PAST or (verb.endswith("ed") and len(verb) > 4)
    third = tense(verb) is Tense.PLAIN and verb.endswith("s") and not verb.endswith("ss")
    if not verb.islower() or not (past or third):
        return False
    if not order:
        return past or after in _OBJECTS or after[:1].isupper() or after[:1].isdigit()
    takes = after in _OBJECTS or after[:1].isupper() or after[:1].isdigit() or after == "to"
    return takes or (past and (after in _PLACES or not after[:1].isalpha()))


def _does_not(words: list[str]) -> bool:
    """ "could not test", "didn't answer": what a person fails to do, and no month or idea does."""
    denied = words[2:3] if words[1:2] == ["not"] else words[1:2] if words[0].endswith("n't") else []
    return bool(denied) and tense(denied[0]) is Tense.PLAIN and denied[0] not in _OF_IDEAS


_OF_IDEAS = word_set("be become begin bring change come do end fall feel get give go have help look make start work")


def _surnames(text: str, ends: set[int], known: set[str]) -> Iterator[tuple[int, int]]:
    """The surnames that are words too, each right behind a first name."""
    for match in _SURNAME.finditer(text):
        first = re.search(rf"({NAME_WORD}) $", text[max(0, match.start() - 40) : match.start()])
        if first is None:
            continue
        if match.start() - 1 in ends or first[1].casefold() in (GIVEN_NAMES - NAMESAKES) | known:
            yield match.span()
