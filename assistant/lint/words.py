"""Word lists that several rules share, by name as the phrases of a rule call them."""

from __future__ import annotations

from types import MappingProxyType

from assistant.evidence.stems import word_set

PRAISE = word_set(
    """
    admirable amazing awesome brilliant commendable dedicated exceptional excellent exemplary extraordinary fabulous
    fantastic first-class first-rate flawless great impeccable impressive incredible invaluable magnificent marvellous
    marvelous outstanding phenomenal reliable remarkable rock-solid solid splendid stellar sterling strong superb
    superior terrific top-notch top-tier tremendous valuable valued wonderful world-class
    """
)
BLAME = word_set(
    """
    abysmal appalling awful bad disappointing dismal dreadful inadequate inferior insufficient lackluster lacklustre
    mediocre poor shoddy sloppy sub-par subpar substandard terrible underwhelming unacceptable unprofessional
    unsatisfactory weak
    """
)
INTENSIFIERS = word_set(
    "absolutely consistently deeply extremely genuinely highly hugely incredibly really so super truly"
)
LISTS = MappingProxyType({"praise": PRAISE, "blame": BLAME, "very": INTENSIFIERS})
