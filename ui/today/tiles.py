"""What the Today page offers beside the page itself, as data: later tools take a place here by a line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class TileWords:
    """A tile.

    Attributes:
        worksheet: Id of the worksheet it begins.
        heading, line: Its words, to be translated in context "Tiles".
        keys: The shortcut of the window that does the same.
    """

    worksheet: str
    heading: str
    line: str
    keys: str


TILES = (
    TileWords(
        "set-down",
        str(QT_TRANSLATE_NOOP("Tiles", "Set it down")),
        str(QT_TRANSLATE_NOOP("Tiles", "One line, two minutes.")),
        "Ctrl+2",
    ),
    TileWords(
        "went-well",
        str(QT_TRANSLATE_NOOP("Tiles", "What went well")),
        str(QT_TRANSLATE_NOOP("Tiles", "Something good, looked at twice.")),
        "Ctrl+3",
    ),
    TileWords(
        "let-go",
        str(QT_TRANSLATE_NOOP("Tiles", "Write and let go")),
        str(QT_TRANSLATE_NOOP("Tiles", "Nothing of it is ever stored.")),
        "Ctrl+4",
    ),
)
