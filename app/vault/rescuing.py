"""Bring every readable row of a damaged entries file into a fresh one with the same keys.

The damaged file is only read. What was rescued is checked from end to end before it takes its place; the damaged one is
kept in "quarantine" (app.vault.swap).
"""

from __future__ import annotations

from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from app import __version__
from app.vault import atomic, btree, folder, integrity, keyring, keyslots, lockfile, meta, pages, swap
from app.vault import connection as entries
from app.vault.backups import never
from app.vault.connection import PROBLEMS, Connection
from app.vault.errors import EntriesEmpty, EntriesMissing, NewerVersion, NothingToRescue
from app.vault.failures import translate
from app.vault.keyslots import wipe
from app.vault.meta import Meta
from app.vault.restoring import write_headers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from app.vault.btree import Row, Value
    from app.vault.folder import JournalFiles
    from app.vault.header import Header
    from app.vault.restoring import Secret

T = TypeVar("T")
_META = "vault_meta"


@dataclass(frozen=True, slots=True)
class Found:
    """What the readable pages hold.

    Attributes:
        tables: Rows by the name of their table, as far as that is known.
        nameless: Rows of each page whose table is not known.
        keys: What the indexes hold.
        version: `PRAGMA user_version`, or None when the first page is lost.
        statements: What made each table, as far as it is known.
        lost_pages: How many pages of the file cannot be read.
    """

    tables: Mapping[str, tuple[Row, ...]]
    nameless: tuple[tuple[Row, ...], ...]
    keys: tuple[tuple[Value, ...], ...]
    version: int | None
    statements: Mapping[str, str]
    lost_pages: int


def rescue(  # noqa: PLR0913 - facts and collaborators, each by its name
    files: JournalFiles,
    secret: Secret,
    *,
    newest_schema: int,
    fill: Callable[[Connection, Found], T],
    now: datetime,
    check: Callable[[], None] = never,
) -> T:
    """Let a fresh entries file with everything readable take the place of a damaged one.

    Args:
        files: The journal; nobody has it open.
        secret: What opens it.
        newest_schema: Highest `PRAGMA user_version` this program understands.
        fill: Makes the tables of the fresh file and puts what was found into them; what it returns is returned.
        now: Local time, which names the folder where the damaged file is kept.
        check: Called now and then; what it raises ends the rescue.

    Raises:
        NothingToRescue: No page can be read.
        AfterwordError: Nothing was changed.
    """
    try:
        with ExitStack() as undo:
            lock = lockfile.create(files.lock)
            undo.callback(lock.release)
            swap.finish(files)
            _require_file(files)
            derive, wrong = secret.derive()
            opened = keyring.open_copies(folder.read_copies(files), derive, wrong)
            undo.callback(wipe, opened.main_key)
            header = opened.sealed.header
            key = keyslots.entries_key(opened.main_key, header)
            undo.callback(wipe, key)
            found = _look(files, key, header, check)
            if found.version is not None and found.version > newest_schema:
                raise NewerVersion
            built = swap.begin(files)
            undo.callback(_give_up, files, built)
            header = replace(header, gen=header.gen + 1, writer=__version__)
            report = _write(built, key, header, found, fill)
            check()
            integrity.require_sound(built.entries, key, header.salt)
            write_headers(built, header, opened.main_key)
            swap.decide(files, built, now)
            swap.finish(files)
            return report
    except PROBLEMS as problem:
        raise translate(problem) from problem


def _require_file(files: JournalFiles) -> None:
    if not files.entries.is_file():
        raise EntriesMissing
    if files.entries.stat().st_size == 0:
        raise EntriesEmpty


def _give_up(files: JournalFiles, built: JournalFiles) -> None:
    if not swap.is_decided(files):
        swap.give_up(built)


def _look(files: JournalFiles, key: bytearray, header: Header, check: Callable[[], None]) -> Found:
    readable = pages.readable_pages(files, key, header.salt, check=check)
    if not readable:
        raise NothingToRescue
    schema = btree.schema(readable)
    owner = {
        number: name for name, (root, _) in schema.items() for number in btree.leaves_below(readable, root)
    }
    named: dict[str, list[Row]] = {}
    nameless = []
    for number in sorted(readable):
        check()
        if not btree.is_leaf(readable, number):
            continue
        rows = tuple(btree.rows_of(readable, number))
        if number in owner:
            named.setdefault(owner[number], []).extend(rows)
        elif rows:
            nameless.append(rows)
    return Found(
        tables={name: tuple(sorted(rows, key=_number)) for name, rows in named.items()},
        nameless=tuple(nameless),
        keys=tuple(key for number in readable for key in btree.keys_of(readable, number)),
        version=btree.user_version(readable),
        statements={name: sql for name, (_, sql) in schema.items()},
        lost_pages=max(0, pages.page_count(files) - len(readable)),
    )


def _number(row: Row) -> int:
    """Return the number of a row: they go into the fresh file in the order they were written in."""
    return row.rowid


def _write(
    built: JournalFiles,
    key: bytearray,
    header: Header,
    found: Found,
    fill: Callable[[Connection, Found], T],
) -> T:
    atomic.write_new(built.entries, b"")
    connection = entries.open_entries(built.entries, key, header.salt)
    try:
        known = dict(_meta_rows(found))
        sessions = known.get("sessions")
        note = known.get("recovery")
        state = Meta(
            header.gen,
            # The count may be lost with its page; the time stands in for it, and is always higher.
            sessions + 2 if isinstance(sessions, int) else _COUNT_LOST,
            str(known.get("saved_at") or ""),
        )
        meta.create(connection, header.vault_id, note if isinstance(note, bytes) else b"", state)
        connection.commit()
        report = fill(connection, found)
        connection.commit()
        return report
    finally:
        with suppress(*PROBLEMS):
            connection.close()


_COUNT_LOST = 1 << 32
"""More openings than anybody lives to see."""


def _meta_rows(found: Found) -> Iterator[tuple[str, Value]]:
    rows = found.tables.get(_META) or tuple(
        row for page in found.nameless for row in page if row.values and row.values[0] in _META_NAMES
    )
    for row in rows:
        if len(row.values) == 2 and isinstance(row.values[0], str):
            yield row.values[0], row.values[1]


_META_NAMES = {"vault_id", "recovery", "header_gen", "sessions", "saved_at"}
