"""Whether an entry states something that its author has done, and if not, why it is set aside."""

from __future__ import annotations

import re

from assistant.domain.growth import Entry, Shape
from assistant.domain.vocabulary import Modality, SetAside, Subject
from assistant.evidence.activity import without_activity
from assistant.evidence.acts import Act, opens_text
from assistant.evidence.artifacts import find_artifacts, find_tickets
from assistant.evidence.deciding import tells_of_decision
from assistant.evidence.fragments import is_result
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.modality import Tick, has_deadline, is_unfinished, speaks_of_plans, tick_of
from assistant.evidence.owning import find_answered_for
from assistant.evidence.reading import Reading
from assistant.evidence.sections import Section
from assistant.evidence.stems import word_set
from assistant.evidence.substance import done_acts, is_all_soft, is_specific, is_usable, names_work, reports
from assistant.evidence.verbs import STATIVE, Tense

_STRICT: dict[Section, SetAside] = {
    Section.PLANS: SetAside.PLANNED,
    Section.LEARNING: SetAside.LEARNING,
    Section.TECHNOLOGY: SetAside.TECHNOLOGY,
    Section.FEATURES: SetAside.NO_ACT,
    Section.TEMPLATE: SetAside.TEMPLATE,
    Section.ASKED: SetAside.ASKED,
    Section.BLOCKED: SetAside.BLOCKED,
    Section.PRAISE: SetAside.PRAISE,
    Section.HOURS: SetAside.HOURS,
}
_LOOSE: dict[Section, SetAside] = {
    Section.GOAL: SetAside.PLANNED,
    Section.CONTEXT: SetAside.CONTEXT,
    Section.FEELING: SetAside.FEELING,
    Section.NOTES: SetAside.TEMPLATE,
}
PRAISE_OPENS = 40
"""Characters in which a line of praise shows itself; further in, praise is what a piece of work got."""


_HOURS = lazy_pattern(
    r"\b(?:worked|put in|pulled|spent|stayed)\b[^.;]{0,40}\b(?:hours|weekends?|nights?|evenings?|late|overtime"
    r"|all-?nighters?|until \d)\b"
    r"|\b\d+[- ]?(?:hours?|h) (?:weeks?|days?)\b|\bworked (?:incredibly |really |very |extremely |so )?hard\b"
    r"|\bovertime\b",
    re.IGNORECASE,
)
_PRAISE = lazy_pattern(
    r"\b(?:kudos|shout-?outs?|praised|complimented|compliments?|thanked me|appreciated|(?:very |super "
    r"|really )(?:happy|impressed|pleased) with|thank you)\b"
    r"|\b(?:positive|good|great|excellent|nice|lovely|kind|amazing|glowing|stellar) (?:feedback|words|comments"
    r"|reviews?)\b|\bfeedback from\b"
    r"|\b(?:great|good|nice|excellent|amazing|awesome) (?:job|work)\b|\b(?:got|received|given|won) (?:a |an "
    r"|the )?(?:\w+ )?(?:raise|promotion|bonus|award|badge)\b",
    re.IGNORECASE,
)
_QUOTED = lazy_pattern(r"\W*[“\"][^“”\"]{12,}[”\"][\s.!]*(?:[-–—~(].*)?", re.DOTALL)
_STAGE = lazy_pattern(
    r"\W*(?:situation|context|background|problem(?: statement)?|challenge|why|motivation|purpose)s?\W*", re.IGNORECASE
)
_PLACEHOLDER = lazy_pattern(r"\W*(?:\[[^\]\d]{2,80}\]|\{[^}]{2,80}\}|<[^<>]{2,80}>)\W*")
_FEELS = lazy_pattern(
    r"\b(?:i(?:'m| am| was| feel| felt| love| loved| enjoy| enjoyed| think| believe| guess)|proud|happy"
    r"|excited|grateful|honou?red|thrilled|delight(?:ed|ful)|fun|feels? (?:like|great|good)"
    r"|lovely|passionate|confident|comfortable|myself)\b",
    re.IGNORECASE,
)
_LEARNS = lazy_pattern(
    r"\b(?:learn(?:ed|t|ing)?|certificat\w+|certified|course|courses|nanodegree|degree in|bootcamp|tutorials?"
    r"|comfortable with|knowledgeable|familiar with|gotten better"
    r"|got better|improved my|figured out|better at|reading list|papers?/?preprints?"
    r"|deepen\w* (?:my )?understanding)\b",
    re.IGNORECASE,
)
_TIME_VERBS = frozenset({"work", "put", "pull", "spend", "stay", "demonstrate"})
_WEAK_IN_PROSE = word_set(
    """
    answer ask begin choose decide do get introduce join keep know look make name prepare reach set start take use work
    """
)
_ATTENDED = lazy_pattern(r"\bby (?:[A-Z][\w'’.-]+ ){1,3}[A-Z]?[\w'’.-]*\W*$|\b(?:attended|attendance|participant)\b")
_VOUCHING = frozenset({"confirm", "approve", "endorse", "ratify", "accept", "review", "sign"})
_MINE = lazy_pattern(r"\b(?:my|our|mine|ours)\b", re.IGNORECASE)
_COUNTED = lazy_pattern(r"\W*[^\W\d][^:\d]{2,40}:\s*[~>]?\d")
_CONTENT_WORD = lazy_pattern(r"[^\W\d_]{2,}")


def set_aside_reason(reading: Reading) -> SetAside | None:
    """None for an accomplishment; else why the entry is kept but never cited as one."""
    entry = reading.entry
    if entry.marks.skip:
        return SetAside.SKIPPED
    if reading.unreadable:
        return SetAside.UNREADABLE
    tick = tick_of(entry.text) or tick_of(entry.label or "")
    if tick is Tick.MISSED:
        return SetAside.NOT_DONE
    placed = _by_place(reading, tick)
    if placed:
        return placed
    worded = _by_words(reading, tick)
    if not worded and _states_work(reading, tick):
        return None
    reason = worded or _why_not(reading)
    return None if reason in _ACTIVITY and _tells_beside_activity(reading.text) else reason


_ACTIVITY = frozenset({SetAside.HOURS, SetAside.PRAISE})


def _tells_beside_activity(text: str) -> bool:
    """Whether something that can be looked up is told beside the hours or the praise: a number, a ticket."""
    rest = without_activity(text)
    return (
        rest != text
        and len(_CONTENT_WORD.findall(rest)) >= 4
        and (bool(find_tickets(rest)) or any(map(str.isdigit, rest)))
    )


def _by_place(reading: Reading, tick: Tick | None) -> SetAside | None:
    """What the label, the heading or the sentence above the list says about the entry."""
    entry, section = reading.entry, reading.section
    if _PLACEHOLDER.fullmatch(entry.text) or reading.lead is Section.TEMPLATE:
        return SetAside.TEMPLATE
    if tick is Tick.DONE and section in {Section.PLANS, Section.GOAL}:
        return None
    if section is Section.LEARNING and _grew_somebody(reading):
        return None
    if section is Section.CONTEXT and _STAGE.fullmatch(entry.label or ""):
        return SetAside.CONTEXT
    if section is Section.TECHNOLOGY and not entry.label and _clearly_done(reading):
        return None
    for place in (section, reading.lead):
        if place in _STRICT:
            return _STRICT[place]
        if place in _LOOSE and not _clearly_done(reading):
            return _LOOSE[place]
    return None


def _by_words(reading: Reading, tick: Tick | None) -> SetAside | None:
    """What the words themselves rule out, whatever the place."""
    text = reading.text
    published = reading.section is Section.PUBLISHED
    if reading.team_notes:
        return SetAside.OTHER_PERSON
    if reading.taken.adopters or reading.taken.citations:
        return SetAside.PLANNED if _only_plans(reading) else None
    if published:
        return SetAside.LEARNING if _ATTENDED.search(text) and not reading.own else None
    if _QUOTED.fullmatch(text) and not find_artifacts(text):
        return SetAside.PRAISE
    if tick is not Tick.DONE and (_only_plans(reading) or (_is_open_ended(reading) and not done_acts(reading))):
        return SetAside.PLANNED
    if text.rstrip().endswith("?") and not reading.own and not reading.label_act:
        return SetAside.ASKED
    if _is_learning(reading):
        return SetAside.LEARNING
    if _is_of_others(reading):
        return SetAside.OTHER_PERSON
    if _HOURS.search(text) and not any(is_usable(reading, a) and a.base not in _TIME_VERBS for a in reading.own):
        return SetAside.HOURS
    return None


def _states_work(reading: Reading, tick: Tick | None) -> bool:
    """True when the entry states work or a result that can be used."""
    taken = reading.taken
    if taken.adopters or taken.citations or reading.label_act or _confirms(reading):
        return True
    if taken.helped and len(_CONTENT_WORD.findall(reading.text)) > _NAMED_ONLY:
        return True
    if reading.prose:
        return _prose_states_work(reading)
    words = len(_CONTENT_WORD.findall(reading.text))
    if reading.section is Section.PUBLISHED and words >= 2:
        return True
    if tick is Tick.DONE and words >= 2:
        return True
    if _PRAISE.search(reading.text[:PRAISE_OPENS]) and not any(is_usable(reading, act) for act in reading.own):
        return False
    if any(is_usable(reading, act) and _tense_fits(reading, act) for act in reading.own):
        return True
    if reading.section is Section.RESULTS and words >= 3 and not is_all_soft(reading):
        return True
    if reading.section is Section.WORK and _COUNTED.match(reading.text):
        return True
    if any("-" in m.name or m.name[0].isupper() for m in find_answered_for(reading.text)):
        return True
    if tells_of_decision(reading.text):
        return True
    return is_result(reading.entry.text) or reports(reading) or (names_work(reading) and words >= 2)


_NAMED_ONLY = 3
"""Words of a line that names somebody and tells nothing: "Onboarding buddy: Lena"."""


def _prose_states_work(reading: Reading) -> bool:
    text = reading.text
    if text.rstrip().endswith(":") and not find_tickets(text):
        return False
    for act in reading.own:
        told = act.spoken or (act.first and act.sentence == 0)
        if told and act.base not in _WEAK_IN_PROSE and is_usable(reading, act) and _tense_fits(reading, act):
            return True
    labelled = reading.section is Section.RESULTS and (reading.entry.label is not None)
    if labelled and len(_CONTENT_WORD.findall(text)) >= 3 and not is_all_soft(reading):
        return True
    return reports(reading)


def _tense_fits(reading: Reading, act: Act) -> bool:
    """A plain form is a plan unless it lasts (`maintain`), stands among finished work, or the text tells a result."""
    if act.tense is not Tense.PLAIN:
        return True
    if act.clause and not act.spoken:
        return False
    if act.base in STATIVE or act.spoken:
        return not has_deadline(reading.text)
    if has_deadline(reading.text) or reading.section is Section.GOAL:
        return False
    return (
        reading.section in {Section.RESULTS, Section.WORK} or bool(done_acts(reading)) or is_result(reading.entry.text)
    )


def _is_open_ended(reading: Reading) -> bool:
    """True where the first sentence says that the work is not done, or any does and no act stands against it."""
    return any(is_unfinished(said) for said in (reading.sentences if not reading.own else reading.sentences[:1]))


def _clearly_done(reading: Reading) -> bool:
    """True for an entry that opens with a past act of the author, or tells one in the first person."""
    told = (a for a in done_acts(reading) if a.spoken or (a.first and a.sentence == 0))
    return any(a.subject is Subject.AUTHOR and is_usable(reading, a) for a in told)


def _only_plans(reading: Reading) -> bool:
    """True when the entry looks ahead and tells nothing that is done."""
    acts = [a for a in reading.acts if a.role and a.subject is not Subject.OTHER]
    planned = any(a.modality is Modality.PLANNED for a in acts)
    done = [a for a in acts if a.modality is not Modality.PLANNED and (a.tense is Tense.PAST or _goes_on(reading, a))]
    if reading.prose and reports(reading):
        return False
    if planned and not done:
        return True
    return (
        not done and (speaks_of_plans(reading.text) or has_deadline(reading.text)) and not is_result(reading.entry.text)
    )


def _goes_on(reading: Reading, act: Act) -> bool:
    """True for work that lasts, told in a sentence that does not look ahead."""
    lasts = act.tense is Tense.GERUND or act.base in STATIVE or act.spoken
    said = reading.sentences[act.sentence]
    return lasts and not speaks_of_plans(said) and not has_deadline(said)


def _is_learning(reading: Reading) -> bool:
    head = reading.head
    return bool(head and head.base == "learn" and not reading.own)


def _is_of_others(reading: Reading) -> bool:
    """True when a named person or team opens the entry and the author does nothing in it."""
    head = next((a for a in reading.acts if a.role or a.subject is Subject.OTHER), None)
    if head is None or head.subject is not Subject.OTHER or reading.own or reading.label_act or _confirms(reading):
        return False
    return reading.prose or opens_text(head)


def _confirms(reading: Reading) -> bool:
    """`Tomas confirmed the drop in IDN-220`, `Ruth approved my RFC`: somebody else vouches for work of the author's."""
    head = reading.acts[0] if reading.acts else None
    if head is None or head.subject is not Subject.OTHER or head.base not in _VOUCHING:
        return False
    return bool(_MINE.search(reading.text)) or (head.base != "review" and is_specific(reading))


def _grew_somebody(reading: Reading) -> bool:
    """A learned line about a person whom the author paired with or mentored tells of that person's growth."""
    return reading.entry.label is not None and bool(reading.taken.helped)


def _why_not(reading: Reading) -> SetAside:
    """The reason for an entry in which no work was found."""
    text = reading.text
    if _PRAISE.search(text):
        return SetAside.PRAISE
    if _LEARNS.search(text):
        return SetAside.LEARNING
    if _FEELS.search(text):
        return SetAside.FEELING
    if _is_list_of_names(reading.entry):
        return SetAside.TECHNOLOGY
    return SetAside.CONTEXT if reading.prose else SetAside.NO_ACT


def _is_list_of_names(entry: Entry) -> bool:
    """`Kafka, Redis, Terraform`: short names between commas."""
    parts = [p.split() for p in re.split(r"[,;/•|]", entry.text)]
    return entry.shape is not Shape.PARAGRAPH and len(parts) >= 3 and all(0 < len(p) <= 3 for p in parts)
