"""What a heading or a label says about the lines below it: results, plans, learning, technology and so on."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.verbs import Tense, tense


class Section(StrEnum):
    """The kinds of places in a growth document. Whatever is not listed (months, projects, teams) says nothing."""

    RESULTS = "results"
    WORK = "work"
    PUBLISHED = "published"
    PLANS = "plans"
    GOAL = "goal"
    LEARNING = "learning"
    TECHNOLOGY = "technology"
    FEATURES = "features"
    PRAISE = "praise"
    TEMPLATE = "template"
    CONTEXT = "context"
    ASKED = "asked"
    BLOCKED = "blocked"
    FEELING = "feeling"
    HOURS = "hours"
    NOTES = "notes"


_TAIL = (
    r"(?:\s*(?:[-–—:(,&/|].*|\d.*|(?:for|from|of|in|on|during|this|next|last|and|about|with|by|since|to|at|i|we|my"
    r"|our|the|per|so"
    r"|received|gained|used|read|learned|learnt|made|given|attended|completed|year|quarter|half|month|week|cycle"
    r"|period"
    r"|outside|inside|q\d|h\d|fy\d*)\b.*))?"
)
_HEADINGS: tuple[tuple[Section, str], ...] = (
    (
        Section.RESULTS,
        r"(?:\w+ )?(?:goals?|objectives?|okrs?|targets?) (?:achieved|met|reached|completed|accomplished|delivered"
        r"|hit|done)"
        r"|(?:(?:key|main|major|top|notable|biggest|professional|engineering|technical|personal|selected|recent|my"
        r"|other|\d+) )*"
        r"(?:achievements?|accomplishments?|highlights?|wins?|successes|milestones?|deliverables|contributions?"
        r"|impact|results?"
        r"|outcomes?|actions?|launches|releases|bragging points|brags?|victories|proud of|proudest)"
        r"|(?:things|what|stuff|work) (?:i|we|that i)(?:'ve| have)? (?:did|done|shipped|built|delivered|achieved"
        r"|accomplished|am proud of|made)"
        r"|(?:shipped|launched|delivered|done|completed?|finished|released|merged|closed)(?: (?:projects?|work"
        r"|tasks?|items?))?"
        r"|my role(?: and (?:contributions?|responsibilities))?|what went well|progress",
    ),
    (
        Section.WORK,
        r"(?:(?:technical|main|key|side|personal|major|other|current|ongoing|active|my|work|engineering|client"
        r"|big) )*(?:projects?|initiatives?"
        r"|work|responsibilities|tasks)|collaboration|design|documentation|company building|on-?call"
        r"|open[- ]source|incidents?|operations|leadership|mentoring"
        r"|mentorship|maintenance|community|glue work|code quality|team work|teamwork|team building|hiring"
        r"|recruiting|interviewing|culture"
        # The headings of our own packets: a document that was approved once is read like any other.
        r"|scope (?:&|and) impact|next-level behaviou?rs?",
    ),
    (
        Section.PUBLISHED,
        r"(?:(?:my|public|internal|tech|conference|technical|external|guest) )*(?:talks?|presentations?|speaking"
        r"|workshops?|blog posts?|blogs?|blogging"
        r"|posts?|articles?|publications?|papers?|podcasts?|webinars?|videos?|lectures?|courses? (?:taught|given"
        r"|created)|teaching|writing|written"
        r"|patents?|streams?|tutorials?|newsletters?|books? written)",
    ),
    (
        Section.GOAL,
        r"(?:\w+ )?(?:goals?|aspirations|ambitions|targets?|okrs?|resolutions|key results?|kr)|stretch goals?"
        r"|career (?:goals?|plans?)"
        r"|priorities|focus",
    ),
    (
        Section.PLANS,
        r"next(?: (?:steps?|up|weeks?|months?|quarters?|half|year|period|cycle|focus|goals?))?|(?:goals?|plans?"
        r"|focus|priorities) (?:for )?next .*"
        r"|goals? (?:and|&) aspirations|upcoming|plans?|planned|planning|roadmap|to-?dos?|future(?: (?:work|plans?"
        r"|goals?|ideas))?"
        r"|(?:areas?|opportunities|room|points?) (?:for|of|to) (?:improvement|improve|growth|development|work on)"
        r"|(?:growth|development|improvement|focus) (?:areas?|plans?|goals?)|weaknesses|what(?:'s| is| comes) next"
        r"|looking ahead|ideas?|backlog"
        r"|in the pipeline|wish ?list|someday|improvements?|what could (?:have gone|go|be) better"
        r"|what i want(?: to)?|things to (?:do|improve|try)"
        r"|where i want|long[- ]term(?: vision| goals?)?|vision|coming (?:up|soon)|action items?|what to do"
        r"|in progress",
    ),
    (
        Section.LEARNING,
        r"(?:things|what) (?:i|we|i've|i have)(?:'ve| have| just)? (?:learn(?:ed|t)|read|studied|watched"
        r"|am learning)|(?:key |my |new |main )*learnings?"
        r"|learned|learnt|lessons?(?: learn(?:ed|t))?|takeaways|til|(?:online |training )?courses?(?: taken)?"
        r"|certifications?|certificates?"
        r"|trainings?(?: attended| completed)?|books?(?: read)?|reading(?: list)?|education|self[- ]study|studies"
        r"|professional development"
        r"|things that caught (?:our|my) eye|(?:interesting )?(?:links|reads|articles i read)"
        r"|conferences?(?: attended)?|events? attended|self-improvement",
    ),
    (
        Section.TECHNOLOGY,
        r"(?:(?:technical|key|core|hard|soft|new|my|main|other|top|relevant|professional) )*skills?(?: (?:gained"
        r"|acquired|learned|used|demonstrated|matrix))?"
        r"|(?:tech(?:nology|nologies|nical)? ?)?stacks?(?: used)?|technolog(?:y|ies)|tools?(?: used)?"
        r"|(?:programming )?languages?|frameworks?"
        r"|keywords?|tech|databases?|infrastructure used|(?:technolog(?:y|ies)|tools?|languages?|frameworks?"
        r"|libraries|skills?) (?:and|&) (?:\w+ )?(?:technolog(?:y|ies)|tools?|languages?|frameworks?|libraries"
        r"|stack|skills?|methods)|libraries|frameworks/libraries|devops/tools|platforms|competenc(?:y|ies|es)"
        r"|expertise|environment"
        r"|project management|tooling used|software|methods|methodolog(?:y|ies)",
    ),
    (
        Section.FEATURES,
        r"(?:key |main |core |product )*(?:features?|functionality|capabilities|scope|requirements?)",
    ),
    (
        Section.PRAISE,
        r"(?:(?:peer|manager|customer|client|positive|user|360) )*feedback|testimonials?|kudos|praise"
        r"|(?:awards? and )?recognitions?|shout-?outs?|quotes?"
        r"|what (?:others|people|colleagues|they|my \w+) (?:say|said)|thank[- ]?yous?|recommendations|endorsements"
        r"|nice things|references|appreciation|peer calibration",
    ),
    (
        Section.TEMPLATE,
        r"how to.*|how this works|format|templates?|instructions?|about this(?: (?:document|doc|file"
        r"|page))?|examples?"
        r"|adding(?: an?| new| more) .*|tips|guidelines|usage|legend|table of contents|contents|toc|index"
        r"|structure|prompts?|rules|readme|how i use|checklist",
    ),
    (
        Section.CONTEXT,
        r"context|situation|(?:project )?(?:background|overview|duration|timeline|description|summary)"
        r"|introduction|intro|objectives?|problems?(?: statements?)?"
        r"|purpose|motivation|about(?: me)?|conclusions?|why|challenges?|summary|tl;?dr|period covered|period|task"
        r"|role|team|date|location|job description"
        r"|the problem|the gap|scope of work|user needs?",
    ),
    (Section.ASKED, r"asked|asks?|questions?|help (?:needed|wanted)|requests?|support needed|open questions"),
    (Section.BLOCKED, r"blocked|blockers?|impediments?|risks|obstacles|waiting(?: for)?|stuck"),
    (
        Section.FEELING,
        r"feelings?|mood|reflections?|gratitude|how i(?:'m| am)? (?:feel|felt|feeling)|thanks|thoughts|morale"
        r"|energy|wellbeing|fun",
    ),
    (Section.NOTES, r"(?:other )?notes?"),
    (Section.HOURS, r"hours|time ?sheet|overtime|time spent|attendance|vacation|time off|leave"),
)
_TECHNOLOGY_TAIL = r"(?:\s*(?:[-–—:(/|].*|(?:used|gained|acquired|learned|for|from|in|of|demonstrated)\b.*))?"
_RULES = tuple(
    (
        section,
        lazy_pattern(rf"(?:{words}){_TECHNOLOGY_TAIL if section is Section.TECHNOLOGY else _TAIL}", re.IGNORECASE),
    )
    for section, words in _HEADINGS
)
_MIXED = lazy_pattern(r"\b(?:achiev|accomplish|result|progress|review|summary|highlight|wins\b)", re.IGNORECASE)
_NUMBERED_GOAL = lazy_pattern(r"(?:goals?|objectives?|targets?|key results?|okrs?|kr) ?#?\d+\b", re.IGNORECASE)
_QUESTIONS: tuple[tuple[Section, re.Pattern[str]], ...] = tuple(
    (section, lazy_pattern(rf"\b(?:{words})", re.IGNORECASE))
    for section, words in (
        (Section.PLANS, r"better|improv\w*|differently|next|upcoming|develop|weakness\w*"),
        (Section.GOAL, r"goals?|aspirations|priorities|focus"),
        (Section.LEARNING, r"learn\w*"),
        (Section.BLOCKED, r"block\w*|stuck"),
        (Section.PRAISE, r"feedback|say about"),
        (Section.RESULTS, r"accomplish\w*|achiev\w*|proud\w*|impact|deliver\w*|contribut\w*|went well|results?"),
    )
)
_LOOKING_AHEAD = frozenset({Section.GOAL, Section.PLANS, Section.LEARNING, Section.FEELING})
_LABELS: dict[str, Section] = {
    "aim": Section.PLANS,
    "aims": Section.PLANS,
    "ambition": Section.PLANS,
    "asked": Section.ASKED,
    "goal": Section.PLANS,
    "goals": Section.PLANS,
    "hope": Section.PLANS,
    "next": Section.PLANS,
    "progress": Section.RESULTS,
    "learned": Section.LEARNING,
    "notes": Section.NOTES,
    "note": Section.CONTEXT,
    "mentoring": Section.WORK,
    "adopted": Section.RESULTS,
    "unblocked": Section.RESULTS,
    "review": Section.WORK,
    "incident": Section.WORK,
    "talk": Section.PUBLISHED,
    "impact": Section.RESULTS,
    "business impact": Section.RESULTS,
    "target": Section.PLANS,
    "task": Section.CONTEXT,
    "feature": Section.FEATURES,
    "title": Section.CONTEXT,
    "to do": Section.PLANS,
    "todo": Section.PLANS,
}
HEADING_WORDS = 12
"""A longer heading tells of one thing; it does not name a kind of section."""

_EDGES = lazy_pattern(r"^[\W_]+|[\W_]+$")
_BRACKETS = lazy_pattern(r"^\[[^\[\]]*\]\s*")


@lru_cache(maxsize=4096)
def heading_section(heading: str) -> Section | None:
    """What a heading says about the lines below it; None for months, projects, and headings that promise both ends."""
    plain = _EDGES.sub("", _BRACKETS.sub("", heading.strip()))[:160]
    plain = re.sub(r"[’]", "'", re.sub(r"\s+", " ", plain))
    if _NUMBERED_GOAL.match(plain):
        return Section.GOAL
    if heading.rstrip(" *_").endswith("?"):
        return next((section for section, rule in _QUESTIONS if rule.search(plain)), None)
    if not plain or len(plain.split()) > HEADING_WORDS or _tells_an_act(plain):
        return None
    found = next((section for section, rule in _RULES if rule.fullmatch(plain)), None)
    return None if found in _LOOKING_AHEAD and _MIXED.search(plain) else found


def _tells_an_act(heading: str) -> bool:
    """`Merged 2 complex PRs` is a parent bullet with its own act, not a section."""
    first, *rest = heading.split()
    return tense(first) is Tense.PAST and any(character.isdigit() for word in rest for character in word)


@lru_cache(maxsize=1024)
def label_section(label: str | None) -> Section | None:
    """What a label before a colon says about its line (`Shipped`, `Learned`, `Stack`); None for any other label."""
    plain = _EDGES.sub("", (label or "").casefold()).replace("’", "'")
    return _LABELS.get(plain) or heading_section(plain)


def nearest_section(headings: tuple[str, ...]) -> Section | None:
    """The section that a line lies in: the innermost heading that says one."""
    return next((s for h in reversed(headings) if (s := heading_section(h))), None)
