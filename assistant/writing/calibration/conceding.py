"""Plain concessions: the answer says that the gap is there, and does not wave it away."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.domain.calibration import Objection
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.writing.calibration.said import Said, sentences_of, telling_words

_AGREES = lazy_pattern(
    r"""
    (?<!\bis\s)(?<!was\s)(?<!were\s)(?<!we\s)(?<!they\s)(?<!ha[sd]\s)(?<!have\s)\b(?:agreed(?!\s(?:to|with)\b)|granted|conceded|admittedly|guilty|touch[eé]
        |fair\senough|point\staken|fair\spoint
        |fair(?=[.,:;]))(?=\W|$)
    | \bi(?:['’]ll)?\s(?:grant|concede|admit|accept|agree)\b | \bwe\s(?:concede|admit|accept)\b
    | \byou(?:['’]re|\sare)\s(?:\w+\s)?(?:right|correct)\b | \byou\s(?:have|['’]ve\sgot)\sa\s(?:fair\s|good\s)?point\b
    | \byou\s(?:read|counted|saw|got)\s(?:it|that|this)\s(?:right|correctly)\b | \bi\s(?:counted|see|read
        |got)\s(?:it\s)?the\ssame\b
    | \b(?:that|this|it)(?:['’]s|\sis|\swas)\s(?:all\s|quite\s|also\s|sadly\s|entirely\s)?(?:true|right|correct|so
        |fair|accurate)\b
    | \b(?:today|for\snow|so\sfar)\sthat['’]s\sso\b | \b(?:is|are)\s(?:right|correct|true)(?=[.,;])
    | \b(?:can['’]t|cannot|won['’]t|wouldn['’]t|couldn['’]t|will\snot|not\sgoing\sto)\s
      (?:argue|dispute|deny|defend|pretend|claim|contest|fight|hide|dress\s(?:it|that)|split|prove|show|name|point
          |stand|disagree|give|tell\syou|offer|produce|find|back|quantify|separate)\b
    | \bno\s(?:argument|contest|excuses?|objection|quarrel)\b
    | \b(?:about|pretty\smuch|really)\sall\s(?:there\sis|(?:he|she|we|i)\s(?:has|have))\b | \bi\swon['’]t(?=[.;])
        | \bis\s(?:just\s)?(?:filler|padding)\b
    | \b(?:packet|line|paper|it)\sshould\s(?:just\s)?(?:say|read)\b | \byou(?:['’]ve)?\sgot\sme\b
        | \bcaught\b(?=[.,;!]) | \b(?:scrap
        |cut)\s(?:it|that|this)\b
    | \b(?:exactly|precisely)(?=\s*[.,;]|\s(?:so|as\s(?:written|you\ssay))) | \bafraid\s(?:so|not|it|that|there|we
        |i)\b | \bi['’]m\safraid\b
    | \bneither\s(?:have|do|did|am|can|could)\si\b | \bnor\s(?:have|do|did|can)\si\b | \bi\swon['’]t\s(?:sell|call
        |oversell|claim|make)\b
    | \b(?:strike|delete|drop|withdraw|cross)\s(?:it|that|this|the\s\w+)\b | \btake\s(?:it|that)\s(?:out|back|off)\b
        | \bcomes?\sout\sof\b
    | \bi\s(?:withdraw|take\s(?:it|that)\sback|overstated|overreached|overclaimed)\b | ^\w+\sit\sis\b
    | \bso\s(?:one|two|three|four|five|six|\d+)\sit\sis\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Agreement with whoever objects."""
_LACKS = lazy_pattern(
    r"""
    \b(?:i|we)\s(?:don['’]t|do\snot|didn['’]t|did\snot)\s(?:know|have|keep|measure|write|record|note|track|take)\b
    | \b(?:i|we|he|she|they)\s(?:never|hasn['’]t|haven['’]t|has\snot|have\snot)\s(?:\w+\s)?(?:measured|wrote|written
        |kept|recorded|taken
        |presented|shown|tracked|noted|asked|done|been|had|got)\b
    | \b(?:isn['’]t|wasn['’]t|aren['’]t|weren['’]t|not|never)\s(?:yet\s|been\s|properly\s)?(?:written|recorded
        |measured|documented|counted|tracked|noted|captured|split
        |in\sthe\s(?:packet|record|paper|document|entry)|on\srecord|on\sthe\spage)\b
    | \bhave\s(?:nothing|none|no\s(?:\w+\s)?(?:line|answer|example|case|name|plan|date|number)\b|no\s(?:number|name
        |baseline|figure|proof|evidence|record|date|second|one)\b)
    | \b(?:i['’]ve|we['’]ve|he['’]s|she['’]s|they['’]ve)\s(?:got\s)?(?:nothing|none|no\s(?:number|name|baseline|figure
        |proof))\b
    | \bthere(?:['’]s|\sis|\sare|\swas|\swere)\s(?:nothing|none|no\s(?:\w+\s){0,2}?(?:number|baseline|figure|adopter
        |user|one|record|proof
        |evidence|second|third|other|name|measure|split))\b
    | \bthere\s(?:isn['’]t|aren['’]t|wasn['’]t)\s(?:any|an?\b|one|much|anything)
    | \b(?:is|are|was|were|it['’]s|that['’]s)\s(?:\w+\s)?(?:thin|weak|missing|a\sgap|the\sgap|a\shole|a\sweakness
        |one[\s-]sided|too\s(?:few|little|narrow|early|soon|old))\b
    | \b(?:he|she|they|we|he['’]s|she['’]s|we['’]re|they['’]re|it['’]s|falls?|comes?)\s(?:is\s
        |are\s)?(?:still\s)?short\b
    | \b(?:one|two|three|four|\d+)\sshort\b | \bnot\s(?:much|enough|many|yet|this\s(?:year|half|cycle)|so\sfar
        |today)\b(?=[^.!?]{0,30}[.,;:!?])
    | \bis\sall\s(?:he|she|we|they|there)\s(?:has|have|is)\b | \b(?:that|this|which)\s(?:line|word|sentence|claim
        |number|part)\s(?:can['’]t|cannot|shouldn['’]t|has\sto|must|comes|goes)\b
    | \b(?:shouldn['’]t|should\snot)\s(?:have|read|say|stand)?\b | \bi\sshould\shave\b | \b(?:my|our|his
        |her)\s(?:fault|failing|mistake|oversight|omission|error)\b(?=[.,;])
    | \b(?:on|to)\s(?:me|us)\b(?=[.,;]|\sas\smuch) | \b(?:nothing|nobody|none|no\sone)\s(?:\w+\s)?(?:yet|so\sfar
        |outside|beyond|new)\b
    | \b(?:the|our)\s(?:record|packet|paper|document)\s(?:doesn['’]t|does\snot|has\sno|lacks)\b | \bthat\sis\s(?:a
        |the)\sgap\b
    | \bquiet(?:er)?\b(?=[^.!?]{0,30}\bthan\b) | \bi['’]d\shave\sto\sask\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Saying what is not there."""
_YES = lazy_pattern(
    r"(?:^|[,;:.–—-]\s)(?:yes|yep|yeah|right|correct|true|indeed)(?=\s*(?:[.,;:!–—-]|$))", re.IGNORECASE
)
_NO = lazy_pattern(r"^(?:no|nope|not\sreally|none|nobody|no\sone|nothing|never)\b", re.IGNORECASE)
_ONLY = lazy_pattern(r"^(?:just|only|merely)\b|\bonly(?=[.,;])", re.IGNORECASE)
_NOT = lazy_pattern(r"\b(?:not|never|nobody|nothing|none|no one)\b|n['’]t\b", re.IGNORECASE)
_NOT_ALL = lazy_pattern(
    r"(?:\bnot|n['’]t)\b[^.;]{0,20}\b(?:only|just|all|merely|simply|true|fair|right)\b", re.IGNORECASE
)
_BUT_NO = lazy_pattern(r"\bbut\s(?:no|not|i\sdisagree|wrong)\b", re.IGNORECASE)
_ECHO = lazy_pattern(
    r"^(?:and\s|well,\s)?(?:it|that|this|he|she|they|those|these)\s"
    r"(?:did|does|do|is|was|are|were|has|had|lost|reads?|says?|went|took|broke|happened)\b(?!n['’]t|\snot\b|\snever\b)",
    re.IGNORECASE,
)
_QUESTION_FOR_STRENGTH = lazy_pattern(
    r"\b(?:any|anybody|anyone|anything|ever|another|else|more than|who|what|where|which|how|show)\b", re.IGNORECASE
)
_MOCKING = lazy_pattern(
    r"\bi['’]d\s(?:love|like)\sto\ssee\syou\b|\btry\s\w+ing\b|\bwho\scares\b|\bso\swhat\b|\bwhatever\b"
    r"|\bif\syou\s(?:say|like|must)\b",
    re.IGNORECASE,
)
_WAVED_OFF = lazy_pattern(
    r"^(?:true|right|sure|ok|okay|yes|yeah|fine)[,.]?\s(?:but|and)\s(?:who|so|that|what|everyone|everybody)\b",
    re.IGNORECASE,
)


class Words(NamedTuple):
    """Where something is said in an answer."""

    start: int
    end: int


def find_concession(answer: str, objection: Objection) -> Words | None:
    """The first words that admit the gap, or None. Politeness ("fair question, but no") and mockery admit nothing."""
    if _MOCKING.search(answer) or _WAVED_OFF.search(answer):
        return None
    sentences = sentences_of(answer)
    for number, sentence in enumerate(sentences):
        if _BUT_NO.search(sentence.text):
            return None
        found = _in_sentence(sentence, objection, first=number == 0)
        if found is not None:
            return found
    return None


def _in_sentence(sentence: Said, objection: Objection, *, first: bool) -> Words | None:
    text = sentence.text
    for pattern in (_AGREES, _LACKS):
        match = pattern.search(text)
        if match and not _NOT_ALL.search(text):
            return Words(sentence.start + match.start(), sentence.start + match.end())
    yes = _YES.search(text)
    if yes and first and not _asks_for_strength(objection.says):
        return Words(sentence.start + yes.start(), sentence.start + yes.end())
    whole = Words(sentence.start, sentence.end)
    if first and _says_no(text, objection):
        return whole
    if first and _repeats_count(text, objection.says):
        return whole
    if first and _ONLY.search(text) and _shares(text, objection.says):
        return whole
    if first and _ECHO.search(text) and _stated(text, objection.says):
        return whole
    return None


def _says_no(text: str, objection: Objection) -> bool:
    """ "No, she hasn't" to a question that asks for a strength, or to a statement that denies one."""
    said = _NO.search(text)
    if not said or _NOT_ALL.search(text):
        return False
    rest = text[said.end() :]
    if not (_asks_for_strength(objection.says) or _NOT.search(objection.says)):
        return False
    return not re.search(r"\w", rest) or bool(_NOT.search(rest)) or said.group().lower() not in ("no", "nope")


def _repeats_count(text: str, says: str) -> bool:
    """ "Two." to somebody who counted two: the challenger's own count, and hardly a word besides."""
    said = set(re.findall(r"[a-z]+|\d+", text.casefold())) - _AROUND_COUNT
    told = " ".join(s.text for s in sentences_of(says) if not s.text.rstrip().endswith("?"))
    stated = set(re.findall(r"[a-z]+|\d+", told.casefold()))
    return bool(said) and said <= stated & _COUNTS


_COUNTS = word_set("one two three four five six seven eight nine ten none zero") | {str(n) for n in range(20)}
_AROUND_COUNT = word_set("it s is that so far just only in all today ok okay fine well yes at most")


def _asks_for_strength(says: str) -> bool:
    """Whether the objection asks for something that would help, so that "yes" denies the gap."""
    last = sentences_of(says)[-1].text if says.strip() else ""
    tagged = re.search(r",\s(?:isn|aren|wasn|doesn|didn|hasn|don)['’]t\s\w+\?$", last)
    return last.rstrip().endswith("?") and not tagged and bool(_QUESTION_FOR_STRENGTH.search(last))


def _shares(text: str, says: str) -> bool:
    return bool({t.key for t in telling_words(text)} & {t.key for t in telling_words(says)})


_EMPHATIC = lazy_pattern(
    r"(?:it|that|this|he|she|they)\s(?:does|did|do)\s"
    r"(?!(?:an?|the|this|that|it|all|both|some|most|more|much|many|every\w*|good|great|well|very|really|so)\b)\w+(?!\s\w+s\b)",
    re.IGNORECASE,
)
"""A do that stresses the verb after it: "it did slip"; in "she did great things" it is the verb itself."""


def _stated(text: str, says: str) -> bool:
    """Whether the answer says again what the objection states, not what it asks."""
    mine = {t.key for t in telling_words(text)}
    emphatic = _EMPHATIC.match(text)
    bare = re.fullmatch(
        r"(?:and\s)?(?:it|that|he|she|they|those)\s(?:did|does|do|is|was|are|were|has|had)[.!,]?", text, re.IGNORECASE
    )
    if "?" in says and not emphatic:
        return False
    return bool(emphatic or bare or mine & {t.key for t in telling_words(says)})
