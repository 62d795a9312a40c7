"""The word before a colon that says what kind of statement follows: "Shipped:", "**Impact:**", "Key actions:"."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.intake.growth.words import Words, word_set

MOST_WORDS = 4
"""A label has at most four words; more before a colon is a sentence."""

# Words that stand before a colon in growth documents, review forms and STAR stories. Others need bold type.
KNOWN = word_set(
    """accomplished accomplishment accomplishments achieved achievement achievements action actions added adoption
    after aim aims ambition approach area areas artifact artifacts ask asked asking asks author background before
    benefit benefits blocked blocker blockers business_impact category challenge challenges changed collaboration
    collaborators company completed conclusion context contribution contributions cost customer_impact database
    databases date dates decision decisions deliverable deliverables delivered description design details
    development devops documentation doing done due duration effect effort evidence example examples expected
    feature features feedback finding findings fixed focus follow-up follow-ups for format framework frameworks fun
    goal goals growth highlight highlights hope how idea ideas impact improved improvement improvements in_flight
    in_progress initiative initiatives insight insights issue issues key_action key_actions key_result key_results
    keywords kudos language languages last_modified last_update last_updated launched leadership learned learning
    learnings learnt led lesson lessons lessons_learned level libraries library link links location lowlight
    lowlights main_result manager measure measurement mentored mentoring metric metrics milestone milestones mission
    month motivation my_contribution my_contributions my_part my_role name next next_step next_steps next_up
    not_done note notes number numbers objective objectives ongoing org other outcome outcomes overview owned owner
    part pending people period plan planned plans platform platforms praise presented problem problems process
    programming_languages progress project project_duration project_management projects promoted proof proposed_by
    published purpose quarter question questions quote quotes reason reference references related released resolved
    responsibilities responsibility result results review reviewed risk risks role scope ship shipped situation size
    skill skills skipped so_what solution solved source sprint stack stakeholders star start started status
    still_open strength strengths stretch struggle struggles summary support supported tag tags takeaway takeaways
    talk target targets task tasks team team_impact teams tech tech_stack technical_skills technologies technology
    test testing theme themes time_frame timeframe timeline title to_do todo tool tooling tools topic topics type
    unblocked upcoming update updates value values waiting waiting_on what what_i_did what_i_learned what_was_hard
    when where who why win wins wip worked_on year"""
)
DATED = word_set(
    """date dates when period duration timeline timeframe time_frame project_duration project_period month quarter year
    period_covered time_period review_period covers"""
)
"""Labels whose text, when it is only a date, dates everything beside it."""

_DATE_HEADING = lazy_pattern(
    r"\b(?:period|duration|dates?|time\s?frame|timeline|when|time span|covers?|covered)\b", re.I
)
_LABEL = lazy_pattern(
    r"(?P<lead>[^\w\[(\"“'<{]{0,8})(?P<label>[^\W\d_](?:[\w&/+.'’()-]|[ ](?=\S)){0,48}?)\s?(?:::?|：)(?=\s|$)"
)
_BOX = lazy_pattern(r"(?:[-*]\s)?\[(?P<mark>[ xX✓✔~>-])\](?=\s)")
_NUMBERED = lazy_pattern(r"[\s#]*\d+$")
_VERBAL = lazy_pattern(
    r"(?:\w+(?:ed|ing)|built|led|wrote|ran|made|took|cut|won|gave|got|held|kept|set|put|taught|brought|drove|grew|began|spoke"
    r"|became|found|saw|sent|met|went|came|did|had|was|am|is|are|have|i|we|my|our)\b",
    re.IGNORECASE,
)
_PRONOUN = lazy_pattern(r"(?:i|we|my|our)\b", re.IGNORECASE)
_DIGIT = lazy_pattern(r"\d")


class Labelled(NamedTuple):
    """`label` in lower case, or None; `name` is it as written where it names a thing, not a kind of statement."""

    label: str | None
    name: str | None
    rest: Words


def split_label(words: Words) -> Labelled:
    """Part a label from its text. A label in plain type must be a known one, since names and claims take colons too.

    A bold one may be any short phrase without a verb or digit; it is then kept as a name ("**Checkout API**: cut …").
    """
    if ":" not in words.text[:70] and "：" not in words.text[:70]:
        return Labelled(None, None, words)
    match = _LABEL.match(words.text)
    if match is None or len(match["label"].split()) > MOST_WORDS:
        return Labelled(None, None, words)
    written = match["label"].strip()
    if is_known(written):
        return Labelled(written.lower(), None, words.cut(match.end()))
    bold = any(start <= match.start("label") and match.end("label") <= end for start, end in words.bold)
    if bold and not _VERBAL.match(written) and not _DIGIT.search(written):
        return Labelled(written.lower(), written, words.cut(match.end()))
    return Labelled(None, None, words)


def split_box(words: Words) -> Labelled:
    """Part a task-list box from its text: "todo" while it is open, "done" when it is ticked."""
    match = _BOX.match(words.text)
    if match is None:
        return Labelled(None, None, words)
    done = match["mark"] in "xX✓✔"
    return Labelled("done" if done else "todo", None, words.cut(match.end()))


def is_known(label: str) -> bool:
    """Whether these words are a usual label, numbered or not ("Goal 2"), alone or joined ("Frameworks/Libraries")."""
    key = _NUMBERED.sub("", label.lower())
    parts = [part.strip() for part in re.split(r"[/&+]| and ", key)]
    return all(part.replace(" ", "_") in KNOWN for part in parts if part) and any(parts)


def dates_its_section(title: str) -> bool:
    """Whether a heading promises the period of the section above it: "Period covered", "Project Duration"."""
    return len(title.split()) <= 5 and _DATE_HEADING.search(title) is not None and not _DIGIT.search(title)


def is_dating(label: str | None) -> bool:
    """Whether the text after this label dates what stands beside it."""
    return label is not None and label.replace(" ", "_") in DATED


def is_lasting(label: str | None) -> bool:
    """Whether the label gives the time of a whole section ("Duration"), and not of what comes next ("Date")."""
    return label is not None and not label.startswith(("date", "day", "when", "week", "month"))


def is_housekeeping(label: str | None) -> bool:
    """Whether the line is about the document itself ("Last updated: …")."""
    return label is not None and label.startswith(("last update", "last modif", "tags"))


def is_claim(title: str) -> bool:
    """Whether a short text opens with a verb or a pronoun, as a statement does and a name does not."""
    return _VERBAL.match(title) is not None


def names_a_list(title: str) -> bool:
    """Whether a short line before a list says nothing by itself: "Bullet points", "We agreed to"; not "Led teams"."""
    spoken = _PRONOUN.match(title) is not None
    return is_known(title) or (len(title.split()) <= MOST_WORDS and (spoken or not is_claim(title)))


def introduces(text: str) -> str | None:
    """The title when the words say nothing but what follows them ("**Key Actions:**", "Shipped"), else None."""
    title = text.rstrip(":： ")
    colon = title != text and len(title.split()) <= MOST_WORDS and not _VERBAL.match(title)
    return title if title and (colon or is_known(title)) else None
