"""What the commands do that work on a journal without a window. Each says its answer line by line through `Say`."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from app import secret_input
from app.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from app.context import AppContext
    from app.vault.session import CheckResult
    from models.domain.entry import SearchHit

Say = Callable[[str], None]

DONE, FOUND_SOMETHING, DAMAGED = 0, 1, 4

_PAGE = 200
_CHECKS = {
    "key-file": "key file",
    "spare-key-file": "spare key file",
    "entries-open": "entries file",
    "page-seals": "seals of its pages",
    "structure": "structure of its tables",
    "full-text-index": "full-text index",
}
_MENDABLE = {"key-file", "spare-key-file", "full-text-index"}
"""Checks whose findings lose nothing: each of these can be made again from the rest."""


def demo(  # noqa: PLR0913 - what a demonstration journal can be told, each by name
    folder: Path,
    source: str | None,
    *,
    entries: int,
    seed: int,
    until: date,
    words: int | None,
    say: Say,
) -> int:
    """Make a journal of invented entries; without a passphrase of one's own, with the published one."""
    from app.demo import DEMO_PASSPHRASE, make_journal

    with secret_input.wiped(DEMO_PASSPHRASE) if source is None else secret_input.lent(source) as key:
        made = make_journal(folder, key, entries=entries, seed=seed, until=until, words=words)
    say(f"entries: {made}")
    if source is None:
        say(f"passphrase: {DEMO_PASSPHRASE}")
    return DONE


def ensure_demo(folder: Path) -> str:
    """Make the demonstration journal of the window when it is not there, ending yesterday; return its passphrase."""
    from datetime import timedelta

    from app.clock import shift_date
    from app.demo import DEMO_ENTRIES, DEMO_PASSPHRASE, make_journal

    if not folder.exists() or not any(folder.iterdir()):
        yesterday = shift_date(SystemClock().now()) - timedelta(days=1)
        with secret_input.wiped(DEMO_PASSPHRASE) as passphrase:
            make_journal(folder, passphrase, entries=DEMO_ENTRIES, until=yesterday)
    return DEMO_PASSPHRASE


def verify(folder: Path, source: str | None, *, say: Say) -> int:
    """Check both key files, the entries and the full-text index, and count what is there; nothing is written."""
    from app.vault.session import verify as checks

    refuse_unreadable(folder)
    failed = []
    with secret_input.lent(source) as passphrase:
        for result in checks(folder, passphrase, clock=SystemClock()):
            say(_result_line(result))
            if not result.ok:
                failed.append(result.check)
        if any(check not in _MENDABLE for check in failed):
            return DAMAGED
        with opened(folder, passphrase, read_only=True) as context:
            _say_counts(context, say)
    return FOUND_SOMETHING if failed else DONE


def search(folder: Path, source: str | None, words: str, *, say: Say) -> int:
    """Say date, kind and snippet of every entry that holds all of `words`, the newest first."""
    refuse_unreadable(folder)
    with secret_input.lent(source) as passphrase, opened(folder, passphrase) as context:
        kinds = {each.id: each.title for each in context.worksheets.headings()}
        for hit in _hits(context, words):
            say(_hit_line(hit, kinds.get(hit.entry.worksheet.id, hit.entry.worksheet.id)))
    return DONE


def one_line(text: str) -> str:
    """Return `text` on one line, without anything a terminal would obey."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def refuse_unreadable(folder: Path) -> None:
    """Say what keeps the journal from being opened before anyone is asked for a passphrase."""
    from app.vault.session import inspect

    problem = inspect(folder)
    if problem is not None:
        raise problem


@contextlib.contextmanager
def opened(folder: Path, passphrase: bytearray, *, read_only: bool = False) -> Iterator[AppContext]:
    """Open a journal, and close it however the block ends.

    Raises:
        AfterwordError: It cannot be opened.
    """
    from app.context import open_journal
    from app.vault.session import unlock
    from models.schema import schema_version

    clock = SystemClock()
    vault = unlock(folder, passphrase, clock=clock, newest_schema=schema_version, read_only=read_only)
    try:
        yield open_journal(vault, clock=clock)
    finally:
        vault.close()


def _result_line(result: CheckResult) -> str:
    outcome = "sound" if result.ok else f"{result.faults} faults" if result.faults > 1 else "not sound"
    return f"{_CHECKS.get(result.check, result.check)}: {outcome}"


def _say_counts(context: AppContext, say: Say) -> None:
    from models.domain.entry import EntryFilter, EntryState

    counts = {state: context.journal.count(EntryFilter(states=frozenset({state}))) for state in EntryState}
    say(f"entries: {sum(counts.values())}")
    for state, count in counts.items():
        say(f"entries, {state.value}: {count}")
    say(f"tags: {len(context.journal.tags())}")


def _hits(context: AppContext, words: str) -> Iterator[SearchHit]:
    from models.domain.entry import EntryFilter

    offset = 0
    while hits := context.journal.search(words, EntryFilter(), limit=_PAGE, offset=offset):
        yield from hits
        offset += len(hits)


def _hit_line(hit: SearchHit, kind: str) -> str:
    snippet = "".join(text for text, _ in hit.snippet)
    return f"{hit.entry.shift_date.isoformat()}  {one_line(kind)}  {one_line(snippet)}"
