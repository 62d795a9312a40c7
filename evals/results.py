"""A run as a file: JSON that two offline runs give byte for byte, and JUnit XML for whoever shows tests."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from evals.runner import Report
from evals.task import Figure


def write_results(reports: Sequence[Report], path: Path) -> None:
    """One JSON file of everything but timings."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([_record(r) for r in reports], indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _record(report: Report) -> dict[str, object]:
    return {
        "task": report.task,
        "absent": report.absent,
        "submitted": len(report.scored),
        **report.columns,
        "score": round(report.score, 6),
        "interval": [round(end, 4) for end in report.interval],
        "figures": [_figure(report, f) for f in report.figures],
        "failures": [
            {"id": s.case.id, "column": s.column, "explanation": s.error or s.outcome.explanation}
            for s in report.scored
            if s.column != "passed"
        ],
    }


def _figure(report: Report, figure: Figure) -> dict[str, object]:
    return {
        "name": figure.name,
        "value": round(figure.value, 6),
        "interval": [round(end, 4) for end in report.intervals.get(figure.name, (figure.value, figure.value))],
        "target": figure.target,
        "at_least": figure.at_least,
        "n": figure.n,
        "reached": figure.reached,
    }


def write_junit(reports: Sequence[Report], path: Path) -> None:
    """A test suite a task, a test case a case; what did not pass is a failure, an error or a skip with its words."""
    root = ElementTree.Element("testsuites")
    for report in reports:
        ends = report.columns
        suite = ElementTree.SubElement(
            root, "testsuite", name=report.task, tests=str(len(report.scored)), errors=str(ends["error"]),
            failures=str(ends["failed"] + ends["unparsed"]), skipped=str(ends["skipped"]),
        )  # fmt: skip
        for scored in report.scored:
            case = ElementTree.SubElement(suite, "testcase", classname=report.task, name=_printable(scored.case.id))
            kind = {"failed": "failure", "unparsed": "failure", "error": "error", "skipped": "skipped"}
            if scored.column in kind:
                told = _printable(scored.error or scored.outcome.explanation)
                ElementTree.SubElement(case, kind[scored.column], message=told)
    path.parent.mkdir(parents=True, exist_ok=True)
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def _printable(text: str) -> str:
    """XML has no place for control characters, whatever a hostile case holds."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text)
