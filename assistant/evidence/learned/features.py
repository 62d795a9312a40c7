"""What the learned readers see of a line: its words, and in the place of names, numbers and ids their kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.learned.word_groups import GROUP_OF
from assistant.evidence.stems import stem, word_set

_TOKEN = lazy_pattern(
    r"https?://\S+|[“\"«„][^”\"»“„\n]{3,100}[”\"»“]|[^\W_]+(?:[-_'’&.][^\W_]+)*|->|→|=>|[^\w\s]",
)
_ID = lazy_pattern(r"(?:[A-Z][A-Z0-9]*-)+[A-Z]?\d[\w-]*|[A-Z]{2,}\d+|[a-z]+-\d{3,}")
_OFFICE = lazy_pattern(r"C[A-Z]{1,2}O|VPE?|[ES]VP|MD")
_YEAR_OR_QUARTER = lazy_pattern(r"20\d\d(?:-\d\d){0,2}|Q[1-4]|H[12]")
_MONTHS = word_set(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september "
    "october november december"
)
_ENDS = frozenset(".!?:;")
PLAIN_WORDS = "plain_words.txt"
"""A file beside this one, written by `python -m evals.learning`: words that people of many voices wrote small."""
_DOCUMENTS = ("RFC", "ADR", "STD")
_NO_NAMES: Mapping[str, str] = {}


def tokens_of(text: str) -> tuple[str, ...]:
    """The words, ids, titles in quotation marks, links and signs of a text, as written."""
    return tuple(_TOKEN.findall(text))


@lru_cache(maxsize=16_384)
def kind_of(token: str) -> str:
    """The kind of a token (`NUM`, `DATE`, `TICKET`, `CODE`, `CAP` …); empty for a plain word or sign."""
    if token.startswith("http"):
        return "LINK"
    if not token[0].isalnum():
        return "TITLE" if len(token) > 2 else ""
    if token[0].isdigit():
        return "DATE" if _YEAR_OR_QUARTER.fullmatch(token) else "NUM"
    if _YEAR_OR_QUARTER.fullmatch(token) or (token.casefold() in _MONTHS and token != "may"):
        return "DATE"
    if _ID.fullmatch(token):
        return "PAPER" if any(d in token for d in _DOCUMENTS) else "TICKET"
    if _OFFICE.fullmatch(token):
        return "OFFICE"
    if token[0].isupper():
        return "CAP" if any(c.islower() for c in token) else "CAPS"
    return "CODE" if any(c in token for c in "-_") else ""


def bare(word: str) -> str:
    """The word or name without a possessive `'s`."""
    return word.removesuffix("'s").removesuffix("’s")


def is_capital(token: str) -> bool:
    """True for a word that may be a name: a capital that is no id, month or office."""
    return kind_of(token) in ("CAP", "CAPS")


def terms_of(text: str, names: Mapping[str, str] = _NO_NAMES) -> tuple[str, ...]:
    """The text as terms: stems, and for what is named or counted its kind; a run of one kind is one term.

    `names` says of a capital word that it is a `PERSON` or a `TEAM`. A capital that opens a sentence says nothing of
    the word, so without such a name it is read as a word.
    """
    found: list[str] = []
    opening = True
    for token in tokens_of(text):
        kind = names.get(token) or kind_of(token)
        if kind in ("CAP", "CAPS") and opening:
            found.append(f"^{stem(token)}")
        elif not kind:
            found.append(stem(token) if token[0].isalnum() else token)
        elif kind == "CAP" and found and found[-1][:1] == "^" and len(found[-1]) > 1:
            found[-1] = kind
        elif not found or found[-1] != kind:
            found.append(kind)
        opening = token in _ENDS
    return tuple(found)


_NAMED = frozenset({"PERSON", "TEAM", "TITLE", "PAPER", "TICKET"})
_BRACKETS = frozenset("(),")


def line_features(
    text: str,
    heading: str = "",
    label: str = "",
    names: Mapping[str, str] = _NO_NAMES,
    signs: frozenset[str] = frozenset(),
) -> frozenset[str]:
    """Features of one line or sentence under its innermost heading and its label, each present or not.

    `signs` are what the exact readers found in it.
    """
    terms = terms_of(text, names)
    found = {f"w:{t.removeprefix('^')}" for t in terms}
    found |= {f"b:{a} {b}" for a, b in zip(("^", *terms), (*terms, "$"), strict=True)}
    found |= {f"w:{stem(t)}" for t in tokens_of(text) if kind_of(t) == "CODE"}
    found |= {f"n:{kind}" for kind in (*_NAMED, "DATE") if terms.count(kind) > 1}
    found |= {f"m:{kind}" for kind in (*_NAMED, "DATE") if terms.count(kind) > 2}
    core = [t for t in terms if t not in _BRACKETS]
    found |= {f"c:{a} {b}" for a, b in pairwise(core) if a in _NAMED or b in _NAMED}
    groups = [g for t in core if (g := GROUP_OF.get(t.removeprefix("^")) or (t if t.isupper() else ""))]
    found |= {f"g:{g}" for g in groups}
    found |= {f"k:{a} {b}" for a, b in pairwise(groups)}
    found |= {f"x:{sign}" for sign in signs}
    found |= {f"h:{t.removeprefix('^')}" for t in terms_of(heading, names)}
    found |= {f"hg:{GROUP_OF[t.removeprefix('^')]}" for t in terms_of(heading) if t.removeprefix("^") in GROUP_OF}
    found |= {f"l:{t.removeprefix('^')}" for t in terms_of(label, names)}
    return frozenset(found)


_AROUND = 2
"""Tokens to each side of a word that tell what it names."""


def word_features(tokens: Sequence[str], place: int, often: Mapping[str, int]) -> frozenset[str]:
    """Features of the token at `place`; `often` is how often each token stands in the whole document."""
    token = tokens[place]
    shape = _shape(token)
    found = {f"s:{shape}", f"w:{token.casefold()}", f"e2:{token[-2:].casefold()}", f"e3:{token[-3:].casefold()}"}
    found.add(f"n:{min(often.get(token, 0), 4)}")
    known = _known(token, often)
    found |= {f"v:{each}" for each in known}
    near = {}
    for step in range(-_AROUND, _AROUND + 1):
        at = place + step
        near[step] = tokens[at] if 0 <= at < len(tokens) else ""
        if step:
            found.add(f"l{step}:{_plain(near[step])}")
            found.add(f"s{step}:{_shape(near[step])}")
    found.add(f"ss:{_shape(near[-1])} {shape} {_shape(near[1])}")
    found |= {f"v:{known[0]} {beside}" for beside in (_shape(near[-1]), _shape(near[1]), _plain(near[1]))}
    found.add(f"ll-:{_plain(near[-2])} {_plain(near[-1])}")
    found.add(f"ll+:{_plain(near[1])} {_plain(near[2])}")
    before = tokens[:place]
    if before.count("(") > before.count(")"):
        found.add("inside")
    return frozenset(found)


def _known(token: str, often: Mapping[str, int]) -> tuple[str, ...]:
    """Whether a word is one of plain speech or `strange`, and whether the document writes it small elsewhere."""
    small = bare(token).casefold()
    known = "plain" if small in plain_words() else "strange"
    return (known, "small") if often.get(small) and small != token else (known,)


@cache
def plain_words() -> frozenset[str]:
    """Words that a name or a service is rarely called by."""
    return frozenset((files(__package__) / PLAIN_WORDS).read_text(encoding="utf-8").split())


def _plain(token: str) -> str:
    kind = kind_of(token) if token else ""
    return token.casefold() if kind in ("", "CAP", "CODE", "OFFICE") else kind


@lru_cache(maxsize=16_384)
def _shape(token: str) -> str:
    if not token:
        return "$"
    kind = kind_of(token)
    if kind == "CAP" and "-" in token:
        return "CAP-"
    if kind == "CAP" and any(c.isupper() for c in token[1:]):
        return "CaP"
    if kind or not token[0].isalnum():
        return kind or token
    return "a"
