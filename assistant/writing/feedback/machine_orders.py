"""Words of a note that speak to a machine instead of about a person: they are read as nothing, and told of."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.writing.feedback.reading import sentences_of

_MACHINE = (
    r"(?:ai|a\.i\.|llm|gpt|chat\s?gpt|claude|copilot|gemini|chat\s?bot|bot|assistant|language model|model|machine"
    r"|writer"
    r"|script|summari[sz]er|tool|software|program)"
)
_WRITTEN = (
    r"(?:script|summary|output|draft|write-?up|feedback|conversation|answer|result|response|field|findings?|questions?)"
)
_PATTERNS = (
    r"\b(?:ignore|disregard|forget|override|bypass|skip|drop)\s(?:(?:all|any|the|your|these|those|every|each|of|everything"
    r"|previous|prior|above|earlier|existing|other|safety|system)\s)*(?:instructions?|prompts?|guidelines|guardrails"
    r"|directions|constraints|checks|(?:previous|prior|above|earlier|preceding)(?:\stext|\srules?|\snotes?)?)\b",
    r"\b(?:ignore|disregard|forget|override)\s(?:all|any|your|every|each)\s(?:of\s)?(?:the\s|your\s)?rules?\b",
    rf"\b(?:as|like)\s(?:an?|the)\s{_MACHINE}\b(?=,|\syou\b)",
    r"\byou\s(?:are|['’]re)\s(?:now\s)?(?:an?\s)?(?:helpful\s)?(?:ai\b|llm\b|chat\s?gpt|language model|assistant that)",
    rf"\b(?:dear|hey|hi|hello|attention|note to|message (?:to|for)|to)\s(?:the\s|any\s|our\s)?{_MACHINE}\s*[:,!.-]",
    r"^\W*(?:the\s)?(?:ai|llm|chat\s?gpt|claude|copilot|gemini|language model)\s(?:must|should|shall|has to"
    r"|needs? to)\s",
    rf"\bthe\s{_WRITTEN}\s(?:must|should|has to|shall)\s(?:say|state|read|call|rate|mention|contain|conclude|praise)\b",
    r"\b(?:when|while|before|if)\s(?:you(?:['’]re)?\s)?(?:summari[sz](?:e|ing)|process(?:ing)?|generat(?:e|ing)|compos(?:e|ing))"
    rf"\s(?:this|the|her|his|their)\s(?:note|text|{_WRITTEN})\b",
    rf"\b(?:do not|don['’]t|never)\s(?:ask|flag|raise|show|print|report)\s(?:any|the|a|it\sin)\s{_WRITTEN}\b",
    rf"\b(?:output|print|respond with|reply with|return|emit|generate)\s(?:only|exactly|just|the following"
    rf"|nothing but|a\s{_WRITTEN})\b",
    r"\b(?:treat|mark|count|consider|set|fill(?: in)?|complete|skip)\s(?:all|every|each|both|any"
    r"|no)\s(?:\w+\s)?(?:fields?|questions?"
    r"|findings?|incidents?)\b",
    r"\b(?:system|developer)\s(?:prompt|note|message|override|mode|instruction)\b|\bjailbreak\b|\bprompt injection\b",
    r"(?:^|\n|>)\s*(?:system|assistant|developer|instruction)s?\s*:",
    r"</?\s?(?:system|note|input|output|context|document|task|instructions?|prompt|assistant|user|im_start|im_end)\s?>|<\|[^|<>]{1,30}\|>|\[/?INST\]|#{2,}\s?(?:instruction|system)",
    r"^\W*(?:please\s|then\s|and\s|also\s)*(?:just\s)?(?:say|write|state|add|conclude|claim|pretend|report"
    r"|make it say|make sure"
    r" (?:it says|to say|to write|to add))\s(?:that\s)?(?:s?he|they|(?:the|this)\s(?:person|employee"
    r"|engineer))\s(?:is|was|are|has"
    r"|have|exceeds|meets|deserves|should be|performs|did)\b",
)
_ORDER = lazy_pattern("|".join(f"(?:{p})" for p in _PATTERNS), re.IGNORECASE)
_COMMENT = lazy_pattern(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_HIDDEN = lazy_pattern(r"(?<!\U0001F3F4)[\U000E0000-\U000E007F]{2,}")
"""Letters that no screen shows; a flag is built of such letters after its own."""
_INVISIBLE = lazy_pattern(r"[\u200B-\u200F\u2060-\u2064\u00AD\uFEFF\u202A-\u202E\u2066-\u2069]")


def machine_orders(note: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a note that order a machine about, and hidden text, in order and without overlaps."""
    found = [m.span() for m in _COMMENT.finditer(note)]
    rest = note
    for start, end in found:
        rest = rest[:start] + "\n" * (end - start) + rest[end:]
    for start, end in sentences_of(rest):
        sentence = rest[start:end]
        if is_machine_order(sentence) or _HIDDEN.search(sentence):
            found.append((start, end))
    return tuple(sorted(found))


def is_machine_order(text: str) -> bool:
    """Whether the words order a machine about; letters that no screen shows do not hide them."""
    return _ORDER.search(_INVISIBLE.sub("", text).strip()) is not None
