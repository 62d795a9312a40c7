"""Whose act a verb tells: the subject of its clause, whoever follows "by", or nobody where a passive names no one."""

from __future__ import annotations

from assistant.evidence.name_words import GIVEN_NAMES
from assistant.evidence.verbs import Tense, tense
from assistant.writing.clause import Walk
from assistant.writing.doer import NO_ONE, Deed, Doer, Subject, bare_name, named_after, other_group
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.grammar import (
    ASKED,
    AUTHOR_WORDS,
    BE,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    ROLE_SUBJECTS,
    TEAM_NOUN,
    THEY_WORDS,
    THING_VERBS,
)
from assistant.writing.verbhood import helps, opens_subject
from assistant.writing.words import Word

_JOINING = frozenset({"and", "&", "+", "plus"})
_THING_VERBS = frozenset(root(verb) for verb in THING_VERBS)


def governor_of(walk: Walk, i: int) -> Deed | None:
    """The verb of help whose object this verb is: "helped Web port the router"."""
    if tense(walk.lower(i)) not in (Tense.PLAIN, Tense.GERUND) or not helps(walk):
        return None
    return next((d for d in reversed(walk.found) if d.at == walk.clause.verb), None)


def subject_of(walk: Walk, i: int) -> Subject:
    """Who does what the verb at a place tells."""
    agent = agent_of(walk, i)
    if agent is not None:
        return (Doer.NOBODY, NO_ONE) if walk.lower(i) in ASKED else agent
    if _is_passive(walk, i):
        return Doer.NOBODY, NO_ONE
    if walk.lower(i - 1) == "to" and (left_to := _left_to(walk, i)) is not None:
        return left_to
    if tense(walk.lower(i)) is Tense.GERUND and (doer := _of_gerund(walk, i)) is not None:
        return doer
    if walk.claiming and walk.clause.with_phrase and (beside := _beside_with(walk, i)) is not None:
        return beside
    return _of_clause(walk, i)


def named_subject(walk: Walk) -> Subject | None:
    """The people or team that a passive is about, who do what follows: "Brand was not thrilled but agreed"."""
    heads = [walk.words[j] for j in walk.clause.nouns]
    if heads and heads[-1].lower in TEAM_NOUN:
        return _team(walk, walk.clause.nouns)
    named = walk.name_of(heads[-1]) if heads and not heads[-1].owner else NO_ONE
    return (Doer.OTHER, named) if named & (walk.sure | GIVEN_NAMES) else None


def _of_clause(walk: Walk, i: int) -> Subject:
    clause = walk.clause
    heads = [walk.words[j] for j in clause.nouns]
    named = NO_ONE.union(*(walk.name_of(w) for w in heads if not w.owner))
    if named and (walk.name_of(heads[-1]) or walk.name_of(heads[0])):
        if _may_be_thing(walk, named, i):
            return Doer.NOBODY, NO_ONE
        walk.named |= named
        return (Doer.SHARED if _joins_author(walk, clause.nouns[0]) else Doer.OTHER), named
    if heads and heads[-1].lower in ROLE_SUBJECTS:
        walk.named |= {heads[-1].lower}
        return Doer.OTHER, frozenset({heads[-1].lower})
    if heads and heads[-1].lower in TEAM_NOUN:
        return _team(walk, clause.nouns)
    past = walk.is_past(i)
    before = walk.before(i)
    if clause.subject is not None:
        done_by = clause.verb is not None and past and before is walk.words[i - 1] and _follows_thing(walk, i - 1)
        return (Doer.OTHER, walk.name_of(walk.words[i - 1])) if done_by else clause.subject
    if past and before is not None and before is walk.words[i - 1] and _stands_free(walk, i - 1):
        walk.named |= walk.name_of(before)
        return Doer.OTHER, walk.name_of(before)
    if clause.with_phrase and tense(walk.lower(i)) is Tense.PAST and not walk.words[i - 1].capital:
        return Doer.NOBODY, NO_ONE
    if heads:
        return (Doer.NOBODY if past else Doer.THING), NO_ONE
    return clause.fallback


def _stands_free(walk: Walk, i: int) -> bool:
    """ "On Monday Ana used it": a name that no preposition before it takes in."""
    word = walk.words[i]
    taken = walk.lower(i - 1) in PREPOSITIONS or walk.lower(i - 1) in COORDINATORS
    return bool(walk.name_of(word)) and not word.owner and not taken and walk.lower(i - 1) != ","


def _follows_thing(walk: Walk, i: int) -> bool:
    """ "a document Gwen owned": a name right after the noun that its verb is about."""
    thing = walk.words[i - 1]
    return _stands_free(walk, i) and thing.content and all(d.at != i - 1 for d in walk.found)


def _team(walk: Walk, nouns: tuple[int, ...]) -> Subject:
    """ "our team" is the author's; "the art team" is another one."""
    heads = [walk.words[j] for j in nouns]
    known = frozenset(bare_name(w) for w in heads) & walk.names
    if known:
        return Doer.OTHER, known
    other = other_group(walk.words, nouns[-1])
    return (Doer.OTHER, other) if other else (Doer.SHARED, NO_ONE)


def _joins_author(walk: Walk, first: int) -> bool:
    """ "me + Viktor": the author is named beside the others."""
    beside = AUTHOR_WORDS | THEY_WORDS if walk.claiming else AUTHOR_WORDS
    return walk.lower(first - 1) in _JOINING and walk.lower(first - 2) in beside


def _of_gerund(walk: Walk, i: int) -> Subject | None:
    """The doer of an -ing form: the noun of "with Ana doing", else whoever does the main verb; a subject has none."""
    beside = _beside_with(walk, i)
    if beside is not None:
        return beside
    before = walk.before(i)
    if before is not None and before.lower in PREPOSITIONS:
        main = (d for d in reversed(walk.found) if d.under is None and agent_of(walk, d.at) is None)
        return next(((d.doer, d.names) for d in main), None)
    if before is None and walk.claiming and opens_subject(walk, i):
        return Doer.NOBODY, NO_ONE
    return None


def _left_to(walk: Walk, i: int) -> Subject | None:
    """Whoever something is left to: ", with purchasing to decide", "for owners to merge"."""
    start = next((j for j in range(i - 2, max(-1, i - 8), -1) if walk.lower(j) in {"with", "for"}), None)
    if start is None or any(not w.is_word or w.function for w in walk.words[start + 1 : i - 1]) or start + 2 >= i:
        return None
    if walk.lower(start) == "with" and start and walk.words[start - 1].is_word:
        return None
    named = NO_ONE.union(*(walk.name_of(w) for w in walk.words[start + 1 : i - 1]))
    return (Doer.OTHER, named) if named else (Doer.NOBODY, NO_ONE)


def _beside_with(walk: Walk, i: int) -> Subject | None:
    """ "with Ana doing the rest", "with me fixing it", "with Noor, the director, making the cut"."""
    j = i - 1
    if walk.lower(j) in COORDINATORS:
        return None
    if walk.lower(j) == "," and walk.lower(j - 1) not in {"", ","}:
        start = next((k for k in range(j - 1, max(-1, j - 7), -1) if walk.lower(k) == ","), None)
        if start is None or walk.lower(start + 1) not in DETERMINERS:
            return None
        j = start - 1
    named, place = NO_ONE, j
    while place >= 0 and place > j - 8 and walk.lower(place) != "with":
        word = walk.words[place]
        if word.lower in AUTHOR_WORDS and place == j:
            return (Doer.AUTHOR, NO_ONE) if walk.lower(place - 1) == "with" else None
        if not word.is_word or any(d.at == place for d in walk.found):
            return None
        named |= NO_ONE if word.owner else walk.name_of(word)
        place -= 1
    if walk.lower(place) != "with" or not named:
        return None
    walk.named |= named
    return Doer.OTHER, named


def _may_be_thing(walk: Walk, named: frozenset[str], i: int) -> bool:
    """Whether a capital that nobody knows as a person or team may be a thing that moves or fails."""
    known = bool(named & walk.sure) or bool(named & GIVEN_NAMES)
    takes_object = walk.words[i].root == root("move") and walk.lower(i + 1) not in _MOVING
    moved = not takes_object and walk.words[i].root in _THING_VERBS
    return not known and (moved or _is_left_without_object(walk, i))


_PARTICLES = frozenset({"up", "out", "off", "in", "on", "down", "over", "away", "back"})


def _is_left_without_object(walk: Walk, i: int) -> bool:
    """ "Pontoon set up", "Renovate enabled": in notes a thing is named first, and what was done to it after."""
    after = i + 1 + (walk.lower(i + 1) in _PARTICLES)
    ends = after >= len(walk.words) or not walk.words[after].is_word
    return not walk.claiming and ends and walk.is_past(i) and walk.lower(i + 1) in _PARTICLES


_MOVING = frozenset({"", "to", "from", "into", "onto", "over"})


def _is_passive(walk: Walk, i: int) -> bool:
    before = walk.before(i)
    return walk.is_past(i) and before is not None and before.lower in BE


def _opens_with_object(walk: Walk, i: int) -> bool:
    """ "Reviewed the plan by Ana": the verb opens its clause and has its object, so that "by" tells whose that is."""
    following = walk.words[i + 1] if i + 1 < len(walk.words) else None
    opens = walk.before(i) is None and not walk.clause.nouns
    return opens and following is not None and (following.lower in DETERMINERS or _is_thing(following))


def _is_thing(word: Word) -> bool:
    return word.content and tense(word.lower) is None and not word.lower.endswith("ly")


def agent_of(walk: Walk, i: int) -> Subject | None:
    """ "by Yaw", "by the team", "by me" after a past form; right after a noun in -ing, "training by Eero"."""
    gerund = tense(walk.lower(i)) is Tense.GERUND and walk.lower(i + 1) == "by"
    if not (walk.is_past(i) or gerund) or _opens_with_object(walk, i):
        return None
    for j in range(i + 1, min(len(walk.words), i + 9)):
        word = walk.words[j]
        if (word.text == "(" and walk.lower(j + 1) != "by") or (not word.is_word and word.text not in {"(", ")"}):
            return None
        if word.lower == "by":
            if tense(walk.lower(j + 1)) is Tense.GERUND and not walk.words[j + 1].capital:
                return None
            agent = named_after(walk.words, j, walk.name_of)
            walk.named |= agent[1] if agent else NO_ONE
            return (Doer.NOBODY, NO_ONE) if agent and agent[1] and _may_be_thing(walk, agent[1], i) else agent
        if tense(word.lower) is Tense.PAST and not word.function:
            return None
    return None
