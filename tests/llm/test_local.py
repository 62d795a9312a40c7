"""A GGUF file served by llama.cpp's own server: started when asked, stopped whatever happens."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.domain.errors import ModelRefused, ModelUnavailable
from assistant.domain.ports import ModelRequest
from assistant.llm.local import LocalModel
from tests.llm.watch import watched_hosts
from tests.llm.weights import small_model

pytestmark = pytest.mark.model
FORM: dict[str, object] = {
    "type": "object",
    "properties": {"colour": {"type": "string", "enum": ["teal"]}},
    "required": ["colour"],
    "additionalProperties": False,
}


@pytest.fixture(scope="module", autouse=True)
def one_core() -> Iterator[None]:
    """One thread for the server: several spin while they wait for each other, for seconds on cores that are shared."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "cpu_count", lambda: 1)
        yield


@pytest.fixture(scope="module")
def model() -> Iterator[LocalModel]:
    local = LocalModel(small_model())
    yield local
    local.close()


def ask(model: LocalModel, user: str, *, form: dict[str, object] | None = None, seconds: float = 90) -> str:
    request = ModelRequest(system="You are brief.", user=user, answer_schema=form, max_tokens=80, seconds=seconds)
    return asyncio.run(model.complete(request)).text


def test_it_answers_in_the_asked_form_and_talks_to_this_machine_only(model: LocalModel) -> None:
    with watched_hosts() as hosts:
        assert json.loads(ask(model, "Name a colour.", form=FORM)) == {"colour": "teal"}
    assert hosts == {"127.0.0.1"}
    assert model.name == "SmolLM2-135M-Instruct.Q4_1"
    assert model.host.startswith("127.0.0.1:")


def test_the_server_stays_for_the_next_question_in_another_loop(model: LocalModel) -> None:
    ask(model, "Say hi.", form=FORM)
    before = model.host
    ask(model, "Say hi again.", form=FORM)
    assert model.host == before


def test_notes_longer_than_it_can_read_are_refused(model: LocalModel) -> None:
    with pytest.raises(ModelRefused, match="longer than"):
        ask(model, "word " * 20_000)


def test_a_deadline_holds_while_it_writes_and_the_next_question_is_answered(model: LocalModel) -> None:
    ask(model, "Say hi.", form=FORM)
    begun = time.monotonic()
    with pytest.raises(ModelUnavailable, match="did not answer within"):
        ask(model, "Repeat for ever: " + "one two three " * 500, seconds=0.5)
    assert time.monotonic() - begun < 2
    assert ask(model, "Name a colour.", form=FORM)


def test_a_server_that_died_is_started_again(model: LocalModel) -> None:
    ask(model, "Say hi.", form=FORM)
    assert model._process is not None
    model._process.kill()
    model._process.wait()
    assert ask(model, "Name a colour.", form=FORM)


def test_a_deadline_holds_while_it_loads() -> None:
    local = LocalModel(small_model())
    begun = time.monotonic()
    with pytest.raises(ModelUnavailable, match="was not loaded within"):
        ask(local, "Say hi.", seconds=0.01)
    local.close()
    assert time.monotonic() - begun < 5


def test_a_file_that_only_begins_like_a_model_is_named(tmp_path: Path) -> None:
    small_model()
    path = tmp_path / "broken.gguf"
    path.write_bytes(b"GGUF" + b"\x00" * 4000)
    local = LocalModel(path)
    with pytest.raises(ModelUnavailable, match=r"could not load broken\.gguf"):
        ask(local, "Say hi.")
    local.close()


SCRIPT = """
import asyncio, sys, time
from pathlib import Path
from assistant.llm.local import LocalModel
local = LocalModel(Path(sys.argv[1]))
asyncio.run(local._endpoint(60))
print(local._process.pid, flush=True)
if sys.argv[2] == "stay":
    time.sleep(60)
"""


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] != "Z"


@pytest.mark.parametrize("end", ["leave", "stay"], ids=["the program ends", "the program is killed"])
def test_the_server_ends_with_the_program(end: str) -> None:
    command = [sys.executable, "-c", SCRIPT, str(small_model()), end]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        server = int(program.stdout.readline())
        if end == "stay":
            program.send_signal(signal.SIGKILL)
        program.wait(30)
        ends = time.monotonic() + 10
        while is_running(server) and time.monotonic() < ends:
            time.sleep(0.05)
        assert not is_running(server)
