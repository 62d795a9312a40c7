"""A draft as a file: Markdown, HTML, DOCX, JSON, PDF. typst and docx are imported only when such a file is made."""

from assistant.export.formats import Format, count_pages, format_for, page_picture, render
from assistant.export.json import gap_records, gaps_json
from assistant.export.saving import choose_format, deliver, deliver_bytes, write_atomically

__all__ = [
    "Format",
    "choose_format",
    "count_pages",
    "deliver",
    "deliver_bytes",
    "format_for",
    "gap_records",
    "gaps_json",
    "page_picture",
    "render",
    "write_atomically",
]
