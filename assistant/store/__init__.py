"""The record in SQL: people, imports, entries and drafts, in SQLite by default and PostgreSQL by URL.

Accounts will be a table of their own beside `people` (a person on record need not have a login), and the full growth
document (replies, plans, reviews) tables beside `entries`, each with its import or author; both come as a new file in
`migrations/versions`.
"""

from assistant.store.record import open_record

__all__ = ["open_record"]
