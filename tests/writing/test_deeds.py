"""Who did what, as the checks read it in notes and in sentences."""

from __future__ import annotations

import pytest

from assistant.writing.actors import likely_names, nominal_deeds
from assistant.writing.deeds import read_deeds
from assistant.writing.doer import Doer
from assistant.writing.source import names_in
from assistant.writing.words import read_words


def deeds(text: str) -> dict[str, tuple[str, set[str]]]:
    words = read_words(text)
    names = names_in(text) | likely_names(words)
    found = (*read_deeds(words, names), *nominal_deeds(words, names))
    return {words[deed.at].lower: (deed.doer.value, set(deed.names)) for deed in found}


@pytest.mark.parametrize(
    ("text", "verb", "doer", "names"),
    [
        pytest.param("wrote the runbook", "wrote", Doer.AUTHOR, set(), id="a bullet opens with its verb"),
        pytest.param("we moved EU traffic to Frankfurt", "moved", Doer.SHARED, set(), id="we"),
        pytest.param("wrote it; Kofi used it on 6/21", "used", Doer.OTHER, {"kofi"}, id="a name before the verb"),
        pytest.param("Wrote the runbook, which Kofi used", "used", Doer.OTHER, {"kofi"}, id="a relative clause"),
        pytest.param("Patched in 5 hours by Yaw from Media", "patched", Doer.OTHER, {"yaw", "media"}, id="by somebody"),
        pytest.param("helped Dov debug it, he found the cause", "found", Doer.OTHER, {"dov"}, id="a pronoun"),
        pytest.param("Marisol drove, I did the exercise part", "did", Doer.AUTHOR, set(), id="I after a name"),
        pytest.param("On-call and roadmap were taken over by me", "taken", Doer.AUTHOR, set(), id="by me"),
        pytest.param(
            "gave input, decision was Vesna's", "decision", Doer.OTHER, {"vesna"}, id="a noun that is somebody's"
        ),
        pytest.param("Reviewed Femi's sharding design", "design", Doer.OTHER, {"femi"}, id="a possessive"),
        pytest.param("2 miscompiles found", "found", Doer.NOBODY, set(), id="nobody named"),
        pytest.param(
            "Pushed for it; PM agreed in May, removed 9k lines", "removed", Doer.AUTHOR, set(), id="notes go on"
        ),
    ],
)
def test_finds_the_doer_of_a_deed(text: str, verb: str, doer: Doer, names: set[str]) -> None:
    found_doer, found_names = deeds(text)[verb]
    assert found_doer == doer.value
    assert names <= found_names or not names


def test_what_a_verb_of_help_governs_is_known() -> None:
    words = read_words("helped Web port the deep link router")
    found = read_deeds(words, frozenset({"web"}))
    governed = [words[d.at].lower for d in found if d.under is not None]
    assert governed == ["port"]


def test_quoted_words_are_no_deeds() -> None:
    assert "deleted" not in deeds('Bruno wrote: "this deleted more CSS than my team wrote last year"')
