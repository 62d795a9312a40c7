"""The words that ladders use as keys and column heads, in YAML, JSON, CSV and tables alike."""

from __future__ import annotations

import re

from assistant.intake.rubric.levels import word_set

LEVEL_KEYS = word_set("level levelid levelname joblevel grade band rung rank seniority")
JOB_KEYS = word_set("role jobtitle position title")
"""Keys that name a level only where their value is one: "role: Senior Engineer", not "role: admin"."""
THEME_KEYS = word_set(
    "theme themeid dimension dimensionid area category competency competence topic track pillar skill attribute domain"
    " capability axis skillarea competencyarea section"
)
TEXT_KEYS = word_set(
    "text criterion criteria expectation expectations behaviour behaviours behavior behaviors signal signals"
    " requirement requirements statement statements indicator indicators bullets points summary examplecriteria"
    " responsibilities demonstrates evidence outcomes standard standards"
)
WEAK_TEXT_KEYS = word_set("description details detail content value body definition overview")
"""Keys whose text counts only where no key of TEXT_KEYS stands beside it: it may just introduce."""
EXAMPLE_KEYS = word_set("example examples")
MINIMUM_KEYS = word_set("minimum min")
LEVEL_LISTS = word_set(
    "levels grades bands milestones rungs ladder ladders seniorities ranks leveldescriptions levelexpectations bylevel"
    " perlevel expectationsbylevel criteriabylevel"
)
THEME_LISTS = word_set(
    "themes dimensions areas categories competencies competences topics tracks pillars skills attributes domains"
    " capabilities axes"
)
PASSED_THROUGH = word_set("content data items entries values children framework rubric matrix records rows progression")
ASIDES = word_set(
    "id uuid key slug url urls link links path source version updated updatedat created date author authors owner color"
    " colour icon image order weight points minpoints maxpoints proficiency type tags status email language sheet years"
    " experience salary compensation pay notes note comment comments footnote aliases alias homepage yaml sidebartitle"
    " sidebargroup googlesheetid license displayname name title label rank pathname location metadata meta hours tenure"
)
"""Keys and labels that say something about a level or a file, never a demand."""
NAME_KEYS = ("displayname", "name", "title", "label", "id", "key")


def squeezed(key: str) -> str:
    """A key without case, spaces, hyphens and other marks: "Skill Area" and "skill_area" are the same."""
    return re.sub(r"[\W_]+", "", key).casefold()


def humanised(key: str) -> str:
    """A key as words: "technical_skills" and "technicalSkills" are "Technical skills"; words stay as they are."""
    text = key.strip()
    if " " not in text:
        text = text.lower() if re.fullmatch(r"[A-Z0-9]+(?:_[A-Z0-9]+)+", text) else text
        parts = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])|_|(?<=\w)-(?=\w)", " ", text)
        text = parts.lower() if parts != text else text
    return text[:1].upper() + text[1:]
