"""One standalone HTML page: every word escaped, nothing loaded, nothing run; fit to print."""

from __future__ import annotations

from html import escape

from assistant.domain.draft import Draft
from assistant.export.layout import Exhibit, Layout, Piece, SectionLayout, lay_out, may_be_followed, shown_address

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --quiet: #5f6368; --rule: #c9ccd1; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8e6; --paper: #17181a; --quiet: #a3a8ae; --rule: #45494e; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, "Times New Roman", serif; }
main { max-width: 42rem; margin: 2.5rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1.5rem; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; border-bottom: 1px solid var(--rule); padding-bottom: .2rem; }
p, li { margin: 0 0 .6rem; }
ul { padding-left: 1.25rem; }
cite { font-style: normal; font-size: .8em; color: var(--quiet); }
cite a, a { color: inherit; }
cite a { text-decoration: none; }
.asked { border-left: 3px solid var(--rule); margin: 1rem 0; padding-left: .9rem; font-style: italic; }
footer, small { color: var(--quiet); font-size: .85rem; }
dt { font-weight: bold; float: left; clear: left; }
dd { margin: 0 0 .8rem 3.5rem; }
dd small { display: block; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid var(--rule); padding: .4rem .6rem; text-align: left; vertical-align: top; width: 50%; }
blockquote { border-left: 3px solid var(--rule); margin: .6rem 0; padding-left: .9rem; }
:target { outline: 2px solid var(--quiet); outline-offset: .2rem; }
@page { size: A4; margin: 2cm; }
@media print {
  :root { --ink: #000; --paper: #fff; --quiet: #555; --rule: #bbb; }
  body { font-size: 10.5pt; line-height: 1.35; }
  main { max-width: none; margin: 0; padding: 0; }
  h2, dt { break-after: avoid; }
  .evidence { break-before: page; }
}
"""


def render(draft: Draft, *, citations: bool) -> bytes:
    """The draft as a UTF-8 HTML page that opens without a network and without scripts."""
    layout = lay_out(draft, citations=citations)
    listed = frozenset(e.id for e in layout.evidence)
    body = [f"<h1>{escape(layout.title)}</h1>"]
    body += [_section(s, layout.asking, listed) for s in layout.sections]
    if layout.footer:
        body.append(f"<footer><p>{escape(layout.footer)}</p></footer>")
    if layout.evidence:
        body.append(_evidence(layout))
    if layout.examples:
        body.append(_examples(layout))
    return page(layout.title, "\n".join(body)).encode()


def page(title: str, body: str) -> str:
    """A whole page around a body of HTML that is escaped already; `title` is not."""
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<main dir="auto">
{body}
</main>
</body>
</html>
"""


def _section(section: SectionLayout, asking: str, listed: frozenset[str]) -> str:
    lines = ["<section>"]
    if section.title:
        lines.append(f"<h2>{escape(section.title)}</h2>")
    paragraphs = [" ".join(_piece(piece, listed) for piece in paragraph) for paragraph in section.paragraphs]
    if section.bulleted and paragraphs:
        lines += ["<ul>", *(f'<li dir="auto">{p}</li>' for p in paragraphs), "</ul>"]
    else:
        lines += [f'<p dir="auto">{p}</p>' for p in paragraphs]
    if section.questions:
        questions = [f'<li dir="auto">{escape(q.text)}{q.mark}</li>' for q in section.questions]
        lines += ['<div class="asked">', f"<p>{escape(asking)}</p>", "<ul>", *questions, "</ul>", "</div>"]
    return "\n".join([*lines, "</section>"])


def _piece(piece: Piece, listed: frozenset[str]) -> str:
    body = f"<strong>{escape(piece.text)}</strong>" if piece.strong else escape(piece.text)
    cited = ""
    if piece.citation:
        inner = escape(piece.searched) or ", ".join(_cited(e, listed) for e in piece.cites)
        cited = f" <cite>[{inner}]</cite>"
    links = "".join(f" {_link(url)}" for url in piece.links)
    return f"{body}{piece.mark}{cited}{escape(piece.end)}{links}"


def _link(url: str) -> str:
    return f'<a href="{escape(url)}" rel="noopener noreferrer">{escape(shown_address(url))}</a>'


def _cited(evidence_id: str, listed: frozenset[str]) -> str:
    shown = escape(evidence_id)
    return f'<a href="#{_anchor(evidence_id)}">{shown}</a>' if evidence_id in listed else shown


def _anchor(evidence_id: str) -> str:
    return "evidence-" + "".join(c if c.isascii() and c.isalnum() else f"-{ord(c):x}-" for c in evidence_id)


def _evidence(layout: Layout) -> str:
    entries = "\n".join(map(_exhibit, layout.evidence))
    return f'<section class="evidence">\n<h2>Evidence</h2>\n<dl>\n{entries}\n</dl>\n</section>'


def _examples(layout: Layout) -> str:
    """The bar by example, on a sheet of its own."""
    lines = ['<section class="evidence">', "<h2>The bar by example</h2>"]
    for example in layout.examples:
        lines.append(f"<h3>{escape(example.title)}</h3>")
        lines += [
            f'<blockquote dir="auto"><p>{escape(text)}</p><p><small>{escape(whose)}</small></p></blockquote>'
            for text, whose in example.passages
        ]
    return "\n".join([*lines, "</section>"])


def _exhibit(exhibit: Exhibit) -> str:
    links = [
        f'<a href="{escape(url)}" rel="noopener noreferrer">{escape(url)}</a>' if may_be_followed(url) else escape(url)
        for url in exhibit.links
    ]
    facts = " · ".join([*(escape(w) for w in (exhibit.where, exhibit.source) if w), *links])
    anchor = _anchor(exhibit.id)
    return (
        f'<dt id="{anchor}">{escape(exhibit.id)}</dt>\n<dd dir="auto">{escape(exhibit.text)}<small>{facts}</small></dd>'
    )
