"""One line of writing that takes another line when it needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent, QResizeEvent

PADDING = 18


class GrowingLine(QPlainTextEdit):
    """Holds words without line breaks; Enter goes on to whatever comes next.

    Attributes:
        edited: Emitted when a person changed the words.
        entered: Emitted at Enter.
    """

    edited = Signal()
    entered = Signal()

    def __init__(
        self, *, name: str, longest: int | None = None, hint: str = "", goes_on: bool = True
    ) -> None:
        """Take up to `longest` characters; `hint` stands in the empty line.

        Without `goes_on` the focus stays at Enter, for whoever hears `entered` to decide.
        """
        super().__init__()
        self._goes_on = goes_on
        self._longest = longest
        self._quiet = False
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.textChanged.connect(self._on_text_changed)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(0, PADDING // 2 - 1, 0, 0)
        self._fit()

    def words(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def show_words(self, words: str) -> None:
        """Show `words`; nothing is emitted, and undo does not reach behind this moment."""
        self._quiet = True
        self.setPlainText(words)
        self._quiet = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on at Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
            if self._goes_on:
                self.focusNextChild()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words in on one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another line when there is less room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        wanted = max(lines * self.fontMetrics().lineSpacing() + PADDING, 38)
        if self.height() != wanted:
            self.setFixedHeight(wanted)

    def _on_text_changed(self) -> None:
        if self._longest is not None and len(self.toPlainText()) > self._longest:
            cursor = self.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            while len(self.toPlainText()) > self._longest:
                cursor.deletePreviousChar()
        self._fit()
        if not self._quiet:
            self.edited.emit()
