"""Given names and surnames that are English words too, by what the word is."""

from __future__ import annotations

from assistant.evidence.stems import word_set

ACTS = word_set("bill chase chuck drake drew grant hope josh lance mark may nick rob skip sue wade ward will")
"""Given names that are also verbs, which may open an order or a bullet: "Mark the ticket", "Drew the plan"."""
IDEAS = word_set("charity faith grace joy melody mercy patience")
"""Given names that are also what a sentence may be about: "Grace is a virtue"."""
THINGS = word_set(
    """
    angel art basil carol chance christian chip clay cliff daisy dale dawn dean duke earl eve fern frank gene ginger
    glen guy harry hazel heather holly ivy jack jay lily martin mat miles norm olive pat pearl penny ray rich robin rod
    roger rose rusty sandy tucker victor violet woody
    """
)
QUALITIES = word_set("christian frank rich")
"""Those that say how somebody is: "he is Christian"."""
MONTHS = word_set("april august june may")
SEASONS = word_set("autumn summer")
MASSES = IDEAS | MONTHS | SEASONS | word_set("art hope")
"""Those that can do without an article as words too, so that "Hope is …" is nobody yet."""
NAMESAKES = ACTS | IDEAS | THINGS | MONTHS | SEASONS
SURNAMES = word_set(
    """
    banks bell best bishop black bond brown chase cook cope cross day english fair field fields flood fox frost good
    grant gray green grey hope hunt hurt judge keen king knight lake law little lock long love major marks may moody
    noble pace page park parks post power powers price prince pope quick rich rush savage senior sharp short small
    snow stark steel stone storm strong swift sweet summers turner walker ward waters weeks white wild winter wise
    wood woods young
    """
)
"""Surnames that are also words which the product reads for what they say ("strong", "young", "price")."""
