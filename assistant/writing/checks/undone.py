"""What the evidence leaves open, denies or sees fail is not told as done in other words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense, tense
from assistant.writing.alignment import Clause, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.derivations import family_of
from assistant.writing.doer import Doer
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.expressions import Expressions
from assistant.writing.lexicon.negatives import NO
from assistant.writing.source import Source
from assistant.writing.words import Word


def _roots(listed: str) -> frozenset[str]:
    return frozenset(root(word) for word in word_set(listed))


_OUTCOMES = (
    (
        _roots("decision decide verdict conclusion choice go-ahead agreement buy-in"),
        _roots("decide choose pick select settle adopt accept approve agree move switch migrate replace go commit"),
    ),
    (
        _roots("approval approve sign-off signoff consent permission"),
        _roots("approve accept sign agree clear grant permit"),
    ),
    (
        _roots("writeup write-up write report document documentation doc docs publish findings"),
        _roots("write document report publish share present circulate summarise summarize distribute communicate"),
    ),
    (
        _roots("release ship launch deploy deployment rollout production prod live"),
        _roots("release ship launch deploy roll introduce deliver"),
    ),
    (_roots("merge land upstream"), _roots("merge land accept")),
    (_roots("review reviewer feedback"), _roots("review approve accept")),
    (_roots("answer reply response"), _roots("answer reply respond agree confirm hear")),
    (_roots("try use test adoption adopt user users"), _roots("use adopt rely test try validate verify")),
    (_roots("fix repair resolution solution"), _roots("fix repair resolve solve")),
)
"""What may be missing, and the acts that cannot have happened while it is."""
_ASKING = _roots("ask request apply order")
_GRANTED = _roots("get receive obtain secure win give grant provide supply acquire")
"""What was only asked for is not had."""
_AWAITED = lazy_pattern(
    r"\b(?:waiting (?:for|on)|awaiting|pending|needs?|still to|yet to|blocked on|todo:?|tbd:?)\s+"
    r"(?:an?\s+|the\s+)?(?:[\w'-]+\s+)??(?P<after>[\w-]+)\b"
    r"|\b(?P<before>[\w-]+)\s+(?:is |are |was )?(?:still )?(?:pending|outstanding|tbd|todo|open|undecided)\b",
    re.IGNORECASE,
)
_UNDECIDED = word_set("undecided unreleased unmerged unreviewed unanswered unpublished unshipped unapproved")
_OPEN = word_set(
    """
    not no never n't yet pending awaiting awaits await waiting waits wait still until will would should could may
    might open undecided outstanding unless if todo tbd without remains remaining need needs planned proposed propose
    recommended recommends recommend recommending suggested proposing whether
    """
)
"""Words by which a sentence tells that it is not done, or leaves it to somebody."""


def find_done_while_open(claim: Claim) -> Iterator[Problem]:
    """ "shared the findings" where there is "no writeup yet"; "moved us to Dagster" with "no decision"."""
    for i, word in enumerate(claim.words):
        if word.negated or word.quoted or tense(word.lower) is not Tense.PAST:
            continue
        if any(word.root in done for source in claim.sources for done in _ruled_out(source)) and not (
            _is_open(claim, word) or any(_says_done(source, word) for source in claim.sources)
        ):
            message = "The evidence leaves this open: do not tell it as done."
            yield claim.at(claim.words[i], ProblemKind.MODALITY, message)


def _is_open(claim: Claim, word: Word) -> bool:
    """Whether the clause of a verb says itself that it is not settled."""
    return any(w.lower in _OPEN or w.lower.endswith("n't") for w in claim.words if w.segment == word.segment)


@lru_cache(maxsize=1024)
def _ruled_out(source: Source) -> tuple[frozenset[str], ...]:
    """The acts that what is missing in the item rules out."""
    missing = {w.root for w in source.words if w.negated and w.content and not w.quoted}
    missing |= {root(w.lower[2:]) for w in source.words if w.lower in _UNDECIDED}
    for match in _AWAITED.finditer(source.text):
        missing |= {root(word) for word in match.groupdict().values() if word}
    asked = any(d.doer is Doer.AUTHOR and not d.noun and source.words[d.at].root in _ASKING for d in source.deeds)
    ruled_out = tuple(done for names, done in _OUTCOMES if names & missing)
    return (*ruled_out, _GRANTED) if asked else ruled_out


def _says_done(source: Source, word: Word) -> bool:
    """Whether the item tells the act all the same, of something."""
    awaited = [match.span() for match in _AWAITED.finditer(source.text)]
    return any(
        w.content and not w.negated and word.keys & w.keys and not any(a <= w.start < b for a, b in awaited)
        for w in (*source.words, *source.context_words)
    )


_FAILING = _roots(
    """
    crash hang fail break broken stuck freeze error stall flaky corrupt regress panic leak reboot misbehave fault
    """
)
_WORKING = _roots("work run boot pass succeed fine ok okay stable well clean cleanly smooth smoothly successful green")


_AGAIN = word_set(
    "try attempt retry rerun re-ran reran again then now since until after finally once fixed solved third"
)
"""Words after which what failed may have come to work."""


def find_told_as_working(claim: Claim) -> Iterator[Problem]:
    """ "runs well on macOS" where the evidence has the macOS build crash and only Windows run."""
    if any(w.root in _FAILING or w.negated or w.lower in _OPEN for w in claim.words):
        return
    working = {w.segment for w in claim.words if w.root in _WORKING}
    if not working:
        return
    for word in claim.words:
        near = any(number in working for number in (word.segment, word.segment - 1))
        if near and word.content and not word.quoted and _only_fails(claim, word):
            message = "In the evidence this does not work: say so, or leave it out."
            yield claim.at(word, ProblemKind.POLARITY, message)


def _only_fails(claim: Claim, word: Word) -> bool:
    held = [c for source in claim.sources for c in clauses_of(source) if _holds(c, word)]
    mended = any(w.lower in _AGAIN for source in claim.sources for w in source.words)
    return bool(held) and word.root not in _WORKING and not mended and all(_fails(c) for c in held)


def _holds(clause: Clause, word: Word) -> bool:
    return any(w.root == word.root for w in clause.words if w.content)


def _fails(clause: Clause) -> bool:
    return any(w.root in _FAILING and not w.negated for w in clause.words) or any(
        w.negated and w.root in _WORKING for w in clause.words
    )


_FRUITLESS = Expressions(
    r"""(?:got|gets|go|goes|going|went|gone|led|leads|lead|leading)_nowhere | came_to_(?:nothing|naught)
    | f[ae]ll_through | fizzl\w+ | f[ae]ll_flat | (?:did_not|didn['’]t|never)_(?:pan|work)_out | stall\w*
    | dead[_-]ends? | no_luck | in_vain | without_success | unsuccessful\w* | no_(?:progress|headway)"""
)
_TRIES = Expressions(r"tr(?:y|ied|ying|ies) | attempt\w* | effort\w* | explor\w+ | unable | fail\w* | no | not")


def find_told_despite_failure(claim: Claim) -> Iterator[Problem]:
    """ "tuned the planner" where "planner tuning got nowhere"."""
    if _FRUITLESS.stand_in(claim.text) or _TRIES.stand_in(claim.text):
        return
    for deed in claim.deeds:
        word = claim.words[deed.at]
        if deed.noun or word.negated or tense(word.lower) is not Tense.PAST:
            continue
        held = _telling(claim, family_of(word.lower) | {word.root}) or _telling(claim, word.keys)
        if held and all(_FRUITLESS.stand_in(text) for text in held):
            yield claim.at(word, ProblemKind.MODALITY, "In the evidence this came to nothing: do not tell it as done.")


def _telling(claim: Claim, keys: frozenset[str]) -> list[str]:
    """The clauses of the evidence that have one of these keys, as text."""
    return [
        source.text[clause.words[0].start : clause.words[-1].end]
        for source in claim.sources
        for clause in clauses_of(source)
        if any(w.content and keys & (family_of(w.lower) | w.keys) for w in clause.words)
    ]


_UNDERWAY = Expressions(r"under[_-]?way | in_progress | ongoing | start(?:ed|ing) | beg[au]n | beginning | kicked_off")
_NOT_BEGUN = Expressions(
    r"""(?:not|neither|none|never|nothing|yet_to | \w+n['’]t)_(?:\w+_){0,2}(?:start\w*|beg[aiu]n|under[_-]?way)
    | unstarted"""
)


def find_told_as_begun(claim: Claim) -> Iterator[Problem]:
    """ "both already under way" where "neither started"."""
    if NO.stand_in(claim.text) or _NOT_BEGUN.stand_in(claim.text):
        return
    if not any(_NOT_BEGUN.stand_in(source.text) for source in claim.sources):
        return
    for start, end in _UNDERWAY.spans(claim.text):
        if any(source.text.casefold().count(claim.text[start:end].casefold()) > 1 for source in claim.sources):
            continue
        yield Problem(ProblemKind.POLARITY, start, end, "In the evidence this has not begun: say so, or leave it out.")
