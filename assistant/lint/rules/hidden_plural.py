""" "We" as the doer of work in a document about one person."""

from __future__ import annotations

from assistant.domain.vocabulary import Role
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.verbs import Tense, base_form, tense, verb_role
from assistant.lint.rule import PACKET_ONLY, Hit, Rule
from assistant.lint.text_words import WORD

_ASIDE = lazy_pattern(r"\b(?:ly|also|then|first|finally|both|have|had|ve|all|just|since)$")
_SUBORDINATE = lazy_pattern(
    r"\b(?:when|after|before|since|once|while|until|as|that|which|what|where|how|why|if|than|because|whatever|so"
    r"|whether"
    r"|services?|tools?|things?|everything|ones?|they|he|she|he says|said|day|time|way)\s*$"
)
_ONE_PERSON = lazy_pattern(
    r"\b(?:I|I['’](?:m|d|ve|ll)|[Mm]y|[Mm]ine|[Mm]e|[Mm]yself|[Ss]?[Hh]e|[Hh]er|[Hh]is|(?i:my|his|her) part)\b"
)
_NO_ACT = frozenset(
    {"see", "know", "get", "have", "need", "want", "find", "learn", "use", "hear", "meet", "grow", "put", "let", "set",
     "discover", "realise", "realize", "observe", "face", "receive", "obtain", "earn", "spend", "read"}
)  # fmt: skip


def _hides_the_doer(hit: Hit) -> bool:
    """An act in the past, told in a main clause of a paragraph in which no single person appears."""
    words = [
        word for word in WORD.findall(hit.words.lower())[1:] if word not in ("team", "squad")
    ]  # a phrase may stand between stars: "We *moved*"
    if not words or (
        words[:2] != ["ended", "up"] and any(not _ASIDE.search(word) and not word.endswith("ly") for word in words[:-1])
    ):
        return False
    verb = words[-1]
    if words[:2] == ["ended", "up"]:
        return verb.endswith("ing") and _names_nobody(hit)
    base = base_form(verb)
    if tense(verb) is not Tense.PAST or verb_role(verb) not in (Role.LED, Role.DID) or base in _NO_ACT:
        return False
    if _SUBORDINATE.search(hit.sentence.before(hit.start)):
        return False
    if base == verb and not any(c.isdigit() for c in hit.sentence.plain):
        return False  # "we cut releases on Mondays" is a habit
    return _names_nobody(hit)


def _names_nobody(hit: Hit) -> bool:
    return _ONE_PERSON.search(hit.document.around(hit.sentence, 1_000)) is None


RULE = Rule(
    name="hidden-plural",
    summary="“We” did it, and the paragraph never says who.",
    why=(
        "The reader decides about one person. Shared work counts, once the part is known; a paragraph that only says "
        "“we” is read as somebody else's work."
    ),
    instead="Say which part was yours and who can confirm it; name the team for the rest.",
    source="Manager playbook: packets argued from artifacts. Engineer guide: name what you enabled",
    message="“{words}” does not say who. Name this person's part, and who can confirm it.",
    kinds=PACKET_ONLY,
    bad=(
        "We moved half of the fraud rules to the new engine.",
        "In June we shipped the retry library to three teams.",
        "Then we finally rewrote the importer and closed PAY-77.",
        "- We've migrated 14 services off the old queue.",
        "Over the half we also built a dashboard for the on-call rota.",
        "Our team delivered the tax engine for Spain (TAX-20).",
        "We ended up replacing the broker across 60 repositories (CI-301).",
        "Working with Search, we cut the index time from 40 to 12 minutes.",
    ),
    good=(
        "We have 40 services, and our team is on call for six.",
        "We moved half of the fraud rules; I wrote the rule compiler and its tests (FRD-9).",
        "Cut p99 from 800 to 120 ms before we launched in Brazil.",
        "The importer that we built in 2024 still runs.",
        "We need a second reviewer for schema changes.",
        "“We shipped it in a week,” says the retro.",
        "She wrote the plan when we merged the two teams.",
        "We run on two regions and we are paged twice a week.",
        "We saw 5xx rise to 2.3% during brownouts.",
        "> We rewrote the importer.",
    ),
    terms="""
    we|we've _
    we|we've _ _
    we ended up _; our team|squad _; our team|squad _ _
    """,
    holds=_hides_the_doer,
    once_a_block=True,
)
