"""Services that a text says its author answers for, told in any words: pager, keys, roadmap, "mine", "on my desk"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from assistant.domain.evidence import Mention
from assistant.evidence.clauses import clauses
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import find_sentences, readable
from assistant.evidence.verbs import Tense, base_form, tense

_HOLDS = (
    r"(?:code[- ]?|service |accountable )?owner(?:ship)?|codeowners|keys|pager|on[- ]?call|maintainer|dri"
    r"|accountab\w+(?: engineer)?"
    r"|answerable|answer|responsib\w+(?: engineer)?|charge|stewardship|steward|custod\w+|look(?:ing|ed)? after"
    r"|primary"
    r"|roadmap|release key|release decisions|deploys|rollouts|alarms|alerts|phone|single contact|escalation contact"
    r"|first responder"
)
_TAKES = (
    r"inherit(?:ed|ing)?|t(?:ook|ake|aking|aken) (?:over|on|in|charge of)|adopted|picked up ownership of"
    r"|keep(?:ing)?|kept|runn?(?:ing)?"
    r"|own|carr(?:y|ied|ying)|got assigned|was handed|stay(?:ed)? on as its owner|(?:became|becoming) (?:the )?"
)
_MINE = (
    r"\bmine\b(?!d)|\bas (?:its|the) owner\b|\bmy (?:service|baby|system|desk|hands|head|belt|wing|name|watch"
    r"|shoulders|pager)\b|\bby me\b|\bto me\b|\bme as its\b"
    r"|\bthrough me\b|\bat me\b|\bat mine\b|\bwith me\b|\bis me\b|\bthat's me\b|\bjust me\b|\bme alone\b"
    r"|\bme only\b|\bmyself\b"
    r"|\b(?:passed|given|moved|fell|assigned|belongs|landed) to me\b|\bfell to me\b|\bover to me\b"
    r"|\bis (?:up )?to me\b|\bon me\b|\bsingle-?handed\b|\bme who\b|\bnames? me\b|\bmine\.|→ me\b"
)
_SIGNAL = lazy_pattern(rf"\b(?:{_HOLDS})\b", re.IGNORECASE)
_TAKING = lazy_pattern(rf"\b(?:{_TAKES})", re.IGNORECASE)
_SELF = lazy_pattern(_MINE, re.IGNORECASE)
_WHOLE = lazy_pattern(
    r"\bend[- ]to[- ]end\b|\bsole\b|\balone\b|\bhealthy\b|\borphan\b|(?-i:\bfrom [A-Z]\w+)"
    r"|(?-i:\b[A-Z]\w+ (?:[A-Z]\w+ )?left\b)"
    r"|\bmy (?:service|system)\b|\bunder (?:me|my)\b|\bkeep it alive\b",
    re.IGNORECASE,
)
_OTHERS = lazy_pattern(
    r"\b(?:we|our|ours|us|team(?:'s|’s)?|rota|together|shared|everybody|they|their|theirs|he|she|his|hers?)\b",
    re.IGNORECASE,
)
_AWAY = lazy_pattern(
    r"(?<!was )(?<!been )(?<!got )\b(?:hand(?:ed|ing)|gave|giving|pass(?:ed|ing)|went|moved|transferred"
    r"|returned)\b[^.;]{0,60}?\b(?:over to"
    r"|back to|to) "
    r"(?!me\b|us\b|my\b|mine\b)|\boff its rota\b|\bno longer\b|\bformer\b|\bused to\b|\bno pager\b|\bfor (?:a|one|two"
    r"|three) (?:days?|weeks?)\b"
    r"|\bwhile \w+ (?:was|is) (?:away|out|sick|on)\b|\bcover(?:ed|ing)? for\b|\bstand-?in\b|\bguest\b"
    r"|\buntil \w+ (?:is|comes|returns)\b"
    r"|\bbefore I\b|\bI'd owned\b|\bI had owned\b",
    re.IGNORECASE,
)
_OPEN = lazy_pattern(
    r"\b(?:will|would|may|might|could|should|asked|offered|not|never|n't|want(?:s|ed)?|plan(?:s|ned)?|proposed"
    r"|if)\b|n['’]t\b",
    re.IGNORECASE,
)
_SYSTEM = (
    r"(?:api|service|gateway|scheduler|engine|calculator|sorter|compactor|fw|firmware|pipeline|daemon|cluster"
    r"|platform)"
)
_NAME = lazy_pattern(
    r"`(?P<ticked>[\w .-]{2,40})`"
    rf"|(?<![\w/.-])(?P<kebab>[a-z][a-z0-9]+(?:-[a-z0-9]+){{1,4}}(?: {_SYSTEM}\b)?)(?![\w/-])"
)
_BETWEEN = r"(?:(?:of|for|on|to|over|in|everything|the|both|our|legacy|orphan|service|halves|sole|alone)\s+){0,4}"
_SLOT = lazy_pattern(
    rf"(?i:\b(?:{_HOLDS}|t(?:ook|ake|aking|aken) over|inherited|I own))\s+(?:(?:of|for|on"
    rf"|after|everything|both|the|our"
    rf"|legacy)\s+){{0,3}}"
    r"(?P<name>[a-z][a-z0-9]{3,})(?=\s*(?:[.,;:()→=]|$|\s(?:now|since|from|until|when|alone|as|is|ring|fell|and"
    r"|I)\b))"
    rf"|(?i:\b(?:{_HOLDS}|{_TAKES}))\s+{_BETWEEN}(?P<system>[a-z]+ {_SYSTEM})\b"
    rf"|(?i:\b(?:{_HOLDS}|{_TAKES}))\s+{_BETWEEN}(?P<capital>[A-Z][a-z]{{3,}}(?:[A-Z][a-z]+)*)(?![\w-])"
)
_HEAD = lazy_pattern(
    r"\W*(?:the )?(?P<name>[A-Z][a-z]{3,}(?:[A-Z][a-z]+)*|[a-z][a-z0-9]{3,}|[a-z]+ "
    + _SYSTEM
    + r")(?: \([^()]*\))?\s*(?:is (?:now )?(?:mine|my)\b|= ?my\b|: mine\b|(?:officially )?belongs to me"
    r"|has had me as"
    r"|got assigned to me)"
)
_COUNTED = lazy_pattern(r"(?:\s*,)?\s*(?:and|&|,)\s*$")
_ENGLISH = word_set(
    """
    after-hours back-end cross-team day-to-day end-to-end error-budget first-line follow-up front-end full-time
    hand-over high-level in-house kick-off long-term low-level must-have off-call on-call on-calls open-source
    part-time post-mortem pre-prod real-time roll-out run-book self-service set-up short-term sign-off single-handed
    single-handedly single-threaded stand-up tech-lead third-party time-out two-week up-to-date well-known
    """
)
_CAPITALS = word_set(
    """
    accountable after again alerts also although april august because before being billing both changed charge
    codeowners dates december deploys during ever everything february finally finance friday from handover have
    identity incident incidents included inherited january july june just keeping looking mail maintainer march
    monday named nobody nothing november october only over owner pager people picked primary production purpose
    query release responsibility responsible roadmap rules running runs september service services silenced since
    sole something still team teams tests that their there these they this thursday time today took tuesday
    wednesday week weekend when while with work
    """
)


@lru_cache(maxsize=4096)
def find_answered_for(text: str, names: tuple[str, ...] = ()) -> tuple[Mention, ...]:
    """The services that the author is said to answer for, each once; `names` are people and teams, never services."""
    plain = readable(text)
    if not (_SIGNAL.search(plain) or _TAKING.search(plain) or _SELF.search(plain)):
        return ()
    known = {n.casefold() for n in names}
    found: dict[str, Mention] = {}
    for sentence in find_sentences(text):
        for clause in clauses(sentence):
            low, high = clause[0].start, clause[-1].end
            for start, end in _held(plain, low, high, sentence[0].start, sentence[-1].end):
                name = text[start:end]
                if not any(name.casefold() in k or k in name.casefold() for k in known):
                    found.setdefault(name.casefold(), Mention(name=name, start=start, end=end))
    return tuple(found.values())


def _held(plain: str, low: int, high: int, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The names in a clause that the sentence says are held by the author."""
    sentence, clause = plain[first:last], plain[low:high]
    if _AWAY.search(sentence) or _OPEN.search(clause):
        return
    head = _HEAD.match(clause)
    if head is not None and head["name"].casefold() not in _CAPITALS:
        yield low + head.start("name"), low + head.end("name")
    named = [m.span("ticked" if m["ticked"] else "kebab") for m in _NAME.finditer(plain, low, high) if _is_name(m)]
    slots = [m.span(m.lastgroup or 0) for m in _SLOT.finditer(plain, low, high) if _fills(m)]
    holds, takes, mine = _SIGNAL.search(sentence), _TAKING.search(clause), _SELF.search(sentence)
    own = mine or _AUTHOR.search(sentence)
    if not mine and _does_something_else(clause):
        return
    if (_OTHERS.search(clause) and not own) or _SOMEBODY.search(clause):
        return
    if mine and (holds or takes or _near(plain, named)):
        yield from named or slots
    elif (holds or (takes and (named or _WHOLE.search(sentence)))) and (own or _opens(clause)):
        yield from (
            [s for s in named if any(a <= s[0] <= b + 2 for a, b in slots)]
            or slots
            or (named if holds or takes else ())
        )


_SOMEBODY = lazy_pattern(
    r"\b(?!I\b)(?:[A-Z][\w'’-]+|team|who|which|members?|colleagues?|teammates?|engineers?|lead|manager|others?)\s+"
    r"(?:(?:continues?|still|now|also|alone) (?:to )?)*"
    r"(?:owns?|runs?|holds?|keeps?|maintains?|carr(?:y|ies)|retired|inherited"
    r"|(?:was|is|were|are) (?:in charge|responsible|accountable|on call|(?:the )?owners?))\b"
)
"""Somebody else before the verb: "Mina owns checkout-api"."""

_AUTHOR = lazy_pattern(r"\b(?:I|I'm|I've|my|me)\b", re.IGNORECASE)
_NEAR = lazy_pattern(
    r"[`'’]?s?,?\s*(?:is\b|=|:|\(|belongs\b|has\b|got\b|my\b|which is\b)\s*(?:now |all |mine|my|me|to)", re.IGNORECASE
)


def _near(plain: str, named: Sequence[tuple[int, int]]) -> bool:
    """Whether a name stands right before what calls it the author's."""
    return any(_NEAR.match(plain, end) for _, end in named)


def _fills(match: re.Match[str]) -> bool:
    name = match[match.lastgroup or 0]
    return name.split()[0].casefold() not in _ENGLISH and name.casefold() not in _CAPITALS


_HOLDING = frozenset(
    {
        "accept",
        "add",
        "adopt",
        "agree",
        "become",
        "carry",
        "change",
        "come",
        "get",
        "have",
        "hold",
        "inherit",
        "keep",
        "name",
        "own",
        "pick",
        "put",
        "run",
        "set",
        "stay",
        "take",
    }
)
"""Acts by which a service comes to somebody, or stays with them."""


def _does_something_else(clause: str) -> bool:
    """Whether a clause opens with an act on the service ("Fixed the deploys of ...") or with an order to oneself."""
    first = re.match(r"\W*(\w+)", clause)
    if first is None or first[1].lower() in {"own", "on", "owner", "roadmap"}:
        return False
    form = tense(first[1])
    return form is Tense.PLAIN or (form is Tense.PAST and (base_form(first[1]) or "") not in _HOLDING)


def _opens(clause: str) -> bool:
    """Whether a clause is told by its author without an "I": it opens with no name."""
    return re.match(r"\W*(?:[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:owns|runs|took|has|is)\b)", clause) is None


def _is_name(match: re.Match[str]) -> bool:
    return match["ticked"] is not None or (match["kebab"] not in _ENGLISH and not _describes(match))


def _describes(match: re.Match[str]) -> bool:
    """Whether a hyphenated word only describes the noun behind it: "my key-naming convention"."""
    behind = re.match(r" ([a-z][\w-]*)", match.string[match.end() :])
    return behind is not None and behind[1] not in _FUNCTION_WORDS and tense(behind[1]) is None


_FUNCTION_WORDS = word_set(
    """
    a after alone an and are as at because before but by end end-to-end for from has have healthy if in into is it
    itself my now of officially on only or over since so still that the then this to together until up was were when
    where which while with without
    """
)
