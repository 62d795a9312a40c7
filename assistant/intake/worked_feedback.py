"""Worked feedback of the corpus: a vague note, its five fields and the script, found again by likeness of words."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from math import log

import yaml
from pydantic import BaseModel, ConfigDict

from assistant.domain.feedback import FieldName
from assistant.evidence.likeness import COMMON
from assistant.evidence.stems import stem, words
from assistant.evidence.verbs import base_form
from assistant.shipped import corpus_path


class WorkedFeedback(BaseModel):
    """One situation worked through in our own words."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    title: str
    note: str
    fields: dict[FieldName, str]
    script: str
    praise: bool = False


@lru_cache(maxsize=1)
def worked_feedback() -> tuple[WorkedFeedback, ...]:
    """Every worked situation of the shipped corpus, by file name."""
    files = sorted(corpus_path("feedback").glob("*.yaml"))
    return tuple(WorkedFeedback.model_validate(yaml.safe_load(f.read_text(encoding="utf-8"))) for f in files)


def most_alike(note: str, limit: int = 2) -> tuple[WorkedFeedback, ...]:
    """The worked situations whose rare words a note shares most, best first; none where it shares none."""
    wanted = _stems(note)
    texts = {w.id: _stems(f"{w.title} {w.note} {' '.join(w.fields.values())}") for w in worked_feedback()}
    seen = Counter(s for stems in texts.values() for s in stems)
    total = len(texts) + 1

    def score(worked: WorkedFeedback) -> float:
        shared = wanted & texts[worked.id]
        titled = wanted & _stems(f"{worked.title} {worked.note}")
        return sum(log(total / seen[s]) for s in shared) + sum(log(total / seen[s]) for s in titled)

    ranked = sorted(worked_feedback(), key=lambda w: (-score(w), w.id))
    return tuple(w for w in ranked if score(w) > 0)[:limit]


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(base_form(w) or w) for w in words(text) if len(w) > 2) - COMMON
