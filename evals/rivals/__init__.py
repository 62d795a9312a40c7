"""Ours and others on the same cases in one run: `python -m evals.rivals`. One file a contest."""
