"""The first schema: entries with their answers, feelings, tags and earlier versions, settings, and the search index.

A migration says what the schema was at its time. It never imports today's tables, which will have moved on.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

INDEX = """
CREATE VIRTUAL TABLE entry_fts USING fts5(
    title, body,
    content = 'entry', content_rowid = 'moment',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
)
"""

SECURE_DELETE = "INSERT INTO entry_fts(entry_fts, rank) VALUES ('secure-delete', 1)"

AFTER_INSERT = """
CREATE TRIGGER entry_fts_insert AFTER INSERT ON entry BEGIN
    INSERT INTO entry_fts(rowid, title, body) VALUES (new.moment, new.title, new.body);
END
"""

AFTER_DELETE = """
CREATE TRIGGER entry_fts_delete AFTER DELETE ON entry BEGIN
    INSERT INTO entry_fts(entry_fts, rowid, title, body) VALUES ('delete', old.moment, old.title, old.body);
END
"""

AFTER_UPDATE = """
CREATE TRIGGER entry_fts_update AFTER UPDATE OF title, body ON entry
WHEN old.title IS NOT new.title OR old.body IS NOT new.body BEGIN
    INSERT INTO entry_fts(entry_fts, rowid, title, body) VALUES ('delete', old.moment, old.title, old.body);
    INSERT INTO entry_fts(entry_fts) VALUES ('flush');
    INSERT INTO entry_fts(rowid, title, body) VALUES (new.moment, new.title, new.body);
END
"""


def upgrade() -> None:
    _entries()
    _parts_of_entries()
    _tags_and_settings()
    for statement in (INDEX, SECURE_DELETE, AFTER_INSERT, AFTER_DELETE, AFTER_UPDATE):
        op.execute(statement)


def _entries() -> None:
    op.create_table(
        "entry",
        sa.Column("moment", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("worksheet_id", sa.String(), nullable=False),
        sa.Column("worksheet_version", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("written_at", sa.String(), nullable=False),
        sa.Column("shift_date", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("binned_from", sa.String()),
        sa.Column("thread", sa.String()),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.String(), nullable=False),
        sa.Column("unindexed", sa.Integer(), nullable=False),
        sa.Column("preview", sa.String(), nullable=False),
        sa.Column("labels", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("moment", name="pk_entry"),
        sa.UniqueConstraint("id", name="uq_entry_id"),
    )
    op.create_index("ix_entry_by_day", "entry", ["shift_date", "moment", "state", "worksheet_id"])
    op.create_index("ix_entry_by_worksheet", "entry", ["worksheet_id", "shift_date", "moment", "state"])
    op.create_index("ix_entry_thread", "entry", ["thread"], sqlite_where=sa.text("thread IS NOT NULL"))
    op.create_index("ix_entry_unindexed", "entry", ["unindexed"], sqlite_where=sa.text("unindexed = 1"))


def _parts_of_entries() -> None:
    op.create_table(
        "answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_answer"),
        sa.UniqueConstraint("entry_id", "field", name="uq_answer_entry_id_field"),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name="fk_answer_entry_id"),
    )
    op.create_table(
        "feeling",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("intensity", sa.Integer()),
        sa.PrimaryKeyConstraint("id", name="pk_feeling"),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name="fk_feeling_entry_id"),
    )
    op.create_index("ix_feeling_entry_id", "feeling", ["entry_id"])
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("saved_at", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column("snapshot", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name="fk_revision_entry_id"),
    )
    op.create_index("ix_revision_entry_id", "revision", ["entry_id"])


def _tags_and_settings() -> None:
    op.create_table(
        "tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tag"),
        sa.UniqueConstraint("folded", name="uq_tag_folded"),
    )
    op.create_table(
        "entry_tag",
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("tag_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("entry_id", "tag_id", name="pk_entry_tag"),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name="fk_entry_tag_entry_id"),
        sa.ForeignKeyConstraint(["tag_id"], ["tag.id"], name="fk_entry_tag_tag_id"),
    )
    op.create_index("ix_entry_tag_tag_id", "entry_tag", ["tag_id"])
    op.create_table(
        "setting",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )
