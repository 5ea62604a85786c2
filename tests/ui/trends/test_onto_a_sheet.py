"""A line of the trends goes on a supervision sheet as a chart of its own, and nothing leaves the journal by that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from models.domain.document import DocumentKind
from tests.ui.trends.conftest import day
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from app.context import AppContext
    from ui.trends.page import TrendsPage


def buttons(page: TrendsPage) -> dict[str, QPushButton]:
    return {each.text(): each for each in page.along().findChildren(QPushButton) if each.isVisible()}


def test_a_line_is_put_on_a_new_sheet_and_the_sheet_can_be_opened(
    page: TrendsPage, filled: AppContext
) -> None:
    places: list[Place] = []
    page.place_requested.connect(places.append)
    page.take_button().click()
    buttons(page)["On a new sheet"].click()
    (stored,) = filled.sharing().all(DocumentKind.SUPERVISION)
    part = stored.parts[-1]
    assert part.chart is not None
    assert part.text == page.view().sentence()
    assert [each.value for each in part.chart.points] == [30.0 + 5 * number for number in range(12)]
    assert part.chart.points[0].day == day(77)
    assert part.chart.lines == tuple((n, n + 1) for n in range(11))
    assert (part.chart.low, part.chart.high) == (0, 100)
    assert page.along().said() == f"The chart is on “{stored.title}”, as a copy."
    assert filled.departures.latest() == ()
    buttons(page)["Open the sheet"].click()
    assert places == [Place(PageName.SUPERVISION, document=stored.id)]


def test_the_sheet_made_last_is_offered(page: TrendsPage, filled: AppContext) -> None:
    page.take_button().click()
    buttons(page)["On a new sheet"].click()
    (stored,) = filled.sharing().all(DocumentKind.SUPERVISION)
    page.take_button().click()
    buttons(page)[f"On “{stored.title}”"].click()
    (stored,) = filled.sharing().all(DocumentKind.SUPERVISION)
    assert [part.id for part in stored.parts[-2:]] == ["chart-1", "chart-2"]


def test_what_is_no_line_is_not_offered(page: TrendsPage) -> None:
    page.show_view("year")
    page.take_button().click()
    assert "On a new sheet" not in buttons(page)
    assert "Save the file" in buttons(page)


def test_an_audit_that_was_not_scored_is_a_gap(page: TrendsPage) -> None:
    view = page.view()
    view.choose("self-care-audit/body")
    chart = view.chart()
    assert chart is not None
    assert len(chart.points) == 2
    assert chart.lines == ()
