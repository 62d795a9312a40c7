"""Protected matter: leave, health, disability, family, age, religion, union, ethnicity, politics. It stays out."""

from __future__ import annotations

import re

_PROTECTED = re.compile(
    r"\b(?:ill|illness(?:es)?|sick(?:ness|[ -]leave|[ -]days?)?|unwell|depress(?:ed|ion)|anxiety|burn(?:ed|t)?[ -]?out|cancer"
    r"|surgery|therap(?:y|ist)|medication|hospital(?:i[sz]ed)?|diagnos(?:ed|is)|adhd|autis(?:m|tic)|dyslexi[ac]|neurodivergent"
    r"|disab(?:led|ility|ilities)|wheelchair|mental health|health (?:issue|problem|condition)s?|chronic (?:pain|illness|fatigue)"
    r"|pregnan(?:t|cy)|(?:maternity|paternity|parental|medical|bereavement|family|compassionate) leave|(?:was|were|is|been|he's|she's|currently) on leave|(?:back|returned?|returning) from leave|miscarriage"
    r"|divorce[d]?|separation from (?:his|her|their)|(?:his|her|your|their) (?:kid|kids|child|children|baby|newborn|wife|husband"
    r"|spouse|mother|father|parents|family|age|religion|faith|accent|marriage)|childcare|menopaus(?:e|al)"
    r"|too (?:old|young)|close to retirement|religio(?:n|us)|muslim|christian|jewish|hindu|catholic|ramadan|church|mosque"
    r"|trade union|union (?:rep|representative|member|work)|works council|ethnic(?:ity)?|immigrant|visa status|nationality"
    r"|gay|lesbian|transgender|sexual orientation|(?:voted|votes) for|political(?:ly)? (?:views?|active|opinions?))\b",
    re.IGNORECASE,
)


def protected_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where a text touches protected matter."""
    return tuple(m.span() for m in _PROTECTED.finditer(text))
