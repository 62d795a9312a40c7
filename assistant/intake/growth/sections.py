"""Where in a document an entry stands: the path of headings and parent bullets, and the time they give it."""

from __future__ import annotations

from dataclasses import dataclass, field

from assistant.domain.growth import Marks
from assistant.domain.period import Period
from assistant.intake.growth.periods import Around, dated_by, heading_period, opens_only, stated_period
from assistant.intake.growth.templates import is_template_heading

LEAD = 7
"""The level of a line that works as a heading without being one ("**Checkout rewrite**"): below every real heading."""

INTRO = 8
"""The level of a line that only introduces the list under it ("Key actions:")."""


@dataclass(eq=False, slots=True)
class Section:
    """A heading, a lead-in line or a parent bullet; the root of a document has no title.

    `dated` is the date that the text gives to the whole section ("Duration: February 2022 – July 2022"), `given` the
    time that stands outside the text (front matter, the file's name); only a root has it. `running` is the part behind
    a date line in its middle, `used` true once an entry stands in it.
    """

    title: str = ""
    parent: Section | None = None
    dated: str | None = None
    bullet: bool = False
    marks: Marks = field(default_factory=Marks)
    given: Around = field(default_factory=Around)
    template: bool = False
    used: bool = False
    running: Section | None = None
    _path: tuple[str, ...] | None = field(default=None, repr=False)
    _around: Around | None = field(default=None, repr=False)

    @property
    def path(self) -> tuple[str, ...]:
        """The titles from the outermost heading down to this one, one that only repeats its parent left out."""
        if self._path is None:
            above = self.parent.path if self.parent else ()
            repeated = not self.title or (above and above[-1].casefold() == self.title.casefold())
            self._path = above if repeated else (*above, self.title)
        return self._path

    @property
    def around(self) -> Around:
        """The time of what stands here, as far as this section or one above says. Ask when all text is read."""
        if self._around is None:
            above = self.parent.around if self.parent else self.given
            self._around = above.inside(self._own(above))
        return self._around

    def _own(self, above: Around) -> Period | None:
        """What the text under it says, unless the title has a date that this does not agree with."""
        if self.bullet:
            own = stated_period(self.title, above, prose=False)
        elif opens_only(self.title):
            return dated_by(self.dated, above) if self.dated else None
        else:
            own = heading_period(self.title, above)
        dated = dated_by(self.dated, above.inside(own or above.period)) if self.dated else None
        return dated if dated and (own is None or dated.within(own)) else own or above.period

    def date(self, text: str, *, whole: bool) -> None:
        """Take a date that stands alone: it holds for all of this section if `whole` or nothing stood in it yet."""
        if whole or not self.used:
            self.dated = self.dated or text
        else:
            self.running = Section(parent=self, dated=text, marks=self.marks, template=self.template)

    def below(self, title: str, *, bullet: bool = False, marks: Marks | None = None) -> Section:
        """A section inside this one; marks are handed down."""
        marks = marks or self.marks
        kept = marks.model_copy(update={"date": None}) if marks.date else marks
        template = self.template or (not bullet and is_template_heading(title))
        return Section(title, self, marks.date, bullet, kept, template=template)


class Outline:
    """The place in a document while it is read: open headings and lead-in lines, then parent bullets."""

    def __init__(self, root: Section) -> None:
        self._root = root
        self._headings: list[tuple[int, Section]] = []
        self._items: list[Section] = []
        self._list_seen = False

    @property
    def here(self) -> Section:
        """The innermost section."""
        return self._items[-1] if self._items else self.heading

    @property
    def heading(self) -> Section:
        """The innermost heading or lead-in line, whatever bullets are open."""
        return self._headings[-1][1] if self._headings else self._root

    @property
    def depth(self) -> int:
        """How many bullets are open."""
        return len(self._items)

    def open_heading(self, level: int, title: str, marks: Marks | None = None) -> None:
        """A heading (level 1 to 6), a lead-in line (`LEAD`) or an introduction to a list (`INTRO`)."""
        self.close_headings(level)
        self._headings.append((level, self.heading.below(title, marks=marks)))
        self._list_seen = False

    def close_headings(self, level: int) -> None:
        """Close what is open at this level and below it."""
        while self._headings and self._headings[-1][0] >= level:
            self._headings.pop()

    def open_item(self) -> None:
        """A bullet begins; until it turns out to be a parent, what is under it stands where it stands."""
        self._items.append(self.here)

    def under_item(self, section: Section) -> None:
        """What follows inside the open bullet stands under this section."""
        self._items[-1] = section

    def close_item(self) -> None:
        """The bullet ends."""
        self._items.pop()

    def list_ended(self) -> None:
        """A list at the outer level ended; what introduced it does not reach beyond."""
        self._list_seen = self._list_seen or not self._items

    def paragraph(self) -> None:
        """A paragraph begins at the outer level."""
        if self._list_seen and not self._items:
            self.close_headings(INTRO)
            self._list_seen = False
