"""Words that order a machine about instead of telling of anybody's work."""

from __future__ import annotations

import re

from assistant.evidence.disguised import undisguised
from assistant.evidence.lazy import lazy_pattern

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
    rf"\b(?:as|like)\s(?:an?|the)\s{_MACHINE}\b"
    r"(?=,\s(?:you|do|never|always|please|write|say|rate|call|it is)\b|\syou\b)",
    r"^\W*(?:as|like)\s(?:an?|the)\s(?:ai|llm|chat\s?bot|bot|language model|assistant)\b(?=,)",
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
    # Words, fields and parts of the script that somebody wants filled.
    r"\buse\sthe\s(?:word|phrase|sentence|term|score)\b|^\W*(?:so\s)?no\shedging\b",
    r"(?:^|[.,:;\n\u2028]\s*)(?:write|state|say|put down|record|claim|print)"
    r"\s(?:(?:plainly|clearly|simply|just|down)\s)?that"
    r"\s(?:(?-i:[A-Z])\w+|s?he|they|i)\s",
    rf"\b{_WRITTEN}s?\s(?:\w+\s){{0,4}}(?:must|should|has to|shall)\s(?:include|contain|carry|use)"
    r"\sthe\s(?:sentence|word|phrase|line)\b",
    r"\b(?:do not|don['’]t)\sparaphrase\b|\b(?:drop|skip|omit|leave out)\sthat\s(?:bit|part)\b",
    r"\b(?:put|weave|write|add|quote|place|list)\s(?:\w+\s){1,4}(?:in|into|as|under)\s(?:the\s)?(?:situation|behaviou?r|impact"
    r"|ask|commit|script)\b",
    r"\bgive\s(?:him|her|them)\sthe\s(?:grade|rating|mark|score)\b",
    r"\byou\s(?:now|will now)\s(?:speak|write|answer|act|respond)\b",
    # What an instrument says about a person: nobody saw it.
    r"\b(?:according to|as per|per|going by)\s(?:[\w-]+\s){0,4}?"
    r"(?:analy[sz]er|classifier|detector|algorithm|ai|llm|chat\s?bot|chat\s?gpt|language model)\b"
    r"(?:[^.;?!]|\.\d){0,80}?"
    r"\b(?:s?he|they|you|the (?:person|employee|engineer|colleague|candidate))\s"
    r"(?:is|are|was|were|seems?|ranks?|scores?)\b",
    # Sources that say of themselves that they were made to be cited.
    r"\bso\s(?:that\s)?you(?:['’]ve|['’]ll have|\shave|\swill have)\s(?:got\s)?(?:something|anything|a source|sources"
    r"|an? id|ids)\s(?:to|for)\s(?:cite|citing|quote|quoting|link|point)\b",
    r"\b(?:ids?|sources?|tickets?|links?|evidence|quotes?|entries)\b[^.;?!]{0,40}\b(?:i|we)\s(?:have\s|['’]ve\s)?"
    r"(?:just\smade|made\sup|invented|faked|forged)\b",
)
_ORDER = lazy_pattern("|".join(f"(?:{p})" for p in _PATTERNS), re.IGNORECASE)
_INVISIBLE = lazy_pattern(r"[\u200B-\u200F\u2060-\u2064\u00AD\uFEFF\u202A-\u202E\u2066-\u2069]")


def is_machine_order(text: str) -> bool:
    """Whether the words order a machine about; letters that no screen shows, and digits for letters, hide none."""
    seen = _INVISIBLE.sub("", text).strip()
    return _ORDER.search(seen) is not None or _ORDER.search(undisguised(seen)) is not None
