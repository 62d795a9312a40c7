"""The tasks, in the order they are run."""

from evals.tasks.answers import ANSWERS
from evals.tasks.bullet_facts import BULLET_FACTS
from evals.tasks.citations import CITATIONS
from evals.tasks.counting import COUNTING
from evals.tasks.drafts import DRAFTS
from evals.tasks.evidence import EVIDENCE
from evals.tasks.feedback import FEEDBACK
from evals.tasks.grounding import LIES, PARAPHRASES, SUBTLE_LIES
from evals.tasks.hard_cases import HARD_CASES
from evals.tasks.injections import INJECTIONS
from evals.tasks.judge import JUDGE
from evals.tasks.lint import LINT
from evals.tasks.lint_rules import LINT_RULES
from evals.tasks.matching import MATCHING
from evals.tasks.mirror import MIRROR
from evals.tasks.name_swap import NAME_SWAP
from evals.tasks.objections import OBJECTIONS
from evals.tasks.ragtruth import RAGTRUTH
from evals.tasks.retrieval import RETRIEVAL

TASKS = (
    EVIDENCE,
    MATCHING,
    COUNTING,
    BULLET_FACTS,
    RETRIEVAL,
    LIES,
    SUBTLE_LIES,
    PARAPHRASES,
    RAGTRUTH,
    DRAFTS,
    CITATIONS,
    LINT,
    LINT_RULES,
    FEEDBACK,
    OBJECTIONS,
    ANSWERS,
    MIRROR,
    INJECTIONS,
    HARD_CASES,
    NAME_SWAP,
    JUDGE,
)
