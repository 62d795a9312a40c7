"""Who took up the author's work, told in any words: whoever does something with it, unless the words say otherwise.

People say that a team uses something in more ways than can be listed. The ways to say that it does not are fewer: it
reads, reviews, likes, cites or asks for it, means to take it up, or does not. So where somebody from outside acts on
the author's work, that is an uptake, unless the words around the name say one of those.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.evidence.capitals import Run, find_runs
from assistant.evidence.clauses import ADVERBS, I_WORDS, clauses, intro_end, is_adverb
from assistant.evidence.mine import is_relative, points_back, speaks_of_mine, told_by_author
from assistant.evidence.names import Names, kind_of
from assistant.evidence.owning import find_answered_for
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token, find_sentences
from assistant.evidence.uptake_words import (
    BRINGS,
    CITES,
    GIVES,
    LEADERS,
    LOOKING,
    MAKES,
    NO_TEAMS,
    NOT_TAKERS,
    OBJECTS,
    ONLY_LOOKS,
    ONTO,
    OPEN,
    TITLES,
    TOWARDS,
)
from assistant.evidence.verbs import Tense, base_form, tense

_LONGEST = 70
"""Words of a bullet that is read so freely; in longer prose too much stands beside too much."""


@dataclass(frozen=True)
class _Part:
    """A clause, and what stands before it in the bullet."""

    tokens: Sequence[Token]
    told_before: bool
    mine_before: bool
    known_before: bool


def find_uptake(text: str, names: Names) -> tuple[Run, ...]:
    """The named runs of a bullet who took up the author's work, in order; the author's own team is not told apart."""
    if text.count(" ") > _LONGEST:
        return ()
    parts = [clause for sentence in find_sentences(text) for clause in clauses(sentence)]
    speaking = [speaks_of_mine(p) for p in parts]
    anywhere = any(speaking)
    if not anywhere and not any(told_by_author(p) and points_back(p) for p in parts[:1]) and len(parts) < 2:
        return ()
    found: list[Run] = []
    held = {m.name.casefold() for m in find_answered_for(text)}
    told = known = mine = False
    for number, clause in enumerate(parts):
        before = parts[number - 1] if number else ()
        if speaking[number] and told_by_author(clause) and not _says_otherwise(clause, clause, None):
            found += [r for r in _runs(before) if _alone(r) and _may_be_outside(r, names)]
        part = _Part(clause, told, anywhere, known)
        found += [r for r in _runs(clause) if _takes(r, part, names)]
        mine = speaking[number]
        known = mine or ((told or known) and (points_back(clause) or _is_silent(clause)))
        told = told or told_by_author(clause)
    return tuple(run for run in found if run.name.casefold() not in held)


def _takes(run: Run, part: _Part, names: Names) -> bool:
    if run.before() == "(" and run.before(2) and run.tokens[run.first - 2].is_capital:
        return False  # the team of the person before it
    if run.before() in {'"', "“", "‘", "«"}:
        return False  # a title
    if not _may_be_outside(run, names) or run.before() in LEADERS | {"from"} or _is_object(run):
        return False
    near = _segment(run)
    if run.owner and _owns_paper(run):
        return False
    if not (speaks_of_mine(near) or _meant(run, near, part)) or _says_otherwise(near, part.tokens, run):
        return False
    if told_by_author(part.tokens) or _after_author(run):
        return (_acts(run) and not run.owner) or (
            _brings(part.tokens) and run.before() not in {"from", "of", "for", "with"}
        )
    if run.before() == "of":
        return _acts(run) and not told_by_author(part.tokens)
    return _acts(run) or run.before() not in NOT_TAKERS


def _owns_paper(run: Run) -> bool:
    """`Ledger's RFC-18`, `Identity's threat model`: a paper of others may cite the work, and does not take it up."""
    behind = run.tokens[run.last : run.last + 4]
    return any(t.text in "'‘“\"" or t.lower in TITLES or any(c.isdigit() for c in t.text) for t in behind)


def _after_author(run: Run) -> bool:
    """Whether the author is the subject before the name: "In my design I quote Ledger's rules"."""
    before = run.tokens[: run.first]
    return any(t.lower in I_WORDS and not is_relative(before, n) for n, t in enumerate(before) if n + 1 < len(before))


def _meant(run: Run, near: Sequence[Token], part: _Part) -> bool:
    """Whether the words around the name may mean the author's work without naming it."""
    own = told_by_author(part.tokens)
    after = part.tokens[run.last :]
    if (own or part.told_before or part.mine_before) and points_back(after):
        return True
    if run.before() in {"that", "which"} and own:
        return True
    return (part.known_before and _is_silent(near)) or (part.mine_before and speaks_of_mine(part.tokens))


def _may_be_outside(run: Run, names: Names) -> bool:
    """True for a known name, and for capitals in a place where only a name has them; not for titles and initials."""
    if run.words[-1] in TITLES or run.after() in TITLES:
        return False
    if kind_of(run, names) is not None:
        return True
    if run.name.removesuffix("s").isupper() or "-" in run.name or run.words[0] in I_WORDS:
        return False
    if run.words[0] in NO_TEAMS or run.words[0].endswith("ly"):
        return False
    brought = tense(run.before()) is Tense.PAST and base_form(run.before()) in BRINGS
    return brought or _alone(run) or (_acts(run) and (not run.initial or _acts_plainly(run)))


def _is_object(run: Run) -> bool:
    """`unblocked Kwame`, `had Minh Tran practise it`: what the author does with somebody; a service after a comma."""
    before = run.before()
    if before == ",":
        mine = next((d for d in (2, 3, 4) if run.before(d) == "my"), 0)
        return mine > 0 and not any(t.is_capital for t in run.tokens[run.first - mine : run.first])
    return tense(before) is Tense.PAST and base_form(before) not in BRINGS


def _alone(run: Run) -> bool:
    """True in a list of nothing but names: "Takers so far: Mobile, Search"."""
    return all(t.is_capital or not t.is_word or t.lower == "and" for t in run.tokens)


def _is_silent(tokens: Sequence[Token]) -> bool:
    return not any(tense(t.text) for t in tokens)


def _runs(clause: Sequence[Token]) -> tuple[Run, ...]:
    """The capitals of a clause, with the word that opens it where a verb follows: "Cards emit by it"."""
    runs = find_runs(clause)
    start = next((n for n, t in enumerate(clause) if t.is_word), None)
    if start is None or any(r.first <= start < r.last for r in runs):
        return runs
    first = clause[start]
    if not first.is_capital or not first.text.isalpha() or tense(first.text) is Tense.PAST or len(first.text) < 3:
        return runs
    opening = Run(clause, start, start + 1, first.text, True, False)
    return (opening, *runs) if _acts(opening) and first.lower not in NO_TEAMS else runs


def _segment(run: Run) -> Sequence[Token]:
    """The words around a name up to the commas that do not belong to a list of names."""
    tokens = run.tokens
    low, high = run.first, run.last
    while low > 0 and not _cuts(tokens, low - 1):
        low -= 1
    while high < len(tokens) and not _cuts(tokens, high):
        high += 1
    return tokens[low:high]


def _cuts(tokens: Sequence[Token], place: int) -> bool:
    if tokens[place].text != ",":
        return False
    after = next((t for t in tokens[place + 1 :] if t.lower != "and"), None)
    return after is not None and not after.is_capital


def _says_otherwise(near: Sequence[Token], clause: Sequence[Token], run: Run | None) -> bool:
    words = [t.lower for t in near]
    if any(w in OPEN or w in LOOKING or w in LEADERS or w.endswith("n't") for w in words):
        return True
    acts = _own_acts(run) if run is not None and _acts(run) else near
    bases = {base for t in acts if tense(t.text) is not Tense.GERUND for base in _bases(t)}
    if bases & (ONLY_LOOKS | CITES) or (bases & GIVES and {"me", "us"} & set(words)):
        return True
    makes = [n for n, t in enumerate(near) if base_form(t.text) in MAKES and tense(t.text) is Tense.PAST]
    if not makes or told_by_author(clause) or near[makes[0] - 1].lower in {"i", "i've"}:
        return False
    return not any(w in ONTO for w in words[makes[0] :])


def _bases(token: Token) -> set[str]:
    """The base forms that a word may have; a verb that no list holds is cut by its ending ("commented", "starred")."""
    word = token.lower
    known = base_form(token.text)
    return {known} if known else {word, word.removesuffix("s"), word.removesuffix("ed"), word.removesuffix("d")}


def _own_acts(run: Run) -> Sequence[Token]:
    """What stands behind a name up to where somebody else comes in: there its own verbs are."""
    start = next(_behind(run), run.last)
    end = start
    while end < min(len(run.tokens), start + 9) and run.tokens[end].lower not in _COMES_IN:
        end += 1
    return run.tokens[start:end]


_COMES_IN = word_set("i i'd i've that the their which who whose , ; ( ) . my mine a an its it them to")
"""Words behind which the verbs are no longer those of the name."""


def _brings(clause: Sequence[Token]) -> bool:
    """`Rolled it out to Ledger`, `got Risk onto my RFC`: the author brings others to the work."""
    start = intro_end(clause)
    head = clause[start + 1] if clause[start].lower == "i" and start + 1 < len(clause) else clause[start]
    return base_form(head.text) in BRINGS and any(t.lower in TOWARDS for t in clause[start + 1 :])


def _acts(run: Run) -> bool:
    """True where a verb follows the name, or the list of names in which it stands."""
    if run.owner or (run.last <= len(run.tokens) and run.tokens[run.last - 1].text.endswith(("s'", "s’"))):
        return True
    for place in _behind(run):
        word = run.tokens[place]
        if not word.is_word:
            return False
        if tense(word.text) is not None or word.lower in {"has", "have", "are", "is", "does", "do", "had"}:
            return True
        following = run.tokens[place + 1].lower if place + 1 < len(run.tokens) else ""
        listed = "and" in {t.lower for t in run.tokens[run.first : place]}
        return word.text.islower() and (following in OBJECTS or listed or word.lower.endswith("ed"))
    return False


def _acts_plainly(run: Run) -> bool:
    """The same where the capital is only spelling: what follows is known or ends like a verb, and no "is"."""
    place = next(_behind(run), None)
    if len(run.words) > 2 or (place is None and not run.owner):
        return False
    word = run.tokens[place].lower if place is not None else ""
    return word not in _IS and (run.owner or tense(word) is not None or word.endswith(("s", "ed")))


_IS = frozenset({"is", "are", "was", "were"})


def _behind(run: Run) -> Iterator[int]:
    """The place after a name, its brackets, and the names listed with it."""
    place, depth = run.last, 0
    while place < len(run.tokens):
        token = run.tokens[place]
        depth += (token.text == "(") - (token.text == ")")
        listed = token.text in "(),/&+" or token.is_capital or token.lower in {"and", "all", "both", "folks", "people"}
        if not (depth or listed or token.lower in ADVERBS or is_adverb(token) or token.lower in {"team", "squad"}):
            yield place
            return
        place += 1
