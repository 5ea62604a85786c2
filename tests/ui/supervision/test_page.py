"""One sheet from its words to the paper: edited as a copy, people taken out, saved by itself."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from app.clock import shift_date
from app.sharing.days import month_in_words
from models.domain.departure import DepartureKind, DepartureRoute
from models.domain.document import DocumentKind
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from tests.ui.supervision.conftest import NARROW, add, prepare_session
from ui.supervision.sheet_tabs import Step
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.page import bring_into_view
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from tests.ui.supervision.conftest import Opened

    Open = Callable[..., Opened]

NUMBER = "943 476 5919"
"""Ten digits whose last is the check digit of the others; nobody has them."""


def field(opened: Opened, name: str) -> QLineEdit:
    return next(each for each in opened.page.findChildren(QLineEdit) if each.accessibleName() == name)


def go(opened: Opened, step: Step) -> None:
    opened.sheet._tabs.show_step(step)


def found(opened: Opened) -> list[str]:
    """The words there is something to decide about."""
    return [row.words() for row in opened.people._findings.rows()]


def in_view(widget: QWidget) -> bool:
    """Whether the whole of a widget can be seen in what scrolls around it."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    assert around is not None
    viewport = around.viewport()
    return viewport.rect().contains(widget.rect().translated(widget.mapTo(viewport, QPoint())))


# Words


def test_keeps_what_is_written_and_never_writes_back(context: AppContext, open_page: Open) -> None:
    entry = prepare_session(context)
    before = context.journal.record(entry)
    opened = open_page()
    opened.make()
    opened.write("Something else, **boldly**.\n\n- and a list")
    field(opened, "Title of the sheet").setText("For Thursday")
    opened.page.leave()
    assert opened.page.is_saved()
    stored = opened.stored()
    assert stored.title == "For Thursday"
    assert stored.parts[0].text == "Something else, **boldly**.\n\n- and a list"
    assert context.journal.record(entry) == before


def test_parts_are_added_moved_renamed_and_taken_off(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    first, second = (part.heading for part in opened.stored().parts[:2])
    opened.press(f"Move “{second}” up")
    opened.press("Add a part")
    own = opened.sheet._edit.editors()[-1]
    QTest.keyClicks(own._heading, "Thanks")
    own._page.insertPlainText("To the night team.")
    opened.press("Take “Actions” out of this copy")
    opened.sheet._look_again()
    opened.page.leave()
    headings = [part.heading for part in opened.stored().parts]
    assert headings[:2] == [second, first]
    assert headings[-1] == "Thanks"
    assert "Actions" not in headings
    assert "To the night team." in opened.on_paper()


def test_goes_on_with_a_sheet_from_the_list_and_removes_one_after_a_yes(
    context: AppContext, open_page: Open
) -> None:
    prepare_session(context)
    opened = open_page(answers=(False, True))
    opened.make()
    opened.write("Kept words.")
    opened.press("All sheets")
    assert opened.page._home.isVisible()
    title = opened.stored().title
    opened.press(title)
    assert opened.sheet._edit.parts()[0].text == "Kept words."
    opened.press("All sheets")
    opened.press(f"Delete “{title}”")
    assert opened.stored().title == title
    opened.press(f"Delete “{title}”")
    assert context.sharing().all(DocumentKind.SUPERVISION) == ()
    assert opened.page._home._sheets.isHidden()


def test_coming_back_to_the_page_goes_on_with_the_sheet(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.page.leave()
    opened.page.open_at(Place(PageName.SUPERVISION))
    assert opened.sheet.isVisible()
    assert QApplication.focusWidget() is opened.sheet._edit.editors()[0]._page


# People


def test_gives_a_person_another_name_here_and_on_the_next_sheet(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.write("It went well after Mrs Okafor rang.")
    go(opened, Step.PEOPLE)
    opened.press("Call them P1: Mrs Okafor")
    assert "after P1 rang" in opened.on_paper()
    assert "Okafor" not in opened.on_paper()
    assert [each.words for each in context.sharing().names().pseudonyms] == ["Mrs Okafor"]

    opened.press("All sheets")
    opened.make()
    opened.write("Mrs Okafor wrote again.")
    assert "P1 wrote again." in opened.on_paper()


def test_another_code_can_be_chosen_and_the_name_given_back(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.write("The young person stayed.")
    go(opened, Step.PEOPLE)
    line = field(opened, "Words to take out")
    line.setText("the young person")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "P1 stayed." in opened.on_paper()
    code = field(opened, "What “the young person” is called")
    code.setText("Robin")
    QTest.keyClick(code, Qt.Key.Key_Return)
    assert "Robin stayed." in opened.on_paper()
    opened.press("Undo: the young person")
    assert "The young person stayed." in opened.on_paper()


def test_takes_a_number_out_of_this_copy(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.write(f"The number was {NUMBER}, they said.")
    go(opened, Step.PEOPLE)
    opened.press(f"Take it out: {NUMBER}")
    assert NUMBER not in opened.on_paper()
    opened.page.leave()
    assert opened.stored().parts[0].text == "The number was […], they said."


def test_keeps_words_here_and_ignores_others_always(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.write("Mrs Okafor rang and Mr Tanaka wrote.")
    go(opened, Step.PEOPLE)
    opened.press("Keep it: Mrs Okafor")
    opened.press("Always ignore: Mr Tanaka")
    assert found(opened) == ["Grace"]
    assert context.sharing().names().ignored == ("Mr Tanaka",)
    opened.press("All sheets")
    opened.make()
    opened.write("Mrs Okafor rang and Mr Tanaka wrote.")
    assert found(opened) == ["Mrs Okafor", "Grace"]


def test_what_is_kept_stays_kept_until_that_is_undone(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.write("She was born on 3.4.1961.")
    go(opened, Step.PEOPLE)
    opened.press("Keep it: 3.4.1961")
    title = opened.stored().title
    opened.press("All sheets")

    again = open_page()  # as after the journal was locked: nothing is left of the first page
    again.press(title)
    go(again, Step.PEOPLE)
    assert found(again) == ["Grace"]
    again.press("Undo: 3.4.1961")
    assert found(again) == ["3.4.1961", "Grace"]
    assert context.sharing().kept(again.stored().id) == ()


def test_looks_for_words_of_the_persons_own(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.write("It was about the blue bicycle.")
    go(opened, Step.PEOPLE)
    field(opened, "Words to take out").setText("blue bicycle")
    opened.press("Only look for it")
    assert found(opened) == ["blue bicycle", "Grace"]


def test_gives_days_as_months(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.write("It was on 3 March 2026, and again by the 9th.")
    box = opened.people.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    assert "It was in March 2026, and again by the 9th." in opened.on_paper()
    assert f", {month_in_words(shift_date(context.clock.now()))}**" in opened.on_paper()
    assert found(opened) == ["the 9th", "Grace"]
    opened.page.leave()
    assert opened.stored().months_only


def test_the_focus_goes_to_the_next_finding(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.write("Mrs Okafor rang and Mr Tanaka wrote.")
    go(opened, Step.PEOPLE)
    opened.sheet.begin()
    first = QApplication.focusWidget()
    assert first is not None
    assert first.accessibleName() == "Call them P1: Mrs Okafor"
    QTest.keyClick(first, Qt.Key.Key_Space)
    following = QApplication.focusWidget()
    assert following is not None
    assert following.accessibleName() == "Call them P2: Mr Tanaka"


SURNAMES = (
    "Okafor",
    "Tanaka",
    "Abernethy",
    "Dhaliwal",
    "Quartey",
    "Nakamura",
    "Tregenza",
    "Willoughby",
    "Haddad",
)


@pytest.mark.parametrize("answer", range(4))
@pytest.mark.parametrize("by_key", [True, False])
def test_the_next_finding_takes_the_place_in_view_with_the_focus(
    context: AppContext, open_page: Open, qtbot: QtBot, answer: int, by_key: bool
) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.write("\n\n".join(f"Then Mrs {name} rang about the rota." for name in SURNAMES))
    go(opened, Step.PEOPLE)
    opened.sheet.begin()
    for place in range(4):  # further and further down the list
        opened.people._findings.rows()[place].begin()
        bring_into_view(opened.people._findings.rows()[place])
        qtbot.wait(1)
        row = opened.people._findings.rows()[place]
        assert len(opened.people._findings.rows()) == len(SURNAMES) + 1 - place  # and Grace
        pressed = row.answers()[answer]
        if by_key:
            QTest.keyClick(pressed, Qt.Key.Key_Space)
        else:
            QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)
        following = opened.people._findings.rows()[place]
        qtbot.waitUntil(partial(in_view, following))
        assert opened.page.focusWidget() is following.answers()[0]


def test_after_the_last_finding_the_focus_is_where_a_name_is_taken_out(
    context: AppContext, open_page: Open, qtbot: QtBot
) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    go(opened, Step.PEOPLE)
    opened.sheet.begin()
    QTest.keyClick(opened.find("Call them P1: Grace"), Qt.Key.Key_Space)
    line = field(opened, "Words to take out")
    qtbot.waitUntil(partial(in_view, line))
    assert opened.page.focusWidget() is line


def test_a_finding_shows_its_words_in_bold_and_says_why(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.write("<i>Then</i> Quibley & I, and 14 <b>elms.\n\nMrs O'Dowd rang.")
    go(opened, Step.PEOPLE)
    said = [
        [each.text() for each in row.findChildren(QLabel) if each.isVisible()]
        for row in opened.people._findings.rows()
    ]
    assert said[0] == [
        "Name?",
        '“&lt;i&gt;Then&lt;/i&gt; <span style="font-weight: 600">Quibley</span> &amp; I, and 14 &lt;b&gt;elms.”',
        "It has a capital letter where none is due, and it is not in the word lists.",
    ]
    assert [reason for _, _, reason in said[1:]] == [
        "It is a title with a name after it.",
        "It begins with a word from the list of given names.",
    ]
    (quote,) = [
        each for each in opened.people._findings.rows()[0].findChildren(QLabel) if "Quibley" in each.text()
    ]
    assert quote.accessibleName() == "“<i>Then</i> Quibley & I, and 14 <b>elms.” What was found: Quibley"


def test_a_place_gets_a_letter_and_whoever_is_known_the_same_code(
    context: AppContext, open_page: Open
) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.write("Sarah Okonkwo-Bright is on Acorn Ward.\n\nThen Sarah slept.")
    go(opened, Step.PEOPLE)
    opened.press("Call them P1: Sarah Okonkwo-Bright")
    opened.press("Call it Place A: Acorn Ward")
    opened.press("Call them P1: Sarah")
    assert "P1 is on Place A.\n\nThen P1 slept." in opened.on_paper()
    assert found(opened) == ["Grace"]
    field(opened, "Words to take out").setText("12 Larch Close")
    opened.press("Give another name")
    assert context.sharing().names().pseudonyms[-1].code == "Place B"


# Accounts


def test_an_account_draws_on_the_session_recorded_before(context: AppContext, open_page: Open) -> None:
    session = add(context, "supervision-session", want="Time.", learned="Nights wear me down.")
    context.actions.save(context.actions.new("Ask about nights", entry=session, field="agreed"))
    yesterday = context.clock.now().date() - timedelta(days=1)
    context.journal.move(session, yesterday)
    opened = open_page()
    opened.page._home.accounts.begin_requested.emit("account")
    assert [row.source().entry.id for row in opened.gather.choice.rows()] == [session]
    assert opened.gather.choice._actions is None
    first = opened.gather.choice.period.first
    first.setDate(QDate(yesterday.year, yesterday.month, yesterday.day))
    first.editingFinished.emit()
    opened.press("Begin the account")
    (account,) = context.sharing().all(DocumentKind.ACCOUNT)
    written = {part.id: part.text for part in account.parts if not part.is_empty}
    assert list(written) == ["meaning"]
    assert "Nights wear me down." in written["meaning"]


def test_begins_an_account_and_goes_on_with_it(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.page._home.accounts.begin_requested.emit("nmc")
    opened.press("Begin the account")
    opened.write("What I know now.")
    assert opened.sheet.after.isHidden()
    assert field(opened, "Title of the account").text()
    opened.press("All accounts")
    (account,) = context.sharing().all(DocumentKind.ACCOUNT)
    assert account.parts[0].text == "What I know now."
    opened.page._home.accounts.opened.emit(account.id)
    assert opened.sheet._edit.parts() == account.parts


# Paper


def test_says_beside_print_what_could_still_identify_somebody_and_leads_there(
    context: AppContext, open_page: Open
) -> None:
    add(context, "supervision-session", want="Ten minutes about nights.")
    opened = open_page()
    opened.make()
    opened.write("Words of nobody.")
    go(opened, Step.PAPER)
    still_open = opened.sheet._bar._open
    assert still_open.words() == ""
    opened.write("Mrs Okafor rang and Mr Tanaka wrote.")
    assert still_open.words() == "2 things could still identify somebody. Look at them first, or go on."
    assert opened.find("Print").isEnabled()
    opened.press("Look at them")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Call them P1: Mrs Okafor"
    opened.press("Keep it: Mrs Okafor")
    go(opened, Step.PAPER)
    assert still_open.words() == "One thing could still identify somebody. Look at it first, or go on."
    opened.press("Look at it")
    opened.press("Keep it: Mr Tanaka")
    assert still_open.words() == ""


def test_lists_what_has_left_the_journal(context: AppContext, open_page: Open) -> None:
    context.departures.note(DepartureKind.SUPERVISION, DepartureRoute.PAPER, pages=2, records=1)
    opened = open_page()
    (line,) = [each for each in opened.page._home._log._parts if hasattr(each, "text")]
    assert line.text().endswith("supervision sheet, printed, 2 pages, from 1 record")


def test_a_line_of_the_log_leads_to_its_sheet_while_that_is_there(
    context: AppContext, open_page: Open
) -> None:
    prepare_session(context)
    opened = open_page(answers=(True,))
    opened.make()
    document = opened.stored()
    context.departures.note(
        DepartureKind.SUPERVISION, DepartureRoute.PDF, pages=1, records=1, document=document.id
    )
    opened.press("All sheets")
    opened.press(f"Open “{document.title}”")
    assert opened.sheet.isVisible()
    opened.press("All sheets")
    opened.press(f"Delete “{document.title}”")
    assert not [each for each in opened.page._home._log.findChildren(QPushButton) if each.isVisible()]
    assert len(context.departures.latest()) == 1


def test_the_log_can_be_read_whole(context: AppContext, open_page: Open) -> None:
    for number in range(1, 61):
        context.departures.note(DepartureKind.PAGES, DepartureRoute.FILE, records=number)
    opened = open_page()
    assert lines(opened) == 8
    opened.press("Show all")
    assert lines(opened) == 60
    assert opened.page._home._all.isHidden()
    opened.page.open_at(Place(PageName.SUPERVISION))
    assert lines(opened) == 8


def lines(opened: Opened) -> int:
    return len([each for each in opened.page._home._log._parts if isinstance(each, QLabel)])


def test_leads_to_the_record_of_the_session(context: AppContext, open_page: Open) -> None:
    opened = open_page()
    opened.press("Record what came of it")
    entry = prepare_session(context)
    opened.press("Record what came of it")
    opened.make()
    go(opened, Step.PAPER)
    opened.press("Record what came of it")
    assert opened.asked == [
        Place(PageName.WORKSHEET, worksheet="supervision-session", section="after"),
        Place(PageName.WORKSHEET, entry=entry, section="after"),
        Place(PageName.WORKSHEET, entry=entry, section="after"),
    ]


def test_the_paper_has_a_step_of_its_own_where_it_is_narrow(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page(size=NARROW)
    opened.make()
    assert not opened.sheet._preview.isVisible()
    opened.press("Preview")
    assert opened.sheet._preview.isVisible()
    opened.press("Words")
    assert opened.sheet._edit.isVisible()


@pytest.mark.parametrize("step", [Step.WORDS, Step.PEOPLE, Step.PAPER])
def test_everything_has_a_name_and_is_reached_by_tab(
    context: AppContext, open_page: Open, step: Step
) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    opened.write("Mrs Okafor rang.")
    go(opened, step)
    assert nameless(opened.page) == []
    by_arrows = {
        each for row in opened.page.findChildren(ChoiceRow) for each in row.findChildren(QPushButton)
    }
    assert focusable(opened.page) - by_arrows <= reached_by_tab(opened.page)
