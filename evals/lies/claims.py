"""Inventions without a checkable literal: causes, praise, scope, adoption, frequency, and empty claims."""

SCOPE = (
    " company-wide", " across the org", " for all teams", " in every service", " across engineering",
    " in every region", " globally", " for the whole business",
)  # fmt: skip
SCOPE_LEADS = ("Company-wide, {}", "Across the organisation, {}", "For every engineering team, {}")
CAUSES = (
    ", which led to higher retention", ", resulting in fewer customer complaints", ", which made customers happier",
    ", thereby increasing revenue", ", which restored trust with leadership", ", leading to faster onboarding of hires",
    ", and churn fell because of it", ", which prevented a major outage", ", freeing the squad to ship features",
    ", so that morale improved", ", unlocking the enterprise deal", ", which is why the launch succeeded",
)  # fmt: skip
PRAISE_TAILS = (
    ", an industry-leading result", ", setting a new standard of excellence", ", with outstanding quality",
    ", showing exceptional leadership", ", a remarkable achievement", ", earning wide recognition",
    ", demonstrating deep expertise", ", going far beyond expectations", ", to great acclaim",
    ", a textbook example of ownership", ", with flawless execution", ", in world-class fashion",
)  # fmt: skip
PRAISE_ADJECTIVES = ("industry-leading", "best-in-class", "critical", "award-winning", "flawless", "groundbreaking")
ADOPTION = (
    ", since adopted by other teams", ", which other teams have copied", ", now the default in other services",
    ", and neighbouring teams have followed", ", now the standard everybody builds on", ", and it is reused elsewhere",
    ", later picked up by the platform group", ", which partner teams rely on today", ", since rolled out elsewhere",
)  # fmt: skip
FREQUENCY = (
    " every week", " each sprint", " over several years", " on a daily basis", " throughout the year",
    " month after month", " every quarter", ", continuously since last year", ", often at night", ", repeatedly",
    " in under a week", ", overnight", " for the second year in a row", ", usually within hours",
)  # fmt: skip
VAGUE = (
    "Cut toil company-wide", "Improved reliability for every customer", "Raised the engineering bar across the board",
    "Is the person everybody turns to first", "Consistently delivers high-quality work ahead of schedule",
    "Drives alignment between stakeholders", "Transformed the way the organisation ships software",
    "Acts as a force multiplier for those around", "Made the platform faster, safer and cheaper",
    "Mentored several juniors into independence", "Shaped the technical strategy of the company",
    "Restored leadership's trust in the roadmap", "Sets the technical direction", "Eliminated a whole class of outages",
    "Earned the respect of senior engineers", "Operates at the next level already", "Delighted customers",
    "Removed the biggest bottleneck of the company", "Was instrumental in a successful launch",
    "Turned a struggling project around", "Brought costs under control", "Influenced decisions far beyond the role",
    "Built lasting partnerships across functions", "Anticipates problems before they happen",
    "Created a culture of quality", "Unblocked the whole department", "Became the recognised expert in the field",
    "Took full ownership from start to finish", "Saved the company from a serious incident",
    "Communicates with clarity and empathy", "Never missed a deadline", "Made on-call calmer for everyone",
    "Reduced risk across the business", "Handled an unusually complex programme", "Increased developer happiness",
    "Delivered business value in a challenging environment", "Sets an example of technical excellence",
    "Accelerated the roadmap", "Improved collaboration", "Led a strategic initiative of high visibility",
    "Owns the most important system of the company", "Introduced best practices that teams follow today",
    "Scaled the architecture for future growth", "Simplified a notoriously difficult area",
)  # fmt: skip
STRONGER = {
    "Helped debug": ("Led the debugging of", "Drove the debugging of"),
    "Helped build": ("Built", "Led the work on", "Owns"),
    "Helped write": ("Wrote", "Led", "Authored"), "Helped Support read": ("Led Support's work on",),
    "Took part in": ("Drove", "Led", "Ran", "Owned"), "Contributed to": ("Owned", "Led", "Drove"),
    "Contributed 2 connectors, Postgres and Mongo, to": ("Led", "Ran"),
    "Contributed the sanitizer chapter, 14 pages, to": ("Led", "Wrote"),
    "Reviewed": ("Designed", "Wrote", "Owned", "Led"), "Commented on": ("Wrote", "Designed", "Approved"),
    "Assisted with": ("Led", "Ran", "Owned"), "Supported": ("Led", "Owned", "Drove"),
    "Joined": ("Ran", "Organised", "Led"), "Gave input on": ("Decided", "Drove", "Owned"),
    "Advised on": ("Led", "Designed", "Owned"), "Pitched in on": ("Led", "Spearheaded", "Owned"),
    "Shadowed": ("Led", "Ran", "Owned"), "Tested": ("Led", "Owned"),
    "Triaged the July 2 bounty report": ("Fixed the July 2 bounty report",),
    "Mentored Ebba Roos, who built": ("Built", "Designed"),
    "Proposed": ("Delivered", "Rolled out", "Led"), "Taught": ("Led a programme that taught",),
}  # fmt: skip
ANTONYMS = (
    ("fixed both", "fixed neither of the"), ("were fixed", "were ignored"), ("is down from", "is up from"),
    ("rose", "fell"), ("are down from", "are up from"),
    ("was up from", "was down from"), ("down from", "up from"), ("Cut ", "Raised "),
    ("merged daily", "stopped merging"),
    ("without a ticket", "with a ticket"), ("without a freeze", "with a freeze"), ("without calling", "after calling"),
    ("is merged", "was rejected"), ("approved", "rejected"), ("confirmed", "disputed"), ("stopped after", "rose after"),
    ("accepted", "refused"), ("mitigated in", "not mitigated in"), ("with no alerts", "with alerts"),
    ("with no downtime", "with an outage"), ("no missed P1", "a missed P1"), ("before launch", "after launch"),
    ("failed", "passed"), ("no escalation", "an escalation"), ("freed", "used up"), ("deleted", "restored"),
    ("turned on themselves", "were told to turn on"), ("down to", "up to"), ("zero failed", "many failed"),
    ("were taken", "were declined"), ("flat", "improved"), ("caught", "missed"), ("patched", "left open"),
    ("and rotated by", "and still live on"), ("verified", "disputed"),
    ("fixed the thresholds", "left the thresholds alone"), ("Removed", "Added"), ("on her own", "with help"),
    ("weekly", "monthly"), ("off", "back on"),
    ("opened", "closed"), ("were recovered", "were lost"), ("used by", "refused by"), ("signed", "did not sign"),
)  # fmt: skip
