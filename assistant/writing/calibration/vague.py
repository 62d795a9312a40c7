"""Words of an answer that could stand in anybody's case: who, how much, when, whose or where is left open.

A new class is a line in `PATTERNS` and its lines in the question bank.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import NamedTuple

from assistant.domain.calibration import Objection, ObjectionKind
from assistant.evidence.lazy import lazy_pattern

MOST_QUOTED = 8
"""Words that somebody repeats of what they just heard."""


class Vagueness(StrEnum):
    """What the words leave open."""

    WHO = "who"
    HOW_MUCH = "how_much"
    WHEN = "when"
    SO_FAR = "so_far"
    WHOSE = "whose"
    WHERE = "where"
    WORTH = "worth"
    HEARD = "heard"
    """Vague about something that the objection does not ask for."""


class Vague(NamedTuple):
    """Vague words, `answer[start:end]`, widened to what a listener would repeat."""

    about: Vagueness
    start: int
    end: int


_MANY = r"(?:many|several|various|numerous|multiple|countless|(?:plenty|lots|a\s(?:lot|number|bunch|handful|few))\sof)"
_GROUPS = r"""(?:\w+\s)?(?:people|teams|groups|engineers|colleagues|partners|users|customers|others|stakeholders|areas
    |departments|units|folks)"""


def _any_of(source: str) -> re.Pattern[str]:
    return lazy_pattern(rf"\b(?:{source})\b", re.IGNORECASE | re.VERBOSE)


PATTERNS: Mapping[Vagueness, re.Pattern[str]] = {
    Vagueness.WHO: _any_of(
        rf"""
        (?:every|any|some)(?:body|one) | {_MANY}\s{_GROUPS}
        | (?:other|different|all(?:\sthe|\sour)?|most|some|neighbou?ring|adjacent|partner)\s{_GROUPS}
        | (?:the\s)?(?:whole|entire|wider|broader)\s(?:\w+\s)?(?:company|org\w*|department|business|floor|house|group)
        | people | folks | others | stakeholders | they\sall | all\sof\s(?:them|us)
        | across\sthe\s(?:board|company|org\w*) | (?:company|org)[\s-]wide | widely | all\sover(?:\sthe\s\w+)?
        | broad(?:ly)?\s(?:used|adopted|adoption)
        """
    ),
    Vagueness.HOW_MUCH: _any_of(
        r"""
        a\s(?:whole\s|great\s)?(?:lot|bit|deal) | a\sgood\sdeal | lots | in\sgreat\snumbers
        | (?:massive|huge|significant|substantial|enormous|vast|tremendous)(?:ly)? | dramatic(?:ally)?
        | (?:considerabl|noticeabl)[ey]
        | (?:much|way|far|so\smuch)\s(?:better|faster|fewer|less|more|lower|higher|smoother|quicker|down|up)
        | improv(?:ed|ement|ements|ing) | better | faster | smoother | quicker
        | (?:big|real)\s(?:difference|improvement|win|impact|effect)
        """
    ),
    Vagueness.WHEN: _any_of(
        r"""
        soon(?:er\sor\slater)? | eventually | at\ssome\spoint | some\s?(?:time|day) | in\sdue\s(?:course|time)
        | over\stime | down\sthe\s(?:road|line) | going\sforward | in\sthe\s(?:near\s)?future
        | as\ssoon\sas\s(?:we|it|she|he|they) | when(?:ever)?\sthere(?:['’]s|\sis)\stime
        | (?:we|you)(?:['’]ll|\swill|\sshall)\ssee | in\sprogress | under\s?way | ongoing | in\sthe\sworks
        | (?:we|she|he|they)(?:['’]re|['’]s|\sare|\sis)\s(?:still\s)?working\son\sit
        | on\sthe\s(?:road\s?map|radar|list)
        """
    ),
    Vagueness.SO_FAR: _any_of(
        r"""
        a\swhile(?:\sago|\sback)? | recently | lately | for\s(?:years|ages|months) | all\sthe\stime | always
        | constantly | continuous(?:ly)? | consistently | day\sin
        """
    ),
    Vagueness.WHOSE: _any_of(
        r"""
        (?<!can\s)(?<!could\s)(?<!shall\s)(?<!should\s)(?<!do\s)
          we(?!\s(?:will|shall|can|could|should|would|do|need|have)\b|['’])
        | together | the\s(?:whole\s)?team
        | as\sa\steam | team\s(?:effort|work|player) | teamwork | collaborat\w+ | joint(?:ly)?
        | involved(?:\sin)? | instrumental(?:\sin)? | help(?:s|ed|ing)? | support(?:ed|s|ing)? | contribut\w+
        | participat\w+ | was\spart\sof | key\s(?:role|part|player) | (?:big|large|major)\s(?:part|role)
        | a\shand\sin | behind\s(?:it|all|most) | drove | driv(?:es|ing)(?:\sforce)? | coordinat\w+
        """
    ),
    Vagueness.WHERE: _any_of(
        r"""
        (?:it(?:['’]s|\sis)?\s)?(?:all\s)?(?:in|on)\s(?:the|our|that)\s
          (?:packet|record|paper|document|page|doc|file|wiki|folder|system)
        | (?:well\s)?documented | you(?:\s(?:can|could|will)|['’]ll)\s(?:see|find|read)
        | (?:as\sI|I\salready|I['’]ve|I\shave)\s(?:just\s)?(?:said|told|explained|mentioned)
        | speaks?\sfor\sitself | well[\s-]known | (?:no|common)\s(?:secret|knowledge) | obvious(?:ly)? | somewhere
        """
    ),
    Vagueness.WORTH: _any_of(
        r"""
        (?:really|very|so|extremely|pretty|quite|super)\s(?!many|much|far|that|few|long)\w+
        | great | good | well | fine | strong(?:ly)? | solid
        | excellent | impressive | important | key | critical | crucial | valuable | success(?:ful|fully)?
        | hard[\s-]?working | works?\shard | hard\swork | dedicat\w+ | passionate | motivated | reliable | dependable
        | trusted | respected | appreciated | liked | love[ds]? | likes | talented | smart | senior | ready
        | high[\s-]quality | best | excited | exciting | proud | happy | pleased | confident
        """
    ),
}
"""The words of each class, most telling class first: who is left open says more than that something is good."""

_ASKED: Mapping[ObjectionKind, tuple[Vagueness, ...]] = {
    ObjectionKind.BELOW_COUNT: (Vagueness.WHO,),
    ObjectionKind.STALE: (Vagueness.SO_FAR,),
    ObjectionKind.LAST_WEEKS: (Vagueness.SO_FAR,),
    ObjectionKind.ONE_TEAM: (Vagueness.WHO,),
    ObjectionKind.SHARED_AS_SOLO: (Vagueness.WHOSE,),
    ObjectionKind.NO_ADOPTION: (Vagueness.WHO,),
    ObjectionKind.NO_BASELINE: (Vagueness.HOW_MUCH,),
    ObjectionKind.LEVEL_CONFUSION: (Vagueness.WHO,),
    ObjectionKind.ONE_PROJECT: (),
    ObjectionKind.NO_SURFACE: (Vagueness.WHO, Vagueness.SO_FAR),
    ObjectionKind.ALREADY_EXPECTED: (Vagueness.WHO,),
    ObjectionKind.COLLEAGUES_PART: (Vagueness.WHOSE,),
    ObjectionKind.ADMITTED_FAILURE: (Vagueness.SO_FAR,),
}
"""What an objection of that kind asks for: vagueness about it is heard first."""
_OF_ANY = frozenset({Vagueness.WHEN, Vagueness.WHERE, Vagueness.WORTH})
"""What any objection suffers from; vagueness about anything else is heard and not taken up."""

_CLAUSE = lazy_pattern(
    r"[.!?;:,()\n–—]+(?:\s+|$)|\s(?:and|but|so|because|since|while|although|though|which|that)\s", re.IGNORECASE
)
_WORD = lazy_pattern(r"\S+")
_FILLER = lazy_pattern(
    r"^(?:(?:well|look|listen|honestly|actually|basically|and|but|so|I (?:think|believe|mean|guess))\b,?\s+)+",
    re.IGNORECASE,
)
_EDGES = " \t,.;:!?–—\"“”'‘’()"


def find_vague(answer: str, kind: ObjectionKind) -> Vague | None:
    """The vague words that matter most for an objection of that kind; None where the answer has none."""
    asked = _ASKED[kind]
    for about in dict.fromkeys((*asked, *PATTERNS)):
        match = PATTERNS[about].search(answer)
        if match is not None:
            fits = about in asked or about in _OF_ANY
            return Vague(about if fits else Vagueness.HEARD, *clause_around(answer, match.start(), match.end()))
    return None


def heard_as_vague(answer: str, objection: Objection, pointed: Collection[str]) -> Vague | None:
    """The vague words of an answer that points at nothing besides what was objected to; None where it does."""
    return None if set(pointed) - set(objection.evidence_ids) else find_vague(answer, objection.kind)


def vague_about(answer: str, about: Vagueness) -> Vague | None:
    """The first words that are vague about this; None where there are none."""
    match = PATTERNS[about].search(answer)
    return None if match is None else Vague(about, *clause_around(answer, match.start(), match.end()))


def quotable(answer: str) -> str:
    """The first words of an answer, as somebody would repeat them."""
    start, end = clause_around(answer, 0, 0)
    return answer[start:end]


def clause_around(answer: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause around these words stands, at most `MOST_QUOTED` words, without its edges."""
    first = max((m.end() for m in _CLAUSE.finditer(answer) if m.end() <= start), default=0)
    last = next((m.start() for m in _CLAUSE.finditer(answer) if m.start() >= max(end, first + 1)), len(answer))
    filler = _FILLER.match(answer[first:last])
    first += filler.end() if filler and first + filler.end() <= start else 0
    words = [(first + m.start(), first + m.end()) for m in _WORD.finditer(answer[first:last])]
    while len(words) > MOST_QUOTED and words[-1][0] >= end:
        words.pop()
    while len(words) > MOST_QUOTED and words[0][1] <= start:
        words.pop(0)
    if not words:
        return start, end
    a, b = words[0][0], words[-1][1]
    while a < b and answer[a] in _EDGES:
        a += 1
    while b > a and answer[b - 1] in _EDGES:
        b -= 1
    return (a, b) if a < b else (start, max(end, start + 1))
