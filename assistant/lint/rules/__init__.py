"""One file a rule; each defines `RULE`."""
