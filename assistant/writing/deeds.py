"""Who did what: every verb of a text with its doer, in evidence and in sentences alike."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.vocabulary import Role
from assistant.evidence.verbs import Tense, base_form, tense, verb_role
from assistant.writing.clause import OpenClause, Walk
from assistant.writing.doer import NO_ONE, Deed, Doer, Subject, names_author
from assistant.writing.lexicon.grammar import (
    ADVERBS,
    ALSOPREPOSITIONS,
    AUTHOR_WORDS,
    AUX,
    BE,
    COORDINATORS,
    DETERMINERS,
    EVERYBODY,
    MAIN_TOO,
    OTHER_WORDS,
    PREPOSITIONS,
    RELATIVES,
    RESTARTS,
    ROLE_SUBJECTS,
    SAME_FORM,
    SHARED_WORDS,
    STRONG,
    THEY_WORDS,
    THING_WORDS,
)
from assistant.writing.subjects import agent_of, governor_of, named_subject, subject_of
from assistant.writing.verbhood import is_verb
from assistant.writing.words import Word

_BREAKS = frozenset({":", "->", "→", "=>"})


def read_deeds(
    words: Sequence[Word], names: frozenset[str], *, sure: frozenset[str] = NO_ONE, claiming: bool = False
) -> tuple[Deed, ...]:
    """Every deed in order; a clause that opens with a verb is the author's. `names` may act, `sure` are certain.

    In a sentence to check (`claiming`) "they" may be the author, somebody named before, or things: `Doer.THEY`.
    """
    walk = Walk(words, names, sure, claiming)
    outer: list[OpenClause] = []
    for i, word in enumerate(words):
        if word.quoted:
            continue
        if not word.is_word:
            _sign(walk, i, word, outer)
        elif _grammar(walk, i, word):
            continue
        elif is_verb(walk, i):
            _verb(walk, i, word)
        else:
            _noun(walk, i, word)
    return tuple(walk.found)


def _sign(walk: Walk, i: int, word: Word, outer: list[OpenClause]) -> None:
    if _is_inside_number(walk, i):
        return
    if word.text in STRONG or word.text in _BREAKS:
        walk.clause = OpenClause()
    elif word.text in "([":
        outer.append(walk.clause)
        walk.clause = OpenClause(fallback=(Doer.NOBODY, NO_ONE)) if _is_aside(walk, i) else OpenClause()
    elif word.text in ")]" and outer:
        walk.clause = outer.pop()
    elif word.text == ",":
        _pause(walk, i)
    elif word.text in COORDINATORS:
        _coordinate(walk)


def _is_aside(walk: Walk, i: int) -> bool:
    """ "buddy for Emeka (started in May)": said in brackets of the one just named, or of the thing."""
    return (
        not walk.claiming
        and i > 0
        and bool(walk.name_of(walk.words[i - 1]))
        and i + 1 < len(walk.words)
        and walk.is_past(i + 1)
    )


def _pause(walk: Walk, i: int) -> None:
    """After a comma the subject of the last verb goes on, unless a new one is named; so does an interrupted clause.

    In notes that the author opens ("pushed for it; PM agreed, removed 9k lines") a bare verb is the author's again.
    """
    clause = walk.clause
    if clause.outer is not None and (clause.verb is not None or clause.predicate):
        outer = clause.outer
        walk.clause = OpenClause(fallback=outer.whose, nouns=() if outer.verb is not None else outer.nouns)
        return
    nouns = () if clause.verb is not None or clause.in_phrase or clause.aside else clause.nouns
    notes = not walk.claiming and clause.whose[0] is Doer.OTHER and walk.found and walk.found[0].doer is Doer.AUTHOR
    walk.clause = OpenClause(
        fallback=(Doer.AUTHOR, NO_ONE) if notes else clause.whose,
        nouns=nouns,
        outer=clause.outer,
        aside=clause.verb is not None and walk.lower(i + 1) in DETERMINERS and _is_named(walk, i - 1),
    )


def _is_inside_number(walk: Walk, i: int) -> bool:
    """Whether a sign stands inside a number: "1,900", "02:10"."""
    if not walk.lower(i - 1)[-1:].isdigit() or not walk.lower(i + 1)[:1].isdigit():
        return False
    return walk.words[i - 1].end == walk.words[i].start and walk.words[i].end == walk.words[i + 1].start


def _is_named(walk: Walk, i: int) -> bool:
    """Whether somebody is named at a place, whom a phrase after a comma may describe."""
    return i >= 0 and (bool(walk.name_of(walk.words[i])) or walk.lower(i) in ROLE_SUBJECTS)


def _coordinate(walk: Walk) -> None:
    """ "and" after a verb begins a new one; inside "with Cart and Search" it only joins."""
    if walk.clause.verb is not None:
        walk.clause = OpenClause(fallback=walk.clause.whose)


def _grammar(walk: Walk, i: int, word: Word) -> bool:
    """Take in a word of grammar; false for a word that may be a verb or a noun."""
    lower, clause = word.lower, walk.clause
    subject = _pronoun(walk, i)
    if subject is not None:
        opened = _follows_noun(walk, i)
        walk.restart(subject)
        walk.clause.outer = clause if opened else walk.clause.outer
        return True
    if lower in AUTHOR_WORDS or lower in SHARED_WORDS:
        return True
    if lower == "it" and _is_object(walk, i):
        return True
    if lower in THING_WORDS and not clause.in_phrase and not walk.noun_follows(i):
        walk.restart((Doer.THING, NO_ONE))
        return True
    if lower in RELATIVES and i and walk.lower(i - 1) not in {"so", "such"}:
        walk.restart(_antecedent(walk, i))
        walk.clause.outer = clause
        return True
    if lower in COORDINATORS:
        _coordinate(walk)
        return True
    clause.predicate = clause.predicate or lower in BE
    if lower in RESTARTS and not (lower in ALSOPREPOSITIONS and _opens_noun(walk, i)):
        walk.clause = OpenClause(fallback=clause.fallback, outer=clause)
        return True
    if lower in PREPOSITIONS:
        clause.in_phrase = not (lower == "to" and _is_infinitive(walk, i))
        clause.with_phrase = clause.in_phrase and (lower == "with" or clause.with_phrase)
        return True
    if lower in MAIN_TOO and walk.noun_follows(i, over=DETERMINERS):
        return False
    return lower in AUX or lower in DETERMINERS or (word.function and tense(lower) is None)


def _follows_noun(walk: Walk, i: int) -> bool:
    """Whether a pronoun opens a clause about the noun right before it, which waits for its verb: "the intern I met"."""
    clause = walk.clause
    return walk.claiming and clause.verb is None and bool(clause.nouns) and clause.nouns[-1] == i - 1


def _is_object(walk: Walk, i: int) -> bool:
    """ "restarted it and fixed the cause": what stands right after its verb, with no verb of its own."""
    if walk.clause.verb is None or walk.clause.verb != i - 1:
        return False
    following = walk.lower(i + 1)
    return following not in AUX and tense(following) is None and not walk.is_past(i + 1) if following else True


def _pronoun(walk: Walk, i: int) -> Subject | None:
    """The subject that a word begins a clause with: "I", "this engineer", "both of us", "they", "nobody"."""
    lower = walk.lower(i)
    joined = walk.lower(i - 1) in {"and", "&", "+"} and walk.clause.nouns == (i - 2,)
    partner = walk.name_of(walk.words[i - 2]) if joined else NO_ONE
    if names_author(walk.words, i):
        free = not walk.clause.in_phrase or lower == "i"
        return ((Doer.SHARED, partner) if partner else (Doer.AUTHOR, NO_ONE)) if free else None
    if lower in SHARED_WORDS:
        whole = lower in {"we", "us"} and (lower == "we" or walk.lower(i - 1) == "of")
        return (Doer.SHARED, NO_ONE) if whole or not walk.clause.in_phrase else None
    if lower in EVERYBODY:
        return Doer.NOBODY, NO_ONE
    if lower not in OTHER_WORDS:
        return None
    if lower in THEY_WORDS and walk.claiming:
        return Doer.THEY, walk.named
    return Doer.OTHER, walk.named or frozenset({"?"})


def _opens_noun(walk: Walk, i: int) -> bool:
    """Whether nouns follow and no clause: "after mixed precision", but not "as Ana confirmed"."""
    bracketed = False
    for j, word in enumerate(walk.words[i + 1 : i + 7], i + 1):
        bracketed = (bracketed or word.text == "(") and word.text != ")"
        if bracketed or word.text == ")":
            continue
        if not word.is_word:
            return True
        if any(word.lower in group for group in (AUTHOR_WORDS, SHARED_WORDS, OTHER_WORDS, BE)):
            return False
        if walk.is_past(j) and word.lower not in SAME_FORM:
            return False
    return True


def _is_infinitive(walk: Walk, i: int) -> bool:
    following = walk.lower(i + 1)
    return tense(following) is Tense.PLAIN and base_form(following) == following


def _antecedent(walk: Walk, i: int) -> Subject:
    for word in reversed(walk.words[max(0, i - 5) : i]):
        if word.is_word and not word.owner and walk.name_of(word):
            return Doer.OTHER, walk.name_of(word)
        if word.is_word and not word.function:
            break
    return Doer.THING, NO_ONE


def _verb(walk: Walk, i: int, word: Word) -> None:
    governor = governor_of(walk, i)
    doer, names = (governor.doer, governor.names) if governor else subject_of(walk, i)
    walk.found.append(
        Deed(
            at=i,
            keys=word.keys | word.phrase,
            doer=doer,
            names=names,
            role=Role.DID if word.lower == "found" else verb_role(word.lower),
            segment=word.segment,
            under=governor.at if governor else None,
        )
    )
    clause = walk.clause
    if clause.nouns and walk.lower(i - 1) == "," and agent_of(walk, i) is not None:
        walk.clause = OpenClause(fallback=clause.whose, verb=i, outer=clause)
        return
    if governor is None:
        clause.verb = i
        if agent_of(walk, i) is not None:
            clause.subject = None if clause.nouns else clause.fallback
        elif doer is not Doer.NOBODY:
            clause.subject = (doer, names)
        elif clause.nouns and (met := named_subject(walk)) is not None:
            clause.subject = met
    clause.nouns, clause.in_phrase = (), False


def _noun(walk: Walk, i: int, word: Word) -> None:
    walk.named |= walk.name_of(word)
    clause = walk.clause
    adverb = word.lower.endswith("ly") or word.lower in ADVERBS
    if not clause.in_phrase and clause.verb is None and not adverb:
        clause.nouns = (*clause.nouns, i)
