"""No invented cause: "which led to", "resulting in", "enabling" only where the evidence ties the two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.evidence.lazy import lazy_pattern
from assistant.writing.alignment import Clause, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.doer import Doer
from assistant.writing.source import Source

_CAUSE = lazy_pattern(
    r"\b(?:(?:which|that|this)\s+(?:\w+ly\s+)?)?(?:led|leading|leads)\s+to\b|\bresult(?:ed|ing|s)?\s+in\b"
    r"|\bas a (?:direct )?(?:result|consequence)\b"
    r"|(?<!\bof )(?<!\bby )(?<!\bfor )(?<!\bin )(?<!\bfrom )"
    r"\b(?:enabl|allow|empower|caus|trigger|driv|prevent|ensur|guarantee|unlock|free|sav)ing\b(?!\s+\W?\d)"
    r"|\bmak(?:ing|es) it possible\b|\bpav(?:ed|ing) the way\b"
    r"|\b(?:which|that|this)\s+(?:\w+ly\s+)?(?:enabled|allowed|let|helped|meant|made(?! up\b)|caused|prevented|saved"
    r"|freed|unlocked|gave|brought|improved|increased|reduced|cut)\b"
    r"|\b(?:because(?: of)?|(?<!is )(?<!are )(?<!was )due to|owing to|thanks to|therefore|thereby|hence"
    r"|consequently|so that|(?<=, )so(?! far| as)"
    r"|contributing to|in turn)\b",
    re.IGNORECASE,
)
_TIED = lazy_pattern(
    r"\b(?:so|so that|because|bc|due|thanks?|owing|led to|leads? to|leading to|results?|resulted|resulting"
    r"|enabl\w+|allow\w*|lets?|letting|caus\w+|prevent\w*"
    r"|ensur\w+|therefore|thereby|hence|thus|unlock\w*|free[sd]?|freeing|sav(?:ed|es|ing|ings)|mean(?:s|t|ing)"
    r"|made|makes?|making|help(?:s|ed|ing)?|by \w+ing"
    r"|which|via|using|through|from|after|since|when|trick|reason|why|down to"
    r"|(?:that|this|it) was (?:most|much|half|part|all|why|the (?:cause|reason))"
    r"|driv\w+|unblock\w*|impact|effect|outcome)\b|->|→|=>",
    re.IGNORECASE,
)


_REASON = lazy_pattern(r"because|due to|owing to|thanks to", re.IGNORECASE)
_RESULT = lazy_pattern(r"(?:led|leading|leads) to|result(?:ed|ing|s)? in", re.IGNORECASE)
_NAMED_AFTER = 4
_STATED = frozenset({"(", "[", ":", "—", "–", "-", "--", ";", ".", ","})
"""Signs after which a note states the reason of what stands before: "slipped (signing)", "dropped it, too noisy"."""


def find_invented_causes(claim: Claim) -> Iterator[Problem]:
    """Words that tie an effect to a cause where no cited source ties anything, by a word or by its own structure."""
    for match in _CAUSE.finditer(claim.text):
        if claim.is_quoted(match.start()):
            continue
        said = match.group().casefold()
        reason = _REASON.search(said) is not None
        if (not reason or _knows_reason(claim, match.end())) and any(
            _TIED.search(s.text) or said in s.text.casefold() for s in claim.sources
        ):
            continue
        if reason and _states_reason(claim, match.end()):
            continue
        if said == "so" and _is_own_act(claim, match.end()):
            continue
        if _RESULT.search(said) and _is_deed(claim, match.end()):
            continue
        message = f"The evidence does not say that one led to the other; join the facts without “{match.group()}”."
        yield Problem(ProblemKind.CAUSE, *match.span(), message)


def _knows_reason(claim: Claim, position: int) -> bool:
    """Whether anything that follows a "because" is in a source: "because you did not care" is a reason from nowhere."""
    first = next((w.segment for w in claim.words if w.start >= position), None)
    told = [w for w in claim.words if w.segment == first and w.start >= position and w.is_word and not w.function]
    if not told and claim.text[:position].casefold().endswith("because of"):
        return True  # "because of it" points at what was told just before
    return any(w.all_keys & source.index for w in told for source in claim.sources)


def _states_reason(claim: Claim, position: int) -> bool:
    """Whether what follows a "because" stands in a source as a remark on what goes before it: in brackets, "too …".

    A remark tells how something stands: it is bracketed, or a clause after a sign in which the author does nothing.
    """
    reason = next((w.segment for w in claim.words if w.start >= position), None)
    keys: frozenset[str] = frozenset().union(
        *(w.all_keys for w in claim.words if w.segment == reason and w.content and w.start >= position)
    )
    for source in claim.sources:
        for clause in clauses_of(source):
            if clause.segment and keys & clause.keys and _is_remark(source, clause):
                return True
    return False


def _is_remark(source: Source, clause: Clause) -> bool:
    opening = clause.words[0]
    before = next((w for w in reversed(source.words) if w.end <= opening.start), None)
    signs = {opening.text, before.text if before else ""}
    own = any(
        d.segment == clause.segment and d.doer in (Doer.AUTHOR, Doer.SHARED) and d.role is not None
        for d in source.deeds
        if not d.noun
    )
    return bool(signs & {"(", "["}) or (bool(signs & _STATED) and not own)


def _is_deed(claim: Claim, position: int) -> bool:
    """ "resulted in schema changes" where the evidence says that it changed the schema."""
    named = [w for w in claim.words if w.start >= position and w.content][:_NAMED_AFTER]
    return any(
        source.words[d.at].root == w.root for source in claim.sources for d in source.deeds if not d.noun for w in named
    )


def _is_own_act(claim: Claim, position: int) -> bool:
    """Whether a "so" leads to what the evidence says that the author did: a finding, and what was done about it."""
    after = next((w for w in claim.words if w.start >= position), None)
    told = [w for w in claim.words if after is not None and w.segment == after.segment and w.start >= position]
    return any(
        source.words[d.at].all_keys & w.all_keys
        for source in claim.sources
        for d in source.deeds
        if not d.noun and d.doer in (Doer.AUTHOR, Doer.SHARED)
        for w in told
        if w.content
    )
