"""Words that claim nothing by themselves: grammar, light verbs, and the few nouns every report needs."""

from __future__ import annotations

from assistant.evidence.stems import word_set

_GRAMMAR = """
a an the this that these those it its itself he she they them their theirs his her hers him himself herself themselves
i me my mine we us our ours you your who whom whose which what when where how why there here
and or but nor so as if then than though although while whereas since because until till unless
of in on at to for from by with within without into onto upon over under above below between among amongst against
across along around about after before during through via per toward towards off out up down back away near beside
besides beyond despite except like unlike plus minus versus vs w according regarding concerning including namely such
be am is are was were been being isn aren wasn weren
have has had having do does did doing done don doesn didn
can could may might must shall should will would cannot won wouldn couldn
not no nor never none nobody nothing neither n't
also too either both respectively further furthermore moreover otherwise however instead rather thereof therein thereby
very quite just now already still yet ago once even well
e.g i.e etc other others own same another else one ones s t ll ve re d m
nearly almost upwards roughly approximately approx circa least most more less fewer exactly only
formerly previously using thanks post-hoc little bit slightly somewhat thereafter afterwards meanwhile
    whether whichever whatever whenever wherever every each any all some
next new
"""
_LIGHT_VERBS = (
    "be have do go get take bring put make give come become keep stay remain involve include concern contain cover"
    " stand lie try attempt comprise consist feature"
)
FUNCTION = frozenset(_GRAMMAR.split())
"""Free by their form; those of `GUARDED` claim something all the same and are checked by their own check."""

LIGHT_VERBS = frozenset(_LIGHT_VERBS.split())
"""Free as verbs whoever acts: they say that something was done or went, not what."""

_GUARDED = "every each any all some only most next new never no not none nobody nothing neither without first"
GUARDED = frozenset(_GUARDED.split())
"""Grammar that widens, restricts, negates or dates a claim."""

TEAM_PHRASES = (
    "with the rest of the team",
    "with the whole team",
    "with the team",
    "with my team",
    "with our team",
    "with the other engineers",
    "with my teammates",
    "with my colleagues",
    "with colleagues",
    "with teammates",
    "with others",
    "together with",
    "together",
    "jointly",
    "as part of the team",
    "as part of a team",
    "as a team",
    "as one of",
    "our team",
    "the team and i",
    "my team and i",
)
"""Phrases that share the credit: always allowed, since they claim less."""

NEUTRAL_PHRASES = (
    "both rounded",
    "rounded",
    "give or take",
    "or thereabouts",
    "in the region of",
    "in the neighbourhood of",
    "in the neighborhood of",
    "on the order of",
    "of the order of",
    "in the order of",
    "order of magnitude",
    "orders of magnitude",
    "north of",
    "in excess of",
    "getting on for",
    "something like",
    "a value of",
    "earlier value",
    "former value",
    "previous value",
    "as part of",
    "ended up",
    "ends up",
    "turned out to be",
    "turned out",
    "turns out",
    "proved to be",
    "proved too",
    "proved not",
    "no longer",
    "as far as",
    "this engineer",
    "this developer",
    "the author",
    "in question",
    "at the moment",
    "for the time being",
    "on either side",
    "side by side",
    "on the side of",
    "in relation to",
    "with regard to",
    "in line with",
    "along with",
    "apart from",
    "aside from",
    "in front of",
    "on behalf of",
    "as opposed to",
    "in comparison with",
    "in comparison",
    "as yet",
    "in part",
    "as for",
    "as to",
    "in this way",
    "in use",
    "on board",
    "in effect",
    "in the first place",
    "among other things",
    "one of the",
    "the first of",
    "carry out",
    "carried out",
    "carrying out",
    "carries out",
    "of its own accord",
    "of their own accord",
    "by way of",
    "in the form of",
    "subject to",
    "to date",
    "as of",
    "in the process",
    "in the end",
    "in the meantime",
    "by the end of",
    "at the same time",
    "with respect to",
    "in the case of",
    "in place",
    "used to",
    "as well as",
    "in order to",
    "in total",
    "in all",
    "so far",
    "end to end",
    "at the time",
    "at present",
    "on top of",
    "in addition to",
    "in addition",
    "ahead of",
    "at least",
    "at most",
    "after which",
    "since when",
    "since then",
    "in which",
    "by which",
    "for which",
    "to which",
    "of which",
    "in turn",
    "the use of",
    "with the help of",
    "by means of",
    "the number of",
    "a number of",
    "instead of",
    "rather than",
    "compared with",
    "compared to",
    "in place of",
    "on the basis of",
    "based on",
    "in response to",
    "in the course of",
    "over the course of",
    "in connection with",
    "in terms of",
)
PLAN_WORDS = word_set(
    """
    plan planned planning plans aim aims aimed goal goals target targets intend intends next upcoming propose
    proposed proposes will would want wants hope hopes expect expects expected schedule scheduled proposal intention
    due slated prospective forthcoming envisaged anticipated foreseen earmarked pencilled lined pending outstanding
    awaiting await awaits intends future later todo to-do yet wish wishes hypothesis
    """
)
"""Any of these tells that something has not happened yet; allowed wherever the evidence is not done."""

TENTATIVE = word_set(
    """
    plan plans planned planning aim aims goal goals target targets intend intends next upcoming propose proposed
    proposal want wants would like hope hopes expect expects expected will going soon later todo hypothesis
    remaining wip draft proposing scheduled trying
    """
)
"""Words by which evidence says that something is not done."""

SAYING_VERBS = word_set("say tell write note comment remark call describe add put ask explain report quote answer")
"""Free beside a quotation: the quotation itself is checked to the letter."""

REPORTING_VERBS = word_set("show find reveal confirm see note mean turn")
"""Free before "that": they only introduce what follows."""

MEANS_VERBS = word_set("use add apply introduce employ adopt")
"""Free as "by adding X", "after X was introduced" where the evidence ties the two otherwise ("with X", "after X")."""

CREATING_VERBS = word_set(
    "build create develop implement make set produce introduce add put prepare do establish compile assemble"
)
"""Free for the thing that a bullet only names, without a verb ("Kubernetes cost report per team")."""

CARRYING_VERBS = word_set("do conduct perform carry hold run make give undertake complete")
"""Free with an act as their noun: "conducted interviews" for "interviewed"."""

MAKING = (
    (
        word_set("write author draft publish"),
        word_set(
            "doc document rfc adr runbook guide post article paper spec report proposal policy retro postmortem"
            " post-mortem checklist playbook handbook tutorial memo standard faq newsletter template plan"
            " analysis manual"
        ),
    ),
    (
        word_set("give hold present deliver teach"),
        word_set("talk presentation session workshop training course lecture demo"),
    ),
    (
        word_set("run hold organise organize host conduct"),
        word_set("session workshop clinic meetup guild interview survey drill test event"),
    ),
)
"""Verbs that go with a kind of thing, free in the same way: a document is written, a talk is given."""

PERSON_NOUNS = word_set("engineer developer colleague teammate person people member joiner")
"""Free where the evidence names the people."""

BY_UNIT = {
    "percent": "percent percentage point share rate proportion fraction",
    "duration": "time duration long take last spend",
    "money": "cost spend spending price bill dollar euro cent pound saving amount",
    "bytes": "data size byte megabyte gigabyte terabyte kilobyte weigh",
    "rate": "rate average mean handle serve reach process sustain run throughput",
    "count": "number count total amount sample time",
    "factor": "time factor fold fast",
    "ordinal": "time",
}
"""Nouns and verbs that only name what a number of that unit is; free where such a number is backed."""
