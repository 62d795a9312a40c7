"""A service is owned when the words say so: an ownership span around a service's name, and nothing less."""

from __future__ import annotations

import pytest

from assistant.evidence.services import find_owned_services


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("retry-budget library v1 in checkout-api (mine: on-call, roadmap)", ["checkout-api"], id="mine"),
        pytest.param("took over refunds-worker from Ledger: on-call, deploys", ["refunds-worker"], id="took-over"),
        pytest.param("checkout-api is mine as of Dec 1: on-call, roadmap", ["checkout-api"], id="is-mine"),
        pytest.param("Roadmap of receipts-service is mine since June 1", ["receipts-service"], id="roadmap-of"),
        pytest.param(
            "I own checkout-api, refunds-worker (on-call) and the billing service",
            ["checkout-api", "refunds-worker", "billing service"],
            id="list",
        ),
        pytest.param("on-call for payments-gateway", ["payments-gateway"], id="on-call-for"),
        pytest.param("Identity moved login-api to retry budgets", [], id="service-of-an-adopter"),
        pytest.param("Owned the rollout of login-api", [], id="a-rollout-is-no-service"),
        pytest.param("Owned the login-api migration", [], id="a-migration-is-no-service"),
        pytest.param("Handed over refunds-worker to Jae", [], id="handed-over"),
        pytest.param("no longer own billing-api", [], id="no-longer"),
        pytest.param("will take over login-api", [], id="planned"),
        pytest.param("built a prototype of billing-api (mine)", [], id="prototype"),
        pytest.param("own our design system", [], id="library"),
        pytest.param("own the roadmap too", [], id="no-service-named"),
    ],
)
def test_owned_services(text: str, expected: list[str]) -> None:
    assert [m.name for m in find_owned_services(text)] == expected
