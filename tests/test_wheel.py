"""The wheel alone, in an empty environment: corpus and prompts are in it, and it drafts."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
BULLETS = """---
name: Sam Osei
level: L5
---
## 2026-05
- Shipped: retry budgets in parcel-api, timeouts went from 4.1% to 0.6% (SHP-12)
- Took over labels-worker from Returns: on-call, roadmap, deploys (SHP-19)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built wheel."""
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr[-2000:]
    return next(out.glob("*.whl"))


def test_corpus_and_prompts_are_inside(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert "assistant/_data/corpus/rubric.yaml" in names
    assert "assistant/_data/prompts/paragraph.md" in names
    assert not [n for n in names if n.startswith(("tests/", "evals/"))]


def test_the_installed_wheel_drafts(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "venv"
    venv.create(home, with_pip=False)
    site = next((home / "lib").glob("python*")) / "site-packages"
    zipfile.ZipFile(wheel).extractall(site)
    # Dependencies are borrowed from this environment; the checkout is not on the path.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    brag = tmp_path / "brag.md"
    brag.write_text(BULLETS, encoding="utf-8")
    python = str(home / "bin" / "python")
    where = subprocess.run(
        [python, "-c", "import assistant; print(assistant.__file__)"],
        capture_output=True, text=True, cwd=tmp_path, env={"HOME": str(tmp_path)},
    )  # fmt: skip
    assert str(site) in where.stdout, where.stdout + where.stderr
    command = [python, "-m", "assistant.cli.app", "draft", str(brag), "--today", "2026-06-30", "--format", "json"]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=tmp_path, timeout=60, env={"HOME": str(tmp_path)}
    )
    assert done.returncode == 0, done.stderr
    draft = json.loads(done.stdout)
    assert any("parcel-api" in s["text"] for section in draft["sections"] for s in section["sentences"])
