"""Whether a text is in a language that the rules cannot read. Such text is kept, and not counted."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import foreign_share, readable

MOSTLY_FOREIGN = 0.3
"""Share of letters in another script from which only a clear English opening is still read."""

_WORD = lazy_pattern(r"[^\W\d_]{2,}")
_ENGLISH = word_set(
    """
    about after all an and are as at be been before but by for from in into is it more my new not of on or our out
    over per than that the their this to up via was we were when which who with
    """
)
_OTHERS = word_set(
    """
    af anche ao as att au auch auf aus aux av avec bei bij ce cette che com como con da dans das dass de del della
    delle dem den der des desde det di die dla do door dos du een ein eine einer el em entre est et foi fue för für
    gli har hasta het ich ikke il im ist jag jest la las le les lo los mais med met mit más na naar nach nas nel
    nella nicht nie niet no nos nous não och od oder og ont ook op oraz os par para pas per pero plus po por pour
    przez på que qui se sich się sobre som sono su sur til till um uma un una und une van vi von voor vous w werden
    wij wir wurde y z zijn zu zum zur är è été über
    """
)
_SHARED = word_set("a an as de den die do im in la le men met na no od on over per po um van w was")
"""Words of other languages that an English line holds too: names, abbreviations, units."""

_SURE = 2
"""Function words of other languages, beyond the English ones, that make a text theirs."""


def is_unreadable(text: str) -> bool:
    """True for text mostly in another script, or in another language by its function words; mixed text that opens in
    English is readable."""
    if foreign_share(text) > MOSTLY_FOREIGN and len(_WORD.findall(_opening(text))) < 3:
        return True
    said = [word.casefold() for word in _WORD.findall(readable(text))]
    theirs = len({w for w in said if w in _OTHERS and w not in _SHARED})
    return theirs >= _SURE and theirs > sum(1 for w in said if w in _ENGLISH)


def _opening(text: str) -> str:
    """The first stretch of the text in Latin script."""
    runs = re.split(r"\s{4,}", readable(text).strip())
    return runs[0] if runs else ""
