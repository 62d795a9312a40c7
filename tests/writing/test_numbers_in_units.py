"""A number keeps what it says in any unit, rate or ratio, and only there."""

from __future__ import annotations

import pytest

from assistant.writing.verify import verify_sentence
from tests.writing.cases import items, wrong_numbers

TOLD = {
    "bits and bytes": (
        "replication link 8 Gbit/s, was 2 Gbit/s",
        (
            "The replication link does 1 GB/s, up from 250 MB/s.",
            "The replication link is at one gigabyte per second, four times the earlier rate.",
            "The replication link runs at eight gigabits per second.",
        ),
        (
            "The replication link does 8 GB/s.",
            "The replication link does 100 MB/s.",
            "The replication link does 1 GB/s, up from 200 MB/s.",
        ),
    ),
    "bytes by 1024": (
        "firmware image 512 KiB",
        (
            "The firmware image is half a MiB.",
            "The firmware image is 524,288 bytes.",
            "The firmware image is 512 kibibytes.",
        ),
        ("The firmware image is 512 MiB.", "The firmware image is 52,428 bytes."),
    ),
    "rate of data": (
        "backup restores at 400 Mbps",
        (
            "Backup restores at 50 MB/s.",
            "Backup restores at 50 megabytes a second.",
            "Backup restores at 3 GB a minute.",
        ),
        ("Backup restores at 400 MB/s.", "Backup restores at 40 MB/s.", "Backup restores at 4 Gbps."),
    ),
    "frequency and period": (
        "control loop from 100 Hz to 250 Hz",
        (
            "The control loop runs every 4 ms instead of every 10 ms.",
            "The control loop runs at 0.25 kHz, up from 0.1 kHz.",
            "The control loop runs 2.5 times as often.",
        ),
        (
            "The control loop runs every 5 ms.",
            "The control loop runs every 25 ms.",
            "The control loop period went from 4 ms to 10 ms.",
        ),
    ),
    "rhythm": (
        "gateway polls the meter every 30 s, was every 5 min",
        (
            "The gateway polls the meter twice a minute.",
            "The gateway polls the meter every half a minute, instead of every 300 seconds.",
            "The gateway polls the meter ten times as often.",
        ),
        ("The gateway polls the meter three times a minute.", "The gateway polls the meter 100 times an hour."),
    ),
    "frame times": (
        "menu scene 40 ms/frame -> 20 ms/frame",
        (
            "The menu scene went from 25 fps to 50 fps.",
            "The menu scene runs at 50 frames per second, up from 25.",
            "The menu scene takes 20 ms per frame instead of 40.",
        ),
        ("The menu scene went from 40 fps to 50 fps.", "The menu scene runs at 20 frames per second."),
    ),
    "frames a second": (
        "city map now renders at 50 fps, was 20",
        (
            "The city map renders a frame in 20 ms, down from 50 ms.",
            "The city map takes 20 ms per frame rather than 50.",
        ),
        ("The city map takes 25 ms per frame.",),
    ),
    "frames at a frame rate": (
        "touch latency 9 frames -> 3 frames at 60 fps",
        (
            "Touch latency went from 150 ms to 50 ms at 60 fps.",
            "Touch latency fell by six frames.",
            "Touch latency is a third of what it was.",
        ),
        ("Touch latency went from 150 ms to 30 ms.", "Touch latency went from 90 ms to 30 ms."),
    ),
    "prefixes": (
        "sensor sleep current 0.8 mA -> 0.2 mA",
        (
            "Sensor sleep current went from 800 µA to 200 μA.",
            "Sensor sleep current is down to 200 microamps.",
            "Sensor sleep current is a quarter of what it was.",
        ),
        (
            "Sensor sleep current went from 80 µA to 20 µA.",
            "Sensor sleep current fell by 200 µA.",
            "Sensor sleep current is 200 nA.",
        ),
    ),
    "energy": (
        "solar panel yields 2.4 kWh a day",
        (
            "The solar panel yields 2,400 Wh a day.",
            "The solar panel yields 2.4 kilowatt-hours daily.",
            "The solar panel yields 2,400 watt-hours per day.",
        ),
        ("The solar panel yields 240 Wh a day.", "The solar panel yields 24 kWh a day."),
    ),
    "weight": (
        "payload up to 1.5 kg",
        (
            "The payload is up to 1,500 g.",
            "The payload is up to one and a half kilograms.",
            "The payload is up to 3.3 lb.",
        ),
        ("The payload is up to 150 g.", "The payload is up to 5 lb."),
    ),
    "length": (
        "cable run 2.5 km",
        (
            "The cable run is 2,500 m.",
            "The cable run is two and a half kilometres.",
            "The cable run is about a mile and a half.",
        ),
        ("The cable run is 250 m.", "The cable run is 2.5 miles."),
    ),
    "width": (
        "board is 30 cm wide",
        ("The board is 300 mm wide.", "The board is about 12 inches wide.", "The board is about a foot wide."),
        ("The board is 30 mm wide.", "The board is 30 inches wide."),
    ),
    "volume": (
        "tank sensor good to 0.5 l",
        (
            "The tank sensor is good to 500 ml.",
            "The tank sensor is good to half a litre.",
            "The tank sensor is good to 500 millilitres.",
        ),
        ("The tank sensor is good to 50 ml.",),
    ),
    "clock": (
        "crystal runs at 32 MHz",
        ("The crystal runs at 32,000 kHz.", "The crystal runs at 32 megahertz.", "The crystal runs at 0.032 GHz."),
        ("The crystal runs at 32 kHz.",),
    ),
    "temperature": (
        "enclosure temperature 85 °C -> 60 °C",
        (
            "The enclosure temperature went from 185 °F to 140 °F.",
            "The enclosure temperature fell by 25 degrees.",
            "The enclosure temperature is 25 degrees lower.",
        ),
        (
            "The enclosure temperature went from 85 °F to 60 °F.",
            "The enclosure temperature is 140 °C.",
            "The enclosure temperature fell by 30 degrees.",
        ),
    ),
    "freezer": (
        "freezer probe reads -18 °C within 0.5 °C",
        ("The freezer probe reads within 0.5 °C.",),
        (
            "The freezer probe reads within 5 °C.",
            "The freezer probe reads within 0.5 °F.",
            "The freezer probe reads 18 °F.",
        ),
    ),
    "days": (
        "data retention 90 days",
        (
            "Data retention is 2,160 hours.",
            "Data retention is roughly a quarter of a year.",
            "Data retention is nearly 13 weeks.",
        ),
        ("Data retention is three years.", "Data retention is about six months.", "Data retention is nine weeks."),
    ),
    "hours and minutes": (
        "import takes 80 min",
        ("The import takes 1h20.", "The import takes 1:20 h.", "The import takes an hour and a third."),
        ("The import takes 1h40.", "The import takes 1:40 h.", "The import takes 480 seconds."),
    ),
    "person-weeks": (
        "spent 2 person-weeks on the PoC",
        ("Spent ten person-days on the PoC.", "Spent two person-weeks on the PoC."),
        ("Spent two person-days on the PoC.",),
    ),
    "a year in days": (
        "cert lifetime 1 year -> 90 days",
        (
            "Cert lifetime went from 12 months to 90 days.",
            "Cert lifetime went from 365 days to 90.",
            "Cert lifetime is about a quarter of what it was.",
        ),
        ("Cert lifetime went from 12 months to 9 days.",),
    ),
    "seconds": (
        "boot 1500 ms",
        ("Boot takes a second and a half.", "Boot takes 1.5 seconds.", "Boot takes one point five seconds."),
        ("Boot takes 15 s.", "Boot takes one point four seconds."),
    ),
    "monthly and yearly": (
        "cluster cost $500/month after cleanup, was $800",
        (
            "The cluster cost fell from $9,600 to $6,000 a year after the cleanup.",
            "The cluster cost is 300 dollars a month lower after the cleanup.",
            "After the cleanup the cluster costs $1,500 a quarter.",
        ),
        (
            "The cluster costs $5,000 a year.",
            "The cluster cost is down by $3,600 a month.",
            "After the cleanup the cluster costs $600 a month.",
        ),
    ),
    "yearly and monthly": (
        "license saving of $36,000 a year",
        (
            "The licence saving is $3,000 a month.",
            "A licence saving of three thousand dollars a month.",
            "The licence saving is $9k a quarter.",
        ),
        ("The licence saving is $36,000 a month.", "The licence saving is $2,000 a month."),
    ),
    "number over a time": (
        "load test: 36,000 checkouts in 2 h",
        (
            "The load test did 18,000 checkouts an hour.",
            "The load test averaged 300 checkouts a minute.",
            "In the load test there were 36,000 checkouts over 7,200 seconds.",
        ),
        (
            "The load test did 36,000 checkouts an hour.",
            "The load test averaged 50 checkouts per second.",
            "The load test did 18,000 checkouts a minute.",
        ),
    ),
    "number in weeks": (
        "moved 42 repos in 6 weeks",
        ("Moved seven repos a week for six weeks.", "Moved an average of seven repos a week."),
        ("Moved six repos a week.",),
    ),
    "events a second": (
        "60,000 events in 10 min during replay",
        ("The replay did 100 events a second.",),
        (
            "The replay did 60,000 events a second.",
            "The replay did 100 events a minute.",
            "The replay did 110 events a second.",
        ),
    ),
    "monthly and daily": (
        "build minutes 120k/month",
        (
            "Build minutes are at 120,000 a month.",
            "Build minutes are at about 4,000 a day.",
            "Build minutes are 1.44 million a year.",
        ),
        ("Build minutes are at 120,000 a week.", "Build minutes are at 4,000 a month."),
    ),
    "times an hour": (
        "each agent handles 6 tickets per hour, was 4",
        (
            "Each agent handles a ticket every ten minutes, was every 15.",
            "Each agent handles 1.5 times as many tickets.",
            "Each agent handles two more tickets per hour.",
        ),
        ("Each agent handles a ticket every six minutes.", "Each agent handles twice as many tickets."),
    ),
    "cents": (
        "cost per call 2 cents -> 0.5 cents",
        (
            "Cost per call went from $0.02 to $0.005.",
            "Cost per call fell by one and a half cents.",
            "Cost per call is down by a factor of four.",
        ),
        ("Cost per call went from $0.2 to $0.05.", "Cost per call is half a dollar."),
    ),
    "basis points": (
        "chargeback rate down 40 bps",
        ("The chargeback rate is down 0.4 percentage points.", "The chargeback rate is down 40 basis points."),
        ("The chargeback rate is down 40%.", "The chargeback rate is down 4 points."),
    ),
    "one in twenty": (
        "1 in 20 builds flaky",
        ("One build in twenty is flaky.", "50 in 1,000 builds are flaky.", "A twentieth of builds are flaky."),
        ("One build in two is flaky.", "20 in 100 builds are flaky.", "Fifteen in 100 builds are flaky."),
    ),
    "per thousand": (
        "drop rate 0.3%",
        ("The drop rate is 3 in 1,000.", "The drop rate is 3 out of every 1,000.", "The drop rate is 30 basis points."),
        ("The drop rate is 3 in 100.", "The drop rate is 3%.", "The drop rate is 0.3‰."),
    ),
    "share of the whole": (
        "the linter flags 60% of the PRs",
        (
            "The linter flags three out of every five PRs.",
            "The linter flags six in ten PRs.",
            "The linter flags six of every ten PRs.",
        ),
        (
            "The linter flags two out of every five PRs.",
            "The linter flags four in five PRs.",
            "The linter flags 6 PRs.",
        ),
    ),
    "rest of a share": (
        "pass rate 98.5% with the new fixtures, was 92%",
        (
            "The pass rate is 985 in 1,000 with the new fixtures.",
            "With the new fixtures the pass rate rose by 6.5 points.",
        ),
        (
            "With the new fixtures 8 in 1,000 fail.",
            "The pass rate rose by 65 points.",
            "With the new fixtures 25 in 1,000 fail.",
        ),
    ),
    "part of a whole": (
        "12 of 40 hosts upgraded",
        (
            "Just under a third of the 40 hosts are upgraded.",
            "30% of the hosts are upgraded.",
            "Three in ten of the hosts are upgraded.",
        ),
        (
            "Over a third of the hosts are upgraded.",
            "Nearly half of the hosts are upgraded.",
            "Three in 40 hosts are upgraded.",
        ),
    ),
    "period of a cost": (
        "cost went from $1.2M to $900k a year",
        ("Cost fell by a quarter, to $75,000 a month.", "Cost fell by $25,000 a month."),
        ("Cost fell by a third.", "Cost went from $100k to $90k a month.", "Cost fell by $300."),
    ),
    "range": (
        "drone range 4 km, battery 25 min",
        ("The drone range is 4,000 metres.", "The drone range is about 2.5 miles."),
        ("The drone range is 4 miles.", "The drone range is 400 m.", "The drone range is about 1.5 miles."),
    ),
}
"""Notes by topic, each with faithful sentences and with false ones."""


@pytest.mark.parametrize(
    ("note", "sentence"),
    [pytest.param(note, s, id=f"{topic}: {s}") for topic, (note, told, _) in TOLD.items() for s in told],
)
def test_accepts_a_number_told_in_another_unit_or_rate(note: str, sentence: str) -> None:
    assert verify_sentence(sentence, items(note)) == ()


@pytest.mark.parametrize(
    ("note", "sentence"),
    [pytest.param(note, s, id=f"{topic}: {s}") for topic, (note, _, false) in TOLD.items() for s in false],
)
def test_refuses_a_wrong_conversion(note: str, sentence: str) -> None:
    assert wrong_numbers(note, sentence) != []
