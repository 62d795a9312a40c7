"""The index process starts from wherever Python runs: a script, a module, standard input, threads, a web server."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.retrieval.making import bullets, eventually, exactly
from tests.retrieval.test_server import free_port

ROOT = Path(__file__).resolve().parents[2]
# No `if __name__ == "__main__"`: whoever starts children by running the main module again would start them for ever.
SCRIPT = """
import sys
from pathlib import Path
from tests.retrieval.making import bullets, exactly, ids, make_retriever
retriever = make_retriever(Path(sys.argv[1]))
assert retriever.rebuild(bullets(10)) == 10
assert ids(retriever, "service 3", bullets(10)) == exactly("service 3", bullets(10))
assert "chromadb" not in sys.modules
print("found by", retriever.index.child_pid)
"""


@pytest.mark.parametrize("way", ["file", "module", "argument", "standard input"])
def test_a_search_uses_the_index(tmp_path: Path, way: str) -> None:
    (tmp_path / "plain_script.py").write_text(SCRIPT)
    arguments = {
        "file": [str(tmp_path / "plain_script.py")],
        "module": ["-m", "plain_script"],
        "argument": ["-c", SCRIPT],
        "standard input": ["-"],
    }
    done = subprocess.run(
        [sys.executable, *arguments[way], str(tmp_path / "index")],
        input=SCRIPT if way == "standard input" else None,
        capture_output=True,
        text=True,
        timeout=90,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert (done.returncode, done.stderr) == (0, "")
    pid = int(done.stdout.split()[-1])
    assert eventually(lambda: not Path(f"/proc/{pid}").exists(), 10), "no process is left behind"


def test_web_workers_search_at_once_and_one_of_them_has_the_index(tmp_path: Path) -> None:
    port = free_port()
    command = [
        "-m",
        "uvicorn",
        "tests.retrieval.asgi:app",
        "--port",
        str(port),
        "--workers",
        "2",
        "--log-level",
        "error",
    ]
    server = subprocess.Popen(
        [sys.executable, *command],
        cwd=ROOT,
        env=os.environ | {"INDEX_FOLDER": str(tmp_path / "index")},
        stdin=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:

        def ask(number: int) -> dict[str, object]:
            with urlopen(f"http://127.0.0.1:{port}/service-{number}", timeout=60) as answer:
                told: dict[str, object] = json.loads(answer.read())
                return told

        def up() -> bool:
            with suppress(URLError, OSError):
                return bool(ask(0))
            return False

        assert eventually(up, 60)
        with ThreadPoolExecutor(8) as pool:
            told = list(pool.map(ask, range(40)))
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)
    assert [t["found"] for t in told] == [exactly(f"service-{n}", bullets(30)) for n in range(40)]
