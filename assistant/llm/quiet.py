"""Loading LangChain so that it talks to nobody but us: no tracing, no gateway, no logs of what is sent."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from langchain_openai import ChatOpenAI

SWITCHED_OFF = (
    "LANGSMITH_TRACING",
    "LANGSMITH_TRACING_V2",
    "LANGSMITH_GATEWAY",
    "LANGSMITH_OTEL_ENABLED",
    "LANGCHAIN_TRACING",
    "LANGCHAIN_TRACING_V2",
    "LANGCHAIN_HANDLER",
    "LANGCHAIN_VERBOSE",
)
"""Variables that would send every prompt to a tracing service, or make LangChain refuse to work."""
REMOVED = ("OPENAI_LOG", "OPENAI_CUSTOM_HEADERS", "OPENAI_PROXY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID")
"""Variables with which the client would log, or add to, what is sent."""
_LOGGERS = ("openai", "httpx2", "httpcore2", "langchain", "langchain_core", "langchain_openai", "langsmith")


def load_chat_class() -> type[ChatOpenAI]:
    """LangChain's chat class, with tracing off in this process from before its import, which takes a second."""
    for name in SWITCHED_OFF:
        os.environ[name] = "false"
    for name in REMOVED:
        os.environ.pop(name, None)
    from langchain_core.globals import set_debug, set_verbose
    from langchain_openai import ChatOpenAI

    set_debug(False)
    set_verbose(False)
    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.WARNING)
    return ChatOpenAI
