"""Whether a model's wording of a challenge keeps to the objection: no fact, judgement or claim besides."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain.calibration import Objection
from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import stem, word_set, word_spans
from assistant.lint import lint
from assistant.writing.calibration.overselling import find_oversell
from assistant.writing.calibration.said import sentences_of, telling_words
from assistant.writing.checks.ratings import find_ratings
from assistant.writing.verify import verify_sentence

MOST_WORDS = 45
"""Words of a turn: what somebody says in a room before they wait for the answer; the bank's own turns stay below."""
_LEAST_SHARED = 2
"""Telling words of the objection that its wording has, so that it is this objection."""
_ASKING = word_set(
    """
    a an the this that these those it its is are was were be been do does did has have had can could would will who whom
    whose what which when where why how and or of in on at by for from to with about as i me my we us our you your he
    she they them their his her him there here so then now still just tell show say see hear ask explain help understand
    name one more anybody anyone somebody someone please if me's let let's mean means exactly part person work record
    answer question point look open room manager packet evidence entry entries doubt convince
    """
)
"""Words that a question may have besides those of the objection and its entries: they claim nothing."""
_CLAIMS = lazy_pattern(
    r"\b(?:no|not|none|nobody|nothing|never|only|all|every|everyone|without|lacks?|missing|fail(?:s|ed)?|weak|thin|few|little)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
_NUMBER_WORDS = word_set(
    "two three four five six seven eight nine ten dozen hundred thousand million half twice double"
)
_MARKS = lazy_pattern(r"[<>*_`#\[\]{}|\\]|https?:|www\.|\n")


def keeps_to(text: str, objection: Objection, cited: Sequence[EvidenceItem], ask: str = "") -> bool:
    """Whether every word of the wording comes from the objection, its entries, the ask or a question's own words.

    A sentence that is no question must be the objection's own, or verify against its entries. Fails closed.
    """
    sources = " ".join([objection.says, ask, *(f"{' '.join(i.context)} {i.text}" for i in cited)])
    if not _has_shape(text) or not _is_about(text, f"{objection.says} {ask}"):
        return False
    if any(find_ratings(text, [])) or any(find_oversell(text)) or lint(text, select=("protected-matter",)):
        return False
    return _has_only_words_of(text, sources) and _claims_nothing_more(text, objection, cited, ask)


def _has_shape(text: str) -> bool:
    words = text.split()
    return (
        3 <= len(words) <= MOST_WORDS and text.isprintable() and not _MARKS.search(text) and text.rstrip().endswith("?")
    )


def _is_about(text: str, asked: str) -> bool:
    wanted = {t.key for t in telling_words(asked)}
    return len(wanted & {t.key for t in telling_words(text)}) >= min(_LEAST_SHARED, len(wanted))


def _has_only_words_of(text: str, sources: str) -> bool:
    exact = {w for w, _, _ in word_spans(sources)}
    roots = {stem(w) for w in exact}
    for word, start, end in word_spans(text):
        told = text[start:end]
        named = told[0].isupper() and not re.search(r"(?:^|[.!?]\s+)[\"“']?$", text[:start])
        if any(c.isdigit() for c in word) or word in _NUMBER_WORDS or (named and word != "i"):
            if word not in exact:
                return False
        elif word not in _ASKING and word not in exact and stem(word) not in roots:
            return False
    return True


def _claims_nothing_more(text: str, objection: Objection, cited: Sequence[EvidenceItem], ask: str) -> bool:
    own = f"{objection.says} {ask}"
    if {m.group().casefold() for m in _CLAIMS.finditer(text)} - {m.group().casefold() for m in _CLAIMS.finditer(own)}:
        return False
    for said in sentences_of(text):
        if said.text.rstrip().endswith("?") or said.text in own:
            continue
        if not cited or verify_sentence(said.text, cited):
            return False
    return True
