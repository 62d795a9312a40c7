"""Adjectives that point, place, compare or describe without praise, rank, effect or reach."""

POINTING = """
above above-mentioned actual additional adjacent aforementioned alternative another apparent applicable approximate
associated attendant awaited back-to-back certain cited comparable complementary concerned concurrent consecutive
contemporary contrary corresponding current dedicated definite described different discrete distinct due each earlier
else eventual evident exact existing expected extra face-to-face fellow following foregoing former fresh further given
half hypothetical implied incidental included individual initial intended interim intermediate intervening involved
isolated joint known latter like listed lone material mentioned mere minus mutual named nearby next noted odd old
one-off opposite ordinary original other outstanding overall own paired parallel partial particular past pending
personal pertinent planned plus possible potential preceding precise preliminary present presumed prevailing previous
prior probable proper proposed provisional pure recent referenced related relative relevant remaining requested
resident respective resulting said same scheduled select selected separate sequential shared side-by-side similar
single so-called sort specific specified stand-alone standalone stated straight subsequent successive such suggested
supplementary surrounding tentative then-current titled total twin typical ultimate underlying undisclosed unspecified
unstated verbal very written year-old
"""

LOOKING = """
alike asleep awake away bare blank blunt brief calm casual chatty common concrete conventional dim distant dry even
everyday faint familiar flat formal free fuzzy general genuine gradual handwritten inclined incomplete inconclusive
informal irregular lengthy light likely literal manifest middling mixed muted natural neutral normal occasional opaque
patchy plain plural round short short-lived singular so-so spare sparse spoken stable-ish stiff still suspect tacit
thin unchanged unclear uneven unexpected unfamiliar unlikely unrelated unsure untouched unusual vague varying
"""

COMPARING = """
alike analogous apart closer comparable contrasting differing dissimilar equal equivalent fewer half-way halfway
identical inverse kindred matching near nearer opposite proportional proportionate same similar unequal unlike
"""
