"""Ways of telling that rest on no list of words: each put into strong records of three shapes, alone."""

from __future__ import annotations

from itertools import cycle
from typing import TypeVar

import pytest

from assistant.domain.calibration import ObjectionKind
from tests.depth import DEEP
from tests.writing.calibration.shapes import CRITERIA, QUARTERS
from tests.writing.calibration.test_objections import STRONG, kinds_of

T = TypeVar("T")
RECORDS = (STRONG, QUARTERS, CRITERIA)

FAILED = (
    "Search relaunch went out on 3 June and came down again on 5 June after checkout errors",
    "The tariff import never reached the promised speed, we stayed at 40 rows a second instead of 400",
    "Cutover of the ledger was planned for May. It happened in September, and two clients had left by then",
    "The new cache made page loads slower for Asia; it is turned off there until today",
    "Pilot with Retail ended without a result, they went on with their own tool",
    "My config push of 4 July took the booking page down for three hours",
    "The rewrite of the sync engine was stopped after five months of work",
    "Half of the customers had to be moved back to the old plan after complaints",
    "Availability target 99.9, reached 99.4",
    "The archive job deleted 212 invoices that could not be restored",
    "We promised Sales the export for Q1, they got it in Q3",
    "The training of the second model did not converge and the budget is spent",
    "The A/B test of the new onboarding showed a drop in sign-ups, and the page is still live",
    "Migration to the new queue is eight months behind the plan",
    "The launch had to be repeated twice and the second time did not hold either",
    "Error budget of the platform was burnt in four of six months after my change to the scheduler",
    "The vendor integration failed its acceptance test in August and is parked",
    "Rollout paused at 30 % because of crashes, no date for the rest",
    "The deadline of the audit fix passed, two of seven findings are open",
    "An outage caused by my retry change, 2 h, 14,000 failed payments",
    "The tool was retired in October after nobody had used it for a month",
    "On-call load doubled after the split and has stayed there",
)
"""Failures told without the word."""

WENT_WELL = (
    "Rollback drill for both services every quarter, last one passed in 4 minutes",
    "Failed logins 3.1% in March, 0.4% in August",
    "Cancelled orders 8% -> 5% (May, September)",
    "The old billing engine was switched off on 2 October, as planned",
    "Found the reason for the missed payouts of 2024 and closed the gap in May (retro public)",
    "Caught a bad release in the canary before any customer saw it",
    "It broke once, and I broke it. On 18 April a rule change of mine took the login down for an hour. Since 2 May "
    "every rule runs a week in shadow before it goes live, and the shadow has stopped four bad ones",
    'Wrote the guide "When a migration fails", used by Search and Ads',
    "The vendor missed two dates; I moved us to our own path in three weeks, live since 4 May",
    "Retro of the 9 March outage: all seven actions closed by 30 March",
    "Nothing slipped: six of six dates kept",
    "Late deliveries down from 12 a week in January to 2 in June",
    "Rolled out to all regions without a rollback",
    "First attempt of the cutover failed on 4 May, second attempt on 18 May went through and has held since",
    "Turned off 40 unused alerts after talking to all teams",
    "Deleted the lost+found index, 2 TB saved (was 5 TB, now 3 TB)",
    "Stopped the leak of file handles: 900 open in April, 60 in May",
    "The budget for broken builds is kept: 14 in Q1, 3 in Q3",
    "Took the last legacy host out of service on 1 July",
    "Designed how to fail: chaos drill with Payments and Web on 12 May",
    "Delayed jobs per day 420 (Feb) to 35 (Sep)",
)
"""Successes told with words of failure."""

BY_A_COLLEAGUE = (
    "Design of the shard map: Jelena drew it up and wrote the proof; I reviewed and merged",
    "The routing idea came from Matthias Vogel, who also built the first version. I documented it",
    (
        "Headline of the year, the outage-free switch: planned by Ruth Baker, run by Ruth"
        " Baker on the night, I kept the log"
    ),
    "Negotiations with the vendor were led by Ilona; Ilona also wrote the contract annex. I took notes",
    "The 40% saving is mostly due to Omar's new compressor. Omar implemented and tuned it, I ran the comparison",
    "Priyanka Rao solved the deadlock and rewrote the lock manager while I held the status page",
    "RFC text by Svenja Brandt, prototype by Svenja Brandt, my part was the rollout mail",
    "It was Deniz who convinced the board and Deniz who wrote the paper; I checked the figures",
    "Tobias Lang invented the scheme and coded the core. I wrote the tests",
    "What moved the number was the ranking model of Chiara Conti, designed and trained by her; I wired it in",
    "The decision paper was written by Anton Berg, and Anton Berg presented it to the CTO; I delivered the tables",
)
"""The decisive part, given to somebody by name."""

NAMED_ONLY = (
    "Unblocked Jelena, who then built her own importer and wrote it up",
    "Mentored Deniz: designed and shipped the export alone in June",
    "Search (Ruth Baker) built their new index on RFC-70 and wrote a guide for it",
    "Tobias reviewed the design and Ilona approved it in the first round",
    "Omar from Ads asked for an example, got it, and moved his team over in May",
    "CTO Anton Berg stopped the purchase and signed the new plan",
    "Chiara joined in March; she led her first incident in June",
)
"""Colleagues who are helped, grow, adopt or decide."""

UNSEEN = (
    "Stretch: a query planner that learns from past runs. 9,000 lines, on my machine; I want to polish it first",
    "My moonshot, a compiler for alert rules, works in the sandbox. Nobody has asked for it yet",
    "Big bet of the year: self-healing storage. Third prototype done, results in my notebook",
    "Stretch project Orion: graph database for incidents. So far only I have run it",
    ("Flagship: voice control for the console. There is no spec, no ticket and no user yet, but the core is finished"),
    (
        "Stretch goal, a new scheduler. Simulated on synthetic load, best results of all "
        "variants. Not connected to anything yet"
    ),
    "My most ambitious work this year, the formal proof of our consensus code, sits in a private repo",
)
"""Stretch work that nobody can look at."""

SEEN = (
    "Stretch project Orion: in use at Search since May (SRC-40), demo 3 June, sponsor VP Lena Roth",
    "Prototype of the new scheduler in March, live since June for Ads and Web (ADS-9, WEB-12)",
    "Demo of the registry at the product forum, 80 people, recording linked",
    "Experiment with two cache sizes: hit rate 71% -> 88%, rolled out to all regions in April",
)
"""Prototypes and stretch work that others have in hand."""

JOINT = (
    (
        "I built the new gateway alone",
        "The new gateway was a joint effort of Marek and me, and we shipped the gateway in June",
        "Design doc of the gateway: Marek and I",
    ),
    (
        "The pricing engine is my work from start to finish",
        "Pricing engine: written with Anja, half of the modules are hers",
        "Our pricing engine went live, we were three people on it",
    ),
    (
        "Sole author of the data contract standard",
        "The data contract standard was drafted by Lukas and me over two weeks",
        "We presented the data contract standard together",
    ),
)
"""A claim, and two entries that share it with others."""


def with_entries(record: str, *lines: str) -> str:
    """The record with these entries at its end, as its other entries are written."""
    bullet = "*" if "\n* " in record else "-"
    return record.rstrip("\n") + "".join(f"\n{bullet} {line}" for line in lines) + "\n"


def in_records(*cases: T) -> list[tuple[str, T]]:
    """Each case with a record: every day with one, in turn; with all of them where DEEP=1 asks for it."""
    if DEEP:
        return [(record, case) for case in cases for record in RECORDS]
    return list(zip(cycle(RECORDS), cases, strict=False))


@pytest.mark.parametrize(
    ("record", "told"),
    in_records(
        *((line, ObjectionKind.ADMITTED_FAILURE) for line in FAILED),
        *((line, ObjectionKind.COLLEAGUES_PART) for line in BY_A_COLLEAGUE),
        *((line, ObjectionKind.NO_SURFACE) for line in UNSEEN),
    ),
)
def test_a_weakness_is_read_however_it_is_told(record: str, told: tuple[str, ObjectionKind]) -> None:
    line, kind = told
    assert kinds_of(with_entries(record, line))[:1] == [kind]


@pytest.mark.parametrize(("record", "line"), in_records(*WENT_WELL, *NAMED_ONLY, *SEEN))
def test_nothing_is_raised_that_only_sounds_like_a_weakness(record: str, line: str) -> None:
    assert kinds_of(with_entries(record, line)) == []


@pytest.mark.parametrize("record", RECORDS)
@pytest.mark.parametrize("lines", JOINT)
def test_a_claim_is_held_against_the_entries_that_share_it(record: str, lines: tuple[str, ...]) -> None:
    assert kinds_of(with_entries(record, *lines))[:1] == [ObjectionKind.SHARED_AS_SOLO]


def test_shared_work_whose_split_is_told_is_no_objection() -> None:
    claim, move, split = "I built the new gateway", "Gateway move together with Jae", "Jae's part is the tokens"
    told = (claim, f"{move}: {split}, my part the edge", f"We drilled the gateway: {split}, I did the script only")
    assert ObjectionKind.SHARED_AS_SOLO not in kinds_of(with_entries(STRONG, *told))
    assert ObjectionKind.SHARED_AS_SOLO in kinds_of(with_entries(STRONG, claim, move, "We drilled the gateway"))


def test_a_team_that_cites_a_document_uses_it() -> None:
    approved = '## 2026-05\n- RFC-88 "Retry budgets", approved on the first review\n'
    told = f"{approved}## 2026-07\n- Search cites RFC-88 in RFC-97\n"
    assert ObjectionKind.NO_ADOPTION not in kinds_of(told)


def test_an_adverb_is_nobodys_name() -> None:
    told = "Successfully launched the new export and built the importer"
    assert ObjectionKind.COLLEAGUES_PART not in kinds_of(with_entries(STRONG, told))
