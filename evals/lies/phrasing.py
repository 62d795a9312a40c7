"""Small sentence surgery: clauses, tails, safe replacement, and the subject of a sentence."""

import re
from collections.abc import Iterator
from random import Random

HEDGED = re.compile(
    r"(?:under|below|over|than|least|most|about|up to|nearly|almost|beyond|by|before|by end of|until) $"
)
PAST = re.compile(
    r"(?!Escaped |Learned )(?:[A-Z][a-z]+ed|Wrote|Built|Cut|Led|Ran|Took|Brought|Found|Held|Taught|Did|Put|Was|"
    r"Chose|Met|Hit|Split|Drove|Got|Freed|Sped|Won|Owns|Plans|Aims) [a-z0-9A-Z]"
)


def clause(sentence: str) -> str:
    """The first clause of a true sentence, which is true too; the whole sentence where a cut would be unsafe."""
    lead = re.match(r"(?:With|In|On) [^,]+, ", sentence)
    start = lead.end() if lead else 0
    cut = re.search(r"[;:,] | \(", sentence[start:])
    head = sentence[: start + cut.start()] if cut else sentence.rstrip(".")
    if len(head[start:].split()) < 4 or '"' in sentence or re.search(r"\bnot\b|\bnobody\b", sentence):
        return sentence.rstrip(".")
    return head


def with_tail(sentence: str, tail: str) -> str:
    """A sentence with a tail put before its full stop, or before closing parentheses."""
    body = sentence.rstrip(".")
    closing = re.search(r" \([^()]*\)$", body)
    if closing:
        return f"{body[: closing.start()]}{tail}{closing.group()}."
    return f"{body}{tail}."


def outside_quotes(sentence: str, position: int) -> bool:
    """True when the position is not inside a quotation."""
    return sentence[:position].count('"') % 2 == 0


def occurrences(sentence: str, literal: str, hedged: bool) -> Iterator[tuple[int, int]]:
    """Where a literal stands as a whole token, outside quotations and, if asked, not after a hedge such as 'under'."""
    pattern = rf"(?<![\w.,#/-]){re.escape(literal)}(?![\w%/-]|[.,:]\d|\.\w)"
    for found in re.finditer(pattern, sentence):
        before = sentence[: found.start()]
        if outside_quotes(sentence, found.start()) and not (hedged and HEDGED.search(before)):
            yield found.span()


def swaps(sentence: str, old: str, new: str, hedged: bool = True) -> Iterator[str]:
    """The sentence with one safe occurrence of the old literal replaced, once for each occurrence."""
    for start, end in occurrences(sentence, old, hedged):
        yield sentence[:start] + new + sentence[end:]


def capital(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def lowered(text: str) -> str:
    """The first word in lower case, unless it looks like a name or an acronym."""
    return text[:1].lower() + text[1:] if PAST.match(text) or text.startswith("The ") else text


def voiced(sentence: str, first_name: str, planted: str, rng: Random) -> tuple[str, str]:
    """Sometimes give a subjectless sentence a subject; keeps the planted phrase a part of the sentence."""
    choice = rng.random()
    if choice < 0.5 or not PAST.match(sentence) or sentence.startswith(("Plans ", "Aims ", "Owns ")):
        return sentence, planted
    told = f"{'I' if choice < 0.75 else first_name} {sentence[:1].lower()}{sentence[1:]}"
    if planted in told or not sentence.startswith(planted):
        return told, planted
    return told, told[len(told) - len(sentence) :][: len(planted)]
