"""Our linter beside proselint and write-good on the labelled sentences that may be read (held-out sets are left out).

The labels are ours: sentences that weaken a promotion case or feedback. The two others were built for prose in general,
so their recall says what general linters leave open, not that they are bad at their own work.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.lint import Kind, lint
from evals.rivals.entry import Contest, Entry, flagging
from evals.task import Case
from evals.tasks.lint import LINT, RULES_OF

WRITE_GOOD = "write-good@1.0.8"
_INSTALL_SECONDS = 120


def _run() -> Sequence[Entry]:
    cases = [c for c in LINT.load() if "held out" not in str(c.row["set"])]
    texts = [" ".join(str(c.row["text"]).split()) for c in cases]
    with TemporaryDirectory() as folder:
        # A sentence a paragraph: a finding's line says whose it is.
        path = Path(folder, "sentences.md")
        path.write_text("\n\n".join(texts) + "\n", encoding="utf-8")
        return [
            Entry("ours, the rules of these labels", _figures(cases, [_ours(c, judged=True) for c in cases])),
            Entry("ours, every rule", _figures(cases, [_ours(c, judged=False) for c in cases])),
            _entry("proselint", cases, _proselint(path)),
            _entry(WRITE_GOOD, cases, _write_good(path)),
            Entry("flag everything", _figures(cases, [True] * len(cases))),
        ]


def _ours(case: Case, *, judged: bool) -> bool:
    found = {f.rule for f in lint(str(case.row["text"]), Kind(str(case.row.get("kind", Kind.FEEDBACK))))}
    return bool(found & set().union(*RULES_OF.values()) if judged else found)


def _entry(name: str, cases: Sequence[Case], lines: set[int] | str) -> Entry:
    if isinstance(lines, str):
        return Entry(name, absent=lines)
    return Entry(name, _figures(cases, [2 * n + 1 in lines for n in range(len(cases))]))


def _figures(cases: Sequence[Case], flagged: Sequence[bool]) -> dict[str, str]:
    """As in the task: where two labels fit and only one is bad, flagging and not flagging are both right."""
    pairs = []
    for case, was in zip(cases, flagged, strict=True):
        labels = [str(case.row[k]) for k in ("label", "also", "second") if case.row.get(k)]
        bad = [label in RULES_OF for label in labels]
        pairs += [] if any(bad) and not all(bad) else [(bad[0], was)]
    return flagging(pairs)


def _proselint(path: Path) -> set[int] | str:
    command = [sys.executable, "-m", "proselint", "check", "-o", "json", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not done.stdout.startswith("{"):
        return "proselint is not installed"
    [found] = json.loads(done.stdout)["result"].values()
    return {int(d["pos"][0]) for d in found["diagnostics"]}


def _write_good(path: Path) -> set[int] | str:
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        return "npm is not on this machine"
    home = path.parent
    install = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(home), WRITE_GOOD]
    try:
        subprocess.run(install, check=True, capture_output=True, timeout=_INSTALL_SECONDS)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return f"npm could not install {WRITE_GOOD}"
    command = [node, str(home / "node_modules" / "write-good" / "bin" / "write-good.js"), "--parse", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return {int(line.split(":")[1]) for line in done.stdout.splitlines() if line.startswith(f"{path}:")}


CONTEST = Contest(
    "Lint",
    "Labelled sentences of packets and feedback (without the held-out sets): is one that weakens its case flagged, "
    "and one that is fine left alone? The labels are ours.",
    _run,
)
