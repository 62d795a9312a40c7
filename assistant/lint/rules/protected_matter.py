"""Facts about a person that no packet and no feedback may use."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.lint.rule import Hit, Rule

_PRODUCT = lazy_pattern(
    r"[\s*_]*(?:\w+\s)?(?:polic(?:y|ies)|features?|pages?|calculators?|forms?|apps?|services?|flows?|modules?"
    r"|systems?|requests?|tracker"
    r"|trackers|balances?|types?|data|tables?|api|apis|screens?|ui|products?|reports?|planners?|tools?|portals?"
    r"|records?|fields?"
    r"|endpoints?|checks?|conditions? variables?|forms|workflows?|dashboards?|integration|categories|categor(?:y"
    r"|ies)|codes?|rules"
    r"|calendar|benefits?|websites?|sites?|customers?|users|patients|clients?|settings?|support\b|algorithm"
    r"|model|dataset)\b"
)
_FOR_USERS = lazy_pattern(
    r"\b(?:users?|customers?|patients|clients?|readers|players|shoppers|visitors|people|merchants|members) (?:\w+ )?$"
)
_PERSON = r"(?:he|she|they|you|i|who)"
_SUBJECT = lazy_pattern(
    rf"\b{_PERSON}(?:['’](?:re|s|ve|d|m|ll))?(?:\s(?:\w+ly|is|was|are|were|am|be|been|being|has|have|had|also"
    rf"|just|then|who|often|still|out|off|a|an|the|devout|practi[sc]ing|observant|young|new|single|only))*\s*$"
    rf"|\b(?:being|while)\s$"
)
_SELF = lazy_pattern(rf"\b(?:{_PERSON}|his|her|your|my|their|hers|him|me)\b|\b[A-Z][a-z]+(?:['’]s)?\b", re.IGNORECASE)
_SYSTEMS = lazy_pattern(
    r"\b(?:service|services|cluster|node|nodes|system|systems|data|project|pod|pods|server|database|build"
    r"|pipeline|device|broker|queue"
    r"|network|host|disk|battery|instance|container|public|fleet|population|codebase|code|app|site"
    r"|platform)[\s-](?:\w+\s)?$"
)
_TECHNICAL = lazy_pattern(
    r"[\s*_]+(?:process\w*|components?|nodes?|spans?|class\w*|elements?|props?|threads?|tasks?|tickets?|issues?"
    r"|accounts?|colou?rs?"
    r"|themes?|queries|query|workflows?|jobs?|entit\w+|rows?|keys?|branch\w*|commits?|variants?)"
)
_SWITCHED = lazy_pattern(r"[\s*_]+(?:in|for)\sthe\b")
"""Where a thing is, or for whom it is off: "disabled in the build"."""
_OF_WHAT = ("sick", "ill", "burned out", "burnt out", "joined the union", "forming a union")
_OF = lazy_pattern(r"\s+(?:of|query|with\sthe)\b")
_ALSO_THINGS = ("race", "faith", "skin", "heritage")
_ENDS = lazy_pattern(r"[\s*_]*(?:$|[.,;:!?)]|(?:and|or|is|was|has|had|plays|made|makes|when|while|gets?)\b)")
_KIDS = ("small kids", "young kids", "little kids", "small children", "young children", "little children")
_HAS = lazy_pattern(r"\b(?:has|have|had|having|with|his|her|your|my)\s(?:\w+\s)?$")
_NEEDS_SUBJECT = lazy_pattern(
    r"(?:is|was|am|are|were|been|being)?\s?(?:pregnant|disabled|autistic|dyslexic|bipolar|neurodivergent"
    r"|divorced|widowed|gay|lesbian|bisexual"
    r"|transgender|muslim|jewish|hindu|catholic|buddhist|atheist|sick|ill|depressed|burned out|burnt out"
    r"|hospitalized|hospitalised"
    r"|diagnosed with|observes? \w+|too old|too young|suffers? from|suffered from|prays|\w+ years old|on leave)"
)
_HEALTH = lazy_pattern(r"(?:health|medical|family|personal)\s")


def _is_about_a_person(hit: Hit) -> bool:
    """A fact about somebody: no product, no system, no policy that only shares the word."""
    words = hit.words.lower()
    before, after = hit.sentence.before(hit.start), hit.sentence.after(hit.end)
    if (_PRODUCT.match(after) and words not in _HERS) or after.startswith(("-", "/")):
        return False
    if _TECHNICAL.match(after) or (words in _OF_WHAT and _OF.match(after)):
        return False
    if words.endswith(("disabled", "race", "union", "young", "old")) and _SWITCHED.match(after):
        return False
    if (fits := _fits(words)) is not None:
        return fits(hit, before, after) and not (_SYSTEMS.search(before) or _FOR_USERS.search(before))
    if words.split()[-1] in _ALSO_THINGS and not _ENDS.match(after):
        return False
    if words in _KIDS and not _HAS.search(before):
        return False
    if _SYSTEMS.search(before) or _FOR_USERS.search(before):
        return False
    if words.split()[-1] in ("race", "age", "health", "union", "condition") and re.match(
        r"\s(?:condition|detector|of the)", after
    ):
        return False
    if _NEEDS_SUBJECT.fullmatch(words):
        return _SUBJECT.search(before) is not None or (not words.endswith("disabled") and _is_name(hit))
    if _HEALTH.match(words):
        return _SELF.search(hit.sentence.plain) is not None
    return True


def _fits(words: str) -> Callable[[Hit, str, str], bool] | None:
    """How a word that is about people only beside others is told from the same word about things; None: it needs none.

    Such words are triggers because they are rare: looking back from them costs less than looking on from "has".
    """
    last = words.split()[-1]
    if last in _ILL or last in _TREATED:
        return _is_had
    if last in _NATIONAL or words in _BEING:
        return _is_said_of_somebody
    if last in _PRAYING:
        return _is_prayer
    if last.isdigit():
        return _is_an_age
    if last in _HERS:
        return _is_of_somebody
    return None


def _is_prayer(hit: Hit, _: str, after: str) -> bool:
    return _WITH_PERSON.search(hit.sentence.plain) is not None and _OF_HOPE.match(after) is None


def _is_of_somebody(hit: Hit, _: str, after: str) -> bool:
    return _WITH_PERSON.search(hit.sentence.plain) is not None and _THING_AFTER.match(after) is None


def _is_had(hit: Hit, before: str, after: str) -> bool:
    """ "has diabetes", "recovered from surgery", "around her dialysis"; not "the dialysis screen"."""
    return (
        (hit.words.lower().startswith(("in ", "from ", "for ")) or _HAVING.search(before) is not None)
        and _AUDIENCE.search(hit.sentence.plain) is None
        and _THING_AFTER.match(after) is None
        and (_WITH_PERSON.search(hit.sentence.plain) is not None or _is_named(hit))
    )


def _is_said_of_somebody(hit: Hit, before: str, after: str) -> bool:
    """ "He is Indian", "as a devout Muslim", "now that you are a father"; not "he is Indian market lead"."""
    if _PREDICATE_ENDS.match(after) is None:
        return False
    return _SUBJECT.search(before) is not None or _AS_A.search(before) is not None or _is_name(hit)


def _is_an_age(hit: Hit, before: str, after: str) -> bool:
    """ "At 58 he", "she is 58,"; not "at 58 requests" and "you are 40 minutes late"."""
    if hit.words.lower().startswith("at"):
        return _AGED.match(after) is not None
    return re.search(r"\b(?:he|she|you)(?:['’](?:s|re))?\s$", before) is not None and _AGE_ENDS.match(after) is not None


def _is_named(hit: Hit) -> bool:
    return (
        re.match(r"\W*[A-Z][a-z]+\s(?:has|had|was|is|went|lives|under\w+|recovered|needs?)\b", hit.sentence.plain)
        is not None
    )


def _is_name(hit: Hit) -> bool:
    """A name right before, as in "Mina was on leave": a capitalised word that begins the sentence or a clause."""
    head = hit.document.plain[hit.sentence.start : hit.start]
    match = re.search(
        r"(?:^|[,;(]\s|\b(?:and|while|when|because|since|after|that)\s)([A-Z][a-z]{1,14})(?:\s(?:is|was|has|had"
        r"|has been|had been))?\s*$",
        head,
    )
    return match is not None and match[1].lower() not in _NO_NAMES


_NO_NAMES = word_set("the a an this that these those it its there here who which what while when if but")
_ILLNESSES = (
    "diabetes|diabetic|epilepsy|asthma|arthritis|lupus|migraine|migraines|leukemia|leukaemia|lymphoma|tumor"
    "|tumour|ptsd|ocd"
    "|hiv|endometriosis|fibromyalgia|parkinson's|crohn's|insomnia|alcoholism|anorexia|bulimia|schizophrenia|tinnitus"
    "|narcolepsy|covid|sclerosis|attacks|disease|illness|pain|fatigue|disorder|eyesight|hearing"
)
_TREATMENTS = (
    "chemotherapy|chemo|radiotherapy|radiation|dialysis|ivf|rehab|surgery|operation|transplant|physiotherapy|therapy"
    "|counselling|antidepressants|insulin"
)
_NATIONS = (
    "american|british|english|french|german|italian|spanish|portuguese|polish|russian|ukrainian|turkish|greek|romanian"
    "|bulgarian|hungarian|czech|dutch|swedish|irish|scottish|indian|pakistani|bangladeshi|chinese|japanese"
    "|korean|vietnamese"
    "|filipino|indonesian|iranian|iraqi|syrian|afghan|israeli|palestinian|egyptian|moroccan|nigerian|kenyan|ethiopian"
    "|ghanaian|african|brazilian|mexican|colombian|argentinian|chilean|cuban|arab|asian|black|latino|latina|hispanic"
)
_BELIEVERS = "muslim|christian|catholic|jew|hindu|sikh|buddhist|mormon|atheist|evangelical|protestant|quaker"
_PARENTS = (
    "woman|mother|father|mum|mom|dad|grandmother|grandfather|widow|widower|democrat|republican|socialist|communist"
)
_ILL, _TREATED = word_set(_ILLNESSES.replace("|", " ")), word_set(_TREATMENTS.replace("|", " "))
_NATIONAL = word_set(_NATIONS.replace("|", " "))
_BEING = word_set((_BELIEVERS + "|" + _PARENTS).replace("|", " "))
_PRAYING, _HERS = word_set("pray prayed praying"), word_set("visa hospital strike retire hijab turban headscarf kippah")
_WITH_PERSON = lazy_pattern(r"\b(?:he|she|you|his|her|your|who|they|their|i|my|him)\b", re.IGNORECASE)
_HAVING = lazy_pattern(
    r"\b(?:has|have|had|having|with|got|from|of|through|undergo\w*|underwent|under|for|needs?|needed|in|during|after"
    r"|before|around|despite|to|on|takes|his|her|your|their|my|develop\w*|manag\w+|is|was|of)\s"
    r"(?:(?:a|an|the|his|her|your|their|my|chronic|severe|mild|long|bad|poor|heart|kidney|knee|back|hip|eye|lung|liver"
    r"|type|1|2|multiple|panic|bipolar|eating|anxiety|hip|hormone|speech|couples|of)\s)*(?:\w+\s)?$"
)
_AUDIENCE = lazy_pattern(r"\b(?:users|customers|patients|clients|clinics|visitors|members)\b", re.IGNORECASE)
_THING_AFTER = lazy_pattern(
    r"\s(?:on\sthe|of\sthe|points?|tests?|sessions?|cards?|payments?|transactions?|networks?|fees?|api|screen"
    r"|screening|module|calculator|clinic|trial|app|domain|dashboard)\b"
)
_PREDICATE_ENDS = lazy_pattern(
    r"[\s*_]*(?:$|[.,;:!?)]|(?:and|or|but|so|now|by|who|that|herself|himself|of|from|woman|man|women|men"
    r"|citizen|national"
    r"|immigrant|in|since|with|engineer|descent|origin|like|you|he|she|at)\b)"
)
_AS_A = lazy_pattern(r"\b(?:as|being|for)\san?\s(?:(?:devout|practi[sc]ing|observant|young|new|single|black|only)\s)*$")
_OF_HOPE = lazy_pattern(r"\s(?:that|the|it|we|this|for|nobody|nothing)\b")
_AGED = lazy_pattern(r",?\s(?:he|she|you)(?:['’](?:s|re|ll|d))?\b(?!\s(?:hit|run|get|need to)\b)")
_AGE_ENDS = lazy_pattern(r"\s?(?:$|[.,;!?)]|(?:and|now|already|so|this)\b)")
_OWN = "his|her|your|my"
_THEIRS = "his|her|your|my|their"
_AILMENT = (
    "illness|sickness|diagnosis|surgery|pregnancy|disability|chemotherapy|depression|anxiety|burnout|adhd"
    "|autism|dyslexia"
    "|cancer|miscarriage|medication|hospitalization|hospitalisation|maternity|paternity"
)
_FAMILY = (
    "kids|children|child|baby|babies|newborn|toddler|husband|wife|marriage|divorce|girlfriend|boyfriend|fiancé|fiancée"
    "|daughter|son|mother-in-law"
)
_GROUP = (
    "autistic|dyslexic|bipolar|neurodivergent|divorced|widowed|gay|lesbian|bisexual|transgender|muslim|jewish|hindu"
    "|catholic|buddhist|atheist"
)
_PEOPLE = (
    "black|asian|hispanic|latina|latino|white|african-american|arab|jewish|muslim|gay|lesbian|queer|trans|disabled"
)
_MATTERS = "reasons|issues|problems|emergency|obligations|commitments|situation|duties|responsibilities|appointments"
_AGES = "|".join(str(age) for age in range(18, 80))
_OLD = "one|two|three|four|five|six|twenty|thirty|forty|fifty|sixty"

RULE = Rule(
    name="protected-matter",
    summary="Leave, health, family, age, belief, origin or union work as a fact about a person.",
    why=(
        "It decides nothing about the work and must decide nothing about the person; in most places the law says so. "
        "Once it stands in a packet or in feedback, every decision after it can be doubted. It also reaches every "
        "reader and every system that the text is sent to."
    ),
    instead="Leave it out. Where dates matter, tell the dates of the work, without the reason for a gap.",
    source="Employment law in most places; what a packet may not use",
    message="“{words}” is protected matter. Leave it out. If dates matter, give the dates of the work, not the reason.",
    bad=(
        "Slower half, since she was on parental leave until March.",
        "He has been sick for most of Q2.",
        "Her pregnancy will make the on-call rota difficult.",
        "You were less present because of your kids.",
        "Given his age, I doubt that he learns Rust.",
        "Due to mental health issues she stepped back from on-call.",
        "As a union rep, he spends Fridays elsewhere.",
        "You observe Ramadan, so the launch was hard for you.",
        "She has a disability, and still shipped RFC-88.",
        "His accent makes the demos hard to follow.",
        "Tom was diagnosed with ADHD last year.",
        "Her political views come up in every retro.",
        "He went through chemotherapy in the spring and still closed LED-44.",
        "She was in hospital for two weeks.",
        "You were slower while you recovered from surgery.",
        "She has diabetes.",
        "As a devout Muslim you could not join the launch.",
        "Mina is our only woman engineer.",
        "Her visa runs out in October.",
        "He is Indian, so his English is hard to follow.",
        "You left the launch call to pray.",
        "You answered late, as you were at the union meeting.",
        "Now that you are a father, I assume travel is off the table.",
        "At 58 he is unlikely to want another big project.",
    ),
    good=(
        "Added disability support to the UI, with WCAG tests.",
        "The health check failed twice, and a health issue of the cluster paged Ade.",
        "Replaced the union type by a tagged struct; two union members were unused.",
        "Built a family of sensors with one driver.",
        "The age of the cache is shown, and its age limit is one day.",
        "Workers leave the queue when they are idle.",
        "Fixed a race condition in her race detector.",
        "Drew the political map of the delivery zones.",
        "Shipped the parental leave calculator for HR customers (HR-20).",
        "The flag was disabled, and the feature is still sick with flakes.",
        "The transistor is bipolar, the client too old to speak TLS 1.3.",
        "Nodes and their children are walked twice; orphaned children leave the tree.",
        "Leave requests are approved within a day.",
        "The service is six years old.",
        "Christian Berg reviewed the doc.",
        "Medical records are encrypted at rest (MED-7).",
        "Her Visa payments module handles 3DS, and he shipped the Indian tax module (TAX-9).",
        "Built the diabetes dashboard for clinics; the form asks patients whether they have asthma.",
        "At 58 requests a second the queue grows, and you are 40 minutes late on the alert.",
        "I pray that the build is green; he is Dutch auction owner for Ads.",
        "We plan to retire the old queue in May; she owns it.",
        "Your operation on the parser removed 400 lines; surgery on the scheduler was avoided.",
    ),
    terms=f"""
    parental|maternity|paternity|sick|medical|bereavement|compassionate|stress|caregiver|family|disability leave
    mat|pat leave; on leave; leave of absence; called in sick; sick days|day; days off sick; off sick
    back|returned|returning|returns|came from leave|maternity|parental|paternity
    sick; ill; hospitalized; hospitalised; pregnant; is|was|am|been|being disabled; burned|burnt out; depressed
    {_GROUP}; prays; had|has|have|having surgery; {_OWN} _ accent; is|was|am as? a|an immigrant|refugee|foreigner
    small|young|little kids|children
    mother's|father's|wife's|husband's|son's|daughter's|partner's illness|death|funeral
    {_AGES} years old
    chemotherapy; miscarriage
    diagnosed with; suffers|suffer|suffered from; has|have|had a disability|miscarriage|stroke|surgery
    has|have|had adhd|autism|dyslexia|depression|cancer|anxiety
    {_THEIRS} mental? {_AILMENT}; {_OWN} mental? health; {_OWN} poor|bad|fragile|failing health
    mental health|ill-health issues|issue|problems|problem|struggles|reasons|leave|day|days|crisis|breakdown
    health|medical|family {_MATTERS}
    {_OWN} age; at {_THEIRS} age; too old|young; close|near|nearing to? retirement; {_OLD} years old
    {_OWN} {_FAMILY}; {_OWN} sick|ill|elderly|dying|aging|ageing _
    single parent|mother|father|mom|dad; new|young|working|nursing mother|father|mom|dad|mum
    childcare|child-care duties|issues|problems|reasons|obligations; caring for {_THEIRS}
    takes|taking|took care of {_THEIRS} {_FAMILY}|mother|father|parents|family
    {_THEIRS} religion|religious|faith|ethnicity|nationality|race|skin|heritage|accent|citizenship|sexuality|gender
    {_THEIRS} political|religious views|beliefs|opinions|affiliation; {_THEIRS} politics; {_THEIRS} sexual orientation
    observes|observe|observing|celebrates|fasting|fasts for? ramadan|sabbath|shabbat|lent|yom; prayer times|breaks|time
    came out as gay|lesbian|trans|bisexual|queer
    union rep|reps|representative|organizer|organiser|steward|activist|activism|activities|membership|dues|work
    trade|labor|labour union; joined|joining|organizing|organising|forming the|a workers'? union
    unionize|unionise|unionizing|unionising; as a|an|the only? {_PEOPLE} woman|man|engineer|person|employee
    as a|the only? woman|mother|father|immigrant|foreigner; the only woman|man on|in the team
    our|the only female? woman|man|female|black|asian|muslim|parent|mother; female|woman|women engineer|developer
    diabetes|diabetic|epilepsy|asthma|arthritis|lupus|migraine|migraines|leukemia|leukaemia|lymphoma|ptsd|ocd
    hiv|endometriosis|fibromyalgia|parkinson's|crohn's|insomnia|alcoholism|anorexia|bulimia|schizophrenia|narcolepsy
    brain|malignant tumor|tumour; long covid; multiple sclerosis; panic attacks; eating|bipolar|anxiety disorder
    heart|kidney|lung|liver disease; chronic illness|pain|fatigue; bad|poor|failing eyesight|hearing
    chemo|radiotherapy|dialysis|ivf|rehab|surgery|physiotherapy|antidepressants|insulin
    heart|knee|back|hip|eye|brain operation; kidney|liver|heart transplant; couples|speech|hormone|radiation therapy
    in hospital; hospital stay|appointment|appointments|visit|visits; admitted to hospital
    in|from|for therapy|counselling
    {_NATIONS}; {_BELIEVERS}; {_PARENTS}; pray|prayed|praying; friday|evening|morning prayers
    went|go|goes|going to church|mosque|synagogue|mass|temple; hijab|turban|headscarf|kippah; religious holidays
    {_THEIRS} visa|citizenship; {_THEIRS} work|residence permit; {_THEIRS} green card; visa status|sponsorship|renewal
    {_OWN} english is|was|makes|isn't|needs; non-native speaker|english; {_THEIRS} mother tongue
    {_THEIRS} twenties|thirties|forties|fifties|sixties; {_THEIRS} early|mid|late _
    at {_AGES}; is|are|turned|turns|turning|he's|she's|you're {_AGES}; about|due|going to retire
    union meeting|meetings|delegate|official|strike|vote|drive|business; on strike
    expecting a|their|her|your|another baby|child; got|getting|gets married|divorced|engaged
    going|went through a|his|her|your|their divorce; votes|voted for
    """,
    holds=_is_about_a_person,
)
