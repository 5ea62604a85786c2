"""Bars and rows at every width: read one by one, and never drawn the wrong way round."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.trends.counts import hours
from tests.ui.trends.conftest import TODAY
from ui.trends.count_rows import CountRows, Named
from ui.trends.hour_bars import HourBars
from ui.trends.read_line import ReadLine
from ui.trends.span_rows import Spanned, SpanRows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look
    from ui.trends.readable import Readable

BLOCKS = tuple(
    (TODAY - timedelta(days=30 * back + 29), TODAY - timedelta(days=30 * back)) for back in range(3, -1, -1)
)


class Stage(QWidget):
    """A picture with the line that reads it."""

    def __init__(self, picture: Readable, resting: str) -> None:
        super().__init__()
        self.picture, self.line = picture, ReadLine(picture, resting)
        column = QVBoxLayout(self)
        column.addWidget(picture)
        column.addWidget(self.line)
        column.addStretch(1)
        self.resize(900, 500)


@pytest.fixture
def staged(qtbot: QtBot) -> Iterator[Callable[..., Stage]]:
    stages: list[Stage] = []

    def show(picture: Readable, resting: str = "Point at a bar.") -> Stage:
        stages.append(Stage(picture, resting))
        qtbot.addWidget(stages[-1])
        stages[-1].show()
        stages[-1].activateWindow()
        qtbot.waitUntil(stages[-1].isActiveWindow)
        return stages[-1]

    yield show
    stages.clear()


def count_rows(look: Look) -> CountRows:
    found = CountRows(look=look)
    found.show_counts([Named("Mind-reading", (4, 0, 1, 2)), Named("Labelling", (0, 0, 0, 3))], BLOCKS)
    return found


def span_rows(look: Look) -> SpanRows:
    found = SpanRows(look=look)
    found.show_rows([
        Spanned("Body", 1, 3, 0, 4, date(2026, 9, 1), date(2026, 11, 1)),
        Spanned("Mind", None, 2, 0, 4),
        Spanned("People", None, None, 0, 4),
    ])
    return found


def hour_bars(look: Look) -> HourBars:
    found = HourBars(look=look)
    found.show_hours(hours({5: 1, 23: 6}))
    return found


@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("width", [300, 560, 648, 972])
def test_a_rise_goes_to_the_right_at_every_width(
    look: Look, qtbot: QtBot, width: int, text_size: int
) -> None:
    look.apply("light", text_size=text_size, reduced_motion=True)
    rows = span_rows(look)
    qtbot.addWidget(rows)
    rows.resize(width, rows.height())
    rows.show()
    first, last, _ = rows.scale(0)
    assert 0 <= first <= rows.place_of(0, 1).x() < rows.place_of(0, 3).x() <= last <= rows.width()
    assert last - first >= rows.width() / 5
    assert all(rows.rect().contains(rows.cell((row, 0)).toAlignedRect()) for row in range(3))


@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("width", [300, 648, 972])
def test_bars_keep_their_room_at_every_width(look: Look, qtbot: QtBot, width: int, text_size: int) -> None:
    look.apply("light", text_size=text_size, reduced_motion=True)
    rows = count_rows(look)
    qtbot.addWidget(rows)
    rows.resize(width, rows.height())
    rows.show()
    assert rows.bars(0).width() >= rows.width() / 3
    assert rows.bars(1).bottom() < rows.height()
    assert rows.cell((0, 3)).right() <= rows.width()


@pytest.mark.parametrize(
    ("make", "keys", "words"),
    [
        (count_rows, [Qt.Key.Key_Right], "Mind-reading, 25 Jul 2026 to 23 Aug 2026: 4."),
        (count_rows, [Qt.Key.Key_End, Qt.Key.Key_Down], "Labelling, 23 Oct 2026 to 21 Nov 2026: 3."),
        (hour_bars, [Qt.Key.Key_Right], "Begun between 5 and 6 o’clock: 1."),
        (hour_bars, [Qt.Key.Key_End] + [Qt.Key.Key_Left] * 5, "Begun between 23 and 0 o’clock: 6."),
        (span_rows, [Qt.Key.Key_Down], "Body: 1 on 1 Sep 2026, 3 on 1 Nov 2026, a change of +2."),
        (span_rows, [Qt.Key.Key_Down] * 2, "Mind: 2."),
        (span_rows, [Qt.Key.Key_Down] * 9, "People: nothing in this time."),
    ],
)
def test_the_arrow_keys_read_one_after_the_other(
    look: Look, staged: Callable[..., Stage], make: Callable[[Look], Readable], keys: list[Qt.Key], words: str
) -> None:
    stage = staged(make(look))
    picture, line = stage.picture, stage.line
    whole = picture.accessibleDescription()
    assert whole
    picture.setFocus()
    for key in keys:
        QTest.keyClick(picture, key)
    assert picture.accessibleDescription() == line.text() == words
    assert picture.grab().size() == picture.size()
    picture.clearFocus()
    assert picture.accessibleDescription() == whole


@pytest.mark.parametrize("make", [count_rows, hour_bars, span_rows])
def test_the_pointer_reads_what_is_under_it(
    look: Look, staged: Callable[..., Stage], make: Callable[[Look], Readable]
) -> None:
    stage = staged(make(look))
    picture, line = stage.picture, stage.line
    rows, places = picture.size_in_cells()
    at = (rows - 1, places - 1)
    QTest.mouseMove(picture, QPoint(1, 1))
    QTest.mouseMove(picture, picture.cell(at).center().toPoint())
    assert picture.at() == at
    assert line.text() == picture.words_at(at)


def test_the_line_that_reads_keeps_its_height(look: Look, qtbot: QtBot, staged: Callable[..., Stage]) -> None:
    stage = staged(count_rows(look), "At rest this says much more than it does elsewhere. " * 6)
    tall = stage.line.height()
    QTest.keyClick(stage.picture, Qt.Key.Key_Right)
    qtbot.wait(10)
    assert stage.line.height() == tall
