""" "Always" and "never" about a person, which one counter-example refutes."""

from __future__ import annotations

import re

from assistant.evidence.quality_words import PRAISE
from assistant.lint.rule import FEEDBACK_ONLY, Hit, Rule

_SUBJECT = re.compile(
    r"\b(?:you|he|she)(?:['’](?:re|s|ve|d))?(?:\s(?:are|is|have|has|were|was|do|does|did|just|almost|seem|seems"
    r"|always|never|also|were|had))*\s$"
)
_HYPOTHETICAL = re.compile(r"\b(?:if|so that|sure|ensure|unless|whether|let|lets|have to|need to|without)\b[^.;:]*$")
_EVERY_TIME = re.compile(r"\s+(?:(?:that|when)\s)?(?:you|he|she|i|we|someone|somebody|anyone|there)\b")
_ASKS = re.compile(
    r"\b(?:please|should|must|need (?:you|to)|want you|can you|could you|let['’]?s|will|i['’]d like)\b", re.IGNORECASE
)
_IMPERATIVE = re.compile(
    r",\s(?:please\s)?(?:add|run|write|post|tell|ask|check|open|link|name|say|send|put|include|answer|do|let"
    r"|read|make|use|take)\b"
)
_GOOD = re.compile(
    r"\b(?:willing|help\w*|ready|available|deliver\w*|support\w*|happy|on time|appreciat\w*|thank\w*|enjoy\w*"
    r"|love[sd]?|trust\w*"
    r"|kind|positive|there for|prepared|listen\w*|shar(?:e|es|ed|ing)|welcom\w*|welcome|patient|friendly"
    r"|generous|calm|learn\w*|knows?|notic\w+|gives?"
    r"|" + "|".join(sorted(PRAISE)) + r")\b",
    re.IGNORECASE,
)
_AVOIDED = re.compile(
    r"\s+(?:(?:need|have|know)\b|(?:\w+\s)?(?:broke|break|breaks|miss\w*|fail\w*|complain\w*|late|dropp?\w*"
    r"|lets?|hesitat\w*|gives?|gave|shy|shied|cut|stopp?\w*"
    r"|afraid|lost|los[et]s?|been late|too)\b)"
)
_SUFFERED = re.compile(
    r"\s+(?:told|given|asked|shown|sent|seen|informed|invited|added|named|paged|got|received|heard|had a chance"
    r"|made aware)\b"
)
_NO_BLAME = re.compile(r"\s+(?:going\sto|on\s?-?call)\b|\s+(?:[^.;:]*\s)?(?:without|before|yet)\b")
"""A good habit, or work that is only new: "never pages without a link", "never worked in this code before"."""

_NAMED = re.compile(
    r"^\W*[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s(?:is\s|was\s|has\s)?(?:always|never|constantly"
    r"|continually)\s.*\b(?:his|her|him|he|she)\b"
)
_NEGATED = re.compile(r"\b(?:not|n['’]t|almost|nearly)\s$")


def _blames(hit: Hit) -> bool:
    sentence, words = hit.sentence, hit.words.lower()
    before, after = sentence.before(hit.start, 60), sentence.after(hit.end, 60)
    if not _is_of_a_person(hit, words, before, after):
        return False
    if _NEGATED.search(before) or _HYPOTHETICAL.search(before) or any(c.isdigit() for c in sentence.text):
        return False
    if _NO_BLAME.match(after):
        return False
    if words == "never":
        return not (_SUFFERED.match(after) or _AVOIDED.match(after) or before.endswith("had "))
    return not _GOOD.search(sentence.plain) or re.search(r"n['’]t\b|\bnot\b", sentence.plain) is not None


def _is_of_a_person(hit: Hit, words: str, before: str, after: str) -> bool:
    """Who does it always: the person spoken to or about; "every time you deploy, add ..." is an instruction."""
    plain = hit.sentence.plain
    if words in ("all the time", "without fail"):
        return re.search(r"\b(?:you|he|she)\b", before) is not None and not _ASKS.search(plain)
    if words.endswith("time"):
        return _EVERY_TIME.match(after) is not None and not _ASKS.search(plain) and not _IMPERATIVE.search(after)
    return _SUBJECT.search(before) is not None or _NAMED.search(plain) is not None


RULE = Rule(
    name="absolute",
    summary="“Always” or “never” about what a person does.",
    why=(
        "One counter-example ends the talk: it is then about the word, no longer about the reviews. Two dated examples "
        "say more, and cannot be argued away."
    ),
    instead="Name the times: “in sprint 23 three of your reviews took more than four days”.",
    source="manager-playbook: SBI, behaviour told observably",
    message="“{words}” falls with one counter-example. Name the two or three times, with their days.",
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
    ),
    good=(
        "The cache never expires, and the job always retries.",
        "You never broke production, as far as the log goes back.",
        "Every time you touch the schema, add a rollback section.",
        "You do not always answer on the day.",
        "She is always willing to pair.",
        "In sprint 23 you never reviewed PAY-12; it waited nine days.",
        "Always name the owner in the ticket, please.",
        "I never saw the hand-over note of June 2.",
        "You asked why the queue constantly grows.",
        "He said “you never listen” in the retro.",
    ),
    terms="""
    always; never; constantly; continually; every single? time; each and? every? time; all the time; without fail
    """,
    holds=_blames,
)
