"""From cells (level, theme, text), as an importer found them, to a rubric with stable ids."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.domain.errors import NoCriteria
from assistant.domain.rubric import Criterion, Level, Rubric
from assistant.intake.rubric.levels import COMMON_ID, LevelName, is_common, level_name, order_key, slug

GENERAL = "General"
DEMAND_WORDS = 2.3  # "Owns a feature" has three words, "Working knowledge" two, "Expert" one
SHAPES_READ = (
    "A ladder can be Markdown with levels as headings or as a table of levels and themes, our YAML"
    " (`assistant rubric show --format yaml` prints one), YAML or JSON maps of level and theme, a CSV grid, or a"
    " JavaScript constants file."
)


@dataclass(frozen=True)
class Cell:
    """One demand as found: `inner` is the theme nearest to the text, `outer` a theme or track above the level.

    `intro` marks text that only describes its level or theme; it counts where nothing more exact stands beside it.
    """

    level: str
    text: str
    line: int
    inner: str | None = None
    outer: str | None = None
    examples: tuple[str, ...] = ()
    minimum: int | None = None
    intro: bool = False


def no_criteria(source: str, reason: str = "No criteria by level were found in this file.") -> NoCriteria:
    """The refusal of a file that holds no ladder: what was missing, and which shapes are read."""
    return NoCriteria(f"{reason} {SHAPES_READ}", path=source)


def reads_like_demands(texts: Iterable[str]) -> bool:
    """True when the texts have more than two words on average: ratings, names and dates have not."""
    lengths = [max(len(text.split()), min(len(text) // 8, 8)) for text in texts]
    return bool(lengths) and sum(lengths) >= DEMAND_WORDS * len(lengths)


def assemble(name: str, cells: Iterable[Cell], *, source: str, declared: Sequence[LevelName] = ()) -> Rubric:
    """The rubric of these cells, levels and themes in file order; raises NoCriteria when nothing remains.

    The set for all levels, where the file has one, is a level of its own with rank 0.
    """
    kept = _without_repeats(_without_intros(list(cells)))
    if not kept:
        raise no_criteria(source)
    levels = _levels(kept, declared)
    themes = _themes(kept)
    ids: dict[tuple[str, str], int] = defaultdict(int)
    criteria: list[Criterion] = []
    for cell, theme in zip(kept, themes, strict=True):
        level = levels[cell.level]
        place = (level.id, slug(theme))
        ids[place] += 1
        criteria.append(
            Criterion(
                id=f"{place[0]}.{place[1]}.{ids[place]}",
                dimension=theme,
                level=level.id,
                text=cell.text,
                minimum=cell.minimum,
                counts_as="; ".join(cell.examples),
                source=f"{source}:{cell.line}",
            )
        )
    ranked = _ranked(list(dict.fromkeys(levels.values())))
    return Rubric(name=name, levels=ranked, dimensions=tuple(dict.fromkeys(themes)), criteria=tuple(criteria))


def _without_intros(cells: list[Cell]) -> list[Cell]:
    exact = {cell.level for cell in cells if not cell.intro}
    return [cell for cell in cells if not cell.intro or cell.level not in exact]


def _without_repeats(cells: list[Cell]) -> list[Cell]:
    return list({(c.level, c.outer, c.inner, c.text.casefold()): c for c in reversed(cells)}.values())[::-1]


def _themes(cells: list[Cell]) -> list[str]:
    """The theme of each cell. Where a level has the same inner theme under several outer ones, both are named."""
    outers: dict[tuple[str, str], set[str]] = defaultdict(set)
    for cell in cells:
        if cell.inner and cell.outer:
            outers[cell.level, cell.inner.casefold()].add(cell.outer.casefold())
    ambiguous = {inner for (_, inner), above in outers.items() if len(above) > 1}
    spelling: dict[str, str] = {}
    themes: list[str] = []
    for cell in cells:
        if cell.inner and cell.outer and cell.inner.casefold() in ambiguous:
            theme = f"{cell.outer}: {cell.inner}"
        else:
            theme = cell.inner or cell.outer or GENERAL
        themes.append(spelling.setdefault(slug(theme), theme))
    return themes


def _levels(cells: list[Cell], declared: Sequence[LevelName]) -> dict[str, LevelName]:
    """The level for each spelling that the cells use, ids unique, aliases that two levels would claim dropped."""
    known = {key.casefold(): level for level in reversed(declared) for key in (level.name, level.id)}
    found: dict[str, LevelName] = {}
    for cell in cells:
        if cell.level not in found:
            found[cell.level] = known.get(cell.level.casefold()) or level_name(cell.level)
    first: dict[str, LevelName] = {}
    for level in found.values():
        first.setdefault(level.id, level)
    claims: dict[str, set[str]] = defaultdict(set)
    for level in first.values():
        for word in {level.id.casefold(), level.name.casefold(), *level.aliases}:
            claims[word].add(level.id)
    own = {word: level.id for level in first.values() for word in (level.id.casefold(), level.name.casefold())}
    unique = {
        level_id: replace(
            level,
            aliases=tuple(
                a
                for a in level.aliases
                if a not in {level.id, level.name.casefold()} and len(claims[a]) == 1 and a not in own
            ),
        )
        for level_id, level in first.items()
    }
    order = {level.id: place for place, level in enumerate(declared)}
    spelled = {spelling: unique[level.id] for spelling, level in found.items()}
    return dict(sorted(spelled.items(), key=lambda pair: order.get(pair[1].id, len(order))))


def _ranked(levels: list[LevelName]) -> tuple[Level, ...]:
    """Lowest first; what holds for all levels comes before the first.

    Levels numbered in one series (IC1, IC2) go by number. Others keep the file's order, turned round when their
    names plainly fall (Staff, Senior, Junior).
    """
    common = [level for level in levels if level.id == COMMON_ID or is_common(level.name)]
    others = [level for level in levels if level not in common]
    keys = [key for level in others if (key := order_key(level.name)) is not None]
    if len(keys) == len(others) > 1 and len({series for series, _ in keys}) == 1:
        places = [place for _, place in keys]
        if keys[0][0] != "grade":
            others = [level for _, level in sorted(zip(places, others, strict=True), key=lambda pair: pair[0])]
        elif places == sorted(places, reverse=True) and places[0] > places[-1]:
            others.reverse()
    ranked = enumerate([*common, *others])
    return tuple(Level(id=level.id, name=level.name, rank=rank, aliases=level.aliases) for rank, level in ranked)
