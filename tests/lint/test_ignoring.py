"""Comments that keep a finding: where they reach, and what is said when they are wrong."""

from __future__ import annotations

import pytest

from assistant.lint.ignoring import notices
from tests.lint.texts import BAD, RULE, linted

WHY = f"<!-- lint: ignore {RULE} -- from the charter -->"


def lines_found(text: str) -> list[int]:
    one = linted(text)
    return [one.lines.line_of(f.start) for f in one.findings]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(f"{BAD} {WHY}\n{BAD}", [2], id="its own line"),
        pytest.param(f"{WHY} {BAD}", [], id="before, on the line"),
        pytest.param(f"{WHY}\n{BAD}\n{BAD}\n\n{BAD}", [5], id="the block that follows"),
        pytest.param(f"{WHY}\n\n\n{BAD}\n\n{BAD}", [6], id="the next block after blank lines"),
        pytest.param(f"{WHY}\r\n{BAD}\r\n\r\n{BAD}", [4], id="windows"),
        pytest.param(f"{WHY}\r{BAD}\r\r{BAD}", [4], id="old mac"),
        pytest.param(f"- {BAD} {WHY}\n- {BAD}", [2], id="item"),
        pytest.param(f"{BAD} <!-- lint: ignore hearsay -- x -->", [1], id="another rule"),
        pytest.param(f"{BAD} <!-- lint: ignore hearsay, {RULE} -- x -->", [], id="several rules"),
        pytest.param(f"{BAD} <!-- lint: ignore hearsay {RULE} -- x -->", [], id="several rules without commas"),
        pytest.param(f"{BAD} <!-- lint: ignore -- x -->", [], id="all rules"),
        pytest.param(f"{BAD} <!-- lint: ignore all -- x -->", [], id="all by name"),
        pytest.param(f"{BAD} <!--lint:ignore {RULE}--x-->", [], id="no blanks"),
        pytest.param(f"{BAD} <!-- LINT: Ignore {RULE.upper()} -- x -->", [], id="capitals"),
        pytest.param(f"{BAD} <!-- lint: ignore bogus -- x -->", [1], id="unknown rule ignores nothing"),
        pytest.param(f"{BAD} <!-- lint: ignored -- x -->", [1], id="not understood ignores nothing"),
        pytest.param(f"{BAD}\n\n{BAD}\n\n<!-- lint: ignore-file {RULE} -- x -->", [], id="whole file"),
        pytest.param(f"```\n<!-- lint: ignore-file -- x -->\n```\n{BAD}", [4], id="example in a fence"),
        pytest.param(f"Write `<!-- lint: ignore-file -- x -->`.\n\n{BAD}", [3], id="example in code"),
        pytest.param(f"{WHY}\n{WHY}\n{BAD}\n\n{BAD}", [5], id="twice"),
    ],
)
def test_a_comment_reaches_so_far(text: str, found: list[int]) -> None:
    assert lines_found(text) == found


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        pytest.param(WHY, [], id="right"),
        pytest.param("<!-- lint: ignore -- all of it -->", [], id="all, with a reason"),
        pytest.param(f"<!-- lint: ignore {RULE} -->", ["Say why"], id="no reason"),
        pytest.param(f"<!-- lint: ignore {RULE} --  -->", ["Say why"], id="empty reason"),
        pytest.param("<!-- lint: ignore bogus -- x -->", ["no rule “bogus”"], id="unknown rule"),
        pytest.param("<!-- lint: ignore bogus -->", ["no rule “bogus”", "Say why"], id="both"),
        pytest.param("<!-- lint: disable x -->", ["not understood"], id="another word"),
        pytest.param("`<!-- lint: ignore bogus -->`", [], id="an example"),
        pytest.param("<!-- linting: see above -->", [], id="another comment"),
    ],
)
def test_a_wrong_comment_is_told(comment: str, said: list[str]) -> None:
    told = notices(f"{BAD} {comment}", {RULE})
    assert len(told) == len(said)
    assert all(part in notice.message for part, notice in zip(said, told, strict=True))
    assert all(notice.offset == len(BAD) + 1 for notice in told)
