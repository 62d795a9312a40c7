"""Which items belong to one project: the same artifact or service, the same project heading, the same parent bullet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.dates import find_period, is_date
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import stem, words
from assistant.writing.checks.markup import find_characters
from assistant.writing.checks.ratings import find_ratings
from assistant.writing.checks.steering import find_steering
from assistant.writing.plain import readable

_SECTION_WORDS = """
accomplishment achievement achieved highlight win project result outcome impact collaboration mentorship
mentoring design documentation company building goal summary review contribution key action role my technical
shipped completed feature performance work brag document experience delivered delivery professional development
open source learning learned outside of the and for this year i what is are me talks blog posts meetup
conference workshop leadership data platform infrastructure operation communication influence business
optimization cross functional team skill note self area enablement misc other general extra overview duration
period growth monthly month week weekly engineering engineer software senior staff junior recognition feedback
bullet log doc update report h1 h2 q1 q2 q3 q4 half quarter shipping blocked asked next progress task situation
context objective evidence a an to in on with explanation point introduction career sort unsorted undated no idea when
date later stuff thing various incident adopted adoption hiring interview type category kind
"""
"""Words of which section titles that every document has are made; a heading of these alone names no project."""
_GENERIC = frozenset(map(stem, _SECTION_WORDS.split()))
_LONGEST_HEADING = 8
"""Words; a longer heading is a parent bullet, which groups its children but is not a project's name."""
_HEADING_LABEL = lazy_pattern(
    r"^(?:accomplishment|project|achievement|win|initiative|goal(?:\s*\d+)?)\s*[:–-]\s*", re.I
)


_CLAIMING = lazy_pattern(r"[:→](?=\s)|\s[–—]\s|->|[.!?](?=\s)|[“”\"«»]|[^\W\d_]{2,}\(")
"""What a name does not have and a statement does: a colon, an arrow, a dash, a second sentence, quotation marks."""


def project_name(heading: str) -> str | None:
    """The heading as a project's name, or None for a date, a section title that every document has, or a statement."""
    name = _HEADING_LABEL.sub("", heading.strip()).strip(" :*#–-")
    tokens = words(name)
    if not tokens or len(tokens) > _LONGEST_HEADING or "|" in name or find_period(name) or is_date(name):
        return None
    wrong = (*find_ratings(name, ()), *find_steering(name), *find_characters(name, name))
    if wrong or _CLAIMING.search(name) or not readable(name):
        return None
    if all(stem(t) in _GENERIC or t.isdigit() for t in tokens):
        return None
    return re.sub(r"^[^\w\"“(]+", "", name) or None


def shared_headings(items: Sequence[EvidenceItem]) -> frozenset[str]:
    """Headings that stand above more than half of three or more items: the document's title, not a project."""
    counts = Counter(h for item in items for h in set(item.context))
    return frozenset(h for h, n in counts.items() if len(items) > 2 and n > len(items) / 2)


def item_project(item: EvidenceItem, titles: frozenset[str] = frozenset()) -> str | None:
    """The innermost heading that names a project; `titles` are headings of the whole document."""
    return next((name for h in reversed(item.context) if h not in titles and (name := project_name(h))), None)


def _keys(item: EvidenceItem, titles: frozenset[str]) -> set[str]:
    keys = {f"artifact:{a.name.casefold()}" for a in item.artifacts if any(c.isdigit() for c in a.name)}
    keys |= {f"service:{s.name.casefold()}" for s in item.owned_services}
    if (name := item_project(item, titles)) is not None:
        keys.add(f"project:{name.casefold()}")
    if item.context and len(words(item.context[-1])) > _LONGEST_HEADING:
        keys.add(f"parent:{item.context[-1].casefold()}")
    keys.add(f"parent:{item.text.casefold()}")
    return keys


def group_projects(items: Sequence[EvidenceItem]) -> tuple[tuple[EvidenceItem, ...], ...]:
    """The items in groups that share a key, directly or through another item, in document order."""
    titles = shared_headings(items)
    parent: dict[str, str] = {}

    def root(node: str) -> str:
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for item in items:
        for key in _keys(item, titles):
            parent[root(key)] = root(f"item:{item.id}")
    groups: dict[str, list[EvidenceItem]] = {}
    for item in items:
        groups.setdefault(root(f"item:{item.id}"), []).append(item)
    return tuple(tuple(group) for group in groups.values())
