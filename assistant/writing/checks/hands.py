"""In a bullet that several people had a hand in, each thing stays with whoever the evidence gives it to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from assistant.evidence.stems import word_set
from assistant.evidence.verbs import tense
from assistant.writing.alignment import Clause, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.checks.told import topic_of
from assistant.writing.doer import Deed, Doer, bare_name, looks_past
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.function_words import PERSON_NOUNS
from assistant.writing.lexicon.grammar import PREPOSITIONS, ROLE_SUBJECTS
from assistant.writing.source import Source
from assistant.writing.strength import Part, is_weak, part_claimed
from assistant.writing.words import Word

_OWN = (Doer.AUTHOR, Doer.SHARED)
_GIVING = frozenset(root(verb) for verb in ("add", "bring", "do", "give", "make", "put", "take"))
_TAKING_UP = frozenset(
    root(verb)
    for verb in word_set(
        """
        accept adopt analyse answer apply approve check choose compare complement connect consume document enable
        evaluate explain extend find follow handle implement import inspect integrate interview learn link merge
        migrate monitor move onboard open pass port present prioritise process read receive record replace resolve
        respond restart reuse run schedule select take test track train unblock update upgrade use verify visit
        """
    )
)
"""What may be done with the thing of another: that claims no hand in its making."""
_EXISTING = frozenset({"exists", "existed", "existing", "predates", "predated", "preexisting", "pre-existing"})
"""What was there before is nobody's work here."""
_JOINING = frozenset({"and", "&", "+", "plus", "well", "both", "along", "alongside", "including"})


def find_taken_things(grounding: Grounding) -> Iterator[Problem]:
    """Things told as the author's work that stand in a colleague's clause alone: "both clients" with one by Haruto."""
    claim = grounding.claim
    for deed in claim.deeds:
        if deed.noun or deed.under is not None or deed.doer not in _OWN or not _claims_hand(claim, deed):
            continue
        sources = grounding.sources_of(deed.segment)
        for word in _things(claim, deed, sources):
            owners = _owners(word, sources)
            if owners and not _names(claim, owners):
                who = " ".join(sorted(name.capitalize() for name in owners - {"?"})) or "somebody else"
                message = f"In the evidence {who} did this part: name the doer, or leave it out."
                yield claim.at(word, ProblemKind.DOER, message)
                return


def find_listed_parts(grounding: Grounding) -> Iterator[Problem]:
    """ "contributed the form and the cart" where the cart was Sanjay's: a list of the author's with another's part."""
    claim = grounding.claim
    for deed in claim.deeds:
        if deed.noun or deed.doer not in _OWN:
            continue
        sources = grounding.sources_of(deed.segment)
        listed = [(item, [_owners(w, sources) for w in item]) for item in _items(claim, deed)]
        if not any(owners and not any(owners) for _, owners in listed):
            continue
        for item, owners in listed:
            whose = frozenset().union(*owners)
            if all(owners) and not _names(claim, whose):
                message = "In the evidence somebody else did this part: name the doer, or leave it out."
                yield claim.at(item[-1], ProblemKind.DOER, message)
                return


def _items(claim: Claim, deed: Deed) -> list[list[Word]]:
    """The things that a verb lists, each by its words of meaning; none where it lists only one."""
    items: list[list[Word]] = [[]]
    verbs = {d.at for d in claim.deeds if not d.noun}
    for i, word in enumerate(claim.words[deed.at + 1 : deed.at + 18], deed.at + 1):
        if i in verbs or word.text in {".", ";", ":", "(", ")"} or word.lower in {"which", "who", "that", "while"}:
            break
        if word.text == "," or word.lower in _JOINING or word.lower in {"with", "to", "for", "in"}:
            items.append([])
        elif word.content and not word.quoted and not word.capital:
            items[-1].append(word)
    found = [item for item in items if item]
    return found if len(found) > 1 else []


_GIVEN = frozenset({"by", "from"})


def find_moved_givers(grounding: Grounding) -> Iterator[Problem]:
    """ "a checksum from the vendor" where the vendor gave the table, and the checksum came from the author."""
    claim = grounding.claim
    for i, word in enumerate(claim.words):
        if word.lower not in _GIVEN or word.quoted:
            continue
        giver = next((w for w in claim.words[i + 1 : i + 3] if w.content or w.lower in ROLE_SUBJECTS), None)
        before = [w for w in claim.words[max(0, i - 2) : i] if w.content and not w.capital and tense(w.lower) is None]
        thing = before[-1] if before else None
        if giver is None or thing is None or looks_past(thing) or not _is_party(giver, claim) or _is_member(thing):
            continue
        segment = claim.words[i].segment
        if any(_gives_another(source, bare_name(giver), thing) for source in grounding.sources_of(segment)):
            message = "In the evidence this came from somebody else; keep whose it was."
            yield claim.at(thing, ProblemKind.DOER, message)


def _is_member(thing: Word) -> bool:
    """Whether people are meant who belong to a group, and nothing that it gave: "two engineers from QA"."""
    return thing.lower.rstrip("s") in PERSON_NOUNS or thing.lower in PERSON_NOUNS | ROLE_SUBJECTS


def _is_party(word: Word, claim: Claim) -> bool:
    return word.lower in ROLE_SUBJECTS or (word.capital and bare_name(word) in claim.known)


def _gives_another(source: Source, giver: str, thing: Word) -> bool:
    """Whether an item has a thing in clauses of the author's, and its giver only with something else."""
    clauses = clauses_of(source)
    held = [c for c in clauses if _says(c, thing)]
    theirs = [c for c in clauses if any(bare_name(w) == giver for w in c.words)]
    theirs += [c for b, c in pairwise(clauses) if b in theirs and c.words[0].text == "("]
    apart = bool(held) and bool(theirs) and not any(c in theirs or c.segment in topic_of(source) for c in held)
    return (
        apart
        and all(any(w.content and bare_name(w) != giver for w in c.words) for c in theirs)
        and any(d.doer in _OWN and not d.noun for c in held for d in c.deeds)
    )


def find_other_help(grounding: Grounding) -> Iterator[Problem]:
    """ "Helped Ana with the solver" where the help went to the tests, and the solver is hers alone."""
    claim = grounding.claim
    for deed in claim.deeds:
        if deed.noun or deed.doer not in _OWN or not is_weak(claim.words, deed.at):
            continue
        sources = [s for s in grounding.sources_of(deed.segment) if _helped_with_something(s)]
        behind = False
        for word in claim.words[deed.at + 1 : deed.at + 9]:
            if not word.is_word or word.segment != claim.words[deed.at].segment:
                break
            behind = behind or word.lower in {"with", "on", "in"}
            if behind and word.content and not word.capital and _owners(word, sources):
                message = "In the evidence the help went to something else; say to what."
                yield claim.at(word, ProblemKind.DOER, message)
                break


def _helped_with_something(source: Source) -> bool:
    """Whether an item says what the author helped with."""
    helped = [d for d in source.deeds if not d.noun and d.doer in _OWN and is_weak(source.words, d.at)]
    return any(w.lower in {"with", "on", "in"} for d in helped for w in source.words[d.at + 1 : d.at + 5])


def _claims_hand(claim: Claim, deed: Deed) -> bool:
    verb = claim.words[deed.at].root
    part = part_claimed(claim.words, deed.at)
    return verb in _GIVING or (part is not None and part >= Part.DID and verb not in _TAKING_UP)


def _things(claim: Claim, deed: Deed, sources: Sequence[Source]) -> list[Word]:
    """The words of the verb's object, behind prepositions too where it lists the author's own thing beside another."""
    found: list[Word] = []
    verbs = {d.at for d in claim.deeds if not d.noun}
    behind, joined = False, False
    start = deed.at + 1
    for i, word in enumerate(claim.words[start : start + 14], start):
        if i in verbs or word.text in {".", ";", ":", "(", ")", ","} or word.lower in {"which", "who", "that", "with"}:
            break
        joined = joined or word.lower in _JOINING
        behind = behind or (word.lower in PREPOSITIONS and word.lower != "as")
        if word.content and not word.quoted and (not behind or joined or _lists(claim, i)):
            found.append(word)
    mine = any(not _owners(w, sources) for w in found)
    return found if mine or not behind else []


def _lists(claim: Claim, i: int) -> bool:
    """Whether a coordination follows within the phrase: "for ADT as well as ORU"."""
    return any(w.lower in _JOINING for w in claim.words[i + 1 : i + 3])


def _names(claim: Claim, owners: frozenset[str]) -> bool:
    return "?" in owners or any(bare_name(w) in owners for w in claim.words)


def _owners(word: Word, sources: Sequence[Source]) -> frozenset[str]:
    """Those whose clauses alone have the word; nobody where the author, or nobody in particular, has it too."""
    found: frozenset[str] = frozenset()
    for source in sources:
        topic = topic_of(source)
        if any(word.all_keys & w.all_keys for w in source.context_words):
            return frozenset()
        for clause in clauses_of(source):
            if not _says(clause, word):
                continue
            whose = _whose(source).get(clause.segment, frozenset())
            if not whose or clause.segment in topic:
                return frozenset()
            found |= whose
    return found


def _says(clause: Clause, word: Word) -> bool:
    return any(w.content and word.all_keys & w.all_keys for w in clause.words)


@lru_cache(maxsize=1024)
def _whose(source: Source) -> dict[int, frozenset[str]]:
    """The clauses that belong to others alone, by their verbs, by "Go client by Haruto", or by a name in brackets."""
    told = any(d.doer in (*_OWN, Doer.NOBODY) and not d.noun for d in source.deeds)
    if not told and not any(w.lower in {"me", "mine"} for w in source.words):
        return {}
    found: dict[int, frozenset[str]] = {}
    for clause in clauses_of(source):
        own = [d for d in source.deeds if d.segment == clause.segment]
        verbs = [d for d in own if not d.noun]
        if verbs:
            names = frozenset().union(*(d.names for d in verbs if d.doer is Doer.OTHER))
            if names and all(d.doer is Doer.OTHER for d in verbs):
                found[clause.segment] = names
            continue
        names = _ending_name(source, clause) or _opening_name(source, clause)
        names = names or frozenset().union(*(d.names for d in own if d.doer is Doer.OTHER))
        if names and not any(w.owner for w in clause.words):
            found[clause.segment] = names
    return found


def _opening_name(source: Source, clause: Clause) -> frozenset[str]:
    """ "me the form, Liv the emails": a name before its part, beside the author's."""
    opening = [w for w in clause.words if w.is_word][:2]
    shared = any(w.lower in {"me", "i"} for w in source.words)
    if len(opening) < 2 or not shared or opening[0].owner or not opening[0].capital:
        return frozenset()
    part = opening[1].lower == "the" or (opening[1].content and not opening[1].capital)
    name = bare_name(opening[0])
    return frozenset({name}) if part and name in source.actors else frozenset()


def _ending_name(source: Source, clause: Clause) -> frozenset[str]:
    """ "ADT exists already (Gita)", "rollout = Nils", "design by Kofi": a name that closes the clause."""
    if any(w.lower in _EXISTING for w in clause.words):
        return frozenset({"somebody"})
    last = source.words.index(clause.words[-1])
    after = source.words[last + 1 : last + 6]
    at = next((i for i, w in enumerate(after) if not w.is_word), len(after))
    rest = after[at:]
    if len(rest) > 1 and rest[0].text == "(" and rest[1].capital and bare_name(rest[1]) in source.names:
        return frozenset(bare_name(w) for w in rest if bare_name(w) in source.names)
    if len(rest) > 1 and rest[0].text == ":" and rest[1].capital and bare_name(rest[1]) in source.names:
        following = rest[2:3]
        return frozenset({bare_name(rest[1])}) if not any(w.is_word for w in following) else frozenset()
    if len(clause.words) > 2 and clause.words[-2].lower in {"by", "from", "=", ":"}:
        name = bare_name(clause.words[-1])
        known = name in source.actors and clause.words[-1].capital
        return frozenset({name}) if known or name in ROLE_SUBJECTS else frozenset()
    return frozenset()
