"""One kind of objection a file: the finder, the challenger's words, and what would answer it."""
