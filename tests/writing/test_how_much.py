"""How much a sentence says, and whether: limits, extents, opposites and causes stay as the evidence has them."""

from __future__ import annotations

import pytest

from assistant.writing.verify import ProblemKind, verify_sentence
from tests.writing.cases import items

KINDS = {ProblemKind.POLARITY, ProblemKind.MODALITY, ProblemKind.SCOPE, ProblemKind.CAUSE}
SHARDING = "Tried sharding the mailbox store, gave up after a week (hot keys)"
LINT = "Suggested a shared lint config at the guild, no takers so far"
DISKS = "Disk encryption on for laptops, desktops still to come"
SHADOW = "Rate limits in shadow mode on the login API"
BOARDS = "Moved 12 of 40 dashboards to Grafana 11"
LOGINS = "Looked into the slow logins; root cause not found, handed to Core"
QUERIES = "Query timeouts up a bit, error rate down 12%"
FUZZING = "Fuzzing found no crashes in the parser"
PATCH = "Quick patch for the billing bug, proper fix scheduled for Q2"
RFC = "Wrote an RFC on tenant isolation, not accepted"


def _kinds(note: str, sentence: str) -> set[ProblemKind]:
    return {p.kind for p in verify_sentence(sentence, items(note))} & KINDS


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(SHARDING, "Sharded the mailbox store within a week.", id="tried told as done"),
        pytest.param(LINT, "The guild has a shared lint config.", id="suggested told as done"),
        pytest.param(DISKS, "Disk encryption is on for laptops and desktops.", id="still to come told as there"),
        pytest.param(SHADOW, "Put rate limits on the login API.", id="shadow mode dropped"),
        pytest.param("Pilot of the invoice bot in Porto", "Rolled out the invoice bot.", id="pilot dropped"),
        pytest.param(LOGINS, "Looked into the slow logins and found the root cause.", id="cause not found"),
        pytest.param("New pager rota is planned for March", "The new pager rota is in use.", id="planned told as done"),
        pytest.param("PR for the retry fix is open", "The retry fix is merged.", id="open told as merged"),
        pytest.param(
            "Search rewrite reverted after the canary showed errors", "Shipped the search rewrite.", id="reverted"
        ),
        pytest.param(
            "Asked Security whether we may drop TLS 1.1, waiting", "Dropped TLS 1.1.", id="asked told as done"
        ),
    ],
)
def test_refuses_an_act_without_the_limit_that_the_evidence_puts_on_it(note: str, sentence: str) -> None:
    assert verify_sentence(sentence, items(note))


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(BOARDS, "Moved our dashboards to Grafana 11.", id="N of M"),
        pytest.param("Half of the cron jobs now run in Nomad", "The cron jobs now run in Nomad.", id="half"),
        pytest.param(
            "Fixed the memory leak in the thumbnail worker", "Fixed the memory leak in our workers.", id="one as ours"
        ),
        pytest.param(
            "Dashboards for one team, others asked", "Built dashboards for a number of teams.", id="one as several"
        ),
        pytest.param("Autoscaling only for the batch pool", "Autoscaling is on for our pools.", id="only dropped"),
        pytest.param(
            "Rewrote per-host quotas for trial accounts", "Rewrote quotas for all accounts.", id="some as all"
        ),
    ],
)
def test_refuses_a_wider_extent_than_the_evidence_has(note: str, sentence: str) -> None:
    assert _kinds(note, sentence)


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param("Client retries lowered from 5 to 2", "Server retries were lowered from 5 to 2.", id="other side"),
        pytest.param("Wrote unit tests for the tax engine", "Wrote load tests for the tax engine.", id="other tests"),
        pytest.param("Nightly export moved to the evening", "Moved the export to the morning.", id="other time of day"),
        pytest.param("Cost model underestimates GPU hours", "The cost model overestimates GPU hours.", id="prefix"),
        pytest.param(
            "Disabled prefetch on Android, battery drain down",
            "Enabled prefetch on Android, with battery drain down.",
            id="enabled for disabled",
        ),
        pytest.param(
            QUERIES, "Query timeouts went down a bit, and the error rate is down 12%.", id="direction of one thing"
        ),
        pytest.param("Revenue -2% in the holdout", "Revenue rose by 2% in the holdout.", id="direction of a sign"),
        pytest.param(FUZZING, "Fuzzing found crashes in the parser.", id="denial dropped"),
        pytest.param(RFC, "Wrote an RFC on tenant isolation, which was accepted.", id="not accepted"),
    ],
)
def test_refuses_what_turns_the_evidence_round(note: str, sentence: str) -> None:
    assert ProblemKind.POLARITY in _kinds(note, sentence)


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(SHARDING, "Attempted to shard the mailbox store and stopped after one week.", id="attempted"),
        pytest.param(LINT, "Put a shared lint config to the guild; nobody has taken it yet.", id="put to somebody"),
        pytest.param(DISKS, "Laptops have disk encryption; desktops will follow.", id="will follow"),
        pytest.param(DISKS, "Turned disk encryption on for laptops.", id="another part of the note"),
        pytest.param(SHADOW, "The login API has rate limits that only observe (shadow mode).", id="only narrows"),
        pytest.param(BOARDS, "Moved a first dozen dashboards to Grafana 11.", id="first"),
        pytest.param("Half of the cron jobs now run in Nomad", "50% of cron jobs are on Nomad.", id="half as a share"),
        pytest.param(LOGINS, "Investigated slow logins; handed them on with the root cause unknown.", id="unknown"),
        pytest.param(
            LOGINS, "Looked into the slow logins, then handed them to Core.", id="limit left out with its thing"
        ),
        pytest.param(PATCH, "Patched the billing bug for now, with a proper fix to follow in Q2.", id="for now"),
        pytest.param(RFC, "The RFC on tenant isolation was turned down.", id="turned down"),
        pytest.param(FUZZING, "Fuzzing turned up zero crashes in the parser.", id="zero"),
        pytest.param("Longest outage this quarter: 12 min", "No outage lasted longer than 12 minutes.", id="bound"),
        pytest.param("Cutover took 4 min, no data lost", "The cutover took 4 minutes with all data kept.", id="kept"),
        pytest.param("Rev B not measured yet", "Rev B is still to be measured.", id="still to be"),
        pytest.param(QUERIES, "The error rate fell by 12% while query timeouts rose slightly.", id="both directions"),
        pytest.param(
            "p99 400ms -> 250ms after adding an index",
            "Before the index was added, p99 was 400 ms; it is now 250 ms.",
            id="before for after",
        ),
        pytest.param(
            "Share of cached reads 60% -> 75%",
            "Cached reads rose 15 percentage points, from 60% to 75%.",
            id="difference before the change",
        ),
        pytest.param(
            "Release slipped to May: two vendors late",
            "The release slipped to May because two vendors were late.",
            id="reason after a colon",
        ),
        pytest.param("Backups failed twice (disk full)", "Backups failed twice due to a full disk.", id="in brackets"),
    ],
)
def test_takes_a_limit_a_no_a_direction_and_a_reason_in_other_words(note: str, sentence: str) -> None:
    assert not _kinds(note, sentence)
