"""That everything finds room and stays in its place: with large text, when read, and when a line is chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from app.trends.periods import Period, Span
from app.trends.series import Point, Series, Spec, series
from models.domain.entry import EntryId
from tests.ui.trends.conftest import TODAY, add, audit, day
from tests.ui.trends.test_page import VIEWS, chart, lines_view, said
from ui.trends import words
from ui.trends.line_tile import LineTile
from ui.trends.sheet import of_series
from ui.trends.year_view import YearView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look
    from ui.trends.page import TrendsPage

SPEC = Spec("s/l", "s", "Sheet", "Line", 0, 100, also=True, low_words="none", high_words="all")


def line(*given: tuple[float | None, float | None], spec: Spec = SPEC, era: int = 0) -> Series:
    made = [
        Point(TODAY - timedelta(days=len(given) - n), EntryId(str(n)), value, also, era=n >= era > 0)
        for n, (value, also) in enumerate(given)
    ]
    return series(spec, made)


def area(page: TrendsPage) -> QScrollArea:
    found = page.findChild(QScrollArea)
    assert isinstance(found, QScrollArea)
    return found


@pytest.mark.parametrize("table", [False, True])
@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_nothing_is_wider_than_the_window(
    page: TrendsPage,
    look: Look,
    qtbot: QtBot,
    text_size: int,
    table: bool,
) -> None:
    look.apply("light", text_size=text_size, reduced_motion=True)
    page.resize(828, 640)
    page.table_button().setChecked(table)
    for name in VIEWS:
        page.show_view(name)
        qtbot.wait(20)
        content = area(page).widget()
        assert content is not None
        assert content.width() <= area(page).viewport().width(), name
        for each in (page.take_button(), page.table_button()):
            at = each.mapTo(page, each.rect().bottomRight())
            assert at.x() < page.width()
            assert each.width() >= each.sizeHint().width()


def test_nothing_moves_when_a_point_is_read(page: TrendsPage, qtbot: QtBot) -> None:
    target = chart(page)
    qtbot.wait(20)
    small = lines_view(page).tiles()[0]
    before = small.mapTo(page, small.rect().topLeft())
    target.move_cursor(3)
    qtbot.wait(20)
    assert small.mapTo(page, small.rect().topLeft()) == before
    assert "Open the page" in {each.text() for each in page.findChildren(type(page.take_button()))}


def test_a_line_chosen_far_down_is_brought_into_sight(page: TrendsPage, qtbot: QtBot) -> None:
    page.resize(828, 420)
    chart(page)
    qtbot.wait(20)
    bar = area(page).verticalScrollBar()
    bar.setValue(bar.maximum())
    tile = lines_view(page).tiles()[-1]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    shown = chart(page).mapTo(page, chart(page).rect().topLeft()).y()
    assert 0 <= shown < page.height() / 2


def test_all_lines_of_an_open_time_begin_together(page: TrendsPage, filled: AppContext) -> None:
    entry = add(filled, "self-care-audit", 400, audit(3, 3, 3, 3, 3))
    page.refresh(filled.journal.set_tags(entry, ["x"]))
    page.periods().choose(Span.ALL)
    frames = {(tile._seen.first, tile._seen.last) for tile in lines_view(page).tiles()}
    assert frames == {(day(400).toordinal(), TODAY.toordinal())}
    first, last = chart(page).box().viewRange()[0]
    assert first < day(400).toordinal() < TODAY.toordinal() < last


def test_a_table_names_its_line_and_offers_the_others(page: TrendsPage) -> None:
    page.table_button().click()
    panel = page.panel()
    assert panel.title() == "Pleasant or unpleasant, from “Wellbeing snapshot”"
    assert panel.title() in said(page)
    assert [panel.picker().itemData(n) for n in range(panel.picker().count())] == [
        "wellbeing-snapshot/pleasant", "wellbeing-snapshot/energy", "self-care-audit/body",
    ]  # fmt: skip
    panel.picker().setCurrentIndex(1)
    panel.picker().activated.emit(1)
    assert panel.title() == "Energy, from “Wellbeing snapshot”"
    assert lines_view(page).chosen() == "wellbeing-snapshot/energy"
    page.show_view("year")
    assert not panel.picker().isVisible()


def test_a_table_shows_its_last_row_whole_and_begins_at_the_top(page: TrendsPage, qtbot: QtBot) -> None:
    page.table_button().click()
    qtbot.wait(20)
    table = page.table()
    last = table.visualRect(table.model().index(table.model().rowCount() - 1, 0))
    assert last.bottom() <= table.viewport().height()
    assert not table.verticalScrollBar().isVisible()
    assert not table.horizontalScrollBar().isVisible()
    page.show_view("rhythm")
    qtbot.wait(20)
    table.verticalScrollBar().setValue(5)
    page.periods().choose(Span.YEAR)
    assert table.verticalScrollBar().value() == 0


def test_a_table_fits_again_after_another_text_size(page: TrendsPage, look: Look, qtbot: QtBot) -> None:
    page.table_button().click()
    for text_size in (200, 100):
        look.apply("light", text_size=text_size, reduced_motion=True)
        page.show_view("lines")
        qtbot.wait(20)
    assert not page.table().horizontalScrollBar().isVisible()


def test_a_calendar_is_headed_by_its_year(page: TrendsPage) -> None:
    page.show_view("year")
    view = page.view()
    assert isinstance(view, YearView)
    assert str(TODAY.year) in said(page)
    assert "Since August" not in said(page)
    page.show_view("lines")
    assert "Since August 2026" in said(page)


def test_too_little_says_what_it_counts() -> None:
    whole = line(*[(float(n), None) for n in range(6)])
    assert words.missing(line((1, None)), whole).endswith("in this time there is one.")
    assert words.missing(line((1, None), (2, None)), whole).endswith("in this time there are 2.")
    assert words.missing(whole.between(TODAY - timedelta(days=4), None), whole).endswith(
        "So far there are 6."
    )
    assert words.missing(line(*[(1, None)] * 3), line(*[(1, None)] * 9, era=5)).endswith(
        "Since the questions changed there are 4."
    )
    assert not words.missing(line(*[(1, None)] * 8), line(*[(1, None)] * 8))


def test_what_a_chart_does_not_show_by_itself_is_said(page: TrendsPage) -> None:
    assert words.open_marks(line((1, 2))) == "The open marks are the values given afterwards."
    assert not words.open_marks(line((1, None), (None, 2)))
    assert words.scale_ends(SPEC) == "0 is “none”, 100 is “all”."
    assert "0 is “unpleasant”, 100 is “pleasant”." in page.view().sentence()
    assert page.view().sentence().removeprefix(words.sentence(lines_view(page).series())) in said(page)  # type: ignore[arg-type]  # there is one


def test_a_tile_draws_what_was_given_afterwards_and_what_could_not_be_scored(
    look: Look, qtbot: QtBot
) -> None:
    period = Period(TODAY - timedelta(days=9), TODAY)
    drawn = [
        pixels(LineTile(each, period, look=look), qtbot)
        for each in (line((80, None)), line((80, 20)), line((80, None), (None, None)))
    ]
    assert drawn[0] < drawn[1]
    assert drawn[0] != drawn[2]


def test_a_tile_without_a_value_says_so(look: Look, qtbot: QtBot) -> None:
    tile = LineTile(line(), Period(None, TODAY), look=look)
    qtbot.addWidget(tile)
    assert tile.value_words() == "nothing"
    tile.show_series(line((5, None)), Period(None, TODAY))
    assert tile.value_words() == "5"


def test_a_row_says_everything_there_is_to_say_about_it() -> None:
    sheet = of_series("Line", line((1, None), (None, None), spec=replace(SPEC, also=False), era=1))
    assert sheet.lines[1].words[-1] == (
        "Not enough answered to count. The questions mean something else from here on."
    )


def pixels(tile: LineTile, qtbot: QtBot) -> int:
    """Return how many pixels of a tile differ from its ground."""
    qtbot.addWidget(tile)
    tile.resize(212, tile.height())
    image = tile.grab().toImage()
    ground = image.pixel(100, 70)
    return sum(image.pixel(x, y) != ground for x in range(14, 198) for y in range(36, 88))
