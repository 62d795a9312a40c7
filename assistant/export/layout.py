"""What stands on the page, in order and in words, before any format draws it: every format shows the same document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple
from urllib.parse import urlsplit

from assistant.domain.draft import Draft, Origin, Section, Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.domain.packet import BarExample
from assistant.domain.period import Period, Precision
from assistant.export.glyphs import visible

MODEL_MARK = "†"
MOST_LINKS = 2
"""Addresses behind one line; more would break it."""
UNTITLED = "Promotion document"
_END = re.compile(r"[.!?:;,…]*$")


class Piece(NamedTuple):
    """One sentence as drawn: `text`, its mark, its citation in brackets, then `end`, the punctuation that closes it.

    `links` are the addresses of what it cites, in a section that shows them.
    """

    text: str
    strong: bool = False
    mark: str = ""
    cites: tuple[str, ...] = ()
    searched: str = ""
    end: str = ""
    links: tuple[str, ...] = ()

    @property
    def citation(self) -> str:
        """The words between the brackets, or nothing."""
        return self.searched or ", ".join(self.cites)


class SectionLayout(NamedTuple):
    """A titled section: paragraphs (list items when bulleted), then the questions to its author."""

    title: str
    bulleted: bool
    paragraphs: tuple[tuple[Piece, ...], ...]
    questions: tuple[Piece, ...]


class Exhibit(NamedTuple):
    """One line of the evidence list; `where` is headings and date, `source` file and line."""

    id: str
    text: str
    where: str
    source: str
    links: tuple[str, ...]


class ExampleLayout(NamedTuple):
    """One criterion with approved passages like it, each with whose it is."""

    title: str
    passages: tuple[tuple[str, str], ...]


class Layout(NamedTuple):
    """A document as it is drawn. `evidence` is empty without citations, `examples` when none were asked for."""

    title: str
    asking: str
    sections: tuple[SectionLayout, ...]
    footer: str
    evidence: tuple[Exhibit, ...]
    examples: tuple[ExampleLayout, ...] = ()


def lay_out(draft: Draft, *, citations: bool) -> Layout:
    """The draft as a page shows it, every text free of hidden characters."""
    first_name = (draft.author or "").split()[:1]
    return Layout(
        title=visible(draft.title) or UNTITLED,
        asking=f"For {visible(first_name[0])}, before sending:" if first_name else "Before sending:",
        sections=tuple(_with_links(_section(s, draft.matrix, citations), s, draft) for s in draft.sections),
        footer=_footer(draft),
        evidence=tuple(_exhibit(item) for item in cited_items(draft)) if citations and draft.listed else (),
        examples=tuple(_example(e) for e in draft.examples),
    )


def cited_items(draft: Draft) -> Iterator[EvidenceItem]:
    """The items that the document's sentences cite, in the order of the growth document."""
    cited = {e for section in draft.sections for s in section.sentences for e in s.evidence_ids}
    return (item for item in draft.evidence if item.id in cited)


def searched_words(matrix: Matrix) -> str:
    """What an absence cites: the entries that were read, and the months of the window that they cover."""
    entries = "1 entry" if matrix.searched_entries == 1 else f"{matrix.searched_entries} entries"
    return f"searched: {entries}, {matrix.searched_months} of {matrix.window_months} months"


def context_words(item: EvidenceItem) -> str:
    """The path of headings and, when known, the ISO period: “2026-06 › Payments › 2026-06-11”."""
    period = iso_period(item.period) if item.period is not None else None
    words = [h for h in item.context if h.strip()]
    if period is not None and period not in words:
        words.append(period)
    return " › ".join(words)


def iso_period(period: Period) -> str:
    """The period as ISO 8601 writes it, with the usual Q and H: 2026-06-11, 2026-W24, 2026-06, 2026-Q2, 2026-H1."""
    start = period.start
    match period.precision:
        case Precision.DAY:
            return start.isoformat()
        case Precision.WEEK:
            year, week, _ = start.isocalendar()
            return f"{year}-W{week:02d}"
        case Precision.MONTH:
            return f"{start:%Y-%m}"
        case Precision.QUARTER:
            return f"{start:%Y}-Q{(start.month + 2) // 3}"
        case Precision.HALF:
            return f"{start:%Y}-H{1 if start.month <= 6 else 2}"
        case Precision.YEAR:
            return f"{start:%Y}"
        case Precision.RANGE:
            return f"{start.isoformat()}/{period.end.isoformat()}"


def may_be_followed(url: str) -> bool:
    """True for an address that a reader may click: http or https with a host, and nothing that hides in it."""
    if any(c.isspace() or not c.isprintable() or c in '<>"' for c in url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme.casefold() in ("http", "https") and bool(parts.hostname)


def _section(section: Section, matrix: Matrix, citations: bool) -> SectionLayout:
    told: dict[int, list[Sentence]] = {}
    for sentence in section.sentences:
        if sentence.kind is not SentenceKind.QUESTION and visible(sentence.text):
            told.setdefault(sentence.paragraph, []).append(sentence)
    asked = [s for s in section.sentences if s.kind is SentenceKind.QUESTION and visible(s.text)]
    return SectionLayout(
        title=visible(section.title),
        bulleted=section.bulleted,
        paragraphs=tuple(
            tuple(lay_out_sentence(s, matrix, citations, more=n + 1 < len(sentences)) for n, s in enumerate(sentences))
            for _, sentences in sorted(told.items())
        ),
        questions=tuple(Piece(text=visible(s.text), mark=_mark(s)) for s in asked),
    )


def _with_links(layout: SectionLayout, section: Section, draft: Draft) -> SectionLayout:
    """A linked section's list items, each closing with the addresses of what it cites: without a link, no argument."""
    if not section.linked:
        return layout
    links = {i.id: [link.url for link in i.links if may_be_followed(link.url)] for i in draft.evidence}
    told: dict[int, list[str]] = {}
    for sentence in (s for s in section.sentences if s.kind is not SentenceKind.QUESTION and visible(s.text)):
        told.setdefault(sentence.paragraph, []).extend(u for e in sentence.evidence_ids for u in links.get(e, []))
    addresses = [tuple(dict.fromkeys(told[number])) for number in sorted(told)]
    paragraphs = tuple(
        (*pieces[:-1], pieces[-1]._replace(links=urls[:MOST_LINKS]))
        for pieces, urls in zip(layout.paragraphs, addresses, strict=True)
    )
    return layout._replace(paragraphs=paragraphs)


def shown_address(url: str) -> str:
    """The address as a page shows it: without what every address begins with."""
    return url.removeprefix("https://").removeprefix("http://")


def _example(example: BarExample) -> ExampleLayout:
    passages = tuple(
        (visible(p.text), visible(f"{p.person}, {p.level_from} to {p.level_to}, {p.cycle} ({p.source}:{p.line})"))
        for p in example.passages
    )
    return ExampleLayout(visible(f"{example.dimension}: {example.text}"), passages)


def lay_out_sentence(sentence: Sentence, matrix: Matrix, citations: bool, *, more: bool) -> Piece:
    """The sentence with its closing punctuation after the citation; a lead-in closes with a colon before its facts.

    `more` says whether its paragraph goes on after it.
    """
    text = visible(sentence.text)
    end = _END.search(text)
    body, closing = (text[: end.start()], end.group()) if end and end.start() else (text, "")
    lead = sentence.kind is SentenceKind.LEAD
    searched = ""
    if sentence.kind is SentenceKind.GAP and not sentence.evidence_ids and "searched:" not in text.casefold():
        searched = searched_words(matrix)
    return Piece(
        text=body,
        strong=lead,
        mark=_mark(sentence),
        cites=tuple(visible(e) for e in sentence.evidence_ids) if citations else (),
        searched=searched if citations else "",
        end=closing or ((":" if more else ".") if lead else ""),
    )


def _mark(sentence: Sentence) -> str:
    return MODEL_MARK if sentence.origin is Origin.MODEL else ""


def _footer(draft: Draft) -> str:
    """How many of its facts a model worded; nothing for a document that no model touched."""
    worded = draft.worded_by_model
    if draft.writer == "plain" and not worded:
        return ""
    marked = f", marked {MODEL_MARK}" if worded else ""
    name = f" ({visible(draft.trace.model)})" if draft.trace.model else ""
    return f"Worded by a model{name}: {worded} of {len(draft.facts)} facts{marked}."


def _exhibit(item: EvidenceItem) -> Exhibit:
    # A folder's name says where the author keeps the file, which is nobody's business in a sent document.
    name = PurePath(item.source.replace("\\", "/")).name
    return Exhibit(
        id=visible(item.id),
        text=visible(item.text),
        where=visible(context_words(item)),
        source=visible(f"{name}:{item.line}"),
        links=tuple(dict.fromkeys(visible(link.url) for link in item.links if visible(link.url))),
    )
