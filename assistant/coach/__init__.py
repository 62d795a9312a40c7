"""Use cases: what a person asks for, from input to result. The only awaits are here."""
