"""Taking a chart or its numbers along: what the files hold, what is said first, and what the journal notes."""

from __future__ import annotations

import csv
import stat
import sys
from math import dist
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.trends.periods import Span
from models.domain.departure import DepartureKind, DepartureRoute
from tests.ui.trends.conftest import add, day
from ui.trends.lines_view import LinesView
from ui.trends.take_form import Taken

if TYPE_CHECKING:
    from pathlib import Path

    from app.context import AppContext
    from ui.trends.page import TrendsPage


def take(page: TrendsPage, kind: Taken, folder: Path, name: str = "line") -> None:
    page.take_button().click()
    page.along().form.fill(kind, folder, name)
    page.along().form.save()


def test_numbers_are_the_rows_of_the_table(page: TrendsPage, tmp_path: Path, filled: AppContext) -> None:
    take(page, Taken.CSV, tmp_path)
    file = tmp_path / "line.csv"
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.reader(text))
    assert rows[0] == ["Day", "Value", "Median of the last four", "Answered", "Out of", "Remark"]
    assert rows[1] == [day(77).isoformat(), "30.0", "", "1", "1", ""]
    assert [row[1] for row in rows[1:] if row[1]] == [f"{30.0 + 5 * number}" for number in range(12)]
    assert [day(45).isoformat(), "", "", "", "", "You marked: new team"] in rows
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    (noted,) = filled.departures.latest()
    assert (noted.kind, noted.route, noted.pages, noted.records) == (
        DepartureKind.TRENDS,
        DepartureRoute.FILE,
        0,
        13,
    )
    assert page.along().said() == "The file is saved. From now on it is yours to keep safe."


def test_a_picture_is_sharp_and_in_the_present_colours(
    page: TrendsPage, tmp_path: Path, filled: AppContext
) -> None:
    take(page, Taken.PNG, tmp_path)
    image = QImage(str(tmp_path / "line.png"))
    picture = page.view().picture()
    assert picture is not None
    assert image.width() == 2 * (picture.width() + 56)
    assert image.pixelColor(2, 2) == page.look().colour("surface")
    accent = page.look().colour("accent").rgba().to_bytes(4, sys.byteorder)
    assert accent in bytes(image.convertToFormat(QImage.Format.Format_ARGB32).constBits())
    assert [each.pages for each in filled.departures.latest()] == [1]


@pytest.mark.parametrize("view", ["lines", "year", "rhythm"])
def test_a_drawing_is_whole_and_says_what_it_shows(page: TrendsPage, tmp_path: Path, view: str) -> None:
    page.show_view(view)
    take(page, Taken.SVG, tmp_path)
    root = ElementTree.fromstring((tmp_path / "line.svg").read_bytes())  # noqa: S314 - our own file
    name = "{http://www.w3.org/2000/svg}"
    assert root.tag == f"{name}svg"
    sheet = page.view().sheet()
    assert sheet is not None
    assert root.findtext(f"{name}title") == sheet.title
    assert sum(len(list(root.iter(f"{name}{shape}"))) for shape in ("path", "rect", "circle")) > 5
    assert not list(root.iter(f"{name}image"))


@pytest.mark.parametrize("factor", [1.0, 0.3, 0.11])
def test_a_drawing_of_a_chart_looked_at_closely_keeps_its_points_on_its_lines_and_in_its_frame(
    page: TrendsPage, tmp_path: Path, factor: float
) -> None:
    view = page.view()
    assert isinstance(view, LinesView)
    tile = view.chart_tile()
    assert tile is not None
    tile.chart.move_cursor(5)
    tile.chart.zoom(factor)
    (first, last), _ = tile.chart.box().viewRange()
    take(page, Taken.SVG, tmp_path)
    root = ElementTree.fromstring((tmp_path / "line.svg").read_bytes())  # noqa: S314 - our own file
    name = "{http://www.w3.org/2000/svg}"
    dots = {(float(each.get("cx", "")), float(each.get("cy", ""))) for each in root.iter(f"{name}circle")}
    lines = [_places(each.get("points", "")) for each in root.iter(f"{name}polyline")]
    assert len(dots) == sum(first <= at <= last for at, _ in tile.chart.points())
    left, right = (found(x for line in lines for x, _ in line) for found in (min, max))
    assert (left, right) == pytest.approx((28 + 40, 28 + tile.chart.width()), abs=1)
    joints = [place for line in lines for place in line]
    assert all(any(dist(dot, joint) < 0.1 for joint in joints) for dot in dots)


def test_it_is_said_that_the_file_is_not_encrypted(page: TrendsPage) -> None:
    page.take_button().click()
    words = " ".join(each.text() for each in page.along().form.findChildren(QLabel))
    assert "The file is not encrypted" in words


def test_a_file_that_is_there_stays_as_it_is(page: TrendsPage, tmp_path: Path, filled: AppContext) -> None:
    (tmp_path / "line.csv").write_text("mine", encoding="utf-8")
    take(page, Taken.CSV, tmp_path)
    assert "There is a file of that name already." in page.along().form.warning()
    assert (tmp_path / "line.csv").read_text(encoding="utf-8") == "mine"
    assert filled.departures.latest() == ()


def test_a_folder_that_is_not_there_is_told_in_place(
    page: TrendsPage, tmp_path: Path, filled: AppContext
) -> None:
    take(page, Taken.CSV, tmp_path / "nowhere")
    assert "This folder cannot be used." in page.along().form.warning()
    take(page, Taken.CSV, tmp_path, " ")
    page.take_button().click()
    page.along().form.fill(Taken.CSV, tmp_path, "a/b")
    page.along().form.save()
    assert "The file needs a name." in page.along().form.warning()
    assert filled.departures.latest() == ()


def test_what_became_of_a_file_is_not_said_of_the_next_view(page: TrendsPage, tmp_path: Path) -> None:
    take(page, Taken.CSV, tmp_path)
    assert page.along().said()
    page.periods().choose(Span.MONTH)
    assert not page.along().said()


def test_return_saves_the_file_from_its_button(page: TrendsPage, tmp_path: Path) -> None:
    page.take_button().click()
    page.along().form.fill(Taken.CSV, tmp_path, "line")
    save = next(
        each for each in page.along().form.findChildren(QPushButton) if each.text() == "Save the file"
    )
    save.setFocus()
    QTest.keyClick(save, Qt.Key.Key_Return)
    assert (tmp_path / "line.csv").exists()


def test_what_open_marks_are_is_said_in_the_picture_too(
    page: TrendsPage, tmp_path: Path, filled: AppContext
) -> None:
    add(filled, "oskar", 30, {"now": 4, "now_again": 7})
    entry = add(filled, "oskar", 3, {"now": 4, "now_again": 5})
    page.refresh(filled.journal.set_tags(entry, ["x"]))
    view = page.view()
    assert isinstance(view, LinesView)
    view.choose("oskar/oskar_scale")
    take(page, Taken.SVG, tmp_path)
    root = ElementTree.fromstring((tmp_path / "line.svg").read_bytes())  # noqa: S314 - our own file
    told = " ".join("".join(each.itertext()) for each in root.iter("{http://www.w3.org/2000/svg}text"))
    assert "The open marks are the values given afterwards." in " ".join(told.split())


def test_another_view_puts_the_form_away(page: TrendsPage) -> None:
    page.take_button().click()
    assert page.along().form.isVisible()
    page.show_view("year")
    assert not page.along().form.isVisible()


def test_nothing_can_be_taken_from_an_empty_journal(empty_page: TrendsPage) -> None:
    assert not empty_page.take_button().isEnabled()
    empty_page.show_view("thinking")
    assert not empty_page.take_button().isEnabled()


def _places(points: str) -> list[tuple[float, float]]:
    """Read the corners of a line."""
    pairs = (pair.split(",") for pair in points.split())
    return [(float(x), float(y)) for x, y in pairs]
