"""The line at the top right of every page that holds writing: is it saved, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from datetime import datetime

    from app.errors import AfterwordError

from ui.i18n.errors import error_text


class SavedState(QLabel):
    """Says in place, never in a passing message, whether what is on the page is safe."""

    def __init__(self) -> None:
        """Begin empty: nothing has been written yet."""
        super().__init__()
        self._state = self._mark = ""
        self.setProperty("role", "small")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(self.tr("Saved state"))

    def show_saved(self, at: datetime) -> None:
        """Say that everything typed until `at` is in the encrypted journal."""
        self._say(self.tr("Saved {time}, encrypted").format(time=at.strftime("%H:%M")))

    def show_unsaved(self) -> None:
        """Say that the last words are on their way."""
        self._say(self.tr("Saving…"))

    def show_failure(self, error: AfterwordError) -> None:
        """Say what kept the text from being saved, and that it is still here."""
        self._say(
            self.tr("Not saved: {reason}. Your text is still here.").format(
                reason=error_text(error.title).rstrip(".")
            )
        )

    def show_problem(self, error: AfterwordError) -> None:
        """Say what kept a page from being shown."""
        self._say(error_text(error.title))

    def show_nothing_kept(self) -> None:
        """Say that this page is never stored."""
        self._say(self.tr("This page is never saved"))

    def clear_state(self) -> None:
        """Say nothing."""
        self._say("")

    def show_mark(self, marked: bool) -> None:  # noqa: FBT001 - a state, named by its verb
        """Say beside it that what is written is marked to be talked over in supervision."""
        self._mark = self.tr("For supervision") if marked else ""
        self._say(self._state)

    def _say(self, state: str) -> None:
        self._state = state
        text = " · ".join(each for each in (self._mark, state) if each)
        self.setText(text)
        self.setAccessibleDescription(text)
