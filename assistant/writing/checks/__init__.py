"""The checks of a sentence against its evidence: one file each, every one a function from a claim to its problems."""
