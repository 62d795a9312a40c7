"""Agreeing, once per host, that text may be sent to it."""

from __future__ import annotations

from assistant.domain.errors import UsageError
from assistant.web.api.answers import ConsentAnswer, error_answers
from assistant.web.api.bodies import ConsentBody
from assistant.web.api.json_request import api_router
from assistant.web.service import Here

router = api_router("/api/v1/consent", "consent")


@router.post("", responses=error_answers(429, body=True), summary="Agree to send text to the model's host")
async def give_consent(body: ConsentBody, here: Here) -> ConsentAnswer:
    """Only the configured host can be agreed to: text goes nowhere else."""

    def agree() -> ConsentAnswer:
        model = here.assistant.packets.model()
        if model is None or model.host.lower() != body.host.strip().lower():
            configured = f"The configured host is {model.host}." if model else "No model is configured."
            raise UsageError(f"Text would not be sent to that host. {configured}")
        here.assistant.consent.remember(model.host)
        return ConsentAnswer(host=model.host, given=here.assistant.consent.given(model.host))

    return await here.threads.record(agree)
