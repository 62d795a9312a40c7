"""The language server: the linter's findings as diagnostics, a rule's page where the cursor rests, a way to ignore."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from assistant import __version__
from assistant.coach.linting import LintOptions, lint_text
from assistant.domain.errors import AssistantError
from assistant.intake.lint.settings import settings_above
from assistant.lint.finding import Finding
from assistant.lint.page import page_markdown
from assistant.lint.registry import find_rule
from assistant.lint.report import NAME
from assistant.lsp.places import EditorLines, is_inside

_PAST_ANY_LINE = 2**31 - 1
"""A column beyond a line's end means its end (language server protocol, Position)."""


class _Told(NamedTuple):
    """A finding and the range under which the editor knows it."""

    finding: Finding
    range: types.Range


class _Desk:
    """The open documents' findings."""

    def __init__(self, server: LanguageServer, today: Callable[[], date]) -> None:
        self._server, self._today = server, today
        self._told: dict[str, tuple[_Told, ...]] = {}
        self._complaints: dict[str, str] = {}

    def look(self, uri: str) -> None:
        """Lint a document as it stands in the editor, and tell what is found."""
        document = self._server.workspace.get_text_document(uri)
        text = document.source
        lines = EditorLines(text, self._server.workspace.position_encoding)
        told = tuple(_Told(finding, lines.range_of(finding)) for finding in self._findings(uri, text))
        self._told[uri] = told
        self._publish(uri, document.version, [_diagnostic(one) for one in told])

    def look_again(self, uri: str) -> None:
        """Lint a document that is open; one that an editor saves after closing it may no longer exist."""
        if uri in self._told:
            self.look(uri)

    def close(self, uri: str) -> None:
        """Forget a document."""
        self._told.pop(uri, None)
        self._complaints.pop(uri, None)
        self._publish(uri, None, [])

    def at(self, uri: str, position: types.Position) -> tuple[_Told, ...]:
        """The findings at a place: two rules may speak of the same words."""
        return tuple(one for one in self._told.get(uri, ()) if is_inside(position, one.range))

    def touching(self, uri: str, span: types.Range) -> Iterator[_Told]:
        """The findings that have a line in common with a range."""
        for one in self._told.get(uri, ()):
            if one.range.start.line <= span.end.line and span.start.line <= one.range.end.line:
                yield one

    def _findings(self, uri: str, text: str) -> tuple[Finding, ...]:
        path = to_fs_path(uri) or os.path.join(os.getcwd(), "untitled.md")
        try:
            found = lint_text(text, path, LintOptions(today=self._today())).findings
            self._complaints.pop(uri, None)
            return found
        except AssistantError as error:  # settings that are wrong: told once, not at each keystroke
            if self._complaints.get(uri) != str(error):
                self._complaints[uri] = str(error)
                self._server.window_show_message(types.ShowMessageParams(types.MessageType.Error, str(error)))
            return ()

    def _publish(self, uri: str, version: int | None, diagnostics: list[types.Diagnostic]) -> None:
        self._server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, diagnostics, version))


def make_server(today: Callable[[], date] = date.today) -> LanguageServer:
    """A language server; `today` is the day from which dates are judged."""
    # Whole texts: editors and the library do not agree on what ends a line, so changes by place could go astray.
    server = LanguageServer(NAME, __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
    desk = _Desk(server, today)

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        settings_above.cache_clear()
        desk.look(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        desk.look(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        settings_above.cache_clear()
        desk.look_again(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        desk.close(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(params: types.HoverParams) -> types.Hover | None:
        told = desk.at(params.text_document.uri, params.position)
        return _pages_of(told) if told else None

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix])
    )
    def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        uri = params.text_document.uri
        if not _asks_for_fixes(params.context.only):
            return []
        return [_ignore(uri, one) for one in desk.touching(uri, params.range)]

    return server


def serve() -> None:
    """Serve one editor over standard input and output until it goes."""
    make_server().start_io()


def _diagnostic(told: _Told) -> types.Diagnostic:
    return types.Diagnostic(
        told.range, told.finding.message, types.DiagnosticSeverity.Warning, told.finding.rule, source=NAME
    )


def _pages_of(told: tuple[_Told, ...]) -> types.Hover:
    pages = "\n---\n\n".join(page_markdown(find_rule(one.finding.rule)) for one in told)
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, pages), told[0].range)


def _asks_for_fixes(only: Sequence[types.CodeActionKind | str] | None) -> bool:
    """Whether an editor that asks for some kinds of actions asks for these; the empty kind holds all others."""
    return only is None or any(kind in ("", types.CodeActionKind.QuickFix) for kind in only)


def _ignore(uri: str, told: _Told) -> types.CodeAction:
    """A comment at the end of the line; its reason is left to the writer, and `assistant lint` asks for it."""
    end = types.Position(told.range.start.line, _PAST_ANY_LINE)
    edit = types.TextEdit(types.Range(end, end), f" <!-- lint: ignore {told.finding.rule} -- -->")
    return types.CodeAction(
        f"Ignore {told.finding.rule} here, with a reason",
        types.CodeActionKind.QuickFix,
        [_diagnostic(told)],
        edit=types.WorkspaceEdit({uri: [edit]}),
    )
