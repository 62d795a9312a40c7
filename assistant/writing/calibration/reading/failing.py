"""How a failure is told: the classes of words by which an author admits that something did not go as it should."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.evidence.dates import find_periods
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.speech import spoken

_UNDERTAKING = (
    r"(?:launch|relaunch|roll-?out|migration|cut-?over|release|deploy(?:ment)?|pilot|trial|attempt|test run|drill"
    r"|restore"
    r"|move|switch|import|export|upgrade|project|feature|campaign|go-live|(?:first|second) run|rewrite|integration"
    r"|prototype|split|merger|conversion|experiment|programme|program|initiative|effort|training|proposal|tool|app|portal"
    r"|engine|service|platform|workbench|split)"
)
"""What can fail, and be said to have failed."""

_PROMISE = r"(?:dates?|deadlines?|slos?|slas?|goals?|targets?|okrs?|milestones?|promises?|commitments?|budgets?)"
_BE = r"(?:is|are|was|were|be|been|got|gets|has been|have been|had to be|remains?)"
_ENDED = (
    r"(?:withdrawn|abandoned|shelved|scrapped|called off|aborted|cancelled|stopped|halted|paused|parked|frozen"
    r"|discontinued"
    r"|retired|dropped|suspended|undone|reverted|put on (?:hold|ice)|on (?:hold|ice)|given up|taken down|taken offline"
    r"|turned off|switched off|disabled|killed|wound down)"
)
_ACHIEVED = (
    r"(?:reach|meet|hit|hold|work|ship|launch|land|finish|deliver|converge|improve|help|recover|happen|survive|scale|pass"
    r"|stick|pay off|take off|move|go live|come|arrive|succeed|complete|solve|fix|restore|catch on|go ahead"
    r"|make it|went"
    r"|reached|met|worked|shipped|landed|finished|delivered|converged|recovered|happened|restored|passed|go as)"
)
_GOOD_END = r"(?:result|results|success|effect|improvement|outcome|benefit|agreement|explanation|cause found|fix)"

_UNDONE = spoken(
    rf"""
    (?:rolled|turned|switched|backed|pulled|moved|went|came|gone|fell) (?:(?:it|them|this|everything|all) )?
    (?:back|out again|off again|down again|away again)(?! (?:online|live|up|within|under)) | roll(?:ed)?-?back after
    | reverted | backed out | had to (?:be )?(?:revert|undo|withdraw|pull|stop|redo|repeat|abandon|cancel|remove)\w*
    | off again | stays off | {_UNDERTAKING}(?: \w+){{0,4}} {_BE} (?:\w+ )?{_ENDED} | {_UNDERTAKING} {_ENDED}
    | (?:it|this) {_BE} (?:\w+ )?{_ENDED} | failed {_UNDERTAKING}s? | {_UNDERTAKING} failed
    | {_UNDERTAKING}(?: \w+){{0,3}} (?:failed|collapsed|fell through|fell apart|flopped|stalled) | gave up on
    | (?:i|we) gave up | stopped working on (?:it|this|that) | closed as (?:won['’]?t (?:do|fix)|abandoned)
    | {_BE} (?:withdrawn|abandoned|scrapped|called off|aborted)
    | back (?:to|on|at) (?:(?:the|their|its|our) )?(?:old|former|previous|spreadsheets?|single|manual|paper)
    """
)
"""Taken back: what went out did not stay."""

_LATE = spoken(
    rf"""
    {_PROMISE}\b[^.;]{{0,25}}?\b(?:missed|not met|not reached|not hit|not kept|slipped|overrun|broken|passed|burn[t]?ed?
    |burnt|spent|exceeded|blown|exhausted)
    | missed (?:the|its|our|my|their|in|by|both|all|every|one|two|three|four|five|six|\d+)
    | slipped | overran | over budget
    | behind (?:(?:the|its|our) )?(?:schedule|plan|date|calendar)
    | (?:weeks?|months?|days?|quarters?|year) (?:after the date|late|behind|over|overdue|past the date|later than)
    | (?:postponed|pushed (?:back|out)|delayed) (?:to|until|till|by|again|twice) | did not make (?:it|the)
    | too late for
    """
)
"""Later than was promised, or dearer."""

_SHORT = spoken(
    rf"""
    fell short | falls short | fallen short | short of (?:the|its|our|my) {_PROMISE}
    | (?:below|under) (?:the|its|our|my) {_PROMISE}
    | (?:did not|didn['’]t|has not|hasn['’]t|have not|haven['’]t|never|could not|couldn['’]t|would not|does not
    |doesn['’]t
    |cannot|can['’]t)[ ]
    (?:(?:yet|really|even|be|quite) )?{_ACHIEVED}(?! (?:me|him|her|us|them|you)\b)
    | without (?:(?:a|any) )?{_GOOD_END} | no (?:(?:measurable
    |visible|real) )?{_GOOD_END}
    | back (?:to|at|up to) (?:its |the|their|where) (?:former|was|were|previous|it) | went back up | crept back
    | regressed | regression from | (?:only|just|stayed at|stuck at|reached|got
    |still at) \d[\d.,]*[^.;\d]{{0,20}} instead of (?:the )?(?:\w+ )?\d | (?:stuck|stayed|stalled) at \d
    """
)
"""Less than was wanted, or nothing."""

_BAD = r"(?:errors?|load|costs?|pages|complaints|churn|failures|crashes|latency|backlog|incidents|bill|time to \w+)"
_GOOD = (
    r"(?:sign-?ups|conversion|satisfaction|availability|uptime|revenue|usage|adoption|orders|sales|retention|coverage)"
)
_WORSE = spoken(
    rf"""
    (?:made|makes|making)\b[^.;]{{2,40}}?\b(?:slower|worse|heavier|harder|dearer|less (?:stable|reliable
    |accurate))\b(?! by)
    | {_BAD} (?:\w+ )?(?:doubled|tripled|rose|grew|increased|went up|got worse|exploded|piled up)
    | {_GOOD} (?:\w+ )?(?:fell|dropped|went down|sank|halved|declined|got worse)
    | (?:a )?(?:drop|fall|decline|dip) in {_GOOD} | (?:a )?(?:rise|jump|increase|spike) in {_BAD}
    | (?:is|are|was|were|got) (?:slower|worse) than (?:before|the old|what)
    """
)
"""The other way than was wanted."""

_THING = (
    r"(?:data|records|orders|rows|customers?|clients?|messages|events|files|payments|accounts?|tickets|invoices|mails"
    r"|users)"
)
_OWN = r"(?:my|our) (?:own )?(?:\w+ ){0,2}"
_CHANGE = (
    r"(?:change|migration|release|deploy|push|script|config|configuration|rollout|mistake|error|bug|fault|query|job"
    r"|patch|check)"
)
_BROKE = spoken(
    rf"""
    data loss | went wrong | went badly | (?:lost|deleted|corrupted|leaked|overwrote|dropped
    |duplicated) (?:(?:the|about|some|all) )?
    (?:\d[\d.,]* )?(?:\w+ )?{_THING} | (?:charged|paid|sent|went out|billed|shipped|delivered) (?:twice|double)
    | {_OWN}{_CHANGE}\b[^.;]{{0,30}}?\b(?:broke|caused|took|deleted|corrupted|dropped|locked|stopped|leaked|lost|crashed
    |blocked) | (?:caused|triggered) by (?:(?:an?|the) )?{_OWN}{_CHANGE} | because of (?:(?:an?
    |the) )?(?:\w+ ){{0,3}}of mine
    | caused (?:an|the|a) (?:\w+ )?(?:outage|incident)
    | (?:after|with|by|from) (?:my|our|the new) [\w-]+ (?:broke|failed|stopped|crashed|was down|lost)
    | (?:down|off|back|paused|stopped|removed|closed|hidden)\b[^.;]{{0,20}}? (?:after|because of|due to) (?:\w+ ){{0,2}}
    (?:errors|complaints|crashes|bugs|failures|faults|outages?|incidents)
    """
)
"""Harm that the work did."""

_LEFT = spoken(
    r"""
    (?:customers?|clients?|users|merchants|tenants|teams?|planners|they|partners)\b(?: \w+){0,2}[ ]
    (?:left(?= (?:us|for|by|over|because|after)\b|[.;,]|$)
    |went on with their[ ]
    own|stopped using|turned it off|gave it up|returned to|went back|have gone back|churned)
    | nobody (?:had )?(?:used|uses|wanted) | no ?one (?:had )?(?:used|uses|wanted)
    """
)
"""Those for whom it was meant do without it."""

_STILL_OPEN = spoken(
    r"""
    still (?:broken|down|not live|not fixed|open|failing|off|at \d|unfixed|unsolved|unresolved|unexplained|happens
    |waiting for a fix) | (?:is|are|remains?) (?:unresolved|unfixed|unsolved|broken|parked|on hold|on ice) | no fix yet
    | (?:cause|reason) (?:is )?(?:still )?(?:unknown|unclear) | still (?:wait|waits|run|runs|use|uses
    |on) [^.;]{0,30}?(?:old
    |\d+|single|manual) | (?:couldn['’]t|could not|cannot|can['’]t) (?:find|explain|tell
    |reproduce) [^.;]{0,12}?(?:why|cause
    |out) | (?:have|has|are|is) (?:\w+ )?(?:remained|stayed|left) (?:on|with|in) the old | has stayed (?:there|so
    |that way)
    | no (?:new )?date for (?:the rest|it|this|that) | \w+ of (?:\w+ )?\w+ (?:findings|actions|items
    |points) (?:(?:are|still) )+open
    """
)
"""Not in order today."""

_KINDS = (_UNDONE, _LATE, _SHORT, _WORSE, _BROKE, _LEFT, _STILL_OPEN)
_FIRST = lazy_pattern(r"(?:^|[.;:] )(?:missed|abandoned|withdrawn|reverted|shelved|scrapped|parked)\b", re.IGNORECASE)
_TARGET = spoken(
    r"(?:target|goal|aim|promised|planned|wanted)\D{0,20}?(\d[\d.,]*)\D{1,25}?(?:reached|got|ended at|came to"
    r"|achieved|actual)\D{0,12}?(\d[\d.,]*)"
)
_MORE_IS_BETTER = spoken(
    r"availability | uptime | coverage | adoption | (?:success|hit|conversion|answer) rate | speed | throughput "
    r"| score "
    r"| users | customers | tenants | accuracy | precision | recall | satisfaction | nps"
)
_PROMISED = spoken(
    r"(?:(?:was|were|had been|is) )?(?:due|promised|planned|committed|scheduled|announced|supposed|meant|expected)"
)
_CAME = spoken(
    r"""
    shipped | live | out | done | reached | delivered | finished | came | landed | merged | completed | arrived | got
    | started | launched | released | went | happened | received | had it | took place
    """
)
_NEAR = 40
"""Characters between a promise and its day."""

_DENIED = lazy_pattern(
    r"\b(?:that|which|who|squads?|teams?|vendors?|suppliers?|they|others|used to|would have|could have|once|until then"
    r"|(?:that|which) had to be)\s+$|\bcaught\b[^.;]{0,40}$"
    r"|\b(?:no|not|never|without|zero|nothing|none|did not|didn['’]t|before|instead of|prevent\w*|avoid\w*|if|when"
    r"|whenever|can be|could be|may be|(?<!had )to be|the old|their|his|her|how to|in case|stopped the|closed the)\s+"
    r"(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_OUTDATED = lazy_pattern(
    r"\b(?:legacy|old|last|former|vendor(?:['’]s)?|contract|second \w+|decommission\w*|unused|outdated|previous)\b",
    re.IGNORECASE,
)
_BEFORE_THIS = lazy_pattern(
    r"\b(?:previous|earlier|last|former) (?:[\w-]+ ){1,4}(?:we|it|I|they)\b|\bthe (?:year|quarter|time|one) before\b"
    r"|\b(?:last|previous) (?:year|autumn|spring|summer|winter)\b",
    re.IGNORECASE,
)
"""An earlier failure, told for comparison with what is told here."""

_OF_A_VENDOR = lazy_pattern(r"^\W*(?:the |our |a )?(?:vendor|supplier|provider|contractor)\b", re.IGNORECASE)
"""Who else was late: the clause begins with them."""

_SOMEBODY = lazy_pattern(r"\b(?:he|she|who|they)\s+(?:\w+\s+)?$", re.IGNORECASE)
"""A person came back; no work was taken back."""

_OF_OTHERS = lazy_pattern(r"\bvendor integration\b", re.IGNORECASE)


_TITLE = lazy_pattern(r"[“\"][^”\"]{3,90}[”\"]")
"""What a document is called tells of no failure."""


def failures_in(text: str) -> Iterator[tuple[int, int]]:
    """The spans of a text that tell of a failure, unless they are denied or told of what the work replaced."""
    text = _TITLE.sub(lambda title: " " * len(title.group()), text)
    for pattern in (*_KINDS, _FIRST):
        yield from (m.span() for m in pattern.finditer(text) if not _excused(text, m))
    yield from _late_by_its_dates(text)
    yield from _short_of_its_target(text)


def denies_failure(text: str) -> bool:
    """True where words of failure stand in a text and are denied there, or told of something else."""
    return any(_excused(text, m) for pattern in (*_KINDS, _FIRST) for m in pattern.finditer(text))


def _excused(text: str, match: re.Match[str]) -> bool:
    start = match.start()
    clause = text[max(text.rfind(mark, 0, start) for mark in ".;:") + 1 : start]
    outdated = _OUTDATED.search(clause[-60:]) and not _OF_OTHERS.search(text) and match.re is _UNDONE
    before = _BEFORE_THIS.search(clause[-60:]) or (match.re is _UNDONE and _SOMEBODY.search(clause[-20:]))
    theirs = match.re is _LATE and _OF_A_VENDOR.search(clause)
    return bool(outdated or before or theirs or _DENIED.search(text[:start]))


def _late_by_its_dates(text: str) -> Iterator[tuple[int, int]]:
    """`promised for 1 July; it reached them on 22 September`: the day kept is later than the day given."""
    dates = find_periods(text, default_year=2000)
    for promise in _PROMISED.finditer(text):
        due = next((d for d in dates if 0 <= d.start - promise.end() <= _NEAR), None)
        if due is None:
            continue
        for kept in _CAME.finditer(text, due.end):
            when = next((d for d in dates if 0 <= d.start - kept.end() <= _NEAR), None)
            if when is not None and when.period.start > due.period.end:
                yield promise.start(), when.end


def _short_of_its_target(text: str) -> Iterator[tuple[int, int]]:
    """`availability target 99.9, reached 99.4`, where more would have been better."""
    for match in _TARGET.finditer(text):
        wanted, got = (float(n.rstrip(".,").replace(",", "")) for n in match.groups())
        if got < wanted and _MORE_IS_BETTER.search(text):
            yield match.span()


_FAINT = spoken(
    r"""
    (?:came|went|fell|come|gone) back | (?:i )?gave up(?: on)? | abandoned | missed | nobody uses | was called off
    | days? (?:over|behind) | could(?: not|n['’]t) (?:\w+ )?(?:ship|move|reach|live|finish|pass)
    | lost (?:messages|tickets|files|events)
    """
)


def is_faint(words: str) -> bool:
    """True for words of failure that people use of much else: who came back from leave, what a colleague had missed."""
    return _FAINT.fullmatch(words.strip(" .:;,").casefold()) is not None
