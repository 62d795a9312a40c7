"""Which file counts which measure."""

from __future__ import annotations

from assistant.domain.rubric import Measure
from assistant.evidence.counting.count import Measuring
from assistant.evidence.counting.design_docs import DESIGN_DOCS_ADOPTED, DESIGN_DOCS_REVIEWED
from assistant.evidence.counting.following import PEOPLE_FOLLOWING
from assistant.evidence.counting.helped import PEOPLE_MENTORED, PEOPLE_UNBLOCKED
from assistant.evidence.counting.judgement import JUDGEMENT
from assistant.evidence.counting.org_metrics import ORG_METRICS
from assistant.evidence.counting.owned_features import OWNED_FEATURES
from assistant.evidence.counting.owned_services import OWNED_SERVICES
from assistant.evidence.counting.referenced import REFERENCED_ARTIFACTS
from assistant.evidence.counting.strategy import STRATEGY_CHANGES
from assistant.evidence.counting.team_goals import TEAM_GOALS

MEASURES: dict[Measure, Measuring] = {
    Measure.OWNED_FEATURES: OWNED_FEATURES,
    Measure.OWNED_SERVICES: OWNED_SERVICES,
    Measure.DESIGN_DOCS_REVIEWED: DESIGN_DOCS_REVIEWED,
    Measure.DESIGN_DOCS_ADOPTED: DESIGN_DOCS_ADOPTED,
    Measure.REFERENCED_ARTIFACTS: REFERENCED_ARTIFACTS,
    Measure.PEOPLE_MENTORED: PEOPLE_MENTORED,
    Measure.PEOPLE_UNBLOCKED: PEOPLE_UNBLOCKED,
    Measure.PEOPLE_FOLLOWING: PEOPLE_FOLLOWING,
    Measure.TEAM_GOALS: TEAM_GOALS,
    Measure.ORG_METRICS: ORG_METRICS,
    Measure.STRATEGY_CHANGES: STRATEGY_CHANGES,
    Measure.JUDGEMENT: JUDGEMENT,
}
