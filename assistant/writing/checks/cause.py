"""No invented cause: "which led to", "resulting in", "enabling" only where the evidence ties the two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind

_CAUSE = re.compile(
    r"\b(?:(?:which|that|this)\s+(?:\w+ly\s+)?)?(?:led|leading|leads)\s+to\b|\bresult(?:ed|ing|s)?\s+in\b"
    r"|\bas a (?:direct )?(?:result|consequence)\b"
    r"|\b(?:enabl|allow|empower|caus|trigger|driv|prevent|ensur|guarantee|unlock|free|sav)ing\b|\bmak(?:ing"
    r"|es) it possible\b|\bpav(?:ed|ing) the way\b"
    r"|\b(?:which|that|this)\s+(?:\w+ly\s+)?(?:enabled|allowed|let|helped|meant|made|caused|prevented|saved"
    r"|freed|unlocked|gave|brought|improved|increased|reduced|cut)\b"
    r"|\b(?:because(?: of)?|(?<!is )(?<!are )(?<!was )due to|owing to|thanks to|therefore|thereby|hence"
    r"|consequently|so that"
    r"|contributing to|in turn)\b",
    re.IGNORECASE,
)
_TIED = re.compile(
    r"\b(?:so|so that|because|bc|due|thanks?|owing|led to|leads? to|leading to|results?|resulted|resulting"
    r"|enabl\w+|allow\w*|lets?|letting|caus\w+|prevent\w*"
    r"|ensur\w+|therefore|thereby|hence|thus|unlock\w*|free[sd]?|freeing|sav(?:ed|es|ing|ings)|mean(?:s|t|ing)"
    r"|made|makes?|making|help(?:s|ed|ing)?|by \w+ing"
    r"|which|via|from|after|since|when|trick|driv\w+|unblock\w*|impact|effect|outcome)\b|->|→|=>",
    re.IGNORECASE,
)


def find_invented_causes(claim: Claim) -> Iterator[Problem]:
    """Words that tie an effect to a cause where no cited source ties anything."""
    for match in _CAUSE.finditer(claim.text):
        if claim.is_quoted(match.start()):
            continue
        said = match.group().casefold()
        if not any(_TIED.search(s.text) or said in s.text.casefold() for s in claim.sources):
            message = f"The evidence does not say that one led to the other; join the facts without “{match.group()}”."
            yield Problem(ProblemKind.CAUSE, *match.span(), message)
