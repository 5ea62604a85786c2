"""Answers inside a document on the screen: from characters of an answer to positions of the document, and back.

A document counts a character beyond the basic plane as two positions; an answer counts it as one character.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QTextEdit


@dataclass(frozen=True, slots=True)
class Words:
    """Words of one answer: where they stand in its visible text, counted in characters, and what they are."""

    field: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of a document that is one answer, in positions of the document."""

    field: str
    start: int
    end: int


class AnswerText:
    """Reads the answers in one text edit."""

    def __init__(self, edit: QTextEdit) -> None:
        """Read nothing before the answers are named."""
        self._edit = edit
        self._field = ""
        self._stretches: tuple[Stretch, ...] = ()

    def set_field(self, field: str) -> None:
        """Let the whole text be the answer to `field`."""
        self._field, self._stretches = field, ()

    def set_stretches(self, stretches: Iterable[Stretch]) -> None:
        """Let parts of the text be answers, in order."""
        self._field, self._stretches = "", tuple(stretches)

    def fields(self) -> tuple[str, ...]:
        """Return the answers that are in the text."""
        return (self._field,) if self._field else tuple(each.field for each in self._stretches)

    def stretch(self, field: str) -> Stretch | None:
        """Return where the answer to `field` is."""
        if self._field:
            return Stretch(field, 0, self.length()) if field == self._field else None
        return next((each for each in self._stretches if each.field == field), None)

    def holds(self, position: int) -> bool:
        """Tell whether a position is inside an answer."""
        return self._stretch_at(position) is not None

    def words(self, start: int, end: int) -> Words | None:
        """Return the words between two positions as words of one answer, white space aside; None where none are."""
        stretch = self._stretch_at(start)
        if stretch is None:
            return None
        start, end = max(start, stretch.start), min(end, stretch.end)
        found = self.read(start, end)
        quote = found.strip()
        if not quote:
            return None
        first = len(self.read(stretch.start, start)) + len(found) - len(found.lstrip())
        return Words(stretch.field, first, first + len(quote), quote)

    def whole(self) -> str:
        """Return everything in the document."""
        return plain(self._edit.document().toRawText())

    def length(self) -> int:
        """Return how many positions the document has."""
        return self._edit.document().characterCount() - 1

    def read(self, start: int, end: int) -> str:
        """Return what stands between two positions."""
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return plain(cursor.selectedText())

    def reads(self, start: int, units_wide: int, quote: str) -> bool:
        """Tell whether `quote` stands at a position."""
        end = start + units_wide
        return start >= 0 and end <= self.length() and self.read(start, end) == quote

    def _stretch_at(self, position: int) -> Stretch | None:
        if self._field:
            return self.stretch(self._field)
        number = bisect_right([each.start for each in self._stretches], position) - 1
        if number < 0 or position > self._stretches[number].end:
            return None
        return self._stretches[number]


def line_key(field: str, line: str) -> str:
    """Return what a line in a list of thoughts is called among the answers of a text."""
    return f"{field}#{line}"


def plain(raw: str) -> str:
    """Return the raw text of a document with line feeds for its breaks."""
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")


def units(text: str) -> int:
    """Return how many positions of a document `text` takes."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
