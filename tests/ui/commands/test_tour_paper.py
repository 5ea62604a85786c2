"""A PDF as a reader that others wrote shows it: every page is there, and looks as it was drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, qGray

from app.sharing.pdf import finished
from models.domain.document import Part
from tests.ui.supervision.papers import PART, document, sample, supervision_template
from ui.commands.tour_paper import pages_of
from ui.supervision.drawing import draw_page, pdf_of
from ui.supervision.paper import Paper, PaperSize
from ui.supervision.sheet_blocks import blocks_of
from ui.supervision.typesetting import Sheets, typeset

if TYPE_CHECKING:
    from models.domain.document import Document
    from ui.theme.look import Look

HEIGHT = 1600
CELL = 16
"""Pixels on each side of the squares that are compared: about two letters, so that smoothed edges even out."""

CLOSE = 20
"""Shades, of 255, by which squares may differ: twice what the edges of letters come to, less than a whole letter."""


def on_paper(written: Document, paper: Paper) -> Sheets:
    return typeset(blocks_of(written, supervision_template()), paper, footer="Prepared by the supervisee.")


def read_back(sheets: Sheets) -> list[QImage]:
    return pages_of(finished(pdf_of(sheets)), HEIGHT)


def drawn(sheets: Sheets, number: int, size: QSize) -> QImage:
    """Return a page, from 0, as our own hand draws it."""
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = size.height() / sheets.paper.sheet.height()
    painter.scale(scale, scale)
    draw_page(painter, sheets, number)
    painter.end()
    return picture


def shades(picture: QImage) -> list[int]:
    """Return how light each square of a picture is."""
    small = picture.scaled(
        picture.width() // CELL,
        picture.height() // CELL,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return [qGray(small.pixel(x, y)) for y in range(small.height()) for x in range(small.width())]


def distance(one: QImage, other: QImage) -> int:
    """Return by how much the two squares differ that differ most."""
    return max(abs(a - b) for a, b in zip(shades(one), shades(other), strict=True))


@pytest.mark.parametrize("size", list(PaperSize))
def test_every_page_reads_as_it_was_drawn(look: Look, size: PaperSize) -> None:
    sheets = on_paper(document(*sample().parts, PART), Paper(size))
    pages = read_back(sheets)
    sheet = sheets.paper.sheet

    assert len(pages) == len(sheets.pages) == 2
    for number, page in enumerate(pages):
        assert page.height() == pytest.approx(HEIGHT, abs=1)
        assert page.width() / page.height() == pytest.approx(sheet.width() / sheet.height(), abs=0.001)
        assert distance(page, drawn(sheets, number, page.size())) < CLOSE


def test_a_letter_that_is_missing_would_be_seen(look: Look) -> None:
    need = Part("need", "What I need", "An agreed minimum notice.")
    (page,) = read_back(on_paper(document(need), Paper()))
    shorter = on_paper(document(replace(need, text="An agree minimum notice.")), Paper())

    assert distance(page, drawn(shorter, 0, page.size())) > CLOSE
