"""The tools are grouped by need, found by their words, and opened by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app import paths
from app.worksheets.loader import Library
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from ui.library.left_out import LeftOut
from ui.library.needs import NEEDS, OTHER
from ui.library.page import ToolsPage, grouped
from ui.library.refusals import Refusals
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> ToolsPage:
    found = ToolsPage(library=Library(paths.resources() / "worksheets"), look=look)
    qtbot.addWidget(found)
    found.resize(1084, 820)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    found.open_at(Place(PageName.TOOLS))
    return found


def test_every_ready_tool_stands_under_one_heading() -> None:
    library = Library(paths.resources() / "worksheets")
    groups = list(grouped(library.headings()))
    names = [name for name, _ in NEEDS] and [heading for _, heading in NEEDS]
    assert [heading for heading, _ in groups] == [name for name in (*names, OTHER) if name in dict(groups)]
    listed = sorted(tool.id for _, tools in groups for tool in tools)
    assert listed == sorted(tool.id for tool in library.headings() if tool.status == "ready")


def test_says_what_a_tool_is_and_how_long_it_takes(page: ToolsPage) -> None:
    tile = next(tile for tile in page._found if tile.accessibleName() == "Step back")
    assert "told from across the room" in tile.accessibleDescription()
    assert tile.accessibleDescription().endswith("12 to 20 minutes")


def test_opens_the_first_tool_that_is_found(page: ToolsPage, qtbot: QtBot) -> None:
    assert page._field.hasFocus()
    QTest.keyClicks(page._field, "LETTER friendly")
    with qtbot.waitSignal(page.place_requested) as wanted:
        QTest.keyClick(page._field, Qt.Key.Key_Return)
    assert wanted.args == [Place(PageName.WRITING, worksheet="compassion-letter")]


def test_enter_alone_opens_nothing(page: ToolsPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.place_requested):
        QTest.keyClick(page._field, Qt.Key.Key_Return)


def test_says_when_nothing_is_found_and_shows_all_again(page: ToolsPage) -> None:
    count = len(page._found)
    QTest.keyClicks(page._field, "zzz")
    assert page._none.isVisible()
    assert not any(group.isVisible() for group in page._groups)
    QTest.keyClick(page._field, Qt.Key.Key_Escape)
    assert not page._none.isVisible()
    assert len(page._found) == count


@pytest.mark.parametrize(("width", "text_size"), [(1084, 100), (760, 100), (760, 200)])
def test_no_tile_is_cut_off(page: ToolsPage, look: Look, qtbot: QtBot, width: int, text_size: int) -> None:
    look.apply("light", text_size=text_size)
    page.resize(width, 820)
    qtbot.waitUntil(lambda: all(tile.height() >= tile.minimumSizeHint().height() for tile in page._found))
    assert all(tile.mapTo(page, tile.rect().topRight()).x() <= width for tile in page._found)
    assert nameless(page) == []
    assert focusable(page) - reached_by_tab(page) == set()


OWN = """
schema = 1
id = "user.{name}"
version = "1.0.0"
lang = "cy"
kind = "reflection"
title = "{title}"
needs = ["think"]
colour = "green"
[[section]]
id = "page"
title = "Y dudalen"
[[section.field]]
id = "text"
type = "{type}"
label = "Beth?"
"""
OVERLAY = """
schema = 1
overlay_for = "user.un-peth"
for_version = "0.9.0"
lang = "en"
title = "One thing"
"""


def test_worksheets_of_ones_own_say_what_is_wrong_with_them(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    (tmp_path / "un-peth.toml").write_text(OWN.format(name="un-peth", title="Un peth", type="text"), "utf-8")
    (tmp_path / "broken.toml").write_text(OWN.format(name="broken", title="Other", type="weather"), "utf-8")
    (tmp_path / "en.user.un-peth.toml").write_text(OVERLAY, "utf-8")
    library = Library(paths.resources() / "worksheets", own=tmp_path, language="en-GB")
    page = ToolsPage(library=library, look=look)
    qtbot.addWidget(page)
    tile = next(tile for tile in page._found if tile.accessibleName() == "One thing")
    assert tile.accessibleDescription() == "Partly translated"
    said = [each.text() for each in page.findChildren(QLabel) if not each.isHidden()]
    assert "broken.toml" in said
    assert next(words for words in said if "“weather”" in words or "“type”" in words).startswith(
        "In broken.toml, section “page”, field “text”: “type” is not a type"
    )
    assert said[said.index("un-peth.toml") + 1] == "In the top of the file, “colour” is not known."


def test_nothing_is_said_where_nothing_is_wrong(page: ToolsPage) -> None:
    parts = [page.findChild(Refusals), page.findChild(LeftOut)]
    assert [part.isHidden() for part in parts if part is not None] == [True, True]
