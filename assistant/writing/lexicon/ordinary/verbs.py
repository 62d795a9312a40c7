"""General acts: verbs that say that something went on, stood, moved or was told, but not what it achieved.

No verb here finishes, launches, decides, approves, leads, owns, improves, prevents or causes anything, and none tells
an engineer's act (add, split, test). What the author is said to have done is checked by a check of its own besides.
"""

BEING = """
abide adjoin amount appear arise await be bear become begin belong change coincide commence comprise concern consist
constitute contain continue correspond count cover date derive differ elapse embody encompass ensue entail equal exist
feature figure fit form happen hold include involve keep lack last lie linger number occupy occur originate overlap
persist pertain point precede proceed rank recur refer regard relate remain represent resemble reside rest run seem
sit span stand start stay stem stretch suit surround total transpire underlie vary
"""

MOVING = """
approach arrive bring carry come cross depart draw enter exit fetch flow get give go hand haul head lay leave lend
move place pose position pour put reach return rush seat send set sit slide slot spread step stick supply sweep swing
take tend throw toss trail transport travel turn walk wander wind
"""

HAVING = """
afford await bear borrow carry contain devote expend furnish get give have hold keep lend need obtain offer possess
provide receive render require share spare supply take use want
"""

DOING = """
act address attempt busy cater conduct cope deal do employ encounter endeavour engage experience face go handle make
perform practise proceed pursue react respond seek serve strive struggle tackle treat try undergo undertake use
utilise work
"""

THINKING = """
anticipate assume believe bother care consider contemplate deem doubt expect feel forget guess hear imagine infer
interpret judge know like listen look mean mind notice opt perceive picture ponder prefer presume read reckon regard
remember see sense suppose suspect think treat understand view watch wish wonder
"""

TELLING = """
ask comment convey depict describe detail elaborate entitle explain express indicate inform mention name note phrase
quote recount reflect remark repeat reply say show sketch speak spell state style talk tell term title voice word
"""

RELATING = """
accompany account adjoin associate attribute base compare complement contrast correspond couple distinguish liken owe
pair pertain relate tie touch
"""
