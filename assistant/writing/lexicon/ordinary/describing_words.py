"""Adjectives that point, place, compare or describe without praise, rank, effect or reach."""

POINTING = """
abiding above above-mentioned accompanying actual additional adjacent aforementioned aforesaid ageing aging aiding
allied alternative another antecedent apparent applicable approximate arranged associated attached attendant
attributable awaited awaiting aware back-to-back bearing believed belonging bordering bounded bygone carried
categorised centred certain characterised cited claimed classed classified coinciding collateral collected coloured
comparable complementary composed comprised conceivable conceptual concerned concerning concurrent conditional
consecutive considered constituent contained contemporary contextual contingent contrary correlated corresponding
counted coupled covering cross-referenced current cyclic dated declared dedicated deemed definite delineated depicted
derived described designated detailed devoted different differing discrete discussed distinct distinctive divided
dormant doubtful due each earlier earliest early earmarked elderly eligible else enclosed ensuing enumerated envisaged
equal-sized equalled eventual evidenced evident exact excepted existing expected explicit expressed extant extra
face-to-face faced factual feasible featured fellow fitted focused following foregoing foreseeable foreseen formed
former forthcoming framed fresh further geared given grouped half hard-copy held hoped-for hypothetical identifiable
illustrative imminent implicit implied inactive incidental included incoming indicative indirect individual inferred
inherent initial innate inserted instanced intended interested interim intermediate interrelated intervening
introductory involved isolated itemised joint kept known late latent latest latter left-over lesser like likeliest
likened listed lone long long-term marked matched material meant medium-term mentioned mere mid mid-sized mid-term
middle-of-the-road middling minus mirrored mutual named narrated nearby needed newest next nominal non-specific noted
numbered numeric observable occasioned occupied occurring odd offered old older oldest on-going one-off ongoing
opposite ordinary oriented original ostensible other outgoing outlined outside outstanding overall overlapping own
paired parallel paraphrased parenthetical parted partial particular past patterned pending perceived peripheral
personal pertinent planned plus posed positioned possible potential pre-arranged pre-existing pre-war preceding
precise prefaced preliminary present presumable presumed prevailing previous previous-year prior probable proper
proportionate proposed prospective provisional pure quoted ranged recent reckoned recounted referenced referred
reflected related relative relevant remaining remembered reputed resident residual respective resting resultant
resulting returning said said-so same seated select selected separate sequential shaped shared short-term side-by-side
sided similar single situated sized so-called sort spaced spare specific specified speculative spent spread
stand-alone stand-in standalone standing stated straight stretched styled subdivided subordinate subsequent substitute
successive such suggested supplementary supposed surprised surrounding surviving taken tentative termed thematic
then-current theoretical three-way tied timed titled total touched trailing transitional transitory twin two-sided
two-way typical ultimate unaddressed unanswered unaware uncounted undecided underlying underneath undertaken
undetermined undisclosed unfinished unfulfilled uninvolved unknown unmentioned unnamed unofficial unplanned unrecorded
unreported unset unsettled unsolicited unspecified unspoken unstarted unstated unsurprising unwritten upcoming used
usual varied veiled verbal very viewed worded worked-on written year-old
"""

LOOKING = """
abstract alike amateur anecdotal arbitrary asleep awake away awkward bare bare-bones barely-there basic bite-sized
bland blank blended blunt boxy brief bulk bumpy bygone calm casual chatty choppy circular classic coarse
coarse-grained common concrete conservative conventional conversational cosmetic curious cursory curved dim diplomatic
disjointed distant dotted double drawn-out dry dull elongated even everyday faded faint familiar fine fitful flat
floating fluid foggy formal fractional free fuzzy general generic genuine gradual grainy handwritten hazy hybrid
imaginary inclined incomplete inconclusive inert informal irregular jumbled lengthy level light light-touch likely
linear literal loose loud manifest mid-range middling misc miscellaneous mixed moderate modest monotone muddled murky
muted natural neutral nondescript normal oblong occasional off-hand off-the-cuff old-style one-line one-sided opaque
open-ended oral overdue paltry patchwork patchy perfunctory plain plain-text plausible plural printed quaint quirky
rigid round rudimentary run-of-the-mill scant scrappy shallow shifting short short-lived sideways singular sketchy
slight sloppy snug so-so spare sparse spoken stable-ish stiff still stilted stop-start straggling superficial
surprising suspect tabular tacit tense tentative terse textual thin threadbare tired two-part two-step unadorned
unassuming unchanged unclear undefined unequal uneven unexpected unfamiliar unformed unfortunate unimportant unlikely
unmarked unpolished unrelated unsorted unsure untidy untouched unusual vague varying verbose vertical vivid wavy
winding wordy young
"""

COMPARING = """
alike analogous apart closer comparable contrasting differing dissimilar equal equivalent half-way halfway identical
inverse kindred matching near nearer opposite proportional proportionate same similar unequal unlike
"""
