"""Reading under other names: who is called Mark or Will is read as Emil or Olga is, and told as written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, TypeVar

from assistant.evidence.namesakes import find_namesakes

if TYPE_CHECKING:  # the linter, which starts in no time, reads texts and no records
    from pydantic import BaseModel

_NAMES: Mapping[int, tuple[str, ...]] = {
    3: ("Ewa", "Udo", "Uwe", "Ida", "Leo", "Mia", "Tim", "Zoe"),
    4: ("Emil", "Olga", "Hugo", "Inge", "Lars", "Nina", "Ivan", "Anna"),
    5: ("Tomas", "Agata", "Jonas", "Elena", "Pavel", "Marta", "Diego", "Chloe"),
    6: ("Sabine", "Daniel", "Martha", "Andrea", "Fabian", "Ingrid", "Dmitri", "Jelena"),
    7: ("Barbara", "Matthew", "Theresa", "Antonio", "Melanie", "Dominik"),
    8: ("Jonathan", "Fernando", "Caroline", "Reinhard", "Penelope"),
    9: ("Frederick", "Elisabeth", "Alejandra", "Guillermo", "Charlotte"),
}
"""Names that are no word of any list, by length: a stand-in has as many letters, so that every place stays true."""
_Model = TypeVar("_Model", bound="BaseModel")


@dataclass(frozen=True)
class StandIns:
    """Which name is read as which; `known` are people whom the texts are about, case folded."""

    known: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.names)

    def read(self, text: str) -> str:
        """The text as long as before, with a plain name wherever a name that is also a word means a person."""
        spans = find_namesakes(text, self.known) if self.names else ()
        told, done = [], 0
        for start, end in spans:
            told += [text[done:start], self.names.get(text[start:end], text[start:end])]
            done = end
        return "".join([*told, text[done:]])

    def read_word(self, name: str) -> str:
        """The stand-in of a word that is known to be of somebody's name, in any case; the word itself if none."""
        return self.names.get(name.capitalize(), name)

    def written(self, text: str) -> str:
        """A text that was made under stand-ins, with the names that were written."""
        return self._stand_ins.sub(lambda m: self._written[m.group()], text) if self.names else text

    def model_read(self, model: _Model) -> _Model:
        """A record with every text in it read."""
        return type(model).model_validate(_respelled(model.model_dump(), self.read))

    def model_written(self, model: _Model) -> _Model:
        """A record that was made under stand-ins, with the names that were written."""
        return type(model).model_validate(_respelled(model.model_dump(), self.written))

    @cached_property
    def _written(self) -> dict[str, str]:
        return {stand_in: name for name, stand_in in self.names.items()}

    @cached_property
    def _stand_ins(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{'|'.join(self._written)})(?!\w)")


@lru_cache(maxsize=2048)
def read_plainly(text: str) -> str:
    """The text as long as before, nobody in it called by a word: to look for words in, never to show."""
    return find_stand_ins((text,)).read(text)


def find_stand_ins(texts: Iterable[str], known: Iterable[str] = (), *, beside: Iterable[str] = ()) -> StandIns:
    """Stand-ins for the names in these texts that are also words; none that occurs in the texts or `beside` them.

    A name that one text shows to be a person's is known in the others. Falsy where there is nothing to stand in for.
    """
    texts, known = tuple(texts), tuple(known)
    found = {text[a:b] for text in texts for a, b in find_namesakes(text, known)}
    if not found:
        return StandIns()
    said = "\n".join([*texts, *known, *beside]).casefold()
    names: dict[str, str] = {}
    for name in sorted(found):
        free = (n for n in _NAMES.get(len(name), ()) if n.casefold() not in said and n not in names.values())
        if stand_in := next(free, None):
            names[name] = stand_in
    people = {w for name in known for w in name.casefold().split()}
    return StandIns(frozenset(people | {name.casefold() for name in names}), names)


def _respelled(made: object, respell: Callable[[str], str]) -> object:
    """The same with every text respelled, in dictionaries, lists and tuples too; what is one of a closed set stays."""
    if type(made) is str:
        return respell(made)
    if isinstance(made, dict):
        return {key: _respelled(value, respell) for key, value in made.items()}
    if isinstance(made, list | tuple | frozenset | set):
        return [_respelled(value, respell) for value in made]
    return made
