"""Adopters, citations and people helped are counted only where they are named."""

from __future__ import annotations

import pytest

from assistant.evidence.adoption import find_taken


@pytest.mark.parametrize(
    ("text", "adopters"),
    [
        pytest.param("Identity moved login-api to retry budgets", ["Identity"], id="moved-to"),
        pytest.param(
            "RFC-12 was adopted by Identity, Search and the Ledger team", ["Identity", "Search", "Ledger"], id="by-list"
        ),
        pytest.param("Console adopted the render doc", ["Console"], id="adopted"),
        pytest.param("Risk uses retro-0304 in their onboarding", ["Risk"], id="uses"),
        pytest.param("Ben Castro moved ledger-core to retry budgets", ["Ben Castro"], id="person"),
        pytest.param("Got Identity and Search to adopt the checklist", ["Identity", "Search"], id="brought"),
        pytest.param(
            "Who builds by RFC-88 now: Yuki Arai and Per Dahl (Identity), Noor Haddad (Search)",
            ["Yuki Arai", "Per Dahl", "Noor Haddad"],
            id="list-of-followers",
        ),
        pytest.param("Payments uses it every day", [], id="own-team"),
        pytest.param("Identity uses their own library", [], id="their-own"),
        pytest.param("Lotte took the pager alone", [], id="pager"),
        pytest.param("Dana moved to the Identity team", [], id="changed-team"),
        pytest.param("adopted by 3 other departments", [], id="unnamed"),
        pytest.param("Mobile and Web now use the design tokens", ["Mobile", "Web"], id="two-teams"),
        pytest.param("Search uses Elasticsearch for the index", [], id="a-product-is-nobodys-work"),
        pytest.param("Growth moved to Kafka last month", [], id="moved-to-a-product"),
        pytest.param("We use Kafka and Redis", [], id="own-use"),
    ],
)
def test_adopters(text: str, adopters: list[str]) -> None:
    assert [m.name for m in find_taken(text, own_team="Payments").adopters] == adopters


@pytest.mark.parametrize(
    ("text", "citations"),
    [
        pytest.param("Search cites RFC-88 in RFC-97", ["RFC-97"], id="in-a-document"),
        pytest.param("Search's retro-0902 cites retro-0611", ["retro-0902"], id="document-cites"),
        pytest.param("RFC-104 (Infra, quotas) takes its budget section from RFC-88", ["RFC-104"], id="takes-from"),
        pytest.param("RFC-88 cited in RFC-97 and RFC-104", ["RFC-97", "RFC-104"], id="passive"),
        pytest.param("Ledger's on-call handbook links retro-0611", ["Ledger"], id="team-document"),
        pytest.param("I cited RFC-7 in my doc", [], id="own-citation"),
    ],
)
def test_citations(text: str, citations: list[str]) -> None:
    assert [m.name for m in find_taken(text).citations] == citations


@pytest.mark.parametrize(
    ("text", "label", "helped"),
    [
        pytest.param(
            "unblocked Android (Mina, Sol) and Web (Ade)", None, ["Mina", "Sol", "Ade"], id="members-of-teams"
        ),
        pytest.param(
            "Unblocked Piet and Gil (Treasury): their month end hung", None, ["Piet", "Gil"], id="people-of-a-team"
        ),
        pytest.param(
            "Unblocked the Onboarding team with test merchants", None, ["Onboarding"], id="group-without-names"
        ),
        pytest.param("pairing weekly with Jae (L4)", None, ["Jae"], id="pairing"),
        pytest.param("Helped onboard Lotte", None, ["Lotte"], id="helped-onboard"),
        pytest.param("Lotte's buddy for her first four weeks", None, ["Lotte"], id="buddy"),
        pytest.param(
            "Farid (Android) and Ewan (Devices): one sandbox", "unblocked", ["Farid", "Ewan"], id="verb-in-the-label"
        ),
        pytest.param("sponsor Dana Whit", None, [], id="a-noun"),
        pytest.param("Unblocked Piet at Treasury, VAT totals differed", None, ["Piet"], id="acronyms-are-nobody"),
        pytest.param("mentored two junior developers", None, [], id="unnamed"),
    ],
)
def test_helped(text: str, label: str | None, helped: list[str]) -> None:
    assert [m.name for m in find_taken(text, label=label).helped] == helped
