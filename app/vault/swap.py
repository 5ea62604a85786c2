"""Let files that were built and verified take the place of a journal's own, all of them or none.

A note on the disk says what is meant to happen before the first file is touched. From then on the exchange is carried
through, after a crash at the next opening; every step can be done twice. What was there before goes to the folder
"quarantine" and stays there: nothing here removes anybody's entries.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from typing import TYPE_CHECKING

from app.vault import atomic
from app.vault.folder import JournalFiles
from app.vault.header import canonical

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

_BUILDING = ".rebuilt-"
_BUILT_NAME = re.compile(r"\.rebuilt-[0-9a-f]{12}")
_KEPT_NAME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{6}( [0-9]{1,3})?")
_MOST_NOTE = 1024
_MOST_TRIES = 1000


def begin(files: JournalFiles) -> JournalFiles:
    """Return a new, empty folder inside the journal's own to build in; what an earlier attempt left is removed.

    Raises:
        OSError: The disk refused.
    """
    for leftover in files.folder.glob(f"{_BUILDING}*"):
        shutil.rmtree(leftover, ignore_errors=True)
    building = files.folder / f"{_BUILDING}{os.urandom(6).hex()}"
    atomic.make_folder(building)
    return JournalFiles(building)


def give_up(built: JournalFiles) -> None:
    """Remove what was built."""
    shutil.rmtree(built.folder, ignore_errors=True)


def decide(files: JournalFiles, built: JournalFiles, now: datetime) -> Path:
    """Make the exchange certain: what was built is the journal from now on.

    Returns:
        The folder in which the files of before will lie.

    Raises:
        OSError, DiskTrouble: The disk refused; nothing has changed.
    """
    atomic.sync_folder(built.folder)
    kept = _free_name(files, now)
    note = canonical({"built": built.folder.name, "kept": kept})
    atomic.replace(files.exchange, note)
    return files.quarantine / kept


def is_decided(files: JournalFiles) -> bool:
    """Say whether an exchange was decided upon and has not been carried through."""
    return _read(files) is not None


def finish(files: JournalFiles) -> None:
    """Carry through what was decided; the caller holds the lock of the journal, and nobody has it open.

    Raises:
        OSError: The disk refused; the next attempt goes on from there.
    """
    decided = _read(files)
    if decided is None:
        return
    built, kept = JournalFiles(files.folder / decided[0]), files.quarantine / decided[1]
    for folder in (files.quarantine, kept):
        if not folder.exists():
            atomic.make_folder(folder)
    if built.entries.exists():
        _put_away(files.log, kept)
    for mine, new in (
        (files.entries, built.entries),
        (files.header, built.header),
        (files.spare, built.spare),
    ):
        if new.exists():
            _put_away(mine, kept)
            new.replace(mine)
    for folder in (kept, files.quarantine, files.folder):
        atomic.sync_folder(folder)
    files.exchange.unlink(missing_ok=True)
    atomic.sync_folder(files.folder)
    give_up(built)


def _put_away(file: Path, kept: Path) -> None:
    """Move a file of before to where it is kept; one that lies there already is the one of before."""
    if file.exists() and not (kept / file.name).exists():
        file.replace(kept / file.name)


def _free_name(files: JournalFiles, now: datetime) -> str:
    name = now.strftime("%Y-%m-%d %H%M%S")
    for number in range(_MOST_TRIES):
        tried = f"{name} {number}" if number else name
        if not (files.quarantine / tried).exists():
            return tried
    raise FileExistsError(name)


def _read(files: JournalFiles) -> tuple[str, str] | None:
    """Return the names of what was built and of where the old is kept; None unless both are names of ours."""
    try:
        with files.exchange.open("rb") as file:
            found = json.loads(file.read(_MOST_NOTE))
        built, kept = str(found["built"]), str(found["kept"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if not _BUILT_NAME.fullmatch(built) or not _KEPT_NAME.fullmatch(kept):
        return None
    return built, kept
