"""Ask: what differs next time, so that another person could say yes or no."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.acts import LIGHT, names_things
from assistant.writing.feedback.orders import OBJECT_OPENERS, SAME_IN_PAST, is_imperative
from assistant.writing.feedback.people import Party
from assistant.writing.feedback.predicates import Word
from assistant.writing.feedback.reading import Clause
from assistant.writing.feedback.verbs import form_of, plain_form
from assistant.writing.feedback.words import (
    ADVERBS,
    AUXILIARIES,
    COMPARATIVES,
    MIND,
    RATINGS,
    SOFT_OBJECTS,
)

_WANTED = lazy_pattern(
    r"\b(?:i|we)(?:'d| would)? (?:really )?(?:want|need|expect|like|love|prefer|require|ask (?:you|him|her"
    r"|them|that))\b(?! that\b)|\bplease\b|^(?:can|could|would|will) (?:you|u|he|she|they)\b"
    r"|\b(?:should|must|has to|have to|needs to|need to|is to|are to|ought to)\b|\bnot without\b"
    r"|\bonly (?:after|with|once|when|if)\b"
    r"|\b(?:from now on|going forward|in future|in the future|next time|next (?:sprint|swap|launch|release"
    r"|doc|pr|review|demo|retro|incident|project|week|month|quarter|shift|hand-?over|one|design|rfc)"
    r"|nxt sprint|for the next|until (?:then|further)|as of (?:now|today|monday))\b"
)
_NORM_SUBJECT = lazy_pattern(
    r"^(?:each|every|all|any|no|one|two|three|at least|at most|not more than|no more than|whoever|the next"
    r"|your next|his next|her next|their next|next|nxt)\b"
)
_CONDITION = lazy_pattern(r"^(?:if|when|whenever|once|before|as soon as|unless|where|rather than|instead of)\b")
_SOFT_VERBS = word_set(
    "be become improve step grow own lead work try communicate collaborate develop focus think consider "
    "care act behave  "
    "demonstrate show display perform engage strive remember believe keep continue strengthen learn mature stay listen "
    "prioritise prioritize manage handle drive influence delegate speak polish tighten raise watch mind reflect"
    " grow ponder aim"
)
_WANTED_OF = lazy_pattern(r"^(?:would )?(?:need|want|expect|like) (?:you|him|her|them|[a-z]+) to\b")
_OWED = lazy_pattern(r"\b(?:has|have|had|needs?|will need) to\b")
_TALK = lazy_pattern(r"\b(?:we|let's)\b.{0,20}\b(?:talk|discuss|look|check|review|revisit|meet|catch up|see)\b")
_LOOKING = word_set("follow check revisit look review see talk meet recheck re-check reassess regroup reconvene sync")
_LOOKED_AT = word_set(
    "again it this that back at on after mid next how whether progress together where both by tomorrow in early late"
    " end these those things"
)
"""What follows an order to look where it is a checkpoint: "revisit in our next 1:1", "check again on Friday"."""
_BEFORE_VERB = word_set("to please you he she they and or not don't never always")
_LIMIT = lazy_pattern(
    r"\d|\b(?:within|before|by day|until|at least|at most|half|one|two|three|four|five|each|every|same day"
    r"|only after|only once|no later|both)\b"
)
_FILLER_NOUNS = word_set(
    "end ends team company member members people everyone person player future next level senior staff way time times"
    " tasks task code area areas role year years person's best coming half quarter cycle lot thing little bit stuff"
    " months month weeks week job"
)


def is_request(clause: Clause, party: Party, *, after_behavior: bool) -> bool:
    """Whether the clause says what is wanted from now on, checkable or not."""
    text = clause.text.lower().replace("’", "'")
    if _HAVE_DONE.match(clause.text) and clause.led_by in ("", ":"):
        return True
    if party in (Party.OTHER, Party.MANAGER) and _OWED.search(text) and not _WANTED.search(_OWED.sub("", text)):
        return False
    if party in (Party.MANAGER, Party.NOBODY) and _TALK.search(text):
        return False
    if party is Party.OTHER and _NOW_MUST.match(text):
        return False
    if _SCORES.fullmatch(text):
        return False
    text = _GREETING.sub("", _too_late(text))
    text = _COMPARED.sub(" ", text)
    if party is Party.MANAGER and not _WISHED.search(text):
        return False
    if (
        re.search(r"(?<!from )\bnow\b|\banyway\b", text)
        and party is Party.OTHER
        and _present(clause)
        and not _DUTY.search(text)
    ):
        return False
    if party is Party.OTHER and clause.led_by in ("so", "which", "so that") and not _DUTY.search(text):
        return False
    if party is Party.OTHER and _tells(clause) and not text.startswith("next"):
        return False
    if _IDIOM.search(text):
        return False
    if party is Party.OTHER and _past_with_next(clause, text):
        return False
    if clause.note[clause.end : clause.end + 1] == ":" and len(clause.words) <= 3:
        return False
    if _WANTED.search(text) or _WANTED_OF.match(text):
        return not re.search(r"\bi (?:really )?(?:don't|do not|didn't) (?:want|need|like)\b", text)
    if _PLEASE_AFTER.match(clause.note, clause.end) and party is not Party.MANAGER:
        return True
    words = clause.telling
    if not words or (words[0].low in _LOOKING and (len(words) <= 3 or _is_checkpoint(words))):
        return False
    if (
        party is Party.PERSON
        and clause.predicate is not None
        and (words[clause.predicate.at].low == "will" or words[clause.predicate.at].low.endswith("'ll"))
    ):
        return True
    if is_imperative(words):
        return True
    if (
        after_behavior
        and len(words) > 1
        and words[0].low in SAME_IN_PAST
        and clause.led_by in ("", ":")
        and words[1].low in OBJECT_OPENERS
    ):
        return True
    if _LIMIT_ON_ACTS.match(text) and after_behavior:
        return True
    from_then = _FROM_THEN.match(text) is not None
    text = _FROM_THEN.sub("", text)
    if _CONDITION.match(text) and re.search(r",\s(?:please\s)?(?:\w+)\s", text) and _commands_after_comma(clause):
        return True
    if text.startswith("no more "):
        return True
    norm = re.match(r"(?:each|every) (?!time)", text) and not re.search(r"n't|\b(?:no|not|never|is|are)\b", text)
    if not after_behavior and not (norm and (from_then or _FIRM.search(text))):
        return False
    if re.search(r"\b(?:is|are) (?:done|fixed|closed|open|gone|there|late)\b", text):
        return False
    if _NORM_SUBJECT.match(text) and (_present(clause) or clause.predicate is None) and not text.startswith("no "):
        return clause.predicate is not None or (bool(_LIMIT.search(text)) and not _REPEATED.match(text))
    return bool(_CONDITION.match(text)) and party in (Party.PERSON, Party.NOBODY) and _present(clause)


_REPEATED = lazy_pattern(
    r"^(?:\d+|one|two|three|four|five|six|no|each|every|all)\s(?:\w+\s)?(?:times?|days?|weeks?|hours?|minutes?)\b"
)
_SHOULD_HAVE = lazy_pattern(r"\b(?:should|could|must|would)(?:n't| not)?(?:'ve| have)(?:\s(\w+)|\W*$)")
_MY_WISH = lazy_pattern(r"\b(?:i|we)(?:'d| would)? (?:really )?(?:want|like|love|need) to (?!see\b)")


def is_look(clause: Clause) -> bool:
    """Whether the clause is an order to look again, which both will follow."""
    words = clause.telling
    return bool(words) and words[0].low in _LOOKING and (len(words) <= 2 or _is_checkpoint(words))


def _past_with_next(clause: Clause, text: str) -> bool:
    """Whether "the next one" stands in what happened, and nothing is wanted: "nobody came for the next one"."""
    told = clause.predicate is not None and bool(clause.predicate.subject) and not _present(clause)
    wanted = _WANTED.search(text)
    return told and wanted is not None and "next" in wanted.group() and not _DUTY.search(text)


def _is_checkpoint(words: tuple[Word, ...]) -> bool:
    """ "Revisit in our next 1:1" is one, "check in with the PM" is none."""
    return words[1].low in _LOOKED_AT and words[2].low != "with"


_HAVE_DONE = lazy_pattern(
    r"(?:have|get)\s(?!you\b|we\b|they\b|i\b)(?:(?-i:[A-Z]\w+)|someone|somebody|him|her|them|(?:the|your)\s\w+)\s(?:to\s)?[a-z]+\s",
    re.IGNORECASE,
)
"""What somebody else is to be made to do: "have Ines read every tender"."""
_PLEASE_AFTER = lazy_pattern(r",?\s(?:please|pls)\W*(?:$|[.!?\n])", re.IGNORECASE)
_GREETING = lazy_pattern(
    r"^(?:(?:hey|hi|hello|ok|okay|so|right|well|oh|uh|um|yeah|alright|also|and)[ ,]+)+(?=(?:can|could|would|will) )"
)
_NOW_MUST = lazy_pattern(r"^(?:and |so |which )?(?:so )?now\b(?!,).*\b(?:must|has to|have to|needs? to)\b")
"""What others have to do now is what it cost them."""
_SCORES = lazy_pattern(r"(?:[a-z][a-z &/-]{1,30}:?\s[0-9](?:\.\d)?(?:\s?/\s?\d+)?\s*[,;]?\s*(?:and\s)?){2,}")
"""Marks by heading: "craft 3, ownership 4"."""


def _too_late(text: str) -> str:
    """The text without what should have been, and without what the manager wants to do: neither asks for anything."""
    text = _MY_WISH.sub(" ", text)
    return _SHOULD_HAVE.sub(lambda m: m.group() if m[1] and form_of(m[1]) is not Tense.PAST else " ", text)


_COMPARED = lazy_pattern(
    r"\b(?:(?:than|below|above|as|beyond|under)(?: what)?|how|where|of|no idea what|know what|sure what) (?:i"
    r"|we)(?:'d| would)? (?:want|like|expect|need)\b.*|(?<!would )(?<!'d )\b(?:i|we) (?:really )?(?:like|love)\b(?!"
    r" (?:you|him|her|them) to\b)"
)
"""What is measured against ("below what I'd expect") or liked: neither asks for anything."""
_IDIOM = lazy_pattern(
    r"^(?:and |so )?(?:keep (?:it|this|that) up|keep up (?:the|your)|keep going|keep doing what|keep shining|carry on"
    r"|onwards|stay (?:awesome|amazing|you|the way)|never change|come on|guess what|pass it on|go figure"
    r"|believe me|trust me|mind you|bear"
    r" with|let me know|long story"
    r"|take (?:it|that) (?:from|with)|don't (?:take|get) (?:it|me)|please (?:don't|do not) take|shout\b|make of"
    r" (?:it|that)|say no more|look[,.]|read the room|(?:and |so )?if you (?:see|feel)"
    r" (?:it |this )?(?:differently|otherwise)\b|thank|wish\b)"
    r"|\bplease (?:don't|do not) (?:take|get) (?:it|this|me)\b"
)
"""Orders in form only."""
_WISHED = lazy_pattern(
    r"\b(?:want|need|expect|like|love|prefer|require|ask|hope|insist)\b|\bplease\b|\b(?:should|must|ought)\b|\bcan"
    r" you\b|\bcould you\b"
)
_DUTY = lazy_pattern(r"\b(?:should|must|ought)\b|\bplease\b")


def _tells(clause: Clause) -> bool:
    """Whether a clause tells what happened: the past, or "has" with what was done."""
    if clause.predicate is None:
        return False
    verb, *rest = clause.telling[clause.predicate.at :]
    if verb.low in ("has", "have"):
        after = next((w for w in rest if w.low not in ADVERBS), None)
        return after is not None and form_of(after.text) is Tense.PAST
    past = form_of(verb.text) is Tense.PAST and verb.low not in AUXILIARIES | SAME_IN_PAST
    return past and bool(clause.predicate.subject) and bool(rest) and rest[0].low in _OBJECTS


_OBJECTS = word_set("me us him her them it you the a an their his my our")
_LIMIT_ON_ACTS = lazy_pattern(
    r"^no (?:more )?[\w -]{2,40}\b(?:after|before|without|unless|on(?=\s\w+days\b)|above|over|until|longer than)\b"
)
_FIRM = lazy_pattern(r"\d|\b(?:within|before|after|at least|at most|same day|gets|has an?|comes with)\b")
_FROM_THEN = lazy_pattern(r"^from [^,]{2,30} on(?:wards?)?,?\s")


def _commands_after_comma(clause: Clause) -> bool:
    """ "When a review waits more than a day, reassign it": an imperative after the condition."""
    at = clause.text.find(",")
    rest = tuple(w for w in clause.telling if w.start > clause.start + at)
    return len(rest) > 1 and is_imperative(rest)


def _present(clause: Clause) -> bool:
    predicate = clause.predicate
    if predicate is None:
        return False
    verb = clause.telling[predicate.at]
    return form_of(verb.text) is not Tense.PAST or verb.low in SAME_IN_PAST


def is_checkable(words: tuple[Word, ...]) -> bool:
    """Whether somebody else could say yes or no: a thing or an act that is seen, not "be more professional".

    Of several wishes in a row one must pass by itself: "take ownership, think like an owner" has none.
    """
    words = _after_condition(words)
    cut = next((i for i in range(2, len(words)) if words[i].start - words[i - 1].end == 2 and _orders(words[i:])), None)
    if cut is not None and _orders(words):
        return _is_checkable(words[:cut]) or is_checkable(words[cut:])
    return _is_checkable(words)


def _orders(words: tuple[Word, ...]) -> bool:
    return len(words) > 1 and form_of(words[0].text) is Tense.PLAIN and is_imperative(words)


def _is_checkable(words: tuple[Word, ...]) -> bool:
    lows = [w.low for w in words]
    text = " ".join(lows)
    limited = bool(_LIMIT.search(text))
    verbs = [plain_form(w.low) for w in words if form_of(w.text) in (Tense.PLAIN, Tense.PAST, Tense.GERUND)]
    main = _main_verb(words)
    if main in MIND:
        return False
    if main in ("keep", "show", "raise", "handle", "stay") and any(
        form_of(w.text) is None and "'" not in w.low and w.low != "what" for w in _things(words)
    ):
        return not set(lows) & COMPARATIVES
    if main is not None and main in _SOFT_VERBS and not (limited and _things(words)):
        return False
    if (
        set(lows) & COMPARATIVES
        and not text.startswith("no more")
        and not re.search(r"\d|\b(?:than|half|most)\b", text)
    ):
        return False
    if any(v in ("improve", "optimise", "optimize") for v in verbs) and not re.search(r"\d", text):
        return False
    things = _things(words)
    if main in LIGHT:
        things = tuple(w for w in things if plain_form(w.low) != main)
    return names_things(things) and (main is not None or limited or len(things) > 1)


def _after_condition(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """What is asked, without the "if …" or "when …" before it."""
    if not words or not _CONDITION.match(words[0].low):
        return words
    at = next((i for i in range(2, len(words)) if words[i].start - words[i - 1].end > 1), 0)
    return words[at:]


def _main_verb(words: tuple[Word, ...]) -> str | None:
    """The plain form of what is asked to be done: after "to" or "please", or the first verb of an imperative."""
    for i, word in enumerate(words):
        before = words[i - 1].low if i else "please"
        if word.low == "be" and before in _BEFORE_VERB | {"should", "must"}:
            return "be"
        if (
            form_of(word.text) is Tense.PLAIN
            and word.low not in ("want", "need", "expect", "like", "love")
            and (before in _BEFORE_VERB or before in ADVERBS or before in ("should", "must", "will"))
        ):
            return plain_form(word.low)
    return None


def _things(words: tuple[Word, ...]) -> tuple[Word, ...]:
    skip = (
        _FILLER_NOUNS
        | SOFT_OBJECTS
        | RATINGS
        | COMPARATIVES
        | {
            "want",
            "need",
            "expect",
            "like",
            "please",
            "love",
            "see",
            "one",
            "next",
            "yet",
            "somebody",
            "someone",
            "anyone",
        }
    )
    kept = tuple(w for w in words if w.low not in skip)
    return tuple(w for w in kept if form_of(w.text) is None or not _is_wish(w))


def _is_wish(word: Word) -> bool:
    return plain_form(word.low) in _SOFT_VERBS | MIND
