"""Words that say no: grammar that denies, and verbs and adjectives that tell of what is not, or not yet, there."""

from __future__ import annotations

from assistant.writing.lexicon.expressions import Expressions

_NO = r"""
not | no | nor | never | none | nobody | nothing | neither | cannot | cant | without | w/o | zero | nil | nought | 0
| x0 | 0x | \w+n['’]t | (?:d(?:o|oes|id)|is|are|was|were|ha[sd]|have|wo|ca|could|would|should)nt | hardly | scarcely
| barely | unable | (?!unless)\w{3,}less | \w+-free | free_of | lack\w* | missing | absent | absence
| fail\w* | refus\w+ | reject\w* | declin\w+ | den(?:y|ied|ies) | turn\w*_down | against
| un(?!der|i|til|subscri|load|block|lock|it|like|less)\w{4,} | instead | rather_than | other_than | no_longer | far_from
"""
_GONE = r"""
stop\w* | ceas\w+ | halt\w* | drop\w* | remov\w+ | delet\w+ | retir\w+ | kill\w* | cancel\w* | abandon\w* | replac\w+
| gave_up | giv\w+_up | skip\w* | revert\w* | roll\w*_(?:\w+_){0,4}back | back\w*_out | broke\w* | crash\w*
| avoid\w* | prevent\w* | eliminat\w+ | exclud\w+ | ignor\w+ | except\w*
"""
_BOUND = r"""
only | just | solely | alone | at_(?:most|worst) | most | longest | largest | biggest | max(?:imum)? | limit\w*
| from_[^,;.]+?_(?:to|into|onto|->|→) | off | away | under | below | within
| same | stay\w* | flat | steady | constant | keep\w* | kept | intact | alike
"""
_AHEAD = r"""
pending | wait\w* | await\w* | yet | outstanding | open | todo | to[ -]do | to_(?:be|go|come|follow) | remain\w*
| left | until | before | due | later | postpon\w+ | defer\w+ | delay\w* | block\w* | on_hold | paus\w+ | need\w*
| requir\w+ | plan\w* | next | will | would | should | upcoming | future | once | still
"""
_LOSS = r"lost | loss\w* | los(?:e|es|ing) | miss(?:ed|ing) | fail\w* | drop\w* | broke\w* | corrupt\w* | leak\w*"
_KEEPING = r"kept | keep\w* | intact | preserv\w+ | retain\w* | surviv\w+ | safe\w* | clean\w* | all | every"
DENIES = Expressions(_NO, _GONE, _BOUND)
"""What a sentence may tell with a no: absence, an end, and a bound ("longest pause 70 s": none was longer)."""

WITHHOLDS = Expressions(_NO, _AHEAD)
"""What keeps a sentence from affirming a thing: absence, and what lies ahead ("still to be measured")."""

ENDS = Expressions(_GONE)
"""What says that the things of its own clause are no more."""

AHEAD = Expressions(_AHEAD)
"""What is not there yet."""

SAYS_NO = Expressions(_NO, _GONE)
"""Absence and an end, without what only bounds or postpones."""

NO = Expressions(_NO)
"""Absence alone."""

LOSS = Expressions(_LOSS)
"""What is good when it is denied: "no data lost"."""

KEEPING = Expressions(_KEEPING)
"""What tells a denied loss: "all data kept"."""
