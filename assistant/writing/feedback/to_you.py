"""What is told of a person turned to the person: "he did" as "you did", verbs agreeing."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.quotations import SPOKEN_WORD, as_case, outside_quotes
from assistant.writing.feedback.reading import mask_quotes
from assistant.writing.feedback.verbs import form_of, third_person_of

PRONOUNS = {
    "he": {
        "he": "you", "him": "you", "his": "your", "himself": "yourself", "he's": "you're", "he'd": "you'd",
        "he'll": "you'll",
    },
    "she": {
        "she": "you", "her": "your", "hers": "yours", "herself": "yourself", "she's": "you're", "she'd": "you'd",
        "she'll": "you'll",
    },
    "they": {
        "they": "you", "them": "you", "their": "your", "themselves": "yourself", "they're": "you're", "they'd": "you'd",
        "they'll": "you'll", "they've": "you've",
    },
}  # fmt: skip
"""What each pronoun of a person becomes when it is said to them."""


_WITH_YOU = {
    "doesn't": "don't", "hasn't": "haven't", "isn't": "aren't", "wasn't": "weren't", "is": "are", "was": "were",
    "has": "have", "does": "do", "doesnt": "don't", "hasnt": "haven't",
}  # fmt: skip


_AFTER_HER = word_set(
    "to for with from on at in of by about before after and or as if when that what how whether until because so but"
)
"""What follows "her" where it stands for "you" and not for "your"."""
_OBJECTS = word_set(
    "the a an any every each all no his her your their our my it them him us me this that these those to"
)


_ADVERB = lazy_pattern(r"\w+ly$|^(?:always|often|never|still|just|again|also|simply|sometimes)$")


def pronouns_in(text: str) -> tuple[str, ...]:
    """Which of "he", "she" and "they" a text has, in order of appearance; quotations do not count."""
    kind_of = {form: kind for kind, forms in PRONOUNS.items() for form in forms}
    found = (m.group().lower().replace("’", "'") for m in SPOKEN_WORD.finditer(mask_quotes(text)))
    return tuple(dict.fromkeys(kind_of[word] for word in found if word in kind_of))


def to_you(text: str, names: frozenset[str], pronoun: str | None) -> str:
    """The person's name, and the pronoun that means them, turned to "you", verbs agreeing."""
    return outside_quotes(text, lambda part: _to_you(part, names, PRONOUNS[pronoun] if pronoun else {}))


def opening_to_you(text: str, names: frozenset[str], pronoun: str | None) -> str:
    """As `to_you`, but only the first word: the other pronouns may mean somebody else who is named."""
    first, gap, rest = text.partition(" ")
    verb, space, tail = rest.partition(" ")
    turned = to_you(f"{first} {verb}", names, pronoun)
    if turned == f"{first} {verb}" or not gap:
        return text
    # The verbs that go on after "and" are the person's, too.
    return to_you(f"{turned}{space}{tail}", frozenset(), None)


def _to_you(text: str, names: frozenset[str], table: Mapping[str, str]) -> str:
    pieces, at, agrees, spoken_to = [], 0, False, False
    words = list(SPOKEN_WORD.finditer(text))
    for i, match in enumerate(words):
        word = match.group()
        low = word.lower().replace("’", "'")
        pieces.append(text[at : match.start()])
        at = match.end()
        named = low in names and word[0].isupper()
        owned = low.removesuffix("'s") in names and low.endswith("'s")
        if named or low in table or owned:
            new = "you" if named else "your" if owned else table[low]
            if low in ("he's", "she's") and i + 1 < len(words) and _is_perfect(words[i + 1].group()):
                new = "you've"
            after = words[i + 1].group().lower() if i + 1 < len(words) else ""
            if low == "her" and (not after or after in _AFTER_HER or text[match.end() : words[i + 1].start()] != " "):
                new = "you"
            agrees = new == "you"
            spoken_to = spoken_to or (agrees and low not in ("him", "her", "them"))
            pieces.append(as_case(word, new) if not named and not owned else new)
            continue
        spoken_to = spoken_to or (low == "you" and i == 0)
        if agrees and _ADVERB.search(low):
            pieces.append(word)
            continue
        goes_on = spoken_to and i > 0 and words[i - 1].group().lower() in ("and", "or", "but", "then", "nor")
        after = words[i + 1].group() if i + 1 < len(words) else ""
        joined = goes_on and (low in _WITH_YOU or after.lower() in _OBJECTS or after[:1].isupper())
        pieces.append(agreeing(word) if agrees or joined else word)
        agrees = False
    return "".join(pieces) + text[at:]


def _is_perfect(following: str) -> bool:
    """Whether "he's" before this word is "he has": "he's been"; "he's stuck" is "he is"."""
    return following.lower() in ("been", "had", "got", "done")


def agreeing(word: str) -> str:
    """A verb as "you" takes it: `leaves` as `leave`, `was` as `were`; other words unchanged."""
    low = word.lower()
    if low in _WITH_YOU:
        return _WITH_YOU[low]
    if form_of(low) is Tense.PLAIN and (base := third_person_of(low)):
        return base if low.startswith(base[:3]) else word
    return word
