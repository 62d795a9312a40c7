"""Abstract containers and the shape of work: nouns that carry another noun, a number or a clause."""

CONTAINERS = """
abstraction accompaniment act action activity adjunct affair agenda aim allotment ambiguity analogy anecdote angle
antecedent appendix appetite approach arc arrangement array aspect assertion assignment assortment assumption attempt
attention backbone backdrop background baseline basis belief blend body bout bracket brief burden business by-product
byproduct capacity carry-over case catalogue category cause caution caveat certainty chain challenge chance chapter
characteristic choice chunk circle circumstance clarification classification clause coincidence collection combination
commonality component composite composition comprehension concentration concept concern concession conclusion
condition conjunction connection connotation consequence consideration constituent constraint content contest context
contingency contribution convention core correlation correspondence counter-example counterpart course criteria
criterion cross-section crux cue culture curiosity custom cycle deal definition demand dependence derivation
designation desire detail deviation dilemma dimension discrepancy discretion disposition dispute distinction doubt
downside duty echo effort element embodiment emphasis endeavour entirety entry enumeration episode essay essence event
eventuality example exception excerpt excursion exercise expectation experience explanation expression extent extra
facet fact factor fashion feature field figure fit flavour fluctuation focus foothold form formality format
formulation foundation fragment frame framing front function fundamental fuss generality genre gesture gist glimpse
grounds grouping guise gut-feeling habit half hallmark hand handling head heading heart hierarchy hint history holdout
hope horizon hunch idea ideal illustration impetus implication impression inclination inclusion indication information
ingredient initiative inkling inspiration instalment instance instinct intent intention interest intersection
intuition invitation involvement item itinerary jargon job judgement jungle justification kind knack knowledge label
lack landscape layout leftover lesson likelihood line list locus logic look lot make-up makeup manner mark mass
material matter maze meaning means measure medium medley membership mention method methodology mind mindset mix
mixture mode moment momentum mood motion motive mould move mystery narrative nature need notion nuance number
obligation occasion occurrence odds offer offshoot omission onus opening opinion option order origin outcome outgrowth
outline outlook output outset overlap page pair paradox paragraph parcel part particular particularity particulars
pattern peculiarity perception permutation perspective phase phenomenon philosophy phrase pickle picture piece place
placeholder plight ploy plus point portion position possession possibility posture practice preamble precondition
predicament preface preference premise preparation prerequisite presence presumption pretence pretext principle
problem procedure proceeding process project proportion proposition prospect provision proviso proximity purpose
pursuit puzzle quandary quantity quest quirk rationale reality realm rearrangement reason reasoning recap recipe
recollection recourse reference regard regime relation relationship relevance remainder remains remark remit remnant
rendition repertoire representation request resemblance reservation residue respect response rest restriction result
retrospect rhythm riddle ritual road role round routine rubric rule-of-thumb rundown sake say-so scenario scene scheme
sector segment sense sentiment sequence series set set-up setback setting setup shape share shift shortage side sign
signpost similarity simile sitting situation skeleton sketch slant slice slot something somewhere sort source
speciality specifics spectrum speculation spell sphere spin spirit spot stage stake stance stand standpoint start
state statement status step stint stipulation stopgap story strand stretch structure stuff style subdivision subject
subset substance substitute subtlety succession sum summary supply supposition surplus surroundings sway switch
symptom synopsis tactic tale task tendency tenor tension term terms theme theory thing thought thrust tie timeline
title tone topic total touch trade-off tradition trait treatment trick tries truth try turn turnaround turnout twist
type umbrella undertaking undertone unit upside usage use vantage variance variant variation variety vein version view
viewpoint volume wake way whereabouts whole window wisdom wonder word wording work yardstick
"""

HAPPENINGS = """
absence access account addition adventure aftermath afterthought answer apology appearance arrival aside awareness
back-and-forth beginning break briefing bump burst change closing coincidence comeback coming coming-together
comparison complication confusion consequence consideration consultation contemplation continuation contrast
conversation deal debate debrief debut delay deliberation departure detour dialogue difference difficulty digression
dilemma discussion distraction diversion doing drop-off effect encounter end ending entrance escape exchange exit
expectation finding finish follow-on follow-up gathering-up glance going halt hand-off handover happening hesitation
hiccup hitch hurdle impasse inquiry interruption issue journey lag lead-up look loss lull misunderstanding mix-up
movement news objection observation obstacle occurrence oddity offshoot outgrowth parting passage passing pause
pick-up presence proposal provision pull pursuit push re-emergence reaction reading reappearance receipt recurrence
reflection remark reminder reply reshuffle responses resumption rethink return revisit run running saga session
setback show side-effect silence snag spree stalemate standstill start stay stop stoppage supply surprise talk tour
trip trouble turnaround turning turnout tussle uncertainty undertaking upset upshot visit wait waiting walk wind-up
wish worry wrangle
"""

PARTS = """
back base bit bulk centre edge end entirety fraction front half handful interior item length middle morsel opposite
outside pair part percentage piece point portion proportion ratio remainder rest segment share side slice sliver strip
third top trace twin unit
"""

STANDING = """
accord age alternative asymmetry background band base baseline boundary bracket case category class closeness
combination comparison concord condition conformity conjunction correspondence counterpart degree degrees descent
difference dimension disagreement disarray disorder disparity divergence equivalent example exception extent foot
footing height intensity isolation keeping level likeness limits line lineage magnitude makeup mark mismatch order
origin original parallel parity position precedent provenance proximity range rate ratio reach remoteness resemblance
rung sameness sequence shape size spread stage standing standpoint starting state status step symmetry tally tandem
track trend tune unison vicinity vintage width
"""
