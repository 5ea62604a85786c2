"""Copying an account for a form elsewhere, and what is said about it for as long as it is true."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication

from models.domain.departure import DepartureKind, DepartureRoute
from ui.platform.clipboard import CLEAR_AFTER_MS, marked
from ui.supervision.place_kept import scroll_area
from ui.supervision.plain_words import plain_words
from ui.widgets.note import Note

if TYPE_CHECKING:
    from app.context import AppContext
    from models.domain.document import Document
    from ui.tasks.worker import Worker

AROUND = 24
"""Pixels that are kept free around the note when the page scrolls to it."""


class CopyNote(Note):
    """Copies the words of an account, and says so until they are gone from the clipboard."""

    def __init__(self, *, context: AppContext, worker: Worker) -> None:
        """Begin hidden, with nothing copied."""
        super().__init__()
        self._context = context
        self._worker = worker
        self._held: int | None = None
        self._undecided = 0
        QGuiApplication.clipboard().dataChanged.connect(self._on_clipboard)

    def copy(self, leaving: Document, undecided: int) -> None:
        """Put the words of an account on the clipboard, and note that they left.

        Args:
            leaving: The account as it may leave: released, with people taken out.
            undecided: How many findings of the check nobody decided about.
        """
        self._held, self._undecided = None, undecided
        if all(part.is_empty for part in leaving.parts):
            self.say(self.tr("There is nothing in it to copy yet."))
        else:
            self._put(plain_words(leaving))
            self._note_departure(leaving)
            self._say_held()
        QTimer.singleShot(0, self._into_view)  # once the page has made room for it

    def put_away(self) -> None:
        """Say nothing any more; what is on the clipboard is taken back in its own time."""
        self._held = None
        self.hide()

    def _put(self, words: str) -> None:
        source = QMimeData()
        source.setText(words)
        QGuiApplication.clipboard().setMimeData(marked(source))
        self._held = hash(words)  # enough to know them again, and no second copy of them

    def _note_departure(self, leaving: Document) -> None:
        note = partial(
            self._context.departures.note,
            DepartureKind.ACCOUNT,
            DepartureRoute.CLIPBOARD,
            records=len(leaving.sources),
            document=leaving.id,
        )
        self._worker.run(note)

    def _say_held(self) -> None:
        words = self.tr(
            "They are taken back after {seconds} seconds, or when the journal locks. Read them once more in the form."
        ).format(seconds=CLEAR_AFTER_MS // 1000)
        self.say(self.tr("The words are on the clipboard."), "\n".join(filter(None, (words, self._told()))))

    def _told(self) -> str:
        """Return how much in the words could still tell who somebody is, or ""."""
        if not self._undecided:
            return ""
        if self._undecided == 1:
            return self.tr(
                "One thing in them could still tell who somebody is. It is listed under People in the account."
            )
        return self.tr(
            "{count} things in them could still tell who somebody is. They are listed under People in the account."
        ).format(count=self._undecided)

    def _on_clipboard(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if self._held is None or (clipboard.ownsClipboard() and hash(clipboard.text()) == self._held):
            return
        self._held = None
        words = self.tr("If the form does not have them yet, copy them once more.")
        self.say(
            self.tr("The words are no longer on the clipboard."),
            "\n".join(filter(None, (words, self._told()))),
        )

    def _into_view(self) -> None:
        area = scroll_area(self)
        if area is not None and self.isVisible():
            area.ensureWidgetVisible(self, 0, AROUND)
