"""The steps from each version of the record's tables to the next, in order; shipped with the program."""

REVISIONS = ("r0001", "r0002", "r0003")
"""Every revision, oldest first: known without loading Alembic, so that opening an up-to-date record is quick."""
