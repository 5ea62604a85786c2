"""The pages on thinking, as they are offered among the tools."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.widgets.place import Destination, PageName

translate = QCoreApplication.translate


def destinations() -> tuple[Destination, ...]:
    """Return the pages with their names, translated."""
    return (
        Destination(
            PageName.THINKING,
            translate("Thinking", "Kinds of thinking"),
            translate("Thinking", "A card for each: what it is, how it can sound, and the question to ask."),
        ),
        Destination(
            PageName.PATTERNS,
            translate("Thinking", "What goes with what"),
            translate("Thinking", "Which kinds you marked, and what stood beside them in your pages."),
        ),
    )
