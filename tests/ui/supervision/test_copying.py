"""Copying an account: a person keeps their place, and what is said about it stays in view and true."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from app.paths import own_templates_folder
from models.domain.departure import DepartureRoute
from models.domain.document import DocumentKind
from tests.ui.accessibility import nameless
from tests.ui.supervision.conftest import prepare_session
from ui.supervision.account_row import AccountRow
from ui.supervision.place_kept import scroll_area
from ui.supervision.sheet_tabs import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from models.domain.document import Document
    from tests.ui.supervision.conftest import Opened
    from ui.supervision.copy_note import CopyNote

    Open = Callable[..., Opened]


@pytest.fixture(autouse=True)
def clipboard() -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def write(context: AppContext, text: str, *, template: str = "nmc", title: str = "An account") -> Document:
    sharing = context.sharing()
    document = sharing.blank(sharing.templates()[template])
    parts = (replace(document.parts[0], text=text), *document.parts[1:])
    written = replace(document, title=title, parts=parts)
    sharing.save(written)
    return written


def note_of(opened: Opened) -> CopyNote:
    return opened.page._home.accounts._said


def area_of(opened: Opened) -> QScrollArea:
    found = scroll_area(opened.page._home)
    assert found is not None
    return found


def scroll_to(opened: Opened, name: str) -> int:
    """Go to a button as a person does, and return how far down the page is then."""
    QApplication.processEvents()
    area, button = area_of(opened), opened.find(name)
    area.ensureWidgetVisible(button, 0, 0)
    button.setFocus()
    return area.verticalScrollBar().value()


def is_in_view(opened: Opened) -> bool:
    note, viewport = note_of(opened), area_of(opened).viewport()
    return viewport.rect().contains(QRect(note.mapTo(viewport, QPoint()), note.size()))


def test_copying_keeps_the_place_and_shows_its_note_there(
    context: AppContext, open_page: Open, qtbot: QtBot
) -> None:
    for number in range(12):
        write(context, "Something.", title=f"Account {number}")
    prepare_session(context)
    opened = open_page()
    for name in ("Copy “Account 6”", "Copy “Account 0”", "Copy “Account 11”"):
        scroll_to(opened, name)
        before = opened.find(name)
        opened.press(name)
        qtbot.wait(50)  # a page makes room in several steps

        assert is_in_view(opened)
        assert QApplication.focusWidget() is before
        assert opened.find(name).visibleRegion().boundingRect().height() == before.height()
        assert note_of(opened).words().startswith("The words are on the clipboard.")
    assert len(context.departures.latest()) == 3


def test_a_tick_keeps_the_place_and_the_note(context: AppContext, open_page: Open) -> None:
    for number in range(8):
        write(context, "Something.", template="swe", title=f"Account {number}")
    opened = open_page()
    opened.press("Copy “Account 3”")
    down = scroll_to(opened, "“Account 2” was talked over with a peer")
    assert down > 0
    opened.press("“Account 2” was talked over with a peer")
    QApplication.processEvents()

    focus = QApplication.focusWidget()
    assert focus is opened.find("“Account 2” was talked over with a peer")
    assert area_of(opened).verticalScrollBar().value() == down
    assert note_of(opened).words().startswith("The words are on the clipboard.")


@pytest.mark.parametrize("how", ["emptied", "replaced"])
def test_the_note_changes_once_the_words_are_gone(context: AppContext, open_page: Open, how: str) -> None:
    write(context, "Something.")
    opened = open_page()
    opened.press("Copy “An account”")
    if how == "emptied":
        QGuiApplication.clipboard().clear()
    else:
        other = QMimeData()
        other.setText("from elsewhere")
        QGuiApplication.clipboard().setMimeData(other)
    assert note_of(opened).words().startswith("The words are no longer on the clipboard.")

    opened.press("Copy “An account”")
    assert note_of(opened).words().startswith("The words are on the clipboard.")


def test_the_note_goes_with_its_account(context: AppContext, open_page: Open) -> None:
    document = write(context, "Something.")
    opened = open_page(answers=(True,))
    opened.press("Copy “An account”")
    opened.press("Delete “An account”")
    assert context.sharing().get(document.id) is None
    QGuiApplication.clipboard().clear()
    assert note_of(opened).words() == ""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mrs Okafor rang and Mr Tanaka wrote.", "2 things in them could still tell"),
        ("Mrs Okafor rang.", "One thing in them could still tell"),
        ("It was a quiet night.", ""),
    ],
)
def test_what_could_still_tell_somebody_is_counted(
    context: AppContext, open_page: Open, text: str, told: str
) -> None:
    write(context, text)
    opened = open_page()
    opened.press("Copy “An account”")
    words = note_of(opened).words()
    assert told in words
    assert bool(told) == ("under People" in words)
    QGuiApplication.clipboard().clear()
    assert told in note_of(opened).words()


def test_nothing_is_copied_of_an_empty_account(context: AppContext, open_page: Open) -> None:
    write(context, " ")
    opened = open_page()
    opened.press("Copy “An account”")
    assert note_of(opened).words() == "There is nothing in it to copy yet."
    assert QGuiApplication.clipboard().text() == ""
    assert context.departures.latest() == ()


def test_the_open_account_is_copied_as_it_stands(context: AppContext, open_page: Open) -> None:
    sharing = context.sharing()
    sharing.save_names(sharing.names().with_pseudonym("Grace", "P1"))
    write(context, "Something.", template="account")
    opened = open_page()
    opened.press("An account")
    opened.write("Grace was calm, and Mrs Okafor rang.")
    opened.sheet._tabs.show_step(Step.PAPER)
    assert nameless(opened.page) == []
    opened.press("Copy the words")
    assert QGuiApplication.clipboard().text() == "What happened\n\nP1 was calm, and Mrs Okafor rang.\n"
    assert "One thing in them" in opened.sheet._copy.said()
    (line,) = context.departures.latest()
    assert line.route is DepartureRoute.CLIPBOARD

    opened.people._findings.rows()[0].kept.emit("Mrs Okafor")
    opened.press("Copy the words")
    assert "could still" not in opened.sheet._copy.said()


def test_a_sheet_for_supervision_has_no_form_to_be_copied_into(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.sheet._tabs.show_step(Step.PAPER)
    assert opened.sheet._copy.isHidden()


def test_each_account_says_which_body_it_is_for(context: AppContext, open_page: Open) -> None:
    folder = own_templates_folder()
    folder.mkdir(parents=True)
    own = folder / "own.toml"
    part = 'part = [{ id = "what", heading = "What" }]'
    own.write_text(f'schema = 1\nid = "own.mine"\nkind = "account"\ntitle = ""\n{part}\n', encoding="utf-8")
    for template in ("own.mine", "nmc", "hcpc"):
        write(context, "Something.", template=template)
    own.unlink()
    opened = open_page()
    rows = opened.page.findChildren(AccountRow)
    told = [" ".join(each.text() for each in row.findChildren(QLabel)) for row in rows]

    assert [words.rpartition(", ")[0] for words in told] == [
        "Health and care professions (HCPC)",
        "Nursing and midwifery (NMC)",
        "own.mine",
    ]
    assert len(context.sharing().all(DocumentKind.ACCOUNT)) == 3
