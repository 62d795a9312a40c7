"""Adjectives that point, place, compare or describe without praise, rank, effect or reach."""

POINTING = """
abiding above above-mentioned actual additional adjacent aforementioned aforesaid ageing aging aiding allied
alternative another antecedent apparent applicable approximate associated attached attendant attributable awaited
awaiting back-to-back bearing believed belonging bordering bounded bygone carried categorised centred certain
characterised cited claimed classed classified coinciding collateral collected coloured comparable complementary
composed comprised conceivable concerned concerning concurrent conditional consecutive constituent contained
contemporary contingent contrary correlated corresponding counted coupled covering cross-referenced current dated
declared dedicated deemed definite delineated depicted derived described designated detailed devoted different
differing discrete discussed distinct distinctive divided dormant doubtful due each earlier earliest early earmarked
elderly eligible else enclosed ensuing enumerated envisaged equal-sized equalled eventual evidenced evident exact
excepted existing expected explicit expressed extant extra face-to-face faced feasible featured fellow fitted focused
following foregoing foreseeable formed former forthcoming framed fresh further geared given grouped half
held hoped-for hypothetical identifiable imminent implicit implied inactive incidental included
incoming indicative individual inferred inherent initial innate inserted instanced intended interested interim
intermediate interrelated intervening introductory involved isolated itemised joint kept known late latent latest
latter left-over like likeliest likened listed lone long long-term marked matched material meant medium-term mentioned
mere mid mid-sized mid-term middle-of-the-road middling minus mirrored mutual named narrated
nearby newest next nominal non-specific noted numbered observable occasioned occupied occurring odd old older oldest
on-going one-off ongoing opposite ordinary oriented original ostensible other outgoing outlined outside
outstanding overall own paired parallel paraphrased parenthetical parted partial particular past patterned pending
perceived peripheral personal pertinent planned plus posed positioned possible potential pre-arranged pre-existing
preceding precise prefaced preliminary present presumable presumed prevailing previous previous-year prior probable
proper proportionate proposed prospective provisional pure quoted ranged recent reckoned recounted referenced referred
reflected related relative relevant remaining remembered reputed resident residual respective resting resultant
resulting returning said said-so same seated select selected separate sequential shaped shared short-term side-by-side
sided similar single situated sized so-called sort spaced spare specific specified speculative spent spread
stand-alone stand-in standalone standing stated straight stretched styled subdivided subordinate subsequent substitute
successive such suggested supplementary supposed surrounding surviving taken tentative termed thematic then-current
theoretical three-way tied timed titled total touched trailing transitional transitory twin two-sided two-way typical
ultimate unaddressed unanswered uncounted undecided underlying undertaken undetermined undisclosed unfinished
unfulfilled uninvolved unknown unmentioned unnamed unplanned unrecorded unreported unset unsettled unsolicited
unspecified unspoken unstarted unstated unwritten upcoming usual varied veiled verbal very viewed worded worked-on
written year-old
"""

LOOKING = """
alike asleep awake away bare bare-bones barely-there bite-sized blank blended blunt boxy brief bulk bumpy bygone calm
casual chatty choppy coarse coarse-grained common concrete conventional cosmetic curious cursory dim disjointed
distant dotted double drawn-out dry elongated even everyday faded faint familiar fine fitful flat floating foggy
formal fractional free fuzzy general genuine gradual grainy handwritten hazy hybrid inclined incomplete inconclusive
inert informal irregular jumbled lengthy level light light-touch likely linear literal manifest mid-range middling
misc miscellaneous mixed monotone muddled murky muted natural neutral nondescript normal oblong occasional off-hand
off-the-cuff old-style one-line one-sided opaque open-ended oral overdue paltry patchwork patchy perfunctory plain
plain-text plural printed quaint quirky round rudimentary run-of-the-mill scant scrappy shifting short short-lived
sideways singular sketchy sloppy snug so-so spare sparse spoken stable-ish stiff still stilted stop-start straggling
suspect tabular tacit tentative terse textual thin threadbare two-part two-step unadorned unassuming unchanged unclear
undefined unequal uneven unexpected unfamiliar unformed unlikely unmarked unpolished unrelated unsorted unsure untidy
untouched unusual vague varying verbose vertical wavy winding wordy
"""

COMPARING = """
alike analogous apart closer comparable contrasting differing dissimilar equal equivalent half-way halfway identical
inverse kindred matching near nearer opposite proportional proportionate same similar unequal unlike
"""
