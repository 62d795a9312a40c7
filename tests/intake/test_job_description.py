"""Which lines of a job description are demands."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.domain.errors import InputError
from assistant.intake.job_description import parse_job_description

JOB = """---
title: Staff engineer
---
# Staff engineer

## About us

We are a company of 220 people. You will love it here.

## What you will do

- **Own** two services,
  with on-call and roadmap.
- Mentor other [engineers](https://example.org).
- Kotlin, Go

You set technical direction. The office has plants.

## Benefits

- Dental insurance and a pension

**Requirements**

1. Five years of experience with services
- Salary range 90,000 - 110,000 EUR is paid monthly: €90k - €110k
"""


def test_demands_are_found_with_line_and_heading() -> None:
    job = parse_job_description(JOB, source="jd.md")
    assert [(s.line, s.text, s.heading) for s in job.statements] == [
        (12, "Own two services, with on-call and roadmap.", "What you will do"),
        (14, "Mentor other engineers.", "What you will do"),
        (17, "You set technical direction.", "What you will do"),
        (25, "Five years of experience with services", "Requirements"),
    ]


def test_company_benefits_pay_and_front_matter_are_left_out() -> None:
    text = " ".join(s.text for s in parse_job_description(JOB, source="jd.md").statements)
    for word in ("220", "love", "plants", "Dental", "Salary", "title"):
        assert word not in text


def test_the_shipped_job_description_is_read_in_whole() -> None:
    file = Path(__file__).resolve().parents[2] / "corpus" / "job-descriptions" / "staff-engineer.md"
    job = parse_job_description(file.read_text(encoding="utf-8"), source=file.name)
    lines = file.read_text(encoding="utf-8").splitlines()
    assert len(job.statements) >= 15
    for statement in job.statements:
        assert statement.text.split()[0] in lines[statement.line - 1]


@pytest.mark.parametrize("text", ["", "\n\n", "# Title\n", "Plants are green."])
def test_a_text_without_demands_is_an_error(text: str) -> None:
    with pytest.raises(InputError, match="No requirement"):
        parse_job_description(text, source="jd.md")
