"""Drafts in the background of the process: orders, the desk that works on them, and what is told meanwhile."""
