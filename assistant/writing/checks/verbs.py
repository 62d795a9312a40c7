"""What the author is said to have done is told in the evidence as an act: by its verb, or by the noun of that verb."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.growth import Role
from assistant.evidence.verbs import base_form, tense
from assistant.writing.checks.direction import agrees, direction_of
from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.doer import Deed, Doer, is_content
from assistant.writing.lexicon.concepts import keys_of, root
from assistant.writing.lexicon.function_words import LIGHT_VERBS, MEANS_VERBS, PLAN_WORDS, SAYING_VERBS
from assistant.writing.source import Source
from assistant.writing.words import Word, pieces

_LIGHT = frozenset(root(verb) for verb in LIGHT_VERBS)
_OWN_ACTS = frozenset(
    root(verb) for verb in ("write", "run", "use", "send", "draw", "handle", "deal", "treat", "start")
)
"""Plain verbs that are an act of their own all the same when a person does them."""

_CARRYING = _LIGHT | frozenset(
    root(verb) for verb in ("run", "hold", "conduct", "perform", "complete", "finish", "carry")
)
_FREE = frozenset(root(verb) for verb in ("go", "come", "fall", "rise", "drop", "spend", "work", "want", "need"))


def find_unfounded_verbs(grounding: Grounding) -> Iterator[Problem]:
    """Acts of the author that the evidence only mentions in another shape: "designed" for "design review"."""
    claim = grounding.claim
    for deed in claim.deeds:
        if deed.noun or deed.under is not None or deed.doer not in (Doer.AUTHOR, Doer.SHARED):
            continue
        word = claim.words[deed.at]
        if _is_free(grounding, deed, word) or deed.keys & claim.lent:
            continue
        if not any(_founds(source, deed, word) for source in grounding.sources_of(deed.segment)):
            message = f"The evidence does not tell that the author did this (“{word.text}”); use its own verb."
            yield claim.at(word, ProblemKind.OWNERSHIP, message)


def _is_free(grounding: Grounding, deed: Deed, word: Word) -> bool:
    claim = grounding.claim
    verb = base_form(word.lower) or word.lower
    if word.root in _LIGHT or word.root in _FREE or deed.role is Role.SUPPORTED:
        return True
    if direction_of(word) and any(agrees(direction_of(word), signs) for signs in grounding.support.signs):
        return True
    following = claim.words[deed.at + 1].lower if deed.at + 1 < len(claim.words) else ""
    if grounding.support.allowances.is_plain_verb(word) and (following == "as" or word.root not in _OWN_ACTS):
        return True
    if (
        word.lower in PLAN_WORDS
        or (verb in SAYING_VERBS and claim.quotes)
        or (verb in MEANS_VERBS and word.lower.endswith("ing"))
    ):
        return True
    return grounding.support.allowances.is_free_verb(deed.at)


def _founds(source: Source, deed: Deed, word: Word) -> bool:
    roots = {word.root, *(root(piece) for piece in pieces(word)[-1:])}
    keys = deed.keys.union(*(keys_of(piece) for piece in pieces(word)[-1:]))
    if any(keys & known.keys and not known.noun for known in source.deeds):
        return True
    words = (*source.words, *source.context_words)
    near = [i for i, w in enumerate(words) if is_content(w) and keys & (w.keys | w.phrase)]
    if source.tentative and any(words[i].root in roots for i in near):
        return True
    return any(_is_noun_of(words, i, roots, keys, source) for i in near)


def _is_noun_of(words: tuple[Word, ...], i: int, roots: set[str], keys: frozenset[str], source: Source) -> bool:
    """Whether a word of the evidence is the act as a noun: "upgrade", but not "design review" or "onboarded hires"."""
    found = words[i]
    following = words[i + 1] if i + 1 < len(words) else None
    modifies = following is not None and is_content(following) and following.segment == found.segment
    pure = tense(found.lower) is None and found.root not in roots
    if modifies and not pure:
        return False
    own = [
        d for d in source.deeds if d.segment == found.segment and d.doer in (Doer.AUTHOR, Doer.SHARED) and not d.noun
    ]
    if own and not any(source.words[d.at].root in _CARRYING or d.role is Role.LED for d in own):
        return False
    derived = any(k[0] == "d" and k[1:].isdigit() for k in found.keys & keys)
    return found.root in roots or derived or pure or not own
