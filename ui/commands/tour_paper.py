"""Shows on the tour what is on the pages of a PDF: made as for saving, and read back by a reader that others wrote.

The PDF never leaves memory. Its reader is there for development only (ADR 21), so it is loaded where it is used, and
the tour of an installed program goes on without these pages.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.sharing.pdf import finished
from ui.supervision.drawing import pdf_of
from ui.supervision.paper_bar import PaperBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pypdfium2 import PdfPage

    from ui.commands.tour_stage import Stage

EDGE = 24
MOST = 2
"""Pages that have room beside each other."""


def show_pages(stage: Stage) -> None:
    """Lay the first pages of the PDF over the window, as large as there is room for."""
    sheets = stage.one(PaperBar).sheets()
    if sheets is None:
        return
    pdf = finished(pdf_of(sheets))
    try:
        pages = pages_of(pdf, stage.window.height() - 2 * EDGE)
    except ModuleNotFoundError:
        sys.stderr.write("Nothing here reads a PDF, so its pages are left out.\n")
        return
    _lay_over(stage.window, pages[:MOST])


def pages_of(pdf: bytes, height: int) -> list[QImage]:
    """Return every page of a PDF as a picture some `height` pixels high.

    Raises:
        ModuleNotFoundError: The reader is not installed.
    """
    from pypdfium2 import PdfDocument

    with PdfDocument(pdf) as document:
        return [_picture(page, height) for page in document]


def _picture(page: PdfPage, height: int) -> QImage:
    bitmap = page.render(scale=height / page.get_height(), rev_byteorder=True)
    pixels = bytes(bitmap.buffer)
    return QImage(pixels, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB888).copy()


def _lay_over(window: QWidget, pages: Sequence[QImage]) -> None:
    over = QWidget(window, Qt.WindowType.Popup)
    over.setObjectName("paper")
    over.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    row = QHBoxLayout(over)
    row.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
    row.setSpacing(EDGE)
    row.addStretch(1)
    for picture in pages:
        page = QLabel()
        page.setPixmap(QPixmap.fromImage(picture))
        row.addWidget(page)
    row.addStretch(1)
    over.setGeometry(QRect(window.mapToGlobal(QPoint()), window.size()))
    over.show()
