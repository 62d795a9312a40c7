"""The written forms of plain words: plurals of nouns, and all forms of verbs."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.evidence.verbs import DOUBLING, IRREGULAR

_IRREGULAR_VERBS = {row.split()[0]: tuple(row.split()[1:]) for row in IRREGULAR.split(";")} | {
    "abide": ("abided",),
    "arise": ("arose", "arisen"),
    "bear": ("bore", "borne"),
    "bind": ("bound",),
    "deal": ("dealt",),
    "lend": ("lent",),
    "lie": ("lay", "lain", "lying"),
    "mean": ("meant",),
    "seek": ("sought",),
    "show": ("showed", "shown"),
    "sit": ("sat",),
    "slide": ("slid",),
    "spell": ("spelt", "spelled"),
    "spread": ("spread",),
    "stride": ("strode",),
    "strive": ("strove", "striven"),
    "swing": ("swung",),
    "throw": ("threw", "thrown"),
    "underlie": ("underlay", "underlain", "underlying"),
    "undergo": ("underwent", "undergone"),
    "wind": ("wound",),
}
_IRREGULAR_PLURALS = {
    "basis": "bases",
    "half": "halves",
    "person": "persons",
    "phenomenon": "phenomena",
    "shelf": "shelves",
}
_DOUBLING = frozenset(DOUBLING.split()) | {
    "occur",
    "recur",
    "refer",
    "sit",
    "slot",
    "span",
    "stem",
    "suit",
    "run",
    "set",
}
_VOWELS = "aeiou"


def plural(noun: str) -> str:
    """`entry`: `entries`."""
    if noun in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")


def verb_forms(verb: str) -> Iterator[str]:
    """`carry`, `carries`, `carrying`, `carried`; American spelling beside British."""
    for base in {verb, verb[:-3] + "ize" if verb.endswith("ise") else verb}:
        yield base
        yield "has" if base == "have" else base + "es" if base in {"go", "do"} else plural(base)
        stem = base + base[-1] if base in _DOUBLING - {"suit"} else base
        bare = stem[:-1] if stem.endswith("e") and not stem.endswith(("ee", "ye")) else stem
        yield bare + "ing"
        past = bare[:-1] + "ied" if bare.endswith("y") and bare[-2:-1] not in _VOWELS else bare + "ed"
        yield from _IRREGULAR_VERBS.get(base, (past,))
        if base.endswith("l") and base[-2:-1] in _VOWELS and base[-3:-2] not in _VOWELS:
            yield base + "led"
            yield base + "ling"
