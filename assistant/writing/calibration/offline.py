"""The message to a peer who blocks: their concern, what the record answers to it, and a question; no push, no praise.

manager-playbook: a block is not fought in the room; it is taken offline, to the concern itself and the artifacts on it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.domain.calibration import OfflineMessage
from assistant.domain.draft import Sentence, SentenceKind
from assistant.domain.errors import UsageError
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix, State
from assistant.domain.vocabulary import ArtifactKind, Strength, Subject
from assistant.evidence.counting.documents import DESIGN
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import number
from assistant.evidence.stems import stems, words
from assistant.lint import lint
from assistant.writing.calibration.statements import statements, tellable
from assistant.writing.gaps import gap_text, searched
from assistant.writing.leads import is_people_work
from assistant.writing.ranking import item_weight, said_by, wording_of

MOST_FACTS = 3
"""Artifacts that a half-hour's reading holds (manager-playbook: walk through the documents together)."""
LONGEST_CONCERN = 300
"""Characters; a concern that is longer is a discussion, and belongs in one."""
_FEWEST_SHARED = 2
"""Words that a concern and a statement share before the one is taken to speak to the other."""

Shows = Callable[[EvidenceItem], bool]


def _of_kind(kinds: frozenset[ArtifactKind]) -> Shows:
    return lambda item: item.kind in kinds


_INCIDENTS = frozenset({ArtifactKind.INCIDENT, ArtifactKind.RETRO})
_CONCERNS: tuple[tuple[str, Shows], ...] = (
    (r"\b(?:design|rfcs?|adrs?|docs?|documents?|writing|written|architecture)\b", _of_kind(DESIGN)),
    (
        r"\b(?:adopt\w*|uses?|used|cite[ds]?|follow\w*|outside|beyond|other teams?|one team|(?:own"
        r"|single) (?:team|service)|visib\w+|cross-team|direction"
        r"|influence|leverage|heard of|nobody knows)\b",
        lambda i: bool(i.adopters or i.citations),
    ),
    (
        r"\b(?:owns|owned|ownership|owner|services|system|scope|on-?call|roadmap|breadth)\b",
        lambda i: bool(i.owned_services),
    ),
    (
        r"\b(?:impact|numbers?|metrics?|measur\w+|results?|customers?|revenue|cost|baseline|business)\b",
        lambda i: bool(i.changes),
    ),
    (
        r"\b(?:mentor\w*|coach\w*|grow\w*|unblock\w*|helps?|helped|people|juniors?|hiring|interview\w*)\b",
        lambda i: bool(i.helped) or is_people_work(i),
    ),
    (r"\b(?:incidents?|outages?|reliab\w+|retros?|post-?mortems?|when it breaks|pager)\b", _of_kind(_INCIDENTS)),
)
_PATTERNS = tuple((lazy_pattern(f"(?i:{words})"), shows) for words, shows in _CONCERNS)
_RANK = {s: n for n, s in enumerate(Strength)}
_ENDS = " .!?…\"“”'"


def offline_message(
    concern: str, items: Sequence[EvidenceItem], matrix: Matrix, *, name: str | None, chosen: Sequence[str] = ()
) -> OfflineMessage:
    """The message about a stated concern; `chosen` are evidence ids to build on instead of those found.

    Raises UsageError for a concern that is empty, too long, or touches protected matter, and for an unknown id.
    """
    quoted = _checked(concern)
    facts = _facts(quoted, items, matrix, chosen, name)
    gap = _gap(quoted, matrix, facts)
    about = f" about {name.split()[0]}" if name and name.split() else ""
    cited = {e for s in facts for e in s.evidence_ids}
    links = dict.fromkeys(link.url for i in items if i.id in cited for link in i.links)
    return OfflineMessage(
        concern=quoted,
        opening=f"Your concern{about}, as I understood it: “{quoted}”. Correct me where that is not what you meant.",
        facts=facts,
        gap=gap,
        asking=(
            _invitation(len(facts)),
            "If something else would answer your concern, which document or number is it?",
        ),
        links=tuple(links),
    )


def _checked(concern: str) -> str:
    quoted = " ".join(concern.split()).strip(_ENDS)
    if not quoted:
        raise UsageError("Say what the concern is, in the peer's words: --concern “her design docs stay in one team”.")
    if len(quoted) > LONGEST_CONCERN:
        raise UsageError(f"Give the concern in at most {LONGEST_CONCERN} characters; one message answers one concern.")
    if lint(quoted, select=("protected-matter",)):
        raise UsageError("This concern touches protected matter. It does not belong in a message; talk to HR first.")
    return quoted


def _facts(
    concern: str, items: Sequence[EvidenceItem], matrix: Matrix, chosen: Sequence[str], name: str | None
) -> tuple[Sentence, ...]:
    by_id = {i.id: i for i in items}
    if unknown := [e for e in chosen if e not in by_id]:
        raise UsageError(f"There is no evidence {', '.join(unknown)} in this record (assistant gaps lists the ids).")
    pool = [by_id[e] for e in dict.fromkeys(chosen)] if chosen else [i for i in items if tellable(i, matrix)]
    scored = [(_bearing(concern, i, name or ""), _RANK[i.strength], item_weight(i, matrix), i) for i in pool]
    # Whoever names the evidence has judged that it answers; the order is theirs.
    ordered = scored if chosen else sorted((s for s in scored if s[0]), key=lambda s: (-s[0], -s[1], -s[2], s[3].line))
    told: list[Sentence] = []
    for _, _, _, item in ordered:
        sentence = _statement(concern, item)
        if sentence is None or any(said_by(wording_of(sentence.text), wording_of(t.text)) for t in told):
            continue
        told.append(sentence)
        if len(told) == MOST_FACTS:
            break
    return tuple(told)


def _statement(concern: str, item: EvidenceItem) -> Sentence | None:
    wanted = stems(concern)
    return max(statements(item), key=lambda s: len(wanted & stems(s.text)), default=None)


def _bearing(concern: str, item: EvidenceItem, about: str) -> float:
    """How much an entry speaks to the concern: by what and whom it names, by its kind, by shared words."""
    if item.subject is Subject.SHARED:
        return 0.0
    named = {a.name.casefold() for a in (*item.artifacts, *item.tickets, *item.owned_services) if " " not in a.name}
    said = concern.casefold()
    people = {word.casefold() for p in item.people for word in p.name.split()} - {w.casefold() for w in about.split()}
    bearing = 3.0 * any(name in said for name in named) + 3.0 * bool(people & set(words(concern)))
    bearing += 2.0 * sum(bool(pattern.search(concern)) and shows(item) for pattern, shows in _PATTERNS)
    shared = len(stems(concern) & stems(item.text) - _EVERYWHERE)
    return bearing + (0.5 * shared if bearing or shared >= _FEWEST_SHARED else 0.0)


_EVERYWHERE = stems(
    "the a an of to in on for and or but with by at from as is are was has have it this that her his their not no only"
    " do does did be been i we she he they work team who what than more one two just too yet so any"
)

_NAMED = 3
"""A dimension that the concern names outweighs one word of another cell's text."""


def _gap(concern: str, matrix: Matrix, facts: Sequence[Sentence]) -> Sentence | None:
    """What the record does not answer: the cell that the concern is about, if short; else that nothing was found."""
    cell = _cell(concern, matrix)
    if cell is not None and cell.state is not State.AT_BAR:
        cites = cell.evidence_ids or cell.candidate_ids
        text = f"What it does not settle: {gap_text(cell)}{'' if cites else ' ' + searched(matrix)}"
        return Sentence(text=text, evidence_ids=cites, kind=SentenceKind.GAP, criterion_id=cell.criterion.id)
    if facts:
        return None
    return Sentence(text=f"The record holds nothing on it yet. {searched(matrix)}", kind=SentenceKind.GAP)


def _cell(concern: str, matrix: Matrix) -> Gap | None:
    """The target's criterion that shares most words with the concern, its dimension's name counting like a word."""
    wanted, cells = stems(concern) - _EVERYWHERE, matrix.target_gaps
    scored = [
        (_NAMED * len(wanted & stems(g.criterion.dimension)) + _shared(wanted, g.criterion.text), g) for g in cells
    ]
    most, cell = max(scored, key=lambda s: s[0], default=(0, None))
    return cell if most else None


def _shared(wanted: frozenset[str], text: str) -> int:
    return len(wanted & (stems(text) - _EVERYWHERE))


def _invitation(count: int) -> str:
    if not count:
        return "Could we talk it through this week, half an hour, outside the meeting?"
    what = "this" if count == 1 else f"these {number(count)}"
    return f"Could we read {what} together this week, half an hour, outside the meeting?"
