"""A picture is saved whole, whatever the window shows of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from tests.ui.trends.conftest import add, audit
from tests.ui.trends.test_page import chart
from ui.i18n import dates
from ui.trends.take_form import Taken

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.trends.page import TrendsPage

VIEWS = ("lines", "year", "then", "rhythm")
PARTS = ("mind_quiet", "mind_kind", "mind_elsewhere", "mind_noticed",
         "people_off_duty", "people_helped", "people_laughed", "people_told")  # fmt: skip


@pytest.mark.parametrize("at", [(view, width) for view in VIEWS for width in (1084, 640)])
def test_a_picture_taken_while_the_table_is_on_is_the_one_in_the_window(
    page: TrendsPage, filled: AppContext, tmp_path: Path, qtbot: QtBot, at: tuple[str, int]
) -> None:
    _answer_twice(page, filled)
    view, width = at
    page.resize(width, 400)  # so that there is a bar to scroll with, whatever is shown
    page.table_button().click()
    page.show_view(view)
    _take(page, tmp_path, "hidden", qtbot)
    page.table_button().click()
    qtbot.waitUntil(page.view().isVisible)
    _take(page, tmp_path, "shown", qtbot)
    hidden, shown = (QImage(str(tmp_path / f"{name}.png")) for name in ("hidden", "shown"))
    assert hidden.size() == shown.size()
    assert hidden == shown


def test_a_view_that_grew_behind_the_table_is_saved_whole(
    page: TrendsPage, filled: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    _answer_twice(page, filled)
    page.show_view("then")
    _take(page, tmp_path, "before", qtbot)
    page.table_button().click()
    fields = filled.worksheets.get("work-stressor-check").fields
    for back in (70, 12):
        entry = add(filled, "work-stressor-check", back, {field.id: 2 for field in fields})
    page.refresh(filled.journal.set_tags(entry, ["x"]))
    _take(page, tmp_path, "grown", qtbot)
    before, grown = (QImage(str(tmp_path / f"{name}.png")) for name in ("before", "grown"))
    assert grown.height() > before.height() + 2 * 6 * 40


def test_a_picture_looked_at_closely_speaks_of_what_is_in_sight(page: TrendsPage, tmp_path: Path) -> None:
    target = chart(page)
    target.move_cursor(0)
    for _ in range(2):
        target.zoom(1 / 1.5)
    (first, last), _ = target.box().viewRange()
    shown = [at for at, _ in target.points() if first <= at <= last]
    assert 3 <= len(shown) < 12
    told = _told(page, tmp_path, "closely")
    assert told.startswith("These are the days from ")
    assert f"to {dates.short_day(date.fromordinal(int(last)))}. Pleasant or unpleasant: 30 to " in told
    assert f"{25 + 5 * len(shown)} since September 2026, from {len(shown)} pages." in told
    assert "from 12 pages" in page.view().sentence()  # which is what a sheet says below the whole of it
    for _ in range(4):
        target.zoom(1.5)
    assert _told(page, tmp_path, "whole") == page.view().sentence()


def _told(page: TrendsPage, folder: Path, name: str) -> str:
    page.take_button().click()
    page.along().form.fill(Taken.SVG, folder, name)
    page.along().form.save()
    root = ElementTree.fromstring((folder / f"{name}.svg").read_bytes())  # noqa: S314 - our own file
    return root.findtext("{http://www.w3.org/2000/svg}desc") or ""


def _take(page: TrendsPage, folder: Path, name: str, qtbot: QtBot) -> None:
    """Save a picture as a person does, who sees the form in its place before filling it in."""
    page.take_button().click()
    qtbot.wait(30)
    page.along().form.fill(Taken.PNG, folder, name)
    page.along().form.save()


def _answer_twice(page: TrendsPage, context: AppContext) -> None:
    for back, each in ((70, 1), (10, 3)):
        entry = add(context, "self-care-audit", back, {**audit(1, 1, 1, 1, 1), **dict.fromkeys(PARTS, each)})
    page.refresh(context.journal.set_tags(entry, ["x"]))
