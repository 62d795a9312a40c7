"""The first tables: people, imports, entries with what imports replaced, and drafts."""

import sqlalchemy as sa
from alembic import op

from assistant.domain.errors import StoreError

revision = "r0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "people",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("name", sa.Text),
        sa.Column("level", sa.Text),
        sa.Column("employer", sa.Text),
        sa.Column("team", sa.Text),
        sa.Column("since", sa.Date),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
    )
    op.create_table(
        "imports",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("person_id", sa.String(64), nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("number", name="pk_imports"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_imports_person_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_imports_person_id", "imports", ["person_id"])
    _make_entries()
    _make_drafts()


def _make_entries() -> None:
    op.create_table(
        "entries",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("person_id", sa.String(64), nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("line", sa.Integer, nullable=False),
        sa.Column("content_hash", sa.String(64), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("fields", sa.Text, nullable=False),
        sa.Column("added_by", sa.Integer, nullable=False),
        sa.Column("withdrawn_by", sa.Integer),
        sa.PrimaryKeyConstraint("number", name="pk_entries"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_entries_person_id"),
        sa.ForeignKeyConstraint(["added_by"], ["imports.number"], name="fk_entries_added_by"),
        sa.ForeignKeyConstraint(["withdrawn_by"], ["imports.number"], name="fk_entries_withdrawn_by"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_entries_person_id", "entries", ["person_id"])
    op.create_table(
        "replaced",
        sa.Column("import_number", sa.Integer, nullable=False),
        sa.Column("entry_number", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("line", sa.Integer, nullable=False),
        sa.Column("fields", sa.Text, nullable=False),
        sa.Column("withdrawn_by", sa.Integer),
        sa.PrimaryKeyConstraint("import_number", "entry_number", name="pk_replaced"),
        sa.ForeignKeyConstraint(["import_number"], ["imports.number"], name="fk_replaced_import_number"),
        sa.ForeignKeyConstraint(["entry_number"], ["entries.number"], name="fk_replaced_entry_number"),
        sa.ForeignKeyConstraint(["withdrawn_by"], ["imports.number"], name="fk_replaced_withdrawn_by"),
    )


def _make_drafts() -> None:
    op.create_table(
        "drafts",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("person_id", sa.String(64)),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("error", sa.Text),
        sa.Column("document", sa.Text),
        sa.PrimaryKeyConstraint("number", name="pk_drafts"),
        sa.UniqueConstraint("id", name="uq_drafts_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_drafts_person_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_drafts_person_id", "drafts", ["person_id"])


def downgrade() -> None:
    """Refused: an older program cannot read what a newer one wrote."""
    raise StoreError("The record is never taken back to an older version; restore a copy made before the upgrade.")
