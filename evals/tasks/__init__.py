"""The tasks, in the order they are run."""

from evals.tasks.answers import ANSWERS
from evals.tasks.drafts import DRAFTS
from evals.tasks.evidence import EVIDENCE
from evals.tasks.feedback import FEEDBACK
from evals.tasks.grounding import LIES, PARAPHRASES, SUBTLE_LIES
from evals.tasks.judge import JUDGE
from evals.tasks.lint import LINT
from evals.tasks.lint_rules import LINT_RULES
from evals.tasks.matching import MATCHING
from evals.tasks.mirror import MIRROR
from evals.tasks.objections import OBJECTIONS
from evals.tasks.ragtruth import RAGTRUTH
from evals.tasks.retrieval import RETRIEVAL

TASKS = (
    EVIDENCE,
    MATCHING,
    RETRIEVAL,
    LIES,
    SUBTLE_LIES,
    PARAPHRASES,
    RAGTRUTH,
    DRAFTS,
    LINT,
    LINT_RULES,
    FEEDBACK,
    OBJECTIONS,
    ANSWERS,
    MIRROR,
    JUDGE,
)
