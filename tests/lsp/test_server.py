"""The language server as an editor drives it: messages over standard input and output of a real process."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from assistant.lint.ignoring import notices
from tests.lint.texts import BAD, RULE


class Editor:
    """Speaks to one server; notifications that come meanwhile are kept."""

    def __init__(self, folder: Path, encodings: list[str] | None = None) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "assistant.cli.app", "lsp"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=folder,
        )  # fmt: skip
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in: IO[bytes] = self._process.stdin
        self._out: IO[bytes] = self._process.stdout
        self._next = 0
        self.heard: list[dict[str, Any]] = []
        general = {"positionEncodings": encodings} if encodings else {}
        capabilities = {"general": general}
        params = {"processId": None, "rootUri": folder.as_uri(), "capabilities": capabilities}
        self.capabilities = self.ask("initialize", params)["capabilities"]
        self.tell("initialized", {})

    def tell(self, method: str, params: object) -> None:
        self._send({"jsonrpc": "2.0", "method": method, "params": params})

    def ask(self, method: str, params: object) -> Any:
        self._next += 1
        self._send({"jsonrpc": "2.0", "id": self._next, "method": method, "params": params})
        while (message := self._read()).get("id") != self._next:
            self.heard.append(message)
        assert "error" not in message, message
        return message["result"]

    def wait_for(self, method: str) -> Any:
        """The parameters of the next notification of that name."""
        while True:
            for place, message in enumerate(self.heard):
                if message.get("method") == method:
                    return self.heard.pop(place)["params"]
            self.heard.append(self._read())

    def open(self, uri: str, text: str) -> list[dict[str, Any]]:
        document = {"uri": uri, "languageId": "markdown", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})
        return list(self.wait_for("textDocument/publishDiagnostics")["diagnostics"])

    def close(self) -> int:
        self.ask("shutdown", None)
        self.tell("exit", None)
        code = self._process.wait(timeout=20)
        self._in.close()
        self._out.close()
        return code

    def _send(self, message: dict[str, object]) -> None:
        body = json.dumps(message).encode()
        self._in.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._in.flush()

    def _read(self) -> dict[str, Any]:
        length = 0
        while (line := self._out.readline().strip()) or not length:
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return dict(json.loads(self._out.read(length)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / ".assistant.toml").write_text(
        f'[lint]\nselect = ["{RULE}"]\nkinds = {{ "notes/*" = "feedback" }}', encoding="utf-8"
    )
    return tmp_path


@pytest.fixture
def editor(folder: Path) -> Iterator[Editor]:
    editor = Editor(folder)
    yield editor
    assert editor.close() == 0


def test_an_open_document_is_linted_as_it_changes(editor: Editor, folder: Path) -> None:
    uri = (folder / "packet.md").as_uri()
    (found,) = editor.open(uri, f"# P\r\n\r\n😀 {BAD}\r\n")
    assert (found["code"], found["source"], found["severity"]) == (RULE, "promo-assistant", 2)
    start, end = found["range"]["start"], found["range"]["end"]
    assert (start["line"], end["line"]) == (2, 2)
    assert "exceptional" in BAD[start["character"] - 3 : end["character"] - 3]  # an emoji counts two, a blank one
    change = {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": "Fine."}]}
    editor.tell("textDocument/didChange", change)
    told = editor.wait_for("textDocument/publishDiagnostics")
    assert (told["version"], told["diagnostics"]) == (2, [])
    editor.tell("textDocument/didChange", change | {"contentChanges": [{"text": BAD}]})
    assert len(editor.wait_for("textDocument/publishDiagnostics")["diagnostics"]) == 1
    editor.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
    assert editor.wait_for("textDocument/publishDiagnostics")["diagnostics"] == []


def test_the_rules_page_shows_where_the_cursor_rests(editor: Editor, folder: Path) -> None:
    uri = (folder / "packet.md").as_uri()
    editor.open(uri, f"{BAD}\n")
    at = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 16}}
    shown = editor.ask("textDocument/hover", at)
    assert shown["contents"]["value"].startswith(f"# {RULE}\n")
    assert "## Why" in shown["contents"]["value"]
    assert editor.ask("textDocument/hover", at | {"position": {"line": 1, "character": 0}}) is None


def test_a_finding_can_be_ignored_with_a_reason(editor: Editor, folder: Path) -> None:
    uri = (folder / "packet.md").as_uri()
    (found,) = editor.open(uri, BAD)
    asked = {"textDocument": {"uri": uri}, "range": found["range"], "context": {"diagnostics": [found]}}
    (action,) = editor.ask("textDocument/codeAction", asked)
    (edit,) = action["edit"]["changes"][uri]
    assert edit["newText"] == f" <!-- lint: ignore {RULE} -- -->"
    assert editor.open(uri, BAD + edit["newText"]) == []
    (notice,) = notices(BAD + edit["newText"], {RULE})
    assert notice.message.startswith("Say why")


def test_actions_of_other_kinds_are_not_answered_with_fixes(editor: Editor, folder: Path) -> None:
    uri = (folder / "packet.md").as_uri()
    (found,) = editor.open(uri, BAD)
    asked = {"textDocument": {"uri": uri}, "range": found["range"]}
    for only, count in ((["refactor"], 0), (["quickfix"], 1), ([""], 1)):
        context = {"diagnostics": [found], "only": only}
        assert len(editor.ask("textDocument/codeAction", asked | {"context": context})) == count


def test_where_two_rules_speak_of_the_same_words_both_pages_show(editor: Editor, folder: Path) -> None:
    (folder / ".assistant.toml").write_text('[lint]\nselect = ["adjective-only", "oversell"]', encoding="utf-8")
    uri = (folder / "packet.md").as_uri()
    assert len(editor.open(uri, "Promoting her is a no-brainer.\n")) == 2
    at = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 20}}
    shown = editor.ask("textDocument/hover", at)["contents"]["value"]
    assert "# adjective-only\n" in shown
    assert "# oversell\n" in shown


def test_settings_are_read_again_when_a_document_is_saved(editor: Editor, folder: Path) -> None:
    uri = (folder / "packet.md").as_uri()
    assert len(editor.open(uri, BAD)) == 1
    (folder / ".assistant.toml").write_text("[lint]\nselct = []", encoding="utf-8")
    editor.tell("textDocument/didSave", {"textDocument": {"uri": uri}})
    assert "“selct”" in editor.wait_for("window/showMessage")["message"]
    assert editor.wait_for("textDocument/publishDiagnostics")["diagnostics"] == []
    (folder / ".assistant.toml").write_text(f'[lint]\nselect = ["{RULE}"]', encoding="utf-8")
    editor.tell("textDocument/didSave", {"textDocument": {"uri": uri}})
    assert len(editor.wait_for("textDocument/publishDiagnostics")["diagnostics"]) == 1


@pytest.mark.parametrize(("encoding", "before"), [("utf-16", 3), ("utf-32", 2), ("utf-8", 5)])
def test_columns_are_counted_as_agreed(folder: Path, encoding: str, before: int) -> None:
    editor = Editor(folder, [encoding])
    assert editor.capabilities["positionEncoding"] == encoding
    (found,) = editor.open("untitled:Untitled-1", f"😀 {BAD}")
    start, end = (found["range"][edge]["character"] - before for edge in ("start", "end"))
    assert BAD[start:end].startswith(("exceptional", "She shows exceptional", "shows exceptional"))
    assert editor.close() == 0
