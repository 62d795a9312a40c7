"""Protected matter: leave, health, disability, family, age, religion, union, ethnicity, politics. It stays out."""

from __future__ import annotations

import re

_PROTECTED = re.compile(
    r"\b(?:(?<=is )ill|(?<=was )ill|(?<=were )ill|(?<=been )ill|(?<=being )ill|(?<=[a-z]'s )ill|(?<='re )ill"
    r"|(?<=fell )ill|(?<=often )ill"
    r"|(?<=feeling )ill|illness(?:es)?|sick(?! of)(?:ness|[ -]leave|[ -]days?)?|unwell|depress(?:ed|ion)"
    r"|anxiety|burn(?:ed|t)?[ -]?out|cancer"
    r"|surgery|therap(?:y|ist)|medication|hospital(?:i[sz]ed)?|(?:was|were|been|got) diagnosed|adhd"
    r"|autis(?:m|tic)|dyslexi[ac]|neurodivergent"
    r"|disabilit(?:y|ies)|disabled (?:person|people|colleague|employee)|(?:he's|she's|you're) disabled"
    r"|wheelchair|mental health|health (?:issue|problem|condition)s?|chronic (?:pain|illness|fatigue)"
    r"|pregnan(?:t|cy)|(?:maternity|paternity|parental|medical|bereavement|family|compassionate) leave"
    r"|(?:was|were|is|been|he's|she's|currently) on leave|(?:back|returned?|returning) from leave"
    r"|miscarriage"
    r"|divorce[d]?|separation from (?:his|her|their)|(?:his|her|your|their) (?:kid|kids|child|children|baby"
    r"|newborn|wife|husband"
    r"|spouse|mother|father|parents|family|age|religion|faith|accent|marriage)|childcare|menopaus(?:e|al)"
    r"|(?:you're|he's|she's|is|are|was) too (?:old|young) (?:for|to)|close to retirement|religio(?:n|us)"
    r"|muslim|christian|jewish|hindu|catholic|ramadan|church|mosque"
    r"|trade union|union (?:rep|representative|member|work)|works council|ethnic(?:ity)?|immigrant"
    r"|visa status|nationality"
    r"|gay|lesbian|transgender|sexual orientation|voted for (?:the )?[A-Z]\w+ party"
    r"|political(?:ly)? (?:views?|active|opinions?))\b",
    re.IGNORECASE,
)


def protected_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where a text touches protected matter."""
    return tuple(m.span() for m in _PROTECTED.finditer(text))
