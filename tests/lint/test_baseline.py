"""Baselines: what was known is not told again, what is new is, wherever the text moves."""

from __future__ import annotations

import pytest

from assistant.domain.errors import UnreadableInput
from assistant.lint.baseline import make_baseline, read_baseline, without_known, write_baseline
from tests.lint.texts import BAD, linted

OTHER = "An outstanding engineer in every respect."


@pytest.mark.parametrize(
    ("now", "path", "new"),
    [
        pytest.param(BAD, "packet.md", [], id="unchanged"),
        pytest.param(f"New first line.\n\n- *{BAD}*", "packet.md", [], id="moved and laid out anew"),
        pytest.param(f"{BAD}\n\n{BAD}", "packet.md", ["exceptional"], id="once more"),
        pytest.param(f"{BAD}\n\n{OTHER}", "packet.md", ["outstanding"], id="another one"),
        pytest.param(BAD, "other.md", ["exceptional"], id="another file"),
        pytest.param("Fine.", "packet.md", [], id="mended"),
    ],
)
def test_only_what_is_new_is_told(now: str, path: str, new: list[str]) -> None:
    known = read_baseline(write_baseline(make_baseline([linted(BAD), linted("Fine.", "fine.md")])), "known.json")
    left = without_known(linted(now, path), known)
    assert [now[f.start : f.end] for f in left.findings] == new


def test_the_file_holds_no_word_of_the_document() -> None:
    written = write_baseline(make_baseline([linted(BAD)]))
    assert "exceptional" not in written
    assert "fine.md" not in written


OVERFLOWING = '{"version": 1, "findings": {"ok.md": {"a:b": 1e400}}}'


def test_a_baseline_of_another_version_is_told_as_such() -> None:
    with pytest.raises(UnreadableInput, match=r"version 2; this linter reads version 1"):
        read_baseline('{"version": 2, "findings": {}}', "known.json")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 1, "findings": 3}', OVERFLOWING])
def test_what_is_no_baseline_is_refused(text: str) -> None:
    with pytest.raises(UnreadableInput, match=r"known\.json: This is no baseline"):
        read_baseline(text, "known.json")
