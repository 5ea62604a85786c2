"""A line for a heading that is longer than there is room for: its beginning is what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent


class HeadingField(QLineEdit):
    """Shows the beginning of its words, unless somebody is writing in it."""

    def __init__(self, text: str = "") -> None:
        """Begin with `text`."""
        super().__init__()
        self.textChanged.connect(self._show_beginning)
        self.setText(text)

    def rewrite(self, text: str) -> None:
        """Show other words in place of these, as a step that can be undone."""
        if text != self.text():
            self.selectAll()
            self.insert(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go back to the beginning."""
        super().focusOutEvent(event)
        self._show_beginning()

    def _show_beginning(self) -> None:
        if not self.hasFocus():  # it is kept while a menu is in front
            self.home(False)  # noqa: FBT003 - Qt's own signature
