"""The full-text index over titles and bodies, as DDL, and the triggers that keep it in step with `entry`.

External content: the index stores no text, only where each word is. `secure-delete` makes a deleted entry's words leave
the index's pages at once. There are no prefix indexes: in SQLite 3.53 `secure-delete` leaves postings of deleted rows
behind in them, so that the first letters of a word found entries that were gone and the index failed its own check. A
search for one letter therefore costs about 25 ms with 50,000 entries, one for two letters under 1 ms.
"""

from __future__ import annotations

INDEX = """
CREATE VIRTUAL TABLE entry_fts USING fts5(
    title, body,
    content = 'entry', content_rowid = 'moment',
    tokenize = 'unicode61 remove_diacritics 2'
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
    INSERT INTO entry_fts(rowid, title, body) VALUES (new.moment, new.title, new.body);
END
"""

CREATE = (INDEX, SECURE_DELETE, AFTER_INSERT, AFTER_DELETE, AFTER_UPDATE)
"""Everything to run on a journal that has the `entry` table, in this order."""

DROP_AFTER_INSERT = "DROP TRIGGER entry_fts_insert"
REBUILD = "INSERT INTO entry_fts(entry_fts) VALUES ('rebuild')"
CHECK = "INSERT INTO entry_fts(entry_fts, rank) VALUES ('integrity-check', 1)"
"""Fails with a corruption error unless the index agrees with the content, word for word."""
