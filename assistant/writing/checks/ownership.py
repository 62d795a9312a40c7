"""No stronger part in the work than the evidence gives: attended < helped < did < led; alone only where it says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.domain.vocabulary import Role
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense, tense
from assistant.writing.alignment import best_clauses, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.checks.told import Told, clause_words, deeds_told, topic_of
from assistant.writing.doer import Deed, Doer, is_content
from assistant.writing.lexicon.function_words import PLAN_WORDS, TENTATIVE
from assistant.writing.lexicon.grammar import PREPOSITIONS
from assistant.writing.source import Source
from assistant.writing.strength import (
    TRYING,
    Part,
    is_beginning,
    is_early,
    is_ending,
    is_weak,
    part_claimed,
    part_granted,
)
from assistant.writing.words import Word

_OWN = (Doer.AUTHOR, Doer.SHARED)
_CLAIMING = (*_OWN, Doer.THEY)
_LEADING_NOUNS = word_set(
    """
    captain chair commander dri driver head host ic in-charge lead leader maintainer organiser organizer owner
    """
)
_ROLE_NAMES = {"ic": "commander", "organizer": "organiser", "leader": "lead", "dri": "owner"}
_ALONE = word_set(
    """
    alone entirely exclusively independently personally single-handed single-handedly singlehandedly sole
    solely solo unaided
    """
)
_ALONE_EVIDENCE = _ALONE | word_set("myself own") - word_set("entirely exclusively personally")
_ONE_PERSON = lazy_pattern(
    r"\b(?:1|one)[ -](?:\w+ )?(?:engineer|dev|developer|person|man|woman|head|fte)\b|\b(?:just|only) (?:me|i)\b",
    re.IGNORECASE,
)
_MODALS = word_set("can could should would may might must to")
_FUTURE = word_set("will would shall should may might 'll 'd")
_IN_PERSON = frozenset({"i", "me", "mine", "my"})
"""Where the note sets the author apart from "we", "personally" claims no more."""


def find_overclaims(grounding: Grounding) -> Iterator[Problem]:
    """A stronger part than the evidence gives, work told as settled that only began, and credit for one alone."""
    claim = grounding.claim
    for deed in claim.deeds:
        if deed.doer not in _CLAIMING:
            continue
        if deed.noun:
            if _is_others_role(claim, deed):
                yield _problem(claim, deed, "The evidence gives this role to somebody else.")
            continue
        claimed = part_claimed(claim.words, deed.at)
        if claimed is None or _is_ahead(claim.words, deed.at):
            continue
        led = claimed is Part.LED and _led(grounding, deed)
        if claimed is Part.LED and not led:
            message = "The evidence does not say that the author led or owned this; use its own verb."
            yield _problem(claim, deed, message)
        elif not led and claimed > _granted(grounding, deed) and not _is_under_help(claim, deed):
            message = "In the evidence the author only helped, reviewed or attended here; say so with its own verb."
            yield _problem(claim, deed, message)
        elif _only_tried(grounding, deed) or (is_ending(claim.words[deed.at].root) and _only_began(grounding, deed)):
            yield _problem(claim, deed, "The evidence does not say that it came to this; use its own verb.")
    yield from _alone(claim)
    yield from _afresh(claim)


def _is_ahead(words: Sequence[Word], at: int) -> bool:
    """Whether a verb only stands under a wish, a plan or a modal: "plan to bring", "I would lead"."""
    linked = words[at - 1].lower if at else ""
    if linked == "to":
        return any(w.lower in PLAN_WORDS for w in words[max(0, at - 4) : at - 1])
    return linked in _FUTURE


def _granted(grounding: Grounding, deed: Deed) -> Part:
    """The strongest part that the author had in what the deed tells; work without a verb of its own was done."""
    told = deeds_told(grounding, deed)
    own = [t for t in told if t.deed.doer in _OWN and not t.deed.noun] or _beside_nouns(told)
    if not own:
        weak = any(_is_weak_topic(s, grounding.claim) for s in grounding.sources_of(deed.segment))
        return Part.HELPED if weak else Part.LED
    return max(Part.HELPED if _depends(t) else part_granted(t.source.words, t.deed.at) for t in own)


def _is_weak_topic(source: Source, claim: Claim) -> bool:
    """Whether a bullet without a verb is headed by help, "Code review: 12 PRs", and the sentence leaves that out."""
    topic = topic_of(source)
    if not topic or any(not d.noun for d in source.deeds):
        return False
    heads = [i for i, w in enumerate(source.words) if w.segment in topic and w.content]
    weak = bool(heads) and is_weak(source.words, heads[-1])
    return weak and all(w.root != source.words[heads[-1]].root for w in claim.words)


def _beside_nouns(told: Sequence[Told]) -> list[Told]:
    """What the author did with the thing that is another's: reviewed, in "reviewed Ana's design"."""
    return [
        Told(t.source, d)
        for t in told
        if t.deed.noun and t.deed.doer is Doer.OTHER
        for d in t.source.deeds
        if d.segment == t.deed.segment and d.doer in _OWN and not d.noun
    ]


def _depends(told: Told) -> bool:
    """Whether an act is only what was helped with or put forward: "helped port it", "suggested merging them"."""
    source, deed = told.source, told.deed
    before = deed.at - 2 if source.words[deed.at - 1].lower == "to" else deed.at - 1
    weak = any(d.at == before and is_weak(source.words, d.at) for d in source.deeds)
    return deed.under is not None or (weak and tense(source.words[deed.at].lower) is not Tense.PAST)


def _is_under_help(claim: Claim, deed: Deed) -> bool:
    """ "Helped Ana by writing the list", "gave them a hand in porting it", "contributed to the effort to port it"."""
    form = tense(claim.words[deed.at].lower)
    if deed.under is not None:
        return True
    if form is Tense.PAST:
        return False
    weak = [d for d in claim.deeds if d.at < deed.at and not d.noun and is_weak(claim.words, d.at)]
    linked = claim.words[deed.at - 1].lower in PREPOSITIONS
    return any(linked or d.segment == deed.segment for d in weak)


def _led(grounding: Grounding, deed: Deed) -> bool:
    told = [t for t in deeds_told(grounding, deed) if not t.deed.noun]
    own = [t for t in told if t.deed.doer in (*_OWN, Doer.NOBODY)]
    if any(part_granted(t.source.words, t.deed.at) is Part.LED and t.deed.under is None for t in own):
        return True
    if any(t.deed.doer is Doer.OTHER for t in told):
        return deed.doer is Doer.THEY
    sources = grounding.sources_of(deed.segment)
    near = [source for source, _ in best_clauses(clause_words(grounding.claim, deed), sources)] or sources
    return any(_leads(source) for source in near)


def _leads(source: Source) -> bool:
    """Whether the item gives the author a leading part: by role, by a service owned, or by a noun ("owner of")."""
    others = {d.at for d in source.deeds if d.doer is Doer.OTHER}
    noun = any(w.lower in _LEADING_NOUNS and i not in others for i, w in enumerate(source.words) if not w.quoted)
    return source.role is Role.LED or source.owns or noun


def _is_others_role(claim: Claim, deed: Deed) -> bool:
    """ "I was incident commander" where the evidence has somebody else in that role and the author not."""
    role = _role_name(claim.words[deed.at].lower)
    if role not in _LEADING_NOUNS:
        return False
    holders = {
        d.doer is Doer.OTHER
        for source in claim.sources
        for d in source.deeds
        if d.noun and _role_name(source.words[d.at].lower) == role
    }
    return holders == {True}


def _role_name(word: str) -> str:
    return _ROLE_NAMES.get(word, word)


def _only_began(grounding: Grounding, deed: Deed) -> bool:
    """The author only found, proposed or drafted in the items, and none tells of the end."""
    sources = grounding.sources_of(deed.segment)
    said = any(is_early(w.root) and not _is_behind(grounding.claim, i) for i, w in enumerate(grounding.claim.words))
    begun = all(_is_begun(source) or (not said and _is_early_work(source)) for source in sources)
    return begun and not any(_tells_end(source, deed) for source in sources)


def _is_behind(claim: Claim, i: int) -> bool:
    """ "after a two-day spike", "following a pilot": early work that the sentence has long finished."""
    return any(w.lower in {"after", "following", "since", "beyond"} for w in claim.words[max(0, i - 5) : i])


def _is_begun(source: Source) -> bool:
    own = [d for d in source.deeds if not d.noun and d.doer in _OWN and source.words[d.at - 1].lower not in _MODALS]
    verbs = [source.words[d.at].root for d in own if part_claimed(source.words, d.at) is not None]
    verbs += [source.words[d.at].root for d in own if is_beginning(source.words[d.at].root)]
    return bool(verbs) and all(is_beginning(verb) for verb in verbs)


def _is_early_work(source: Source) -> bool:
    return any(is_early(w.root) and not w.negated and not w.quoted for w in source.words)


def _only_tried(grounding: Grounding, deed: Deed) -> bool:
    """ "attempted an upgrade" told as "upgraded": the act is only the object of an attempt."""
    claim = grounding.claim
    if any(w.root in TRYING or w.lower in TENTATIVE for w in claim.words):
        return False
    told = [
        (source, clause)
        for source in grounding.sources_of(deed.segment)
        for clause in clauses_of(source)
        if any(is_content(w) and w.root == claim.words[deed.at].root for w in clause.words)
    ]
    return bool(told) and all(any(w.root in TRYING for w in clause.words) for _, clause in told)


def _tells_end(source: Source, deed: Deed) -> bool:
    """Whether a noun of the item says so all the same: "fix in PR 12", but not "no removal yet" or "has to fix"."""
    return any(
        is_content(w) and w.keys & deed.keys and not w.negated and source.words[i - 1].lower != "to"
        for i, w in enumerate(source.words)
        if tense(w.lower) is None or i
    )


def _alone(claim: Claim) -> Iterator[Problem]:
    told = {w.lower for source in claim.sources for w in source.words}
    known = not told.isdisjoint(_ALONE_EVIDENCE) or any(_ONE_PERSON.search(s.text) for s in claim.sources)
    for i, word in enumerate(claim.words):
        own = word.lower == "personally" and not told.isdisjoint(_IN_PERSON)
        if _keeps_credit(claim, i) and not (known or own) and not word.quoted:
            message = f"“{word.text}” keeps the credit to one person; the evidence does not say so."
            yield claim.at(word, ProblemKind.OWNERSHIP, message)


_AFRESH = lazy_pattern(
    r"\b(?:from|on) (?:scratch|zero|nothing|the ground(?: up)?|a blank (?:page|slate))\b|\bground[- ]up\b"
    r"|\bgreenfield\b",
    re.IGNORECASE,
)


def _afresh(claim: Claim) -> Iterator[Problem]:
    """ "from scratch": nothing was there before, and no template, unless the evidence has it so too."""
    match = _AFRESH.search(claim.text)
    if match and not claim.is_quoted(match.start()) and not any(_AFRESH.search(s.whole) for s in claim.sources):
        message = f"The evidence does not say “{match.group()}”; leave it out."
        yield Problem(ProblemKind.OWNERSHIP, match.start(), match.end(), message)


def _keeps_credit(claim: Claim, i: int) -> bool:
    """ "alone", "on my own", "by myself", "without help", "only I"."""
    words = [w.lower for w in claim.words[max(0, i - 2) : i + 3]]
    at = i - max(0, i - 2)
    lower, before, after = words[at], words[max(0, at - 2) : at], words[at + 1 :]
    return (
        (lower in _ALONE and not claim.words[i].negated and not any(w[:1].isdigit() for w in before[-1:]))
        or (lower == "own" and before[-1:] in (["my"], ["their"]) and before[:1] == ["on"])
        or (lower == "myself" and before[-1:] == ["by"])
        or (lower == "only" and after[:1] in (["i"], ["me"]))
        or (lower == "without" and any(w.startswith(("help", "support", "assist")) for w in after))
    )


def _problem(claim: Claim, deed: Deed, message: str) -> Problem:
    return claim.at(claim.words[deed.at], ProblemKind.OWNERSHIP, message)
