"""What every screen before an open journal is: one quiet column in the middle, and where needed a foot of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.flow_layout import FlowLayout
from ui.widgets.page import scrolled
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from ui.theme.look import Look

NARROW = 400
WIDE = 600
_SIDE = 40
_AROUND = 70
"""Pixels of the design above and below the focus that stay in sight, so that what is said about a field is seen."""
_RING = 6
"""Room for focus rings that reach past the edges of the column."""


class Screen(QWidget):
    """One screen of the gate; scrolls when the window is small or the text large.

    Attributes:
        column: Where a screen puts its widgets, top to bottom.
    """

    def __init__(self, *, look: Look, width: int = NARROW) -> None:
        """Begin with an empty column of at most `width` pixels at the design size."""
        super().__init__()
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._width = width
        self._paper = QWidget()
        self._paper.setMaximumWidth(look.px(width) + 2 * _RING)
        self.column = QVBoxLayout(self._paper)
        self.column.setContentsMargins(_RING, 0, _RING, 0)
        self.column.setSpacing(0)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._area = scrolled(self._middle())
        self._outer.addWidget(self._area)
        look.changed.connect(self._on_look_changed)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - a widget has one
        application.focusChanged.connect(self._on_focus_changed)

    def begin(self) -> None:
        """Put the focus where a person wants to begin."""
        raise NotImplementedError

    def leave(self) -> None:
        """Let go of every secret on the screen, because another one takes its place."""

    def px(self, pixels: int) -> int:
        """Return a length of the design at the present text size."""
        return self._look.px(pixels)

    def space(self, pixels: int) -> None:
        """Leave `pixels` of the design between what is above and what comes next."""
        self.column.addSpacing(self.px(pixels))

    def brand(self) -> None:
        """Show whose screen this is."""
        name = label("Afterword", "brand-large", wrap=False)
        self.column.addWidget(name)

    def row(self, *widgets: QWidget, gap: int = 12) -> None:
        """Put `widgets` beside each other, from the left; where they do not fit, they go on below."""
        line = FlowLayout(spacing=self.px(gap))
        # Words that are buttons have room for a focus ring around them; the words keep to the edge of the column.
        line.setContentsMargins(-ring_of(widgets[0]), 0, 0, 0)
        for widget in widgets:
            line.addWidget(widget)
        self.column.addLayout(line)

    def foot(self, *, left: QWidget | None, right: tuple[QWidget, ...]) -> None:
        """Keep `right`, the actions, always in sight below the column, with `left` across from them."""
        bar = QFrame()
        bar.setObjectName("foot")
        middle = QGridLayout(bar)
        middle.setContentsMargins(_SIDE, self.px(12), _SIDE, self.px(14))
        content = QWidget()
        content.setMaximumWidth(self.px(self._width))
        line = QHBoxLayout(content)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.px(12))
        if left is not None:
            line.addWidget(left)
        line.addStretch()
        for widget in right:
            line.addWidget(widget)
        middle.addWidget(content, 0, 1)
        _centre(middle)
        self._outer.addWidget(bar)

    def stand_at(self, top: int) -> None:
        """Begin the column `top` pixels from above instead of in the middle."""
        self._places.setRowStretch(0, 0)
        self._places.setContentsMargins(_SIDE, top, _SIDE, self.px(28))

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus where a person begins, whenever the screen appears."""
        super().showEvent(event)
        if not event.spontaneous():
            self.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, as Space does."""
        pressed = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(pressed, QAbstractButton):
            pressed.click()
        else:
            super().keyPressEvent(event)

    def _middle(self) -> QWidget:
        room = QWidget()
        self._places = QGridLayout(room)
        self._places.setContentsMargins(_SIDE, self.px(28), _SIDE, self.px(28))
        self._places.addWidget(self._paper, 1, 1)
        # A little above the middle, where the eye rests.
        self._places.setRowStretch(0, 4)
        self._places.setRowStretch(2, 5)
        _centre(self._places)
        return room

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._paper.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, self.px(_AROUND))

    def _on_look_changed(self) -> None:
        self._paper.setMaximumWidth(self.px(self._width) + 2 * _RING)


def ring_of(widget: QWidget) -> int:
    """Return the pixels that `widget` keeps free on its left for its focus ring."""
    return {"link": _RING, "quiet-link": _RING, "small-link": 4}.get(str(widget.property("role")), 0)


def _centre(grid: QGridLayout) -> None:
    grid.setColumnStretch(0, 1)
    # The column takes its full width before the margins get any.
    grid.setColumnStretch(1, 1000)
    grid.setColumnStretch(2, 1)
