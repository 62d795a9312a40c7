"""Facts about a person that no packet and no feedback may use."""

from __future__ import annotations

import re

from assistant.evidence.stems import word_set
from assistant.lint.rule import Hit, Rule

_PRODUCT = re.compile(
    r"[\s*_]*(?:\w+\s)?(?:polic(?:y|ies)|features?|pages?|calculators?|forms?|apps?|services?|flows?|modules?"
    r"|systems?|requests?|tracker"
    r"|trackers|balances?|types?|data|tables?|api|apis|screens?|ui|products?|reports?|planners?|tools?|portals?"
    r"|records?|fields?"
    r"|endpoints?|checks?|conditions? variables?|forms|workflows?|dashboards?|integration|categories|categor(?:y"
    r"|ies)|codes?|rules"
    r"|calendar|benefits?|websites?|sites?|customers?|users|patients|clients?|settings?|support\b|algorithm"
    r"|model|dataset)\b"
)
_FOR_USERS = re.compile(
    r"\b(?:users?|customers?|patients|clients?|readers|players|shoppers|visitors|people|merchants|members) (?:\w+ )?$"
)
_PERSON = r"(?:he|she|they|you|i|who)"
_SUBJECT = re.compile(
    rf"\b{_PERSON}(?:['’](?:re|s|ve|d|m|ll))?(?:\s(?:\w+ly|is|was|are|were|am|be|been|being|has|have|had|also"
    rf"|just|then|who|often|still|out|off|a|devout))*\s*$|\b(?:being|while)\s$"
)
_SELF = re.compile(rf"\b(?:{_PERSON}|his|her|your|my|their|hers|him|me)\b|\b[A-Z][a-z]+(?:['’]s)?\b", re.IGNORECASE)
_SYSTEMS = re.compile(
    r"\b(?:service|services|cluster|node|nodes|system|systems|data|project|pod|pods|server|database|build"
    r"|pipeline|device|broker|queue"
    r"|network|host|disk|battery|instance|container|public|fleet|population|codebase|code|app|site"
    r"|platform)[\s-](?:\w+\s)?$"
)
_TECHNICAL = re.compile(
    r"[\s*_]+(?:process\w*|components?|nodes?|spans?|class\w*|elements?|props?|threads?|tasks?|tickets?|issues?"
    r"|accounts?|colou?rs?"
    r"|themes?|in\sthe\b|queries|query|for\sthe\b|workflows?|jobs?|entit\w+|rows?|keys?|branch\w*|commits?|variants?)"
)
_OF_WHAT = ("sick", "ill", "burned out", "burnt out", "joined the union", "forming a union")
_OF = re.compile(r"\s+(?:of|query|with\sthe)\b")
_ALSO_THINGS = ("race", "faith", "skin", "heritage")
_ENDS = re.compile(r"[\s*_]*(?:$|[.,;:!?)]|(?:and|or|is|was|has|had|plays|made|makes|when|while|gets?)\b)")
_KIDS = ("small kids", "young kids", "little kids", "small children", "young children", "little children")
_HAS = re.compile(r"\b(?:has|have|had|having|with|his|her|your|my)\s(?:\w+\s)?$")
_NEEDS_SUBJECT = re.compile(
    r"(?:is|was|am|are|were|been|being)?\s?(?:pregnant|disabled|autistic|dyslexic|bipolar|neurodivergent"
    r"|divorced|widowed|gay|lesbian|bisexual"
    r"|transgender|muslim|jewish|hindu|catholic|buddhist|atheist|sick|ill|depressed|burned out|burnt out"
    r"|hospitalized|hospitalised"
    r"|diagnosed with|observes? \w+|too old|too young|suffers? from|suffered from|prays|\w+ years old|on leave)"
)
_HEALTH = re.compile(r"(?:health|medical|family|personal)\s")


def _is_about_a_person(hit: Hit) -> bool:
    """A fact about somebody: no product, no system, no policy that only shares the word."""
    words = hit.words.lower()
    before, after = hit.sentence.before(hit.start), hit.sentence.after(hit.end)
    if _PRODUCT.match(after) or after.startswith(("-", "/")):
        return False
    if _TECHNICAL.match(after) or (words in _OF_WHAT and _OF.match(after)):
        return False
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
_OWN = "his|her|your|my"
_THEIRS = "his|her|your|my|their"
_AILMENT = (
    "illness|sickness|diagnosis|surgery|pregnancy|disability|chemotherapy|depression|anxiety|burnout|adhd|autism|dyslexia"
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
    source="product C1: protected matter; it must not appear, nor reach a model",
    message="“{words}” is protected matter. Leave it out; tell the work and its dates, without the reason for a gap.",
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
    """,
    holds=_is_about_a_person,
)
