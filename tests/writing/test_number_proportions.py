"""A change told as a percent, a factor or a share of its before keeps its size and its way."""

from __future__ import annotations

import pytest

from assistant.writing.verify import verify_sentence
from tests.writing.cases import items, wrong_numbers

TOLD = {
    "percent up as a factor": (
        "indexing throughput up 150%",
        (
            "Indexing throughput is 2.5 times the earlier one.",
            "Indexing throughput is two and a half times what it used to be.",
            "Indexing throughput rose 2.5x.",
        ),
        (
            "Indexing throughput is 1.5 times the earlier one.",
            "Indexing throughput is three times what it was.",
            "Indexing throughput is 2.5 times lower.",
        ),
    ),
    "percent down as a factor": (
        "cut egress by 80%",
        ("Cut egress by a factor of five.", "Cut egress fivefold.", "Cut egress 5x."),
        ("Cut egress by a factor of eight.", "Cut egress to four fifths.", "Cut egress to 80%."),
    ),
    "factor faster": (
        "parser is 4x faster",
        (
            "The parser is four times as fast.",
            "The parser is faster by a factor of four.",
            "The parser is four times faster than it used to be.",
        ),
        ("The parser is four times slower.", "The parser takes 25% less time.", "The parser is five times as fast."),
    ),
    "halved": (
        "halved the memory of the indexer",
        (
            "Cut the memory of the indexer by a factor of two.",
            "The indexer needs half as much memory.",
            "The indexer used to take twice as much memory.",
        ),
        (
            "Doubled the memory of the indexer.",
            "The indexer needs twice as much memory.",
            "Cut the memory of the indexer by a factor of four.",
        ),
    ),
    "tripled": (
        "tripled search recall coverage queries",
        (
            "Search recall coverage queries are three times as many.",
            "There are 3x as many search recall coverage queries.",
            "Search recall coverage queries rose by a factor of three.",
        ),
        (
            "Search recall coverage queries are up 300%.",
            "Search recall coverage queries fell by two thirds.",
            "Search recall coverage queries doubled.",
        ),
    ),
    "tenfold": (
        "websocket sessions per node: 2,000 → 20,000",
        (
            "A node takes ten times as many websocket sessions.",
            "Websocket sessions per node are up 900%.",
            "Websocket sessions per node rose by a factor of ten.",
        ),
        (
            "Websocket sessions per node rose by two orders of magnitude.",
            "Websocket sessions per node rose 1,000%.",
            "A node takes twice as many websocket sessions.",
        ),
    ),
    "a third": (
        "lint run 90 s -> 30 s",
        (
            "The lint run is three times as fast.",
            "The lint run is a minute shorter.",
            "The lint run fell to a third of its earlier level.",
        ),
        (
            "The lint run is twice as fast.",
            "The lint run is two minutes shorter.",
            "The lint run used to take twice as long.",
        ),
    ),
    "halved with its end": (
        "stripped debug symbols => binary 6400 KB → 3200 KB",
        (
            "Stripped debug symbols, which halved the binary to 3,200 KB.",
            "Stripped debug symbols: the binary is half its former size at 3,200 KB.",
            "Stripped debug symbols, which cut the binary by 3.2 MB.",
        ),
        ("Stripped debug symbols, which halved the binary to 1,600 KB.",),
    ),
    "two ends": (
        "cut image build from 20 min to 5 min for 8 services",
        ("Cut the image build for eight services by three quarters.",),
        (
            "Cut the image build for eight services by two thirds.",
            "Cut the image build for eight services by a factor of three.",
            "Cut the image build for eight services to 75%.",
        ),
    ),
    "percent both ways": (
        "traffic grew 60% while errors dropped 40%",
        ("Traffic grew by three fifths while errors dropped by two fifths.", "Traffic grew by a factor of 1.6."),
        (
            "Traffic grew 40% while errors dropped 60%.",
            "Errors dropped to two fifths.",
            "Traffic grew by a factor of six.",
        ),
    ),
    "factors both ways": (
        "the new codec is 3x smaller and 2x slower to encode",
        ("The new codec is a third of the size and takes twice as long to encode.",),
        (
            "The new codec is half the size.",
            "The new codec is 2x smaller and 3x slower to encode.",
            "The new codec takes three times as long to encode.",
        ),
    ),
    "a fifth": (
        "queue lag 45 s -> 9 s with 3 consumers",
        ("The queue lag fell to a fifth with three consumers.", "Queue lag fell by four fifths."),
        (
            "The queue lag fell by a fifth with three consumers.",
            "The queue lag fell by nine seconds.",
            "The queue lag is ten times lower with three consumers.",
        ),
    ),
    "half in words": (
        "support load halved after the FAQ, 30 articles",
        ("The support load fell by half after the FAQ.",),
        (
            "The support load doubled after the FAQ.",
            "The support load is a third after the FAQ.",
            "The support load fell by 30% after the FAQ.",
        ),
    ),
    "doubled": (
        "throughput doubled to 800 rps",
        ("Throughput is up 100%, to 800 rps.",),
        ("Throughput doubled to 400 rps.", "Throughput tripled to 800 rps.", "Throughput rose by 800 rps."),
    ),
    "batch and share": (
        "raised batch size from 64 to 256, GPU use 45% -> 88%",
        (
            "Raised the batch size fourfold, and GPU use nearly doubled.",
            "Quadrupled the batch size; GPU use is up by 43 points.",
        ),
        (
            "Raised the batch size fourfold, and GPU use fell to about half.",
            "GPU use is up by 88 points.",
            "Raised the batch size by 300.",
        ),
    ),
    "as many": (
        "search queue handles 250 msgs/s, was 100",
        (
            "The search queue handles a rate of 250 messages per second, up from 100.",
            "The search queue handles messages at a rate of 250 a second, where it used to handle 100.",
            "The search queue handles 250 messages each second as against 100.",
        ),
        (
            "The search queue handles five times as many messages per second.",
            "The search queue handles 250 more messages per second.",
            "The search queue handles 150% as many messages.",
        ),
    ),
    "points and share": (
        "coverage 40% → 80% after the fixture rework",
        (
            "After the fixture rework coverage is twice as high.",
            "After the fixture rework coverage went from two fifths to four fifths.",
            "After the fixture rework coverage went from two in five lines to four in five.",
        ),
        (
            "After the fixture rework coverage is up 80%.",
            "After the fixture rework coverage is half as high.",
            "After the fixture rework coverage is at the 90% mark.",
        ),
    ),
    "planned ends": (
        "plan for Q4: lower retention from 48h to 12h",
        (
            "Plans to lower retention from 2 days to half a day in Q4.",
            "Lowering retention from 48 to 12 hours is planned for Q4.",
            "Lowering retention from 2 days to 0.5 days, planned for Q4.",
        ),
        (
            "Lowered retention from 2 days to half a day in Q4.",
            "Lowered retention from 48h to 12h.",
            "Plans to lower retention from 3 days to half a day in Q4.",
        ),
    ),
    "planned change": (
        "planned: cut boot from 40 s to 10 s",
        ("Plans to cut boot to a quarter.",),
        ("Cut boot to a quarter.", "Cut boot by a factor of four.", "Boot is four times faster."),
    ),
    "planned percent": (
        "target: reduce spend by 20%",
        ("Aims to reduce spend by a fifth.",),
        ("Reduced spend by a fifth.", "Reduced spend to four fifths.", "Spend is down to 80%."),
    ),
    "months apart": (
        "stuck orders: 152 in May, 15 in July",
        (
            "Stuck orders fell to roughly a tenth between May and July.",
            "Stuck orders fell by 137 between May and July.",
            "Stuck orders fell by more than nine tenths from May to July.",
        ),
        (
            "Stuck orders fell to roughly a fifth between May and July.",
            "Stuck orders fell by roughly a tenth from May to July.",
            "Stuck orders fell by 142 from May to July.",
        ),
    ),
    "former and now": (
        "latency 300 ms in May, now 180 ms",
        (
            "Latency is at a level of 180 ms, down from 300 ms in May.",
            "Latency is 40% below the May figure.",
            "Latency has fallen from 300 ms in May to a value of 180 ms.",
        ),
        ("Latency is at 300 ms, down from 180 ms in May.", "Latency is 60% below the May figure."),
    ),
    "short and long": (
        "onboarding takes 2 days, was 2 weeks",
        (),
        ("Onboarding takes 2 hours.", "Onboarding takes 24 hours.", "Onboarding fell by 14 days."),
    ),
}
"""Notes by topic, each with faithful sentences and with false ones."""


@pytest.mark.parametrize(
    ("note", "sentence"),
    [pytest.param(note, s, id=f"{topic}: {s}") for topic, (note, told, _) in TOLD.items() for s in told],
)
def test_accepts_a_number_told_by_its_proportion(note: str, sentence: str) -> None:
    assert verify_sentence(sentence, items(note)) == ()


@pytest.mark.parametrize(
    ("note", "sentence"),
    [pytest.param(note, s, id=f"{topic}: {s}") for topic, (note, _, false) in TOLD.items() for s in false],
)
def test_refuses_a_wrong_proportion_or_way(note: str, sentence: str) -> None:
    assert wrong_numbers(note, sentence) != []
