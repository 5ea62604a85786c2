"""A row of the timeline, and what the delegate asks of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, IntFlag
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from models.domain.entry import EntryState

if TYPE_CHECKING:
    from models.domain.entry import Entry

Runs = tuple[tuple[str, bool], ...]


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole
    STARTS_DAY = Qt.ItemDataRole.UserRole + 1
    SHAPE = Qt.ItemDataRole.UserRole + 2


class Shape(IntFlag):
    """What decides the height of a row."""

    PLAIN = 0
    TEXT = 1
    DAY = 2


@dataclass(frozen=True, slots=True)
class Row:
    """An entry and the one line of its text that the list shows, as runs of (text, is a match)."""

    entry: Entry
    text: Runs

    @property
    def has_text(self) -> bool:
        """Whether there is a line of text, or one that says why there is none."""
        return bool(self.text and self.text[0][0]) or self.entry.state is EntryState.SEALED
