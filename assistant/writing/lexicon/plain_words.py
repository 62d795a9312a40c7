"""Words of everyday work prose that add no claim: no outcome, praise, cause, scope, frequency, owner or number."""

from __future__ import annotations

from assistant.evidence.stems import word_set

PLAIN_NOUNS = word_set(
    """
    act action activity amount area aspect attempt basis beginning bit case chunk component course detail duration
    element end entry event exercise extent fact factor feature figure form fraction half instance item job kind
    length level line list matter means method middle mode moment move name number occasion order output page pair
    part period phase piece place point portion position procedure process proportion purpose range remainder rest
    role round run section sense series set setting setup share side size slot sort spell stage start state step
    stint stretch stuff style subject switch task thing time topic total turn type unit use value version volume way
    whole window word work capacity arrangement entirety contribution turnaround
    """
)
"""Light nouns: they carry the noun that follows or the number before them."""

PLAIN_ADJECTIVES = word_set(
    """
    actual additional alternative another certain comparable corresponding current dedicated different earlier
    equivalent existing extra following former given individual initial intended joint latter long limiteder mentioned
    original overall own particular personal preceding present previous prior related relevant remaining respective
    said same separate short similar single specific subsequent usual old older long
    """
)
"""Adjectives that only point; none praises, widens or ranks."""

PLAIN_ADVERBS = word_set(
    """
    accordingly actually additionally afterward afterwards ago ahead altogether along alongside alternatively anew
    apart aside beforehand briefly chiefly close concurrently currently directly due earlier eventually finally
    forward hence hitherto initially instead later lately likewise mainly meanwhile namely near nowadays originally
    overall partly pending presently previously primarily principally prior recently respectively separately shortly
    similarly simultaneously specifically straight subsequently thereby thereupon thus together ultimately underway
    upon versus whereby whereupon plus barring owing pursuant amid regardless
    """
)
"""Adverbs of order and manner that place a fact; adverbs of frequency, degree and reach are not here."""

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
