"""The widest tile: a field with the cursor in it. The first key opens a page that begins with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent

    from ui.theme.look import Look

LINES = 2
"""Height of the field, in lines of the writing face."""


class WriteTile(QFrame):
    """Hands over what was typed and empties itself.

    Attributes:
        typed: Emitted with the text of the first key, or of what was pasted.
    """

    typed = Signal(str)

    def __init__(self, *, look: Look, keys: str) -> None:
        """Show `keys`, the shortcut that opens a page from anywhere."""
        super().__init__()
        self._look = look
        self._build(keys)
        self._measure()
        self._field.textChanged.connect(self._on_text_changed)
        self._field.focus_changed.connect(self._on_focus_changed)
        look.changed.connect(self._measure)

    def begin(self) -> None:
        """Put the cursor into the field."""
        self._field.setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor into the field wherever the tile is pressed."""
        super().mousePressEvent(event)
        self.begin()

    def _build(self, keys: str) -> None:
        self.setProperty("role", "tile")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(6)
        heading = label(self.tr("Write a page"), "heading")
        self._field = _Field()
        self._field.setPlaceholderText(self.tr("The cursor is ready."))
        self._field.setAccessibleName(self.tr("Write a page"))
        self._field.setAccessibleDescription(self.tr("Your first key opens a page that begins with it."))
        heading.setBuddy(self._field)
        column.addWidget(heading)
        column.addWidget(self._field)
        column.addStretch(1)
        column.addWidget(label(keys, "small"))

    def _measure(self) -> None:
        self._field.setFixedHeight(self._look.px(28) * LINES)

    def _on_text_changed(self) -> None:
        text = self._field.toPlainText()
        if text:
            self._field.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self._field.clear()
            self._field.blockSignals(False)  # noqa: FBT003 - as above
            self.typed.emit(text.lstrip("\n"))

    def _on_focus_changed(self) -> None:
        self.setProperty("active", "true" if self._field.hasFocus() else "false")
        self.style().unpolish(self)
        self.style().polish(self)


class _Field(QPlainTextEdit):
    focus_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the tile."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the tile."""
        super().focusOutEvent(event)
        self.focus_changed.emit()
