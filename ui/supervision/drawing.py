"""Draw sheets: on the screen for the preview, into a PDF in memory, or on whatever device a printer is."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPointF
from PySide6.QtGui import QColor, QPainter, QPdfWriter, QPen

from app.journal.markdown import Run
from ui.supervision.chart_drawing import Inks, draw_chart
from ui.supervision.paper import UNITS, units
from ui.supervision.typesetting import FOOT_POINTS, foot_height, line_rect, sheet_font, text_layout
from ui.theme.fonts import SANS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPagedPaintDevice

    from ui.supervision.paper import Paper
    from ui.supervision.typesetting import Piece, Sheets

translate = QCoreApplication.translate

_AXIS = 0.74
"""Size of what stands at the axes of a chart, in parts of running text."""


def draw_page(painter: QPainter, sheets: Sheets, number: int) -> None:
    """Draw one sheet; one unit of the painter is one unit of the paper.

    Args:
        painter: Begins at the corner of the paper.
        sheets: What is drawn.
        number: Which sheet, from 0.
    """
    paper = sheets.paper
    for corner, piece in _pieces(sheets, number):
        _draw_piece(painter, piece, corner)
    for placed in sheets.pages[number]:
        line = sheets.lines[placed.index]
        room = line_rect(sheets, placed)
        if line.chart is not None:
            draw_chart(painter, room, line.chart, _chart_inks(paper))
        if line.rule:
            painter.setPen(QPen(paper.hairline(), units(0.6)))
            painter.drawLine(room.bottomLeft(), room.bottomRight())
    _draw_foot(painter, sheets, number)


def page_words(number: int, count: int) -> str:
    """Return what the foot of a sheet says about its place."""
    return translate("Paper", "Page {number} of {count}").format(number=number, count=count)


def pdf_of(sheets: Sheets) -> bytes:
    """Return the sheets as a PDF with its fonts in it, made in memory; see `app.sharing.pdf` for its last step."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS)
    writer.setTitle("")
    writer.setCreator("")
    writer.setPageLayout(sheets.paper.layout())
    paint(writer, sheets)
    data: QByteArray = buffer.data()
    return bytes(data.data())


def paint(device: QPagedPaintDevice, sheets: Sheets) -> bool:
    """Draw every sheet on a device that has pages; return whether it took them all."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / UNITS
    painter.scale(scale, scale)
    try:
        for number in range(len(sheets.pages)):
            if number and not device.newPage():
                return False
            draw_page(painter, sheets, number)
    finally:
        painter.end()
    return True


def _chart_inks(paper: Paper) -> Inks:
    return Inks(
        line=paper.ink(),
        axis=paper.hairline(),
        words=paper.ink(quiet=True),
        ground=QColor("#FFFFFF"),
        font=sheet_font(SANS, paper.points * _AXIS),
        unit=units(1),
    )


def _pieces(sheets: Sheets, number: int) -> Iterator[tuple[QPointF, Piece]]:
    """Yield the words of a sheet as they are read, each with its corner: a row of a table cell by cell.

    A PDF is copied and read aloud in the order it was drawn in.
    """
    for row, lines in groupby(sheets.pages[number], key=lambda placed: sheets.lines[placed.index].row):
        found = [
            (line_rect(sheets, placed).topLeft(), piece)
            for placed in lines
            for piece in sheets.lines[placed.index].pieces
        ]
        yield from sorted(found, key=lambda each: each[1].left) if row else found


def _draw_piece(painter: QPainter, piece: Piece, corner: QPointF) -> None:
    painter.setPen(piece.colour)
    # A line of a layout is drawn where it stands in that layout, so its own place is taken back first.
    piece.line.draw(painter, QPointF(corner.x() + piece.left, corner.y() - piece.line.y()))


def _draw_foot(painter: QPainter, sheets: Sheets, number: int) -> None:
    paper = sheets.paper
    words = [Run(page_words(number + 1, len(sheets.pages)))]
    place = text_layout(words, sheet_font(SANS, FOOT_POINTS), paper.width)
    told = place.lineAt(0).naturalTextWidth()
    top = paper.sheet.height() - paper.margin - foot_height(sheets.foot)
    painter.setPen(paper.ink(quiet=True))
    for count in range(sheets.foot.lineCount()):
        line = sheets.foot.lineAt(count)
        line.draw(painter, QPointF(paper.margin, top + count * line.height()))
    place.lineAt(0).draw(painter, QPointF(paper.margin + paper.width - told, top))
