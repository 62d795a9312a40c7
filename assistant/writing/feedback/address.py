"""Who is "you" in a script, and who is somebody else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.domain.feedback import FieldName, Incident
from assistant.evidence.letters import LOWER, NAME_WORD, UPPER
from assistant.writing.feedback.people import NO_NAMES, People
from assistant.writing.feedback.reading import mask_quotes
from assistant.writing.feedback.to_you import opening_to_you, pronouns_in, to_you
from assistant.writing.feedback.verbs import form_of
from assistant.writing.feedback.words import AUXILIARIES, GROUPS


@dataclass(frozen=True)
class Address:
    """How the person is told from others when words about them are turned into words to them.

    `pronoun` is the one that means the person, None where it may mean another.
    """

    names: frozenset[str]
    pronoun: str | None

    def turn(self, text: str, *, others: bool = False) -> str:
        """The words as said to the person. Where `others` are named, only a subject that opens them is turned."""
        others = others or (self.pronoun == "they" and bool(GROUPS & _low_words(text)))
        if others and not self.names & _low_words(text):
            return opening_to_you(text, self.names, self.pronoun)
        return to_you(text, self.names, self.pronoun)


def find_address(incidents: Sequence[Incident], people: People) -> Address:
    if people.spoken_to:
        return Address(frozenset(), None)
    texts = [f.text or "" for incident in incidents for f in incident.fields.values()]
    spoken = " ".join(mask_quotes(t) for t in texts)
    used = pronouns_in(spoken)
    if re.search(r"\b(?:you|your)\b", spoken, re.IGNORECASE):
        # An answer says "you", so its "they" is somebody else; so is its "she", unless the note's is the person.
        return Address(people.names, people.pronoun if people.pronoun != "they" else None)
    if people.pronoun is not None:
        return Address(people.names, people.pronoun)
    certain = [p for p in used if p != "they" or people.plural]
    if len(certain) == 1:
        return Address(people.names, certain[0])
    opens = next(
        (p for i in incidents for p in pronouns_in((i.fields[FieldName.BEHAVIOR].text or "").split(" ")[0])), None
    )
    return Address(people.names, opens)


def _low_words(text: str) -> set[str]:
    return set(re.findall(r"[a-zà-ÿ]+", text.lower()))


def names_others(text: str, people: People) -> set[str]:
    """Capitals inside a sentence that are not the person: a pronoun may mean one of them."""
    found = {m.group().lower() for m in re.finditer(rf"(?<=[{LOWER},;] ){NAME_WORD}", text)}
    opening = re.match(rf"([{UPPER}][{LOWER}]+)(?:['’]s)? (\w+)", text)
    if opening and opening[1].lower() not in NO_NAMES and (form_of(opening[2]) or opening[2].lower() in AUXILIARIES):
        found.add(opening[1].lower())
    return (
        found
        - people.names
        - {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "jira", "slack"}
    )
