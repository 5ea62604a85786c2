"""Who is who on a sheet: a decision that is changed or taken back does what it says, or says what stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.sharing.pseudonyms import Names
from tests.ui.supervision.conftest import prepare_session
from ui.supervision.sheet_tabs import Step

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.context import AppContext
    from tests.ui.supervision.conftest import Opened

    Open = Callable[..., Opened]


def at_people(context: AppContext, open_page: Open, names: Names) -> Opened:
    """Make a sheet of pages that name Grace, and go to the people on it."""
    prepare_session(context)
    context.sharing().save_names(names)
    opened = open_page()
    opened.make()
    opened.sheet._tabs.show_step(Step.PEOPLE)
    return opened


def field(opened: Opened, name: str) -> QLineEdit:
    return next(each for each in opened.page.findChildren(QLineEdit) if each.accessibleName() == name)


def give(opened: Opened, words: str, code: str) -> None:
    """Give words another code."""
    line = field(opened, f"What “{words}” is called")
    line.setText(code)
    QTest.keyClick(line, Qt.Key.Key_Return)


def rows(opened: Opened) -> list[str]:
    return [row.words() for row in opened.people._table.rows()]


def test_another_code_goes_into_a_copy_that_was_made_with_the_first(
    context: AppContext, open_page: Open
) -> None:
    opened = at_people(context, open_page, Names().with_pseudonym("Grace", "P1"))
    assert "P1 stayed calm." in opened.on_paper()
    opened.write("P1 rang, and so did P12. It was **P1**’s idea.", part=1)
    give(opened, "Grace", "the team lead")
    assert "the team lead stayed calm." in opened.on_paper()
    assert "the team lead rang, and so did P12. It was **the team lead**’s idea." in opened.on_paper()
    opened.page.leave()
    assert "P1 " not in "".join(part.text for part in opened.stored().parts)


def test_a_code_of_two_names_stays_where_it_is_and_that_is_said(context: AppContext, open_page: Open) -> None:
    names = Names().with_pseudonym("Grace", "P1").with_pseudonym("Grace Okafor", "P1")
    opened = at_people(context, open_page, names)
    give(opened, "Grace", "P7")
    assert "P1 stayed calm." in opened.on_paper()
    assert opened.people._table.said().startswith("This copy keeps P1. P1 stands for other words as well")


def test_a_copy_says_that_it_keeps_a_code_whose_name_is_given_back(
    context: AppContext, open_page: Open
) -> None:
    opened = at_people(context, open_page, Names().with_pseudonym("Grace", "P1"))
    opened.press("Undo: Grace")
    assert "P1 stayed calm." in opened.on_paper()
    said = opened.people._table.said()
    assert said.startswith("This copy keeps P1. It was made while P1 stood for “Grace”.")
    opened.write("It was about the blue bicycle.")
    field(opened, "Words to take out").setText("blue bicycle")
    opened.press("Only look for it")
    assert opened.people._table.said() == ""


def test_a_name_given_back_where_it_was_written_leaves_nothing_to_say(
    context: AppContext, open_page: Open
) -> None:
    opened = at_people(context, open_page, Names())
    opened.press("Call them P1: Grace")
    assert "P1 stayed calm." in opened.on_paper()
    opened.press("Undo: Grace")
    assert "Grace stayed calm." in opened.on_paper()
    assert opened.people._table.said() == ""


def test_words_are_looked_for_or_passed_over_whichever_was_decided_last(
    context: AppContext, open_page: Open
) -> None:
    opened = at_people(context, open_page, Names().ignoring("Grace"))
    findings = opened.people._findings
    assert [row.words() for row in findings.rows()] == []
    field(opened, "Words to take out").setText("grace")
    opened.press("Only look for it")
    assert [row.words() for row in findings.rows()] == ["Grace"]
    assert rows(opened) == ["grace"]
    assert context.sharing().names().ignored == ()

    opened.press("Always ignore: Grace")
    assert [row.words() for row in findings.rows()] == []
    assert rows(opened) == ["Grace"]
    assert context.sharing().names().own == ()


def test_words_that_were_kept_on_this_sheet_can_be_looked_for_again(
    context: AppContext, open_page: Open
) -> None:
    opened = at_people(context, open_page, Names())
    opened.press("Keep it: Grace")
    assert [row.words() for row in opened.people._findings.rows()] == []
    field(opened, "Words to take out").setText("Grace")
    opened.press("Only look for it")
    assert [row.words() for row in opened.people._findings.rows()] == ["Grace"]
    assert context.sharing().kept(opened.stored().id) == ()
