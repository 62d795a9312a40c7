"""Someone on record: the matrix, the months, the evidence in its source."""

from __future__ import annotations

from fastapi import APIRouter

router = APIRouter(include_in_schema=False)
