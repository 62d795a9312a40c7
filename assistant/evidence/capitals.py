"""Runs of capitalised words: the only places where a text can name people, teams and companies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.evidence.name_words import COMMON_WORDS, GIVEN_NAMES, PRODUCT_WORDS, TEAM_WORDS
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token
from assistant.evidence.verbs import tense

_PARTICLES = word_set("al bin da de del den der di dos el ibn la le ten ter van von")
_TITLES = word_set("ceo cfo cio ciso cto dr em evp mr mrs ms pm po svp tl tpm vp")
_MONTH_NAMES = frozenset({"jan", "jun"})
_BEFORE_DATES = word_set(", - after before by early end from in late mid of on since till to until –")
_OPENERS = frozenset({":", ";", "(", "[", "“", '"', "‘", "-", "–", "—", "•", "*", ">", "|", "/"})


@dataclass(frozen=True)
class Run:
    """Capitalised words of one sentence that stand together: `tokens[first:last]`, spelled `name`.

    `initial` is true where a capital says nothing (after a full stop, a colon, a bracket), `owner` for a possessive.
    """

    tokens: Sequence[Token]
    first: int
    last: int
    name: str
    initial: bool
    owner: bool

    @property
    def words(self) -> tuple[str, ...]:
        """The words, case folded, without a possessive 's."""
        return tuple(self.name.casefold().split())

    @property
    def start(self) -> int:
        """Where the name begins in the text."""
        return self.tokens[self.first].start

    @property
    def end(self) -> int:
        """Where the name ends in the text, before a possessive 's."""
        return self.tokens[self.last - 1].start + len(bare(self.tokens[self.last - 1].text))

    def before(self, distance: int = 1) -> str:
        """The token before the run, folded; empty at the head of the sentence."""
        return self.tokens[self.first - distance].lower if self.first >= distance else ""

    def after(self, distance: int = 1) -> str:
        """The token after the run, folded; empty at the end of the sentence."""
        place = self.last + distance - 1
        return self.tokens[place].lower if place < len(self.tokens) else ""


def bare(word: str) -> str:
    """The word without a possessive 's."""
    return word[:-2] if word.endswith(("'s", "’s")) else word.rstrip("'’")


def find_runs(sentence: Sequence[Token]) -> tuple[Run, ...]:
    """The capital runs of a sentence that could name somebody: no verb, common word, product or identifier in them."""
    found: list[Run] = []
    place = 0
    while place < len(sentence):
        if not _may_name(sentence, place):
            place += 1
            continue
        last = place + 1
        while last < len(sentence) and not _is_owner(sentence[last - 1]) and (step := _joined(sentence, last)):
            last += step
        found.append(_run(sentence, place, last))
        place = last
    return tuple(found)


def opens(sentence: Sequence[Token], place: int) -> bool:
    """True where a capital letter is only spelling: the sentence's head, or after an opening sign."""
    return place == 0 or sentence[place - 1].text in _OPENERS or not any(t.is_word for t in sentence[:place])


def _run(sentence: Sequence[Token], first: int, last: int) -> Run:
    words = [t.text for t in sentence[first:last]]
    owner = _is_owner(sentence[last - 1])
    name = " ".join([*words[:-1], bare(words[-1])])
    return Run(sentence, first, last, name, opens(sentence, first), owner)


def _joined(sentence: Sequence[Token], place: int) -> int:
    """How many tokens at this place go on with the run: 0, 1, or a particle with its surname."""
    if sentence[place - 1].end + 1 != sentence[place].start:
        return 0
    if _may_name(sentence, place):
        return 1
    particle = sentence[place].text in _PARTICLES and place + 1 < len(sentence)
    return 2 if particle and _may_name(sentence, place + 1) else 0


def _may_name(sentence: Sequence[Token], place: int) -> bool:
    token = sentence[place]
    word = bare(token.text)
    if not token.is_capital or not word.replace("-", "").replace("'", "").replace("’", "").isalpha() or len(word) < 2:
        return False
    folded = word.casefold()
    if folded in COMMON_WORDS or folded in PRODUCT_WORDS or folded in _TITLES:
        return False
    if folded in _MONTH_NAMES and (
        (place and sentence[place - 1].lower in _BEFORE_DATES) or _is_number(sentence, place + 1)
    ):
        return False
    if folded in GIVEN_NAMES or folded in TEAM_WORDS or not opens(sentence, place):
        return True
    return not (tense(word) or folded.endswith(("ly", "ed")))


def _is_number(sentence: Sequence[Token], place: int) -> bool:
    return place < len(sentence) and sentence[place].text[0].isdigit()


def _is_owner(token: Token) -> bool:
    return token.text.endswith(("'s", "’s"))
