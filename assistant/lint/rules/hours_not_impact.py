"""Effort and time where a result should stand."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.signs import Sign
from assistant.lint.claims import arranges
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
    if arranges(plain) or _COST.search(plain) or _RESULT.search(plain) or not _PERSON.search(plain):
        return False
    signs = hit.sentence.signs_beside_time
    return not (signs & _LOOKED_UP or {Sign.ACT, Sign.OCCASION} <= signs)


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
    """,
    holds=_tells_no_result,
)
