"""The full-text index over titles and bodies, as DDL, and the triggers that keep it in step with `entry`.

External content: the index stores no text, only where each word is. `secure-delete` makes a deleted entry's words leave
the index's pages at once. Prefixes of one to three letters are indexed, so that the first letter typed into the search
field is as quick as a whole word (with 50,000 entries 5 ms rather than 100, for six per cent more file).

Between taking an entry's old words out and putting its new ones in stands 'flush'. Without it SQLite 3.53 joins the two
in memory, and `secure-delete` then leaves postings of the old words behind: long entries spoil the index within a few
rewritings, with and without prefixes.
"""

from __future__ import annotations

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

CREATE = (INDEX, SECURE_DELETE, AFTER_INSERT, AFTER_DELETE, AFTER_UPDATE)
"""Everything to run on a journal that has the `entry` table, in this order."""

DROP_AFTER_INSERT = "DROP TRIGGER entry_fts_insert"
REBUILD = "INSERT INTO entry_fts(entry_fts) VALUES ('rebuild')"
CHECK = "INSERT INTO entry_fts(entry_fts, rank) VALUES ('integrity-check', 1)"
"""Fails with a corruption error unless the index agrees with the content, word for word."""
