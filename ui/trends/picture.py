"""A view as a picture of its own: what it is above, the view itself, and what it says below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QImageWriter, QPainter, QRegion, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice

    from ui.theme.look import Look

MARGIN, HEAD, ABOVE = 28, 44, 12
SHARP = 2
"""Pixels of a picture for each pixel of the window."""

WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
DRAWN = QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren


@runtime_checkable
class DrawsItself(Protocol):
    """A widget that knows a better way than being copied from the window."""

    def draw_on(self, painter: QPainter, room: QRectF) -> None:
        """Draw everything that is in sight into `room`."""


def lay_out(view: QWidget, width: int) -> None:
    """Give a view that is hidden, and all that stands in it, the size that it would have on a page of `width`.

    Qt leaves that to the moment in which it is shown; till then a picture of it would have some size from before.
    """
    for _ in range(2):  # what finds no room beside something goes below, and makes everything higher
        layout = view.layout()
        view.resize(width, view.height() if layout is None else layout.totalHeightForWidth(width))
        _settle(view)


def _settle(widget: QWidget) -> None:
    """Let a widget and its layout heed its size, then whatever stands in it."""
    widget.ensurePolished()
    QApplication.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        _settle(child)


def png(widget: QWidget, title: str, words: str, *, look: Look) -> bytes:
    """Return the view as a PNG picture in the present colours."""
    size = _size(widget, words, look)
    image = QImage(size * SHARP, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(SHARP)
    image.fill(look.colour("surface"))
    _paint(image, widget, title, words, look)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def svg(widget: QWidget, title: str, words: str, *, look: Look) -> bytes:
    """Return the view as an SVG drawing in the present colours."""
    from PySide6.QtSvg import QSvgGenerator  # seldom needed

    size = _size(widget, words, look)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setResolution(96)  # pixels of a page on the screen, so that type keeps its size
    generator.setViewBox(QRect(QPoint(0, 0), size))
    generator.setTitle(title)
    generator.setDescription(words)
    _paint(generator, widget, title, words, look)
    return bytes(buffer.data().data())


def _size(widget: QWidget, words: str, look: Look) -> QSize:
    high = look.px(HEAD) + _foot(widget, words, look) + 2 * MARGIN
    return QSize(widget.width() + 2 * MARGIN, widget.height() + high)


def _foot(widget: QWidget, words: str, look: Look) -> int:
    """Return how much room the words below take; a chart is explained there, and nothing of it may be cut."""
    metrics = QFontMetrics(look.interface_font(14))
    told = metrics.boundingRect(QRect(0, 0, widget.width(), 1 << 16), int(WRAPPED), words)
    return ABOVE + told.height() + metrics.height() // 2


def _paint(device: QPaintDevice, widget: QWidget, title: str, words: str, look: Look) -> None:
    size, head = _size(widget, words, look), look.px(HEAD)
    painter = QPainter(device)
    painter.fillRect(QRect(QPoint(0, 0), size), look.colour("surface"))
    painter.setPen(look.colour("ink"))
    painter.setFont(look.writing_font(20))
    room = QRect(MARGIN, MARGIN, size.width() - 2 * MARGIN, head)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), title)
    _draw(widget, painter, QPoint(MARGIN, MARGIN + head))
    painter.setPen(look.colour("muted"))
    painter.setFont(look.interface_font(14))
    top = MARGIN + head + widget.height() + ABOVE
    painter.drawText(QRect(MARGIN, top, widget.width(), size.height() - top), int(WRAPPED), words)
    painter.end()


def _draw(widget: QWidget, painter: QPainter, at: QPoint) -> None:
    if isinstance(widget, DrawsItself):
        widget.draw_on(painter, QRectF(QRect(at, widget.size())))
    else:
        widget.render(painter, at, QRegion(), DRAWN)
