"""Features within a service that the author owns: a led feature, or an owned service, which holds its features."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Criterion
from assistant.domain.vocabulary import ArtifactKind, Role
from assistant.evidence.counting.count import Count, Measuring, candidate, without
from assistant.evidence.counting.owned_services import owned_names
from assistant.evidence.counting.ownership import SPAN
from assistant.evidence.counting.record import Record, rehearsal
from assistant.evidence.identity import surely_different
from assistant.evidence.phrasing import named, quote
from assistant.evidence.speech import spoken

_FEATURE = spoken(
    r"""
    features? | modules? | flows? | pages? | screens? | endpoints? | components? | dashboards? | widgets?
    | integrations?
    | checkout | search | payments? | back-?end | front-?end | implementation | support for | migrat\w+ | upgrade
    """
)
_SHIPPED = spoken(
    r"""
    built | build | ship(?:s|ped)? | launch(?:ed)? | deliver(?:ed)? | implement(?:ed)? | releas(?:ed)? | developed
    | design(?:ed)? | created | integrated | introduced
    """
)


def count_owned_features(record: Record, _: Criterion) -> Count:
    """Features led or owned; what was only built asks whether it is owned."""
    owning = {i.id: _owned(i) for i in record.claims}
    solid = tuple(i for i in record.claims if owning[i.id] and record.counts(i))
    others = tuple(
        candidate(record, i, "" if owning[i.id] else ask_feature(i), 2 if owning[i.id] else 1)
        for i in without(record.claims, solid)
        if not rehearsal(i) and (owning[i.id] or _built(i))
    )
    return Count(counted=surely_different(n for i in solid for n in owning[i.id]), evidence=solid, candidates=others)


def ask_feature(item: EvidenceItem) -> str:
    """Asks whether the feature is the author's to change and to answer for."""
    return f"Do you own the feature in {named(item)}: its changes, bugs and next steps"


def _owned(item: EvidenceItem) -> tuple[str, ...]:
    if services := owned_names(item):
        return services
    leads = item.role is Role.LED or SPAN.search(item.text)
    return (quote(item),) if leads and _FEATURE.search(item.text) and not rehearsal(item) else ()


def _built(item: EvidenceItem) -> bool:
    return item.kind is ArtifactKind.LAUNCH or bool(_SHIPPED.search(item.text) and _FEATURE.search(item.text))


OWNED_FEATURES = Measuring(
    count=count_owned_features,
    ask=ask_feature,
    unit="feature",
    wanted="feature",
    closing="that is yours to change and to answer for, in the words of the record",
    when="since when",
)
