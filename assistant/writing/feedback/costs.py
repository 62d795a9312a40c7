"""Impact: what it cost, or gave, the team, a customer or the work that followed."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.people import Party
from assistant.writing.feedback.reading import Clause
from assistant.writing.feedback.verbs import form_of, plain_form
from assistant.writing.feedback.words import (
    AUXILIARIES,
    COMPARATIVES,
    GROUPS,
    MIND,
    MODALS,
    PRONOUNS,
    RATINGS,
    SOFT_OBJECTS,
)

_UNIT = (
    r"(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|sprints?|mornings?|afternoons?|nights?|evenings?|weekends?)"
)
_COST = lazy_pattern(
    r"\b(?:had|has|have|having|needed|needs|will have|will need|had|forced \w+|forcing \w+) to\b|\bneed(?:ed)? to ask\b"
    r"|\b(?:los[et]|lost|losing|wast(?:ed?|ing)|(?<!no )(?<!a )(?<!the )cost(?:s|ing)?|spen[dt]|spending)\b.{0,40}"
    r"|\b(?:is|are|was|were|been|be|being|got|sat|stood|stands|stand|'s)\s(?:\w+\s)?(?:waiting|blocked|stuck"
    r"|idle|paged|red|green|down|late|affected"
    r"|delayed|still|unable|woken|locked out|broken|empty)\b"
    r"|\b(?:slipped|slips|delayed|missed|rolled (?:over|back)|reverted|refunded|escalated|complained|churned"
    r"|broke|breaks"
    r"|failed|crashed|went out|went down|dropped from|fell|rose|grew|doubled|halved|rolls over|ran over"
    r"|ran \w+ \w+ over"
    r"|blocked|postponed|cancelled|canceled|gave up|reopened|paged|woke|repeated|redid|redo|rewrote|leaked|waited)\b"
    r""
    r"|\b(?:we're|we are|i'm|i am) (?:now |still )?\w+ing\b.{1,40}\b(?:\d+|days?|weeks?|hours?|months?|money)\b"
    r"|\b(?:has|have) (?:since |already |now |begun |started )?(?:asked|opened|moved|signed|gone|refused|complained"
    r"|reapplied|resigned|cancelled|stopped)\b"
    r"|\b(?:i|we) (?:\w+(?:ed|t|nt)|went|did) (?:\w+ )?without (?:it|you|him|her|them|one|an answer|a reply)\b"
    r"|\bwe (?:got|received) an?\b|\bended up\b|\b(?:down|up) (?:to|from) \d"
    r"|\bwent from\b.{1,40}\bto\b|\bcut\b.{1,40}\b(?:from|by|to)\b|\bstopped \w+ing\b|\bstopped (?:asking|using)\b"
    r"|\b(?:has|have)(?:n't| not)\b.{1,60}\bsince\b|\bno longer\b|\banymore\b|\bfor the first time\b"
    r"|\bwithout (?:a single|any)\b"
    r"|\b(?:had|got|received|took|saw)\s(?:\w+\s)?(?:\d+|two|three|four|five|six|ten|twelve|twenty|thirty"
    r"|forty|fifty|hundred)\b"
    r"|\b(?:saved|freed|unblocked|cut)\b|\b\w+ (?:days?|weeks?|hours?|sprints?) (?:later|longer|late)\b"
    r"|\bneeded (?:\w+ )?(?:days|weeks|hours|months)\b|\bslow(?:s|ed)\b.{1,20}\bdown\b|\bfound out\b|\balone\b"
    r"|\bnobody (?:\w+ )?wants?\b"
    r"|\b(?:nobody|no one) (?:can|could|knows|knew)\b|\bgets? (?:pinged|paged|asked|called)\b"
)
_FRAGMENT = lazy_pattern(
    rf"^(?:another |an? |about |almost |nearly |some )?(?:\d+(?:[.,]\d+)?|two|three|four|five|six|half a"
    rf"|a whole)\s?{_UNIT}\b\s(?:of|lost|wasted|late|down|more)\b"
)
_WEAK_SUBJECTS = word_set("it it's this that that's there there's which what whatever everyone everybody")
_NOTHING_SEEN = word_set("matter need deserve remain")


def is_strong(clause: Clause, party: Party) -> bool:
    """Whether the clause says a cost or benefit in words that need no behavior before them."""
    text = " ".join(clause.lows())
    if _FRAGMENT.match(text):
        return True
    if party not in (Party.OTHER, Party.MANAGER, Party.THEIRS) or clause.predicate is None or is_supposed(clause):
        return False
    if re.search(r"\b(?:let's|we(?:'ll| will)|i(?:'ll| will) (?!need|have to))", text):
        return False
    if clause.led_by == "so" and _told_past(clause) and not is_opinion(clause):
        return True
    if _paid_by(clause) and not is_rated(clause):
        return True
    found = _COST.search(text) or _NOW_MUST.match(clause.text)
    return found is not None and not is_opinion(clause)


_NOW_MUST = lazy_pattern(r"(?:and |so |which )*now\b(?!,).*\b(?:must|has to|have to|needs? to)\b", re.IGNORECASE)


_WE_IN = lazy_pattern(
    r"^(?:and |so )*we\b.{1,50}\b(?:in|within|after|by|for)\s(?:\d+|an?|two|three|four|five|six|nine|ten"
    r"|half)\b.{0,12}\b(?:minutes?|hours?|days?|weeks?)\b",
    re.IGNORECASE,
)
_TOOK = lazy_pattern(r"\btook \w+ (?:down|out|offline)\b")
_SINCE = lazy_pattern(r"\b(?:has|have)(?:n't| not)\b.{1,60}\bsince$")
_SO = frozenset({"so", "and so", "and", ",", "which"})


def _paid_by(clause: Clause) -> bool:
    """Whether a group of people, or nobody, did or got something: "customers saw wrong balances"."""
    predicate = clause.predicate
    if predicate is None or not predicate.subject:
        return False
    subject = [w.low for w in predicate.subject]
    if subject[0] in ("nobody", "none") or subject[:2] == ["no", "one"]:
        return True
    after = clause.telling[predicate.at :]
    held = [w for w in after if w.low not in AUXILIARIES]
    return (
        (subject[-1] in GROUPS or subject[0] == "others")
        and bool(held)
        and not is_opinion(clause)
        and not (_copular(after) and form_of(after[1].text) is not Tense.PAST)
        and (after[0].low not in MODALS and after[0].low not in ("will", "needs", "need"))
    )


_COSTS_US = lazy_pattern(
    r"\b(?:cost|took|gave|saved|left|kept|made)\s(?:us|me|them|the (?:team|customer|client))\b", re.IGNORECASE
)


def costs_us(clause: Clause) -> bool:
    """Whether what was made or held is told by what others paid or got for it: "the review took us an hour"."""
    return bool(_COSTS_US.search(clause.text)) and not is_opinion(clause)


def happened_to_others(clause: Clause, party: Party) -> bool:
    """Whether a sentence after a judgement tells what somebody else then did: "half the guests left at lunch"."""
    predicate = clause.predicate
    if party is not Party.OTHER or predicate is None or is_opinion(clause) or is_supposed(clause):
        return False
    if clause.led_by not in ("", "and"):
        return False
    subject, rest = predicate.subject, clause.telling[predicate.at :]
    if not subject or subject[0].low in _WEAK_SUBJECTS or subject[-1].low in PRONOUNS - {"they"} or len(rest) < 2:
        return False
    perfect = rest[0].low in ("has", "have") and form_of(rest[1].text) is Tense.PAST
    if _copular(rest):
        return bool(_FOR_HOW_LONG.search(clause.text)) and rest[0].low in ("was", "were")
    return perfect or form_of(rest[0].text) is Tense.PAST


_FOR_HOW_LONG = lazy_pattern(
    rf"\buntil\b|\bfor\s(?:\w+\s){{0,3}}{_UNIT}\b|\ball (?:day|morning|night|week|weekend)\b"
    rf"|\bthe whole\b",
    re.IGNORECASE,
)


def is_supposed(clause: Clause) -> bool:
    """Whether nothing is said to have happened: a condition, a question, an impression, or a lack of a quality."""
    text = clause.text.lower()
    if _TOLD_ME.match(text):
        return True
    if (_SUPPOSED.match(text) and not (text.startswith("when") and _told_past(clause))) or clause.note[
        clause.end : clause.end + 1
    ] == "?":
        return True
    subject = clause.predicate.subject if clause.predicate else ()
    if subject and subject[-1].low in RATINGS | _MARKS:
        return True
    if not subject or subject[-1].low in PRONOUNS or subject[0].low in ("each", "every"):
        return False
    lows = {w.low for w in subject[:3]}
    return (
        bool(lows & (COMPARATIVES | SOFT_OBJECTS - GROUPS))
        and not lows & (GROUPS - {"team"})
        and not re.search(r"\d", text)
    )


_MARKS = word_set("rating score grade ranking rank calibration promo promotion bonus raise level case")
"""What a review cycle hands out, which nobody pays for."""
_TOLD_ME = lazy_pattern(r"(?:\w+\s){1,3}(?:told|tells|tell|mentioned to) (?:me|us)\b")
_SUPPOSED = lazy_pattern(
    r"(?:and |but |or )?(?:even )?(?:if|unless|whether|when(?:ever)?|as if)\b|(?:i|we) (?:have|had|get|got) the"
    r" (?:feeling|impression|sense)\b"
    r"|(?:somebody|someone|people|a colleague)\b[^,]*\b(?:told me|says?|said|mentioned)\b|(?:i|we) (?:said|laughed"
    r"|nodded|asked)\b"
)


def _told_past(clause: Clause) -> bool:
    predicate = clause.predicate
    verb = clause.telling[predicate.at] if predicate else None
    return verb is not None and (form_of(verb.text) is Tense.PAST or verb.low in ("were", "was", "had"))


def is_consequence(clause: Clause, party: Party) -> bool:
    """Whether the clause, after a behavior, tells what happened to somebody or something else."""
    if clause.predicate is None or is_opinion(clause) or is_supposed(clause):
        return False
    if party in (Party.PERSON, Party.OTHER) and _SINCE.search(" ".join(clause.lows())):
        return True
    if party is Party.MANAGER and _told_past(clause) and _WE_IN.search(clause.text):
        return True
    if party is not Party.OTHER and not (party is Party.MANAGER and clause.led_by in _SO and _told_past(clause)):
        return False
    subject = [w.low for w in clause.predicate.subject]
    if subject and subject[0] in _WEAK_SUBJECTS:
        return bool(_COST.search(" ".join(clause.lows())) or _TOOK.search(" ".join(clause.lows())))
    after = clause.telling[clause.predicate.at :]
    if after[0].low in MODALS - {"couldn't", "couldnt", "can't", "cannot", "cant", "could"} or after[0].low == "will":
        return False
    telling = [w.low for w in after if w.low not in AUXILIARIES]
    return bool(telling) and telling[0] not in RATINGS and not (_copular(after) and len(telling) < 2)


def _copular(words: tuple[object, ...]) -> bool:
    return str(getattr(words[0], "low", "")) in ("is", "are", "was", "were", "isn't", "wasn't", "aren't", "weren't")


def is_rated(clause: Clause) -> bool:
    """Whether the clause is "to be" with a rating: "the data was wrong"."""
    if clause.predicate is None:
        return False
    after = clause.telling[clause.predicate.at :]
    return _copular(after) and any(w.low in RATINGS for w in after[1:6])


def is_opinion(clause: Clause) -> bool:
    """A state of mind, or "to be" with a rating: "everybody loves …", "the data was wrong"."""
    predicate = clause.predicate
    if predicate is None:
        return False
    words = [w for w in clause.telling[predicate.at :] if w.low not in AUXILIARIES]
    if not words:
        return True
    first = words[0].low
    base = plain_form(first)
    if base in MIND | _NOTHING_SEEN and base not in ("need", "trust"):
        return True
    return is_rated(clause)
