""" "Always" and "never" about a person, which one counter-example refutes."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.quality_words import PRAISE
from assistant.lint.rule import FEEDBACK_ONLY, Hit, Rule

_SUBJECT = lazy_pattern(
    r"\b(?:you|he|she)(?:['’](?:re|s|ve|d))?(?:\s(?:are|is|have|has|were|was|do|does|did|just|almost|seem|seems"
    r"|always|never|also|were|had))*\s$"
)
_HYPOTHETICAL = lazy_pattern(r"\b(?:if|so that|sure|ensure|unless|whether|let|lets|have to|need to|without)\b[^.;:]*$")
_EVERY_TIME = lazy_pattern(r"\s+(?:(?:that|when)\s)?(?:you|he|she|i|we|someone|somebody|anyone|there)\b")
_ASKS = lazy_pattern(
    r"\b(?:please|should|must|need (?:you|to)|want you|can you|could you|let['’]?s|will|i['’]d like)\b", re.IGNORECASE
)
_IMPERATIVE = lazy_pattern(
    r",\s(?:please\s)?(?:add|run|write|post|tell|ask|check|open|link|name|say|send|put|include|answer|do|let"
    r"|read|make|use|take)\b"
)
_GOOD = lazy_pattern(
    r"\b(?:willing|help\w*|ready|available|deliver\w*|support\w*|happy|on time|appreciat\w*|thank\w*|enjoy\w*"
    r"|love[sd]?|trust\w*"
    r"|kind|positive|there for|prepared|listen\w*|shar(?:e|es|ed|ing)|welcom\w*|welcome|patient|friendly"
    r"|generous|calm|learn\w*|knows?|notic\w+|gives?"
    r"|" + "|".join(sorted(PRAISE)) + r")\b",
    re.IGNORECASE,
)
_AVOIDED = lazy_pattern(
    r"\s+(?:(?:need|have|know)\b|(?:\w+\s)?(?:broke|break|breaks|miss\w*|fail\w*|complain\w*|late|dropp?\w*"
    r"|lets?|hesitat\w*|gives?\sup|gave\sup|shy|shied|cut|stopp?\w*"
    r"|afraid|lost|los[et]s?|been late|too)\b)"
)
_SUFFERED = lazy_pattern(
    r"\s+(?:told|given|asked|shown|sent|seen|informed|invited|added|named|paged|got|received|heard|had a chance"
    r"|made aware)\b"
)
_NO_BLAME = lazy_pattern(r"\s+(?:going\sto|on\s?-?call)\b|\s+(?:[^.;:]*\s)?(?:without|before|yet)\b")
"""A good habit, or work that is only new: "never pages without a link", "never worked in this code before"."""

_NAMED = lazy_pattern(
    r"^\W*[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s(?:is\s|was\s|has\s)?(?:always|never|constantly"
    r"|continually)\s.*\b(?:his|her|him|he|she)\b"
)
_NEGATED = lazy_pattern(r"\b(?:not|n['’]t|almost|nearly)\s$")


def _blames(hit: Hit) -> bool:
    sentence, words = hit.sentence, hit.words.lower()
    before, after = sentence.before(hit.start, 60), sentence.after(hit.end, 60)
    if not _is_of_a_person(hit, words, before, after):
        return False
    if _NEGATED.search(before) or _HYPOTHETICAL.search(before) or any(c.isdigit() for c in sentence.text):
        return False
    if not words.startswith("not ") and _NO_BLAME.match(after):
        return False
    if words == "never":
        return not (_SUFFERED.match(after) or _AVOIDED.match(after) or before.endswith("had "))
    return not _GOOD.search(sentence.plain) or re.search(r"n['’]t\b|\bnot\b", sentence.plain) is not None


def _is_of_a_person(hit: Hit, words: str, before: str, after: str) -> bool:
    """Who does it always: the person spoken to or about; "every time you deploy, add ..." is an instruction."""
    plain = hit.sentence.plain
    if words.startswith(("not once", "not a single", "not one single")):
        return _INVERTED.match(after) is not None
    if words.startswith(("everything", "nothing", "all you", "all he", "all she")):
        return _NEEDED.search(words) is None and not _ASKS.search(plain) and _SUMS_UP.search(after) is not None
    if words.startswith(("every ", "each ")) and not words.endswith("time"):
        return not _ASKS.search(plain) and _EVERY_TIME.match(after) is not None
    if words == "forever":
        return _SUBJECT.search(before) is not None and re.match(r"\s\w+ing\b", after) is not None
    if words in ("all the time", "without fail", "without exception"):
        return re.search(r"\b(?:you|he|she)\b", before) is not None and not _ASKS.search(plain)
    if words.endswith("time"):
        if _ENDS.match(after) and re.search(r"\b(?:you|he|she)\b", before):
            return not _ASKS.search(plain) and not _IMPERATIVE.search(before)
        return _EVERY_TIME.match(after) is not None and not _ASKS.search(plain) and not _IMPERATIVE.search(after)
    return _SUBJECT.search(before) is not None or _NAMED.search(plain) is not None


_INVERTED = lazy_pattern(r"(?:\s\w+){0,3}?\s(?:have|has|did|do|does|had|were|was)\s(?:you|he|she)\b")
_NEEDED = lazy_pattern(
    r"\s(?:ever\s)?(?:need|want|asked|ask|wanted|know|see|learn\w*|send|should|must|can|could|will)\b"
)
_SUMS_UP = lazy_pattern(r"\s(?:has|have|is|was|needs|must|ends|gets|goes|comes|turns|takes|ever)\b")
_ENDS = lazy_pattern(r"[\s*_]*(?:$|[.!])")

RULE = Rule(
    name="absolute",
    summary="“Always” or “never” about what a person does.",
    why=(
        "One counter-example ends the talk: it is then about the word, no longer about the reviews. Two dated examples "
        "say more, and cannot be argued away."
    ),
    instead="Name the times: “in sprint 23 three of your reviews took more than four days”.",
    source="Manager playbook: SBI, behaviour told observably",
    message="One counter-example refutes “{words}”. Name two or three occasions, with dates.",
    kinds=FEEDBACK_ONLY,
    bad=(
        "You never answer review questions.",
        "You're always late to stand-up.",
        "He constantly interrupts Mina.",
        "Every time we plan, you leave early.",
        "She always rewrites other people's code.",
        "You have never read the runbook.",
        "You change the interface all the time.",
        "Every single time I ask for a status, you shrug.",
        "You never give credit to the people who helped.",
        "Whenever somebody disagrees, you shut the discussion down every time.",
        "Not once have you updated the ticket before stand-up.",
        "You're forever reopening decisions.",
        "Everything you ship has to be fixed by somebody else.",
        "In every review you talk over Mina.",
        "You invariably miss the hand-over.",
    ),
    good=(
        "The cache never expires, and the job always retries.",
        "You never broke production, as far as the log goes back.",
        "Every time you touch the schema, add a rollback section.",
        "You do not always answer on the day.",
        "She is always willing to pair.",
        "In sprint 23 you never reviewed PAY-12; it waited nine days.",
        "Always name the owner in the ticket, please.",
        "You never give up on a flaky test.",
        "Everything you need is in the doc, and everything you asked for is done.",
        "The lock is held forever, and every stand-up is at nine.",
        "Not once in June did the job fail.",
        "Please link the ticket every time.",
        "I never saw the hand-over note of June 2.",
        "You asked why the queue constantly grows.",
        "He said “you never listen” in the retro.",
    ),
    terms="""
    always; never; constantly; continually; every single? time; each and? every? time; all the time; without fail
    each time; forever; perpetually; endlessly; invariably; without exception; not once; not a|one single _
    everything|nothing|all you|he|she ever? _
    every|each single? meeting|review|retro|planning|discussion|sprint|demo|stand-up|standup|conversation|week
    """,
    holds=_blames,
)
