"""Who did what in a text: the verbs of doing with their subject, tense and modality."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from assistant.domain.vocabulary import Modality, Role, Subject
from assistant.evidence.capitals import Run, find_runs
from assistant.evidence.clauses import ADVERBS, I_WORDS, JOINERS, WE_WORDS, after_brackets, clauses, intro_end, joined
from assistant.evidence.names import NO_NAMES, Names, acts_like_a_doer, kind_of
from assistant.evidence.senses import sense_at
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token, find_sentences
from assistant.evidence.verb_groups import AUXILIARY, is_passive, verb_group
from assistant.evidence.verbs import Tense, base_form, tense


class Act(NamedTuple):
    """One verb with its subject. `role` is None where the verb is no work (`learned`, `felt`); the span is the verb's.

    `spoken` is true when a pronoun or a name stands before it, `first` when it opens its clause; `sentence` and
    `clause` count from 0 in the whole text.
    """

    base: str
    role: Role | None
    subject: Subject
    tense: Tense
    modality: Modality
    sentence: int
    start: int
    end: int
    spoken: bool
    first: bool
    clause: int = 0


_HELPING = AUXILIARY - {"do", "did", "does", "done"}
_TEAM_OPENERS = frozenset({"our", "my", "the", "us"})
_NOT_PAST = word_set(
    """
    advanced awarded based bed blocked cleared dedicated delayed detailed distributed embed excited experienced
    failed feed frustrated gained honored honoured hundred indeed interested invited limited mixed motivated need
    needed nominated pleased praised promoted proud received red related required seed shed skilled speed stressed
    struggled supposed tapped thanked thrilled tired tried unlimited unrelated voted waited wanted worried
    """
)
_ADJECTIVES = word_set("advanced distributed embedded applied mixed limited related united connected")
_OBJECT_SIGNS = word_set("the a an our my to from with into by across all its and")
_PREFIXES = word_set(
    """
    auto back bulk cross de double fast field front hand hard hot load over pre re self smoke soft stress threat
    under white
    """
)
_FINITE = word_set(
    """
    are came decreased dropped fell got grew had has have improved increased is moved needed rose took was went were
    """
)
_GRANTED = word_set(
    """
    appointed asked assigned awarded chosen cleared invited named nominated promoted recognised recognized selected
    tapped voted
    """
)
_GRANTS = word_set("as by for into to")
ADOPTING = word_set(
    """
    adopt approve base build cite confirm copy follow link migrate move quote reference reuse switch take use
    """
)
"""Verbs by which others take up somebody's work, or confirm it."""

_THINGS = word_set(
    """
    api app application bug bugs build code component components coverage coworkers customers dashboard data
    deployment docs everybody everyone feature intern interns issue issues latency leadership library management
    migration nobody performance pipeline pr product project prs release response result results server service
    someone stakeholders system team teams test tests tool uptime users version work
    """
)


@lru_cache(maxsize=2048)
def find_acts(text: str, names: Names = NO_NAMES) -> tuple[Act, ...]:
    """Every act told in the text, in order. A clause that opens with a verb is told by the author."""
    found: list[Act] = []
    count = 0
    for number, sentence in enumerate(find_sentences(text)):
        for clause in clauses(sentence):
            found += [act._replace(clause=count) for act in _clause_acts(clause, number, names)]
            count += 1
    return tuple(found)


def opens_text(act: Act) -> bool:
    """True for the act that a text begins with."""
    return act.first and act.clause == 0


def _clause_acts(clause: Sequence[Token], number: int, names: Names) -> Iterator[Act]:
    runs = {run.first: run for run in find_runs(clause)}
    subject: Subject | None = None
    spoken = False
    head: Tense | None = None
    start = intro_end(clause)
    place = start
    while place < len(clause):
        opening = place == start
        if not (opening or joined(clause, place)):
            place += 1
            continue
        who, verb = _subject_at(clause, place, runs, names, opening)
        if who:
            subject, spoken, head = who, True, None
            place = verb
            planned, negated, place = verb_group(clause, place)
            if place >= len(clause):
                return
            if is_passive(clause, place):
                place += 1
                continue
        else:
            planned, negated = False, False
        act = _act_at(clause, place, opening or bool(who), subject, head)
        if act:
            if subject is None:
                subject = Subject.AUTHOR
            head = head or act.tense
            modality = Modality.PLANNED if planned else Modality.ONGOING if act.tense is Tense.GERUND else Modality.DONE
            if not negated:
                yield act._replace(
                    subject=subject, sentence=number, spoken=spoken, first=opening or bool(who), modality=modality
                )
        place += 1


def _subject_at(
    clause: Sequence[Token], place: int, runs: Mapping[int, Run], names: Names, opening: bool
) -> tuple[Subject | None, int]:
    """Who is the subject here, and where the verb may stand."""
    run = runs.get(place)
    word = clause[place].lower
    following = clause[place + 1].lower if place + 1 < len(clause) else ""
    if word in I_WORDS:
        return Subject.AUTHOR, place if word != "i" else place + 1
    if word in WE_WORDS:
        return Subject.SHARED, place if word != "we" else place + 1
    if following in {"team", "squad"} and word in _TEAM_OPENERS:
        return Subject.SHARED, place + 2
    if opening and word in {"they", "he", "she"}:
        return Subject.OTHER, place + 1
    if run is None:
        return None, place
    if any(w in names.author for w in (run.name.casefold(), *run.words)):
        return Subject.AUTHOR, run.last
    known = kind_of(run, names)
    verb = _after_name(clause, run, runs)
    if known and (acts_like_a_doer(run) or _finite(clause, verb)):
        return Subject.OTHER, verb
    if opening and run.name.casefold() not in _THINGS and _finite(clause, run.last):
        adopts = (base_form(clause[run.last].text) or "") in ADOPTING
        return (Subject.OTHER, run.last) if adopts and not tense(run.words[0]) else (None, place)
    return None, place


def _after_name(clause: Sequence[Token], run: Run, runs: Mapping[int, Run]) -> int:
    """Behind a name with what tells whose it is: `Tomas (Search)`, `Tomas of Search`, `Tomas, Search,`."""
    at = after_brackets(clause, run.last)
    if at + 1 >= len(clause):
        return at
    team = runs.get(at + 1)
    if team is None:
        return at
    if clause[at].lower in _BELONGING:
        return after_brackets(clause, team.last)
    apposed = clause[at].text == "," and team.last < len(clause) and clause[team.last].text == ","
    return team.last + 1 if apposed else at


_BELONGING = frozenset({"of", "from", "in", "at"})
"""Words between a person and the team."""


def _act_at(
    clause: Sequence[Token], place: int, opening: bool, subject: Subject | None, head: Tense | None
) -> Act | None:
    token = clause[place]
    if subject and opening and token.lower in {"responsible", "accountable"}:
        return Act("own", Role.LED, subject, Tense.PAST, Modality.DONE, 0, token.start, token.end, True, True)
    form = tense(token.text) or (_unknown_past(clause, place) if opening else None)
    following = clause[place + 1].lower if place + 1 < len(clause) else ""
    if form is None or token.lower in _HELPING or (token.lower in _GRANTED and following in _GRANTS):
        return None
    if token.lower in _ADJECTIVES and following not in _OBJECT_SIGNS:
        return None
    if subject is None and (_is_noun(clause, place, form) or (form is Tense.PAST and following == "by")):
        return None
    if not opening and (
        form is not (head or Tense.PAST) or following == "by" or (subject is None and clause[place - 1].text != ",")
    ):
        return None
    sense = sense_at(clause, place)
    return Act(sense.base, sense.role, Subject.AUTHOR, form, Modality.DONE, 0, token.start, token.end, False, opening)


def _is_noun(clause: Sequence[Token], place: int, form: Tense) -> bool:
    """`Support contacts went down`, `rendering moved out`: what looks like a verb is the subject of one."""
    if form is Tense.GERUND:
        return place + 1 < len(clause) and tense(clause[place + 1].text) is Tense.PAST
    if form is not Tense.PLAIN:
        return False
    for token in clause[place + 1 : place + 9]:
        if token.lower in JOINERS or not token.is_word:
            return False
        if token.lower in _FINITE:
            return True
    return False


def _unknown_past(clause: Sequence[Token], place: int) -> Tense | None:
    """A verb that no list holds: `Cross-trained`, `Overlaid`; only where a clause opens with it."""
    word = clause[place].lower
    if place + 1 >= len(clause) or not clause[place + 1].is_word:
        return None
    prefix, hyphen, verb = word.rpartition("-")
    if hyphen:
        return Tense.PAST if prefix in _PREFIXES and tense(verb) is Tense.PAST else None
    unknown = word.isalpha() and len(word) > 4 and word not in _NOT_PAST
    return Tense.PAST if word.endswith("ed") and unknown else None


def _finite(clause: Sequence[Token], place: int) -> bool:
    """True where a verb in the past or third person stands."""
    while place < len(clause) and clause[place].lower in ADVERBS:
        place += 1
    if place >= len(clause):
        return False
    form = tense(clause[place].text)
    return form is Tense.PAST or (form is Tense.PLAIN and clause[place].lower.endswith("s"))
