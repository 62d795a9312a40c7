"""Behavior: an act or an omission that a camera could have seen; no state of mind, no personality, no mere rating."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.people import Party
from assistant.writing.feedback.predicates import Word
from assistant.writing.feedback.reading import Clause
from assistant.writing.feedback.verbs import form_of, plain_form, third_person_of
from assistant.writing.feedback.words import (
    ADVERBS,
    AUXILIARIES,
    CONNECTIVES,
    COUNTS,
    DETERMINERS,
    DOCUMENTS,
    MIND,
    MODALS,
    OCCASIONS,
    RATED,
    RATINGS,
    SOFT_OBJECTS,
)

_BE = word_set("is are was were be been being am 's 're isn't aren't wasn't weren't isnt arent wasnt werent")
_HAVE = word_set("has have had 've hasn't haven't hadn't hasnt havent hadnt")
LIGHT = word_set("take make give get put do go come set bring use work turn hold have throw spend stay play")
_PHRASAL = lazy_pattern(
    r"\b(?:turn|hand|show|cut|talk|call|log|walk|drop|sign|shut|push|show|roll|speak|point|write|step|phone|type|read)"
    r"(?:s|ed|ing|ned|t)?\s(?:\w+\s)?(?:in|up|off|over|out|away|down|aloud)\b"
)
_THROUGH = word_set("fail forget refuse keep continue stop start happen manage decide choose decline omit")
_SAYING = word_set("ask say tell mean explain add")
"""What tells nothing without what was said: "she asked"."""
_SEEN = word_set(
    "unreachable late absent silent offline missing asleep away unavailable unprepared open unanswered empty blank"
)
MEASURED = lazy_pattern(
    r"\d|\b(?:twice|once|half|days?|weeks?|hours?|minutes?|times|two|three|four|five|six|seven|eight|nine"
    r"|(?:one|a single) (?:line|word|sentence|slide|page|bullet|comment)|ten|twelve|dozen)\b"
)
_FILLERS = word_set(
    "a an the any some this that these those it its his her their your my our of to for with in on at as by from into "
    "than up out off over about when while if so such what who there here him them me us you he she they we i nothing "
    "lot lots bit much many most all every everything anything something again back down not"
)
_RATING_PHRASES = lazy_pattern(
    r"\b(?:too (?:much|little|many|often|few|long|late in)|(?:not |n't )?enough|across as|come off as"
    r"|all over the place"
    r"|pull\w* (?:\w+ )?weight|drop\w* the ball|phon\w+ it in|rest\w* on \w+ laurels|rais\w+ the bar|cut\w* corners"
    r"|drag\w* (?:\w+ )?feet|hit\w* the ground running|outside the box|out of the park|on the ball|check\w* out"
    r"(?: mentally| emotionally|$)|step\w* up|steps? back|par for the course|at (?:\w+ )?best|carr\w+ the team"
    r"|extra mile|good job|great job|above and beyond|hard(?!-)|big picture)\b"
)
_MISSING = lazy_pattern(
    r"^(?:still |again |also |and |yet )*(?:there (?:was|were|is|are|'s) )?(?:no|zero|nothing|none|without"
    r"|missing|not (?:a|one) single|not one)\b\s?(.*)"
)
_LATE = lazy_pattern(
    r"^(?:always |often |once more |yet )?(?:again )?(?:late|absent|no-show)"
    r"(?=\s(?:again|to|for|on|in|at|from|by|twice|three)\b|$)"
)


def is_observable(clause: Clause, party: Party) -> bool:
    """Whether the clause tells an act or omission of the person that somebody could have seen."""
    text = " ".join(clause.lows())
    label = clause.note[clause.end : clause.end + 1] == ":" and len(clause.words) <= 2
    if label or text.startswith("if ") or not text or _SCORE.search(text) or _WENT.search(text):
        return False
    if _missing_thing(text):
        return not (text == "no notes" and not clause.led_by)
    if _LATE.match(text):
        return True
    words = clause.telling
    predicate = clause.predicate
    if predicate is None:
        if len(words) > 2 and words[0].low in ("you", "him", "her", "them") and form_of(words[1].text) is Tense.GERUND:
            return party is not Party.MANAGER and is_act(words[1], words[2:])
        return (
            len(words) > 1
            and clause.note[clause.end : clause.end + 1] != ":"
            and form_of(words[0].text) is Tense.GERUND
            and words[0].low not in RATINGS
            and is_act(words[0], words[1:])
        )
    if party not in (Party.PERSON, Party.THEIRS) or (len(words) < 2 and form_of(words[0].text) is not Tense.PAST):
        return False
    if party is Party.THEIRS and not _is_work(words[: predicate.at], text):
        return False
    if not predicate.subject and words[predicate.at].low in RATINGS:
        return False
    if not predicate.subject and _is_no_deed(clause, words[predicate.at]):
        return False
    rest = words[predicate.at :]
    if party is Party.THEIRS and not (_LEFT_OUT.search(text) or MEASURED.search(text)):
        return False
    return _says_an_act(rest, theirs=party is Party.THEIRS)


_WENT = lazy_pattern(r"\b(?:go|goes|went|gone|going) (?:\w+ly )?(?:well|badly|smoothly|wrong|ok|okay|fine|to plan)\b")
_SCORE = lazy_pattern(r"\b\d+ (?:out of|of) (?:5|10|five|ten)\b|\b\d/(?:5|10)\b")


def _is_no_deed(clause: Clause, verb: Word) -> bool:
    """An order ("Review the docs") or a heading ("Comments on PRs: …") where a verb opens the clause."""
    if form_of(verb.text) is not Tense.PLAIN or _helps(verb):
        return False
    return not third_person_of(verb.text) or clause.note[clause.end : clause.end + 1] == ":"


_LEFT_OUT = lazy_pattern(
    r"n't\b|\b(?:not|no|nothing|none|without|never|lacks?|lacked|missed|misses|missing|skips?|skipped|omits?"
    r"|omitted|leaves? out|left out"
    r"|late|says?|said|states?|stated|mentions?|mentioned|includes?|included|listed|lists?|empty|blank)\b"
)


def _is_work(subject: tuple[Word, ...], text: str) -> bool:
    """Whether the subject is something that the person made or held, or is measured; an attitude is neither."""
    nouns = DOCUMENTS | OCCASIONS | {"prs", "commits", "commit", "code", "branch", "team"}
    named = any(w.low in nouns or w.low.removesuffix("s") in nouns for w in subject)
    return not subject or named or bool(MEASURED.search(text))


_WITHOUT = lazy_pattern(
    r"\b(?:was|were|has been|have been) \w+(?:ed|en|ne|t|ut)\b.*\bwithout (?:a|an|any|the|\w+ing)\b"
)
_UNDONE = lazy_pattern(r"^(?:was|were|is|are|has|have|had)(?:n't|nt)?$")


def is_undone(clause: Clause) -> bool:
    """Whether something was left undone, whoever had to: "the build wasn't deployed"."""
    predicate = clause.predicate
    if predicate is None or not _UNDONE.match(clause.telling[predicate.at].low):
        return False
    if _WITHOUT.search(" ".join(clause.lows())):
        return True
    after = [w for w in clause.telling[predicate.at + 1 :] if w.low not in ("not", "never", "been")]
    negated = clause.telling[predicate.at].low.endswith(("n't", "nt")) or len(after) < len(
        clause.telling[predicate.at + 1 :]
    )
    return negated and bool(after) and form_of(after[0].text) is Tense.PAST and is_act(after[0], tuple(after[1:]))


_NO_LACK = word_set(
    "major big real idea wonder biggie rush pressure doubt matter hurry drama offence offense clue further comment"
    " comments question proof evidence detail details surprise example examples hint"
)
"""What may be missing without anything being left out: "no biggie"."""


def _missing_thing(text: str) -> bool:
    """ "no canary", "nothing written down": a thing that should be there; "no complaints" is no such thing."""
    found = _MISSING.match(text)
    if not found or _RATING_PHRASES.search(text):
        return False
    rest = found[1].split()
    if not rest:
        return False
    if text.startswith(("nothing", "none")):
        return form_of(rest[0]) is Tense.PAST or (rest[0] in ("for", "in", "since") and bool(MEASURED.search(text)))
    head = [w for w in rest[:3] if w not in _FILLERS | ADVERBS]
    return bool(head) and head[0] not in SOFT_OBJECTS | RATINGS | _NO_LACK


def _says_an_act(words: tuple[Word, ...], *, theirs: bool) -> bool:
    lows = [w.low for w in words]
    text = " ".join(lows)
    if set(lows[:1]) & (MODALS | {"will", "would've"}) or lows[0].split("'")[0] in MODALS or lows[0].endswith("'ll"):
        return False
    if _RATING_PHRASES.search(text) and not MEASURED.search(text):
        return False
    at = next((i for i, w in enumerate(words) if not _helps(w)), None)
    if at is None:
        return False
    verb, rest = words[at], words[at + 1 :]
    if any(low in _BE or low.endswith(("'s", "'re")) for low in lows[:at]):
        return _seen_state(verb, rest, theirs=theirs)
    if lows[0] in _HAVE and form_of(verb.text) is not Tense.PAST:
        return _has_not(verb, rest)
    return is_act(verb, rest)


def _helps(word: Word) -> bool:
    low = word.low
    return (
        low in AUXILIARIES
        or low in ("not", "never")
        or low in ADVERBS
        or low == "been"
        or low.endswith(("'s", "'re", "'ve", "'d", "'m"))
    )


def _seen_state(word: Word, rest: tuple[Word, ...], *, theirs: bool) -> bool:
    """ "were late", "was 5 points", "are skipping": what follows a form of "to be"."""
    form = form_of(word.text)
    if word.low == "on" and any(w.low in ("phone", "laptop", "mail", "email", "slack") for w in rest[:3]):
        return True
    if word.low in _SEEN or any(w.low in _SEEN for w in rest[:2] if word.text[0].isdigit()):
        return True
    if form is Tense.GERUND:
        return not theirs and is_act(word, rest)
    if form is Tense.PAST and theirs:
        return _concrete(rest)
    measured = " ".join([word.low, *(w.low for w in rest)])
    return theirs and bool(re.search(r"\d", measured) or set(measured.split()) & (COUNTS - {"no", "none", "one"}))


def _has_not(word: Word, rest: tuple[Word, ...]) -> bool:
    """ "have no description": without a thing that should be there."""
    return word.low in ("no", "zero", "neither") and _missing_thing(" ".join(["no", *(w.low for w in rest)]))


def is_act(verb: Word, rest: tuple[Word, ...]) -> bool:
    """Whether a verb with what follows it is seen to be done: not "cares", "works hard", "takes ownership"."""
    base = plain_form(verb.text)
    if base is None and form_of(verb.text) is None and not (verb.low.endswith("s") and rest):
        return False
    lows = [w.low for w in rest]
    if base in _THROUGH:
        inner = next((i for i, w in enumerate(rest) if w.low != "to" and w.low not in ADVERBS), None)
        if inner is not None and form_of(rest[inner].text) in (Tense.PLAIN, Tense.GERUND):
            return base != "manage" and is_act(rest[inner], rest[inner + 1 :])
    if base in MIND or (base in _SAYING and not rest):
        return False
    if base in ("lack", "miss", "omit"):
        # What was missed may be an occasion, which is held and no word of the clause: "she missed the 9 Nov review".
        return (not rest or _concrete(rest)) and not set(lows) & SOFT_OBJECTS
    if _PHRASAL.match(" ".join([verb.low, *lows[:2]])):
        return True
    if base in RATED and base not in ("keep", "show"):
        return _concrete(rest) and bool(MEASURED.search(" ".join(lows)))
    if base in LIGHT or base in ("keep", "show"):
        return _concrete(rest)
    telling = [low for low in lows if low not in _FILLERS | ADVERBS]
    return not telling or not all(low in RATINGS | SOFT_OBJECTS or low.endswith("ly") for low in telling)


def _concrete(words: tuple[Word, ...]) -> bool:
    """Whether something is named that can be counted, opened or pointed at."""
    return any(_is_thing(w) for w in words)


def _is_thing(word: Word) -> bool:
    low = word.low
    if word.is_held or word.text[0].isdigit() or low in COUNTS - {"no", "none"} or low[0] in "#@":
        return True
    soft = _FILLERS | ADVERBS | AUXILIARIES | SOFT_OBJECTS | RATINGS | CONNECTIVES | DETERMINERS
    return len(low) > 2 and low not in soft and not low.endswith("ly") and low.removesuffix("s") not in soft


def names_things(words: tuple[Word, ...]) -> bool:
    """Whether something is named that can be counted, opened or pointed at: what an ask can be checked by."""
    return _concrete(words)
