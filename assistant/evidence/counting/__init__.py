"""One file per measure: what counts for it, what would if a fact were named, and what to ask."""
