"""What an answer to an objection holds: by kinds of English, each sign at its words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.calibration import AnswerCheck, AnswerSign, ObjectionKind
from assistant.writing.calibration.answers import check_answer
from assistant.writing.calibration.bearing import BEARS
from tests.writing.calibration.rooms import FAILURE, ONE_TEAM, SHARED, TODAY, notes, objection, record

STATED = objection("stale", "The library is from February.", "E1")


def check(answer: str, about: object = ONE_TEAM) -> AnswerCheck:
    return check_answer(answer, about, record(), TODAY)  # type: ignore[arg-type]


def words(answer: str, sign: AnswerSign, about: object = ONE_TEAM) -> list[str]:
    return [answer[f.start : f.end] for f in check(answer, about).findings if f.sign is sign]


@pytest.mark.parametrize(
    ("answer", "entry"),
    [
        pytest.param("Identity does, by IDN-220.", "E3", id="ticket"),
        pytest.param("It is all in rfc 88.", "E2", id="id in other letters"),
        pytest.param("Look at “Retry budgets across services”.", "E2", id="title"),
        pytest.param("The retry-budget library is in use.", "E1", id="loosely, two words"),
        pytest.param("Her retro was read by everybody.", "E5", id="the one retro"),
        pytest.param("login-api runs on it.", "E3", id="service"),
    ],
)
def test_an_artifact_of_the_record_is_recognised(answer: str, entry: str) -> None:
    found = check(answer)
    assert AnswerSign.NAMES_ARTIFACT in found.signs
    assert entry in found.evidence_ids


@pytest.mark.parametrize("answer", ["It is in WEB-9031.", "Her runbook says so.", "See RFC-89."])
def test_an_artifact_that_is_not_on_record_is_ungrounded_and_names_nothing(answer: str) -> None:
    found = check(answer)
    assert AnswerSign.UNGROUNDED in found.signs
    assert AnswerSign.NAMES_ARTIFACT not in found.signs
    assert any("not in the record" in f.message for f in found.findings)


@pytest.mark.parametrize(
    "answer",
    [
        "You're right, it is thin.", "Agreed.", "I can't show you one today.", "There is no second one.",
        "It does stop in February.", "Yes.", "We are one short.", "That line goes.",
    ],
)  # fmt: skip
def test_a_plain_concession_is_one(answer: str) -> None:
    assert AnswerSign.CONCEDES in check(answer, STATED).signs


@pytest.mark.parametrize(
    "answer",
    [
        "Fair question, but no: it isn't only Payments.", "OK, old. I'd love to see you write one.",
        "True, but who cares?",
        "Everybody is busy.", "Not only February.",
    ],
)  # fmt: skip
def test_politeness_and_mockery_concede_nothing(answer: str) -> None:
    assert AnswerSign.CONCEDES not in check(answer, STATED).signs


def test_yes_to_a_question_that_asks_for_a_strength_denies_the_gap() -> None:
    assert AnswerSign.CONCEDES not in check("Yes: Identity does.").signs
    assert AnswerSign.CONCEDES in check("No, nobody yet.").signs


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("The 3DS programme goes live by January 31.", "January 31"),
        ("Search ports to it in week 3.", "week 3"),
        ("Ledger moves over next sprint.", "next sprint"),
        ("She presents it at the guild on 9 December.", "on 9 December"),
        ("The roadmap is handed over in the second week of January.", "January"),
        ("Fraud has it by the end of Q1.", "Q1"),
    ],
)
def test_work_with_a_date_ahead_closes(answer: str, said: str) -> None:
    assert any(said.removeprefix("on ") in found for found in words(answer, AnswerSign.CLOSES_WITH_DATE))


@pytest.mark.parametrize(
    "answer",
    [
        "We shipped it in June.", "Identity has used it since June.", "We'd like to widen it sometime.",
        "Every other Tuesday.",
        "Maybe next quarter.", "RFC-88 is April.", "Last cycle was the same.",
    ],
)  # fmt: skip
def test_what_is_done_habitual_or_vague_closes_nothing(answer: str) -> None:
    assert not words(answer, AnswerSign.CLOSES_WITH_DATE)


@pytest.mark.parametrize(
    "answer",
    [
        "She is absolutely Staff.", "The best engineer I've ever seen.", "A genius.", "He's in a league of his own.",
        "Trust me.", "We'd be mad to pass.", "There's nobody like her.", "World-class work, hands down.",
    ],
)  # fmt: skip
def test_verdicts_and_superlatives_oversell(answer: str) -> None:
    found = check(answer)
    assert AnswerSign.OVERSELLS in found.signs
    assert not found.holds


@pytest.mark.parametrize(
    "answer", ["A good example is RFC-88.", "By Friday at the latest.", "She is not a genius.", "Well done."]
)
def test_plain_praise_is_no_oversell(answer: str) -> None:
    assert not words(answer, AnswerSign.OVERSELLS)


@pytest.mark.parametrize(
    ("about", "answer", "bears"),
    [
        pytest.param(ONE_TEAM, "Identity builds login-api on RFC-88.", True, id="adopter for reach"),
        pytest.param(ONE_TEAM, "5xx went from 2.3% to 0.4%, PAY-1423.", False, id="figure for reach"),
        pytest.param(SHARED, "The store is Jae's, the eviction is hers, TOK-9.", True, id="split for shared work"),
        pytest.param(SHARED, "Identity builds on RFC-88.", False, id="adopter for shared work"),
        pytest.param(FAILURE, "She wrote retro-0911, and flags are tested since.", True, id="repair for a failure"),
        pytest.param(FAILURE, "RFC-88 was approved on the first review.", False, id="other work for a failure"),
        pytest.param(STATED, "In June Identity built login-api on RFC-88.", True, id="newer work for old work"),
        pytest.param(STATED, "PAY-1423 is a solid ticket.", False, id="the old work again"),
        pytest.param(FAILURE, "Who doesn't make mistakes?", False, id="attack"),
    ],
)  # fmt: skip
def test_an_answer_bears_on_its_own_objection_only(about: object, answer: str, bears: bool) -> None:
    found = check(answer, about)
    assert (AnswerSign.ON_POINT in found.signs) is bears
    assert bears or any(f.sign in (AnswerSign.ON_POINT, AnswerSign.VAGUE) for f in found.findings)


@pytest.mark.parametrize("kind", ObjectionKind)
@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("She is great, and the whole company relies on her.", None),
        ("Identity builds on it. She is absolutely Staff.", "absolutely Staff"),
        ("You're right, we don't have that.", "You're right"),
        ("Ledger takes it over by December 15.", "December 15"),
        ("See PAY-1423 and XYZ-9.", "XYZ-9"),
        ("Let us talk about lunch.", None),
    ],
)
def test_a_finding_is_one_short_sentence_at_its_words(kind: ObjectionKind, answer: str, words: str | None) -> None:
    about = objection(kind.value, "“Retry” stays in Payments.", "E1")
    found = check(answer, about)
    assert found.findings
    for finding in found.findings:
        assert len(finding.message.split()) <= 20
        assert finding.message.count(". ") == 0
        assert about.answered_by not in finding.message
    if words is not None:
        assert words in [answer[f.start : f.end] for f in found.findings]


def test_vague_words_are_marked_and_an_answer_that_holds_has_none() -> None:
    assert words("She is a great colleague and everybody relies on her.", AnswerSign.VAGUE) == [
        "everybody relies on her"
    ]
    assert (
        AnswerSign.VAGUE not in check("Identity builds login-api on RFC-88, and everybody knows it works well.").signs
    )


@pytest.mark.parametrize(
    ("answer", "holds"),
    [
        ("Ledger takes it over by December 15.", True),
        ("By December 15.", True),
        ("Soon, Ledger has it on the list.", False),
        ("Ledger takes it over by December 15. She is absolutely Staff.", False),
    ],
)
def test_a_gap_conceded_before_needs_the_date_only(answer: str, holds: bool) -> None:
    before = frozenset({AnswerSign.CONCEDES})
    found = check_answer(answer, ONE_TEAM, record(), TODAY, before)
    assert found.holds is holds
    assert not check(answer).holds
    assert not any("say first" in f.message for f in found.findings)


@pytest.mark.parametrize(
    ("answer", "holds"),
    [
        ("Yes.", True),
        ("No, not yet.", True),
        ("Right, it's missing.", True),
        ("It's there.", False),
        ("Let's see.", False),
    ],
)
def test_a_date_given_before_needs_the_gap_conceded_only(answer: str, holds: bool) -> None:
    assert check_answer(answer, ONE_TEAM, record(), TODAY, frozenset({AnswerSign.CLOSES_WITH_DATE})).holds is holds


@pytest.mark.parametrize(
    ("answer", "concedes"),
    [
        ("It did slip.", True),
        ("She did great things.", False),
        ("She did the rollout.", False),
        ("Ledger has agreed to move over.", False),
        ("Agreed, it stays in Payments.", True),
        ("OK, two only.", True),
        ("OK, three only.", False),
    ],
)
def test_what_is_said_of_the_work_concedes_nothing(answer: str, concedes: bool) -> None:
    about = objection("below-count", "I can read two at most, and one date slipped. Where is the third?", "E1")
    assert (AnswerSign.CONCEDES in check(answer, about).signs) is concedes


def test_a_concession_that_points_at_work_does_not_hold_unless_it_answers() -> None:
    assert not check("You're right, it stays in Payments. PAY-1423 is what she did.").holds
    assert check("You're right, mostly. But Identity builds login-api on RFC-88.").holds


@pytest.mark.parametrize(
    ("answer", "holds"),
    [("RFC-88 and PAY-1423.", False), ("RFC-88, PAY-1423 and TOK-9.", True), ("Jae and Tomas.", False)],
)
def test_as_many_are_named_as_the_objection_lacks(answer: str, holds: bool) -> None:
    about = objection("below-count", "I can read none.").model_copy(update={"answered_by": "Three more for l5.x."})
    assert check(answer, about).holds is holds


@pytest.mark.parametrize(
    ("answer", "bears"),
    [
        ("Firmware flies by RFC-88 since March.", True),
        ("Sana's team plans its slots from RFC-88.", True),
        ("Sana signed off on RFC-88.", False),
        ("Fraud commented on RFC-88.", False),
        ("Fraud posted good feedback on RFC-88.", False),
    ],
)
def test_somebody_works_by_it_in_any_verb_but_those_of_reading(answer: str, bears: bool) -> None:
    about = objection("no-adoption", "RFC-88 was reviewed. Who works by it?", "E2")
    assert (AnswerSign.ON_POINT in check(answer, about).signs) is bears


def test_a_showing_that_was_objected_to_shows_nobody_new() -> None:
    about = objection("no-surface", "The token cache was never seen outside.", "E4")
    assert not check("She demoed the token cache with TOK-9.", about).holds


@pytest.mark.parametrize(
    ("answer", "splits"),
    [
        ("She and Jae did it together, as a team.", False),
        ("She and Jae built it.", False),
        ("Together, but the store is Jae's and the eviction hers.", True),
        ("Jae built the store, she built the eviction alone.", True),
    ],
)
def test_what_was_done_together_is_no_split(answer: str, splits: bool) -> None:
    assert (AnswerSign.ON_POINT in check(answer, SHARED).signs) is splits


def test_late_work_with_an_earlier_date_is_not_borne_out_by_itself() -> None:
    about = objection("last-weeks", "All of it is from October.", "E5", "E6")
    assert not check("The fraud rules began long before, in spring.", about).holds
    assert check("RFC-88 is from April, and the retry budgets from February.", about).holds


def test_a_name_that_holds_is_marked_where_it_stands() -> None:
    found = check("Tomas uses it with his team.")
    assert found.holds
    assert [(f.start, f.message) for f in found.findings] == [(0, "Named in E3: have it open in the room.")]


def test_an_answer_with_nothing_to_open_is_told_so() -> None:
    found = check("Fraud uses it every day.")
    assert not found.holds
    assert [f.message for f in found.findings] == [
        "Answers it, but names nothing to open: say the entry, ticket or document."
    ]


@pytest.mark.parametrize(
    ("answer", "holds"),
    [
        pytest.param("Identity builds login-api on RFC-88.", True, id="artifact"),
        pytest.param("No, nobody yet. Search ports to RFC-88 by January 31.", True, id="honest and dated"),
        pytest.param("No, nobody yet.", False, id="honest without a plan"),
        pytest.param("Identity builds on RFC-88, and she is a superstar.", False, id="artifact and oversell"),
        pytest.param("I will get back to you.", False, id="dodge"),
    ],
)
def test_an_answer_holds_with_an_artifact_or_an_honest_plan_and_no_oversell(answer: str, holds: bool) -> None:
    assert check(answer).holds is holds


def test_every_kind_of_objection_says_what_bears_on_it() -> None:
    assert set(BEARS) == set(ObjectionKind)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_findings_lie_inside_any_answer(answer: str) -> None:
    for finding in check(answer).findings:
        assert 0 <= finding.start <= finding.end <= len(answer)
        assert finding.message


@pytest.mark.parametrize(
    ("says", "answer", "conceded"),
    [
        ("I count two.", "Two.", True),
        ("Two teams?", "Two.", False),
        ("The library is from February.", "You've got me there.", True),
        ("She took checkout down.", "She did.", True),
        ("Is this Staff work?", "It is Staff work.", False),
        ("The flag was hers.", "It was agreed with the team in June.", False),
    ],
)
def test_saying_again_what_was_stated_concedes_and_what_was_asked_does_not(
    says: str, answer: str, conceded: bool
) -> None:
    assert (AnswerSign.CONCEDES in check(answer, objection("stale", says, "E1")).signs) is conceded


def test_of_several_retros_only_the_one_asked_about_is_meant() -> None:
    two = notes("wrote retro-0101 after the outage", "wrote retro-0202 after the other outage")
    about = objection("admitted-failure", "Checkout was down.", "E2")
    assert check_answer("It is in the retro.", about, two, TODAY).evidence_ids == ("E2",)
