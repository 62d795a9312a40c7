"""From a vague note to a script: extract what it gives, ask for the rest, join the words that were given."""
