"""Rehearsals, each its author's alone."""

import sqlalchemy as sa
from alembic import op

from assistant.domain.errors import StoreError

revision = "r0002"
down_revision = "r0001"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "rehearsals",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("temper", sa.String(16), nullable=False),
        sa.Column("started", sa.DateTime(timezone=True), nullable=False),
        sa.Column("open", sa.Boolean, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_rehearsals"),
        sa.UniqueConstraint("id", name="uq_rehearsals_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rehearsals_author", "rehearsals", ["author"])


def downgrade() -> None:
    """Refused: an older program cannot read what a newer one wrote."""
    raise StoreError("The record is never taken back to an older version; restore a copy made before the upgrade.")
