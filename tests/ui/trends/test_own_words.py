"""Somebody's own words on buttons and in tooltips: as they are, and never wider than the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QScrollArea

from app.sharing.charts import SUPERVISION
from tests.ui.trends.conftest import add
from tests.ui.trends.test_page import lines_view
from ui.trends.change_links import ChangeLinks
from ui.widgets.buttons import link
from ui.widgets.elided_button import ElidedButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.trends.page import TrendsPage

LONG = "Supervision with the new manager of the community team about workload and leave over winter"
MARKUP = "moved <b>up</b> & on"


def test_the_title_of_a_sheet_is_said_as_it_is(page: TrendsPage, filled: AppContext) -> None:
    found = _offered(page, filled, "R&D supervision")
    assert found.text().replace("&&", "&") == "On “R&D supervision”"
    assert found.shortcut().isEmpty()
    assert found.accessibleName() == "On “R&D supervision”"
    assert _shown(found.toolTip()) == "On “R&D supervision”"


@pytest.mark.parametrize("width", [640, 828, 1084])
def test_a_long_title_makes_the_page_no_wider(
    page: TrendsPage, filled: AppContext, qtbot: QtBot, width: int
) -> None:
    page.resize(width, 640)
    found = _offered(page, filled, LONG)
    area = page.findChild(QScrollArea)
    assert area is not None
    qtbot.wait(30)
    assert area.horizontalScrollBar().maximum() == 0
    content = area.widget()
    assert content is not None
    assert content.width() <= area.viewport().width()
    assert found.width() > 200
    assert LONG in found.accessibleName()
    assert LONG in _shown(found.toolTip())


@pytest.mark.parametrize("words", ["7 Oct 2026: new team", "R&D", "On “Supervision”", LONG])
def test_nothing_is_left_out_where_there_is_room(qtbot: QtBot, page: TrendsPage, words: str) -> None:
    del page  # which has loaded the type
    found = ElidedButton(words, "link")
    plain = link(words.replace("&", "&&"))
    for each in (found, plain):
        qtbot.addWidget(each)
        each.resize(plain.sizeHint())
    assert found.grab().toImage() == plain.grab().toImage()


def test_two_long_titles_can_be_told_apart(qtbot: QtBot, page: TrendsPage) -> None:
    del page  # which has loaded the type
    pictures = []
    for words in (f"{LONG}: first", f"{LONG}: second"):
        found = ElidedButton(words)
        qtbot.addWidget(found)
        found.resize(260, found.sizeHint().height())
        assert found.sizeHint().width() > 2 * found.width()
        pictures.append(found.grab().toImage())
    assert pictures[0] != pictures[1]


def test_a_change_is_shown_as_it_was_written(page: TrendsPage, filled: AppContext) -> None:
    entry = add(filled, "turning-point", 3, {"what": MARKUP})
    page.refresh(filled.journal.set_tags(entry, ["x"]))
    found = page.findChild(ChangeLinks)
    assert found is not None
    assert any(_shown(each.toolTip()).endswith(MARKUP) for each in found.findChildren(ElidedButton))


def test_the_tooltip_of_a_tile_is_its_sentence(page: TrendsPage) -> None:
    tile = lines_view(page).tiles()[0]
    assert _shown(tile.toolTip()) == tile.accessibleDescription()


def _offered(page: TrendsPage, context: AppContext, title: str) -> ElidedButton:
    sharing = context.sharing()
    sheet = sharing.blank(sharing.templates()[SUPERVISION])
    sharing.save(replace(sheet, title=title))
    page.take_button().click()
    found = page.along().form.findChild(ElidedButton)
    assert found is not None
    assert found.isVisible()
    return found


def _shown(tooltip: str) -> str:
    """Return what a tooltip shows, which is text with markup to Qt."""
    document = QTextDocument()
    document.setHtml(tooltip)
    return document.toPlainText()
