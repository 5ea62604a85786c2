"""Looking back on other days: what is there then, and what a person had ticked and left out before."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDateEdit

from app.sharing.gathering import MARK
from tests.ui.supervision.conftest import PRIVATE, add, prepare_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from tests.ui.supervision.conftest import Opened
    from ui.supervision.choose_view import ChooseView

    Open = Callable[..., Opened]


def choose(qtbot: QtBot, choice: ChooseView, field: QDateEdit, day: date) -> None:
    """Choose another day and wait until it counts."""
    with qtbot.waitSignal(choice.period.changed):
        field.setDate(QDate(day.year, day.month, day.day))


def box_in(widget: QWidget) -> QCheckBox:
    box = widget.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    return box


def marked(context: AppContext, text: str, *, days_ago: int) -> str:
    """Keep a page that is marked for supervision, and return the key of its answer."""
    entry = add(context, "page", tags=(MARK,), text=text)
    context.journal.move(entry, context.clock.now().date() - timedelta(days=days_ago))
    return f"{entry}/text"


def test_looks_further_back_when_asked(context: AppContext, open_page: Open, qtbot: QtBot) -> None:
    marked(context, "Long ago.", days_ago=60)
    opened = open_page()
    opened.prepare()
    choice = opened.gather.choice
    assert choice.rows() == ()
    choose(qtbot, choice, choice.period.first, context.clock.now().date() - timedelta(days=70))
    assert len(choice.rows()) == 1


def test_the_last_day_can_be_another_one(context: AppContext, open_page: Open, qtbot: QtBot) -> None:
    entry = add(context, "page", tags=(MARK,), text="Today.")
    opened = open_page()
    opened.prepare()
    choice = opened.gather.choice
    assert len(choice.rows()) == 1
    before = context.journal.record(entry).entry.shift_date - timedelta(days=1)
    choose(qtbot, choice, choice.period.last, before)
    assert choice.rows() == ()


def test_what_was_left_out_stays_out_and_what_was_ticked_stays_ticked_on_other_days(
    context: AppContext, open_page: Open, qtbot: QtBot
) -> None:
    session = prepare_session(context)
    agreed = context.actions.new("Ask about the rota", entry=session, field="agreed")
    context.actions.save(agreed)
    earlier = add(context, "supervision-session", want="Ten minutes about handovers.")
    context.journal.move(earlier, context.clock.now().date() - timedelta(days=40))
    opened = open_page()
    opened.prepare()
    choice, actions = opened.gather.choice, opened.gather.choice._actions
    assert actions is not None
    (row,) = choice.rows()
    row.open_button().click()
    for field in ("want", "hard_to_say"):
        box_in(row.ticks()[f"{session}/{field}"]).click()
    box_in(actions.ticks()[agreed.id]).click()
    before = choice.value()
    assert before is not None
    assert f"{session}/want" not in before.passages

    today = context.clock.now().date()
    choose(qtbot, choice, choice.period.first, today - timedelta(days=60))
    wider = choice.value()
    assert wider is not None
    assert wider.passages == before.passages | {f"{earlier}/want"}
    assert wider.actions == frozenset()

    # Days on which the page does not stand change nothing about it.
    choose(qtbot, choice, choice.period.last, today - timedelta(days=30))
    choose(qtbot, choice, choice.period.last, today)
    again = choice.value()
    assert again is not None
    assert again.passages == wider.passages
    opened.press("Make the sheet")
    text = opened.on_paper()
    assert PRIVATE in text
    assert "nights" not in text


def test_a_page_that_nothing_speaks_for_stays_in_sight_while_it_goes_along(
    context: AppContext, open_page: Open, qtbot: QtBot
) -> None:
    add(context, "page", text="A quiet day.")
    opened = open_page()
    opened.prepare()
    choice = opened.gather.choice
    opened.press("Show other pages of this time (1)")
    choice.rows()[0].open_button().click()
    ((key, tick),) = choice.rows()[0].ticks().items()
    box_in(tick).click()
    choose(qtbot, choice, choice.period.first, context.clock.now().date() - timedelta(days=70))
    (row,) = choice.rows()
    assert row.chosen() == {key}
    assert row.isVisible()


def test_the_next_sheet_begins_with_what_is_suggested(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.prepare()
    (row,) = opened.gather.choice.rows()
    suggested = row.chosen()
    box_in(row).click()
    assert row.chosen() == frozenset()
    opened.press("Not now")
    opened.prepare()
    (row,) = opened.gather.choice.rows()
    assert row.chosen() == suggested


def test_a_day_counts_once_it_is_typed(context: AppContext, open_page: Open, qtbot: QtBot) -> None:
    key = marked(context, "Long ago.", days_ago=60)
    opened = open_page()
    opened.prepare()
    period = opened.gather.choice.period
    period.first.setDisplayFormat("dd/MM/yyyy")
    emitted: list[object] = []
    period.changed.connect(lambda *days: emitted.append(days))
    period.first.setFocus()
    period.first.setSelectedSection(QDateEdit.Section.YearSection)
    for digit in "2024":
        QTest.keyClicks(period.first, digit)
    period.first.setSelectedSection(QDateEdit.Section.DaySection)
    QTest.keyClicks(period.first, "15")
    assert emitted == []
    period.last.setFocus()  # who goes on to the next field has finished with this one
    assert emitted == [period.days()]
    assert period.first.date().year() == 2024
    assert key in {each.key for row in opened.gather.choice.rows() for each in row.source().passages}
    qtbot.wait(600)
    assert len(emitted) == 1
