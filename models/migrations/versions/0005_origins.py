"""Where entries that were brought in from another journal come from.

A migration says what the schema was at its time. It never imports today's tables, which will have moved on.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "origin",
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("entry_id", name="pk_origin"),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name="fk_origin_entry_id"),
    )


def downgrade() -> None:
    op.drop_table("origin")
