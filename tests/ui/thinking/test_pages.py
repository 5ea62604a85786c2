"""The cards and what goes with what: read by keyboard, told in sentences, and not told where there is too little."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from models.domain.entry import WorksheetRef
from models.domain.thought import ThoughtTag
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from ui.tasks.worker import SynchronousWorker
from ui.thinking.kinds_page import KindsPage
from ui.thinking.patterns_page import PatternsPage
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look
    from ui.widgets.page import Page


def shown(page: Page, look: Look, qtbot: QtBot, place: Place) -> None:
    qtbot.addWidget(page)
    page.resize(1084, 820)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.open_at(place)


@pytest.fixture
def cards(context: AppContext, look: Look, qtbot: QtBot) -> KindsPage:
    worker = SynchronousWorker()
    found = KindsPage(context=context, worker=worker, look=look)
    worker.changed.connect(found.refresh)
    shown(found, look, qtbot, Place(PageName.THINKING, section="mind_reading"))
    return found


@pytest.fixture
def patterns(context: AppContext, look: Look, qtbot: QtBot) -> PatternsPage:
    found = PatternsPage(context=context, worker=SynchronousWorker(), look=look)
    shown(found, look, qtbot, Place(PageName.PATTERNS))
    return found


def words(page: QWidget) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def press(page: QWidget, text: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.isVisible() and each.text() == text).click()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def write(context: AppContext, count: int, *kinds: str, tags: tuple[str, ...] = ()) -> None:
    """Write so many pages, each with its first sentence marked."""
    for _ in range(count):
        draft = context.journal.new_draft(WorksheetRef("page", "1.0.0", "en-GB"), {})
        context.journal.save(replace(draft, answers={"text": "They must all know. And so on."}))
        context.journal.keep(draft.id)
        context.journal.set_tags(draft.id, tags)
        context.thoughts.tag(draft.id, "text", 0, 19, [ThoughtTag(kind) for kind in kinds])


def test_a_card_tells_everything_about_its_kind(cards: KindsPage, context: AppContext) -> None:
    kind = next(each for each in context.thoughts.kinds() if each.id == "mind_reading")
    told = words(cards)
    for part in (kind.label, kind.question, kind.example, kind.false_alarms, *kind.aka):
        assert part in told
    assert " ".join(kind.explanation.split()) in told
    assert "You have not marked anything as this." in told


def test_a_card_says_how_often_it_was_marked(cards: KindsPage, context: AppContext) -> None:
    write(context, 1, "mind_reading")
    cards.open_at(Place(PageName.THINKING))
    assert "You have marked it once." in words(cards)
    write(context, 2, "mind_reading")
    cards.open_at(Place(PageName.THINKING))
    assert "3 times, in 3 pages" in words(cards)


def test_cards_are_gone_through_with_the_arrows_and_found_by_any_name(cards: KindsPage) -> None:
    focus = focused()
    QTest.keyClick(focus, Qt.Key.Key_Down)
    assert cards.place().section == "fortune_telling"
    cards._find.setFocus()
    QTest.keyClicks(cards._find, "black-and")
    assert cards.place().section == "all_or_nothing"


def test_a_kind_of_ones_own_is_added_changed_and_put_away(cards: KindsPage, context: AppContext) -> None:
    press(cards, "+ A kind of your own")
    focus = focused()
    QTest.keyClicks(focus, "Rescuing")
    QTest.keyClick(focus, Qt.Key.Key_Return)
    own = context.thoughts.kinds()[-1]
    assert (own.label, cards.place().section) == ("Rescuing", own.id)
    press(cards, "Change it")
    QTest.keyClicks(focused(), "Rescuing everyone")
    press(cards, "Keep it")
    assert context.thoughts.kinds()[-1].label == "Rescuing everyone"
    press(cards, "Offer it no more")
    assert context.thoughts.kinds()[-1].retired
    press(cards, "Offer it again")
    assert not context.thoughts.kinds()[-1].retired


def test_a_name_that_is_taken_or_missing_is_said_kindly(cards: KindsPage, context: AppContext) -> None:
    before = context.thoughts.kinds()
    press(cards, "+ A kind of your own")
    press(cards, "Keep it")
    assert "It needs a name" in words(cards)
    QTest.keyClicks(focused(), "grief")
    press(cards, "Keep it")
    assert "There is a kind of this name already" in words(cards)
    assert context.thoughts.kinds() == before


def test_the_kinds_that_come_with_the_program_stay_as_they_are(cards: KindsPage) -> None:
    assert not any(each.isVisible() for each in (cards._change, cards._retire))


def test_nothing_marked_says_how_to_begin(patterns: PatternsPage) -> None:
    assert patterns.sentences() == ()
    assert "Ctrl+Shift+M" in words(patterns)
    assert "in 5 pages" in words(patterns)


def test_what_stands_together_in_four_pages_is_not_told(patterns: PatternsPage, context: AppContext) -> None:
    write(context, 4, "mind_reading", tags=("handover",))
    patterns.open_at(Place(PageName.PATTERNS))
    assert patterns.sentences() == ("Mind-reading, marked 4 times in 4 pages.",)
    assert "handover" not in words(patterns)


def test_what_stands_together_in_five_pages_is_told_with_its_counts(
    patterns: PatternsPage, context: AppContext
) -> None:
    write(context, 4, "mind_reading", tags=("handover",))
    write(context, 1, "mind_reading", "grief", tags=("handover",))
    write(context, 2, "mind_reading")
    patterns.open_at(Place(PageName.PATTERNS))
    told = words(patterns)
    assert "5 of the 7 pages marked “Mind-reading” carry the tag “handover”." in told
    assert "It holds for 5 of all 7 pages in this time." in told
    assert "Grief, marked once." in told
    assert "“Grief” carry" not in told


def test_a_time_is_chosen_and_the_look_back_begun(
    patterns: PatternsPage, context: AppContext, qtbot: QtBot
) -> None:
    write(context, 1, "mind_reading")
    for period in ("Last month", "One year", "All of it"):
        press(patterns, period)
        assert patterns.sentences() == ("Mind-reading, marked once.",)
    with qtbot.waitSignal(patterns.place_requested) as asked:
        press(patterns, "Look back at one of them")
    assert asked.args == [Place(PageName.WORKSHEET, worksheet="practice-pattern")]
    with qtbot.waitSignal(patterns.place_requested) as asked:
        press(patterns, "The cards of all kinds")
    assert asked.args == [Place(PageName.THINKING)]


def test_every_page_is_named_and_reached_by_tab(
    cards: KindsPage, patterns: PatternsPage, context: AppContext
) -> None:
    write(context, 5, "mind_reading", tags=("handover",))
    patterns.open_at(Place(PageName.PATTERNS))
    for page in (cards, patterns):
        assert nameless(page) == []
        assert focusable(page) <= reached_by_tab(page) | {each for each in focusable(page) if _in_a_row(each)}


def _in_a_row(widget: QWidget) -> bool:
    """The arrows lead from one answer of a row to the next."""
    return bool(widget.property("role") == "choice")
