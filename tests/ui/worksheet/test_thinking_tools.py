"""The tools about thinking: a moment in six parts, one thought put to the test, and ways from one to the other."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QWidget

from app.clock import shift_date
from models.domain.entry import EntryState, WorksheetRef
from models.domain.thought import ThoughtTag
from tests.ui.worksheet.filling import button, click, press
from ui.answering.questions.picked import OneKind, OneThought
from ui.answering.tagger import NoTagger
from ui.answering.thought_card import ThoughtCard
from ui.answering.underlined_line import UnderlinedLine
from ui.widgets.body_figure import BodyFigure
from ui.widgets.chip_row import ChipRow
from ui.widgets.growing_line import GrowingLine
from ui.widgets.place import PageName, Place
from ui.widgets.sliding import Sliding

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.journal.draft import Draft
    from models.domain.entry import EntryId, JsonValue
    from tests.ui.worksheet.conftest import Desk
    from ui.theme.look import Look

TAGS = (ThoughtTag("mind_reading", 70), ThoughtTag("fair_concern"))


class OneChoice(NoTagger):
    """Chooses the same kinds whenever it is asked."""

    def __init__(self, tags: tuple[ThoughtTag, ...]) -> None:
        self.tags = tags
        self.asked: list[tuple[str, tuple[ThoughtTag, ...]]] = []

    def is_fair(self, kind: str) -> bool:
        return kind == "fair_concern"

    def choose(
        self,
        quote: str,
        tags: tuple[ThoughtTag, ...],
        *,
        beside: QWidget,
        chosen: Callable[[tuple[ThoughtTag, ...]], None],
    ) -> None:
        assert beside.isVisible()
        self.asked.append((quote, tags))
        chosen(self.tags)


def tagging(desk: Desk, tags: tuple[ThoughtTag, ...] = TAGS) -> OneChoice:
    """Give the page at the desk a picker of this test's own."""
    tagger = OneChoice(tags)
    desk.page.desk._tagger = tagger
    return tagger


def card(desk: Desk, number: int = 0) -> ThoughtCard:
    return desk.view().findChildren(ThoughtCard)[number]


def think(desk: Desk, words: str, number: int = 0) -> ThoughtCard:
    QTest.keyClicks(line_in(card(desk, number)), words)
    return card(desk, number)


def line_in(widget: QWidget) -> GrowingLine:
    found = widget.findChild(GrowingLine)
    assert isinstance(found, GrowingLine)
    return found


def is_underlined(made: ThoughtCard) -> bool:
    found = made.findChild(UnderlinedLine)
    assert isinstance(found, UnderlinedLine)
    return found._underlined


def lines(desk: Desk, entry: EntryId | None = None) -> list[dict[str, JsonValue]]:
    record = desk.stored() if entry is None else desk.context.journal.record(entry)
    found = record.answers["thoughts"]
    assert isinstance(found, list | tuple)
    return [dict(each) for each in found if isinstance(each, dict)]


def shown(desk: Desk) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in desk.view().findChildren(QLabel) if each.isVisibleTo(desk.view())]


# A moment


def test_the_situation_stays_in_view_beside_every_part(desk: Desk) -> None:
    desk.begin("incident-record")
    QTest.keyClicks(line_in(desk.view().question("situation")), "The wrong bay at handover")
    for section in [each.id for each in desk.page.desk.sections()][1:]:
        desk.go(section)
        assert {"Situation", "The wrong bay at handover"} <= set(shown(desk)), section


@pytest.mark.parametrize("section", ["did", "thoughts", "feelings", "people", "body", "behind", "change"])
def test_any_part_can_be_the_only_one(desk: Desk, section: str) -> None:
    desk.begin("incident-record", section=section)
    assert desk.page.desk.here() == section
    assert desk.page.desk.sections()[0].id == "situation"


def test_a_thought_is_tagged_through_the_picker_and_underlined(desk: Desk) -> None:
    tagger = tagging(desk)
    desk.begin("incident-record", section="thoughts")
    made = think(desk, "They all think so.")
    assert not button(made, "Name the kind").isHidden()
    click(button(made, "Name the kind"))
    assert tagger.asked == [("They all think so.", ())]
    assert is_underlined(made)
    (stored,) = lines(desk)
    assert stored["tags"] == [{"kind": "mind_reading", "strength": 70}, {"kind": "fair_concern"}]
    thoughts = desk.context.thoughts.of(desk.entry())
    assert {tag.kind for thought in thoughts for tag in thought.tags} == {"mind_reading", "fair_concern"}
    QApplication.processEvents()
    click(button(made, "mind_reading, 70 of 100"))
    assert tagger.asked[-1] == ("They all think so.", TAGS)


def test_tags_taken_off_are_gone(desk: Desk) -> None:
    tagger = tagging(desk)
    desk.begin("incident-record", section="thoughts")
    made = think(desk, "They all think so.")
    click(button(made, "Name the kind"))
    tagger.tags = ()
    click(button(made, "Change: They all think so."))
    assert "tags" not in lines(desk)[0]
    assert not is_underlined(made)


def test_a_fair_concern_is_not_put_to_the_test(desk: Desk) -> None:
    tagging(desk, (ThoughtTag("fair_concern"),))
    desk.begin("incident-record", section="thoughts")
    made = think(desk, "There were not enough of us.")
    assert button(made, "Test this thought").isVisible()
    click(button(made, "Name the kind"))
    assert "Test this thought" not in [
        each.text() for each in made.findChildren(QPushButton) if each.isVisible()
    ]
    assert not is_underlined(made)
    click(button(made, "Find a next step"))
    place = desk.asked_for[-1]
    assert place.worksheet == "going-round"
    desk.fresh_page().open_at(place)
    assert desk.page._opened is not None
    assert desk.page._opened.sheet.text("thought") == "There were not enough of us."


def test_an_empty_card_offers_nothing_to_do_with_it(desk: Desk) -> None:
    tagging(desk)
    desk.begin("incident-record", section="thoughts")
    assert [each.text() for each in card(desk).findChildren(QPushButton) if each.isVisible()] == []


# One thought put to the test


def test_a_thought_is_tested_on_its_own_page_and_what_came_of_it_is_told_back(desk: Desk) -> None:
    tagging(desk)
    desk.begin("incident-record")
    QTest.keyClicks(line_in(desk.view().question("situation")), "The wrong bay at handover")
    desk.go("thoughts")
    made = think(desk, "They all think so.")
    click(button(made, "Name the kind"))
    slide(made, 17)
    click(button(made, "Test this thought: They all think so."))
    place = desk.asked_for[-1]
    first = desk.entry()
    assert (place.worksheet, place.origin, place.thread) == ("thought-record", first, first)

    desk.fresh_page().open_at(place)
    sheet = desk.page._opened
    assert sheet is not None
    assert sheet.sheet.text("situation") == "The wrong bay at handover"
    assert sheet.sheet.text("thought") == "They all think so."
    assert sheet.sheet.number("belief") == 85
    desk.go("against")
    assert "They all think so." in shown(desk), "the thought stays in view while it is tested"
    desk.go("again")
    slide(desk.view().question("belief_again"), 8)
    desk.page.leave()
    second = desk.entry()
    assert desk.context.journal.record(second).entry.thread == first

    (line,) = lines(desk, first)
    assert (line["belief"], line["belief_after"]) == (85, 40)
    (thought,) = desk.context.thoughts.of(first)
    assert thought.tested_in == second
    desk.reopen(first, section="thoughts")
    assert "Believed then 85, now 40" in shown(desk)


def slide(inside: QWidget, steps: int) -> None:
    slider = inside.findChild(Sliding)
    assert slider is not None
    for _ in range(steps):
        press(slider._line, Qt.Key.Key_Right)


def test_leaving_a_tested_thought_again_changes_nothing_more(desk: Desk) -> None:
    desk.begin("incident-record", section="thoughts")
    made = think(desk, "They all think so.")
    click(button(made, "Test this thought: They all think so."))
    first = desk.entry()
    desk.fresh_page().open_at(desk.asked_for[-1])
    slide(desk.go("again").question("belief_again"), 8)
    desk.page.leave()
    told = desk.context.journal.record(first).entry.changed_at
    desk.reopen(desk.entry())
    desk.page.leave()
    assert desk.context.journal.record(first).entry.changed_at == told


def test_words_marked_in_a_page_are_tested_as_well(desk: Desk) -> None:
    context = desk.context
    draft = replace(begun(desk, "page"), answers={"text": "It rained. They all think so. We went home."})
    context.journal.save(draft)
    context.thoughts.tag(draft.id, "text", 11, 29, [ThoughtTag("mind_reading")])
    (thought,) = context.thoughts.of(draft.id)
    place = Place(PageName.WORKSHEET, worksheet="thought-record", origin=draft.id, thought=thought.id)
    desk.page.open_at(place)
    desk.go("again")
    slide(desk.view().question("belief_again"), 4)
    desk.page.leave()
    (told,) = context.thoughts.of(draft.id)
    assert (told.belief_after, told.tested_in) == (20, desk.entry())


def begun(desk: Desk, worksheet: str) -> Draft:
    sheet = desk.context.worksheets.get(worksheet)
    return desk.context.journal.new_draft(WorksheetRef(sheet.id, sheet.version, sheet.lang), sheet.labels())


def test_one_thought_alone_is_picked_by_itself_and_followed_while_it_is_written(desk: Desk) -> None:
    desk.begin("thought-record", section="thoughts")
    think(desk, "Nobody came")
    picked = desk.view().question("thought")
    assert isinstance(picked, OneThought)
    assert [each.accessibleName() for each in picked.findChildren(QRadioButton) if each.isVisible()] == [
        "Nobody came"
    ]
    think(desk, " to help.")
    assert desk.stored().answers["thought"] == "Nobody came to help."


def test_the_thought_that_stings_most_is_picked_by_key_or_put_in_other_words(desk: Desk) -> None:
    desk.begin("thought-record", section="thoughts")
    think(desk, "Nobody came.")
    click(button(desk.view().question("thoughts"), "Another thought"))
    think(desk, "I am no use.", 1)
    picked = desk.view().question("thought")
    second = [each for each in picked.findChildren(QRadioButton) if each.isVisible()][1]
    press(second, Qt.Key.Key_Space)
    assert desk.stored().answers["thought"] == "I am no use."
    own = next(each for each in picked.findChildren(GrowingLine) if each.isVisible())
    QTest.keyClicks(own, "No use to anybody.")
    assert desk.stored().answers["thought"] == "No use to anybody."
    desk.reopen(desk.entry(), section="thoughts")
    desk.page.leave()
    assert desk.stored().answers["thought"] == "No use to anybody."


@pytest.mark.parametrize(
    ("choice", "offers"),
    [
        ("Something eased", []),
        ("No change", ["Round or somewhere?", "When something sat wrongly"]),
        ("It got heavier", []),
        ("The thought is largely true", ["Round or somewhere?", "When something sat wrongly"]),
    ],
)
def test_every_outcome_has_its_own_words_and_a_true_thought_leads_on(
    desk: Desk, choice: str, offers: list[str]
) -> None:
    desk.begin("thought-record", section="again")
    notes = shown(desk)
    click(button(desk.view().question("outcome"), choice))
    assert len([words for words in shown(desk) if words not in notes and len(words) > 60]) == 1
    offered = desk.view().question("true_ways")
    assert [each.text() for each in offered.findChildren(QPushButton) if each.isVisible()] == offers


def test_going_on_from_a_true_thought_belongs_to_the_same_thread(desk: Desk) -> None:
    desk.begin("thought-record", section="thoughts")
    think(desk, "There are too few of us.")
    desk.go("again")
    click(button(desk.view().question("outcome"), "The thought is largely true"))
    click(button(desk.view().question("true_ways"), "Round or somewhere?"))
    place, first = desk.asked_for[-1], desk.entry()
    assert (place.worksheet, place.thread, place.origin) == ("going-round", first, first)
    desk.fresh_page().open_at(place)
    assert desk.page._opened is not None
    assert desk.page._opened.sheet.text("thought") == "There are too few of us."


# A look back, and the body


def test_the_kinds_marked_most_in_the_last_month_come_first(desk: Desk) -> None:
    context = desk.context
    for words in ("They all think so.", "She must think so too."):
        draft = replace(begun(desk, "page"), answers={"text": words})
        context.journal.save(draft)
        context.thoughts.tag(
            draft.id, "text", 0, len(words), [ThoughtTag("mind_reading"), ThoughtTag("grief")]
        )
    desk.begin("practice-pattern")
    question = desk.view().question("kind")
    assert isinstance(question, OneKind)
    first = next(each for each in question.findChildren(QPushButton) if each.isVisible())
    assert first.text() == "Mind-reading, marked 2 times"
    assert "Grief" not in " ".join(each.text() for each in question.findChildren(QPushButton))
    click(first)
    assert any("What did they say or do?" in words for words in shown(desk))
    assert desk.stored().answers["kind"] == "mind_reading"


def test_without_a_mark_any_kind_can_be_looked_at(desk: Desk) -> None:
    desk.begin("practice-pattern")
    question = desk.view().question("kind")
    assert any("Nothing was marked" in words for words in shown(desk))
    click(button(question, "Heaven’s reward"))
    assert desk.stored().answers["kind"] == "heavens_reward"
    assert any("look like dedication" in words for words in shown(desk))


def test_the_figure_opens_the_words_of_a_part_and_shows_what_is_marked(desk: Desk) -> None:
    desk.begin("incident-record", section="body")
    question = desk.view().question("body")
    figure = question.findChild(BodyFigure)
    assert figure is not None
    scale = desk.look.text_size / 100
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton, pos=QPoint(round(60 * scale), round(24 * scale)))
    click(button(question, "tight jaw"))
    assert desk.stored().answers["body"] == ["head-jaw"]
    assert figure.accessibleDescription() == "Marked: Head and face"
    click(button(question, "Remove tight jaw"))
    assert "body" not in desk.stored().answers
    assert figure.accessibleDescription() == ""


def test_the_words_of_the_body_are_reached_without_the_figure(desk: Desk) -> None:
    desk.begin("incident-record", section="body")
    question = desk.view().question("body")
    tabs = question.findChildren(ChipRow)[0].findChildren(QPushButton)
    press(tabs[0], Qt.Key.Key_Right, Qt.Key.Key_Right)
    press(tabs[2], Qt.Key.Key_Space)
    press(button(question, "tight chest"), Qt.Key.Key_Space)
    assert desk.stored().answers["body"] == ["chest-tight"]


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_every_part_of_the_figure_can_be_hit_and_is_painted(look: Look, theme: str) -> None:
    look.apply(theme, text_size=150, reduced_motion=True)
    parts = ("head", "throat", "chest", "shoulders", "belly", "arms", "legs")
    figure = BodyFigure(dict.fromkeys((*parts, "whole"), "Part"), look=look, name="Body")
    hit = {figure.part_at(x, y) for x in range(0, figure.width(), 4) for y in range(0, figure.height(), 4)}
    assert hit == {*parts, ""}
    blank = figure.grab().toImage()
    figure.show_parts(marked={"head", "whole"}, opened="arms")
    assert figure.grab().toImage() != blank
    look.apply("light", reduced_motion=True)
    figure.deleteLater()


def test_a_parked_thought_is_due_on_its_day(desk: Desk) -> None:
    desk.begin("going-round")
    QTest.keyClicks(line_in(desk.view().question("thought")), "Whether I locked it")
    click(button(desk.view().question("which"), "Round: I have had this one before"))
    click(button(desk.view().question("park_day"), "Tomorrow"))
    today = desk.page._context.clock.now()
    assert desk.stored().answers["park_day"] == (shift_date(today) + timedelta(days=1)).isoformat()


def test_the_tools_are_kept_when_they_are_done(desk: Desk) -> None:
    desk.begin("incident-record", section="change")
    desk.go("thoughts")
    think(desk, "They all think so.")
    desk.go("change")
    click(button(desk.view(), "Done"))
    assert desk.context.journal.record(desk.entry()).entry.state is EntryState.KEPT


def test_the_situation_stays_where_it_is_while_a_long_part_scrolls(desk: Desk) -> None:
    desk.begin("incident-record")
    QTest.keyClicks(line_in(desk.view().question("situation")), "The wrong bay at handover. " * 6)
    desk.go("thoughts")
    for number in range(8):
        think(desk, "They all think so.", number)
        click(button(desk.view().question("thoughts"), "Another thought"))
    view, words = desk.view(), next(each for each in desk.view().findChildren(QLabel) if "bay" in each.text())
    desk.qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() >= 300)
    view.verticalScrollBar().setValue(0)
    before = words.mapTo(view, QPoint(0, 0))
    view.verticalScrollBar().setValue(300)
    QApplication.processEvents()
    assert view.verticalScrollBar().value() == 300
    assert words.mapTo(view, QPoint(0, 0)) == before
    assert not view.viewport().geometry().contains(words.mapTo(view, QPoint(0, 0)))

    desk.look.apply("light", text_size=150, reduced_motion=True)
    desk.page.resize(1084, 560)
    desk.qtbot.waitUntil(lambda: view.viewport().isAncestorOf(words))
