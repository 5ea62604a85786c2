"""Names for entries and actions that no other journal will ever use."""

from __future__ import annotations

import os
import re
import uuid
from typing import TYPE_CHECKING

from models.domain.entry import EntryId

if TYPE_CHECKING:
    from datetime import datetime


_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def new_entry_id(now: datetime) -> EntryId:
    """Return the name of a new entry."""
    return EntryId(new_id(now))


def new_id(now: datetime) -> str:
    """Return a UUID of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, 74 random bits."""
    milliseconds = int(now.timestamp() * 1000) & (1 << 48) - 1
    value = milliseconds << 80 | int.from_bytes(os.urandom(10))
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


def is_id(text: str) -> bool:
    """Tell whether `text` looks like one of these names."""
    return _ID.fullmatch(text) is not None
