"""Versions of drafts, and which draft another one follows."""

import sqlalchemy as sa
from alembic import op

from assistant.domain.errors import StoreError

revision = "r0003"
down_revision = "r0002"


def upgrade() -> None:
    """Every draft on record is at its first version, which needs no row of its own until it is changed."""
    op.add_column("drafts", sa.Column("version", sa.Integer, nullable=False, server_default="1"))
    op.add_column("drafts", sa.Column("follows", sa.String(64)))
    op.create_table(
        "draft_versions",
        sa.Column("draft_number", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("before", sa.Integer),
        sa.Column("sections", sa.Text, nullable=False),
        sa.Column("pages", sa.Integer),
        sa.PrimaryKeyConstraint("draft_number", "version", name="pk_draft_versions"),
        sa.ForeignKeyConstraint(["draft_number"], ["drafts.number"], name="fk_draft_versions_draft_number"),
    )


def downgrade() -> None:
    """Refused: an older program cannot read what a newer one wrote."""
    raise StoreError("The record is never taken back to an older version; restore a copy made before the upgrade.")
