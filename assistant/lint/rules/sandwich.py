"""A criticism wrapped in praise."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.quality_words import BLAME, PRAISE
from assistant.evidence.stems import word_set
from assistant.lint.document import Document
from assistant.lint.finding import Finding
from assistant.lint.prose import BLANK, BlockKind
from assistant.lint.rule import Rule
from assistant.lint.sentence import Sentence

NAME = "sandwich"
MESSAGE = "The criticism lies between praise, and praise is what will be heard. Say it alone; give praise its own day."
_WORD = lazy_pattern(r"[a-z][a-z'’-]+")
_WARM_WORDS = PRAISE | word_set(
    """
    ace aced admire admired admires appreciate appreciated appreciates appreciative backs beautifully best bright
    brilliantly
    cheers class clever congrats congratulations contagious cool delight delighted delightful dream energy enjoy enjoyed
    enjoying enjoys expertise fab fan favorite favourite fond gem generous genius glad gladly grateful gratitude happy
    hard hats honoured inspiration inspired inspires joy kind kudos legend likeable love loved loves loving lucky marks
    neat nice nicely perfect perfectly pleased pleasure popular positive promising proud rare respected rocking rock
    rockstar shine shines shone smart smartest smashing strongest success successful superbly supportive sweet talented
    banger beauty belter bravo chapeau chuffed corker cracking crushed goat grand hero killed magic mvp nailed poorer
    priceless props rocked smashed smashing stoked thrilled wizard wicked
    thank thankful thanks top trade treasure treat triumph value values welcome well asset forward track touches
    """
)
_TOO_COMMON = word_set(
    "backs beauty class cool goat grand killed magic nailed poorer hard hats kind marks neat rare rock sweet top "
    "value values welcome well forward track touches"
    "trade"
)
"""Warm only in a phrase of `_WARM`."""

_WARM = lazy_pattern(
    r"\b(?:well done|(?:i|we|they|all|everyone|everybody) (?:really |truly |do |all |just |absolutely )+(?:values?"
    r"|appreciates?|likes?|enjoys?|rates?|treasures?)"
    r"|(?:poorer|lost|nowhere|less) without|(?:killed|nailed|crushed|smashed|rocked) (?:it|this|that)|spot on|bang on"
    r"|on point|round of applause|shout-?out"
    r"|keep (?:it|up|doing|being|going|rocking|shining)|(?:doing|did|done|went|goes|going) (?:great|well"
    r"|good"
    r"|fine|so well|very well|really well|brilliantly)|works? (?:very )?hard"
    r"|fit (?:in )?perfectly|no(?:body| one) (?:touches|(?:writes|does|knows|works|debugs|runs"
    r"|cares) (?:\w+ ){0,3}(?:better|cleaner|faster|harder|like|more|deeper))"
    r"|(?:team|we|i|anyone|everyone) (?:would|['’]d) follow|(?:him|her|you|them) anywhere"
    r"|(?:we|everyone|everybody|team|all|i) values?|values? (?:you|him|her|them)|got this|(?:got|has|have|had) (?:our"
    r"|my|your"
    r"|everyone['’]s|the team['’]s) backs?|looking forward|on the right track"
    r"|happy to|what an?|well[- ](?:written|built|run|made|done|put|organi[sz]ed)|mad not to|warm (?:presence|heart"
    r"|person)|(?:couldn['’]t|could not) (?:ask|wish)|best \w+ (?:i|we)|fast learner|wouldn['’]t (?:trade|be the same"
    r"|swap|change|be where)|kind(?! of)|hats off|top marks|full marks|first[ -]class"
    r"|class act|second to none|(?:in|from) (?:a|the) (?:right|good) place|(?:an?|real|total|absolute|our) (?:rock"
    r"|star|gem|treat|treasure|legend|machine|hero|credit|natural)"
    r"|(?:really|so|very|pretty|super) (?:cool|neat|sweet|kind)|thanks? (?:a|you)|more than welcome|rare (?:talent"
    r"|gift|eye)"
    r"|(?:good|great|nice|lovely|top) (?:guy|person|colleague|man|woman|lad|teammate|soul|egg|human|boss|lead)"
    r"|good (?:news|side)|plus side"
    r"|much (?:loved|liked|valued)|cannot fault|can['’]t fault|big fan|mean the world|in safe hands|so are you)\b"
)
_COLD = lazy_pattern(
    r"\b(?:but|however|although|though|aside from|except|unfortunately|that said|only|still|yet|nonetheless|issue"
    r"|issues|problem|problems|concern|concerns|concerned|worr(?:y|ies|ied)|slow|late|late[rs]?"
    r"|miss(?:ed|es|ing)?|fail(?:s|ed|ing)?|lack(?:s|ed|ing)?|not|never|no|none|nobody|nothing|n['’]t|need(?:s|ed)? to"
    r"|should|could"
    r"|must|struggle[sd]?|wrong|off|broke[n]?|breaking|bug|bugs|buggy|difficult|hard to|rush(?:es|ed)?"
    r"|improve(?:d|ment|ments)?|unable|less|skip(?:s|ped)?|ignore[sd]?|untested|unclear|confus\w+|forg[eo]t(?:s|ten"
    r"|ting)?|pile[ds]?"
    r"|escalated|dark|yet to|gap|weak\w*|complain\w*|lose some|slip(?:s|ped|ping)?|behind|overdue|drag(?:s|ged)?"
    r"|harsh\w*|rough"
    r"|talk(?:s|ed|ing)? over|cuts? \w+ off|interrupt\w*|steamroll\w*|bulldoz\w*|dominat\w*|dismiss\w*|unanswered"
    r"|unfinished|undocumented"
    r"|nowhere|trails?|trailed|trailing|findings|overran|last minute|all over the (?:place|shop)|shame|pity|downside"
    r"|minus|rarely|seldom|hardly|barely|too|few|lost|loses?|empty|sits? (?:for|there)|guessing"
    r"|pushed back|another matter"
    r"|another story|swings?|lag(?:s|ged|ging)?|stalls?|stalled|stuck|wait(?:s|ed|ing)?|dropp?(?:ed|s|ing)?|vague"
    r"|neglect\w*|delay\w*|rework"
    r"|(?:you|he|she|they|it) (?:do|does|did) (?!not|n['’]t)[a-z]+|(?:would|['’]d) be (?:good|nice|great|better"
    r"|lovely) (?:to|if)"
    r"|second pass|room for|leaves? \w+ to be|longer than|over budget)\b|n['’]t\b",
    re.IGNORECASE,
)
_TURN = lazy_pattern(
    r"\b(?:but|however|although|though|aside from|except that|unfortunately|that said|only|could|should|one thing"
    r"|need to|still|yet|skip|go dark|shame|pity|less so|struggled|on the minus|on the downside|if the)\b|n['’]t\b",
    re.IGNORECASE,
)
_COMES_BACK = lazy_pattern(
    r"\W*(?:and |but |well,? |oh,? )*(?:but|still|anyway|anyhow|that (?:being )?said|having said that|on balance"
    r"|otherwise"
    r"|other than that|(?:apart|aside) (?:of|from) (?:that|this|it|which)|even so|nonetheless|nevertheless|however|yet"
    r"|all the same"
    r"|regardless|either way|seriously|hey|in any case|at the end of the day|with that out|none of (?:this|that)"
    r"|no matter"
    r"|don['’]t let (?:that|this)|never mind|it (?:all )?comes from|again)\b"
    r"|.*(?:\bthough|\ball the same|\bnonetheless|\banyway|\beven so|\bregardless|\bas (?:always|ever))\W*$",
    re.IGNORECASE | re.DOTALL,
)
"""The last slice shows that what it follows was no praise: "Anyway, ...", "... all the same."."""

LONGEST = 8
"""Sentences of a block among which a sandwich shows; longer ones are reviews with more than one subject."""


def _wrapped(document: Document, sentence: Sentence) -> Finding | None:
    """The criticism that lies between two warm parts of the block."""
    block = sentence.block
    if block.kind is BlockKind.CELL:
        return None
    lower = document.plain[block.start : min(block.end, block.start + _FARTHEST)].lower()
    sentences = document.sentences_in(block)
    if len(sentences) > LONGEST or (len(sentences) == 1 and "," not in lower and len(lower) > _SPLICED_LENGTH):
        return None
    if sum(word in _WARM_ALONE for word in _WORD.findall(lower)) + len(_WARM.findall(lower)) < _SLICES:
        return None
    middle = _filling(_parts(sentences)) if len(sentences) > 1 or "," in lower else None
    if middle is None and len(sentences) <= _SPLICED and len(lower) <= _SPLICED_LENGTH:
        middle = _spliced(sentences)
    if middle is None:
        return None
    said = document.plain[middle[0] : middle[1]]
    start = middle[0] + len(said) - len(said.lstrip(_NO_PROSE))
    return Finding(NAME, start, start + len(said.strip(_NO_PROSE)), MESSAGE)


_NO_PROSE = f"{BLANK} \t\r\n"
_SLICES = 2
"""Warm words of a sandwich at the least: one before, one after."""

_FARTHEST = 4_000
"""Characters of a block in which it is looked for: eight long sentences."""


def _parts(sentences: tuple[Sentence, ...]) -> list[tuple[int, int, str]]:
    """The sentences, and the halves of one that turns: "great work, but ..."."""
    found = []
    for sentence in sentences:
        at = 0
        for turn in re.finditer(
            r"[,;]\s+(?=(?:but|although|though|however|aside|except|it['’]s|and (?:otherwise|overall))\b)",
            sentence.plain,
        ):
            found.append((sentence.start + at, sentence.start + turn.start(), sentence.plain[at : turn.start()]))
            at = turn.end()
        found.append((sentence.start + at, sentence.end, sentence.plain[at:]))
    return [part for part in found if part[2].strip()]


_Part = tuple[int, int, str]


def _filling(parts: list[_Part]) -> tuple[int, int] | None:
    """The criticism that has praise before and after it; a turn away from praise is enough before the last part."""
    warm = [i for i, (_, _, said) in enumerate(parts) if _is_warm(said)]
    if len(warm) < _SLICES:
        return None
    for i, (start, end, said) in enumerate(parts):
        if not warm[0] < i < warm[-1]:
            continue
        back = next(w for w in warm if w > i)
        if _is_cold(said) or (back == i + 1 and i not in warm and _COMES_BACK.match(parts[back][2])):
            return start, end
    return None


_SPLICED = 2
"""Sentences of a block at the most in which the parts between commas are looked at one by one."""

_SPLICED_LENGTH = 320
"""Characters of such a block at the most; longer ones are lists."""

_SPLICE = lazy_pattern(
    r"\s*[,;:!–—]\s+|\s+(?=who (?:has|had|is|still|often|sometimes|rarely|never|struggle|miss|fail|lack|need)\w*\b)"
)


def _spliced(sentences: tuple[Sentence, ...]) -> tuple[int, int] | None:
    """The criticism between two parts of one sentence or two: "Nice guy, misses stand-up a lot, nice guy"."""
    parts: list[_Part] = []
    for sentence in sentences:
        at = 0
        for splice in [*_SPLICE.finditer(sentence.plain), None]:
            to = splice.start() if splice else len(sentence.plain)
            parts.append((sentence.start + at, sentence.start + to, sentence.plain[at:to]))
            at = splice.end() if splice else to
    middle = _filling(parts)
    return None if middle is None or not _comes_again(parts, middle[0]) else middle


def _comes_again(parts: list[_Part], start: int) -> bool:
    """Whether the praise after a part says that it turns back, or says the first praise once more."""
    before = {w for at, _, said in parts if at < start for w in _WORD.findall(said.lower()) if w in _WARM_WORDS}
    middle = next(said for at, _, said in parts if at == start)
    after = [said for at, _, said in parts if at > start]
    again = any(w in before for said in after for w in _WORD.findall(said.lower()))
    return again or _TURN.search(middle) is not None or any(_TURNS.search(said) for said in after)


_TURNS = lazy_pattern(
    r"\b(?:but|still|anyway|yet|though|on balance|in general|overall|otherwise|all the same|nonetheless|and i['’]d"
    r"|again)\b",
    re.IGNORECASE,
)


def _is_warm(said: str) -> bool:
    if not _has_warmth(said):
        return False
    return _TURNS_BACK.search(said) is not None or not (_has_blame(said) or _TURNS_AWAY.match(said))


def _is_cold(said: str) -> bool:
    if not (_has_blame(said) or _COLD.search(said)):
        return False
    return _has_blame(said) or not _has_warmth(said) or _TURN.search(said) is not None


def _has_warmth(said: str) -> bool:
    lower = _WISH.sub(" ", said.lower())
    return not _WARM_ALONE.isdisjoint(_WORD.findall(lower)) or _WARM.search(lower) is not None


def _has_blame(said: str) -> bool:
    return not BLAME.isdisjoint(_WORD.findall(said.lower()))


_WISH = lazy_pattern(
    r"(?:would|could|might|['’]d) (?:be|have been) (?:even )?(?:good|nice|great|better|lovely|happy)\b|\b(?:good"
    r"|nice) to (?:let|have)\b"
    r"|i['’]d (?:love|appreciate)\b|too (?:happy|nice|kind)\b|\bnot (?:so |very |too )?\w+",
    re.IGNORECASE,
)
"""Warm words that praise nothing."""

_WARM_ALONE = _WARM_WORDS - _TOO_COMMON
_TURNS_BACK = lazy_pattern(r"\b(?:overall|otherwise|other than that|still|even so|but)\b", re.IGNORECASE)
_TURNS_AWAY = lazy_pattern(r"\W*(?:but|however|although)\b", re.IGNORECASE)


RULE = Rule(
    name=NAME,
    summary="A criticism between two pieces of praise.",
    why=(
        "The praise was put there to make the message easier to say, and it is what gets heard. The person leaves with "
        "“great job”, the manager with “I told them”, and both are surprised later."
    ),
    instead="Say the one thing: situation, behavior, impact, ask, date. Give the praise its own day.",
    source="Manager playbook: no compliment before the commit",
    message=MESSAGE,
    bad=(
        "You did a great job this half. The estimates were off and QA suffered. But we all love working with you!",
        "Super work on the dashboard. The queries are slow. Other than that, fantastic!",
        "She is brilliant. She rarely answers review comments, though. Still, an excellent colleague.",
        "Lovely talk. Slides were hard to read. Overall a great success.",
        "You're a star. You do skip the tests. Keep up the good work!",
        "He is great with clients. He has missed three deadlines. Still, his attitude is excellent.",
    ),
    good=(
        "Great catch in PR 12. It would have billed 1,100 customers twice.",
        "The build is slow. We cache the layers now.",
        "Excellent result: p95 went from 840 ms to 210 ms. The index is sharded by tenant.",
        "You missed two handovers. On June 9 Ade was woken for a known alert. Please write the note before noon.",
        "Do not use a sandwich. Say the one thing, then stop.",
        "I like tabs. He likes spaces. We use spaces.",
        "Great Hall is taken. We meet in room 4. Lovely weather, by the way.",
        "The estimates were off by 3 weeks. QA had 2 days left for 40 cases.",
    ),
    watch=_WARM_WORDS,
    judge=_wrapped,
    once_a_block=True,
)
