"""Professional accounts in the window: counted, copied without anybody's name, and never judged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLabel, QPushButton

from app.clock import shift_date
from app.paths import own_templates_folder
from models.domain.departure import DepartureKind, DepartureRoute
from models.domain.document import DocumentKind, Part
from tests.ui.accessibility import nameless
from ui.platform.clipboard import MARKS
from ui.supervision.accounts_view import AccountsView
from ui.supervision.plain_words import plain_words
from ui.tasks.worker import SynchronousWorker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from models.domain.document import Document
    from ui.theme.look import Look

OWN = """
schema = 1
kind   = "account"
title  = "Of my own"
part   = [{ id = "what", heading = "What" }]

[cycle]
"""


@dataclass
class Shown:
    view: AccountsView
    context: AppContext

    def words(self) -> list[str]:
        QCoreApplication.sendPostedEvents()  # new rows are shown a moment later
        return [each.text() for each in self.view.findChildren(QLabel) if each.isVisibleTo(self.view)]

    def button(self, name: str) -> QPushButton:
        QCoreApplication.sendPostedEvents()
        found = (each for each in self.view.findChildren(QPushButton) if each.accessibleName() == name)
        return next(each for each in found if each.isVisibleTo(self.view))

    def write(self, template: str, text: str) -> Document:
        sharing = self.context.sharing()
        document = sharing.blank(sharing.templates()[template])
        parts = (replace(document.parts[0], text=text), *document.parts[1:])
        sharing.save(replace(document, parts=parts))
        self.view.load()
        return document


@pytest.fixture
def shown(qtbot: QtBot, look: Look, context: AppContext) -> Iterator[Shown]:
    view = AccountsView(context=context, worker=SynchronousWorker())
    qtbot.addWidget(view)
    view.resize(760, 900)
    view.load()
    view.show()
    yield Shown(view, context)
    QGuiApplication.clipboard().clear()


def test_each_body_says_where_its_cycle_stands(shown: Shown) -> None:
    shown.write("nmc", "A piece of learning.")
    shown.write("nmc", " ")
    told = shown.words()

    assert any(words.startswith("1 of 5 since") for words in told)
    assert any(words.startswith("0 of 2 since") and words.endswith("0 of 1 with a peer.") for words in told)
    assert any(words.startswith("Accounts since") for words in told)
    assert any("Rules checked on 22 Nov 2026." in words for words in told)


def test_what_the_law_says_is_told_until_there_is_an_account(shown: Shown) -> None:
    assert any("a court can" in words for words in shown.words())
    shown.write("account", "Something.")
    assert not any("a court can" in words for words in shown.words())


def test_an_account_can_be_begun_opened_and_deleted(shown: Shown, qtbot: QtBot) -> None:
    document = shown.write("hcpc", "Something.")
    with qtbot.waitSignal(shown.view.begin_requested) as begun:
        shown.button("Begin an account: Health and care professions (HCPC)").click()
    with qtbot.waitSignal(shown.view.removed) as removed:
        shown.button(f"Delete “{document.title}”").click()

    assert begun.args == ["hcpc"]
    assert removed.args == [document.id]


def test_what_was_talked_over_with_a_peer_counts(shown: Shown) -> None:
    document = shown.write("swe", "Something.")
    shown.view.findChildren(QCheckBox)[-1].click()

    kept = shown.context.sharing().get(document.id)
    assert kept is not None
    assert kept.peer
    assert any(words.endswith("1 of 1 with a peer.") for words in shown.words())


def test_a_copy_names_nobody_and_is_marked_and_noted(shown: Shown) -> None:
    sharing = shown.context.sharing()
    document = shown.write("account", "**Grace** was calm.\n\n- so was I\n- and her mother")
    sharing.save_names(sharing.names().with_pseudonym("Grace", "P1"))
    shown.button(f"Copy “{document.title}”").click()
    held = QGuiApplication.clipboard().mimeData()

    assert held.text() == "What happened\n\nP1 was calm.\n– so was I\n– and her mother\n"
    assert all(held.hasFormat(kind) for kind in MARKS)
    (line,) = shown.context.departures.latest()
    assert (line.kind, line.route) == (DepartureKind.ACCOUNT, DepartureRoute.CLIPBOARD)


def first_day(shown: Shown) -> QDateEdit:
    """Ask for the first day of the cycle, and return its field."""
    shown.button("My cycle began on another day").click()
    return next(each for each in shown.view.findChildren(QDateEdit) if each.isVisibleTo(shown.view))


def cycle_words(shown: Shown) -> str:
    return next(words for words in shown.words() if " of 5 since" in words)


def test_a_cycle_of_ones_own_begins_when_it_began_and_can_move_along_again(shown: Shown) -> None:
    shown.write("nmc", "A piece of learning.")
    before = cycle_words(shown)
    field = first_day(shown)
    began = shown.context.clock.now().date() - timedelta(days=40)
    field.setDate(QDate(began.year, began.month, began.day))
    field.editingFinished.emit()

    assert shown.context.sharing().cycles() == {"nmc": began}
    assert cycle_words(shown) != before
    shown.button("Count back from today instead").click()
    assert shown.context.sharing().cycles() == {}
    assert cycle_words(shown) == before
    assert "Count back from today instead" not in {
        each.text() for each in shown.view.findChildren(QPushButton) if each.isVisibleTo(shown.view)
    }


def test_looking_at_the_first_day_and_going_on_changes_nothing(shown: Shown) -> None:
    shown.write("nmc", "A piece of learning.")
    before = cycle_words(shown)
    field = first_day(shown)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.clearFocus()

    assert shown.context.sharing().cycles() == {}
    assert cycle_words(shown) == before


def test_a_cycle_cannot_begin_after_today(shown: Shown) -> None:
    field = first_day(shown)
    field.setDate(QDate(2100, 1, 1))
    today = shift_date(shown.context.clock.now())
    assert field.date() == QDate(today.year, today.month, today.day)


def test_numbers_and_empty_parts_in_plain_words(shown: Shown) -> None:
    document = shown.write("account", "1. one\n2. two\n\nafter")
    parts = (document.parts[0], Part("x", "Empty", " \n"))
    written = shown.context.sharing().all(DocumentKind.ACCOUNT)[0]

    assert plain_words(written) == "What happened\n\n1. one\n2. two\nafter\n"
    assert plain_words(replace(written, parts=parts)) == "\n"


def test_a_file_of_ones_own_that_cannot_be_used_is_told_and_the_others_stay(shown: Shown) -> None:
    folder = own_templates_folder()
    folder.mkdir(parents=True)
    written = [
        ("leap.toml", 'starts = "02-29"'),
        ("good.toml", 'starts = "04-01"'),
        ("broken.toml", "months ="),
    ]
    for name, line in written:
        (folder / name).write_text(f'id = "own.{name}"\n{OWN}{line}\n', encoding="utf-8")
    (folder / "when.toml").write_text(f'id = "own.when"\nchecked = "October"\n{OWN}', encoding="utf-8")
    shown.view.load()
    lines = next(words for words in shown.words() if "leap.toml" in words).splitlines()

    assert "own.good.toml" in shown.words()
    assert [line.partition("”")[0] for line in lines] == ["“broken.toml", "“leap.toml", "“when.toml"]
    assert "“cycle, starts” is not a day that every year has." in lines[1]
    assert "“checked” is not a day." in lines[2]
    assert lines[2].endswith("such as 2026-10-01.")

    for file in folder.iterdir():
        file.unlink()
    shown.view.load()
    assert not any("cannot be used" in words for words in shown.words())


def test_everything_has_a_name(shown: Shown) -> None:
    shown.write("swe", "Something.")
    assert nameless(shown.view) == []
