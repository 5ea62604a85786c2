"""Actions, and the people an entry speaks of.

A migration says what the schema was at its time. It never imports today's tables, which will have moved on.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _actions()
    _people()


def downgrade() -> None:
    for table in ("action", "entry_person", "person"):
        op.drop_table(table)


def _actions() -> None:
    op.create_table(
        "action",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("entry_id", sa.String()),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("first_step", sa.String(), nullable=False),
        sa.Column("obstacle", sa.String(), nullable=False),
        sa.Column("plan", sa.String(), nullable=False),
        sa.Column("level", sa.String()),
        sa.Column("mode", sa.String()),
        sa.Column("due", sa.String()),
        sa.Column("review", sa.String()),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_action"),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name="fk_action_entry_id"),
    )
    op.create_index(
        "ix_action_entry_id", "action", ["entry_id"], sqlite_where=sa.text("entry_id IS NOT NULL")
    )
    op.create_index("ix_action_status", "action", ["status"])


def _people() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("alias", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("folded", name="uq_person_folded"),
    )
    op.create_table(
        "entry_person",
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("entry_id", "person_id", name="pk_entry_person"),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name="fk_entry_person_entry_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_entry_person_person_id"),
    )
    op.create_index("ix_entry_person_person_id", "entry_person", ["person_id"])
