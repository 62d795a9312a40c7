"""People and teams named in a text. Careful: a name needs a sign that it is one, and products are never names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from assistant.domain.evidence import Mention
from assistant.evidence.capitals import Run, bare, find_runs
from assistant.evidence.name_words import GIVEN_NAMES, TEAM_NOUNS, TEAM_WORDS
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token, find_sentences
from assistant.evidence.verbs import Tense, base_form, tense


class Named(StrEnum):
    """What a run of capitals names."""

    PERSON = "person"
    TEAM = "team"


class Names(NamedTuple):
    """Names that a whole document gives away, case folded: what is clear in one entry helps to read another."""

    people: frozenset[str] = frozenset()
    teams: frozenset[str] = frozenset()
    author: frozenset[str] = frozenset()


NO_NAMES = Names()
_ROLES = word_set(
    """
    admin analyst apprentice architect boss buddy ceo cfo chief cio ciso colleague consultant contractor coordinator
    cto dba designer developer director doctor em ems engineer founder graduate head intern junior lead leads
    manager master mentee mentor owner partner pm pms po principal professor programmer recruiter report researcher
    scientist scrummaster senior sponsor sre staff student teammate tester tl tpm vp writer
    """
)
_GROWN = frozenset({"mentor", "coach", "onboard", "pair", "hire", "interview", "tutor", "teach", "train", "shadow"})
_HELPED = frozenset({"unblock", "help", "assist", "support", "guide", "onboard", "advise", "sponsor"})
_AROUND_TEAM = word_set(
    """
    & ( , across and at between by for from helped in into of or outside plus squad team that then to unblocked with
    within
    """
)
_TEAM_THINGS = word_set(
    """
    backlog devs em engineers group handbook lead manager on-call oncall people roadmap squad team
    """
)
_NOT_PEOPLE = word_set(
    """
    award bootcamp conference day doc document festival guide program school summit university week
    """
)
_PLATFORMS = word_set(
    """
    android api apis apps auth backend cloud console core data database databases delivery design desktop docs
    documentation embedded firmware frontend hardware ios it kernel mobile network networking sdk security storage
    web website
    """
)
_BETWEEN = word_set("all already also both has have later now since then")
_NEEDS_NO_DOER = word_set(
    """
    be become come decrease double drop fall go grow halve improve increase reduce rise run shrink start stop work
    """
)
_LINKING = word_set(
    """
    ! & ' ( ) + , - . : ; ? about after again also and are as at because before but by can could did do does for
    from had has have in is never now on or since so then till to until w was went were which who will with would –
    —
    """
)


def find_people(text: str, names: Names = NO_NAMES) -> tuple[Mention, ...]:
    """The people named in the text, without the author, each where it stands; `names`: what its document gives away."""
    return tuple(m for kind, m in _find(text, names) if kind is Named.PERSON and not _is_author(m, names))


def find_teams(text: str, names: Names = NO_NAMES) -> tuple[Mention, ...]:
    """The teams, squads and companies named in the text as such, each where it stands."""
    return tuple(m for kind, m in _find(text, names) if kind is Named.TEAM)


def learn_names(texts: Iterable[str], author: str | None = None) -> Names:
    """What the texts of one document give away together about who is a person and what is a team."""
    people: set[str] = set()
    teams: set[str] = set()
    for text in texts:
        for kind, mention in _find(text, NO_NAMES):
            (people if kind is Named.PERSON else teams).add(mention.name.casefold())
    people |= {full.split()[0] for full in people}
    own = frozenset({author.casefold(), author.split()[0].casefold()}) if author and author.strip() else frozenset()
    return Names(frozenset(people), frozenset(teams - people), own)


def kind_of(run: Run, names: Names = NO_NAMES) -> Named | None:
    """Whether a run names a person or a team here; None where nothing says so."""
    folded = run.name.casefold()
    if _is_person(run) or (folded in names.people and _stands_alone(run)):
        return Named.PERSON
    if _is_team(run) or (folded in names.teams and (_stands_alone(run) or run.after() in TEAM_NOUNS)):
        return Named.TEAM
    return None


@lru_cache(maxsize=4096)
def _find(text: str, names: Names) -> tuple[tuple[Named, Mention], ...]:
    found: list[tuple[Named, Mention]] = []
    for sentence in find_sentences(text):
        runs = find_runs(sentence)
        kinds = _settle([kind_of(run, names) for run in runs], runs)
        found += [(k, Mention(name=r.name, start=r.start, end=r.end)) for r, k in zip(runs, kinds, strict=True) if k]
        found += [(Named.TEAM, m) for m in _plain_teams(sentence)]
    return tuple(sorted(found, key=lambda pair: pair[1].start))


def _settle(kinds: list[Named | None], runs: Sequence[Run]) -> list[Named | None]:
    """Let neighbours speak: `Jun (Console)` is a person of a team, `Android (Mina, Sol)` a team with its people."""
    settled = list(kinds)
    for place, run in enumerate(runs):
        inside = _in_brackets_after(runs, place)
        if not inside:
            continue
        if settled[place] is Named.PERSON and settled[inside[0]] is None and not runs[inside[0]].owner:
            settled[inside[0]] = Named.TEAM
        elif settled[place] is not Named.PERSON and all(settled[i] is Named.PERSON for i in inside):
            settled[place] = Named.TEAM
        elif settled[place] is None and run.words and settled[inside[0]] is Named.TEAM:
            settled[place] = Named.PERSON
        elif settled[place] is Named.TEAM and len(inside) > 1 and run.before() in {"unblocked", "helped", "and", ","}:
            settled = [Named.PERSON if i in inside and k is None else k for i, k in enumerate(settled)]
    for place in range(len(runs) - 1, 0, -1):
        if settled[place] and settled[place - 1] is None and _coordinated(runs[place - 1], runs[place]):
            settled[place - 1] = settled[place]
    return settled


def _in_brackets_after(runs: Sequence[Run], place: int) -> list[int]:
    """The runs in the bracket that opens right after this run."""
    run = runs[place]
    if run.after() != "(":
        return []
    close = next((i for i in range(run.last, len(run.tokens)) if run.tokens[i].text == ")"), len(run.tokens))
    inside = [i for i in range(place + 1, len(runs)) if runs[i].first < close]
    return inside if inside and runs[inside[0]].first == run.last + 1 else []


def _coordinated(left: Run, right: Run) -> bool:
    between = [t.lower for t in left.tokens[left.last : right.first]]
    return between in (["and"], ["&"], [","], [",", "and"], ["+"]) and not left.initial and not left.owner


def _is_person(run: Run) -> bool:
    if any(word in TEAM_WORDS or word in _NOT_PEOPLE for word in run.words) or run.name.isupper():
        return False
    if run.before() in _ROLES and run.before(2) not in {"the", "a"} and len(run.words) < 4:
        return True
    if _has_role_after(run):
        return True
    if run.words[0] in GIVEN_NAMES and len(run.words) <= 4:
        return len(run.words) > 1 or _stands_alone(run)
    return _is_grown(run) or (len(run.words) == 2 and acts_like_a_doer(run) and not run.initial)


def _has_role_after(run: Run) -> bool:
    """`Tomas Lind (their EM)`, `Jae (L4)`, `Nora Quist, the module owner`."""
    if run.after() not in {"(", ","} or len(run.words) > 3:
        return False
    told = [t.lower for t in run.tokens[run.last + 1 : run.last + 7]]
    stop = next((i for i, word in enumerate(told) if word in {")", ",", ".", ";", "and"}), len(told))
    told = told[:stop]
    if run.after() == "(" and told and _is_level(told[0]):
        return True
    introduced = bool(told) and told[0] in {"the", "our", "their", "my", "his", "her", "a", "an"}
    return bool(told) and told[-1] in _ROLES and (introduced or run.after() == "(" or len(told) <= 3)


def _is_level(word: str) -> bool:
    return len(word) in {2, 3} and word.rstrip("0123456789") in {"l", "e", "ic", "p", "m", "t"} and word[-1].isdigit()


def _is_grown(run: Run) -> bool:
    """`mentored Ilka`, `pairing weekly with Oskar`: the object of a verb that takes people."""
    for distance in (1, 2, 3):
        verb = base_form(run.before(distance))
        if verb in _GROWN:
            between = [run.before(d) for d in range(1, distance)]
            return ("with" in between or verb != "pair") and all(
                w in {"with", "weekly", "daily", "often"} for w in between
            )
    return False


def acts_like_a_doer(run: Run) -> bool:
    """True when a verb that takes a doer follows, in the past or third person: `Dana Whit sponsors it`."""
    word = run.after(2) if run.after() in _BETWEEN else run.after()
    finite = tense(word) is Tense.PAST or (tense(word) is not None and word.endswith("s"))
    return finite and base_form(word) not in _NEEDS_NO_DOER


def _stands_alone(run: Run) -> bool:
    """True unless the run is the adjective of a noun: `Max throughput`, `Search results`."""
    word = run.after()
    return (
        not word
        or run.owner
        or word in _LINKING
        or word in {"w/", "'"}
        or not word[0].isalnum()
        or bool(tense(word))
        or word.endswith("ed")
    )


def _is_team(run: Run) -> bool:
    if run.after() in TEAM_NOUNS or (run.owner and run.after() in _TEAM_THINGS):
        sure = run.owner or not run.initial or any(word in TEAM_WORDS for word in run.words)
        return (sure or bool(tense(run.after(2)))) and not (set(run.words) & TEAM_NOUNS)
    if not all(word in TEAM_WORDS for word in run.words):
        return False
    if run.before() and (base_form(run.before()) in _HELPED):
        return _stands_alone(run)
    if run.initial and not run.before():
        return acts_like_a_doer(run)
    alone = set(run.words) <= _PLATFORMS
    return not alone and run.before() in _AROUND_TEAM and _stands_alone(run)


def _plain_teams(sentence: Sequence[Token]) -> list[Mention]:
    """Teams in lower case: `the billing team`, `our data platform squad`; never `my team` or `another team`."""
    found = []
    for place, token in enumerate(sentence):
        if token.lower not in TEAM_NOUNS or token.lower in {"people", "group", "division"}:
            continue
        first = place
        while (
            first
            and place - first < 3
            and sentence[first - 1].text.islower()
            and bare(sentence[first - 1].lower) in TEAM_WORDS
        ):
            first -= 1
        if first < place:
            span = sentence[first:place]
            found.append(Mention(name=" ".join(t.text for t in span), start=span[0].start, end=span[-1].end))
    return found


def _is_author(mention: Mention, names: Names) -> bool:
    return mention.name.casefold() in names.author
