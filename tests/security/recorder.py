"""Build the disk recorder, run a child under it and read what it recorded.

The recorder (native/diskrecorder.c) sits between a child process and its files. What it writes down is enough to
rebuild the disk at any moment (`tests.security.disk`) and to search every byte that ever went to a file.
"""

from __future__ import annotations

import ctypes
import os
import struct
import subprocess
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

SOURCE = Path(__file__).parent / "native" / "diskrecorder.c"
_HEAD = struct.Struct("=IIQqqIIII")


class Op(IntEnum):
    """What was done; the numbers are those of the C source."""

    CREATED = 1
    WRITTEN = 2
    TRUNCATED = 3
    SYNCED = 4
    DIR_SYNCED = 5
    RENAMED = 6
    REMOVED = 7
    DIR_MADE = 8
    MARKED = 9
    MAPPED = 10
    LINKED = 11


@dataclass(frozen=True, slots=True)
class Event:
    """One thing a process did to a file.

    Attributes:
        inode: Identity of the file, which outlives its name; 0 where only names were involved.
        size: Bytes written, or the new length of a truncated file.
        other: The new name of a renamed or linked file.
        data: The bytes written, or the text of a mark.
    """

    op: Op
    pid: int
    inode: int
    offset: int
    size: int
    path: str
    other: str
    data: bytes


def build(folder: Path) -> Path:
    """Compile the recorder into `folder` and return the library's path."""
    library = folder / "diskrecorder.so"
    command = ["gcc", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
    command += ["-o", str(library), str(SOURCE), "-ldl", "-lpthread"]
    subprocess.run(command, check=True, timeout=60)
    return library


def environment(library: Path, log: Path, root: Path | None = None) -> dict[str, str]:
    """Return the variables that put a child under the recorder; `root` None records every path."""
    variables = {"LD_PRELOAD": str(library), "DISKRECORDER_LOG": str(log)}
    return variables | ({"DISKRECORDER_ROOT": str(root)} if root else {})


def read(log: Path) -> list[Event]:
    """Return the events of a log in order; an unfinished last record (a killed child) is left out."""
    raw, at, events = log.read_bytes(), 0, []
    while at + _HEAD.size <= len(raw):
        op, pid, inode, offset, size, path_length, other_length, data_length, _ = _HEAD.unpack_from(raw, at)
        at += _HEAD.size
        path, other, data = (
            raw[at : at + path_length],
            raw[at + path_length : at + path_length + other_length],
            raw[at + path_length + other_length : at + path_length + other_length + data_length],
        )
        at += path_length + other_length + data_length
        if at <= len(raw):
            names = os.fsdecode(path), os.fsdecode(other)
            events.append(Event(Op(op), pid, inode, offset, size, *names, data))
    return events


def mark(text: str) -> None:
    """Put `text` between the records of this process; does nothing when it is not being recorded."""
    if "DISKRECORDER_LOG" in os.environ:
        ctypes.CDLL(None).diskrecorder_mark(text.encode())


def set_free(count: int) -> None:
    """Leave `count` bytes of free space below the recorded root; -1 lifts the limit."""
    ctypes.CDLL(None).diskrecorder_set_free(ctypes.c_int64(count))


def fail_at(call: int, error: int, *, for_good: bool) -> None:
    """Let the `call`-th write, sync, creation or renaming below the root fail with `error`; `for_good`, all after it.

    With `error` 0 a write is cut short instead; `call` 0 lets nothing fail and counts.
    """
    ctypes.CDLL(None).diskrecorder_fail_at(ctypes.c_int64(call), error, int(for_good))


def calls() -> int:
    """Return how many writes, syncs, creations and renamings there were since `fail_at`."""
    found = ctypes.CDLL(None).diskrecorder_calls
    found.restype = ctypes.c_int64
    return int(found())
