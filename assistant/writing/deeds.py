"""Who did what: every verb of a text with its doer, in evidence and in sentences alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.domain.growth import Role
from assistant.evidence.name_words import GIVEN_NAMES
from assistant.evidence.verbs import Tense, base_form, tense, verb_role
from assistant.writing.doer import NO_ONE, Deed, Doer, Subject, bare_name, looks_past, named_after
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.grammar import (
    ADVERBS,
    ALSOPREPOSITIONS,
    ASKED,
    AUTHOR_WORDS,
    AUX,
    BE,
    COORDINATORS,
    DETERMINERS,
    MAIN_TOO,
    NUMBERED,
    OTHER_WORDS,
    PREPOSITIONS,
    RELATIVES,
    RESTARTS,
    ROLE_SUBJECTS,
    SAME_FORM,
    SHARED_WORDS,
    STRONG,
    TEAM_NOUN,
    THING_VERBS,
    THING_WORDS,
    UNLISTED_VERBS,
)
from assistant.writing.words import Word


@lru_cache(maxsize=1)
def _thing_verbs() -> frozenset[str]:
    return frozenset(root(verb) for verb in THING_VERBS)


def read_deeds(
    words: Sequence[Word], names: frozenset[str], *, sure: frozenset[str] = NO_ONE, claiming: bool = False
) -> tuple[Deed, ...]:
    """Every deed in order; a clause that opens with a verb is the author's. `names` may act, `sure` are certain.

    In a sentence to check (`claiming`), "they" without anybody named before stands for things.
    """
    return tuple(_Reader(words, names, sure, claiming).read())


@dataclass(slots=True)
class _State:
    """Where the reader is in a clause: its subject so far, its nouns before the verb, and the verb once seen.

    `fallback` is the subject if none is named: the author at the start of a bullet, else whoever acted before.
    """

    fallback: Subject = (Doer.AUTHOR, NO_ONE)
    subject: Subject | None = None
    nouns: tuple[int, ...] = ()
    in_phrase: bool = False
    with_phrase: bool = False
    verb: int | None = None
    outer: Subject | None = None


class _Reader:
    """Walks over the words once, keeping the subject of the clause it is in."""

    def __init__(self, words: Sequence[Word], names: frozenset[str], sure: frozenset[str], claiming: bool) -> None:
        self.words, self.names, self.sure, self.claiming = words, names, sure, claiming
        self.found: list[Deed] = []
        self.named: frozenset[str] = NO_ONE
        self.outer: list[_State] = []
        self.state = _State()

    def read(self) -> list[Deed]:
        for i, word in enumerate(self.words):
            if word.quoted:
                continue
            if not word.is_word:
                self._sign(word)
            elif self._grammar(i, word):
                continue
            elif self._is_verb(i):
                self._verb(i, word)
            else:
                self._noun(i, word)
        return self.found

    def _sign(self, word: Word) -> None:
        if word.text in STRONG or word.text == ":":
            self.state = _State()
        elif word.text in "([":
            self.outer.append(self.state)
            self.state = _State()
        elif word.text in ")]" and self.outer:
            self.state = self.outer.pop()
        elif word.text == ",":
            self._pause()
        elif word.text in COORDINATORS:
            self._coordinate()

    def _pause(self) -> None:
        """After a comma the subject of the last verb goes on, unless a new one is named.

        In notes that the author opens ("pushed for it; PM agreed, removed 9k lines") a bare verb is the author's again.
        """
        state = self.state
        if state.outer is not None and state.verb is not None:
            self.state = _State(fallback=state.outer)
            return
        nouns = () if state.verb is not None or state.in_phrase else state.nouns
        subject = state.subject or state.fallback
        notes = not self.claiming and subject[0] is Doer.OTHER and self.found and self.found[0].doer is Doer.AUTHOR
        self.state = _State(fallback=(Doer.AUTHOR, NO_ONE) if notes else subject, nouns=nouns)

    def _coordinate(self) -> None:
        """ "and" after a verb begins a new one; inside "with Cart and Search" it only joins."""
        if self.state.verb is not None:
            self.state = _State(fallback=self.state.subject or self.state.fallback)

    def _grammar(self, i: int, word: Word) -> bool:
        """Take in a word of grammar; false for a word that may be a verb or a noun."""
        lower = word.lower
        if lower in AUTHOR_WORDS or lower in SHARED_WORDS:
            if not self.state.in_phrase or lower in {"i", "we"}:
                self._restart((Doer.AUTHOR if lower in AUTHOR_WORDS else Doer.SHARED, NO_ONE))
            return True
        if lower in OTHER_WORDS:
            somebody = lower not in {"they", "they're", "they've", "they'd", "they'll"} or not self.claiming
            self._restart(
                (Doer.OTHER, self.named or frozenset({"?"})) if somebody or self.named else (Doer.THING, NO_ONE)
            )
            return True
        if lower in THING_WORDS and not self.state.in_phrase and not self._noun_follows(i):
            self._restart((Doer.THING, NO_ONE))
            return True
        if lower in RELATIVES and i and self.words[i - 1].lower not in {"so", "such"}:
            outer = self.state.subject or self.state.fallback
            self._restart(self._antecedent(i))
            self.state.outer = outer
            return True
        if lower in COORDINATORS:
            self._coordinate()
            return True
        if lower in RESTARTS and not (lower in ALSOPREPOSITIONS and self._opens_noun(i)):
            self.state = _State(fallback=self.state.fallback, outer=self.state.subject or self.state.fallback)
            return True
        if lower in PREPOSITIONS:
            self.state.in_phrase = not (lower == "to" and self._is_infinitive(i))
            self.state.with_phrase = self.state.in_phrase and (lower == "with" or self.state.with_phrase)
            return True
        if lower in MAIN_TOO and self._noun_follows(i, over=DETERMINERS):
            return False
        return lower in AUX or lower in DETERMINERS or (word.function and tense(lower) is None)

    def _restart(self, subject: Subject) -> None:
        self.state = _State(fallback=subject, subject=subject)

    def _opens_noun(self, i: int) -> bool:
        """Whether nouns follow and no clause: "after mixed precision", but not "as Ana confirmed"."""
        for word in self.words[i + 1 : i + 7]:
            if not word.is_word and word.text not in {"(", ")"}:
                return True
            if (
                word.lower in AUTHOR_WORDS
                or word.lower in SHARED_WORDS
                or word.lower in OTHER_WORDS
                or word.lower in BE
            ):
                return False
            if (tense(word.lower) is Tense.PAST or looks_past(word)) and word.lower not in SAME_FORM:
                return False
        return True

    def _is_infinitive(self, i: int) -> bool:
        following = self.words[i + 1].lower if i + 1 < len(self.words) else ""
        return tense(following) is Tense.PLAIN and base_form(following) == following

    def _antecedent(self, i: int) -> Subject:
        for word in reversed(self.words[max(0, i - 5) : i]):
            if word.is_word and not word.owner and self._name_of(word):
                return Doer.OTHER, self._name_of(word)
            if word.is_word and not word.function:
                break
        return Doer.THING, NO_ONE

    def _name_of(self, word: Word) -> frozenset[str]:
        lower = bare_name(word)
        return frozenset({lower}) if lower in self.names and word.capital else NO_ONE

    def _is_verb(self, i: int) -> bool:
        word = self.words[i]
        form = tense(word.lower) or (Tense.PAST if word.lower in UNLISTED_VERBS else None)
        if form is None and looks_past(word):
            form = Tense.PAST
        if form is None or self._name_of(word):
            return False
        before = self._before(i)
        if form is Tense.PAST and i and self.state.verb == i - 1 and self._noun_follows(i):
            return False
        if form is Tense.GERUND:
            return before is None or (
                before.lower not in DETERMINERS
                and before.lower != "of"
                and not before.owner
                and not self._is_noun(before)
            )
        if form is Tense.PLAIN:
            return self._plain_is_verb(i, before)
        if word.lower in SAME_FORM:
            return before is None or self._is_subject(before) or before.lower in AUX
        adjective = before is not None and (
            before.lower in DETERMINERS or before.owner or before.lower in PREPOSITIONS or before.text[0].isdigit()
        )
        return not (adjective and self._noun_follows(i))

    def _is_noun(self, word: Word) -> bool:
        return not word.function and tense(word.lower) is None and not self._name_of(word)

    def _plain_is_verb(self, i: int, before: Word | None) -> bool:
        """A plain form is a verb after "to", a modal, a subject or a verb of help; at the start before its object."""
        word = self.words[i]
        if before is not None:
            if before.lower == "to" or before.lower in AUX - BE or self._is_subject(before):
                return True
            return self._helps() and base_form(word.lower) == word.lower and not self.state.in_phrase
        following = self.words[i + 1] if i + 1 < len(self.words) else None
        if self.state.nouns or following is None or not following.is_word:
            return False
        if self._helps_before(i):
            return True
        first = i == 0 or self.words[i - 1].text in {".", "!", "?"}
        third = first and word.lower != base_form(word.lower) and following.lower not in {"for", "of"}
        counted = following.text[0].isdigit() and word.lower not in NUMBERED
        return following.lower in DETERMINERS or counted or third

    def _helps(self) -> bool:
        """Whether the verb of this clause is one of help that has not been given its infinitive yet."""
        verb = self.state.verb
        return (
            verb is not None
            and verb_role(self.words[verb].lower) is Role.SUPPORTED
            and not any(d.under == verb for d in self.found)
        )

    def _helps_before(self, i: int) -> bool:
        return bool(i) and verb_role(self.words[i - 1].lower) is Role.SUPPORTED

    def _is_subject(self, word: Word) -> bool:
        pronoun = (
            word.lower in AUTHOR_WORDS
            or word.lower in SHARED_WORDS
            or word.lower in OTHER_WORDS
            or word.lower in RELATIVES
        )
        return pronoun or word.lower == "it" or (bool(self._name_of(word)) and not word.owner)

    def _before(self, i: int) -> Word | None:
        """The word before, over adverbs; None where the clause begins."""
        j = i - 1
        while j >= 0 and (self.words[j].lower in ADVERBS or self.words[j].lower.endswith("ly")):
            j -= 1
        if j >= 0 and self.words[j].text == ")":
            while j >= 0 and self.words[j].text != "(":
                j -= 1
            j -= 1
        if j < 0 or not self.words[j].is_word or self.words[j].lower in COORDINATORS or self.words[j].lower in RESTARTS:
            return None
        return self.words[j]

    def _noun_follows(self, i: int, over: frozenset[str] = NO_ONE) -> bool:
        j = i + 1
        while j < len(self.words) and self.words[j].lower in over:
            j += 1
        if j >= len(self.words):
            return False
        following = self.words[j]
        return following.is_word and not following.function and tense(following.lower) is not Tense.PAST

    def _verb(self, i: int, word: Word) -> None:
        governor = self._governor(i)
        doer, names = (governor.doer, governor.names) if governor else self._doer(i)
        self.found.append(
            Deed(
                at=i,
                keys=word.keys | word.phrase,
                doer=doer,
                names=names,
                role=Role.DID if word.lower == "found" else verb_role(word.lower),
                segment=word.segment,
                under=governor.at if governor else None,
            )
        )
        if governor is None:
            self.state.verb = i
            if self._agent(i) is not None:
                self.state.subject = None if self.state.nouns else self.state.fallback
            elif doer is not Doer.NOBODY:
                self.state.subject = (doer, names)
        self.state.nouns, self.state.in_phrase = (), False

    def _governor(self, i: int) -> Deed | None:
        """The verb of help whose object this verb is: "helped Web port the router"."""
        plain = tense(self.words[i].lower) in (Tense.PLAIN, Tense.GERUND)
        if not plain or not self._helps():
            return None
        return next((d for d in reversed(self.found) if d.at == self.state.verb), None)

    def _doer(self, i: int) -> Subject:
        agent = self._agent(i)
        if agent is not None:
            return (Doer.NOBODY, NO_ONE) if self.words[i].lower in ASKED else agent
        if self._passive(i):
            return Doer.NOBODY, NO_ONE
        heads = [self.words[j] for j in self.state.nouns]
        named = NO_ONE.union(*(self._name_of(w) for w in heads if not w.owner))
        if named and (self._name_of(heads[-1]) or self._name_of(heads[0])):
            if self._may_be_thing(named, i):
                return Doer.NOBODY, NO_ONE
            self.named |= named
            return Doer.OTHER, named
        if heads and heads[-1].lower in ROLE_SUBJECTS:
            self.named |= {heads[-1].lower}
            return Doer.OTHER, frozenset({heads[-1].lower})
        if heads and heads[-1].lower in TEAM_NOUN:
            team = frozenset(w.lower for w in heads) & self.names
            return (Doer.OTHER, team) if team else (Doer.SHARED, NO_ONE)
        if self.state.subject is not None:
            return self.state.subject
        if self.state.with_phrase and tense(self.words[i].lower) is Tense.PAST and not self.words[i - 1].capital:
            return Doer.NOBODY, NO_ONE
        if heads:
            past = tense(self.words[i].lower) is Tense.PAST or looks_past(self.words[i])
            return (Doer.NOBODY if past else Doer.THING), NO_ONE
        return self.state.fallback

    def _may_be_thing(self, named: frozenset[str], i: int) -> bool:
        """Whether a capital that nobody knows as a person or team may be a thing that moves or fails."""
        known = bool(named & self.sure) or bool(named & GIVEN_NAMES)
        following = self.words[i + 1].lower if i + 1 < len(self.words) else ""
        takes_object = self.words[i].root == root("move") and following not in {"to", "from", "into", "onto", "over"}
        return not known and not takes_object and self.words[i].root in _thing_verbs()

    def _passive(self, i: int) -> bool:
        before = self._before(i)
        past = tense(self.words[i].lower) is Tense.PAST or looks_past(self.words[i])
        return past and before is not None and before.lower in BE

    def _agent(self, i: int) -> Subject | None:
        """ "by Yaw", "by the team", "by me" after a past form."""
        if not (tense(self.words[i].lower) is Tense.PAST or looks_past(self.words[i])):
            return None
        for j in range(i + 1, min(len(self.words), i + 9)):
            word = self.words[j]
            if not word.is_word and word.text not in {"(", ")"}:
                return None
            if word.lower == "by":
                agent = named_after(self.words, j, self._name_of)
                self.named |= agent[1] if agent else NO_ONE
                return (Doer.NOBODY, NO_ONE) if agent and agent[1] and self._may_be_thing(agent[1], i) else agent
            if tense(word.lower) is Tense.PAST and not word.function:
                return None
        return None

    def _noun(self, i: int, word: Word) -> None:
        self.named |= self._name_of(word)
        if (
            not self.state.in_phrase
            and self.state.verb is None
            and not word.lower.endswith("ly")
            and word.lower not in ADVERBS
        ):
            self.state.nouns = (*self.state.nouns, i)
