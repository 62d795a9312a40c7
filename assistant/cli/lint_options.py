"""The options of `assistant lint` and `assistant rules`, and the help that teaches them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from assistant.domain.errors import UsageError
from assistant.lint.finding import Kind
from assistant.lint.report import Format

LINT = "Find claims without evidence, soft words and vague asks in packets and feedback."
RULES = "List the linter's rules, or show the page of one."
_LINT_MORE = """
Examples:
  assistant lint packet.md                               path:line:column rule message
  assistant lint packets/                                a folder, and how many claims lack evidence in each packet
  assistant lint --kind feedback note.txt --format sarif
  pbpaste | assistant lint - --stdin-filename note.md    what another program has
  assistant lint docs/ --baseline known.json --write-baseline
  assistant lint docs/ --baseline known.json             from then on only what is new
  assistant rules adjective-only                         why, bad and good examples, source

In a text, with a reason, for its line or, alone on a line, for the block that follows:
  <!-- lint: ignore adjective-only -- quoted from the charter -->
  <!-- lint: ignore-file hearsay -- interview notes -->

Settings: [tool.assistant.lint] of the nearest pyproject.toml, or [lint] of .assistant.toml:
  kind = "packet"                     or "feedback"
  kinds = { "notes/*.md" = "feedback" }
  select = ["adjective-only"]         ignore = ["hearsay"]         max-words = 1200

Exit code: 0 nothing found, 1 findings (however many), 2 wrong usage, 3 a file is missing or is not text,
4 the result could not be written.
"""
_RULES_MORE = """
Examples:
  assistant rules
  assistant rules adjective-only
  assistant rules --kind feedback --format json
"""


class _Parser(argparse.ArgumentParser):
    """Wrong usage is told as every command tells it."""

    def error(self, message: str) -> NoReturn:
        hint = " A file whose name begins with - goes after --." if message.startswith("unrecognized arguments") else ""
        raise UsageError(f"{message[:1].upper()}{message[1:]}.{hint} See: {self.prog} --help")


def lint_parser() -> argparse.ArgumentParser:
    """The options of `assistant lint`."""
    parser = _parser("assistant lint", LINT, _LINT_MORE)
    add = parser.add_argument
    add(
        "paths",
        nargs="*",
        metavar="PATH",
        help="files; folders are searched for .md, .markdown and .txt; - is standard input",
    )
    add(
        "--kind",
        type=_kind,
        metavar="KIND",
        help="packet or feedback: which rules apply (default: settings, else packet)",
    )
    add("--select", action="append", type=_some_names, metavar="RULE,…", help="only these rules")
    add("--ignore", action="append", metavar="RULE,…", help="all but these rules")
    add("--format", "-f", type=_format, default=Format.TEXT, metavar="FORMAT", help="text, json, sarif or github")
    add("--today", metavar="DATE", help="judge dates from this day, YYYY-MM-DD (default: today)")
    add("--max-words", type=_words, metavar="N", help="the budget of over-budget")
    add(
        "--triage",
        action=argparse.BooleanOptionalAction,
        help="claims without evidence per packet (default: for several files)",
    )
    add("--baseline", type=Path, metavar="FILE", help="leave out what this file knows")
    add("--write-baseline", action="store_true", help="write what is found now into that file, and tell nothing")
    add("--config", type=Path, metavar="FILE", help="settings from this file instead of the nearest")
    add("--stdin-filename", default="stdin", metavar="PATH", help="the path under which standard input is told")
    add("--output", "-o", type=Path, metavar="FILE", help="write here instead of standard output")
    return parser


def rules_parser() -> argparse.ArgumentParser:
    """The options of `assistant rules`."""
    parser = _parser("assistant rules", RULES, _RULES_MORE)
    parser.add_argument("name", nargs="?", metavar="NAME", help="the rule whose page is shown")
    parser.add_argument("--kind", type=_kind, metavar="KIND", help="only the rules of packet or feedback")
    parser.add_argument("--format", "-f", choices=("text", "json"), default="text", help="text or json")
    return parser


def names(given: list[str] | None) -> frozenset[str] | None:
    """Rules as given, apart by commas or in several options; None where the option is not used."""
    if given is None:
        return None
    return frozenset(name.strip() for part in given for name in part.split(",") if name.strip())


def _parser(prog: str, about: str, more: str) -> argparse.ArgumentParser:
    return _Parser(
        prog=prog,
        description=about,
        epilog=more,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _kind(text: str) -> Kind:
    try:
        return Kind(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"it is packet or feedback, not “{text}”") from None


def _format(text: str) -> Format:
    try:
        return Format(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"it takes text, json, sarif or github, not “{text}”") from None


def _some_names(text: str) -> str:
    if names([text]):
        return text
    raise argparse.ArgumentTypeError("it names no rule, and nothing would be found")


def _words(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(f"it is a number of words above 0, not “{text}”")
