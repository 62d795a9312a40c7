"""The HTML page stands alone: nothing loaded, nothing run, every word as text."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from assistant.domain.growth import Link
from assistant.export import Format, render
from tests.export.drafts import PRIYA, said

ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "main", "section", "footer", "div"),
    *("h1", "h2", "p", "ul", "li", "dl", "dt", "dd", "strong", "cite", "a", "small"),
}


class Page(HTMLParser):
    """The tags, attributes and words of a page."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())

    def values(self, name: str) -> set[str]:
        return {value for _, found, value in self.attributes if found == name}


def test_the_page_says_what_the_document_says() -> None:
    page = Page(render(PRIYA, Format.HTML))
    assert "Owns two services end to end [E1, E8]: Checkout-api (on-call, roadmap) [E1]." in page.text
    assert "For Priya, before sending: Which project closes the first" in page.text
    assert "Evidence E1 retry-budget library v1" in page.text
    assert page.open == []


def test_every_citation_leads_to_its_evidence_on_the_page() -> None:
    page = Page(render(PRIYA, Format.HTML))
    inside = {href[1:] for href in page.values("href") if href.startswith("#")}
    assert inside
    assert inside <= page.values("id")
    assert page.values("href") - {f"#{i}" for i in inside} == {"https://dash.example/ck-5xx"}


def test_nothing_is_loaded_and_nothing_runs() -> None:
    page = Page(render(PRIYA, Format.HTML))
    assert page.tags <= ALLOWED
    assert not page.values("src")
    policy = next(v for v in page.values("content") if "default-src" in v)
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'")
    style = render(PRIYA, Format.HTML).decode().split("<style>")[1].split("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "</title><script>1</script>",
        "</style><b>x</b>",
        "<!-- hidden",
        "&lt;b&gt; &amp; more",
        "{{ 7 * 7 }} ${x}",
    ],
)
def test_peoples_words_never_become_markup(text: str) -> None:
    page = Page(render(said(text, title=text, heading=text), Format.HTML))
    assert page.tags <= ALLOWED
    assert not any(name.startswith("on") for _, name, _ in page.attributes)
    assert page.text.count(text) == 11


def test_only_web_addresses_become_links() -> None:
    bad = "javascript:alert(1)"
    first = PRIYA.evidence[0].model_copy(update={"links": (Link(url=bad, start=0, end=0),)})
    page = Page(render(PRIYA.model_copy(update={"evidence": (first,)}), Format.HTML))
    assert bad in page.text
    assert bad not in page.values("href")
