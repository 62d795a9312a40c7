"""Rules by their names, as people spell them."""

from __future__ import annotations

import pytest

from assistant.lint import UnknownRule, find_rule, lint
from assistant.lint.page import page


@pytest.mark.parametrize("spelled", ["Adjective-Only", "adjective_only", "ADJECTIVE-ONLY"])
def test_a_rule_is_found_in_any_case_with_hyphens_or_underscores(spelled: str) -> None:
    assert find_rule(spelled).name == "adjective-only"
    assert lint("She shows exceptional ownership.", select=[spelled])


def test_a_name_that_is_almost_a_rule_is_answered_with_that_rule() -> None:
    with pytest.raises(UnknownRule, match="Did you mean “adjective-only”"):
        find_rule("adjectiv-only")


def test_a_page_shortens_examples_that_are_bad_only_by_their_length() -> None:
    shown = page(find_rule("over-budget"))
    assert len(shown) < 4_000
    assert " …" in shown
