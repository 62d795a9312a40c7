"""One spelling for a word that is written in several ways: accents, British and American, old and new."""

from __future__ import annotations

import unicodedata

from assistant.evidence.lazy import lazy_pattern

_AMERICAN = (
    ("centre", "center"),
    ("metre", "meter"),
    ("litre", "liter"),
    ("fibre", "fiber"),
    ("theatre", "theater"),
    ("calibre", "caliber"),
    ("licence", "license"),
    ("defence", "defense"),
    ("offence", "offense"),
    ("pretence", "pretense"),
    ("artefact", "artifact"),
    ("catalogue", "catalog"),
    ("dialogue", "dialog"),
    ("analogue", "analog"),
    ("ageing", "aging"),
    ("judgement", "judgment"),
    ("acknowledgement", "acknowledgment"),
    ("grey", "gray"),
    ("cheque", "check"),
    ("enrol", "enroll"),
    ("fulfil", "fulfill"),
    ("instalment", "installment"),
    ("skilful", "skillful"),
    ("aluminium", "aluminum"),
    ("sceptic", "skeptic"),
    ("tyre", "tire"),
    ("mould", "mold"),
    ("plough", "plow"),
    ("storey", "story"),
    ("colour", "color"),
    ("behaviour", "behavior"),
    ("favour", "favor"),
    ("honour", "honor"),
    ("labour", "labor"),
    ("neighbour", "neighbor"),
    ("flavour", "flavor"),
    ("rumour", "rumor"),
    ("harbour", "harbor"),
    ("armour", "armor"),
    ("endeavour", "endeavor"),
)
_EXACT = {"programme": "program", "programmes": "programs", "cancelation": "cancellation"}
_BRITISH = lazy_pattern("|".join(f"{british}(?!l)" for british, _ in _AMERICAN))
_MAP = dict(_AMERICAN)


def plain_letters(word: str) -> str:
    """A word without its accents: `Zürich` is `Zurich`, `Wrocław` is `Wroclaw`; the micro sign is typed `u`."""
    if word.isascii():
        return word
    word = word.replace("µ", "u").replace("μ", "u")
    parts = unicodedata.normalize("NFKD", word.replace("ł", "l").replace("Ł", "L").replace("ø", "o").replace("ß", "ss"))
    return "".join(c for c in parts if not unicodedata.combining(c))


def one_spelling(word: str) -> str:
    """A case-folded word in the spelling that all its spellings share."""
    word = _EXACT.get(word, plain_letters(word))
    return _BRITISH.sub(lambda m: _MAP[m.group()], word)
