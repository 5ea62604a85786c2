"""Two columns beside each other where there is room, below each other where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme.look import Look


class Halves(QWidget):
    """A main column and an aside.

    Attributes:
        main: The left or upper column.
        aside: The right or lower one.
    """

    def __init__(self, *, look: Look, shares: tuple[int, int] = (5, 3), least: int = 700) -> None:
        """Divide the width by `shares`; below `least` pixels of the design put the aside below."""
        super().__init__()
        self._look = look
        self._least = least
        self.main = _column()
        self.aside = _column()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.px(48))
        self._layout.addLayout(self.main, shares[0])
        self._layout.addLayout(self.aside, shares[1])

    def finish(self) -> None:
        """Let both columns end where their words end."""
        self.main.addStretch()
        self.aside.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction by the width there is."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._look.px(self._least)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)
            self._layout.setSpacing(self._look.px(26 if narrow else 48))


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    return column
