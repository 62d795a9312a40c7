"""Abstract containers and the shape of work: nouns that carry another noun, a number or a clause."""

CONTAINERS = """
accompaniment act action activity adjunct affair aim analogy angle appendix approach arc arrangement array aspect
assertion assignment assortment assumption attempt attention backdrop background basis blend body bout bracket brief
business by-product byproduct capacity case category cause chance chapter characteristic choice chunk circumstance
clarification classification clause collection combination commonality component composite composition comprehension
concept concern concession conclusion condition conjunction connection connotation consequence consideration
constituent content context contribution convention correlation correspondence counterpart course cue custom cycle
deal definition demand derivation designation detail deviation dimension discrepancy disposition distinction doubt
duty echo effort element embodiment emphasis endeavour entirety entry enumeration episode essence event example
exception excerpt exercise expectation experience explanation expression extent extra facet fact factor fashion
feature field figure fit flavour focus foothold form formality format formulation fragment frame framing front
function fundamental genre gist grounds grouping habit half hand handling head heading heart hint history hypothesis
idea illustration implication impression inclusion indication inference information ingredient initiative instalment
instance intent intention interest intersection involvement item itinerary job kind knack lack layout leftover line
list locus lot make-up makeup manner mark mass material matter meaning means measure medium medley mention method mind
mix mixture mode moment motion motive mould move narrative nature need notion nuance number occasion occurrence offer
offshoot omission opening opinion option order origin outcome outgrowth outline outlook output outset overlap page
pair paragraph parcel part particular particularity particulars pattern peculiarity perspective phase phenomenon
phrase piece place plus point portion position possibility practice preamble precondition preface preference premise
preparation prerequisite presence presumption principle problem procedure proceeding process project projection prompt
proportion proposition prospect provision proviso purpose pursuit quantity quirk rationale reality realm rearrangement
reason reasoning recollection recourse reference regard regime relation relationship relevance remainder remains
remark remit remnant rendition repertoire representation request resemblance reservation residue respect response rest
restriction result retrospect ritual role round routine rubric rundown scenario segment sense sequence series set
set-up setback setting setup shape share shift shortage side sign simile situation skeleton sketch slant slice slot
something somewhere sort source speciality specifics spectrum spell spot stage stake stance stand standpoint start
state statement status step stint stipulation strand stretch structure stuff style subdivision subject subset
substance substitute subtlety succession sum summary supply supposition surplus surroundings switch synopsis tactic
task tendency tenor term terms theme theory thing thought thrust tie title topic total touch train trait treatment
trial tries try turn turnaround twist type undertaking undertone unit usage use vantage variance variant variation
variety vein version view viewpoint volume wake way whereabouts whole window word wording work yardstick
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
