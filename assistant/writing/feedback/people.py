"""Who is spoken of: the person whom the note is about, the manager who wrote it, and everybody else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.letters import NAME_WORD
from assistant.evidence.stems import word_set
from assistant.writing.feedback.named import topic_name
from assistant.writing.feedback.predicates import Word
from assistant.writing.feedback.reading import Clause, mask_quotes
from assistant.writing.feedback.verbs import can_be_plain, form_of
from assistant.writing.feedback.words import (
    ADDRESSED,
    ADVERBS,
    AUXILIARIES,
    CONNECTIVES,
    DETERMINERS,
    DOCUMENTS,
    MANAGER,
    OCCASIONS,
    POSSESSIVE,
    RATINGS,
)

TITLES = word_set("mr mrs ms dr prof")
_SECOND = lazy_pattern(
    r"(?<!thank )(?<!thanks )(?<!Thank )(?<!Thanks )\b(?:you|your|yours|you(?:'|’)(?:re|ve|d|ll)|u)\b", re.IGNORECASE
)
_NAME = lazy_pattern(rf"{NAME_WORD}$")
_OWED = lazy_pattern(r"\b(?:had|has|have) to\b")


class Party(StrEnum):
    """Whose clause it is."""

    PERSON = "person"
    THEIRS = "theirs"
    MANAGER = "manager"
    OTHER = "other"
    NOBODY = "nobody"


@dataclass(frozen=True)
class People:
    """The person of a note: spoken to ("you") or of ("he", a name)."""

    spoken_to: bool
    names: frozenset[str]
    singular: bool
    plural: bool = False
    pronoun: str | None = None
    """ "he", "she" or "they" where the note says so of the person."""

    def party(self, clause: Clause) -> Party:
        """Whose clause it is, by its subject; a verb without a subject is the person's."""
        predicate = clause.predicate
        if predicate is None:
            return Party.NOBODY
        subject = [w for w in predicate.subject if w.low not in ADVERBS | CONNECTIVES | TITLES]
        if not subject and clause.led_by.split(" ")[0] in ("which", "who"):
            return Party.OTHER
        if not subject and clause.words[0].low in ("that", "which", "this", "it"):
            return Party.OTHER
        if not subject and (
            clause.telling[predicate.at].low in _FELT | _NOT_THEIRS or clause.text.lower().startswith("let us")
        ):
            return Party.MANAGER
        held = clause.words[0].is_held and clause.text.split()[0].lower() not in _PREPOSITIONS
        if not subject or (held and subject[0].low in _OF):
            opening = clause.words[0]
            stands_as_subject = opening.is_held and clause.text.split()[0].lower() not in _PREPOSITIONS
            return Party.THEIRS if stands_as_subject and not self._elided(clause) else Party.PERSON
        return self._named(subject)

    @staticmethod
    def _elided(clause: Clause) -> bool:
        return clause.led_by not in ("", ":")

    def _named(self, subject: Sequence[Word]) -> Party:
        first = subject[0].low.split("'")[0]
        if first in ("how", "what", "whatever", "why") or [w.low for w in subject[:2]] == ["the", "way"]:
            return Party.NOBODY
        last = subject[-1].low.split("'")[0]
        if last in ("he", "she", "they", "you") and len(subject) > 1 and subject[-2].low not in _INDIRECT:
            return Party.PERSON if self.is_person(last, last) else Party.OTHER
        if subject[0].low in MANAGER or last in ("i", "we") or first == "let":
            return Party.MANAGER
        if self.is_person(first, subject[0].text) and not subject[0].low.endswith("'s"):
            return Party.PERSON if len(subject) <= 2 or subject[1].text == "," or first in ADDRESSED else Party.THEIRS
        if first in ("he", "she", "you") and subject[0].low.endswith("'s") and self.is_person(first, first):
            return Party.PERSON
        if subject[0].low == "their" and self.singular:
            return Party.OTHER
        if any(w.low in POSSESSIVE and (w.low == "your") == self.spoken_to for w in (subject[0], *subject[2:4])):
            return Party.THEIRS
        if (
            first == "the"
            and any(w.low in DOCUMENTS for w in subject[1:4])
            and subject[1].low not in ("main", "master")
        ):
            return Party.THEIRS
        if subject[0].low.endswith("'s") and first in self.names:
            return Party.THEIRS
        return Party.PERSON if self.is_person(last, subject[-1].text) and len(subject) <= 3 else Party.OTHER

    def is_person(self, low: str, written: str) -> bool:
        """Whether a word means the person: "you" in a note that speaks to them, else their name or a pronoun."""
        if low in ("you", "u"):
            return True
        if low in self.names and written[:1].isupper():
            return True
        if self.spoken_to or low not in ADDRESSED:
            return False
        if low in ("he", "she") and self.pronoun in ("he", "she"):
            return low == self.pronoun
        return low != "they" or not self.singular


_NOT_THEIRS = word_set("have haven't havent am 've don't dont")
"""Verbs that, without a subject, are never his or hers: "haven't seen it"."""
_FELT = word_set(
    "pleased impressed disappointed annoyed surprised frustrated worried delighted thrilled concerned puzzled"
)
"""What the manager is, where a note leaves the subject out: "Really pleased with …"."""
_INDIRECT = word_set("how what that when why where which if whether as because than")
_OF = word_set("in of for at on with to from about")
_FIRST_PERSON = word_set(
    "wrote noted talked spoke told asked heard had met chatted collected gathered mentioned raised"
)
"""What managers write of themselves without "I"."""
_PREPOSITIONS = word_set("in at on during since for from after before by throughout")


def find_people(note: str, clauses: Sequence[Clause], known: frozenset[str] = frozenset()) -> People:
    """Whom the note is about; `known` are the names of a person on record."""
    spoken_to = bool(_SECOND.search(mask_quotes(note))) and not _spoken_of(note, clauses)
    names = set(known)
    if called := next(filter(_is_called, _CALLED.finditer(note)), None):
        names.add(called["name"].casefold())
    if not spoken_to:
        name = topic_name(note) or _first_name(clauses)
        if name:
            names.add(name)
    singular = bool(names - known) or bool(re.search(r"\b(?:he|she|he's|she's|his|her)\b", note, re.IGNORECASE))
    plural = not spoken_to and not singular and bool(re.search(r"\b(?:they|them|their)\b", note, re.IGNORECASE))
    said = re.findall(r"\b(he|she|his|her|him|he's|she's)\b", mask_quotes(note).lower())
    pronoun = "they" if plural else "he" if said and said[0].startswith("h") and not said[0].startswith("her") else None
    if said and pronoun is None:
        pronoun = "she"
    return People(spoken_to, frozenset(names), singular, plural, None if spoken_to else pronoun)


_CALLED = lazy_pattern(
    r"(?:^|[.!?:;\n]\s*|\b(?:[Ss]o|[Aa]nd|[Oo]k|[Hh]ey|[Hh]i|[Dd]ear|[Hh]ello)\s)"
    rf"(?P<name>{NAME_WORD}),\s"
    r"(?=(?:please|pls|can you|could you|would you|will you|you|i need you|i want you|i['’]d like you)\b"
    r"|[a-z-]+\s(?:the|a|an|each|every|your|it|them|me|us|him|her)\b)"
)
"""Whom a sentence calls by name before it asks: "Renske, please …"."""


def _is_called(match: re.Match[str]) -> bool:
    """Whether an order or a request follows a name; "Friday, …" and "Honestly, …" call nobody."""
    name, following = match["name"].casefold(), re.match(r"[A-Za-z'’-]+", match.string[match.end() :])
    asks = following is not None and (following[0].lower() in _ASKING or can_be_plain(following[0]))
    return asks and name not in NO_NAMES and not name.endswith(("ly", "ing", "ed")) and form_of(name) is None


_ASKING = word_set("please pls can could would will you i")


def _spoken_of(note: str, clauses: Sequence[Clause]) -> bool:
    """Whether a note with "you" in it speaks of somebody: named as the subject first, "you" only in what is asked."""
    second = _SECOND.search(mask_quotes(note))
    named = bool(clauses) and _subject_name(clauses[0]) is not None
    return named and second is not None and second.start() > len(note) / 2


def _first_name(clauses: Sequence[Clause]) -> str | None:
    """The name that the note starts out with; once it says "he", or leaves the subject out, names are of others."""
    for clause in clauses:
        if clause.note[clause.end : clause.end + 1] == ":" and len(clause.words) <= 3:
            continue
        name = _subject_name(clause)
        if name and not _OWED.search(clause.text.lower()):
            return name
        predicate = clause.predicate
        if predicate and not predicate.subject and clause.telling[predicate.at].low in _FIRST_PERSON:
            continue
        if predicate and predicate.subject and predicate.subject[0].low in ADDRESSED:
            return None
        if predicate and not predicate.subject and not clause.words[0].is_held:
            return None
    return None


def _subject_name(clause: Clause) -> str | None:
    """The name that a clause starts with as its subject or as the owner of it; None for other capitals."""
    predicate = clause.predicate
    if predicate is None or not clause.telling:
        return None
    subject = [w for w in predicate.subject if w.low not in ADVERBS | TITLES]
    if len(subject) > 1 and subject[0].low in _OPENERS and _NAME.match(subject[1].text):
        subject = subject[1:]
    if not subject:
        return None
    first = subject[0]
    if not _NAME.match(first.text) or first.low.split("'")[0] in NO_NAMES or first.low.endswith("s'"):
        return None
    if len(subject) > 1 and not first.low.endswith("'s") and not _NAME.match(subject[1].text):
        return None
    if (
        first.low.endswith(("ing", "tion", "ment", "ness", "ity", "tions", "ments", "ings", "ities"))
        or "-" in first.low
    ):
        return None
    verb = clause.telling[predicate.at].low if not first.low.endswith("'s") else ""
    return None if verb in ("are", "were", "have", "aren't", "weren't", "haven't") else first.low.removesuffix("'s")


_OPENERS = word_set(
    "overall separately generally meanwhile finally first firstly lastly today yesterday again besides otherwise still"
    " unfortunately sadly luckily thankfully recently lately however apparently yes no so well look listen"
)
"""Words that open a sentence with a capital before its subject."""

NO_NAMES = (
    _OPENERS | TITLES |
    ADVERBS | CONNECTIVES | DETERMINERS | DOCUMENTS | OCCASIONS | AUXILIARIES | MANAGER | ADDRESSED | RATINGS
    | word_set(
    "nobody everybody everyone someone no nothing support legal sales product ops security platform mobile backend "
        "frontend design customers users people teams there it what whatever every each other others monday tuesday "
        "customer client clients partner partners vendor user management leadership juniors junior intern interns "
        "wednesday thursday friday saturday sunday tone code things needs because third second maybe since when if "
        "two three four five six both qa ci management marketing finance data engineering reviewers reviews"
)
)  # fmt: skip
