"""A button that says somebody's own words, with an ellipsis in the middle where there is no room for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from ui.widgets.text import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ElidedButton(QPushButton):
    """Says somebody's own words, as long as they are; a screen reader and the tooltip say all of them."""

    def __init__(self, words: str = "", role: str = "") -> None:
        """Say `words`, in the face of `role`."""
        super().__init__()
        self._words = ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        if role.endswith("link"):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Say other words, as they are: an "&" is one, and marks no key."""
        self._words = words
        self.setText(_as_they_are(words))
        self.setAccessibleName(words)
        self.setToolTip(tip(words))

    def minimumSizeHint(self) -> QSize:
        """Shrink to a few letters beside what is around them."""
        wanted, least = self.sizeHint(), 4 * self.fontMetrics().averageCharWidth()
        return QSize(min(wanted.width(), wanted.width() - self._across() + least), wanted.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both ends of the words where there is no room for all of them: either may tell them apart."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        short = self.sizeHint().width() - self.width()
        if short > 0:
            room = max(0, self._across() - short)
            shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room)
            option.text = _as_they_are(shown)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _across(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._words)


def _as_they_are(words: str) -> str:
    return words.replace("&", "&&")
