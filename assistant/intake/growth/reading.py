"""From a file or a text to a growth document, whatever its format; table readers are imported when one is read."""

from __future__ import annotations

from pathlib import Path

from assistant.domain.errors import NoEntries, UnreadableInput
from assistant.domain.growth import Author, GrowthDocument
from assistant.evidence.dates import day_first_in
from assistant.intake.file_text import printable, read_text
from assistant.intake.growth.byline import team_in
from assistant.intake.growth.frontmatter import read_front_matter
from assistant.intake.growth.gather import Gatherer
from assistant.intake.growth.markdown import read_markdown
from assistant.intake.growth.periods import Around, file_period
from assistant.intake.growth.posts import split_posts
from assistant.intake.growth.sections import Section
from assistant.intake.growth.short_years import short_years_in
from assistant.intake.growth.text import read_plain

LONGEST_LINE = 100_000
"""Characters; a longer line is an embedded picture or a dump, not something that somebody wrote."""

_PLAIN = frozenset({".txt", ".text", ".log", ".org", ".rst", ".adoc", ".asciidoc"})
_TABLES = frozenset({".csv", ".tsv", ".tab"})
_JSON = frozenset({".json", ".jsonl", ".ndjson"})


def read_growth(path: Path) -> GrowthDocument:
    """The growth document in this file: Markdown, plain text, CSV or JSON by its suffix (Markdown where it has none).

    Raises NotFound, UnreadableInput, NoEntries, or InputError with file and line.
    """
    # A name in bytes that this machine's encoding does not know must still be text in every answer.
    source = str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return parse_growth(read_text(path), source=source, suffix=path.suffix)


def parse_growth(text: str, *, source: str, suffix: str) -> GrowthDocument:
    """The growth document in this text. `source` names it in every entry, `suffix` its format (".md", ".csv" …).

    Raises NoEntries where nothing in it states something, InputError or UnreadableInput where it is broken.
    """
    text = printable(text).replace("\\0", "")
    if not text.strip():
        raise NoEntries("This document is empty. Write what you did as bullets, one thing each.", path=source)
    suffix = suffix.lower()
    period, year = file_period(source)
    given = Around(None, year, day_first_in(text), short_years_in(text)).inside(period)
    gatherer = Gatherer(source)
    if suffix in _JSON:
        from assistant.intake.growth.json import read_json

        return gatherer.document(read_json(text, source, Section(given=given), gatherer, by_line=suffix != ".json"))
    text, endless = _without_endless_lines(text, gatherer)
    author = _read_lines(text, suffix, source, given, gatherer)
    if endless and gatherer.empty:
        raise UnreadableInput(
            f"This line has more than {LONGEST_LINE:,} characters, and there is no other text. "
            "Break it into lines, one thing each.",
            path=source,
            line=endless,
        )
    return gatherer.document(author)


def _read_lines(text: str, suffix: str, source: str, given: Around, gatherer: Gatherer) -> Author:
    """Read the text as its suffix says; gives the author that its front matter declares, the team from a byline too."""
    if suffix in _TABLES:
        from assistant.intake.growth.csv import read_csv

        read_csv(text, source, Section(given=given), gatherer)
        return Author()
    author, team = Author(), None
    for post in split_posts(text):
        front = read_front_matter(post.lines, source, post.first_line)
        author = front.author if author == Author() else author
        stands = given.inside(front.period or (file_period(post.path)[0] if post.path else None) or given.period)
        if front.note:
            gatherer.note(post.first_line, front.note)
        body, first_line = "\n".join(post.lines[front.lines :]), post.first_line + front.lines
        read = read_plain if suffix in _PLAIN else read_markdown
        read(body, first_line, Section(front.title or "", given=stands), gatherer)
        team = team or team_in(post.lines[front.lines :])
    return author if author.team or team is None else author.model_copy(update={"team": team})


def _without_endless_lines(text: str, gatherer: Gatherer) -> tuple[str, int]:
    """The text with lines beyond any writing emptied, and the number of the first of them (0: none)."""
    if len(text) <= LONGEST_LINE:
        return text, 0
    lines, first = text.split("\n"), 0
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            lines[number - 1] = ""
            first = first or number
            gatherer.note(
                number, f"left out, since it has {len(line):,} characters. Break it into lines if it matters."
            )
    return "\n".join(lines), first
