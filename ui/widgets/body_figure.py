"""A plain figure with parts to point at: an extra way into a list of words, and never the only one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen, QTransform
from PySide6.QtWidgets import QToolTip, QWidget

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from ui.theme.look import Look

WIDE, HIGH = 120, 270
"""Size of the drawing, in pixels of the design."""

WHOLE = "whole"
"""The part that is all of them: an outline around the figure."""

_ARM = ((31, 73), (19, 108), (14, 150))
_LEG = ((49, 152), (49, 205), (47, 250))


class BodyFigure(QWidget):
    """Shows which parts are marked and which one is open, and takes a click on any of them.

    A screen reader hears a description; the keyboard has the list beside the figure.

    Attributes:
        pointed: Emitted with the id of the part a person clicked.
    """

    pointed = Signal(str)

    def __init__(self, labels: Mapping[str, str], *, look: Look, name: str) -> None:
        """Show the parts whose ids are in `labels`, each with what it is called; other parts stay blank."""
        super().__init__()
        self._look = look
        self._labels = dict(labels)
        self._parts = {part: path for part, path in _parts().items() if part in labels}
        self._marked: frozenset[str] = frozenset()
        self._open = self._under = ""
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_parts(self, *, marked: Collection[str], opened: str) -> None:
        """Show the parts in `marked` as marked, and `opened` as the one whose words are offered; "" for none."""
        self._marked, self._open = frozenset(marked), opened
        named = ", ".join(words for part, words in self._labels.items() if part in self._marked)
        self.setAccessibleDescription(self.tr("Marked: {parts}").format(parts=named) if named else "")
        self.update()

    def part_at(self, x: float, y: float) -> str:
        """Return the part at a point of the widget, or ""."""
        point = QPointF(x, y) * 100 / self._look.text_size
        return next((part for part, path in self._parts.items() if path.contains(point)), "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the pointer."""
        self._hover(self.part_at(event.position().x(), event.position().y()))
        if self._under:
            QToolTip.showText(event.globalPosition().toPoint(), self._labels[self._under], self)

    def leaveEvent(self, event: QEvent) -> None:
        """Show that nothing is under the pointer."""
        super().leaveEvent(event)
        self._hover("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on a part."""
        part = self.part_at(event.position().x(), event.position().y())
        if part and event.button() == Qt.MouseButton.LeftButton:
            self.pointed.emit(part)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the parts, those that are marked with a dot as well as a colour."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(QTransform.fromScale(*(self._look.text_size / 100,) * 2))
        if WHOLE in self._marked or self._open == WHOLE:
            self._paint_around(painter)
        for part in sorted(self._parts, key=self._is_open):  # its outline lies over those beside it
            self._paint_part(painter, part, self._parts[part])
        painter.end()

    def _paint_around(self, painter: QPainter) -> None:
        everything = QPainterPath()
        for path in self._parts.values():
            everything = everything.united(path)
        stroker = QPainterPathStroker()
        stroker.setWidth(9)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        around = everything.united(stroker.createStroke(everything))
        filled = self._look.colour("soft" if WHOLE in self._marked else "paper")
        painter.fillPath(around, filled)
        style = Qt.PenStyle.SolidLine if self._open == WHOLE else Qt.PenStyle.DotLine
        painter.strokePath(around, QPen(self._look.colour("accent"), 1.2, style))

    def _paint_part(self, painter: QPainter, part: str, path: QPainterPath) -> None:
        is_marked = part in self._marked
        ground = "soft" if is_marked else "hover" if part == self._under else "surface"
        painter.fillPath(path, self._look.colour(ground))
        is_open = self._is_open(part)
        edge = "accent" if is_open or is_marked else "edge"
        painter.strokePath(path, QPen(self._look.colour(edge), 2.0 if is_open else 1.0))
        if is_marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent"))
            for spot in _spots(part, path):
                painter.drawEllipse(spot, 3.2, 3.2)

    def _is_open(self, part: str) -> bool:
        return part == self._open

    def _hover(self, part: str) -> None:
        if part != self._under:
            self._under = part
            if part:
                self.setCursor(Qt.CursorShape.PointingHandCursor)
            else:
                self.unsetCursor()
            self.update()

    def _on_look_changed(self) -> None:
        self.setFixedSize(self._look.px(WIDE), self._look.px(HIGH))
        self.update()


def _parts() -> dict[str, QPainterPath]:
    """Return the outline of each part; none of them overlaps another."""
    torso = _torso()
    arms = _both(_limb(_ARM, 13).united(_round(14, 156, 7, 9))).subtracted(torso)
    legs = _both(_limb(_LEG, 19).united(_round(43, 257, 11, 7))).subtracted(torso)
    head = _round(60, 25, 16, 20)
    neck = QPainterPath()
    neck.addRect(QRectF(53.5, 40, 13, 22))
    return {
        "head": head,
        "throat": neck.subtracted(head).subtracted(torso),
        "shoulders": torso.intersected(_band(50, 80)),
        "chest": torso.intersected(_band(80, 114)),
        "belly": torso.intersected(_band(114, 172)),
        "arms": arms,
        "legs": legs,
    }


def _torso() -> QPainterPath:
    path = QPainterPath(QPointF(60, 57))
    path.cubicTo(52, 58, 36, 59, 28, 66)
    path.cubicTo(24, 71, 26, 78, 31, 84)
    path.cubicTo(38, 94, 42, 106, 42, 118)
    path.cubicTo(42, 132, 37, 142, 37, 156)
    path.cubicTo(48, 164, 72, 164, 83, 156)
    path.cubicTo(83, 142, 78, 132, 78, 118)
    path.cubicTo(78, 106, 82, 94, 89, 84)
    path.cubicTo(94, 78, 96, 71, 92, 66)
    path.cubicTo(84, 59, 68, 58, 60, 57)
    path.closeSubpath()
    return path


def _limb(points: tuple[tuple[int, int], ...], width: int) -> QPainterPath:
    start, bend, end = (QPointF(x, y) for x, y in points)
    line = QPainterPath(start)
    line.quadTo(bend, end)
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    return stroker.createStroke(line).simplified()


def _round(x: float, y: float, wide: float, high: float) -> QPainterPath:
    """Return an oval around a point, so many pixels to each side."""
    found = QPainterPath()
    found.addEllipse(QPointF(x, y), wide, high)
    return found


def _both(left: QPainterPath) -> QPainterPath:
    """Return a limb and its mirror image."""
    return left.united(QTransform(-1, 0, 0, 1, WIDE, 0).map(left))


def _band(top: float, bottom: float) -> QPainterPath:
    band = QPainterPath()
    band.addRect(QRectF(0, top, WIDE, bottom - top))
    return band


def _spots(part: str, path: QPainterPath) -> tuple[QPointF, ...]:
    """Return where a part carries its dot: paired limbs carry two."""
    middle = path.boundingRect().center()
    if part == "arms":
        return QPointF(18, 122), QPointF(WIDE - 18, 122)
    if part == "legs":
        return QPointF(48, 208), QPointF(WIDE - 48, 208)
    return (middle,)
