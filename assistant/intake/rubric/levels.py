"""How a level of a ladder is written: "D4 - Developer 4", "Senior Engineer 1", "IC5", "Level 3", "All levels"."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from assistant.evidence.lazy import lazy_pattern

COMMON_ID = "all-levels"


def word_set(words: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(words.split())


_GRADES = {
    word: rank
    for rank, words in enumerate(
        (
            "intern trainee apprentice beginner novice",
            "graduate grad entry junior jr",
            "associate",
            "mid middle midlevel intermediate competent",
            "advanced experienced professional proficient",
            "senior sr",
            "expert lead",
            "staff",
            "principal chief",
            "distinguished",
            "fellow",
        )
    )
    for word in words.split()
}
_ROLES = word_set(
    "engineer developer programmer designer manager architect scientist analyst tester sre sdet swe sde administrator"
    " consultant contributor director vp president cto head researcher writer em"
)
_FIELDS = word_set(
    "software web backend back frontend front full fullstack end stack mobile ios android data qa platform devops site"
    " infrastructure reliability security ml machine learning product technical tech technology engineering design ux"
    " ui program project systems system cloud research applied support solutions quality assurance test team group vice"
    " executive level career programme delivery release network database analytics embedded game"
)
_FILLERS = word_set(
    "expectation expectations responsibility responsibilities role position competency competencies criteria what we"
    " expect from at for of a an the is to in as or and individual people person track on our be being like looks"
    " evidence how ic s levels plus new"
)
_NUMBERS = dict(zip(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"), range(1, 11), strict=True))
_RUNG = r"(?:level|lvl|grade|band|tier|stage|rung|milestone)"
# Q1, H2, W12, V3, Y1 and X2 number time, releases and sizes; FY26, RFC-8, PR1 and SEV2 documents and incidents.
_CODE = lazy_pattern(
    r"(?:(?![qhwvyx]\d)[a-z]|[a-z]{2,3}(?<!fy)(?<!rfc)(?<!adr)(?<!pr)(?<!okr)(?<!sla)(?<!sev))-?([1-9]\d?|0)(?:\.\d)?[a-e]?\Z"
)
_NUMBERED = lazy_pattern(rf"{_RUNG}[\s.#-]*(\d{{1,2}}|[ivx]{{1,4}})(?![\w])", re.IGNORECASE)
_COMMON = lazy_pattern(
    r"(?:.{0,40}\b)?(?:all|every|any)\s+(?:\w+\s+)?"
    r"(?:levels?|grades?|roles?|engineers?|developers?|ics|individual contributors)(?:\s+\w+){0,2}|everyone|common|all",
    re.IGNORECASE,
)
_DATED = lazy_pattern(
    r"\b(?:19|20)\d\d\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b",
    re.IGNORECASE,
)
_PLAIN_GRADES = word_set("beginner novice intermediate advanced expert proficient competent professional experienced")
_PLAIN_CODES = word_set("l ic em sde swe se pe tl")
_WORD = lazy_pattern(r"[^\W\d_]+-?\d{1,2}(?:\.\d)?[a-e]?(?!\w)|[^\W\d_]+|\d+(?:\.\d+)?")
_NUMBERING = lazy_pattern(r"^\s*\d{1,2}[.)]\s+")
_YEARS = lazy_pattern(r"\s*[(\[][^()\[\]]{0,40}\b(?:years?|yrs?|yoe)\b[^()\[\]]{0,20}[)\]]", re.IGNORECASE)
_BREAK = lazy_pattern(r"\s+[-–—|/~]\s+|\s*[:(),|/]\s*")
MAX_WORDS = 10


@dataclass(frozen=True)
class LevelName:
    """A level as the file names it: a readable id, the name, and other words for it."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


def slug(text: str) -> str:
    """Words joined by hyphens, lower case, accents and marks removed; never empty."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", "-", kept).strip("-") or "unnamed"


def numbered(name: str) -> str:
    """A bare number as a level's name: "3" is "Level 3"; anything else stays."""
    return f"Level {name}" if re.fullmatch(r"\d{1,2}(?:\.\d)?", name.strip()) else name


def clean(text: str) -> str:
    """The level's name without numbering, years of experience, symbols at its ends, or a closing colon."""
    return _NUMBERING.sub("", _YEARS.sub("", text)).strip().strip(":*_#•·–—- ").strip()


@lru_cache(maxsize=4096)
def is_common(text: str) -> bool:
    """True for the set that holds at every level ("All levels")."""
    name = clean(text)
    return len(name) <= 60 and _COMMON.fullmatch(name) is not None


@lru_cache(maxsize=4096)
def looks_like_level(text: str) -> bool:
    """True when every word of a heading belongs to a level's name, or it opens with a level code and a break."""
    name = clean(text)
    if not name or len(name) > 90 or "?" in name or _DATED.search(name):
        return False
    if is_common(name):
        return True
    words = _words(name)
    if not words or len(words) > MAX_WORDS or "levels" in words:
        return False
    if _opens_with_code(name):
        return True
    known = [w for w in words if w in _GRADES or _role(w) or _is_code(w)]
    rung = _NUMBERED.search(name) is not None
    return (bool(known) or rung) and all(_belongs(w) for w in words)


def names_a_job(text: str) -> bool:
    """True for a level that can only be one: a job's grade or role, L5, IC3, "Level 2".

    "Beginner", "M1" and "Stage 2" may be levels too, but courses and project plans have them as well.
    """
    words = _words(clean(text))
    codes = {re.sub(r"[\d.-].*", "", word) for word in words if _is_code(word)}
    grades = {w for w in words if w in _GRADES} - _PLAIN_GRADES
    counted = re.search(r"\b(?:level|lvl)\W*(?:\d|[ivx]+\b)", text, re.IGNORECASE)
    return bool(grades or codes & _PLAIN_CODES or counted or any(_role(w) for w in words))


def _opens_with_code(name: str) -> bool:
    head = _BREAK.split(name, maxsplit=1)[0].strip()
    return _is_code(head.casefold()) or _NUMBERED.fullmatch(head) is not None


def _words(name: str) -> list[str]:
    return [w.casefold() for w in _WORD.findall(name)]


def _is_code(word: str) -> bool:
    return _CODE.match(word) is not None


def _role(word: str) -> bool:
    return word in _ROLES or (word.endswith("s") and word[:-1] in _ROLES)


def _belongs(word: str) -> bool:
    return (
        word in _GRADES
        or _role(word)
        or word in _FIELDS
        or word in _FILLERS
        or word in _NUMBERS
        or _is_code(word)
        or re.fullmatch(rf"{_RUNG}|\d{{1,2}}(?:\.\d+)?", word) is not None
    )


@lru_cache(maxsize=4096)
def level_name(text: str) -> LevelName:
    """The level that a heading or cell names: its code as id where it has one, else the slug of its words."""
    name = clean(text)
    if is_common(name):
        return LevelName(COMMON_ID, name, ("all", "common"))
    words = _words(name)
    codes = [w for w in words if _is_code(w)] if looks_like_level(name) else []
    code = codes[0] if len(set(codes)) == 1 else None
    rung = _NUMBERED.search(name)
    if code is not None:
        level_id = slug(code)
    elif rung is not None and looks_like_level(name):
        level_id = slug(rung.group())
    else:
        kept = [w for w in words if w not in _FILLERS or w in {"ic", "individual", "people"}]
        level_id = slug(" ".join(kept if looks_like_level(name) and kept else [name]))
    return LevelName(level_id, name, _aliases(name))


def _aliases(name: str) -> tuple[str, ...]:
    found: list[str] = []
    for part in [p.strip().casefold() for p in _BREAK.split(name)]:
        words = _words(part)
        if not any(w in _GRADES or w in _NUMBERS or w.isdigit() or _role(w) or _is_code(w) for w in words):
            found.append(part)
            continue
        arabic = [str(_NUMBERS[w]) if w in _NUMBERS else w for w in words]
        plain = [w for w in words if w not in _FILLERS]
        found += [part, " ".join(plain), " ".join(arabic), " ".join(w for w in plain if not _is_code(w))]
        grades = [w for w in words if w in _GRADES]
        if grades and not any(w in _NUMBERS or w.isdigit() for w in words):
            found += [" ".join(grades), " ".join(_short(w) for w in grades)]
        found += [w for w in words if _is_code(w)]
    number = _number(name)
    if number is not None:
        found.append(str(number))
        if _NUMBERED.search(name):
            found.append(f"l{number}")
    return tuple(dict.fromkeys(a for a in found if a and a != name.casefold()))


def _short(grade: str) -> str:
    return {"senior": "sr", "junior": "jr", "sr": "senior", "jr": "junior", "midlevel": "mid"}.get(grade, grade)


def _number(name: str) -> int | None:
    """The level's number where it has just one: 4 for "D4 - Developer 4", 2 for "Engineer II"."""
    numbers: set[int] = set()
    for word in _words(name):
        code = _CODE.match(word)
        digits = code.group(1) if code else word
        if digits.isdigit():
            numbers.add(int(digits))
        elif word in _NUMBERS:
            numbers.add(_NUMBERS[word])
    return numbers.pop() if len(numbers) == 1 else None


def order_key(name: str) -> tuple[str, int] | None:
    """Where a level stands among its like, as (series, place); None when its name does not tell."""
    words = _words(clean(name))
    for word in words:
        if _is_code(word):
            return re.sub(r"[\d.-].*", "", word), _number(word) or 0
    if _NUMBERED.search(name) and (number := _number(name)) is not None:
        return "level", number
    grades = [_GRADES[w] for w in words if w in _GRADES]
    if grades:
        return "grade", max(grades) * 400 + sum(grades) * 20 + (_number(name) or 0)
    return None
