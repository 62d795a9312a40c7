"""What Alembic runs: the caller's connection and transaction, our tables, our version table."""

from alembic import context

from assistant.store.tables import RECORD, VERSION_TABLE

context.configure(
    connection=context.config.attributes["connection"], target_metadata=RECORD, version_table=VERSION_TABLE
)
with context.begin_transaction():
    context.run_migrations()
