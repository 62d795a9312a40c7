"""One place decides how an error is answered: status, type, a sentence, and nothing of what was sent."""

from __future__ import annotations

import pytest
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from assistant.domain import errors
from assistant.domain.errors import AssistantError
from assistant.web.errors import Refusal, problem_of


@pytest.mark.parametrize(
    ("error", "status"),
    [
        pytest.param(errors.UsageError("Wrong."), 400, id="usage"),
        pytest.param(errors.UnknownLevel("l9", ("l5",)), 400, id="unknown level"),
        pytest.param(errors.NotFound("Nobody."), 404, id="not found"),
        pytest.param(errors.InputError("Broken.", path="a.md", line=3), 422, id="input"),
        pytest.param(errors.NoEntries("Empty."), 422, id="no entries"),
        pytest.param(errors.NoCriteria("No ladder."), 422, id="no criteria"),
        pytest.param(errors.UnreadableInput("Binary."), 422, id="unreadable"),
        pytest.param(errors.StoreError("Locked."), 503, id="store"),
        pytest.param(errors.ModelUnavailable("Away."), 502, id="model away"),
        pytest.param(errors.ModelRefused("No."), 502, id="model refused"),
        pytest.param(errors.ExportError("No font."), 500, id="export"),
        pytest.param(errors.AssistantError("Something."), 500, id="any other"),
    ],
)
def test_each_error_of_the_tree_has_its_status(error: AssistantError, status: int) -> None:
    problem = problem_of(error)
    assert (problem.status, problem.type, problem.message) == (status, type(error).__name__, str(error))


def test_the_line_of_an_input_error_is_told_apart() -> None:
    assert problem_of(errors.InputError("Broken.", path="a.md", line=3)).line == 3
    assert b'"line":3' in problem_of(errors.InputError("Broken.", path="a.md", line=3)).as_json().body
    assert b"line" not in problem_of(errors.UsageError("Wrong.")).as_json().body


def test_a_refusal_keeps_its_headers() -> None:
    answer = problem_of(Refusal(429, "Busy", "Later.", {"retry-after": "5"})).as_json()
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "5")


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        ({"type": "missing", "loc": ("body", "document"), "msg": "Field required"}, "“document” is missing."),
        ({"type": "extra_forbidden", "loc": ("body", "tarjet"), "msg": "x"}, "“tarjet” is not something"),
        (
            {"type": "greater_than", "loc": ("body", "deadline"), "msg": "Input should be greater than 0"},
            "“deadline”: Input",
        ),
        ({"type": "missing", "loc": ("body",), "msg": "Field required"}, "The request has no body"),
        ({"type": "model_type", "loc": ("body",), "msg": "Input should be an object"}, "Input should be an object."),
    ],
)
def test_a_field_that_is_wrong_is_named_in_a_sentence(found: dict[str, object], sentence: str) -> None:
    assert sentence in problem_of(RequestValidationError([found])).message


def test_what_was_sent_is_not_repeated() -> None:
    wrong = {
        "type": "string_type",
        "loc": ("body", "name"),
        "msg": "Input should be a valid string",
        "input": "a secret",
    }
    assert "secret" not in problem_of(RequestValidationError([wrong])).message


@pytest.mark.parametrize(("status", "kind"), [(404, "NotFound"), (405, "MethodNotAllowed"), (418, "Refused")])
def test_the_frameworks_own_refusals_become_sentences(status: int, kind: str) -> None:
    problem = problem_of(HTTPException(status, headers={"allow": "GET"}))
    assert (problem.status, problem.type, problem.headers) == (status, kind, {"allow": "GET"})
    assert problem.message.endswith(".")
