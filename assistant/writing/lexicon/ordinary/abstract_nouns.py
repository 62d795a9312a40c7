"""Abstract containers and the shape of work: nouns that carry another noun, a number or a clause."""

CONTAINERS = """
accompaniment act action activity adjunct affair agenda aim allotment analogy anecdote angle antecedent appendix
approach arc arrangement array aspect assertion assignment assortment assumption attempt attention backdrop background
basis blend body bout bracket brief burden business by-product byproduct capacity carry-over case catalogue category
cause caution caveat chain chance chapter characteristic choice chunk circumstance clarification classification clause
coincidence collection combination commonality component composite composition comprehension concept concern
concession conclusion condition conjunction connection connotation consequence consideration constituent content
contest context contribution convention core correlation correspondence counter-example counterpart course criteria
criterion cross-section crux cue curiosity custom cycle deal definition demand dependence derivation designation
detail deviation dilemma dimension discrepancy disposition dispute distinction doubt downside duty echo effort element
embodiment emphasis endeavour entirety entry enumeration episode essence event eventuality example exception excerpt
excursion exercise expectation experience explanation expression extent extra facet fact factor fashion feature field
figure fit flavour focus foothold form formality format formulation fragment frame framing front function fundamental
fuss generality genre gesture gist glimpse grounds grouping guise gut-feeling habit half hallmark hand handling head
heading heart hierarchy hint history holdout hunch idea illustration impetus implication impression inclination
inclusion indication information ingredient initiative inkling inspiration instalment instance intent intention
interest intersection invitation involvement item itinerary job judgement justification kind knack knowledge label
lack layout leftover lesson line list locus logic look lot make-up makeup manner mark mass material matter meaning
means measure medium medley membership mention method mind mix mixture mode moment motion motive mould move mystery
narrative nature need notion nuance number occasion occurrence odds offer offshoot omission onus opening opinion
option order origin outcome outgrowth outline outlook output outset overlap page pair paradox paragraph parcel part
particular particularity particulars pattern peculiarity permutation perspective phase phenomenon philosophy phrase
pickle picture piece place placeholder plight ploy plus point portion position possibility posture practice preamble
precondition predicament preface preference premise preparation prerequisite presence presumption pretence pretext
principle problem procedure proceeding process project proportion proposition prospect provision proviso purpose
pursuit puzzle quandary quantity quirk rationale reality realm rearrangement reason reasoning recap recipe
recollection recourse reference regard regime relation relationship relevance remainder remains remark remit remnant
rendition repertoire representation request resemblance reservation residue respect response rest restriction result
retrospect riddle ritual road role round routine rubric rule-of-thumb rundown say-so scenario segment sense sentiment
sequence series set set-up setback setting setup shape share shift shortage side sign signpost simile sitting
situation skeleton sketch slant slice slot something somewhere sort source speciality specifics spectrum spell spin
spirit spot stage stake stance stand standpoint start state statement status step stint stipulation stopgap story
strand stretch structure stuff style subdivision subject subset substance substitute subtlety succession sum summary
supply supposition surplus surroundings sway switch symptom synopsis tactic tale task tendency tenor term terms theme
theory thing thought thrust tie title topic total touch trade-off tradition trait treatment trick tries truth try turn
turnaround turnout twist type undertaking undertone unit upside usage use vantage variance variant variation variety
vein version view viewpoint volume wake way whereabouts whole window wisdom wonder word wording work yardstick
"""

HAPPENINGS = """
absence access account addition aftermath afterthought answer apology appearance arrival aside awareness
back-and-forth beginning break bump change closing coincidence comeback coming coming-together comparison complication
confusion consequence consideration consultation contemplation continuation contrast conversation deal debate delay
deliberation departure detour dialogue difference difficulty digression discussion distraction diversion doing
drop-off effect encounter end ending entrance exchange exit expectation finding finish follow-on follow-up
gathering-up going halt hand-off handover happening hiccup hitch hurdle impasse inquiry interruption issue journey lag
lead-up look loss lull misunderstanding mix-up movement news objection observation obstacle occurrence oddity offshoot
outgrowth parting passage passing pause pick-up presence proposal provision pull pursuit push re-emergence reaction
reading reappearance receipt recurrence reflection remark reminder reply responses resumption rethink return revisit
run running session setback show side-effect silence snag stalemate standstill start stay stop stoppage supply
surprise talk trip trouble turnaround turning turnout tussle uncertainty undertaking upset upshot visit wait waiting
walk wind-up wish worry wrangle
"""

PARTS = """
back base bit bulk centre edge end entirety fraction front half handful interior item length middle morsel opposite
outside pair part percentage piece point portion proportion ratio remainder rest segment share side slice sliver strip
third top trace twin unit
"""

STANDING = """
accord age alternative asymmetry background band base bracket case category class closeness combination comparison
concord condition conformity conjunction correspondence counterpart degree degrees descent difference dimension
disagreement disarray disorder disparity divergence equivalent example exception extent footing height intensity
isolation keeping level likeness limits line lineage magnitude makeup mark mismatch order origin original parallel
parity position precedent provenance proximity range rate ratio reach remoteness resemblance rung sameness sequence
shape size spread stage standing standpoint starting state status step symmetry tally tandem track trend tune unison
vicinity vintage width
"""
