"""Ways from one page into another tool: what a question offers, and the page around it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.worksheets.errors import UnknownWorksheetError, WorksheetError

if TYPE_CHECKING:
    from app.worksheets.loader import Library


class Ways(QObject):
    """Knows which tools there are, and passes on which one a person wants to go on with.

    Attributes:
        asked: Emitted with the id of a worksheet, and with the field and the name of a line in it when one thought is
            to be looked at there; both are "" for the page as a whole.
    """

    asked = Signal(str, str, str)

    def __init__(self, library: Library) -> None:
        """Offer tools of `library`."""
        super().__init__()
        self._library = library

    def title(self, worksheet: str) -> str:
        """Return what a tool is called, or "" when there is none of this id."""
        try:
            return self._library.get(worksheet).title
        except (UnknownWorksheetError, WorksheetError):
            return ""

    def go(self, worksheet: str, field: str = "", line: str = "") -> None:
        """Ask to go on with a tool."""
        self.asked.emit(worksheet, field, line)
