"""The block before a text: YAML between `---`, TOML between `+++`, `key = value` closed by `===`, a letter's head."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import takewhile

import yaml

from assistant.domain.errors import InputError
from assistant.domain.growth import Author
from assistant.domain.period import Period, Precision
from assistant.evidence.dates import find_period, parse_date
from assistant.evidence.lazy import lazy_pattern
from assistant.intake.growth.byline import team_in

LONGEST = 200
"""Lines of front matter; a block that is not closed by then is not front matter."""

_KEY = lazy_pattern(r"[\w-][\w .-]{0,40}\s*:(?:\s|$)")
_ASSIGNMENT = lazy_pattern(r"\s*([\w.-]+)\s*=\s*(.*)")
_LETTER = lazy_pattern(r"(from|to|cc|subject|re|date|sent):[ \t]+(\S.{0,100})$", re.I)
_DATED_LOG = lazy_pattern(
    r"\b(?:week\s?notes?|weekly|weeks?|daily|diary|journal|stand-?up|monthly|month in review|log)\b", re.I
)
_AUTHOR_KEYS = {
    "name": ("name", "author", "engineer"),
    "level": ("level", "current_level", "grade"),
    "employer": ("employer", "company", "organization", "organisation"),
    "team": ("team", "squad", "unit"),
}
_SINCE_KEYS = ("since", "start_date", "started", "hired")
_PERIOD_KEYS = ("period", "quarter", "half", "week", "month", "year")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands before the text. `lines` counts the lines it takes, 0 where there is none; `note` is to be said."""

    author: Author = field(default_factory=Author)
    title: str | None = None
    period: Period | None = None
    lines: int = 0
    note: str | None = None


def read_front_matter(lines: list[str], source: str, first_line: int = 1) -> FrontMatter:
    """The front matter at the head of these lines, blank ones before it allowed.

    Unknown keys are passed over. Raises InputError with the line where the block is broken or `since` is no date.
    """
    start = next((number for number, line in enumerate(lines[:20]) if line.strip()), 0)
    if start >= len(lines):
        return FrontMatter()
    if (letter := _letter(lines[start:])) is not None:
        return replace(letter, lines=start + letter.lines)
    fence = lines[start].strip()
    end = _end(lines, start)
    if end is None:
        return FrontMatter()
    body = lines[start + 1 : end] if fence in ("---", "+++") else lines[start:end]
    at = first_line + start + (1 if fence in ("---", "+++") else 0)
    values = _toml(body, source, at) if fence == "+++" else _yaml(body, source, at) if fence == "---" else _pairs(body)
    if values is None:
        return FrontMatter()
    front = FrontMatter(_author(values, source, at, body), _title(values), _period(values), end + 1)
    return _and_letter(front, lines[end + 1 :])


def _letter(lines: list[str]) -> FrontMatter | None:
    """The head of a letter: from or to whom, when or of what, each said once, and a blank line behind it; else None.

    Its date is the letter's, not the work's; that of a weekly log is both, and a range is of the work.
    """
    matches = [m for m in takewhile(bool, map(_LETTER.match, map(str.rstrip, lines))) if m]
    said = {m[1].lower(): m[2] for m in matches}
    whole = len(said) == len(matches) and (len(lines) == len(matches) or not lines[len(matches)].strip())
    addressed = said.keys() & {"from", "to"} and said.keys() & {"subject", "date", "sent", "re"}
    if not whole or not addressed or any(find_period(said.get(key, "")) for key in ("from", "to")):
        return None
    dated = find_period(said.get("date") or said.get("sent") or "")
    of_work = dated is not None and (
        dated.period.precision is Precision.RANGE or _DATED_LOG.search(said.get("subject") or said.get("re") or "")
    )
    return FrontMatter(
        author=Author(team=team_in([m[0] for m in matches])),
        period=dated.period if dated is not None and of_work else None,
        lines=len(matches),
        note="the head of a letter is no work, and was left out.",
    )


def _and_letter(front: FrontMatter, lines: list[str]) -> FrontMatter:
    """The front matter with the head of the letter behind it, if there is one."""
    blank = sum(1 for _ in takewhile(lambda line: not line.strip(), lines))
    letter = _letter(lines[blank:])
    if letter is None:
        return front
    author = front.author if front.author.team else front.author.model_copy(update={"team": letter.author.team})
    taken = front.lines + blank + letter.lines
    return replace(letter, author=author, title=front.title, period=front.period or letter.period, lines=taken)


def _end(lines: list[str], start: int) -> int | None:
    """The line that closes the block, or None where no block begins."""
    fence, limit = lines[start].strip(), min(len(lines), start + LONGEST)
    if fence == "---":
        if start + 1 >= len(lines) or not (_KEY.match(lines[start + 1]) or lines[start + 1].strip() == "---"):
            return None
        closers: tuple[str, ...] = ("---", "...")
    elif fence == "+++":
        closers = ("+++",)
    elif _ASSIGNMENT.match(lines[start]):
        run = start
        while run < limit and (_ASSIGNMENT.match(lines[run]) or not lines[run].strip()):
            run += 1
        return run if run < limit and re.fullmatch(r"[=+-]{3,}\s*", lines[run]) else None
    else:
        return None
    return next((number for number in range(start + 1, limit) if lines[number].rstrip() in closers), None)


def _yaml(body: list[str], source: str, at: int) -> Mapping[str, object] | None:
    try:
        loaded = yaml.safe_load("\n".join(body))
    except yaml.MarkedYAMLError as error:
        line = at + (error.problem_mark.line if error.problem_mark else 0)
        what = error.problem or "it cannot be read"
        raise _broken(f"the YAML between the --- lines is broken ({what})", source, line) from None
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError):
        what = "a value cannot be read, such as a date that does not exist"
        raise _broken(f"the YAML between the --- lines is broken ({what})", source, at) from None
    return (
        {str(key).lower().replace(" ", "_").replace("-", "_"): value for key, value in loaded.items()}
        if isinstance(loaded, dict)
        else None
    )


def _toml(body: list[str], source: str, at: int) -> Mapping[str, object]:
    try:
        return {key.lower(): value for key, value in tomllib.loads("\n".join(body)).items()}
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        found = re.search(r"at line (\d+)", str(error))
        raise _broken(
            "the TOML between the +++ lines is broken", source, at + int(found[1]) - 1 if found else at
        ) from None


def _pairs(body: list[str]) -> Mapping[str, object]:
    pairs = (match for line in body if (match := _ASSIGNMENT.match(line)))
    return {match[1].lower(): match[2].strip().strip("'\"") for match in pairs}


def _broken(what: str, source: str, line: int) -> InputError:
    return InputError(f"Here {what}. Mend it, or take the block out.", path=source, line=line)


def _author(values: Mapping[str, object], source: str, at: int, body: list[str]) -> Author:
    found = {field: _first(values, keys) for field, keys in _AUTHOR_KEYS.items()}
    name = found["name"]
    if name and "author" not in values and "description" in values and name == name.lower():
        found["name"] = None  # The name of a document ("accomplishments"), described in the next line.
    written = next((values[key] for key in _SINCE_KEYS if values.get(key) is not None), None)
    since = _day(written)
    if written is not None and since is None:
        line = next((at + n for n, text in enumerate(body) if text.strip().lower().startswith(_SINCE_KEYS)), at)
        raise InputError(
            f"“{_text(written)}” is no date. Write since: 2023-04 or since: 2023-04-17.", path=source, line=line
        )
    return Author(**found, since=since)


def _first(values: Mapping[str, object], keys: tuple[str, ...]) -> str | None:
    return next((text for key in keys if (text := _text(values.get(key)))), None)


def _text(value: object) -> str:
    """A scalar as text; lists and maps say nothing here."""
    return " ".join(str(value).split())[:200] if isinstance(value, (str, int, float, date)) else ""


def _day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else parse_date(_text(value)) if value is not None else None


def _title(values: Mapping[str, object]) -> str | None:
    return _text(values.get("title")) or None


def _period(values: Mapping[str, object]) -> Period | None:
    """The period that the block gives to the whole text.

    `year`, `month`, `day` and `period` do; a `date` only in dated logs (weeknotes), since elsewhere it is the day of
    publication; the day of a last update never.
    """
    parts = [_text(values.get(key)) for key in ("year", "month", "day")]
    logged = "week" in values or _DATED_LOG.search(
        " ".join(_text(values.get(key)) for key in ("title", "tags", "layout"))
    )
    numeric = [int(part) for part in parts if part.isdecimal() and len(part) < 5]
    written = "-".join(f"{part:02d}" for part in numeric) if parts[0].isdecimal() else ""
    if not written and logged and values.get("date") is not None:
        written = str(values["date"])[:10]
    if written:
        found = find_period(f"Week 1: {written}" if logged else written)
        return found.period if found else None
    stated = next((text for key in _PERIOD_KEYS if not (text := _text(values.get(key))).isdecimal() and text), "")
    found = find_period(stated) if stated else None
    return found.period if found else None
