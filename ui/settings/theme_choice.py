"""A theme to choose, painted as a very small page of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from ui.theme.look import Look
    from ui.theme.tokens import Colours, Theme

WIDTH, HEIGHT, WORDS = 148, 92, 30
"""Size of the little page and height of the words under it, in pixels of the design."""

_LINES = ((34, 26, 46), (34, 40, 92), (34, 50, 80), (34, 60, 88))
"""Left, top and width of the strokes that stand for words; the first is the title."""


class ThemeChoice(QRadioButton):
    """A radio button that shows what it chooses."""

    def __init__(self, theme_id: str, text: str, themes: Sequence[Theme], *, look: Look) -> None:
        """Offer `theme_id`; with two `themes` the page shows half of each."""
        super().__init__(text)
        self.theme_id = theme_id
        self._themes = tuple(themes)
        self._look = look
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size of the page and its words."""
        return QSize(self._look.px(WIDTH), self._look.px(HEIGHT + WORDS))

    def minimumSizeHint(self) -> QSize:
        """Return the same: it does not shrink."""
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: N802, ARG002 - Qt's name; the whole of it can be pressed
        """Take a press anywhere."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, its frame and the words under it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._look.px(100) / 100
        frame = QRectF(1.5, 1.5, self._look.px(WIDTH) - 3, self._look.px(HEIGHT) - 3)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 10, 10)
        painter.save()
        painter.setClipPath(shape)
        painter.scale(scale, scale)
        for place, theme in enumerate(self._themes):
            if place:
                painter.setClipRect(QRectF(WIDTH / 2, 0, WIDTH / 2, HEIGHT), Qt.ClipOperation.IntersectClip)
            _paint_page(painter, theme.colours)
        painter.restore()
        self._paint_frame(painter, shape)
        self._paint_words(painter)

    def _paint_frame(self, painter: QPainter, shape: QPainterPath) -> None:
        chosen = self.isChecked()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("accent" if chosen else "edge"), 2 if chosen else 1))
        painter.drawPath(shape)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("focus"), 3))
            painter.drawPath(shape)

    def _paint_words(self, painter: QPainter) -> None:
        font = self._look.interface_font(14)
        font.setBold(False)
        if self.isChecked():
            font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._look.colour("ink"))
        top = self._look.px(HEIGHT) + 2
        place = QRectF(2, top, self.width() - 4, self.height() - top)
        words = f"✓ {self.text()}" if self.isChecked() else self.text()
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, words)


def _paint_page(painter: QPainter, colours: Colours) -> None:
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor(colours.paper))
    painter.fillRect(QRectF(0, 0, 24, HEIGHT), QColor(colours.rail))
    for number, (left, top, width) in enumerate(_LINES):
        painter.setPen(QPen(QColor(colours.ink if number == 0 else colours.muted), 4 if number == 0 else 2))
        painter.drawLine(QPointF(left, top), QPointF(left + width, top))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(QRectF(34, 70, 30, 10), 4, 4)
    painter.setBrush(QColor(colours.soft))
    painter.drawRoundedRect(QRectF(5, 22, 14, 8), 3, 3)
