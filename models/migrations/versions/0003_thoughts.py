"""Thoughts with their tags, and the kinds of thinking a person added.

A migration says what the schema was at its time. It never imports today's tables, which will have moved on.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _thoughts()
    _tags()
    _kinds()


def downgrade() -> None:
    for table in ("thought_tag", "thought", "thinking_kind"):
        op.drop_table(table)


def _thoughts() -> None:
    op.create_table(
        "thought",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("line", sa.String()),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("belief_before", sa.Integer()),
        sa.Column("belief_after", sa.Integer()),
        sa.Column("tested_in", sa.String()),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("quote", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_thought"),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name="fk_thought_entry_id"),
        sa.ForeignKeyConstraint(["tested_in"], ["entry.id"], name="fk_thought_tested_in"),
    )
    op.create_index("ix_thought_entry_id", "thought", ["entry_id"])
    op.create_index(
        "ix_thought_tested_in", "thought", ["tested_in"], sqlite_where=sa.text("tested_in IS NOT NULL")
    )


def _tags() -> None:
    op.create_table(
        "thought_tag",
        sa.Column("thought_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("strength", sa.Integer()),
        sa.PrimaryKeyConstraint("thought_id", "kind", name="pk_thought_tag"),
        sa.ForeignKeyConstraint(["thought_id"], ["thought.id"], name="fk_thought_tag_thought_id"),
    )
    op.create_index("ix_thought_tag_kind", "thought_tag", ["kind"])


def _kinds() -> None:
    op.create_table(
        "thinking_kind",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("explanation", sa.String(), nullable=False),
        sa.Column("example", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.Column("retired", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_thinking_kind"),
    )
