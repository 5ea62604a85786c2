"""Support: by nation, one's own people inside the journal, and a card only after a plain word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from app import paths
from app.signposts import readable
from ui.support import card, own
from ui.support.own_rows import OwnRow
from ui.support.page import SupportPage
from ui.tasks.worker import SynchronousWorker
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look

TODAY = date(2026, 11, 21)


@dataclass
class Opened:
    """A page over a journal of its own."""

    page: SupportPage
    context: AppContext
    nations: list[str]

    def texts(self) -> set[str]:
        return {each.text() for each in self.page.findChildren(QLabel) if not put_away(each)}

    def press(self, words: str) -> None:
        button(self.page, words).click()

    def row(self, name: str) -> OwnRow:
        rows = [each for each in self.page.findChildren(OwnRow) if not put_away(each)]
        return next(each for each in rows if each.line().name == name)


def put_away(widget: QWidget) -> bool:
    """Say whether a widget was hidden on purpose; one that is new waits for the event loop to appear."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def button(parent: QWidget, words: str) -> QPushButton:
    return next(
        each for each in parent.findChildren(QPushButton) if words in {each.text(), each.accessibleName()}
    )


def field(parent: QWidget, name: str) -> QLineEdit:
    return next(each for each in parent.findChildren(QLineEdit) if each.accessibleName() == name)


@pytest.fixture
def opened(qtbot: QtBot, look: Look, context: AppContext) -> Opened:
    page = SupportPage(context=context, worker=SynchronousWorker(), look=look, nation="")
    qtbot.addWidget(page)
    page.resize(1080, 820)
    page.show()
    nations: list[str] = []
    page.nation_chosen.connect(nations.append)
    page.open_at(Place(PageName.SUPPORT))
    return Opened(page, context, nations)


def test_lines_for_everyone_are_there_before_anything_is_chosen(opened: Opened) -> None:
    assert {"999", "116 123", "Text SHOUT to 85258"} <= opened.texts()
    assert "Breathing Space" not in opened.texts()


def test_a_nation_chosen_once_brings_its_lines(opened: Opened, qtbot: QtBot, look: Look) -> None:
    opened.press("Scotland")
    assert "Breathing Space" in opened.texts()
    assert opened.nations == ["scotland"]
    again = SupportPage(context=opened.context, worker=SynchronousWorker(), look=look, nation="scotland")
    qtbot.addWidget(again)
    again.open_at(Place(PageName.SUPPORT))
    assert any(each.text() == "Breathing Space" for each in again.findChildren(QLabel))


def test_a_doubtful_number_says_so_and_stays_legible(opened: Opened) -> None:
    marks = [each for each in opened.page.findChildren(QLabel) if each.text() == "check first"]
    assert marks
    assert all(each.isEnabled() and each.graphicsEffect() is None for each in marks)
    number = next(each for each in opened.page.findChildren(QLabel) if each.text() == "116 123")
    assert number.isEnabled()
    assert number.accessibleName() == "Samaritans: 116 123"


def test_numbers_can_be_copied_with_the_keyboard_and_open_nothing(opened: Opened) -> None:
    numbers = [
        each
        for each in opened.page.findChildren(QLabel)
        if each.property("role") == "support-number" and each.text()
    ]
    assert numbers
    for number in numbers:
        flags = number.textInteractionFlags()
        assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
        assert not flags & Qt.TextInteractionFlag.LinksAccessibleByMouse
        assert not number.openExternalLinks()


def test_a_shipped_row_is_filled_in_and_stays(opened: Opened) -> None:
    name = "Occupational health"
    opened.press(f"Fill in: {name}")
    number = opened.page.focusWidget()
    assert number.accessibleName() == f"Number: {name}"
    QTest.keyClicks(number, "01234 567")
    QTest.keyClick(number, Qt.Key.Key_Return)
    kept = own.load(opened.context.journal)
    assert kept == (own.OwnLine("own-occupational-health", name, "01234 567"),)
    opened.page.open_at(Place(PageName.SUPPORT))
    assert "01234 567" in opened.texts()


def test_someone_is_added_and_taken_out_again(opened: Opened) -> None:
    opened.press("Add someone")
    QTest.keyClicks(opened.page.focusWidget(), "Mo, from training")
    opened.page.leave()
    assert [line.name for line in own.load(opened.context.journal)] == ["Mo, from training"]
    opened.page.open_at(Place(PageName.SUPPORT))
    opened.row("Mo, from training").edit()
    button(opened.row("Mo, from training"), "Remove").click()
    assert own.load(opened.context.journal) == ()


def test_escape_puts_the_fields_away_with_everything_kept(opened: Opened) -> None:
    opened.press("Fill in: Your GP")
    QTest.keyClicks(opened.page.focusWidget(), "0300")
    QTest.keyClick(opened.page.focusWidget(), Qt.Key.Key_Escape)
    assert own.load(opened.context.journal)[0].number == "0300"
    assert opened.page.focusWidget().accessibleName() == "Change: Your GP"


@pytest.mark.parametrize(
    "kept", [None, 3, "words", [1, {"id": 4}], [{"id": "own-gp", "number": 5, "else": 1}]]
)
def test_what_is_no_row_is_passed_over(context: AppContext, kept: object) -> None:
    context.journal.set_setting(own.KEPT, kept)  # type: ignore[arg-type]  # whatever JSON holds
    assert all(isinstance(line, own.OwnLine) for line in own.load(context.journal))


def test_a_card_is_made_only_after_the_warning(opened: Opened, tmp_path: Path) -> None:
    opened.press("Make a card to print")
    assert any("outside the journal" in words for words in opened.texts())
    assert not list(tmp_path.glob("*.pdf"))
    folder = field(opened.page, "Folder for the card")
    folder.setText(str(tmp_path))
    opened.press("Save the card")
    opened.press("Make a card to print")
    opened.press("Save the card")
    files = sorted(file for file in tmp_path.iterdir() if file.suffix == ".pdf")
    assert [file.name for file in files] == ["Support card 2.pdf", "Support card.pdf"]
    assert all(file.read_bytes().startswith(b"%PDF-") for file in files)
    assert {oct(file.stat().st_mode & 0o777) for file in files} == {"0o600"}


def test_a_folder_that_takes_nothing_is_said_in_place(opened: Opened, tmp_path: Path) -> None:
    opened.press("Make a card to print")
    field(opened.page, "Folder for the card").setText(str(tmp_path / "not there"))
    opened.press("Save the card")
    assert any("could not be saved" in words for words in opened.texts())


def test_ones_own_people_are_on_paper_only_when_wanted() -> None:
    lists = readable(paths.resources() / "signposts")
    mine = own.OwnLine("added-1", "Mo", "01234")
    without = card.card_of(lists, "wales", [], today=TODAY)
    with_own = card.card_of(lists, "wales", [mine, own.OwnLine("added-2", "No number")], today=TODAY)
    assert "Mine" not in dict(without.groups)
    assert dict(with_own.groups)["Mine"] == (card.CardLine("01234", "Mo"),)
    assert dict(without.groups)["When it is too much"][0].number == "999"


def test_the_box_for_ones_own_people_is_empty_at_first(opened: Opened) -> None:
    opened.press("Make a card to print")
    box = opened.page.findChild(QCheckBox)
    assert box is not None
    assert not box.isChecked()


def test_everything_has_a_name(opened: Opened) -> None:
    for kind in (QPushButton, QLineEdit):
        assert all(each.accessibleName() for each in opened.page.findChildren(kind))


def test_someone_who_is_added_comes_into_view(opened: Opened, qtbot: QtBot) -> None:
    page = opened.page
    page.resize(900, 500)
    opened.press("Add someone")

    def is_seen() -> bool:
        row = page.findChildren(OwnRow)[-1]
        top = row.mapTo(page, row.rect().topLeft()).y()
        return row.isVisible() and top >= 0 and top + row.height() <= page.height()

    qtbot.waitUntil(is_seen)
