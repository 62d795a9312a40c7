"""Letters that print: hidden characters are taken out everywhere, pictographs only where fonts cannot draw them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_SPACE = re.compile("[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc")
"""Letters and symbols by category that draw nothing: fillers, a blank braille cell, the object placeholder."""
_VISIBLE_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
"""Format characters by category that are drawn (Arabic, Syriac and Kaithi number signs)."""
_JOINERS = "\u200c\u200d"
_EMOJI_STYLE = "\ufe0e\ufe0f"
_JOINED_SCRIPTS = re.compile("[\u0600-\u0dff\u1000-\u109f]")
_HALF = re.compile("[\ud800-\udfff]")
_UNUSUAL = re.compile("[^\n -~]")

_PLAIN = re.compile("[ -~\u00a1-\u00ac\u00ae-\u024f\u0370-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff]*")
"""Letters and signs of which none is hidden wherever it stands: most texts hold no other."""

_KEPT_SYMBOLS = frozenset("★☆✔✗✘")
_SAME_MEANING = str.maketrans(
    {
        "✓": "✔",
        "✅": "✔",
        "☑": "✔",
        "❌": "✗",
        "❎": "✗",
        "✖": "✗",
        "✕": "✗",
        "⭐": "★",
        "➕": "+",
        "➖": "−",
        "❗": "!",
        "❓": "?",
        "⬆": "↑",
        "⬇": "↓",
        "⬅": "←",
        "➡": "→",
        "➔": "→",
        "➙": "→",
        "➜": "→",
        "➝": "→",
        "➞": "→",
        "➤": "▶",
        "⃣": None,
    }
)
"""Signs that carry a meaning ("latency ⬇ 40 %") and their plain twins, which the PDF's fonts have."""


def _pictograph(letter: str) -> bool:
    code = ord(letter)
    if letter in _KEPT_SYMBOLS or code < 0x231A:
        return False
    emoji_block = (
        0x1F000 <= code <= 0x1FAFF
        or 0x2600 <= code <= 0x27BF
        or 0x23E9 <= code <= 0x23FA
        or code in (0x231A, 0x231B, 0x2B1B, 0x2B1C, 0x2B50, 0x2B55)
    )
    return emoji_block and unicodedata.category(letter) in ("So", "Sk", "Cn")


def _joins(before: str, after: str) -> bool:
    """True where a joiner changes what is drawn: inside an emoji, or between letters of a script that joins them."""
    if before in _EMOJI_STYLE or _pictograph(before):
        return _pictograph(after)
    return all(_JOINED_SCRIPTS.match(c) and unicodedata.category(c)[0] in "LM" for c in (before, after))


def _hidden(letter: str, before: str, after: str) -> bool:
    if letter in _JOINERS:
        return not _joins(before, after)
    if letter in _EMOJI_STYLE:
        return unicodedata.category(before) not in ("So", "Sm", "Po", "Nd", "Sk")
    code = ord(letter)
    if 0xFE00 <= code <= 0xFE0D or 0xE0100 <= code <= 0xE01EF or 0x180B <= code <= 0x180F or letter in _BLANK:
        return True
    if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return True
    return unicodedata.category(letter) in ("Cc", "Cf") and letter not in _VISIBLE_FORMATS


def _marked(text: str) -> Iterator[tuple[str, bool]]:
    """Each letter with whether it is hidden; what stands before a letter is the last one that is not."""
    before = " "
    for index, letter in enumerate(text):
        hidden = not " " <= letter <= "~" and _hidden(letter, before, text[index + 1 : index + 2] or " ")
        if not hidden:
            before = letter
        yield letter, hidden


def visible(text: str) -> str:
    """The text on one line without what a reader cannot see.

    Direction controls, zero-width and tag characters, fillers and control codes are removed (they can turn or hide
    words); half a surrogate pair becomes �. Joiners stay inside emoji and in scripts that spell with them.
    """
    text = _SPACE.sub(" ", text).strip(" ")
    if _PLAIN.fullmatch(text):
        return text
    whole = _HALF.sub("\ufffd", text)
    return _SPACE.sub(" ", "".join(letter for letter, hidden in _marked(whole) if not hidden)).strip(" ")


def without_hidden(text: str) -> str:
    """The text as `visible` shows it, with its lines and spaces as they stand."""
    if _PLAIN.fullmatch(text.replace("\n", "").replace("\t", "")):
        return text
    whole = _HALF.sub("\ufffd", text)
    return "".join(letter for letter, hidden in _marked(whole) if not hidden or letter in "\n\t")


def escape_hidden(json_text: str) -> str:
    """JSON text with every hidden character written as its \\u escape: the value stays verbatim, the file shows it."""
    if not _UNUSUAL.search(json_text):
        return json_text
    return "".join(
        _escaped(letter) if (hidden and letter != "\n") or _HALF.match(letter) else letter
        for letter, hidden in _marked(json_text)
    )


def _escaped(letter: str) -> str:
    units = letter.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i] << 8 | units[i + 1]:04x}" for i in range(0, len(units), 2))


def _twin(letter: str) -> str:
    """The ordinary form of a styled letter or digit (𝗯, Ｆ, ➀); any other letter as it is."""
    if 0x1D400 <= ord(letter) <= 0x1D7FF or 0xFF01 <= ord(letter) <= 0xFF5E:
        return unicodedata.normalize("NFKC", letter)
    if 0x2776 <= ord(letter) <= 0x2793:
        number = unicodedata.numeric(letter)
        return f"({number:.0f})"
    return letter


def without_pictographs(text: str) -> str:
    """The text as a font without emoji can draw it: decoration goes, signs with a meaning become their plain twins.

    Letters of any script stay as they are: a missing letter is an error, not decoration.
    """
    if text.isascii():
        return text
    text = text.translate(_SAME_MEANING)
    kept = "".join(
        _twin(c) for i, c in enumerate(text) if not _pictograph(c) and c not in _EMOJI_STYLE and not _stray(text, i)
    )
    return kept if kept == text else _SPACE.sub(" ", kept).strip(" ")


def _stray(text: str, index: int) -> bool:
    return text[index] in _JOINERS and index > 0 and (_pictograph(text[index - 1]) or text[index - 1] in _EMOJI_STYLE)


def scripts(letters: str) -> str:
    """The names of the letters' scripts in words, as Unicode names begin with them (“Thai”, “CJK and Hangul”)."""
    names = dict.fromkeys(_script(c) for c in letters)
    return " and ".join(names)


def _script(letter: str) -> str:
    if not unicodedata.category(letter).startswith(("L", "M")):
        return "a sign"
    first = unicodedata.name(letter, "unnamed").split()[0].split("-")[0]
    return first if first == "CJK" else first.capitalize()
