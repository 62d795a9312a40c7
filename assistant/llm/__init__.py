"""Language models behind one port: any OpenAI-compatible endpoint, or a GGUF file served on loopback.

LangChain, openai and xllamacpp are imported when a model is first asked, never before.
"""

from assistant.llm.choose import make_model

__all__ = ["make_model"]
