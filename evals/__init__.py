"""Evaluation suites: offline, deterministic, with published scores."""
