"""Protected matter: leave, health, disability, family, age, religion, union, origin, politics. It stays out.

Two gates, and either one stops: the linter's rule, which is quiet in a long packet, and the patterns here, which would
rather stop one note too many. A wrong stop costs a rewording; a miss is in a record and on a model's server.
"""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.lint import Kind, lint

RULE = "protected-matter"

_ONE = r"\b(?:he|she|they|you|i|who|(?-i:(?!The|This|That|These|It|There|No|A)[A-Z][a-z]+))"
_IS = (
    rf"(?:{_ONE}(?:['’](?:s|re|m|ve|d))?\s(?:(?:is|are|was|were|am|has|have|had|been|being|feels?|felt|got|gets|fell|went"
    r"|seems?|\w+ly|also|still|now|just|often|not)\s)*|\b(?:he|she|they|you|i)['’](?:s|re|m)\s(?:\w+ly\s|also\s|still\s|not\s)?"
    r"|\b(?:being|while|feeling|fell|got|because of being)\s)"
)
_OWN = r"(?:his|her|your|my|their|(?-i:[A-Z][a-z]+)['’]s)"
_NOT_A_PRODUCT = (
    r"(?!['’]?s?[\s-](?:\w+\s)?(?:forms?|calculators?|pages?|features?|polic(?:y|ies)|modules?|flows?|services?|apps?|screens?"
    r"|support|settings?|apis?|endpoints?|tables?|fields?|records?|data|products?|requests?|trackers?|types?|tests?"
    r"|customers?|clients?|integration|dashboards?|tool|tools|wizard|booking|balance|balances)\b)"
)
_LEAVE = rf"""
    \b(?:parental|maternity|paternity|sick|medical|bereavement|family|compassionate|stress|disability|carer['’]?s
      |adoption)
      [\s-]leave\b{_NOT_A_PRODUCT}
    | \b(?:on|back\sfrom|return(?:s|ed|ing)?\sfrom|came\sback\sfrom|coming\sback\sfrom|start(?:s|ed)?
      |during\s{_OWN})\sleave\b
    | \b(?:took|takes?|taking|taken)\s(?:the|her|his|their|your|some|unpaid|extended)\s(?:\w+\s)?leave\b
    | \b(?:medical|sickness|sick|health)[\s-](?:related\s)?(?:absences?|time\soff|break)\b
    | \b(?:father|mother|wife|husband|parent|child|son|daughter|brother|sister)\s(?:has\s)?(?:passed\saway|died)\b
    | \b(?:bereave(?:d|ment)|funeral|miscarried)\b
    | \bleave\sof\sabsence\b | \bsabbatical\b
    | \bsigned\soff\s(?:sick|by\s(?:a|the|{_OWN})\s(?:doctor|gp|physician)) | \bdoctor['’]?s\s(?:appointment|note
      |certificate)
    | \bsick\s(?:days?|notes?|pay)\b | \b(?:off|called\sin|calling\sin|home|out)\s(?:sick|ill)\b
"""
_HEALTH = rf"""
    {_IS}(?:so\s|very\s|really\s|seriously\s|off\s|a\sbit\s|quite\s)?
      (?:ill|sick|unwell|depressed|hospitali[sz]ed|burn(?:ed|t)[\s-]?out|bipolar|autistic|dyslexic|neurodivergent
      |disabled|deaf
      |blind|pregnant|diabetic|epileptic|suicidal|diagnosed)\b(?![\s-](?:of|to|query|queries|build|spot|with\sthe
      |the|a|an|it|that|this|all|our|{_OWN})\b|-)
    | {_IS}(?:not\s)(?:been\s|feeling\s|very\s|so\s|at\sall\s)?well(?=\s*(?:$|[.,;:!?]|\b(?:and|lately|this|these
      |at\sthe\smoment)\b))
    | \b(?:illness(?:es)?|sickness|unwell|depression|burn[\s-]?out|therapist|medication|antidepressants?
      |chemo(?:therapy)?
      |cancer|adhd|autis(?:m|tic)|dyslexi[ac]|neurodivergent|wheelchair|miscarriage|menopaus(?:e|al)|migraines?
      |covid(?:-19)?
      |diabetes|asthma|epilepsy|insomnia|rehab|alcoholi(?:sm|c)|panic\sattacks?|nervous\sbreakdown|long[\s-]covid
      |mental\shealth
      |ill[\s-]health|(?:back|neck|chronic)\s(?:pain|illness|fatigue)|disabilit(?:y|ies)|surgery|pregnan(?:t|cy)
      |anxiety)\b{_NOT_A_PRODUCT}(?!\spoints?\b)
    | \bin\stherapy\b | {_OWN}\s(?:therapy|operation|diagnosis|health|doctor|hearing|eyesight|mental\s\w+)\b
    | \bhealth\s(?:issues?|problems?|reasons?|conditions?)\b(?!\s(?:of|in|with)\s(?:the\s)?(?:cluster|service|node
      |system|db|database|check))
    | \b(?:in|to|from|at)\s(?:the\s)?hospital\b(?!\s(?:customer|client|system|app))
    | \bhad\sa\s(?:stroke|heart\sattack|breakdown|accident) | \bmedical\s(?:reasons?|condition|issue|issues
      |appointment)
"""
_FAMILY = rf"""
    {_OWN}\s(?:small\s|young\s|little\s|sick\s|new\s|elderly\s|old\s|two\s|three\s|first\s|baby\s)?
      (?:kids?|daughter|son|baby|newborn|toddler|husband|wife|spouse|boyfriend|girlfriend|fianc[ée]e?|marriage
      |divorce|pregnancy
      |maternity|paternity|childcare|family(?!\s(?:of|name)))\b{_NOT_A_PRODUCT}
    | (?:his|her|your|my)\s(?:\w+\s)?(?:child|children|mother|father|mum|mom|dad|parents?|brother|sister|grandmother
      |grandfather)\b
      (?!\s(?:process|node|class|task|component|ship|row|issue|ticket|pid|span|element|branch)\b)
    | \b(?:single|new|young|working|nursing|expectant)\s(?:mother|father|mum|mom|dad|parent)s?\b
    | \bexpecting\s(?:a\s|their\s|her\s|his\s)?(?:\w+\s)?(?:baby|child|twins)\b | \bchild[\s-]?care\b{_NOT_A_PRODUCT}
    | \b(?:going\sthrough|after|since|during)\s(?:a\s|the\s|{_OWN}\s)?(?:divorce|separation)\b | {_IS}(?:divorced
      |widowed|separated\sfrom)\b
    | \bfamily\s(?:reasons?|issues?|matters?|emergency|duties|obligations|commitments|situation)\b
      | \bbreast[\s-]?feeding\b
    | \bmaternity\s(?:cover|break)\b | \bgetting\smarried\b
"""
_AGE = rf"""
    {_OWN}\sage\b(?!\s(?:limit|of|check|field)) | \bat\s(?:that|this)\sage\b | {_IS}(?:too|far\stoo)\s(?:old|young)\b
    | \b(?:close|near|nearing|next|before)\s(?:to\s)?(?:his\s|her\s|your\s)?retirement\b | {_IS}(?:about|almost|over
      |nearly)?\s?\d\d\syears\sold\b
    | \bat\s[2-7]\d,?\s(?:he|she|you|they)\b | \b(?:boomer|millennial|gen[\s-]z)\b | \b(?:his|her|your)\s(?:forties
      |fifties|sixties|twenties|thirties)\b
"""
_BELIEF = rf"""
    {_OWN}\s(?:religion|religious|faith|beliefs?|prayers?|church|mosque|temple|synagogue)\b
    | \breligious\s(?:beliefs?|reasons?|views?|holidays?|duties|grounds|services?|practice)\b | {_IS}(?:very\s
      |quite\s|deeply\s|a\s|an\s)?(?:devout\s|practi[sc]ing\s)?
      (?:religious|muslim|christian|jewish|jew|hindu|catholic|protestant|buddhist|sikh|mormon|atheist)\b(?!\s[A-Z])
    | \bas\sa\s(?:devout\s|practi[sc]ing\s)?(?:muslim|christian|jew|hindu|catholic|buddhist|sikh)\b | \b(?:ramadan
      |sabbath|shabbat|yom\skippur)\b
    | \b(?:goes|go|went|going)\sto\s(?:church|mosque|the\smosque|temple|synagogue|mass)\b | {_ONE}\s(?:prays|fasts
      |is\sfasting)\b
    | {_IS}(?:a\s)?member\sof\sa\s(?:church|sect)\b | \bhead\s?scarf\b | \bhijab\b
"""
_UNION = r"""
    \b(?:trade|labou?r|workers['’]?)\sunion\b | \bunion\s(?:reps?|representatives?|members?(?!\sof)|membership|work
      |meetings?|activit(?:y|ies)
      |organi[sz]er|steward|dues|official)\b | \b(?:shop|union)\ssteward\b | \bworks\scouncil\b | \b(?:in|joined
      |joining|joins|with|for|from)\s(?:the|a)\sunion\b
      (?!\s(?:type|of|all|find|query|clause|member|branch)) | \bunioni[sz](?:e|ed|ing)\b
    | \b(?:was|were|went|goes|on|is)\s(?:out\s)?on\sstrike\b | \bstrike\saction\b
"""
_NATIONS = (
    "Polish|German|French|Indian|Chinese|Russian|Ukrainian|Turkish|Italian|Spanish|British|American|Mexican|Brazilian|Greek"
    "|Irish|Scottish|Dutch|Danish|Swedish|Norwegian|Finnish|Romanian|Bulgarian|Hungarian|Czech|Serbian|Croatian|Pakistani"
    "|Bangladeshi|Nigerian|Kenyan|Ghanaian|Egyptian|Moroccan|Iranian|Iraqi|Syrian|Afghan|Israeli|Palestinian|Arab|Arabic|African"
    "|Asian|Japanese|Korean|Vietnamese|Filipino|Indonesian|Thai|Black|White|Latino|Latina|Hispanic|Roma|European|Jewish"
)
_ORIGIN = rf"""
    {_OWN}\s(?:accent|ethnicity|ethnic\s\w+|nationality|citizenship|passport|visa|work\spermit|skin(?:\scolou?r)?
      |heritage|origins?|race
      (?!\s(?:condition|detector|conditions)))\b(?!\s(?:card|test|number)) | {_IS}(?:originally\s|an?\s
      |from\s)?(?-i:{_NATIONS})\b(?!\s(?:team|office|market|customer|lead|is))
    | \b(?:the\sonly|as\san?|being\san?)\s(?:black|white|asian|arab|brown|latina|latino|hispanic|african|indian
      |jewish|muslim|gay|trans|female|male|older|foreign)?\s?
      (?:woman|man|foreigner|immigrant|migrant)\b | {_IS}(?:an?\s)(?:refugee|immigrant|migrant|foreigner
      |asylum\sseeker)\b | \bimmigrants?\b | \basylum\b
    | \b(?:black|asian|arab|brown|hispanic)\s(?:woman|man|guy|colleague|employee|engineer|person)\b
"""
_LIFE = rf"""
    {_IS}(?:a\s|openly\s)?(?:gay|lesbian|bisexual|transgender|trans|queer|non-binary|homosexual)\b
      | \bcame\sout\sas\b | \bsexual(?:ity|\sorientation)\b
    | {_OWN}\s(?:gender|transition|pronouns|sexuality)\b(?!\s(?:plan|to|from))
    | {_OWN}\s(?:politics|political\s\w+)\b | \bpolitical(?:ly)?\s(?:views?|active|opinions?|beliefs?|activit\w+
      |party|affiliations?)\b
    | \bvot(?:e|es|ed|ing)\sfor\s(?:the\s|a\s)?(?-i:Greens?|Labour|Tor(?:y|ies)|Conservatives?|Republicans?
      |Democrats?|AfD|SPD|CDU|Trump|Biden|Harris|[A-Z]\w+\s(?:[Pp]arty))
    | {_IS}(?:a\s)?(?:communist|socialist|conservative\sin\spolitics|republican|democrat)\b
      | \bparty\smember(?:ship)?\b
"""
_PATTERNS = tuple(
    lazy_pattern(matter, re.IGNORECASE | re.VERBOSE)
    for matter in (_LEAVE, _HEALTH, _FAMILY, _AGE, _BELIEF, _UNION, _ORIGIN, _LIFE)
)


def protected_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where a text touches protected matter, in order, without overlaps."""
    found = [m.span() for pattern in _PATTERNS for m in pattern.finditer(text)]
    found += [(f.start, f.end) for f in lint(text, Kind.FEEDBACK, select=(RULE,))]
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)
