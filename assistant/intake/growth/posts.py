"""Several notes joined in one file, each under a line with its path: `===== notes/week1.md =====`."""

from __future__ import annotations

from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern

_SEPARATOR = lazy_pattern(r"={3,}\s+(\S[^=\n]{0,200}?)\s+={3,}\s*")


class Post(NamedTuple):
    """One note: its lines, the file line of the first of them, and the path that its separator gives, if any."""

    lines: list[str]
    first_line: int
    path: str | None


def split_posts(text: str) -> list[Post]:
    """The notes of a file in order; a file without separators is one."""
    posts = [Post([], 1, None)]
    for number, line in enumerate(text.split("\n"), 1):
        match = _SEPARATOR.fullmatch(line) if line.startswith("===") else None
        if match:
            posts.append(Post([], number + 1, match[1]))
        else:
            posts[-1].lines.append(line)
    return posts if len(posts) == 1 or any(line.strip() for line in posts[0].lines) else posts[1:]
