"""Shows on the tour what is on the pages of a PDF: drawn by what draws the PDF, side by side over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.supervision.drawing import draw_page
from ui.supervision.paper_bar import PaperBar

if TYPE_CHECKING:
    from ui.commands.tour_stage import Stage
    from ui.supervision.typesetting import Sheets

EDGE = 24
MOST = 2
"""Pages that have room beside each other."""


def show_pages(stage: Stage) -> None:
    """Lay the first pages of the sheet over the window, as large as there is room for."""
    sheets = stage.one(PaperBar).sheets()
    if sheets is None:
        return
    over = QWidget(stage.window, Qt.WindowType.Popup)
    over.setObjectName("paper")
    over.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    row = QHBoxLayout(over)
    row.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
    row.setSpacing(EDGE)
    for number in range(min(MOST, len(sheets.pages))):
        page = QLabel()
        page.setPixmap(page_picture(sheets, number, stage.window.height() - 2 * EDGE))
        row.addWidget(page)
    over.adjustSize()
    corner = QPoint((stage.window.width() - over.width()) // 2, 0)
    over.move(stage.window.mapToGlobal(corner))
    over.show()


def page_picture(sheets: Sheets, number: int, height: int) -> QPixmap:
    """Return a page, from 0, as a picture `height` pixels high."""
    sheet = sheets.paper.sheet
    scale = height / sheet.height()
    picture = QPixmap(round(sheet.width() * scale), height)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    draw_page(painter, sheets, number)
    painter.end()
    return picture
