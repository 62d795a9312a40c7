"""What a reader does to a sentence of a draft: lets it stand, leaves it out, puts it back, words it anew. Pure.

An edit is held to what a model is held to: it says what the sentence's own evidence says, in plain words.
"""

from __future__ import annotations

from typing import NamedTuple

from assistant.domain.draft import Draft, Origin, Place, Review, Section, Sentence, SentenceKind
from assistant.domain.errors import NotFound
from assistant.writing.checks.document import find_repeated
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.checks.prose import weak_prose
from assistant.writing.leads import lead_holds
from assistant.writing.repair import ended
from assistant.writing.verify import verify_sentence

COUNTED = "This is counted from the record, so it changes when the record does. Leave it out, or add to the record."


class Edited(NamedTuple):
    """An edit: the draft with it, or (None) without it, with everything that is wrong at the words of `text`.

    `text` is what was typed, on one line and with its full stop.
    """

    draft: Draft | None
    text: str
    problems: tuple[Problem, ...]


def sentence_at(draft: Draft, place: Place) -> Sentence:
    """The sentence there; raises NotFound."""
    if 0 <= place.section < len(draft.sections):
        sentences = draft.sections[place.section].sentences
        if 0 <= place.sentence < len(sentences):
            return sentences[place.sentence]
    raise NotFound("There is no such sentence in this draft. Look at its newest version, then decide again.")


def accept(draft: Draft, place: Place) -> Draft:
    """The draft with that sentence read and let stand; raises NotFound."""
    return _with(draft, place, sentence_at(draft, place).model_copy(update={"review": Review.ACCEPTED}))


def reject(draft: Draft, place: Place) -> Draft:
    """The draft with that sentence left out of every file, but kept; raises NotFound."""
    return _with(draft, place, sentence_at(draft, place).model_copy(update={"review": Review.REJECTED}))


def put_back(draft: Draft, place: Place) -> Draft:
    """The draft with that sentence undecided, as it was before anybody reviewed it; raises NotFound."""
    return _with(draft, place, sentence_at(draft, place).model_copy(update={"review": Review.OPEN}))


def edit(draft: Draft, place: Place, text: str) -> Edited:
    """The draft with the author's own words there, if its cited evidence carries them; raises NotFound."""
    before = sentence_at(draft, place)
    typed = _one_line(text, before)
    if typed == before.text:
        return Edited(accept(draft, place), typed, ())
    problems = _problems(draft, before, typed)
    if problems:
        return Edited(None, typed, problems)
    own = before.model_copy(update={"text": typed, "origin": Origin.OWN, "review": Review.ACCEPTED})
    repeated = _repeated(draft, place, own)
    return Edited(None, typed, repeated) if repeated else Edited(_with(draft, place, own), typed, ())


def _one_line(text: str, before: Sentence) -> str:
    line = " ".join(text.split())
    return ended(line) if line and before.kind is SentenceKind.FACT else line


def _problems(draft: Draft, before: Sentence, text: str) -> tuple[Problem, ...]:
    if not before.claims:
        return (Problem(ProblemKind.NO_EVIDENCE, 0, len(text), COUNTED),)
    known = {item.id: item for item in draft.evidence}
    cited = [known[e] for e in before.evidence_ids if e in known]
    if before.kind is SentenceKind.LEAD and lead_holds(text, cited, draft.matrix):
        return ()
    return verify_sentence(text, cited, kind=before.kind) or weak_prose(text, [item.text for item in cited])


def _repeated(draft: Draft, place: Place, own: Sentence) -> tuple[Problem, ...]:
    """The problem of words that another sentence, one that is not left out, has already."""
    others = tuple(
        sentence
        for number, section in enumerate(draft.sections)
        for position, sentence in enumerate(section.sentences)
        if (number, position) != place and sentence.review is not Review.REJECTED
    )
    found = find_repeated((Section(title="", sentences=(*others, own)),))
    return tuple(p.problem for p in found if p.sentence == len(others))


def _with(draft: Draft, place: Place, sentence: Sentence) -> Draft:
    sections = list(draft.sections)
    sentences = list(sections[place.section].sentences)
    sentences[place.sentence] = sentence
    sections[place.section] = sections[place.section].model_copy(update={"sentences": tuple(sentences)})
    return draft.model_copy(update={"sections": tuple(sections)})
