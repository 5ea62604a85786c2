"""Rebuild a disk as a power cut would leave it.

The model: bytes that were synced are there. Of the writes to a file since its last sync any subset is there, in any
order, each whole or torn at 512-byte sectors. Changes of names (create, rename, remove) happen in the order they were
made, and at least those before the last sync of a directory have happened.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.security.recorder import Event, Op

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable

SECTOR = 512
_NAME_CHANGES = frozenset({Op.CREATED, Op.RENAMED, Op.REMOVED, Op.LINKED, Op.DIR_MADE})


@dataclass(slots=True)
class _File:
    """The bytes that are surely there, and the writes that may be lost."""

    synced: bytearray = field(default_factory=bytearray)
    pending: list[Event] = field(default_factory=list)

    def sync(self) -> None:
        for event in self.pending:
            _apply(self.synced, event)
        self.pending.clear()


class Disk:
    """The files below `root`, at some moment of a recording."""

    def __init__(self, root: Path, *, honour_syncs: bool = True) -> None:
        """Take the files as they are now; with `honour_syncs` False every sync is a lie."""
        self._root = root
        self._honour_syncs = honour_syncs
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        self._pending_names: list[Event] = []
        for path in root.rglob("*"):
            if path.is_file():
                inode = path.stat().st_ino
                self._files[inode] = _File(bytearray(path.read_bytes()))
                self._names[str(path)] = inode

    def play(self, events: Iterable[Event]) -> None:
        """Let `events` happen."""
        for event in events:
            self._happen(event)

    def cut(self, target: Path, rng: random.Random) -> None:
        """Write to the empty folder `target` what a power cut at this moment might leave."""
        names = dict(self._names)
        for event in self._pending_names[: rng.randint(0, len(self._pending_names))]:
            _rename(names, event)
        style = rng.choice(("nothing", "everything", "some", "some", "torn", "torn"))
        target.mkdir(parents=True, exist_ok=True)
        for name, inode in names.items():
            path = target / Path(name).relative_to(self._root)
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if inode < 0:
                path.mkdir(exist_ok=True, mode=0o700)
            else:
                path.write_bytes(_survivors(self._files[inode], style, rng))
                path.chmod(0o600)
        target.chmod(0o700)

    def _happen(self, event: Event) -> None:
        if event.op in _NAME_CHANGES:
            if event.op is Op.CREATED:
                self._files[event.inode] = _File()
            self._pending_names.append(event)
        elif event.op in {Op.WRITTEN, Op.TRUNCATED}:
            self._files.setdefault(event.inode, _File()).pending.append(event)
        elif event.op is Op.SYNCED and self._honour_syncs:
            self._files.setdefault(event.inode, _File()).sync()
        elif event.op is Op.DIR_SYNCED and self._honour_syncs:
            for change in self._pending_names:
                _rename(self._names, change)
            self._pending_names.clear()


def _rename(names: dict[str, int], event: Event) -> None:
    match event.op:
        case Op.CREATED:
            names[event.path] = event.inode
        case Op.DIR_MADE:
            names[event.path] = -1
        case Op.REMOVED:
            names.pop(event.path, None)
        case Op.LINKED:
            names[event.other] = names[event.path]
        case Op.RENAMED:
            for name in [*names]:
                if name == event.path or name.startswith(event.path + "/"):
                    names[event.other + name.removeprefix(event.path)] = names.pop(name)
        case _:
            raise AssertionError(event.op)


def _survivors(file: _File, style: str, rng: random.Random) -> bytes:
    content = bytearray(file.synced)
    for event in file.pending:
        if style == "everything" or (style != "nothing" and rng.random() < 0.5):
            if style == "torn" and event.op is Op.WRITTEN:
                _tear(content, event, rng)
            else:
                _apply(content, event)
    return bytes(content)


def _apply(content: bytearray, event: Event) -> None:
    if event.op is Op.TRUNCATED:
        _resize(content, event.size)
    else:
        _put(content, event.offset, event.data)


def _tear(content: bytearray, event: Event, rng: random.Random) -> None:
    at = event.offset
    while at < event.offset + len(event.data):
        end = min((at // SECTOR + 1) * SECTOR, event.offset + len(event.data))
        if rng.random() < 0.7:
            _put(content, at, event.data[at - event.offset : end - event.offset])
        at = end


def _put(content: bytearray, at: int, data: bytes) -> None:
    if len(content) < at:
        _resize(content, at)
    content[at : at + len(data)] = data


def _resize(content: bytearray, length: int) -> None:
    del content[length:]
    content.extend(bytes(length - len(content)))
