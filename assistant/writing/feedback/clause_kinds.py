"""What a clause is besides act, cost and ask: thanks, a frame, the past, a rating."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.acts import is_act
from assistant.writing.feedback.reading import Clause
from assistant.writing.feedback.verbs import form_of
from assistant.writing.feedback.words import AUXILIARIES, COMPARATIVES, PRAISE, PRONOUNS, RATINGS, SOFT_OBJECTS

THANKS = lazy_pattern(
    r"\b(?:thanks|thank you|thx|kudos|props|credit|hats off|well done|great|good|nice|awesome|love"
    r"|appreciate|appreciated)\b"
    r"[^.!?]{0,25}?\b(?:for|on|you|your|job|work)\s(?!during)(?=\w+ing\b)",
    re.IGNORECASE,
)


def thanks_for_act(clause: Clause) -> bool:
    """Whether what the person is thanked for is an act: "Thanks for fixing that bug".

    Whoever is thanked for "lending her to us" is somebody else: the person is the one lent.
    """
    at = next((i for i, w in enumerate(clause.words) if form_of(w.text) is Tense.GERUND), None)
    if at is None or (_low_at(clause, at + 1) in ("her", "him", "them") and _low_at(clause, at + 2) in _AFTER_OBJECT):
        return False
    return is_act(clause.words[at], clause.words[at + 1 :])


def _low_at(clause: Clause, at: int) -> str:
    return clause.words[at].low if at < len(clause.words) else ""


_AFTER_OBJECT = word_set("to for with from on in at over out up as and so when while this last")
"""What follows "her" where it is the one who was helped or lent; "her tests" is a thing of hers."""


_FRAME = lazy_pattern(
    r"^(?:next|nxt|from now on|going forward|in future|ask|my ask|what i (?:need|want|expect)|what i(?:['’]d"
    r"| would) (?:like|ask|want|prefer)"
    r"|what (?:i|we) (?:ask|asked|agreed|want|said|propose)|wanted|expected|expectation|concretely|specifically"
    r"|request|agreed|agreement|(?:the |our |my )?(?:deal|rule|plan|proposal|wish|action)"
    r"|[\w'’]+['’]s (?:plan|proposal|action)|(?:i(?:['’]ve)? )?(?:told|asked) \w+|i (?:ask|beg|urge) (?:of )?\w+"
    r"|pls|plz"
    r"|please)\b[\w\s/1:-]{0,25}$",
    re.IGNORECASE,
)


def is_frame(clause: Clause) -> bool:
    """Whether a clause only announces an ask: "Next sprint: …"."""
    if _LOOKING.search(clause.text):
        return False
    followed = clause.note[clause.end : clause.end + 1] in (":", "(")
    said = clause.predicate is None or clause.text.lower().startswith("what i") or followed
    return bool(_FRAME.match(clause.text)) and said and len(clause.words) <= 4


_LOOKING = lazy_pattern(r"\b(?:check|1:1|review|meeting|follow|step)\b", re.IGNORECASE)


AGREED = lazy_pattern(
    r"^let['’]?s\b|\b(?:agreed|said|set|put|booked|scheduled|planned|decided|promised)\b", re.IGNORECASE
)
"""What a manager did that makes a day ahead a commit: "we agreed on Friday"."""


_SAME_IN_PAST = frozenset({"read", "put", "cut", "set", "let"})


def is_past(clause: Clause) -> bool:
    predicate = clause.predicate
    if predicate is None:
        return False
    verb = clause.telling[predicate.at]
    if verb.low in _SAME_IN_PAST and (" together" in clause.text or clause.text.lower().startswith("let us")):
        return False
    return form_of(verb.text) is Tense.PAST or verb.low in ("was", "were", "had", "did", "didn't", "hadn't", "wasn't")


def is_done(clause: Clause) -> bool:
    """A thing and what is to be done with it by a day ahead: "docs merged by 20 November"."""
    predicate = clause.predicate
    if predicate is None:
        return False
    verb = clause.telling[predicate.at]
    if predicate.at == 0:
        return verb.low in ("done", "finished", "fixed", "closed", "written")
    return form_of(verb.text) is Tense.PAST and verb.low not in AUXILIARIES and predicate.subject[0].low not in PRONOUNS


def is_rating(clause: Clause) -> bool:
    """Whether the clause judges without an act; praise that covers the message is not what to ask about."""
    lows = {w.low for w in clause.telling}
    return len(lows) > 1 and not lows & PRAISE and bool(lows & _JUDGING or clause.predicate)


_JUDGING = RATINGS | COMPARATIVES | SOFT_OBJECTS
