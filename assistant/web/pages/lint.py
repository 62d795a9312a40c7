"""Lint: a packet or a note with the findings at its words, and the rules' pages."""

from __future__ import annotations

from fastapi import APIRouter

router = APIRouter(include_in_schema=False)
