"""Which words a sentence may use beside its evidence's own, and which make a claim that the evidence must carry."""

from __future__ import annotations

import pytest

from assistant.writing.checks.problem import ProblemKind
from assistant.writing.derivations import family_of
from assistant.writing.lexicon.concepts import broader_roots, keys_of, root
from assistant.writing.lexicon.ordinary import ordinary_words
from assistant.writing.lexicon.spellings import one_spelling
from assistant.writing.verify import verify_sentence
from tests.writing.cases import items

WORDS = {ProblemKind.WORD, ProblemKind.NAME}
CLAIMS = (
    "critical robust seamless major scalable reliable trust toil productivity launch ship resolve adopt approve publish"
    " led host drive spearhead all every organization company-wide more fewer increase reduce cache queue client server"
    " director architect manager always weekly immediately successfully personally"
)


def unknown(note: str, sentence: str) -> list[str]:
    return [sentence[p.start : p.end] for p in verify_sentence(sentence, items(note)) if p.kind in WORDS]


@pytest.mark.parametrize("word", CLAIMS.split())
def test_a_word_that_claims_something_is_not_ordinary(word: str) -> None:
    assert word not in ordinary_words()


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(
            "tile cache in geo-api, hit rate 40% -> 85%",
            "The effort was about a tile cache in geo-api, the outcome being a hit rate of 85% where it stood at 40%.",
            id="containers",
        ),
        pytest.param(
            "moved crash dumps to S3, 3 services so far",
            "Moved crash dumps to S3, which has happened for three services to date.",
            id="general acts",
        ),
        pytest.param(
            "bot answers CI questions", "A bot that answers questions about CI came of it.", id="light phrase"
        ),
        pytest.param("wrote the parser", "The author wrote the parser.", id="author"),
        pytest.param("converted 900 jpgs to webp", "Converted 900 images to WebP.", id="broader"),
        pytest.param("4 people on the pgx migration", "A four-person pgx migration.", id="counted compound"),
        pytest.param("audit by Łukasz of the center", "The audit of the centre was by Lukasz.", id="spelling"),
        pytest.param("parses invoices in Rust", "A parser of invoices in Rust.", id="derived"),
        pytest.param(
            "cron job syncs ledgers, 40k/day", "A cron-driven job syncs ledgers, 40k daily.", id="rhythm told"
        ),
        pytest.param("PR 41 not merged yet", "PR 41 is as yet unmerged.", id="denied"),
        pytest.param("re-issued 12 badges", "Issued 12 badges again.", id="again"),
        pytest.param("TLS1.2 only on the edge", "Only TLS 1.2 on the edge.", id="numbered name"),
    ],
)
def test_words_that_claim_nothing_more_are_free(note: str, sentence: str) -> None:
    assert unknown(note, sentence) == []


@pytest.mark.parametrize(
    ("note", "sentence", "word"),
    [
        pytest.param("moved crash dumps to S3", "Moved crash dumps to S3 every week.", "week", id="invented rhythm"),
        pytest.param(
            "moved crash dumps to S3", "Moved crash dumps to S3, month after month.", "month", id="repetition"
        ),
        pytest.param("wrote the geo parser", "Took over the geo parser.", "Took", id="phrasal act"),
        pytest.param("merged PR 41", "PR 41 is unmerged.", "unmerged", id="invented denial"),
        pytest.param("made 900 images smaller", "Made 900 WebP smaller.", "WebP", id="narrower"),
        pytest.param("Helped Ines with the parser", "The manager of the parser.", "manager", id="role"),
        pytest.param("wrote the geo parser", "Wrote the robust geo parser.", "robust", id="praise"),
        pytest.param("wrote the geo parser", "Wrote the geo parser, ending the toil.", "toil", id="effect"),
    ],
)
def test_words_that_claim_more_are_refused(note: str, sentence: str, word: str) -> None:
    assert word in unknown(note, sentence)


def test_a_short_form_keeps_its_meanings_apart() -> None:
    assert keys_of("sec") & keys_of("second")
    assert keys_of("sec") & keys_of("security")
    assert not keys_of("second") & keys_of("security")


def test_a_broad_word_stands_for_a_narrow_one_and_not_the_other_way_round() -> None:
    assert root("image") in broader_roots([root("png")])
    assert root("png") not in broader_roots([root("image")])


@pytest.mark.parametrize(("one", "other"), [("agreement", "agree"), ("interviewer", "interview"), ("loading", "load")])
def test_a_derived_word_is_of_the_family_of_its_verb(one: str, other: str) -> None:
    assert family_of(one) & family_of(other)


@pytest.mark.parametrize("role", ["manager", "owner", "leader", "director"])
def test_a_role_is_of_no_verbs_family(role: str) -> None:
    assert not family_of(role)


@pytest.mark.parametrize(
    ("one", "other"),
    [("catalogue", "catalog"), ("centres", "centers"), ("fulfil", "fulfill"), ("zürich", "zurich")],
)
def test_spellings_of_one_word_meet(one: str, other: str) -> None:
    assert root(one_spelling(one)) == root(one_spelling(other))
