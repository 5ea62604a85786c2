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
        "wellbeing-snapshot",
        str(QT_TRANSLATE_NOOP("Tiles", "How am I?")),
        str(QT_TRANSLATE_NOOP("Tiles", "Two sliders and a word.")),
        "Ctrl+3",
    ),
    TileWords(
        "end-of-shift",
        str(QT_TRANSLATE_NOOP("Tiles", "End of shift")),
        str(QT_TRANSLATE_NOOP("Tiles", "What is done, what waits, and how you cross over.")),
        "Ctrl+4",
    ),
)
