"""Who is named in a text as somebody who acts or owns, and what nouns say about their doer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.masks import MONTHS
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense, base_form, tense, verb_role
from assistant.writing.doer import Deed, Doer, bare_name, is_content, looks_past
from assistant.writing.lexicon.concepts import lexicon, root
from assistant.writing.lexicon.function_words import FUNCTION
from assistant.writing.lexicon.grammar import UNLISTED_VERBS
from assistant.writing.words import Word

_MONTH = lazy_pattern(MONTHS)
_NO_ONE: frozenset[str] = frozenset()
_ROLE_NOUNS = word_set("owner lead dri author sponsor reviewer commander ic driver mentor manager")


def nominal_deeds(words: Sequence[Word], names: frozenset[str]) -> tuple[Deed, ...]:
    """What nouns say about their doer: "Femi's design", "decision was Vesna's", "owner: Emeka", "design by Femi"."""
    found = []
    for i, word in enumerate(words):
        if not word.quoted and word.capital and bare_name(word) in names:
            found += [_noun_deed(words[at], at, word) for at in _owned_nouns(words, i)]
        elif word.lower == "i" and i + 1 < len(words) and words[i + 1].lower in {"was", "am"}:
            own = [at for at in range(i + 2, min(len(words), i + 6)) if is_content(words[at])]
            found += [replace(_noun_deed(words[at], at, word), doer=Doer.AUTHOR, names=_NO_ONE) for at in own]
    return tuple(found)


def own_deeds(words: Sequence[Word]) -> tuple[Deed, ...]:
    """What nouns give to the author: "after my report", "on my proposal"."""
    found = []
    for i, word in enumerate(words):
        if word.lower != "my" or word.quoted:
            continue
        for at in range(i + 1, min(len(words), i + 4)):
            if not is_content(words[at]) or tense(words[at].lower) is Tense.PAST:
                break
            found.append(replace(_noun_deed(words[at], at, word), doer=Doer.AUTHOR, names=_NO_ONE))
    return tuple(found)


def _noun_deed(noun: Word, at: int, owner: Word) -> Deed:
    keys = noun.keys | noun.phrase
    return Deed(at, keys, Doer.OTHER, frozenset({bare_name(owner)}), verb_role(noun.lower), noun.segment, noun=True)


def _owned_nouns(words: Sequence[Word], i: int) -> list[int]:
    """The word numbers of the nouns that belong to the name at `i`."""
    found: list[int] = []
    before = i - 1
    if words[i].owner:
        for j in range(i + 1, min(len(words), i + 4)):
            if (
                not words[j].is_word
                or words[j].function
                or words[j].text[0].isupper()
                or tense(words[j].lower) is Tense.PAST
            ):
                break
            found.append(j)
    if (
        i > 1
        and words[before].lower in {"is", "was", "are", "were"}
        and words[i].owner
        and is_content(words[before - 1])
    ):
        found.append(before - 1)
    if (
        i > 1
        and words[before].lower == "by"
        and is_content(words[before - 1])
        and tense(words[before - 1].lower) is not Tense.PAST
    ):
        found.append(before - 1)
    if i > 1 and words[before].text == ":" and words[before - 1].lower in _ROLE_NOUNS:
        found.append(before - 1)
    if i > 1 and words[before].lower in {"is", "was", "="} and words[before - 1].lower in _ROLE_NOUNS:
        found.append(before - 1)
    if i + 1 < len(words) and words[i + 1].lower in _ROLE_NOUNS and not words[i].owner:
        found.append(i + 1)
    if i + 2 < len(words) and words[i + 1].lower in {"is", "was"}:
        found += [
            j
            for j in range(i + 2, min(len(words), i + 6))
            if words[j].lower in _ROLE_NOUNS or words[j].lower == "responsible"
        ]
    return found


def likely_names(words: Sequence[Word]) -> frozenset[str]:
    """Words with a capital that act or own something here, whoever they are: "Marisol drove", "Vesna's", "by Yaw"."""
    found = set()
    for i, word in enumerate(words):
        if not (
            (word.is_word and word.text[0].isupper() and word.text[1:].islower())
            or (word.owner and word.text[0].isupper())
        ):
            continue
        lower = bare_name(word)
        common = not i and (tense(lower) is not None or root(lower) in lexicon().groups)
        verbal = (
            common
            or tense(lower) in (Tense.PAST, Tense.GERUND)
            or lower.endswith("ed")
            or lower in UNLISTED_VERBS
            or _MONTH.fullmatch(lower) is not None
        )
        if word.quoted or lower in FUNCTION or len(lower) < 2 or verbal:
            continue
        following = words[i + 1] if i + 1 < len(words) else None
        acts = following is not None and (
            tense(following.lower) is Tense.PAST or looks_past(following) or (i and _is_third_person(following.lower))
        )
        previous = words[i - 1].lower if i else ""
        if (
            word.owner
            or acts
            or previous in {"by", "w", "/"}
            or (i > 1 and previous in {"was", "is", ":", "="} and words[i - 2].lower in _ROLE_NOUNS)
            or (previous in {"with", "and", "to"} and not _lower_noun(following))
            or _acts_ahead(words, i)
            or _is_asked_after(words, i)
            or (bool(i) and _takes_a_part(words, i))
        ):
            found.add(lower)
    return frozenset(found)


_AHEAD = word_set("will 'll 'd would wants hopes plans promised intends")
_OPENING = frozenset({";", ",", ":", ".", "—", "–", "-", "(", "and", "but", "while", "which", "since", "so"})


def _acts_ahead(words: Sequence[Word], i: int) -> bool:
    """ "Hanne will look at it", "Wei to clean up", "Ines is going to": a clause about what somebody does next."""
    after = [w.lower for w in words[i + 1 : i + 4]]
    if i and words[i - 1].lower not in _OPENING:
        return False
    if after[:1] == ["to"] and i:
        return base_form(after[1]) == after[1] if len(after) > 1 else False
    going = after[:1] in (["is"], ["was"]) and after[1:3] == ["going", "to"]
    return going or (bool(after) and after[0] in _AHEAD)


def _is_asked_after(words: Sequence[Word], i: int) -> bool:
    """ "for Arno, who found it": no thing is a "who"."""
    after = [w.lower for w in words[i + 1 : i + 3]]
    return after[:1] in (["who"], ["whom"]) or after in ([",", "who"], [",", "whom"])


def _takes_a_part(words: Sequence[Word], i: int) -> bool:
    """ "me the form, Liv the emails": a name before its part, where no verb stands between."""
    if words[i - 1].text not in _OPENING or i + 1 >= len(words):
        return False
    if words[i + 1].lower == "the":
        return any(w.lower in {"i", "me", "we"} for w in words)
    return _lower_noun(words[i + 1]) and any(
        w.lower == "me" and words[n].text in _OPENING for n, w in enumerate(words[1:])
    )


def _is_third_person(lower: str) -> bool:
    return tense(lower) is Tense.PLAIN and base_form(lower) != lower


def _lower_noun(word: Word | None) -> bool:
    return word is not None and word.is_word and not word.function and word.text[0].islower()
