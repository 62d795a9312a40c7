"""Words that claim something have to come from the evidence: none is ordinary, and none stands for another."""

from __future__ import annotations

from itertools import combinations

import pytest

from assistant.writing.lexicon.concepts import broader_roots, keys_of, root
from assistant.writing.lexicon.ordinary import ordinary_words

CLAIMS = {
    "quality": """
    robust seamless reliable scalable elegant secure maintainable efficient flexible fail-safe fault-tolerant resilient
    intuitive comprehensive rigorous critical innovative optimal lightweight bulletproof
    """,
    "effect": """
    savings productivity trust morale satisfaction revenue adoption toil confidence uptime retention engagement
    conversion churn velocity
    """,
    "status": """
    shipped merged approved adopted certified tested rejected deprecated resolved cancelled postponed scheduled
    """,
    "leading": """
    headed directed spearheaded owned managed supervised chaired championed founded pioneered mentored hired
    """,
    "scope": "company-wide global organization entire everywhere always industry cross-team department",
    "technical": """
    inference training rendering reprojection solver fixture lab cache queue client server database index scheduler
    parser compiler kernel firmware sensor antenna ledger invoice payroll checkout search ranking embedding tokenizer
    gateway proxy certificate encryption backup shard cluster pod turbine vaccine crop mortgage
    """,
    "role": """
    director architect manager president principal intern nurse surgeon lawyer auditor accountant recruiter maintainer
    customer supplier founder
    """,
    "degree": """
    significantly dramatically substantially drastically greatly hugely immediately instantly successfully flawlessly
    automatically permanently
    """,
}
EVERY = [word for listed in CLAIMS.values() for word in listed.split()]


@pytest.mark.parametrize("word", EVERY)
def test_a_claiming_word_is_not_ordinary(word: str) -> None:
    assert word not in ordinary_words()


@pytest.mark.parametrize("group", sorted(CLAIMS))
def test_claiming_words_of_a_class_never_stand_for_one_another(group: str) -> None:
    joined = [
        (one, other)
        for one, other in combinations(CLAIMS[group].split(), 2)
        if keys_of(one) & keys_of(other)
        or root(one) in broader_roots([root(other)])
        or root(other) in broader_roots([root(one)])
    ]
    assert joined == []


@pytest.mark.parametrize(
    ("one", "other"), [("failsafe", "firmware"), ("found", "fixed"), ("internationalization", "interdepartmentalism")]
)
def test_words_of_one_length_and_one_first_and_last_letter_are_strangers(one: str, other: str) -> None:
    assert not keys_of(one) & keys_of(other)
