"""Which document left the journal, as long as it is there.

A migration says what the schema was at its time. It never imports today's tables, which will have moved on.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "departed_document",
        sa.Column("departure_id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("departure_id", name="pk_departed_document"),
        sa.ForeignKeyConstraint(["departure_id"], ["departure.id"], name="fk_departed_document_departure_id"),
    )


def downgrade() -> None:
    op.drop_table("departed_document")
