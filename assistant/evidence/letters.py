"""Latin capitals and small letters with all their marks: people's names do not begin with A to Z alone."""

from __future__ import annotations

_MARKED = range(0x100, 0x250)
UPPER = "A-ZÀ-ÖØ-Þ" + "".join(c for c in map(chr, _MARKED) if c.isupper())
"""For a character class: capitals of the alphabets that are written in Latin letters, "Å" and "Ł" among them."""
LOWER = "a-zß-öø-ÿ" + "".join(c for c in map(chr, _MARKED) if c.islower())
"""For a character class: their small letters."""
NAME_WORD = rf"[{UPPER}](?:[{LOWER}'’-]|(?<=['’-])[{UPPER}])+"
"""A word of a name, as a pattern that minds case: "Łucja", "O'Brien", "Al-Sayed"."""
