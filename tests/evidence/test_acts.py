"""Acts have a verb, a subject and a modality; nouns that look like verbs are none."""

from __future__ import annotations

import pytest

from assistant.evidence.acts import find_acts
from assistant.evidence.names import learn_names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Built, tested and shipped it", ["author build", "author test", "author ship"], id="coordinated"),
        pytest.param("I've been building the parser", ["author build"], id="progressive"),
        pytest.param("This week I merged it", ["author merge"], id="after-a-time"),
        pytest.param("Jae did the tokens, I did the edge", ["other do", "author do"], id="two-subjects"),
        pytest.param("Started building the parser", ["author build"], id="begun"),
        pytest.param("took over billing-api", ["author take over"], id="took-over"),
        pytest.param("I was promoted", [], id="passive"),
        pytest.param("I didn't ship it", [], id="denied"),
        pytest.param("Support contacts went down", [], id="noun-like-a-verb"),
        pytest.param("retro merged by Ruth", [], id="participle"),
        pytest.param("The format I liked the best", [], id="relative-clause"),
    ],
)
def test_who_did_what(text: str, expected: list[str]) -> None:
    acts = find_acts(text, learn_names([text]))
    assert [f"{act.subject.value} {act.base}" for act in acts] == expected
    assert all(text[act.start : act.end] for act in acts)
