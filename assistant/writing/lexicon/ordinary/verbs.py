"""General acts: verbs that say that something went on, stood, moved or was told, but not what it achieved.

No verb here finishes, launches, decides, approves, leads, owns, improves, prevents or causes anything, and none tells
an engineer's act (add, split, test). What the author is said to have done is checked by a check of its own besides.
"""

BEING = """
abide adhere adjoin amount appear arise await be bear become befall begin belong border change coexist cohere coincide
commence comprise concern consist constitute contain continue correspond count cover dangle date derive differ diverge
dwell elapse embody encompass end ensue entail equal err exist fade feature figure fit float form hang happen hinge
hold hover include inhere interlock intersect involve keep lack lapse last lie linger loom mirror number occupy occur
originate oscillate outlast outnumber overlap overlay parallel persist pertain point portend postdate precede predate
presuppose prevail proceed rank recede recline recur refer regard reign relate remain repose represent resemble reside
rest run seem signify sit span stand start stay stem straddle stretch subsist suit supervene surround teeter total
transpire traverse underlie unfold vary waver
"""

MOVING = """
approach arrive bring carry clamber come convey creep cross depart draw drift ease edge enter exit fan ferry fetch
float flock flow get give go gravitate hand haul head hop inch journey jut lay lean leave lend meander move near nudge
place pose position pour proceed put ramble reach recline return roam rush seat send set shuffle shuttle sidle sit
skirt slide slot spill spread step stick stray stride stroll supply sweep swing swivel take tend thread throw tilt
toss trail transport travel tread trek trickle turn veer venture wade walk wander wend wind
"""

HAVING = """
afford await bear borrow carry contain contribute devote expend furnish get give have hold keep lend need obtain offer
possess provide receive render require share spare supply take use want
"""

DOING = """
act address attempt busy cater conduct cope deal do employ encounter endeavour engage experience face go handle make
perform practise proceed pursue react respond seek serve strive struggle tackle treat try undergo undertake use
utilise work
"""

THINKING = """
anticipate assume believe bother care cogitate conceive concentrate conjecture consider contemplate deem deliberate
doubt dream entertain envisage envision expect eye fancy feel figure focus forget fret grasp guess hear hypothesise
imagine infer intend interpret intuit judge know like listen look mean mind mull muse note notice opt overlook
perceive peruse picture ponder posit postulate prefer presume puzzle rationalise read reckon reflect regard remember
see sense speculate suppose surmise suspect theorise think treat understand view watch wish wonder
"""

TELLING = """
admit allude articulate ask aver caption characterise comment concede confide converse convey denote depict describe
designate detail dub echo elaborate elucidate enquire entitle enumerate exemplify explain expound express hint imply
indicate inform inquire insinuate instance itemise mention name narrate note paraphrase personify phrase portray
preface profess pronounce quip quote recap recite recount refer reflect relate remark reminisce repeat reply reword
say show signal signify sketch speak spell state style sum talk tell term title utter verbalise voice word
"""

RELATING = """
accompany account adjoin associate attribute base compare complement contrast correspond couple distinguish liken owe
pair pertain relate tie touch
"""
