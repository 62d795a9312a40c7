"""Numbers told in another way than in the evidence are accepted; numbers that it does not give are refused."""

from __future__ import annotations

import pytest

from assistant.writing.checks.problem import ProblemKind
from assistant.writing.verify import verify_sentence
from tests.writing.cases import NUMERIC, items, wrong_numbers

SAME = {
    "compound duration": ("index rebuild 2h40 -> 1h10", "The index rebuild now runs an hour and a half shorter."),
    "hour and minutes": ("outage of 75 min", "The outage lasted an hour and fifteen minutes."),
    "minute and a quarter": ("restart 75s", "A restart takes a minute and a quarter."),
    "quarter of an hour": ("deploy 15 min", "A deploy takes a quarter of an hour."),
    "half a gigabyte": ("heap 2.0GB -> 1.5GB", "The heap shrank by half a gigabyte, from 2.0 to 1.5."),
    "long number words": ("2,350 orders delayed", "Two thousand three hundred and fifty orders were delayed."),
    "half a million": ("500k rows moved", "Half a million rows were moved."),
    "million and a half": ("1.5M rows moved", "One and a half million rows were moved."),
    "pair": ("ran 2 workshops", "Ran a pair of workshops."),
    "prefixes of amperes": ("idle draw 250 µA", "Idle draw is 0.25 mA."),
    "spelled amperes": ("idle draw 250 µA", "Idle draw is 250 microamps."),
    "data rate": ("copy runs at 120 MB/s", "The copy runs at 120 MB per second."),
    "rate of another period": ("import 1,200 rows/min", "The import handles 20 rows a second."),
    "yearly from monthly": ("saves $2k/mo", "Saves $24,000 a year."),
    "once a month": ("restore drill monthly", "The restore drill is done once a month."),
    "every so often": ("cache refresh every 20 min", "The cache is refreshed three times an hour."),
    "prefixed rate": ("origin rps 900 -> 300", "Origin traffic went from 900 requests a second to 300."),
    "share in words": ("coverage 61%", "Coverage is just over three fifths."),
    "part of evidence as share": ("37 of 50 services traced", "Nearly three quarters of the 50 services are traced."),
    "one in so many": ("8% of logins failed", "About one in twelve logins failed."),
    "percentage of one in so many": ("dupes: 1 in 50", "Duplicates were 2%."),
    "size before its ends": ("latency 400 ms -> 100 ms", "Latency fell 75%, from 400 ms to 100."),
    "difference of two ends": ("alerts 90 -> 35 a week", "There are 55 fewer alerts a week."),
    "whole of parts": ("moved 14 jobs, 6 to go", "Moved 14 of 20 jobs."),
    "rest of whole": ("140 of 150 hosts patched", "140 hosts are patched and the other 10 are not."),
    "days between dates": ("started 3 May, shipped 17 May", "Shipped on 17 May, two weeks after the start on 3 May."),
    "minutes between times": ("page at 02:05, fixed 02:35", "Fixed 30 minutes after the page, at 02:35."),
    "ordinal of a label": ("step 1 of 3 merged", "The first of three steps is merged."),
    "label in words": ("step 1 of 3 merged", "Merged step one of three."),
    "one time": ("runbook used once", "The runbook was used one time."),
    "day in words": ("live since 1 May", "Live since the first of May."),
    "month in lower case": ("moved to june", "It was moved to June."),
    "day of the month it stands under": ("demo on 14th", "The demo was on 14 May."),
    "hyphenated level": ("sev1 on api", "There was a sev-1 on the API."),
    "chapter": ("wrote ch. 4", "Wrote chapter 4."),
    "weak bound": ("longest pause 40 s", "The pause was at most 40 seconds."),
    "hedge": ("400 orders held", "Some 400 orders were held."),
    "another noun where the number counts one thing": ("survey: 85 replies", "85 people answered the survey."),
    "over as a preposition": ("41 tests over 9 models", "41 tests across nine models."),
    "consecutive weeks": ("0 pages for 4 wks", "For four consecutive weeks there were no pages."),
    "plan as a noun": ("plan time 12m -> 3m", "Plan time went from 12 minutes to 3."),
}


@pytest.mark.parametrize(("note", "sentence"), SAME.values(), ids=SAME)
def test_accepts_a_number_told_in_another_way(note: str, sentence: str) -> None:
    assert wrong_numbers(note, sentence) == []


OTHER = {
    "wrong compound duration": ("outage of 75 min", "The outage lasted an hour and a half."),
    "wrong fraction": ("coverage 61%", "Coverage is three quarters."),
    "fraction on the wrong side": ("coverage 61%", "Coverage is just under three fifths."),
    "wrong prefix": ("idle draw 250 µA", "Idle draw is 250 mA."),
    "wrong pace": ("import 1,200 rows/min", "The import handles 1,200 rows a second."),
    "wrong year": ("saves $2k/mo", "Saves $2,000 a year."),
    "wrong difference": ("alerts 90 -> 35 a week", "There are 60 fewer alerts a week."),
    "wrong rest": ("140 of 150 hosts patched", "140 hosts are patched and the other 15 are not."),
    "wrong whole": ("moved 14 jobs, 6 to go", "Moved 14 of 22 jobs."),
    "wrong share": ("8% of logins failed", "About one in five logins failed."),
    "wrong days between": ("started 3 May, shipped 17 May", "Shipped on 17 May, three weeks after 3 May."),
    "wrong minutes between": ("page at 02:05, fixed 02:35", "Fixed 40 minutes after the page, at 02:35."),
    "wrong step": ("step 1 of 3 merged", "The second of three steps is merged."),
    "wrong month": ("moved to june", "It was moved to July."),
    "modal may": ("retest may slip", "The retest may slip to May.", "2026-03"),
    "wrong day": ("demo on 14th", "The demo was on 15 May."),
    "wrong chapter": ("wrote ch. 4", "Wrote chapter 5."),
    "bound that does not hold": ("longest pause 40 s", "The pause was under 40 seconds."),
    "none longer than less": ("longest pause 40 s", "No pause was longer than 30 seconds."),
    "points for percent": ("hit rate 54% -> 81%", "The hit rate went from 54% to 81 percentage points."),
    "noun that another number counts": ("moved 14 jobs for 3 teams", "Moved 3 jobs for 14 teams."),
    "noun that stands elsewhere": ("closed 12 tickets about dashboards", "Closed 12 dashboards."),
    "people for things": ("moved 14 jobs", "Moved 14 people."),
    "plan told as a result": ("plan: cut 40 alerts", "Cut 40 alerts."),
    "percent of something else": ("queue time 9 min -> 30 s, cost -35%", "Cut queue time by 35%."),
}


@pytest.mark.parametrize("case", OTHER.values(), ids=OTHER)
def test_refuses_a_number_that_the_evidence_does_not_give(case: tuple[str, ...]) -> None:
    assert wrong_numbers(*case) != []


def test_keeps_the_two_ends_of_a_change_together() -> None:
    evidence = items("violations 37 to 4", "flaky tests 12 -> 1")
    found = verify_sentence("Violations went from 37 to 1.", evidence)
    assert ProblemKind.NUMBER in {p.kind for p in found}


def test_a_comparison_has_no_order_but_a_change_has() -> None:
    evidence = items("11 releases in May. April had 6 releases")
    told = verify_sentence("May saw 11 releases against 6 in April.", evidence)
    assert ProblemKind.POLARITY not in {p.kind for p in told}
    turned = verify_sentence("Latency went from 90 ms to 300 ms.", items("latency 300 ms -> 90 ms"))
    assert ProblemKind.POLARITY in {p.kind for p in turned}


MOVED = {
    "both ends as one number": ("restarts 31 -> 6 a day", "Restarts went from 6 to 6 a day."),
    "part as its whole": ("traced 14 of 33 jobs", "Traced 14 of 14 jobs."),
    "part of another whole": ("traced 14 of 33 jobs, 5 by hand", "Traced 14 of 19 jobs."),
    "part larger than its whole": ("tested 14 of 33 jobs, 6 failed", "Of the 6 jobs, 14 were tested."),
    "end as a difference": ("build 40 min -> 25 min", "The build is 40 minutes shorter."),
    "end of another change": ("errors 9% -> 4%. fields 14 -> 8", "Errors went from 9% to 8%."),
    "after as a before": ("heap went from 64 to 40 GB", "The heap shrank, from 40 GB."),
    "number of another label": ("on-call week 33: 6 pages", "On-call in week 6."),
    "version of a count": ("moved 20 jobs to airflow 2", "Jobs were moved to Airflow 20."),
    "standard with another number": ("SOC2 audit, 58 controls", "The SOC 58 audit was done."),
    "limit that is rounded": ("fits the 50 ms budget at 46 ms", "It is below its 60 ms budget."),
    "bound that rounds nothing": ("restore took 28 s", "The restore took under 29 s."),
    "day that no month has": ("live since Apr 28", "Live since April 31."),
    "number in the place of a year": ("35 ppl on 12 Mar", "It was shown on 12 March 35."),
}


@pytest.mark.parametrize(("note", "sentence"), MOVED.values(), ids=MOVED)
def test_a_number_is_not_told_of_another_thing(note: str, sentence: str) -> None:
    assert wrong_numbers(note, sentence)


KEPT = {
    "the same thing again": (
        "read 31 drafts, 12 with a threat model",
        "Read 31 drafts; of the 31 drafts, 12 had a threat model.",
    ),
    "in another unit": ("lag 12 min -> 90 s", "Lag is 90 s, was 12 min (720 s)."),
    "wholes of two shares": ("pass rate 40% -> 70%", "The pass rate went from four in ten to seven in ten."),
    "nested parts": ("moved 14 of 52 screens, 5 by me", "Moved 5 of the 14 screens."),
    "day before month": ("outage 23/07, 40 min", "The outage of 40 minutes was on 23 July."),
    "parallel changes": ("lag 85 ms -> 35 ms on A, only 85 -> 60 on B", "Lag on B went from 85 to 60 ms."),
}


@pytest.mark.parametrize(("note", "sentence"), KEPT.values(), ids=KEPT)
def test_a_number_may_be_told_again_of_the_same_thing(note: str, sentence: str) -> None:
    assert wrong_numbers(note, sentence) == []


WORKED_OUT = {
    "taken off": ("pool 96 -> 60 conns", "Took 36 connections off the pool, 96 to 60."),
    "lost": ("boot 18 s -> 11 s", "Boot lost 7 seconds, going from 18 to 11."),
    "is down": ("boot 18 s -> 11 s", "Boot is down 7 seconds, from 18 to 11."),
    "one end told": ("boot 18 s -> 11 s", "Took 7 seconds off a boot that had taken 18."),
    "up by points": ("opt-in 22% -> 31%", "Up nine percentage points, opt-in went from 22% to 31%."),
    "inside a limit": ("p95 800 ms, SLO 1 s", "p95 is 800 ms, 200 ms inside the SLO of one second."),
    "below a budget": ("spent $40k of a $55k budget", "Spent $40k, $15k below the $55k budget."),
    "later item than earlier": (
        "4 incidents this month, 9 in April",
        "May had five fewer incidents than April (4 vs 9).",
    ),
    "sum of parts": ("I closed 19 bugs, Ravi 12", "Between us Ravi and I closed 31 bugs, 19 mine and 12 his."),
    "part beside its rest": ("60 tickets, 52 solved", "Of the 60 tickets, 52 were solved and 8 were not."),
    "rest that is open": ("6 action items, 5 done", "One of the 6 action items is still open."),
    "all but a few": ("12 endpoints, all but 2 documented", "Ten of the 12 endpoints are documented."),
    "share of a whole": ("20% of 50 users left", "Ten of the 50 users left."),
    "rest of a share": ("98% of jobs on time", "Only 2% of jobs were not on time."),
    "parts of one whole": ("coverage 31/80 -> 64/80 models", "Coverage rose by 33 models, from 31 of 80 to 64 of 80."),
    "times of a rate": ("reads 2k/s -> 5k/s", "Reads are 2.5 times what they were."),
}


@pytest.mark.parametrize(("note", "sentence"), WORKED_OUT.values(), ids=WORKED_OUT)
def test_accepts_what_the_reader_can_work_out(note: str, sentence: str) -> None:
    assert wrong_numbers(note, sentence) == []


MISCALCULATED = {
    "what is no list": ("plan: 5 jobs for 3 teams", "The plan, 5 jobs for 2 teams, was made by me, and went out."),
    "end taken off": ("pool 96 -> 60 conns", "Took 60 connections off the pool."),
    "end as what it is down": ("boot 18 s -> 11 s", "Boot is down 18 seconds, to 11."),
    "wrong points": ("opt-in 22% -> 31%", "Opt-in is up ten points, from 22% to 31%."),
    "wrong distance from a limit": ("p95 800 ms, SLO 1 s", "p95 is 800 ms, 300 ms inside the SLO of one second."),
    "wrong sum": ("I closed 19 bugs, Ravi 12", "Between us Ravi and I closed 33 bugs, 19 mine and 12 his."),
    "sum beside a total of its own": ("read 9 designs, 3 for A, 4 for B", "Read 7 designs, 3 for A and 4 for B."),
    "sum of two things": ("moved 6 queues and 4 topics", "Moved 10 queues."),
    "wrong rest": ("60 tickets, 52 solved", "Of the 60 tickets, 52 were solved and 6 were not."),
    "rest of another whole": ("6 action items, 5 done", "One of the 5 action items is still open."),
    "part and rest swapped": ("3 of 8 done by Ada", "Ada did five of the eight, leaving three."),
    "wrong exception": ("12 endpoints, all but 2 documented", "Nine of the 12 endpoints are documented."),
    "wrong rest of a share": ("98% of jobs on time", "4% of jobs were not on time."),
    "sum of the ends of a change": (
        "removed 82 alerts, pages 63 -> 19",
        "Removed 44 alerts, pages went from 63 to 19.",
    ),
}


@pytest.mark.parametrize(("note", "sentence"), MISCALCULATED.values(), ids=MISCALCULATED)
def test_refuses_a_wrong_calculation(note: str, sentence: str) -> None:
    assert wrong_numbers(note, sentence)


def test_a_sum_may_run_over_the_cited_items() -> None:
    evidence = items("moved 4 services", "moved 9 more services, 2 to go")
    told = verify_sentence("Moved 13 services in all.", evidence)
    assert not [p for p in told if p.kind in NUMERIC]
    wrong = verify_sentence("Moved 15 services in all.", evidence)
    assert [p for p in wrong if p.kind in NUMERIC]


IN_ITS_UNIT = {
    "length": ("drift 12 mm -> 3 mm", "Drift went from 1.2 cm to 0.3 cm."),
    "unit told once": ("standby 40 mW -> 9 mW", "Standby went from 40 to 9 milliwatts."),
    "weight": ("payload 1.2 kg", "The payload weighs 1,200 grams."),
    "bit rate": ("uplink 200 Mbps -> 1 Gbps", "The uplink went from 200 to 1,000 Mbit/s."),
    "short week": ("live after a wk", "It was live after seven days."),
    "a week late": ("shipped a week late", "It shipped seven days late."),
    "bare end in the unit of the other": ("run down to 6.5 hrs from 11", "A run that took 660 minutes takes 390."),
    "counted behind an x": ("shadowed x3", "Shadowed three times."),
    "small part": ("5% of traffic", "It takes one twentieth of traffic."),
    "whole number for decimals": ("throughput +4.6%", "Throughput is about 5% up."),
    "used to be": ("build now 21 min, used to be 1h 10", "The build takes 21 minutes instead of 70."),
    "per so many": ("losses 7 per 100 km -> 2 per 100km", "Losses went from seven to two per hundred kilometres."),
    "days that share a month": ("releases on 4, 11 and 18 May", "Released on May 4, May 11 and May 18."),
    "list of days": ("releases on 4 May, 11 May", "Released on 4 and 11 May."),
    "count before a month": ("4 releases", "Signed off 4 May releases."),
    "plan for a noun": ("led Q3 planning: 4 epics", "Led the planning, with four epics."),
    "plan in other words": ("Plan: move 18 hosts in June", "In June the work is to move 18 hosts."),
    "pronoun": ("fixed the cache leak and the race", "The leak was my cache one, and the race came later."),
    "the two": ("8.1 on 2 May, 8.2 on 9 May, hotfix between", "A hotfix came between the two."),
    "list behind a label": ("8.2 and 8.3 out, hotfix 8.2.1", "Released hotfix 8.2.1 and 8.3."),
}


@pytest.mark.parametrize(("note", "sentence"), IN_ITS_UNIT.values(), ids=IN_ITS_UNIT)
def test_accepts_units_days_and_plans_in_other_forms(note: str, sentence: str) -> None:
    assert wrong_numbers(note, sentence) == []


NOT_ITS_UNIT = {
    "length": ("drift 12 mm -> 3 mm", "Drift went from 12 to 3 centimetres."),
    "weight": ("payload 1.2 kg", "The payload weighs 120 grams."),
    "bits for bytes": ("uplink 200 Mbps", "The uplink does 200 MB/s."),
    "microwatts": ("standby 40 mW -> 9 mW", "Standby went from 40 to 9 microwatts."),
    "another number of times": ("shadowed x3", "Shadowed four times."),
    "turned round": ("build 8 min now, was 21", "The build used to take 8 minutes and now takes 21."),
    "another day of a list": ("releases on 4, 11 and 18 May", "Released on May 4, May 12 and May 18."),
    "a day twice": ("releases on 4 May and 11 May", "Released on 4 May and 4 May."),
    "another count before a month": ("4 releases", "Signed off 5 May releases."),
    "planned": ("planning 5 workshops for June", "Ran 5 workshops."),
    "another version": ("8.2 out, hotfix 8.2.1", "Released hotfix 8.2.1 and 8.4."),
}


@pytest.mark.parametrize(("note", "sentence"), NOT_ITS_UNIT.values(), ids=NOT_ITS_UNIT)
def test_refuses_another_unit_day_or_modality(note: str, sentence: str) -> None:
    assert wrong_numbers(note, sentence)


STATES = '"Retry states" design doc, reviewed July 9. Shop shows them since July 28 (CON-702)'


def test_an_id_keeps_the_day_of_its_own_sentence() -> None:
    moved = verify_sentence("The retry states in the design doc, CON-702, came on July 9.", items(STATES))
    assert ProblemKind.DATE in {p.kind for p in moved}
    kept = verify_sentence('The "Retry states" design doc was reviewed on July 9.', items(STATES))
    assert ProblemKind.DATE not in {p.kind for p in kept}


IN_OTHER_SHAPE = {
    "binary bytes": ("purged 3072 GB of traces", "Purged 3 TB of traces."),
    "hourly from daily, rounded": ("1.8M writes/day", "About 75k writes an hour."),
    "quarter hour": ("restore 15 min", "A restore takes a quarter hour."),
    "to a quarter": ("boot 16 s -> 4 s", "Boot time is cut to a quarter."),
    "points between shares": ("opt-in 22% to 41%", "Opt-in rose by 19 points."),
    "all but some": ("patched 11 of 13 clusters", "Patched all the clusters but two."),
    "share by a factor": ("bundle 5.1x smaller", "The bundle is about a fifth of its size."),
    "limit": ("imports up to 20 GB, was 2 GB", "Raised the import limit tenfold, to 20 GB."),
}


@pytest.mark.parametrize(("note", "sentence"), IN_OTHER_SHAPE.values(), ids=IN_OTHER_SHAPE)
def test_accepts_numbers_in_other_shapes(note: str, sentence: str) -> None:
    assert wrong_numbers(note, sentence) == []


NOT_IN_THAT_SHAPE = {
    "other thousands": ("purged 3072 GB of traces", "Purged 3.2 TB of traces."),
    "hourly from daily": ("1.8M writes/day", "About 85k writes an hour."),
    "to a third": ("boot 16 s -> 4 s", "Boot time is cut to a third."),
    "points": ("opt-in 22% to 41%", "Opt-in rose by 21 points."),
    "all but one": ("patched 11 of 13 clusters", "Patched all the clusters but one."),
    "factor up": ("throughput 4x higher", "Throughput is a quarter of what it was."),
    "limit": ("imports up to 20 GB, was 2 GB", "Raised the import limit to 30 GB."),
    "signed size told as what is left": ("disk bill -30%", "The disk bill is down to 30% of what it was."),
    "two ends told as a share": ("pool from 5 to 20 workers", "25% of the pool are workers."),
    "before told as the end": ("index 640 MB -> 320 MB", "Halved the index to 640 MB."),
    "well over what it hardly passes": ("merged 101 branches", "Merged well over a hundred branches."),
    "just over what it passes by far": ("merged 131 branches", "Merged just over a hundred branches."),
}


@pytest.mark.parametrize(("note", "sentence"), NOT_IN_THAT_SHAPE.values(), ids=NOT_IN_THAT_SHAPE)
def test_refuses_numbers_in_a_shape_that_does_not_fit(note: str, sentence: str) -> None:
    assert wrong_numbers(note, sentence)
