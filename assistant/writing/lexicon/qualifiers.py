"""Words that limit a claim, by what they say of it: tried, proposed, ahead, absent, as before, in part, on trial.

`told` finds the limit in a note, `kept` every wording of a sentence that keeps it. In both, `_` is a blank.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from assistant.writing.lexicon.expressions import Expressions
from assistant.writing.lexicon.negatives import ENDS, NO, SAYS_NO, WITHHOLDS


class Limit(StrEnum):
    """What a qualifier says of the act or thing that it limits."""

    TRIED = "tried"
    UNDONE = "undone"
    PROPOSED = "proposed"
    AHEAD = "ahead"
    INTENDED = "intended"
    ABSENT = "absent"
    AS_BEFORE = "as before"
    LEFT_OUT = "left out"
    WORSE = "worse"
    PARTIAL = "partial"
    ON_TRIAL = "on trial"


class Qualifier(NamedTuple):
    """A limit with the words that tell it and those that keep it."""

    limit: Limit
    told: Expressions
    kept: tuple[Expressions, ...]


_TRIED = r"(?<!not\s)tried | tries | trying | attempt\w* | had_a_go | took_a_stab"
_TRIES = (
    r"try | trial\w* | test\w* | experiment\w* | explor\w+ | evaluat\w+ | investigat\w+ | look\w* | spik\w+ | assess\w*"
)
_FAILED = r"""
fail(?:s|ed|ing|ures?)? | gave_up | giv\w+_up | abandon\w* | revert\w* | roll\w*_(?:\w+_){0,4}back | backed_out
| back_to | bricked | crash(?:es|ed|ing) | stopped_using | cancell?ed | scrapped | rejected | declined
| turned_down | decided_against | paused | shelved | discontinued | parked | not_kept
| (?:->|→|=>)_(?:dropped|removed|deleted|pulled|killed|undone|closed|abandoned)
"""
_FAILS = r"""
unsuccessful\w* | too | break\w* | broke\w* | undo\w* | undid | withdr\w+ | scrap\w* | shel[fv]\w* | discard\w*
| discontinu\w+ | suspend\w* | hold | halt\w* | short-lived | end\w* | restor\w+ | return\w* | drop\w*
| remov\w* | park\w* | kill\w* | delet\w* | reconsider\w* | pull\w* | brick\w* | problem\w* | issue\w*
| trouble\w* | out_of | ran_into
"""
_PROPOSED = r"""
suggest\w* | propos\w+ | recommend\w* | pitch\w*
| ask(?:s|ed|ing)_(?:for|whether|if|that|to|\w+_(?:to|whether|if))
| rais(?:ed|es|ing)_(?:that|whether|the_(?:idea|question|issue|point)) | floated | brought_up | requested
"""
_PROPOSES = r"""
favou?r\w* | prefer\w* | side | advis\w+ | advice | argu\w+ | question\w* | idea | ask\w* | request\w* | brought
| bring\w* | flag\w* | point\w* | put_forward | put_(?:\w+_){1,6}to | call\w*_for | want\w* | would | should
| could | option | rais\w+ | comment\w* | case_for | urg\w+ | warn\w* | report\w* | ment\w+ | feedback | push\w*
| not\w* | say\w* | said
"""
_AHEAD = r"""
(?:next|later)(?=\s*(?:[,;.)]|$)) | next_(?:up|sprint|week|month|quarter|half|year|cycle|release) | will
| going_to | plan(?:s|ned)? | scheduled
| upcoming | waits?_(?:for|on) | goal | target | aim(?:s|ing)? | hop(?:e|es|ing) | wants?_to
| todo | to-do | waiting | awaiting
| booked | slated | due_(?:in|on|by|next) | pending | blocked_(?:on|by|until)
| soon | to_be_\w+(?:ed|en|t) | to_come | to_follow
"""
_LIES_AHEAD = r"""
goal\w* | target\w* | aim\w* | hop\w+ | intend\w* | intent\w* | expect\w* | follow\w* | com(?:es|ing)
| schedul\w+ | slat\w+ | due | wait\w* | await\w* | mean\w*_to | about_to | set_(?:for|to|out)
| is_to | are_to | ahead | want\w*
| propos\w+ | depend\w* | subject_to | if | when | in_line | held_up | holds?_up | stuck | stall\w* | queue\w*
| book\w* | ask\w* | arriv\w+
| for_(?:\w+_)?(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])
"""
_BEGUN = r"progress | under_way | underway | start\w* | begin\w* | begun | go | goes"
_INTENDED = (
    r"(?<!the\s)intended | (?<!the\s)(?<!an\s)(?<!than\s)(?<!as\s)expected | supposed | meant_to_\w+ | hypothesi[sz]\w+"
)
_INTENDS = r"""
inten\w+ | expect\w* | (?:is|are|was|were)_to | meant | mean_to | suppos\w+ | hypothes\w+ | anticipat\w+
| design\w* | should | would
| purpose | assum\w+
"""
_AS_BEFORE = r"""
still_(?!to\b|in_place|broken|open|failing|missing|flaky|red|down)\w+ | unchanged | untouched | unaffected
| as_before | (?:stays?|stayed|remains?|remained)_(?:on|in|at|with|as)
| (?:the_)?(?:rest|others?)_(?:as_(?:is|before)|stays?|unchanged)
"""
_KEPT_AS_BEFORE = r"""
still | continu\w+ | unchanged | untouched | unaffected | unmodified | unaltered | stay\w* | remain\w* | keep\w*
| kept | same | left | leav\w+ | rest | as_(?:is|before|they_were|it_was) | except\w* | only | yet | so_far
| until | alone | apart | hold\w* | steady | go\w*_on | through | old | current\w* | exist\w* | but | other_than
"""
_LEFT_OUT = (
    r"ignor(?:e|es|ing) | omits? | overlooks? | disregards? | lacks? | (?:leaves?|leaving)_out | skips | does_without"
)
_LEAVES_OUT = r"""
ignor\w+ | omi\w+ | overlook\w* | disregard\w* | lack\w* | leav\w*_out | left_out | leav\w+ | skip\w* | miss\w*
| pass\w*_over | gaps? | blind | fix\w* | correct\w* | fail\w* | bugs? | issues? | problems? | limitations?
| only
"""
_WORSE = r"""
worse | worst | poorer | weaker | struggl\w+ | slips | regress(?:es|ed) | degrad(?:es|ed) | falls?_behind
| segfaults | breaks | hangs | freezes | stalls | chokes | panics | times_out | errors_out | falls_over
| flickers | leaks | loses | misses | fails | drops | jams
"""
_TELLS_WORSE = r"""
wors\w+ | poor\w* | weak\w* | struggl\w+ | slip\w* | regress\w* | degrad\w* | f[ae]ll\w*_(?:behind|short)
| behind | less | lower | below | under\w+ | deteriorat\w+ | setback | slow\w* | trail\w* | los\w+ | lag\w*
| back\w* | drop\w* | fail\w* | declin\w+ | not | no | cannot | \w+n['’]t | segfault\w* | crash\w* | break\w*
| broke\w* | hang\w* | hung | fr[eo]ez\w* | froze\w* | stall\w* | chok\w+ | panic\w* | tim\w+_out | time-?out\w*
| error\w* | fall\w* | flicker\w* | leak\w* | still | issue\w* | bug\w* | fault\w* | yet | but | down | hurt\w*
| harm\w* | trouble | problem\w* | reduc\w+ | cut\w*
"""
_ABSENT = r"""
missing(?=\s*(?:[,;.)]|$)) | not(?!_only) | (?<!\d\s)(?<!with\s)no(?![.-]) | never | nothing | none | nobody
| cannot | \w+n['’]t
| (?:did|does|do|is|was|has|wo|ca)nt | nil
| un(?:known|clear|decided|finished|resolved|released|merged|tested|confirmed|reviewed|fixed|solved|stable|usable)
| still_(?:broken|open|failing|missing|flaky|red|down) | (?:is|are|remains?|cause|question|ticket)_open | broken
| (?<![\d-]\s)(?<!\w-)open(?=\s*(?:[,;.)]|$))
"""
_UNCHANGED = r"""
only | just | solely | same | stay\w* | flat | steady | constant | keep\w* | kept | intact | at_most | within
"""
_PARTIAL = r"""
(?<!next\s)(?<!this\s)(?<!last\s)(?<!first\s)(?<!second\s)(?<!each\s)half(?!_each) | partly
| partial\w* | so_far | (?<!not\s)only | except | some_of | part_of
| most_of(?!_it|_this) | one_of | all_but | excluding | other_than | not_all
"""
_IN_PART = r"""
half | of_\d+ | of_(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)
| first | dozens? | halv\w+ | third\w* | quarter\w* | parts? | partly | partial\w* | partway | some | several | most\w*
| major\w+ | only | just | except\w* | exclu\w+ | so_far | rest | remain\w* | other\w* | few\w* | certain
| limit\w* | apart | save_for | alone | sole\w* | all_but | to_date | up_to_now | among
| of_(?:the|our|which|these|those|them) | subset | one | single | \d[\d.,]*\s?% | start\w* | began | begun
| progress | nearly | almost | percent
"""
_ON_TRIAL = r"""
staging | report-only
| shadow(?=[-\s](?:mode|pricing|traffic|runs?|deploy\w*|tables?|reads?|writes?|tests?|copy|live)) | in_shadow
| prototyp\w+ | poc | draft(?:s|ed)? | pilot\w* | feature[-_]flag\w*
| behind_(?:(?:a|the|an)_)?(?:[\w-]+_)?(?:flag|toggle|switch) | dev_branch | dry[-_]run\w* | playtest | beta
| (?:in|on)_(?:canary|alpha|trial) | sandbox | stopgap | workaround\w* | worked_around | temporar\w+ | interim
| preview | warn-only | read-only | proof_of_concept | throw-?away | spike(?=\s*[:)]) | hackathon | (?:off
| disabled)_by_default | opt-in | (?:warn\w* | report | audit)_level | log-only | dark_launch\w*
"""
_LIMITED = r"""
stag\w+ | report\w*-only | report_only | reports? | shadow\w* | prototyp\w+ | proofs? | poc | draft\w*
| pilot\w* | flag\w* | toggle\w* | development | dev | dry\S* | playtest\w* | test\w* | beta | alpha | canar\w+
| sandbox\w* | stop-?gap\w* | work\w*[-_]?around\w* | temporar\w+ | interim | provisional\w* | preview\w*
| warn\w* | read[-_]only | trial\w* | tri(?:ed|es|al) | experiment\w* | spik\w+ | mock\w* | early | limited
| only | for_now | until | branch | pre-?\w+ion | version | outlin\w+ | sketch\w* | wr(?:ote|itten|iting)
| mitigat\w+ | patch\w* | gated | opt-in | short-term | monitor\w* | off | disabled | default\w* | optional\w*
| dark | thrown?_away | throw-?away | disposable | hack\w* | discard\w* | log-only | logs_only | not | one-off
"""

_NARROWS = r"""
only | just | solely | alone | exclusive\w* | limit\w* | restrict\w* | confin\w+ | except\w* | exclud\w+ | apart
| single | one | so_far | as_yet | yet | not | no | none | nothing | never | neither | without | first
| parts? | partly | partial\w* | partway
| some | subset | for_now | remain\w* | rest | nobody | \w+n['’]t | specific\w* | purely | merely | but
| other\w* | narrow\w*
"""
NARROWS = Expressions(_NARROWS)
"""What keeps an "only"."""

IN_PART = Expressions(_PARTIAL, _IN_PART)
"""What tells that only a part is meant."""

QUALIFIERS = (
    Qualifier(Limit.TRIED, Expressions(_TRIED), (Expressions(_TRIED, _TRIES, _FAILED, _FAILS), SAYS_NO)),
    Qualifier(Limit.UNDONE, Expressions(_FAILED), (Expressions(_TRIED, _TRIES, _FAILED, _FAILS), SAYS_NO)),
    Qualifier(Limit.PROPOSED, Expressions(_PROPOSED), (Expressions(_PROPOSED, _PROPOSES), NO)),
    Qualifier(Limit.AHEAD, Expressions(_AHEAD), (Expressions(_AHEAD, _LIES_AHEAD, _BEGUN), WITHHOLDS)),
    Qualifier(Limit.INTENDED, Expressions(_INTENDED), (Expressions(_INTENDED, _INTENDS, _AHEAD, _LIES_AHEAD),)),
    Qualifier(Limit.AS_BEFORE, Expressions(_AS_BEFORE), (Expressions(_KEPT_AS_BEFORE), NO)),
    Qualifier(Limit.LEFT_OUT, Expressions(_LEFT_OUT), (Expressions(_LEFT_OUT, _LEAVES_OUT), NO)),
    Qualifier(Limit.WORSE, Expressions(_WORSE), (Expressions(_WORSE, _TELLS_WORSE),)),
    Qualifier(
        Limit.ABSENT,
        Expressions(_ABSENT),
        (Expressions(_ABSENT, _FAILED, _FAILS, _LIES_AHEAD, _UNCHANGED), WITHHOLDS, ENDS),
    ),
    Qualifier(Limit.PARTIAL, Expressions(_PARTIAL), (IN_PART, NO)),
    Qualifier(Limit.ON_TRIAL, Expressions(_ON_TRIAL), (Expressions(_ON_TRIAL, _LIMITED),)),
)
