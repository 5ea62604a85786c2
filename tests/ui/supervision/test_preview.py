"""The sheet beside the page: leafed through, and told to who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton

from models.domain.document import Part
from tests.ui.supervision.papers import document, sample, supervision_template
from ui.supervision.paper import Paper, TextSize
from ui.supervision.preview import Preview
from ui.supervision.sheet_blocks import blocks_of
from ui.supervision.typesetting import Sheets, typeset

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from models.domain.document import Document
    from ui.theme.look import Look


def sheets_of(written: Document, text: TextSize = TextSize.LARGE) -> Sheets:
    return typeset(blocks_of(written, supervision_template()), Paper(text=text))


@pytest.fixture
def preview(qtbot: QtBot, look: Look) -> Preview:
    found = Preview(look=look)
    qtbot.addWidget(found)
    found.resize(430, 760)
    found.show()
    return found


def way(preview: Preview, words: str) -> QPushButton:
    return next(each for each in preview.findChildren(QPushButton) if each.text() == words)


def test_one_leafs_through_the_sheets(preview: Preview) -> None:
    sheets = sheets_of(sample())
    preview.show_sheets(sheets)
    assert preview.pages() == len(sheets.pages) >= 2
    assert not way(preview, "Page before").isEnabled()

    way(preview, "Next page").click()
    assert preview._place.text() == f"Page 2 of {len(sheets.pages)}"
    way(preview, "Page before").click()
    assert preview._place.text() == f"Page 1 of {len(sheets.pages)}"
    assert preview._paper.accessibleDescription() == preview._place.text()


def test_the_page_looked_at_stays_where_there_still_is_one(preview: Preview) -> None:
    preview.show_sheets(sheets_of(sample()))
    way(preview, "Next page").click()
    preview.show_sheets(sheets_of(sample()))
    assert preview._place.text().startswith("Page 2 of")
    preview.show_sheets(sheets_of(document(Part("need", "What I need", "A word."))))

    assert preview._place.text() == "Page 1 of 1"
    assert way(preview, "Next page").isHidden()


def test_the_paper_is_white_with_dark_words_whatever_the_theme(preview: Preview, look: Look) -> None:
    for theme in ("light", "dark", "high-contrast"):
        look.apply(theme, reduced_motion=True)
        preview.show_sheets(sheets_of(sample()))
        picture = preview._paper.grab().toImage()
        colours = {QColor(picture.pixel(x, 60)).lightness() for x in range(picture.width())}
        assert max(colours) == 255
        assert min(colours) < 120


def test_before_there_is_anything_to_show_nothing_is_shown(preview: Preview) -> None:
    assert preview.pages() == 0
    way(preview, "Next page").click()
    assert preview._place.text() == ""


def test_what_was_let_go_of_is_nowhere_and_the_next_document_begins_at_its_first_page(
    preview: Preview,
) -> None:
    before = preview._paper.grab().toImage()
    preview.show_sheets(sheets_of(sample()))
    way(preview, "Next page").click()
    assert preview._paper.grab().toImage() != before
    preview.forget()
    assert preview.pages() == 0
    assert preview._paper._sheets is None
    assert preview._place.text() == ""
    assert preview._paper.grab().toImage() == before
    preview.show_sheets(sheets_of(sample()))
    assert preview._place.text().startswith("Page 1 of")
