"""The foot of every sheet says what its shape says there, whole, and leaves the words above it their room."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from app.sharing.pdf import finished
from app.sharing.templates import LONGEST_FOOTER
from tests.ui.supervision.papers import sample
from ui.supervision.drawing import pdf_of
from ui.supervision.paper import Paper, PaperSize
from ui.supervision.sheet_blocks import blocks_of
from ui.supervision.typesetting import foot_height, line_rect, typeset

if TYPE_CHECKING:
    from ui.theme.look import Look


@pytest.mark.parametrize("size", list(PaperSize))
def test_a_footer_of_many_lines_stands_whole_below_the_words(look: Look, size: PaperSize) -> None:
    footer = " ".join(f"W{number}WWWWWW" for number in range(40))
    assert len(footer) <= LONGEST_FOOTER
    sheets = typeset(blocks_of(sample(), None), Paper(size), footer=footer)
    short = typeset(blocks_of(sample(), None), Paper(size), footer="One line.")
    lowest = sheets.paper.sheet.height() - sheets.paper.margin - foot_height(sheets.foot)
    for page in sheets.pages:
        assert all(line_rect(sheets, placed).bottom() < lowest for placed in page)
    assert foot_height(sheets.foot) > foot_height(short.foot)
    for printed in PdfReader(BytesIO(finished(pdf_of(sheets)))).pages:
        assert "".join(footer.split()) in "".join(printed.extract_text().split())
