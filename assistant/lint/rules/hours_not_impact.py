"""Effort and time where a result should stand."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.signs import Sign, acts_of, signs_of
from assistant.evidence.stems import word_set
from assistant.lint.claims import arranges, is_mentioned
from assistant.lint.rule import Hit, Rule

_RESULT = lazy_pattern(
    r"\b(?:saved?|saves|saving|cut|reduced|from \S+ (?:\w+ )?to|faster|so (?:that|no)|which|recovered|fixed"
    r"|shipped|migrated|fell|dropped)\b",
    re.IGNORECASE,
)


_COST = lazy_pattern(r"\b(?:had|has|have) to\b|\b(?:re-?did|redone?|woken|woke)\b", re.IGNORECASE)
"""Somebody's hours told as what something cost are an impact."""

_LOOKED_UP = frozenset({Sign.ARTIFACT, Sign.NUMBER, Sign.EFFECT})


def _tells_no_result(hit: Hit) -> bool:
    """Where the sentence has no result, and no number but the time itself."""
    plain = hit.sentence.plain.strip("\x00 \t\r\n*_>")
    if (
        (arranges(plain) and not _A_TEAM.match(plain))
        or _COST.search(plain)
        or _RESULT.search(_PURPOSED.sub(" ", plain))
        or not _PERSON.search(plain)
    ):
        return False
    if _AGREED.search(plain) or is_mentioned(hit.sentence, hit.start):
        return False
    signs = hit.sentence.signs_beside_time
    if signs & _LOOKED_UP and _EFFORT.search(plain):
        signs = signs_of(_EFFORT.sub(" ", hit.sentence.text))
        if not _TOIL.issuperset(acts_of(hit.sentence.text)):
            return False
    if signs & _LOOKED_UP:
        return False
    return not {Sign.ACT, Sign.OCCASION} <= signs or _TOIL.issuperset(acts_of(hit.sentence.text))


_AGREED = lazy_pattern(
    r"\bno (?:over-?time|weekend work|extra hours|late nights)\b|\b(?:part[- ]time|full[- ]time|contract(?:ed|ual)?"
    r"|paid (?:for|overtime)|agreed"
    r"|compensat\w+|time off in lieu|rota|schedule[ds]?)\b"
    r"|\b(?:[12]?\d|3[0-9]|40) hours (?:a|per) week\b|\b(?:two|three|four|five|[2-5]) days (?:a|per) week\b",
    re.IGNORECASE,
)
"""Hours as a contract or a rota has them are no effort."""

_COUNT = (
    r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+(?:ty|teen)|both|dozens? of|a dozen)"
)
_PURPOSE = (
    r"\bso (?:that )?(?:the|we|our|others?|every\w+|you|they|it) [^.;]{0,60}?\b(?:would|wouldn['’]t|could|can|might)\b"
)
"""What somebody hoped for by it, which tells nothing that came of it."""

_EFFORT = lazy_pattern(
    rf"\b{_COUNT}(?:[ -][a-z'’-]+){{0,2}}?[ -](?:all-nighters?|nighters?|rotations?|shifts?|weekends?|nights?"
    rf"|evenings?|holidays?"
    r"|hours?['’]?|weeks?|days?|months?|years?|meetings?|forums?|stand-?ups|trainings?|courses|workshops|conferences"
    r"|people['’]?s?(?: (?:work|workload|jobs?))?|hats|coffees?|time ?zones|percent|per cent|calls?"
    r"|on-calls?)(?:(?<=s['’])|\b)"
    rf"|\b(?:at|by|from|till|until|to|past|before|after|around|of) (?:about )?{_COUNT}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?"
    rf"|o['’]clock)?(?!\s?(?:%|x\b|[A-Za-z]+s\b))"
    rf"|\b{_COUNT}\s?[ap]\.?m\b\.?|\b\d{{1,2}}\s?(?:-|–|to)\s?\d{{1,2}}\s?(?:[ap]m)?\b|\b(?:\d{{3}}|\d00) ?(?:%"
    rf"|percent)|\bnine-to-five\b"
    r"|\band (?:gave|took|kept|left) (?:always |even )?(?:my|his|her|their|it|everything|all|smiling|going)\b"
    rf"|{_PURPOSE}",
    re.IGNORECASE,
)
"""Counts of time, of shifts and of attendance: they count the effort, not what came of it."""

_PURPOSED = lazy_pattern(
    rf"{_PURPOSE}|\bfrom (?:early |late )?(?:morning|dawn|sunrise|mon|monday"
    rf"|{_COUNT})(?:\s?[ap]\.?m\b\.?)? (?:\w+ )?(?:to|till|until)\b",
    re.IGNORECASE,
)
_A_TEAM = lazy_pattern(
    r"\W*(?:the|our) (?:\w+ )?(?:team|squad|crew|group) (?:ran|worked|put|gave|stayed|pulled|lived|burn(?:ed|t)|slept"
    r"|went"
    r"|spent|sacrificed|slogged|survived)\b",
    re.IGNORECASE,
)

_TOIL = word_set(
    """
    answer attend average averaged bear burn cancel cancelled carried carry clock clocked come commute cover dial
    dig drive drop drove fly give go graft grind hear invest join keep leave live log logged miss notice pick plough
    postpone postponed pour power pull pump put read reply respond run sacrifice sacrificed see shoulder shouldered
    sink sit skip skipped sleep slog slogged spend stay stretch sweat take tell toil travel turn work
    """
)
"""Verbs under which time and strength are spent."""


_PERSON = lazy_pattern(
    r"^(?:\W*[A-Z]?[a-z]+(?:s|ed|ing|t)\b|\W*(?:always|never|hard|long|blood|tireless|put|gave|over|seven|a |an "
    r"|the (?:hard|work|time)))"
    r"|\b(?:he|she|they|you|i|we|his|her|their|your|my|him|them|me|who)\b|\b[A-Z][a-z]+\b",
    re.IGNORECASE,
)


RULE = Rule(
    name="hours-not-impact",
    summary="Hours, nights and effort instead of what came of them.",
    why=(
        "Time is a cost, not a result. Long hours tell calibration nothing about scope or impact, and praising them "
        "rewards the slowest way to an end and asks everybody else for the same."
    ),
    instead="Say what the work changed, for whom, and the number before and after.",
    source="Career playbook: hours are not impact",
    message="“{words}” describes effort, not results. Say what changed, for whom, and link it.",
    bad=(
        "Works incredibly hard.",
        "He is always the last to leave the office.",
        "Put in long hours during the migration.",
        "She gives 110 percent.",
        "Worked nights and weekends throughout.",
        "He went the extra mile for the team.",
    ),
    good=(
        "Cut the nightly ETL from 11 hours to 2.",
        "Rolled the certificate on the weekend of 9 May, so no client saw an error.",
        "The worker pool hung hard on SIGTERM.",
        "Time spent on call at night is compensated.",
        "The two late evenings went into the replay tool, which recovered 18,306 webhooks.",
        "Office hours are on Thursday.",
        "Overtime must be recorded by Friday.",
        "Spent 40 hours on the importer, which now loads in 2 minutes instead of 30.",
    ),
    terms="""
    hard-working; hardworking; hard worker|workers
    work|works|worked|working ... hard|harder|tirelessly|relentlessly|overtime|late|nights
    work|works|worked|working ... weekends|evenings|hours|holidays|round|around|diligently
    hard|strong|great|good work|working ethic|ethics|man|guy|lady|person|colleague
    solid|excellent|incredible|impeccable|unmatched work|working ethic|ethics|man|guy|lady|person|colleague
    work ethic; tireless|tirelessly; relentless|relentlessly
    long|late|extra|endless|crazy|countless|many hours|nights|evenings|weekends|days|weeks|shifts|effort
    unpaid|sixty-hour|60-hour hours|nights|evenings|weekends|days|weeks|shifts|effort
    70-hour|80-hour|12-hour|14-hour hours|nights|evenings|weekends|days|weeks|shifts|effort; overtime
    all-nighter|all-nighters; night owl; hours of|into|and|on ... work|effort|it|this|sleep; nights and weekends
    weekends and|to|for|on|in|or
    through|over|during|on|at|every|whole|all|entire the? night|nights|weekend|weekends|vacation
    through|over|during|on|at|every|whole|all|entire the? vacations|holiday|holidays|christmas|midnight|sundays
    stays|stay|stayed|staying ... late|behind|up|online|longer|hours|until
    last|first to|one|in|person|people ... leave|log|go|arrive|out|office|online|in; first in; last out
    burn|burns|burned|burning|burnt the|midnight|candle
    gives|give|gave|giving|puts|put|putting ... all|110|150|100|percent|%|effort
    gives|give|gave|giving|puts|put|putting ... hours|everything|heart and; goes|go|went|going ... extra|above|mile
    extra mile; above and beyond; beyond the call; blood|sweat and|sweat|,|tears; heart and soul
    poured|pours ... heart|soul|hours|time|everything|energy; dedication to
    devotes|devoted ... time|hours|weekends|evenings
    never|without|no|zero|not ... complains|complained|complaint|complaining|vacation|holiday|holidays|sick
    always available|online|there|reachable|working
    available|online|reachable ... 24/7|always|midnight|weekends|night|clock|vacation|beach; 24/7
    around|round the clock; took|takes|taken no vacation|vacations|holiday|break|pto|time
    cancelled|skipped ... vacation|holiday|weekend|lunch|break
    clocked|logged|averaged|clocks|logs|averages ... hours|weeks|overtime|days; day|days and night|nights
    night and day; during|over|through ... vacation|holiday|holidays|honeymoon|leave|lunch|weekend|weekends
    public|bank holidays; invested|invest|spent ... hours|days|months|weeks|nights
    leaves|leave|left|gone at|by|before five|5|four|six|noon
    leaves|leave|left at|by|before the dot|bell|others|clock; five sharp|o'clock|on; nine-to-five; on coffee
    day off; days off; foot off the; hours' sleep; months|weeks|years of my life; like a horse|dog|maniac|machine
    always|my|his|her|their|a|full 100|110|120|150|200|hundred %|percent
    gave|give|gives|giving ... 100|110|120|150|hundred; online at|before|until|till; back-to-back meetings
    picks|pick up day|at|even|on; school run; day or night; heads-down on|for|all|the; number of hours
    spent|spend|spends ... hours|days|weeks|months|nights|weekends|ages
    lot|lots|so much|great|huge|tremendous|extra|put|puts of|in|the|much|into? ... effort|efforts
    sacrifice|sacrificed|sacrifices|sacrificing
    slog|slogged|slogging|grind|grinding|ground|grinds|hustle|hustles|toil|toiled|grafts|graft|grafted|grafter; busy
    ages; took me|him|her|them ages|forever|weeks|days|months
    leaving|leaves|left|leave ... at five|5|early|dot|office
    answers|answered|replies|replied|responds|responded ... midnight|weekends|sundays|night
    answers|answered|replies|replied|responds|responded ... hours|beach|vacation|holiday|late
    online before|until|at; worked so|very|really|incredibly|extremely|damn|super|too? hard
    trying|tries|tried|try ... hard|best; try|tried|tries his|her|their|your|my best; best effort; workaholic
    workhorse; busiest; time and effort|energy; log|logs off|on; makes|make|made always? overtime
    full|max|maximum effort; time and effort; full-time; hours a|per|each|every day|week; hour days|weeks
    10-hour|11-hour|16-hour|50-hour days|weeks; late at; till|until midnight|late|morning|3am|2am
    put|puts|putting in|her|his|my|their? the|an|so|a|serious? enormous|huge? amount|lot of? effort|work|time|hours
    put|puts|putting in|her|his|my|their? the|an|so|a|serious? massive|incredible? amount|lot of? effort|work|time|hours
    put|puts|putting in the|long|serious|real|more? time|hours|work|graft|shifts|miles|yards|legwork|effort|days|than
    amount|much|lot|lots of? effort|graft|sweat|toil|elbow ... went|gone|goes|poured|spent|it|this|the
    ton|tons|mountain|world of? effort|graft|sweat|toil|elbow ... went|gone|goes|poured|spent|it|this|the
    how much|hard work|effort|time|sweat ... went|goes|put|puts|worked|works|gone
    sleeping|slept|sleeps|asleep under|at|in|on the|his|her|their|my|a ... desk|office|floor|desks|keyboard|sofa
    lived|lives|live|living|camped|camping at|in|on|out? the ... office|floor|centre|center|lab|site|room|factory|weeks
    jump|jumped|hop|hopped|jumps on|in a|the plane|train|flight|call|taxi; moment's|day's notice
    on his|her|their|my|your honeymoon|vacation|holiday|leave|birthday|anniversary|sickbed|deathbed
    from his|her|their|my|a|the hospital|sickbed|bed|honeymoon|beach|airport|vacation|holiday|wedding|delivery|parental
    early from|off maternity|parental|paternity|sick|medical|family|annual? leave
    with|despite a fever|flu|migraine|newborn|cold
    missed|misses|missing|skipped|gave up? his|her|their|my|the|a|our _? _? birthday
    gives|giving|cancelled|canceled|postponed|forwent up? his|her|their|my|the|a|our _? _? birthday
    missed|misses|missing|skipped|gave up? his|her|their|my|the|a|our _? _? anniversary
    gives|giving|cancelled|canceled|postponed|forwent up? his|her|their|my|the|a|our _? _? anniversary
    missed|misses|missing|skipped|gave up? his|her|their|my|the|a|our _? _? wedding|honeymoon|recital
    missed|misses|missing|skipped|gave up? his|her|their|my|the|a|our _? _? lunch|lunches|dinner|dinners
    gives|giving|cancelled|canceled|postponed|forwent up? his|her|their|my|the|a|our _? _? wedding|honeymoon|recital
    gives|giving|cancelled|canceled|postponed|forwent up? his|her|their|my|the|a|our _? _? lunch|lunches|dinner|dinners
    gave|gives|giving|given up his|her|their|my|every|all _? _? holidays|holiday|weekend|weekends|evenings
    gave|gives|giving|given up most|two|three _? _? holidays|holiday|weekend|weekends|evenings
    gave|gives|giving|given up several|countless|evenings|weekends _? _? holidays|holiday|weekend|weekends|evenings
    gave|gives|giving|given up his|her|their|my|every|all _? _? nights|vacation|free|time|sleep|lunch
    gave|gives|giving|given up most|two|three _? _? nights|vacation|free|time|sleep|lunch
    gave|gives|giving|given up several|countless|evenings|weekends _? _? nights|vacation|free|time|sleep|lunch
    gave|gives|giving|given up evenings|weekends|holidays|nights|sleep|lunch|everything; evenings and|with weekends|time
    christmas|easter|diwali|eid|thanksgiving|hanukkah|sundays|weekends|birthdays included|too|alike
    christmas|easter|diwali eve|day|morning|week? online|working|debugging|coding|fixing|deploying
    eid|thanksgiving|hanukkah eve|day|morning|week? online|working|debugging|coding|fixing|deploying
    saturdays|sundays|weekends|holidays and|or sundays|saturdays|holidays|evenings|nights too|included|alike?
    weekends|saturdays|sundays|evenings|nights too|included; on weekends|saturdays|sundays|bank; at the weekend|weekends
    green|online|logged|working|available|on from|since|till|until|at|past|between dawn|seven|six|five|morning
    green|online|logged|working|available|on from|since|till|until|at|past|between midnight|early|sunrise|2|3|11
    dawn|morning|sunrise|seven|six|eight to|till|until dusk|midnight|night|evening|sunset; dusk|dawn to|till
    always on slack|call|the|duty
    at|past|by 1|2|3|4|11|two a? am|a.m|m|pm|p.m|in|at|o'clock again|more|on|and|too|that's|often
    at|past|by three|midnight|1am|2am|3am|4am|11pm a? am|a.m|m|pm|p.m|in|at|o'clock again|more|on|and|too|that's|often
    pings|messages|mails|emails|calls|slack|pages at|after|past|before 1|2|3|4|5|two|three
    pings|messages|mails|emails|calls|slack|pages at|after|past|before midnight|1am|2am|3am|dawn|hours|dinner
    pinged|messaged|called|emailed|wrote|answered at|after|past 1|2|3|4|two|three|midnight|1am|2am|3am
    replied|online|awake|up|commits|committing at|after|past 1|2|3|4|two|three|midnight|1am|2am|3am
    three|two|four|several|both people's|person's|men's|peoples work|workload|job|jobs|load; double duty|shift|shifts
    carried|carries two|three|four
    shouldered|shoulders|shouldering the|a|two|three|most|double|more|everyone's; lion's share; heavy load|workload
    on-call rotations in|back|over
    rotations|shifts|weekends|nights|days|weeks in|on a|end row|end|trot
    back to back shifts|rotations|weekends|meetings
    ran|running|runs|run|fuelled|fueled|survived|lived|living on|by fumes|caffeine|coffee|adrenaline|little
    ran|running|runs|run|fuelled|fueled|survived|lived|living on|by no|four|three|pizza|energy
    without sleep; without a|any|his|her sleep|lunch|weekend|break|breaks|holiday|vacation
    on no|little|zero|minimal sleep; lost sleep; sleepless night|nights
    busted|busts|bust|busting a|her|his|their gut|butt|tail|fingers|socks|ragged|sick
    busted|busts|bust|busting my|himself|herself|themselves|myself gut|butt|tail|fingers|socks|ragged|sick
    worked|works|working|ran|broke a|her|his|their gut|butt|tail|fingers|socks|ragged|sick
    worked|works|working|ran|broke my|himself|herself|themselves|myself gut|butt|tail|fingers|socks|ragged|sick
    busted|busts|bust|busting a|her|his|their|my|himself|herself|themselves|myself bone|bones|back|to|into|hard|off
    worked|works|working|ran|broke a|her|his|their|my|himself|herself|themselves|myself bone|bones|back|to|into|hard|off
    nose|shoulder to the grindstone|wheel; elbow grease; put|puts|putting his|her|their|my back into; to the bone
    flat out; full tilt|throttle|stretch|pelt; eat|eats|ate|breathes at|and|his|her|work
    lunch|dinner|lunches|dinners at|over his|her|their|my the? desk|desks|keyboard|laptop
    laptop on|along|with|to ... honeymoon|beach|bed|holiday|vacation|dinner|wedding
    at|chained|glued|stuck your|his|her|their|my|to the? desk more|all|till|until|before|every|late|longest|first|day
    more hours|time in|at|from|per|on|each
    attended|attends|joined through|in|up|for|at? all|every|each|everything|_ _? _? _? _? meeting|meetings|forum
    joins|sat|showed|turned through|in|up|for|at? all|every|each|everything|_ _? _? _? _? meeting|meetings|forum
    attended|attends|joined through|in|up|for|at? all|every|each|everything|_ _? _? _? _? forums|all-hands|workshops
    joins|sat|showed|turned through|in|up|for|at? all|every|each|everything|_ _? _? _? _? forums|all-hands|workshops
    attended|attends|joined through|in|up|for|at? all|every|each|everything|_ _? _? _? _? stand-up|stand-ups|standups
    joins|sat|showed|turned through|in|up|for|at? all|every|each|everything|_ _? _? _? _? stand-up|stand-ups|standups
    attended|attends|joined through|in|up|for|at? all|every|each|everything|_ _? _? _? _? standup|conferences
    attended|attends|joined through|in|up|for|at? all|every|each|everything|_ _? _? _? _? training|trainings
    joins|sat|showed|turned through|in|up|for|at? all|every|each|everything|_ _? _? _? _? standup|conferences
    joins|sat|showed|turned through|in|up|for|at? all|every|each|everything|_ _? _? _? _? training|trainings
    longest|latest|most hours|days|nights|evenings; more hours than
    never switches|switched|logs|logged|sleeps|stops|stopped|rests|rested|clocks|off|takes|took off? a|holiday|day
    never|rarely|hardly takes|took|taken a|any|time|holiday|his|her day|break|holiday|sick|off|vacation|lunch
    no days|time off; not a|one|single day|sick|holiday|break
    loyal|loyally|faithful|faithfully for|service|served; years of loyal|service|dedication|faithful|hard|dedicated
    served|serves|done|paid his|her|their|my time|dues
    has|have|having been|served here|in|with|at|around|on for|this|the|us ... years|decade|longer|long|ages|decades
    longest-serving|longest-tenured engineer|member of|on
    daily|every|each day|night|evening till|until|past
    till|until past? ten|nine|eleven|8|9|10|11|10-11|late|dark|closing|bedtime
    stretching|stretched|stretches himself|herself|themselves|daily|every|thin|beyond
    beyond working|office|business|normal|contracted|core|the hours|day
    outside working|office|business|normal|contracted|core hours; after-hours; after hours; out-of-hours; unpaid
    phone saturdays|sundays|day|at|on|even
    always|constantly picks|picked|answers|answered|replies up|within|the|no|at|even|whatever ... phone|hour|hours
    always|constantly picks|picked up|within|the|no|at|even|whatever ... minutes|time|weekend|weekends
    always|constantly answers|answered|replies up|within|the|no|at|even|whatever ... minutes|time|weekend|weekends
    always|constantly replied|responds|there|around|on up|within|the|no|at|even|whatever ... phone|hour|hours
    always|constantly replied|responds|there|around|on up|within|the ... minutes|time|weekend|weekends
    always|constantly replied|responds|there|around|on no|at|even|whatever ... minutes|time|weekend|weekends
    whatever the hour|time; no matter what|the|how time|hour|late; at all|any hours|hour; any hour; all hours
    gave|gives|giving|given|took up|short|off|back? his|her|their|my|your annual|parental|medical? leave|vacation
    gave|gives|giving|given|took up|short|off|back? his|her|their|my|your annual|parental|medical? holiday|honeymoon
    gave|gives|giving|given|took up|short|off|back? his|her|their|my|your summer|family|sick? leave|vacation
    gave|gives|giving|given|took up|short|off|back? his|her|their|my|your summer|family|sick? holiday|honeymoon
    cut|interrupted|cancelled up|short|off|back? his|her|their|my|your annual|parental|medical? leave|vacation
    cut|interrupted|cancelled up|short|off|back? his|her|their|my|your annual|parental|medical? holiday|honeymoon
    cut|interrupted|cancelled up|short|off|back? his|her|their|my|your summer|family|sick? leave|vacation
    cut|interrupted|cancelled up|short|off|back? his|her|their|my|your summer|family|sick? holiday|honeymoon
    canceled|postponed|shortened up|short|off|back? his|her|their|my|your annual|parental|medical? leave|vacation
    canceled|postponed|shortened up|short|off|back? his|her|their|my|your annual|parental|medical? holiday|honeymoon
    canceled|postponed|shortened up|short|off|back? his|her|their|my|your summer|family|sick? leave|vacation
    canceled|postponed|shortened up|short|off|back? his|her|their|my|your summer|family|sick? holiday|honeymoon
    light|lights|lamp|laptop|screen|monitor _? _? _? _? still|always on|burning|lit|glowing
    lights|light still|always on
    drove|flew|travelled|traveled|commuted _? _? hours|miles|overnight|weekly|kilometres|kilometers|km|way|red-eye
    cycled|drives|flies|travels|commutes|walked _? _? hours|miles|overnight|weekly|kilometres|kilometers|km|way|red-eye
    poured|pours|pour|sank|sunk ... evenings|nights|weekends|hours|heart|soul|everything|days into
    sinks|ploughed|plowed|ploughs|pumped|put ... evenings|nights|weekends|hours|heart|soul|everything|days into
    awake|up|online|on _? _? at 1|2|3|4|5|two|three|four a|am
    sweat|sweated|sweats|sweating|bled|bleeds blood|buckets|bullets|for|over
    carried|carries|bore|shouldered a|the|an double|heavy|triple load|loads|shift|burden|weight|workload
    carried|carries|bore|shouldered a|the|an whole|extra|enormous|crushing load|loads|shift|burden|weight|workload
    pulled|pulls|took|takes a|the|an double|heavy|triple load|loads|shift|burden|weight|workload
    pulled|pulls|took|takes a|the|an whole|extra|enormous|crushing load|loads|shift|burden|weight|workload
    kept|keeps|always|still smiling
    never|hardly|barely grumbled|moaned|whinged|flinched|faltered|grumbles|moans|whinges|slows|slowed
    never|hardly|barely tires|tired|wavered|wavers|quits|quit|stops|stopped|rests|sleeps|slept
    without being asked|told|a word|murmur|grumble|of thanks|complaint
    without a|one word|murmur|grumble|moan|complaint|whimper; with a smile; more hours than|in; most hours
    clocks|clocked|puts|put more|most|the|in hours|overtime
    nobody|no-one|none|no works|worked|works|clocks|puts|grafts|stays|one harder|longer|more|later
    harder|longer than anyone|anybody|everyone|any|most|all|the; unsociable|ungodly|silly|antisocial|unholy hours|hour
    graveyard shift; thankless; through ramadan|lent|thick|sickness|illness|pain|injury|exhaustion; day one to|of
    morning noon; noon and night; never off|away; never far from
    bank|public|national|school holidays|holiday to|for|too|in
    energy and time|hours; time and energy; lifeblood; gave|gives|giving|give ... lifeblood|life|years|all to|for|it
    life to this|the; running|ran himself|herself|themselves|yourself|myself into|ragged
    exhausted himself|herself|themselves
    cancelled|canceled|skipped|postponed ... holidays|trip|plans|vacations|weekends|breaks
    """,
    holds=_tells_no_result,
)
