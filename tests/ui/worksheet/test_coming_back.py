"""Coming back to a worksheet: later questions, last time's actions, one living page, where one was."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from models.domain.action import ActionLevel
from models.domain.entry import EntryState
from tests.ui.worksheet.filling import button, click, fill
from ui.widgets.balance import Balance
from ui.widgets.growing_line import GrowingLine
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    import pytest

    from tests.ui.worksheet.conftest import Desk


def words(desk: Desk) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in desk.view().findChildren(QLabel) if each.isVisibleTo(desk.view())]


def test_an_unfinished_entry_opens_where_it_was_left(desk: Desk) -> None:
    desk.begin("oskar")
    for question in desk.go("outcome").questions()[:2]:
        fill(question)
    desk.page.leave()
    entry = desk.entry()
    desk.reopen(entry)
    assert desk.page.desk.here() == "outcome", "two of its four questions are still open"
    desk.reopen(entry, section="affirm")
    assert desk.page.desk.here() == "affirm"


def test_nothing_is_stored_before_anything_is_answered(desk: Desk) -> None:
    desk.begin("oskar")
    for section in desk.page.desk.sections():
        desk.go(section.id)
    desk.page.leave()
    place = desk.page.place()
    assert place is not None
    assert place.entry is None


def test_later_questions_wait_for_their_day_and_show_then_and_now(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begin("oskar", section="scaling")
    assert "review" not in [each.id for each in desk.page.desk.sections()]
    fill(desk.view().question("now"))
    fill(desk.go("affirm").question("step"))
    click(button(desk.page.desk.heading, "Done"))
    entry = desk.entry()
    assert desk.context.journal.record(entry).entry.state is EntryState.KEPT

    now = type(desk.context.clock).now
    monkeypatch.setattr(
        type(desk.context.clock), "now", lambda clock: now(clock) + timedelta(days=15), raising=True
    )
    desk.reopen(entry)
    assert desk.page.desk.here() == "review"
    assert "Then: 3" in words(desk)
    assert "The kingfisher keeper" in words(desk), "the step that was taken is in view"
    fill(desk.view().question("now_again"))
    assert desk.stored().answers["now_again"] == 3


def test_an_audit_opens_on_the_actions_of_the_last_one(desk: Desk) -> None:
    desk.begin("self-care-audit", section="plan")
    fill(desk.view().question("pick"))
    first = desk.stored()
    desk.fresh_page()
    desk.begin("self-care-audit")
    assert "Last time you chose" in words(desk)
    desk.go("plan")
    page_actions = desk.page._opened
    assert page_actions is not None
    carried = page_actions.sheet.actions("pick")
    assert [each.id for each in carried] == list(first.answers["pick"])  # type: ignore[arg-type]  # a list of ids
    desk.page.leave()
    place = desk.page.place()
    assert place is not None
    assert place.entry is None, "looking at them stores nothing"


def test_a_living_page_is_one_page_with_its_versions(desk: Desk) -> None:
    desk.begin("moral-compass", section="sentence")
    fill(desk.view().questions()[0])
    desk.page.leave()
    entry = desk.entry()
    desk.fresh_page()
    desk.begin("moral-compass", section="pulled")
    assert desk.entry() == entry
    fill(desk.view().question("sign"))
    desk.page.leave()
    assert len(desk.context.journal.revisions(entry)) == 1


def test_values_of_the_compass_come_first(desk: Desk) -> None:
    desk.begin("moral-compass")
    desk.view().questions()[0].findChildren(QPushButton)
    click(button(desk.view().questions()[0], "dignity"))
    desk.page.leave()
    desk.fresh_page()
    desk.begin("moral-injury-reflection", section="ground")
    desk.go("ground")
    assert "From your compass" in words(desk)
    offered = [each.text() for each in desk.view().question("values").findChildren(QPushButton)]
    assert offered[0] == "dignity"
    assert offered.count("dignity") == 1


def test_the_writing_page_and_this_one_pass_entries_on(desk: Desk) -> None:
    desk.page.open_at(Place(PageName.WORKSHEET, worksheet="set-down"))
    assert desk.asked_for[-1].page is PageName.WRITING


def test_an_action_changed_elsewhere_is_shown_as_it_stands_now(desk: Desk) -> None:
    desk.begin("oskar", section="affirm")
    fill(desk.view().question("step"))
    desk.page.leave()
    (written,) = desk.context.actions.for_entry(desk.entry())
    elsewhere = desk.context.actions.save(replace(written, text="Ring the other house"))
    desk.page.refresh(elsewhere)
    assert "Ring the other house" in lines(desk)

    desk.page.refresh(desk.context.actions.remove(written.id))
    assert "Ring the other house" not in lines(desk)
    assert desk.context.journal.record(desk.entry()).answers


def test_what_is_being_typed_is_not_replaced_from_elsewhere(desk: Desk) -> None:
    desk.begin("oskar", section="affirm")
    fill(desk.view().question("step"))
    desk.page.leave()
    (written,) = desk.context.actions.for_entry(desk.entry())
    fill(desk.view().question("step"))
    desk.page.refresh(desk.context.actions.save(replace(written, text="Ring the other house")))
    assert "Ring the other house" not in lines(desk)


def lines(desk: Desk) -> list[str]:
    QApplication.processEvents()
    found = desk.view().question("step").findChildren(GrowingLine)
    return [each.words() for each in found if each.isVisibleTo(desk.view())]


def test_a_plan_shows_where_it_sets_in(desk: Desk) -> None:
    desk.begin("self-care-plan", section="repair")
    assert not leaning(desk)
    fill(desk.view().question("repair_actions"))
    assert leaning(desk) == [], "nothing leans anywhere yet"
    assert any("where it sets in" in each for each in words(desk))

    desk.page.leave()
    (written,) = desk.context.actions.for_entry(desk.entry())
    desk.page.refresh(desk.context.actions.save(replace(written, level=ActionLevel.SOURCE)))
    desk.go("hold")
    assert leaning(desk) == ["At the source 1", "My response 0", "Recovery 0"]


def leaning(desk: Desk) -> list[str]:
    QApplication.processEvents()
    found = desk.view().findChild(Balance)
    assert found is not None
    words = [each.text() for each in found.findChildren(QLabel) if each.isVisible()]
    return [each for each in words if each[-1].isdigit()]
