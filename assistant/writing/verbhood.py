"""Which words of a text are verbs that tell an act: no participle before its noun, no noun that looks like a verb."""

from __future__ import annotations

from assistant.domain.vocabulary import Role
from assistant.evidence.verbs import Tense, base_form, tense, verb_role
from assistant.writing.clause import Walk
from assistant.writing.doer import looks_past
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.grammar import AUX, BE, DETERMINERS, NUMBERED, PREPOSITIONS, SAME_FORM, UNLISTED_VERBS
from assistant.writing.words import Word

_FINITE = BE | frozenset({"has", "have", "had", "will", "would", "can", "could", "went", "came", "took"})
_PREPOSITIONAL = frozenset({"following", "including", "excluding", "regarding", "concerning", "pending"})
"""Where they open a phrase, "following my escalation", they are prepositions."""
_BEFORE_NOUN_PHRASE = 7
_GOVERNING = frozenset({root("help")})


def is_verb(walk: Walk, i: int) -> bool:
    """Whether the word at a place tells an act of its clause."""
    word = walk.words[i]
    form = tense(word.lower) or (Tense.PAST if word.lower in UNLISTED_VERBS else None)
    if form is None and looks_past(word):
        form = Tense.PAST
    if form is None or walk.name_of(word) or _is_condition(walk, i):
        return False
    before = walk.before(i)
    if form is Tense.GERUND:
        if word.lower in _PREPOSITIONAL and (before is None or before.text == ","):
            return False
        return _gerund_is_verb(walk, before)
    if form is Tense.PLAIN:
        return _plain_is_verb(walk, i, before)
    if _is_adjective(walk, i, before):
        return False
    if word.lower in SAME_FORM:
        return before is None or walk.is_subject(before) or before.lower in AUX
    return True


_CONDITIONS = frozenset({"provided", "providing", "given", "assuming", "supposing", "granted"})


def _is_condition(walk: Walk, i: int) -> bool:
    """ "provided the test holds", "assuming that it passes": a clause of its own follows, and nobody's act is told."""
    if walk.lower(i) not in _CONDITIONS or not walk.claiming or i == 0:
        return False
    if walk.lower(i + 1) == "that":
        return True
    following = walk.words[i + 1 : i + 7]
    reach = next((n for n, w in enumerate(following) if not w.is_word), len(following))
    clause = [w.lower for w in following[:reach]]
    opens = walk.lower(i - 1) == "," or not walk.is_subject(walk.words[i - 1])
    finite = any(w in _FINITE or (tense(w) is Tense.PLAIN and base_form(w) != w) for w in clause[1:])
    return opens and finite and clause[:1] != [] and clause[0] in DETERMINERS


def helps(walk: Walk) -> bool:
    """Whether the verb of this clause is one of help that has not been given its infinitive yet."""
    verb = walk.clause.verb
    return (
        verb is not None
        and verb_role(walk.words[verb].lower) is Role.SUPPORTED
        and not any(d.under == verb for d in walk.found)
    )


def opens_subject(walk: Walk, i: int) -> bool:
    """Whether the word at a place opens a noun phrase that a finite verb follows: "Restores are tested"."""
    for j in range(i + 1, min(len(walk.words), i + _BEFORE_NOUN_PHRASE)):
        word = walk.words[j]
        if not word.is_word or word.lower in {"and", "or", "but"} or walk.is_subject(word):
            return False
        if word.lower in _FINITE:
            return True
    return False


def _is_adjective(walk: Walk, i: int, before: Word | None) -> bool:
    """A participle before its noun: "the retrained model", "Stored fields were dropped"."""
    if not walk.noun_follows(i):
        return False
    if i and walk.clause.verb == i - 1:
        return True
    if before is None:
        return walk.claiming and opens_subject(walk, i)
    return before.lower in DETERMINERS or before.owner or before.lower in PREPOSITIONS or before.text[0].isdigit()


def _gerund_is_verb(walk: Walk, before: Word | None) -> bool:
    if before is None:
        return True
    noun = not before.function and tense(before.lower) is None and not walk.name_of(before)
    return before.lower not in DETERMINERS and before.lower != "of" and not before.owner and not noun


def _plain_is_verb(walk: Walk, i: int, before: Word | None) -> bool:
    """A plain form is a verb after "to", a modal, a subject or a verb of help; at the start before its object."""
    word = walk.words[i]
    if before is not None:
        if before.lower == "to":
            return word.lower == base_form(word.lower)
        if before.lower in AUX - BE:
            return True
        if walk.is_subject(before) and (not walk.name_of(before) or _agrees_with_name(walk, i)):
            return True
        return _is_governed(walk, i)
    following = walk.words[i + 1] if i + 1 < len(walk.words) else None
    if walk.clause.nouns or following is None or not following.is_word:
        return False
    if i and walk.words[i - 1].root in _GOVERNING:
        return True
    if i == 0 and following.lower == "to":
        return word.lower == base_form(word.lower)
    first = i == 0 or walk.words[i - 1].text in {".", "!", "?"}
    third = first and word.lower != base_form(word.lower) and not (walk.claiming and _goes_on(walk, i))
    counted = following.text[0].isdigit() and word.lower not in NUMBERED
    numbered = following.lower in {"one", "two", "three"} and word.lower in NUMBERED
    return (following.lower in DETERMINERS and not numbered) or counted or (third and following.lower not in _OF)


_OF = frozenset({"for", "of"})


def _goes_on(walk: Walk, i: int) -> bool:
    """A plural noun and its verb, "Requests reaching the origin dropped": nothing that "Leads the guild" could be."""
    return opens_subject(walk, i) or tense(walk.lower(i + 1)) is Tense.GERUND or walk.is_past(i + 1)


def _agrees_with_name(walk: Walk, i: int) -> bool:
    """ "Ana leads the guild" and "Ana and Bo lead it", but not "QA lead Bo" or "Android engineers,"."""
    if walk.lower(i) != base_form(walk.lower(i)):
        return i + 1 < len(walk.words) and walk.words[i + 1].is_word
    return any(walk.lower(j) in {"and", "&", "+"} for j in range(max(0, i - 5), i - 1))


def _is_governed(walk: Walk, i: int) -> bool:
    """ "helped Web port the router": a plain form before its object, under a verb of help."""
    verb = walk.clause.verb
    if verb is None or walk.words[verb].root not in _GOVERNING or walk.clause.in_phrase or not helps(walk):
        return False
    following = walk.words[i + 1] if i + 1 < len(walk.words) else None
    return walk.lower(i) == base_form(walk.lower(i)) and following is not None and following.is_word
