"""General acts: verbs that say that something went on, stood, moved or was told, but not what it achieved.

No verb here finishes, launches, decides, approves, leads, owns, improves, prevents or causes anything, and none tells
an engineer's act (add, split, test). What the author is said to have done is checked by a check of its own besides.
"""

BEING = """
abide abound accumulate adhere adjoin amount appear arise await be bear become befall begin belong bend bode boil
border centre change coexist cohere coincide commence comprise concern consist constitute contain continue correspond
count cover culminate dangle date derive differ diverge dwell elapse embody encircle encompass ensue entail equal err
exist fade feature figure fit flank float form hang happen hinge hold hover include inhere interlock intersect involve
keep lack lapse last lie linger loom materialise mirror number occupy occur orbit originate oscillate outlast
outnumber overlap overlay parallel pend persist pertain pivot point portend pose postdate precede predate predominate
presuppose prevail proceed protrude recede recline recur refer regard reign relate remain repose represent resemble
reside rest result revolve run seem shade signify sit span spring stand start stay stem straddle stretch subsist
suffice suit supervene surround tally teeter total transpire traverse underlie unfold vary verge waver
"""

MOVING = """
approach arrive bring carry circle clamber come commute convey creep cross dart depart draw drift ease edge enter exit
fan ferry fetch float flock flow get give glance go gravitate hand haul hop hurry inch journey jut lay lean leave lend
meander move near nudge place pop pose position pour proceed put ramble reach recline retreat return roam rush scoot
seat send set shuffle shuttle sidle sit skirt slide slot spill spread step stick stray stride stroll supply sweep
swing swivel take tend thread throw tilt toss tour trail transport travel tread trek trickle turn veer venture wade
walk wander wend wind
"""

HAVING = """
accrue afford attract await bear borrow carry contain contribute devote elicit expend furnish garner get give have
hold incur keep lend muster need obtain offer possess provide receive require share spare supply take use want
"""

DOING = """
act address aspire attempt brave busy cater commune compete concentrate conduct contend cope dabble deal delve do
embark employ encounter end endeavour engage err experience face fare fiddle forgo go grapple handle improvise indulge
juggle make muddle partake perform persevere persist practise press proceed pursue react refrain resort respond
rummage seek serve set strain strive struggle tackle toy treat try undergo undertake use utilise venture work
wrestle
"""

THINKING = """
anticipate ascertain assume believe bother care cogitate conceive concentrate conjecture consider contemplate dare
deduce deem deliberate desire discern doubt dream entertain envisage envision expect eye fancy fear feel figure focus
forget fret gaze glance grasp guess hear hesitate hypothesise imagine infer intend interpret intuit judge know like
listen look mean mind mull muse note notice opt overlook perceive peruse picture ponder posit postulate prefer presume
pretend puzzle rationalise read reckon reflect regard regret remember see sense speculate stare suppose surmise
suspect theorise think treat understand view watch wish wonder
"""

TELLING = """
admit allude articulate ask aver caption characterise chat comment concede confess confide converse convey denote
depict describe designate detail dub echo elaborate elucidate emphasise enquire entitle enumerate exemplify explain
expound express gossip hint imply indicate inform inquire insinuate instance itemise joke jot mention name narrate
note outline paraphrase personify phrase portray preface profess pronounce quip quote recap recite recollect recount
refer reflect reiterate relate remark reminisce repeat reply restate reword say show signal signify sketch speak spell
state stipulate stress style sum talk tell term title underline underscore utter verbalise voice whisper word
"""

RELATING = """
accompany account adjoin associate attribute base compare complement contrast correspond couple differentiate
distinguish dovetail intertwine interweave liken owe pair pertain relate tie touch
"""
