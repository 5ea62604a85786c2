"""A chart on the sheet: in the editor, on paper with its caption, and read again when it came from elsewhere."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.sharing.charts import with_chart
from app.sharing.pdf import finished
from models.domain.document import Part
from tests.ui.supervision.papers import CHART, PART, document
from ui.supervision.chart_picture import ChartPicture
from ui.supervision.drawing import draw_page, pdf_of
from ui.supervision.paper import Paper
from ui.supervision.sheet_blocks import blocks_of
from ui.supervision.typesetting import Sheets, line_rect, typeset
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.supervision.conftest import Opened
    from ui.theme.look import Look


def on_paper(*parts: Part, paper: Paper | None = None) -> Sheets:
    return typeset(blocks_of(document(*parts)), paper or Paper())


def test_heading_chart_and_caption_stand_on_one_page(look: Look) -> None:
    del look
    for lines in range(24, 46):
        sheets = on_paper(Part("a", "A", "\n\n".join(["Words."] * lines)), PART)
        (page,) = [page for page in sheets.pages if any(sheets.lines[each.index].chart for each in page)]
        place = next(n for n, each in enumerate(page) if sheets.lines[each.index].chart)
        assert place > 0
        assert place < len(page) - 1
        assert line_rect(sheets, page[place]).bottom() <= sheets.paper.margin + sheets.paper.room + 1


def test_the_pdf_holds_caption_and_ends_of_the_axes_as_text(look: Look) -> None:
    del look
    (page,) = PdfReader(BytesIO(finished(pdf_of(on_paper(PART))))).pages
    text = " ".join(page.extract_text().split())
    for words in ("Body: 0 to 4 since March.", "March 2026", "May 2026", "4"):
        assert words in text
    assert not page.images


@pytest.mark.parametrize("plain", [False, True])
def test_the_line_is_drawn_on_paper(look: Look, *, plain: bool) -> None:
    del look
    sheets = on_paper(PART, paper=Paper(plain=plain))
    place = next(each for each in sheets.pages[0] if sheets.lines[each.index].chart)
    room = line_rect(sheets, place)
    image = QImage(sheets.paper.sheet.toSize() / 4, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.scale(0.25, 0.25)
    draw_page(painter, sheets, 0)
    painter.end()
    scaled = QRectF(room.x() / 4, room.y() / 4, room.width() / 4, room.height() / 4)
    chart = image.copy(scaled.toRect())
    ink = sheets.paper.ink().rgb()
    columns = [any(chart.pixel(x, y) == ink for y in range(chart.height())) for x in range(chart.width())]
    assert sum(columns) > chart.width() * 0.7


def test_a_sheet_that_got_a_chart_elsewhere_is_read_again(open_page: Callable[..., Opened]) -> None:
    opened = open_page()
    opened.make()
    opened.write("Something new.")
    opened.page.leave()
    opened.page.hide()
    sharing = opened.context.sharing()
    changes = sharing.save(with_chart(sharing, opened.stored().id, PART))
    opened.page.refresh(changes)
    opened.page.show()
    opened.page.open_at(Place(PageName.SUPERVISION))
    assert opened.sheet._edit.parts()[-1].chart == CHART
    assert opened.page.findChildren(ChartPicture)
    assert "Something new." in opened.on_paper()


def test_a_place_names_the_sheet_to_open(open_page: Callable[..., Opened]) -> None:
    opened = open_page()
    sharing = opened.context.sharing()
    made = with_chart(sharing, None, PART)
    sharing.save(made)
    opened.page.open_at(Place(PageName.SUPERVISION, document=made.id))
    shown = opened.sheet.document()
    assert shown is not None
    assert shown.id == made.id


def test_a_chart_moves_and_goes_with_its_part(open_page: Callable[..., Opened]) -> None:
    opened = open_page()
    sharing = opened.context.sharing()
    made = with_chart(sharing, None, PART)
    sharing.save(made)
    opened.page.open_at(Place(PageName.SUPERVISION, document=made.id))
    opened.press("Move “Body” up")
    opened.page.leave()
    assert opened.stored().parts[-2].chart == CHART
    opened.press("Take “Body” out of this copy")
    opened.page.leave()
    assert all(part.chart is None for part in opened.stored().parts)
