"""Open the encrypted entries file: the one module that talks to SQLCipher.

Every step is here for a failure that was seen without it: a missing or empty file opens as a new journal under any key,
a raw key of the wrong length is taken for a passphrase, temporary files hold plain text, ATTACH writes a plain copy.
Nothing here creates a file; a new journal begins in one that its creator made empty on purpose.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from sqlcipher3 import dbapi2

from app.vault.errors import EntriesCutShort, EntriesEmpty, EntriesForeign, EntriesMissing, UnsuitableLibrary
from app.vault.failures import from_words, translate
from app.vault.header import PAGE, SALT_BYTES
from app.vault.keyslots import wipe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

APPLICATION_ID = 0x41465744
"""`PRAGMA application_id` of a journal: "AFWD"."""

SqlError: type[Exception] = dbapi2.Error
PROBLEMS: tuple[type[Exception], ...] = (dbapi2.Error, MemoryError, OSError)
"""What reading or writing the entries can raise."""

_PATIENCE_SECONDS = 1.0
"""How long to wait for another program, a virus scanner for one, to let go of the file."""

_PAGES_AT_A_TIME = 64
"""A quarter of a megabyte takes two milliseconds or so: nobody who waits for the journal notices."""

_STEPS_BETWEEN_CHECKS = 20_000
"""Steps of the database's own machine: a millisecond or so."""

_RAW_KEY_BYTES = 99
_PLAIN_MARK = b"SQLite format 3\0"
_LEAST_CIPHER = (4, 19)
_LEAST_SQLITE = (3, 51, 3)

_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("fullfsync", "ON", 1),
    ("checkpoint_fullfsync", "ON", 1),
    ("wal_autocheckpoint", "200", 200),
    ("secure_delete", "ON", 1),
)
_GUARDS: tuple[tuple[str, str, object], ...] = (
    ("temp_store", "MEMORY", 2),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
)


class Connection(Protocol):
    """What others may do with the open connection (PEP 249, with the shortcuts of Python's own driver)."""

    @property
    def in_transaction(self) -> bool:
        """Whether something is not committed yet."""

    def execute(self, sql: str, parameters: Sequence[Any] = ..., /) -> Any:  # noqa: ANN401 - an untyped driver
        """Run one statement and return its cursor."""

    def executemany(self, sql: str, parameters: Iterable[Sequence[Any]], /) -> Any:  # noqa: ANN401 - as above
        """Run one statement for every row of parameters."""

    def cursor(self) -> Any:  # noqa: ANN401 - as above
        """Return a cursor."""

    def commit(self) -> None:
        """Make the transaction last."""

    def rollback(self) -> None:
        """Undo the transaction."""

    def close(self) -> None:
        """Close; an open transaction is undone."""


def check_file(entries: Path, *, recovering: bool) -> None:
    """Refuse an entries file that cannot be one, without a key.

    While a write-ahead log is waiting (`recovering`), the file itself may end in the middle of a page.

    Raises:
        EntriesMissing, EntriesEmpty, EntriesForeign, EntriesCutShort: As the names say.
    """
    if not entries.is_file():
        raise EntriesMissing
    size = entries.stat().st_size
    if size == 0:
        raise EntriesEmpty
    if first_bytes(entries) == _PLAIN_MARK:
        raise EntriesForeign
    if size < PAGE or (size % PAGE and not recovering):
        raise EntriesCutShort


def first_bytes(entries: Path) -> bytes:
    """Return the first 16 bytes, which are the salt.

    Never call it while the database is open in this process: closing any descriptor of a file drops its POSIX locks.
    """
    with entries.open("rb") as file:
        return file.read(SALT_BYTES)


def is_plain_database(entries: Path) -> bool:
    """Say whether the file is an unencrypted SQLite database."""
    return entries.is_file() and first_bytes(entries) == _PLAIN_MARK


def open_entries(entries: Path, key: bytearray, salt: bytes) -> Connection:
    """Open for reading and writing, alone, in the mode that lost nothing in power-cut tests.

    Raises:
        AfterwordError: Whatever kept it from opening, as its own class.
    """
    return _open(entries, "mode=rw", key, salt, writable=True)


def peek_entries(entries: Path, key: bytearray, salt: bytes) -> Connection:
    """Open for reading without touching anything in the folder; only valid while no write-ahead log is waiting.

    Raises:
        AfterwordError: Whatever kept it from opening, as its own class.
    """
    return _open(entries, "mode=ro&immutable=1", key, salt, writable=False)


def copy_pages(source: Connection, target: Connection, *, breathe: Callable[[], None]) -> None:
    """Copy everything from `source` to `target`, which may have another key, a few pages at a time.

    Between two steps `breathe` is called; others may then use `source`, and what they change is in the copy as well.
    Whatever `breathe` raises ends the copying.

    Raises:
        AfterwordError: A page cannot be read, or the copy cannot be written.
    """

    def progress(*_counts: int) -> None:
        breathe()

    driver: Any = source  # nobody else may do this with a connection, so its protocol lacks it
    try:
        driver.backup(target, pages=_PAGES_AT_A_TIME, progress=progress, sleep=0)
    except dbapi2.Error as error:
        if getattr(error, "sqlite_errorcode", None) is not None:
            raise
        raise from_words(str(error)) from error


def do_not_wait_for_the_disk(connection: Connection) -> None:
    """Let the last step of a copy end without waiting for all of it to be on the disk; whoever copies waits later."""
    connection.execute("PRAGMA synchronous = OFF")


@contextmanager
def interruptible(connection: Connection, check: Callable[[], None]) -> Iterator[None]:
    """Let what `check` raises end a long statement inside the block; it is then raised in its place."""
    raised: list[BaseException] = []

    def ask() -> int:
        try:
            check()
        except BaseException as stop:  # noqa: BLE001 - whatever it is, it is raised again below
            raised.append(stop)
        return len(raised)

    driver: Any = connection  # as above
    driver.set_progress_handler(ask, _STEPS_BETWEEN_CHECKS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)
        if raised:
            raise raised[0]


def settle(connection: Connection) -> None:
    """Leave the file in the mode that can be read where nothing may be written: no log beside it."""
    connection.execute("PRAGMA journal_mode = DELETE").fetchall()


def compact(connection: Connection) -> None:
    """Write the whole file anew without the room that deleted text has left; nobody else may use it meanwhile.

    Raises:
        Exception: The driver's own error; the file is as it was.
    """
    driver: Any = connection  # as above
    driver.set_authorizer(None)  # the statement attaches a file of its own for a moment
    try:
        connection.execute("VACUUM")
    finally:
        driver.set_authorizer(_deny_attach)


def forbid_writing(connection: Connection) -> None:
    """Make every further write fail with SQLITE_READONLY."""
    connection.execute("PRAGMA query_only = ON")


def allow_writing(connection: Connection) -> None:
    """Take back `forbid_writing`."""
    connection.execute("PRAGMA query_only = OFF")


def _open(entries: Path, mode: str, key: bytearray, salt: bytes, *, writable: bool) -> Connection:
    try:
        connection = dbapi2.connect(
            f"{entries.absolute().as_uri()}?{mode}",
            uri=True,
            timeout=_PATIENCE_SECONDS,
            check_same_thread=False,
        )
    except PROBLEMS as problem:
        raise translate(problem) from problem
    try:
        _prepare(connection, key, salt, writable=writable)
    except PROBLEMS as problem:
        connection.close()
        raise translate(problem) from problem
    except UnsuitableLibrary:
        connection.close()
        raise
    return connection  # type: ignore[no-any-return] # an untyped driver


def _prepare(connection: Any, key: bytearray, salt: bytes, *, writable: bool) -> None:  # noqa: ANN401 - untyped driver
    connection.execute("PRAGMA cipher_log_level = NONE")
    _set_key(connection, key, salt)
    connection.execute("PRAGMA cipher_compatibility = 4")
    if writable:
        # Before the first read: a log index in shared memory is then never made, and nobody else gets in.
        _apply(connection, (("locking_mode", "EXCLUSIVE", "exclusive"),))
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    _check_library(connection)
    _apply(connection, _GUARDS)
    if writable:
        _apply(connection, _SETTINGS)
    connection.set_authorizer(_deny_attach)


def _set_key(connection: Any, key: bytearray, salt: bytes) -> None:  # noqa: ANN401 - an untyped driver
    raw = _raw_key(key, salt)
    try:
        if len(raw) != _RAW_KEY_BYTES:
            raise UnsuitableLibrary(check="key length")
        connection.set_key(raw)
    finally:
        wipe(raw)


def _raw_key(key: bytearray, salt: bytes) -> bytearray:
    """Spell key and salt as x'…' byte by byte, so that no other copy of the hexadecimal form is made."""
    raw = bytearray(b"x'")
    for byte in (*key, *salt):
        raw.append(b"0123456789abcdef"[byte >> 4])
        raw.append(b"0123456789abcdef"[byte & 15])
    raw += b"'"
    return raw


def _check_library(connection: Any) -> None:  # noqa: ANN401 - an untyped driver
    row = connection.execute("PRAGMA cipher_version").fetchone()
    if row is None or _version(row[0].split()[0])[:2] < _LEAST_CIPHER:
        raise UnsuitableLibrary(check="cipher version")
    if _version(dbapi2.sqlite_version) < _LEAST_SQLITE:
        raise UnsuitableLibrary(check="database version")
    options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    if not {"HAS_CODEC", "ENABLE_FTS5"} <= options or not options & {"TEMP_STORE=2", "TEMP_STORE=3"}:
        raise UnsuitableLibrary(check="build options")


def _apply(connection: Any, settings: tuple[tuple[str, str, object], ...]) -> None:  # noqa: ANN401 - untyped driver
    """Set each pragma and read it back: a misspelt or refused one is silent otherwise."""
    for name, value, expected in settings:
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        row = connection.execute(f"PRAGMA {name}").fetchone()
        if row is None or row[0] != expected:
            raise UnsuitableLibrary(check=name)


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def _deny_attach(action: int, *_details: object) -> int:
    """Refuse ATTACH, with an empty key the way to a plain copy; VACUUM needs it and is refused with it."""
    return int(dbapi2.SQLITE_DENY if action == dbapi2.SQLITE_ATTACH else dbapi2.SQLITE_OK)
