"""Shared work says that it is shared: with the team, with the colleague named, "we", helped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.domain.vocabulary import Role, Subject
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.writing.alignment import Clause, best_clauses, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.checks.told import Told, clause_words, deeds_told
from assistant.writing.doer import Deed, Doer, bare_name
from assistant.writing.source import Source

_MARKERS = word_set(
    """
    alongside assist assisted co-authored co-built co-designed co-led co-owned co-wrote collaborated collaborating
    colleagues contribute contributed contributing contribution help helped helping helps joint jointly others our
    ours pair paired pairing part shared support supported supporting team teammates together us we
    """
)


def find_unshared(grounding: Grounding) -> Iterator[Problem]:
    """Deeds that the evidence tells of "we", or of the author with a named colleague, told as the author's alone."""
    claim = grounding.claim
    if any(w.lower in _MARKERS or w.lower.startswith("co-") for w in claim.words if not w.quoted):
        return
    if _with_somebody(claim):
        return
    for deed in claim.deeds:
        if not deed.noun and deed.doer is Doer.AUTHOR and _is_shared(grounding, deed):
            yield _problem(claim, deed)
            return


def _with_somebody(claim: Claim) -> bool:
    """ "With Bas" and "with Privacy": the partner is named, and stands in a source."""
    actors = frozenset().union(*(source.actors for source in claim.sources))
    places = [i for i, w in enumerate(claim.words) if w.lower in {"with", "alongside"}]
    near = [w for i in places for w in claim.words[i + 1 : i + 5]]
    return any(w.lower == "whom" or (w.capital and bare_name(w) in actors) for w in near)


def _is_shared(grounding: Grounding, deed: Deed) -> bool:
    told = deeds_told(grounding, deed)
    if told and all(_takes_the_whole(grounding.claim, deed, t) for t in told):
        return True
    if told and all(_says_together(t.source) and t.deed.doer is Doer.AUTHOR for t in told):
        return True
    if told:
        return all(t.deed.doer is Doer.SHARED or _with_others(grounding.claim, t.source, t.deed) for t in told)
    clauses = best_clauses(clause_words(grounding.claim, deed), grounding.sources_of(deed.segment))
    return bool(clauses) and all(_whole_shared(source, grounding.claim) for source, _ in clauses)


def _takes_the_whole(claim: Claim, deed: Deed, told: Told) -> bool:
    """ "did the contract tests" for "With Noor: contract tests. I did stock": the whole, and not the author's part."""
    clauses = clauses_of(told.source)
    verbal = {d.segment for d in told.source.deeds if not d.noun}
    common = [w for c in clauses if c.segment not in verbal and not _goes_on(c, told.deed) for w in c.words]
    partners = {
        bare_name(w) for before, w in pairwise(common) if before.lower in {"with", "/"} and w.lower in told.source.names
    }
    if told.deed.doer is not Doer.AUTHOR or not partners or any(bare_name(w) in partners for w in claim.words):
        return False
    own = [w for c in clauses if c.segment in verbal or _goes_on(c, told.deed) for w in c.words if w.content]
    said: frozenset[str] = frozenset().union(*(w.all_keys for w in clause_words(claim, deed) if w.content))
    shared = any(w.all_keys & said for w in common if w.content)
    return shared and not any(w.all_keys & said for w in own if not w.all_keys & told.deed.keys)


def _goes_on(clause: Clause, deed: Deed) -> bool:
    """ "I did orders + stock": the second thing of the same act."""
    return deed in clause.deeds


_AND_I = lazy_pattern(r"\b([A-Z][a-z]+) (?:and|&|\+) (?:I|me)\b|\b(?:I|[Mm]e) (?:and|&|\+) ([A-Z][a-z]+)")
_TOGETHER = lazy_pattern(r"\b(?:together|jointly)\b|\bco-\w+", re.IGNORECASE)


def _says_together(source: Source) -> bool:
    """Whether the item as a whole is shared, by its role and by its words."""
    return source.role is Role.SHARED and _TOGETHER.search(source.text) is not None


def _whole_shared(source: Source, claim: Claim) -> bool:
    joined = _AND_I.search(source.text)
    if joined and not any(d.doer is Doer.AUTHOR and not d.noun for d in source.deeds):
        partners = {(m.group(1) or m.group(2)).casefold() for m in _AND_I.finditer(source.text)}
        return not any(bare_name(w) in partners for w in claim.words)
    said = any(w.lower.partition("'")[0] in {"we", "us", "our"} for w in source.words) or _says_together(source)
    return said and (
        source.subject is Subject.SHARED
        or (source.role is Role.SHARED and not any(d.doer is Doer.AUTHOR for d in source.deeds))
    )


def _with_others(claim: Claim, source: Source, deed: Deed) -> bool:
    """Whether the evidence did it "with Privacy (Gus)" and the sentence names none of them."""
    if deed.doer is not Doer.AUTHOR:
        return False
    partners: set[str] = set()
    words = [w for w in source.words if w.segment == deed.segment]
    for i, word in enumerate(words):
        if word.lower == "with" or (word.lower == "w" and i + 1 < len(words) and words[i + 1].text == "/"):
            partners |= {w.lower for w in words[i + 1 : i + 7] if w.lower in source.names and w.capital}
    return bool(partners) and not any(w.lower.removesuffix("'s") in partners for w in claim.words)


def _problem(claim: Claim, deed: Deed) -> Problem:
    message = "In the evidence this was shared work: say “with the team”, or name who shared it."
    return claim.at(claim.words[deed.at], ProblemKind.SHARED, message)
