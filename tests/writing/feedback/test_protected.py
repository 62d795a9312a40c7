"""Protected matter is a fact about a person; the same words about a build, a type or a channel are not."""

from __future__ import annotations

import pytest

from assistant.writing.protected import protected_spans

ABOUT_A_PERSON = [
    "She has been on parental leave since March, so the review waited.",
    "He was off sick for two weeks and the hand-over slipped.",
    "You came back from maternity leave and the doc was late.",
    "Jonas takes paternity leave in January.",
    "He's on medical leave and nobody covered the pager.",
    "She was signed off by her doctor in October.",
    "You told me about your depression, so I waited with this.",
    "He has anxiety before demos.",
    "Her burnout last year explains the slow reviews.",
    "She had surgery in May and missed the launch.",
    "He is in therapy on Thursdays.",
    "Because of his ADHD he forgets the tickets.",
    "She's autistic, and the stand-ups are hard for her.",
    "You know that he is deaf in one ear.",
    "He uses a wheelchair and cannot come on site.",
    "She's pregnant and will miss the cutover.",
    "They are expecting a baby in June.",
    "He leaves at four to pick up his kids.",
    "You were late because your daughter was ill.",
    "Her mother is dying and she missed three stand-ups.",
    "He cares for his father on Fridays.",
    "He is going through a divorce.",
    "At 58 he is too old for this stack.",
    "She is close to retirement and does not learn Rust.",
    "He fasts during Ramadan and skips the late calls.",
    "She goes to church on Sundays and refuses the pager.",
    "As a Muslim he does not come to the team dinner.",
    "He is in the union and talks about it in stand-up.",
    "As shop steward she was away on Tuesdays.",
    "He was on strike on 3 November.",
    "Her accent makes the demos hard to follow.",
    "He is Polish, so his docs are short.",
    "She is the only black woman on the team.",
    "His visa runs out in May.",
    "He came out as gay last month.",
    "She votes for the Greens and says so in retros.",
    "You have a disability and I made allowances.",
    "He had a migraine and left the release.",
    "She takes medication that makes her slow in the morning.",
    "You said your back pain kept you from the desk.",
    "He has cancer.",
    "Since her miscarriage she has been quiet in reviews.",
    "He was diagnosed with diabetes in June.",
    "You had covid and the ticket stayed open.",
    "She's a single mother and cannot take nights.",
    "He had bereavement leave in May.",
    "You're not well and I should have asked.",
    "His mental health is fragile.",
    "Being a new dad, he was tired in planning.",
    "She is a refugee and her English is slow.",
]
ABOUT_WORK = [
    "The sick build blocked main for a day.",
    "You replaced the union type without telling mobile.",
    "The family of sensors has no driver test.",
    "Three messages sat in the dead letter queue for a week.",
    "Please do not leave the channel before the incident is closed.",
    "You left the review before they had finished.",
    "The health check failed twice on 3 November.",
    "You disabled the flag without a ticket.",
    "The parent process kills its children on exit.",
    "The cache has an age limit of one day.",
    "Give the job a leave of 5 minutes before it retries.",
    "The age of the backlog doubled in sprint 14.",
    "You wrote that the race condition is fixed, and it is not.",
    "The accent colour in the new theme fails the contrast test.",
    "The parental leave form of the HR product has no tests.",
    "The pregnancy calculator of our clinic customer was down for an hour.",
    "The disability support in the UI was not tested.",
    "You deleted the orphaned child rows on 4 November.",
    "The native client crashed on start.",
    "The national holiday calendar in the scheduler is wrong.",
    "You left the ticket open while the hospital customer waited.",
    "Political map tiles were missing in release 12.",
    "The master branch was red until Monday.",
    "The old doctor command prints a stack trace.",
    "You set the retry to 30 and did not say why.",
    "The patient record service returned 500 for two hours.",
    "The religious use of mocks hides the failure.",
    "The migration is too old for the new schema.",
    "Your pull request carries a visa card test number.",
    "The strike price field was empty in the export.",
    "You gave the stand-up update on behalf of the mother ship team.",
    "The service was sick of timeouts, as you put it in the retro.",
    "The church of clean code, you wrote to Mina.",
    "The ill-formed header broke the parser.",
    "Black was not run on the branch.",
    "You used the pain point list of the customer interview.",
]


@pytest.mark.parametrize("text", ABOUT_A_PERSON)
def test_a_fact_about_a_person_is_protected(text: str) -> None:
    assert protected_spans(text)


@pytest.mark.parametrize("text", ABOUT_WORK)
def test_the_same_words_about_work_are_not(text: str) -> None:
    assert protected_spans(text) == ()
