"""Four mebibytes kept in reserve, given up when the disk is full so that the last words can still be saved."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from app.vault import atomic
from app.vault.errors import DiskTrouble

if TYPE_CHECKING:
    from pathlib import Path

SIZE = 4 << 20
SPARE_ROOM = 64 << 20
"""Free bytes that must be there before the reserve is put back."""


def release(path: Path) -> bool:
    """Give the room back to the disk. Return whether there was any."""
    try:
        path.unlink()
    except OSError:
        return False
    return True


def restore(path: Path) -> bool:
    """Put the reserve back when the disk has plenty of room again. Return whether it is there afterwards."""
    try:
        if path.exists():
            return True
        if shutil.disk_usage(path.parent).free < SPARE_ROOM:
            return False
        # Random bytes, because a compressing file system would store zeros in no room at all.
        atomic.replace(path, os.urandom(SIZE))
    except (OSError, DiskTrouble):
        return False
    return True
