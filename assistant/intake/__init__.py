"""Ways in for files: growth documents and ladders become records. The only room that knows Markdown, YAML and CSV."""
