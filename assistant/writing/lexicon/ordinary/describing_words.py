"""Adjectives that point, place, compare or describe without praise, rank, effect or reach."""

POINTING = """
above above-mentioned actual additional adjacent aforementioned aforesaid allied alternative another antecedent
apparent applicable approximate associated attached attendant attributable awaited back-to-back believed belonging
bygone certain cited claimed collateral collected comparable complementary conceivable concerned concurrent
conditional consecutive contained contemporary contingent contrary corresponding covering cross-referenced current
declared dedicated deemed definite depicted derived described designated different discrete discussed distinct
distinctive doubtful due each earlier earmarked else enclosed ensuing enumerated envisaged equalled eventual evidenced
evident exact existing expected explicit expressed extra face-to-face feasible featured fellow following foregoing
former forthcoming founded fresh further given grouped half hoped-for hypothetical identifiable imminent implicit
implied inactive incidental included indicative individual inherent initial innate inserted instanced intended interim
intermediate interrelated intervening introductory involved isolated itemised joint known latent latter like likeliest
listed lone long long-term matched material medium-term mentioned mere mid mid-term minus mutual named nearby next
nominal non-specific noted observable odd old older on-going one-off ongoing opposite ordinary original ostensible
other outlined outstanding overall own paired parallel paraphrased parenthetical partial particular past pending
perceived peripheral personal pertinent planned plus possible potential pre-arranged pre-existing preceding precise
preliminary present presumable presumed prevailing previous previous-year prior probable proper proposed prospective
provisional pure quoted recent recorded referenced referred reflected related relative relevant remaining reputed
requested resident residual respective resultant resulting returning said said-so same scheduled select selected
separate sequential shared short-term side-by-side similar single sized so-called sort spare specific specified
speculative stand-alone stand-in standalone stated straight subordinate subsequent substitute successive such
suggested supplementary supposed surrounding tentative termed then-current theoretical titled total trailing
transitional transitory twin two-sided typical ultimate unaddressed unanswered uncounted undecided underlying
undetermined undisclosed unfinished unfulfilled uninvolved unknown unmentioned unnamed unplanned unrecorded unreported
unset unsettled unsolicited unspecified unspoken unstarted unstated unwritten usual verbal very viewed worded written
year-old
"""

LOOKING = """
alike asleep awake away bare blank blunt brief calm casual chatty common concrete conventional dim distant dry even
everyday faint familiar flat formal free fuzzy general genuine gradual handwritten inclined incomplete inconclusive
informal irregular lengthy light likely literal manifest middling mixed muted natural neutral normal occasional opaque
patchy plain plural round short short-lived singular so-so spare sparse spoken stable-ish stiff still suspect tacit
thin unchanged unclear uneven unexpected unfamiliar unlikely unrelated unsure untouched unusual vague varying
"""

COMPARING = """
alike analogous apart closer comparable contrasting differing dissimilar equal equivalent half-way halfway identical
inverse kindred matching near nearer opposite proportional proportionate same similar unequal unlike
"""
