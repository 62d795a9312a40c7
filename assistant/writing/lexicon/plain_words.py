"""Verbs of everyday work prose that claim no act of their own even where the author does them."""

from __future__ import annotations

from assistant.evidence.stems import word_set

PLAIN_VERBS = word_set(
    """
    act amount appear apply arrive base begin belong bring call carry come consist constitute correspond count date
    deal do draw enter exist extend fall feature figure fill fit follow form get give go hand handle happen have
    hold involve keep last lay lend lie look make mark mean move name need note number occur place point put
    range reach relate represent require return rest run see send serve set show sit stand start stay stem stretch
    take tend total touch treat turn use walk work write step span comprise undergo
    """
)
"""Verbs so general that their object and the evidence's own act carry the meaning."""
