"""Everyday verbs that a particle makes an act of its own: "took over" is not "took", but "came to" is only "came"."""

from __future__ import annotations

_CLAIMING = """
bring: about back down forward in off on out up
call: off
carry: over
clear: out up
cut: back down off over
fall: back
give: away back out up
get: back down off out up
go: back down live off on out up
hand: in off out over
hold: back off up
keep: down off out up
lay: down off out
leave: off open out
make: public sure
pass: on
pull: back out
put: back down forward in live off on out together up
read: out
run: down
send: back off out
set: off up
stand: down in up
step: down in up
take: apart away back charge down in off on out over up
tell: to
throw: away out
turn: around down off on over
wind: down up
work: around out
"""


def claiming_phrases() -> dict[str, frozenset[str]]:
    """The particles that make a claim of a verb, by the verb's plain form."""
    rows = (line.partition(":") for line in _CLAIMING.strip().splitlines())
    return {verb: frozenset(particles.split()) for verb, _, particles in rows}
