"""Who took up the author's work, who refers to it, and whom the author helped: named, and in so many words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from assistant.domain.evidence import Mention
from assistant.evidence.artifacts import find_artifacts
from assistant.evidence.capitals import Run, find_runs
from assistant.evidence.citing import find_citing
from assistant.evidence.clauses import clauses, intro_end
from assistant.evidence.helping import HELPING_VERBS, find_helped
from assistant.evidence.name_words import PRODUCT_WORDS, TEAM_WORDS
from assistant.evidence.names import NO_NAMES, Named, Names, kind_of
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token, find_sentences
from assistant.evidence.uptake import find_uptake
from assistant.evidence.verbs import Tense, base_form, tense


class Taken(NamedTuple):
    """Mentions of those who adopted, of what cites, and of those who were helped."""

    adopters: tuple[Mention, ...] = ()
    citations: tuple[Mention, ...] = ()
    helped: tuple[Mention, ...] = ()


_CITING = frozenset({"cite", "reference", "quote", "link", "refer"})
_ADOPTING = frozenset({"adopt", "use", "reuse", "copy", "integrate", "consume", "implement", "follow", "roll"})
_MOVING = frozenset({"move", "migrate", "switch", "port", "convert", "onboard"})
_BY_OR_ON = frozenset(
    {"build", "base", "rely", "depend", "run", "standardise", "standardize", "publish", "read", "book", "work", "plan"}
)
_BROUGHT = frozenset({"migrate", "move", "onboard", "switch", "convince", "persuade", "help", "bring", "get"})
_TELLERS = word_set("also i regularly to we")
_BETWEEN = word_set("now also since has have already all both then later team squad ,")
_WHO = word_set("developers engineers everyone people teams those who")
_OWN = word_set("her his its own their theirs")
_ARTICLES = word_set("a an both my our that the this")
_LIST = word_set("& ( ) + , / and daily or plus w weekly with")
_NOT_TARGETS = word_set("berlin leave london management manager office org position role squad team teams")


def find_taken(text: str, names: Names = NO_NAMES, own_team: str | None = None, label: str | None = None) -> Taken:
    """Adopters, citations and people helped, as the text names them.

    The author's own team adopts nothing. A label such as `Unblocked` is read as the verb before the text.
    """
    adopters: list[Mention] = []
    citations: list[Mention] = []
    helped: list[Mention] = []
    for sentence in find_sentences(text):
        for clause in clauses(sentence):
            runs = find_runs(clause)
            adopters += _adopters(clause, runs, names)
            citations += _citations(clause, runs, names, text)
            helped += _helped(clause, runs, names)
        adopters += _followers(sentence, names)
    # What is said in so many words wins; only where nothing is, the readers of free wording are asked.
    citations = citations or list(find_citing(text))
    helped = helped or list(find_helped(text, names))
    citing = [(m.start, m.end) for m in citations]
    at_home = bool(own_team) and str(own_team).casefold() in text.casefold()
    adopters = adopters or [
        _mention(r)
        for r in find_uptake(text, names)
        if not at_home and not any(a <= r.start and r.end <= b for a, b in citing)
    ]
    if base_form(label or "") in HELPING_VERBS and (first := find_sentences(text)[:1]):
        runs = find_runs(first[0])
        known = {run.start for run in runs if kind_of(run, names)}
        helped += [m for m in _people_first(first[0], intro_end(first[0]), runs, names) if m.start in known]
    own = (own_team or "").casefold()
    outside = [m for m in adopters if m.name.casefold() != own and m.name.casefold() not in names.author]
    cited = [m for m in citations if m.name.casefold() not in {own, *names.author}]
    return Taken(
        _unique(outside), _unique(cited), _unique([m for m in helped if m.name.casefold() not in names.author])
    )


def _adopters(clause: Sequence[Token], runs: Sequence[Run], names: Names) -> list[Mention]:
    found: list[Mention] = []
    for place, token in enumerate(clause):
        base = base_form(token.text)
        if base is None or not (tense(token.text) is Tense.PAST or token.lower.endswith("s") or base == token.lower):
            continue
        if _is_passive(clause, place, base):
            found += [_mention(r) for r in _outer(clause, place + 2, runs) if base == "adopt" or kind_of(r, names)]
        elif base in _BROUGHT and _brought(clause, place, runs):
            found += _listed(clause, place + 1, runs)
        elif _adopts(clause, place, base):
            sure = base in _CITING | {"adopt"} or _is_work(clause, place)
            found += [_mention(r) for r in _subjects(clause, place, runs, names) if sure or _is_known(r, names)]
    return found


def _adopts(clause: Sequence[Token], place: int, base: str) -> bool:
    """True when the object of the verb can be somebody else's work that is taken up."""
    after = [t.lower for t in clause[place + 1 : place + 12]]
    if not after or any(word in _OWN for word in after[:2]):
        return False
    taken = next((word for word in after if word not in _ARTICLES), "")
    if taken in PRODUCT_WORDS:
        return False
    if base in _ADOPTING:
        return base != "roll" or "out" in after[:3]
    if base == "take":
        return (after[0] in {"it", "them", "our", "my"} and "over" not in after[:4]) or (
            "from" in after[1:8] and bool(_ids(clause[place:]))
        )
    if base in _MOVING:
        target = next((i for i, word in enumerate(after) if word in {"to", "onto"}), 0)
        refused = _NOT_TARGETS | PRODUCT_WORDS
        return target > 0 and not any(word in refused for word in after[target : target + 4])
    return base in _BY_OR_ON and any(
        w in {"by", "on", "upon"} and _is_work(clause, place + 1 + i) for i, w in enumerate(after[:5])
    )


def _followers(sentence: Sequence[Token], names: Names) -> list[Mention]:
    """`Who builds by RFC-88 now: Yuki Arai and Per Dahl (Identity), ...`: a list of those who work by a document."""
    parts = clauses(sentence)
    for before, after in pairwise(parts):
        asked = any(t.lower in _WHO for t in before[:4]) and bool(_ids(before))
        if asked and any(base_form(t.text) in _BY_OR_ON | _ADOPTING for t in before):
            return [_mention(r) for r in _outer(after, 0, find_runs(after)) if kind_of(r, names) is not Named.TEAM]
    return []


def _is_work(clause: Sequence[Token], place: int) -> bool:
    """True where the words after `by` or `on` name a numbered document, or something called mine or ours."""
    after = clause[place + 1 : place + 4]
    return any(t.lower in {"my", "our", "it", "them"} for t in after) or bool(_ids(after))


def _is_passive(clause: Sequence[Token], place: int, base: str) -> bool:
    """`adopted by Identity`, `in use at Search`, `rolled out to Ledger`."""
    if place + 1 >= len(clause):
        return False
    following = clause[place + 1].lower
    if base in _ADOPTING | {"take", "pick"} and tense(clause[place].text) is Tense.PAST:
        return following == "by" or (
            base == "roll" and following == "out" and _word(clause, place + 2) in {"to", "in", "across"}
        )
    return base == "use" and _word(clause, place - 1) == "in" and following in {"by", "at"}


def _brought(clause: Sequence[Token], place: int, runs: Sequence[Run]) -> bool:
    """`onboarded Payments and Risk onto the pipeline`: the author moves named others to something."""
    if not any(run.first in {place + 1, place + 2} for run in runs) or any(run.last <= place for run in runs):
        return False
    last = max((run.last for run in runs if run.first > place), default=place)
    rest = [t.lower for t in clause[last : last + 2]]
    strict = base_form(clause[place].text) in {"help", "get", "convince", "persuade", "bring"}
    adopting = any(base_form(w) in _ADOPTING | _MOVING for w in (_word(clause, last), _word(clause, last + 1)))
    return adopting if strict else bool(rest) and rest[0] in {"to", "onto", "on"}


def _citations(clause: Sequence[Token], runs: Sequence[Run], names: Names, text: str) -> list[Mention]:
    found: list[Mention] = []
    for place, token in enumerate(clause):
        base = base_form(token.text) or ""
        cites = base in _CITING or (base == "take" and "from" in [t.lower for t in clause[place + 1 : place + 9]])
        if not cites or tense(token.text) is Tense.GERUND:
            continue
        if _word(clause, place + 1) in {"by", "in"} and tense(token.text) is Tense.PAST:
            if base == "link":
                continue
            found += _ids(clause[place + 2 :])[:4] or _listed(clause, place + 2, runs)
            continue
        cited = _ids(clause[place + 1 :]) or [a for a in find_artifacts(text) if a.start > token.end]
        subjects = [_mention(run) for run in _subjects(clause, place, runs, names)]
        citing = _ids(clause[:place])
        if cited and (citing or subjects):
            inside = [m for m in _ids(clause[place + 1 :])[1:] if _before(clause, m) == "in"]
            found += inside or citing[:1] or subjects
    return found


def _helped(clause: Sequence[Token], runs: Sequence[Run], names: Names) -> list[Mention]:
    found: list[Mention] = []
    for place, token in enumerate(clause):
        base = base_form(token.text)
        buddy = token.lower in {"buddy", "mentor"}
        if buddy and place and clause[place - 1].text.endswith(("'s", "’s")):
            found += [_mention(run) for run in runs if run.last == place]
        elif (base in HELPING_VERBS and _is_told(clause, place)) or buddy or token.lower in {"1:1s", "one-on-ones"}:
            after = place + 1 + (_word(clause, place + 1) in {"for", "of", "to"} and base is None)
            found += _people_first(clause, after, runs, names)
    return found


def _is_told(clause: Sequence[Token], place: int) -> bool:
    """True for a verb that tells (`helped`, `mentoring`), false for a noun (`sponsor Dana Whit`)."""
    before = _word(clause, place - 1)
    told = tense(clause[place].text) is not Tense.PLAIN or intro_end(clause) == place
    return told or before in _TELLERS or base_form(before) in HELPING_VERBS


def _people_first(clause: Sequence[Token], place: int, runs: Sequence[Run], names: Names) -> list[Mention]:
    """The listed names; a team with its people in brackets is named by the people."""
    listed = _run_list(clause, place, runs)
    found = []
    for number, run in enumerate(listed):
        following = listed[number + 1] if number + 1 < len(listed) else None
        opened = following is not None and run.after() == "(" and following.first == run.last + 1
        bracketed = run.before() == "(" or _in_brackets(clause, run)
        kind = kind_of(run, names)
        if (
            opened
            and following is not None
            and kind is not Named.PERSON
            and kind_of(following, names) is not Named.TEAM
        ):
            continue
        if bracketed and kind is Named.TEAM:
            continue
        if (run.owner and run.after() in {"team", "squad"}) or (kind is None and run.name.isupper()):
            continue
        found.append(_mention(run))
    return found


def _in_brackets(clause: Sequence[Token], run: Run) -> bool:
    before = [t.text for t in clause[: run.first]]
    return before.count("(") > before.count(")")


def _listed(clause: Sequence[Token], place: int, runs: Sequence[Run]) -> list[Mention]:
    return [_mention(run) for run in _outer(clause, place, runs)]


def _outer(clause: Sequence[Token], place: int, runs: Sequence[Run]) -> list[Run]:
    return [run for run in _run_list(clause, place, runs) if not _in_brackets(clause, run)]


def _run_list(clause: Sequence[Token], place: int, runs: Sequence[Run]) -> list[Run]:
    """The runs from this place on that stand in one list: joined by commas, `and`, brackets and ticket ids."""
    by_first = {run.first: run for run in runs}
    found: list[Run] = []
    while place < len(clause):
        token = clause[place]
        if place in by_first:
            found.append(by_first[place])
            place = by_first[place].last
            continue
        inside = bool(found) and _in_brackets(clause, _at(clause, place))
        if not (token.lower in _LIST or token.lower in _ARTICLES or inside or token.lower in {"team", "squad", "both"}):
            break
        place += 1
    return found


def _at(clause: Sequence[Token], place: int) -> Run:
    return Run(clause, place, place + 1, clause[place].text, False, False)


def _subjects(clause: Sequence[Token], place: int, runs: Sequence[Run], names: Names) -> list[Run]:
    """The named subjects of the verb here: the runs that stand together before it, nothing but helpers in between."""
    before = [run for run in runs if run.last <= place and not _in_brackets(clause, run)]
    if not before:
        return []
    last = before[-1]
    depth = 0
    for token in clause[last.last : place]:
        depth += (token.text == "(") - (token.text == ")")
        if depth or token.text == ")":
            continue
        if last.owner or token.lower in _BETWEEN:
            continue
        return []
    listed = [last]
    for run in reversed(before[:-1]):
        joint = [t.lower for t in clause[run.last : listed[0].first] if t.text not in "()"]
        if joint in (["and"], [","], [",", "and"], ["&"]) or run.after() == "(":
            listed.insert(0, run)
        else:
            break
    opening = listed[0].first == 0 or not any(t.is_word for t in clause[: listed[0].first])
    return [run for run in listed if opening or _is_known(run, names)]


def _is_known(run: Run, names: Names) -> bool:
    """True for a name that is one here, or that is spelled like a team before a verb of taking up."""
    return kind_of(run, names) is not None or all(word in TEAM_WORDS for word in run.words)


def _ids(tokens: Sequence[Token]) -> list[Mention]:
    """Numbered documents among the tokens (`RFC-97`, `retro-0902`)."""
    found = [
        t for t in tokens if re.fullmatch(r"(?:rfc|adr|ddr?|prd|retro|post-?mortem|runbook|pir)[-–]?\d{1,6}", t.lower)
    ]
    return [
        Mention(name=t.text.upper() if t.lower[:3] in {"rfc", "adr"} else t.lower, start=t.start, end=t.end)
        for t in found
    ]


def _before(clause: Sequence[Token], mention: Mention) -> str:
    return next((clause[i - 1].lower for i, t in enumerate(clause) if i and t.start == mention.start), "")


def _word(clause: Sequence[Token], place: int) -> str:
    return clause[place].lower if 0 <= place < len(clause) else ""


def _mention(run: Run) -> Mention:
    return Mention(name=run.name, start=run.start, end=run.end)


def _unique(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    by_name: dict[str, Mention] = {}
    for mention in sorted(mentions, key=lambda m: m.start):
        by_name.setdefault(mention.name.casefold(), mention)
    return tuple(by_name.values())
