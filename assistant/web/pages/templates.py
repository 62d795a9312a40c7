"""One template environment: everything is escaped, a missing variable is an error, hidden characters are left out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse, Response

from assistant import __version__
from assistant.export.glyphs import visible
from assistant.web.errors import Problem

Group = tuple[str, tuple[tuple[str, str], ...]]

NAVIGATION: tuple[Group, ...] = (
    ("Write", (("/", "Documents"),)),
    ("Say", (("/feedback", "Feedback"), ("/lint", "Lint"))),
    ("Calibrate", (("/preread", "Pre-read"), ("/rehearsals", "Rehearsal"))),
    ("Measure", (("/rubric", "The bar"), ("/mirror", "Job mirror"))),
)
"""What the top of every page leads to, by what people come to do; a new room of the product adds its line here.

The growth document goes under "Write"; whoever is logged in will stand behind the last group.
"""


Values = Mapping[str, object]


class Kept(str):
    """Text that goes back to its author as it was typed, line breaks and all; escaped like any other."""

    __slots__ = ()


def _shown(value: object) -> object:
    return visible(value) if type(value) is str else value


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("assistant.web"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals.update(navigation=NAVIGATION, version=__version__)
    return environment


def page(name: str, values: Values, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """The page of a template; `values` must hold every variable that it names."""
    return HTMLResponse(_environment().get_template(name).render(values), status, dict(headers or {}))


def problem_page(problem: Problem) -> Response:
    """A problem as a page of its own, for addresses that have no page to show it on."""
    return page("problem.html", {"problem": problem, "here": ""}, problem.status, problem.headers)
