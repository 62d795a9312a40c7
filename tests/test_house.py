"""The house: imports point down, each library has one home, importing does nothing, files stay small."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "assistant"
FLOORS = {
    "domain": 0, "evidence": 1, "lint": 1, "shipped": 1, "intake": 2, "writing": 2,
    "coach": 3, "store": 3, "retrieval": 3, "llm": 3, "export": 3, "settings": 4, "bootstrap": 4,
    "web": 5, "lsp": 5, "cli": 5,
}  # fmt: skip
NEIGHBOURS = {("bootstrap", "settings"), ("cli", "web"), ("cli", "lsp"), ("lint", "evidence")}
APART = {"store", "retrieval", "llm", "export", "coach"}
HOMES = {
    "chromadb": {"retrieval"}, "wordllama": {"retrieval"}, "tokenizers": {"retrieval"}, "safetensors": {"retrieval"},
    "langchain": {"llm"}, "langchain_core": {"llm"}, "langchain_openai": {"llm"}, "openai": {"llm"}, "httpx2": {"llm"},
    "xllamacpp": {"llm"}, "sqlalchemy": {"store"}, "alembic": {"store"}, "fastapi": {"web"}, "starlette": {"web"},
    "uvicorn": {"web"}, "typer": {"cli"}, "rich": {"cli"}, "jinja2": {"web", "coach"}, "docx": {"export"},
    "typst": {"export"}, "markdown_it": {"intake"}, "yaml": {"intake"}, "Stemmer": {"evidence"},
    "pygls": {"lsp"}, "lsprotocol": {"lsp"},
    "icalendar": {"export"},
}  # fmt: skip
VAGUE = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}
FILES = sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[tuple[str, bool]]:
    """Imported modules, each with whether only a type checker sees it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and "TYPE_CHECKING" in ast.dump(block.test)
        for node in ast.walk(block)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, id(node) in typing_only
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module, id(node) in typing_only


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    here = room(path)
    if here == "__init__":
        return
    for name, _ in imported(path):
        if not name.startswith("assistant."):
            continue
        there = name.split(".")[1]
        if there == here:
            continue
        assert FLOORS[there] <= FLOORS[here], f"{here} imports {there}"
        assert not (here in APART and there in APART), f"{here} and {there} stand side by side"
        if FLOORS[there] == FLOORS[here]:
            assert (here, there) in NEIGHBOURS, f"{here} imports its neighbour {there}"


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_library_has_one_home(path: Path) -> None:
    for name, _ in imported(path):
        top = name.split(".")[0]
        assert room(path) in HOMES.get(top, {room(path)}), f"{top} is used outside its home"


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_files_are_small_and_named_for_the_product(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400
    assert path.stem not in VAGUE


def test_importing_every_module_defines_names_and_does_nothing_else(tmp_path: Path) -> None:
    modules = [
        ".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for p in FILES
        if "migrations" not in p.parts
    ]
    script = (
        "import sys\n"
        "seen = []\n"
        "def watch(event, args):\n"
        "    writes = event == 'open' and isinstance(args[1], str) and set(args[1]) & set('wax+')\n"
        "    calls = event in ('socket.connect', 'subprocess.Popen', 'socket.getaddrinfo')\n"
        "    if writes or calls: seen.append((event, str(args)[:200]))\n"
        "sys.dont_write_bytecode = True\n"
        "sys.addaudithook(watch)\n"
        f"for name in {modules!r}: __import__(name)\n"
        "heavy = {'chromadb', 'langchain', 'langchain_openai', 'openai', 'typst', 'docx', 'xllamacpp', 'sqlalchemy'}\n"
        "print(sorted(heavy & set(sys.modules)), seen)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    heavy, _, effects = done.stdout.strip().partition("] ")
    assert effects == "[]", effects
    for name in ("chromadb", "langchain", "openai", "typst", "docx", "xllamacpp"):
        assert name not in heavy


def test_the_command_line_starts_without_heavy_libraries() -> None:
    heavy = ("chromadb", "langchain_core", "openai", "fastapi", "sqlalchemy", "typst", "numpy", "rich")
    script = f"import sys; import assistant.cli.commands; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_a_draft_loads_no_other_use_case(tmp_path: Path) -> None:
    """Feedback, calibration and the mirror take as long to load as a plain draft takes to write."""
    script = (
        "import sys; from assistant.bootstrap import make_assistant; from assistant.settings import read_settings\n"
        f"make_assistant(read_settings({{'ASSISTANT_HOME': {str(tmp_path)!r}}}))\n"
        "rooms = ('assistant.writing.feedback', 'assistant.writing.calibration', 'assistant.writing.mirror')\n"
        "print([m for m in sys.modules if m.startswith(rooms)])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr
