"""Journals on disk for the security tests: made once, opened quickly, lived in, and read back completely.

Deriving a key takes a tenth of a second on purpose. Tests that open the same journal hundreds of times derive each key
once and hand it to their children; everything else is the real thing.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app import context
from app.clock import SystemClock
from app.vault import kdf, session
from app.vault.kdf import KdfParams
from app.vault.recovery import RecoverySecret
from models.domain.entry import EntryFilter, EntryState, WorksheetRef
from models.orm import search_index
from models.schema import create_schema
from tests.security import story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.context import AppContext
    from app.journal.service import Draft, Journal
    from models.domain.entry import Entry

PASSPHRASE = "a lamp, a ladder, nine herons"  # noqa: S105 - opens made-up journals only
RECOVERY = RecoverySecret(bytes(range(16)))
PAGE = WorksheetRef("page", "1", "en")
LABELS = {"text": "Page"}
EVERYTHING = EntryFilter(states=frozenset(EntryState), open_sealed=True)

Keys = dict[tuple[bytes, bytes, KdfParams], bytes]
"""Derived keys by passphrase, salt and cost."""

_derive = kdf.derive
_known: Keys = {}


@dataclass(frozen=True, slots=True)
class Finding:
    """What a journal was found to hold.

    Attributes:
        problem: Class of the error that kept it from being opened or read, or "".
        unsound: What the checks of the database said, when they found something.
    """

    shelf: story.Shelf
    problem: str = ""
    unsound: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


def passphrase(text: str = PASSPHRASE) -> bytearray:
    """Return a passphrase as the vault takes it."""
    return bytearray(text.encode())


@contextmanager
def remembered_keys(known: Keys) -> Iterator[Keys]:
    """Derive each key at most once in this process, beginning with those in `known`."""
    _known.update(known)

    def derive(passphrase: bytearray, salt: bytes, params: KdfParams) -> bytearray:
        asked = (bytes(passphrase), salt, params)
        if asked not in _known:
            _known[asked] = bytes(_derive(passphrase, salt, params))
        return bytearray(_known[asked])

    kdf.derive = derive
    try:
        yield _known
    finally:
        kdf.derive = _derive


def create(folder: Path, text: str = PASSPHRASE) -> None:
    """Make an empty journal at the lowest cost that is allowed."""
    session.create(
        folder,
        passphrase(text),
        recovery=RECOVERY,
        prepare=create_schema,
        kdf=KdfParams.floor(),
        clock=SystemClock(),
    )


@contextmanager
def opened(folder: Path, text: str = PASSPHRASE) -> Iterator[AppContext]:
    """Open a journal, and close it however the block ends."""
    vault = session.unlock(folder, passphrase(text), clock=SystemClock(), last_seen=None)
    app = context.open_journal(vault, clock=SystemClock())
    try:
        yield app
    finally:
        app.close()


class Player:
    """Does in a journal what a story tells."""

    def __init__(self, app: AppContext) -> None:
        """Take up the story where the journal is."""
        self._app = app
        self._drafts: dict[str, Draft] = {}
        for line in app.journal.timeline(EVERYTHING, limit=10_000):
            self._drafts[line.entry.title] = app.journal.reopen(line.entry.id)

    def do(self, step: story.Step) -> None:
        """Do one step; it has been saved when this returns."""
        if step.act == "checkpoint":
            with self._app.vault.guard:
                self._app.vault.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return
        journal = self._app.journal
        if step.act in {"begin", "revise"}:
            draft = self._drafts.get(step.title) or journal.new_draft(PAGE, LABELS, step.title)
            self._drafts[step.title] = replace(draft, answers={"text": step.text})
            journal.save(self._drafts[step.title])
            return
        self._change(journal, step)

    def _change(self, journal: Journal, step: story.Step) -> None:
        entry_id = self._drafts[step.title].id
        match step.act:
            case "keep":
                journal.keep(entry_id)
            case "bin":
                journal.bin(entry_id)
            case "tag":
                journal.set_tags(entry_id, [step.tag])
            case _:
                journal.delete_for_good(entry_id)
                del self._drafts[step.title]


def shelf_of(journal: Journal) -> story.Shelf:
    """Return everything a journal holds."""
    lines = journal.timeline(EVERYTHING, limit=10_000)
    return {line.entry.title: page_of(journal, line.entry) for line in lines}


def texts(folder: Path, known: Keys) -> tuple[list[str], str]:
    """Open a journal as after a crash; return its texts in the order of writing, and what is wrong with it."""
    try:
        with remembered_keys(known), opened(folder) as app:
            entries = sorted(
                (line.entry for line in app.journal.timeline(EVERYTHING, limit=10_000)), key=_moment
            )
            found = [page_of(app.journal, entry).text for entry in entries]
            app.journal.settle()
            return found, " ".join(_faults(app.vault.connection))
    except Exception as problem:  # noqa: BLE001 - whatever it is, the test decides about it
        return [], f"{type(problem).__name__}: {problem}"


def _moment(entry: Entry) -> int:
    return entry.moment


def page_of(journal: Journal, entry: Entry) -> story.Page:
    """Return what a journal holds of one entry."""
    text = str(journal.record(entry.id).answers.get("text", ""))
    return story.Page(text=text, state=entry.state.value, tags=frozenset(entry.tags))


def examine(folder: Path, known: Keys, text: str = PASSPHRASE) -> Finding:
    """Open a journal as after a crash and say what is in it, and whether it is sound."""
    try:
        with remembered_keys(known), opened(folder, text) as app:
            notices = tuple(notice.code for notice in app.vault.notices)
            shelf = shelf_of(app.journal)
            unsound = (*_lost_words(app.journal, shelf), *_faults(app.vault.connection))
    except Exception as problem:  # noqa: BLE001 - whatever it is, the test decides about it
        return Finding({}, problem=f"{type(problem).__name__}: {problem}")
    return Finding(shelf, unsound=unsound, notices=notices)


def _lost_words(journal: Journal, shelf: story.Shelf) -> Iterator[str]:
    """Name the entries that a search for a word of theirs does not find."""
    for title, page in shelf.items():
        found = {hit.entry.title for hit in journal.search(story.word_of(title), EVERYTHING)}
        if page.text and found != {title}:
            yield f"search for {title} found {found}"


def _faults(connection: Any) -> Iterator[str]:
    connection.rollback()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    for check in ("cipher_integrity_check", "foreign_key_check"):
        yield from (f"{check}: {row}" for row in connection.execute(f"PRAGMA {check}").fetchall())
    found = [row[0] for row in connection.execute("PRAGMA integrity_check").fetchall()]
    yield from () if found == ["ok"] else found
    connection.execute(search_index.CHECK)
    connection.rollback()
