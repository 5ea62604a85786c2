"""A table in a part is written cell by cell, in steps that can be undone, and stored as the small Markdown it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.journal.markdown import Kind, Run
from app.journal.tables import Table
from models.domain.document import Part
from tests.ui.supervision.papers import document
from ui.supervision.part_page import PartPage
from ui.supervision.plain_words import plain_words
from ui.supervision.sheet_blocks import Style, blocks_of
from ui.supervision.table_words import table_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.ui.supervision.conftest import Opened
    from ui.theme.look import Look

TEXT = "Before it.\n\n| Audit | Now |\n| --- | --- |\n| Rest | 1.9 |\n\n- behind it"
BEGINNING = Table((((Run("What"),), (Run("Now"),)), ((), ())), headed=True)


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> Iterator[PartPage]:
    """A page between two fields."""
    around = QWidget()
    column = QVBoxLayout(around)
    found = PartPage(look=look, rows=1, name="Words")
    for each in (QLineEdit("before"), found, QLineEdit("behind")):
        column.addWidget(each)
    qtbot.addWidget(around)
    found.load(TEXT)
    with qtbot.waitActive(around):
        around.show()
        around.activateWindow()
    found.setFocus()
    yield found
    around.hide()  # it is alive until here: a page that is half collected would still be spoken to


def keys(page: PartPage, *pressed: Qt.Key | str) -> None:
    for each in pressed:
        if isinstance(each, str):
            QTest.keyClicks(page, each)
        else:
            QTest.keyClick(page, each)


def go(page: PartPage, words: str) -> None:
    """Put the cursor behind `words`."""
    cursor = page.document().find(words)
    cursor.clearSelection()
    page.setTextCursor(cursor)


def place(page: PartPage) -> tuple[int, int]:
    cell = page.textCursor().currentTable().cellAt(page.textCursor())
    return cell.row(), cell.column()


def behind(page: PartPage) -> bool:
    focus = QApplication.focusWidget()
    return isinstance(focus, QLineEdit) and focus.text() == "behind"


# What is shown and stored


def test_a_table_is_shown_as_cells_and_never_as_strokes(page: PartPage) -> None:
    assert "|" not in page.toPlainText()
    assert "---" not in page.toPlainText()
    assert page.markdown() == TEXT
    table = table_at(page.document().find("Audit"))
    assert table is not None
    assert (table.rows(), table.columns()) == (2, 2)


def test_the_head_is_heavy_without_being_bold(page: PartPage) -> None:
    assert page.document().find("Audit").charFormat().fontWeight() == QFont.Weight.DemiBold
    assert page.document().find("Rest").charFormat().fontWeight() != QFont.Weight.DemiBold
    go(page, "Now")
    keys(page, " then")
    assert page.document().find("then").charFormat().fontWeight() == QFont.Weight.DemiBold
    assert "**" not in page.markdown()


cell = st.text(st.sampled_from("abc é|*\\-1."), max_size=6).map(str.strip)
table_lines = st.integers(1, 3).flatmap(
    lambda width: st.lists(st.lists(cell, min_size=width, max_size=width), min_size=1, max_size=4)
)


def marked(rows: list[list[str]]) -> str:
    escaped = [[each.translate({ord(sign): f"\\{sign}" for sign in "|*\\-"}) for each in row] for row in rows]
    lines = [f"| {' | '.join(row)} |" for row in escaped]
    return "\n".join([lines[0], "| --- " * len(rows[0]) + "|", *lines[1:]])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        table_lines.map(marked) | st.sampled_from(["words", "- item\n- item", "## head", ""]), max_size=5
    )
)
def test_whatever_is_shown_is_handed_back_as_it_was(page: PartPage, chunks: list[str]) -> None:
    page.load("\n\n".join(chunks))
    once = page.markdown()
    page.load(once)
    assert page.markdown() == once
    tables = [chunk for chunk in chunks if chunk.startswith("|")]
    assert once.count("| ---") == sum(chunk.count("| ---") for chunk in tables)
    words = "".join("".join(chunks).split()).replace("\\", "")
    assert "".join(once.split()).replace("\\", "") == words


# Keys


def test_tab_goes_from_cell_to_cell_adds_a_row_and_never_holds_anybody(page: PartPage) -> None:
    go(page, "Audit")
    keys(page, Qt.Key.Key_Tab)
    assert place(page) == (0, 1)
    keys(page, Qt.Key.Key_Tab, "Sleep", Qt.Key.Key_Tab, "2.4", Qt.Key.Key_Tab)
    assert place(page) == (2, 0)
    assert "| Audit | Now |\n| --- | --- |\n| Sleep | 2.4 |\n|  |  |" in page.markdown()
    keys(page, Qt.Key.Key_Backtab)
    assert place(page) == (1, 1)
    keys(page, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert place(page) == (2, 1)
    keys(page, Qt.Key.Key_Tab)
    assert behind(page)


def test_return_goes_down_and_an_empty_last_row_ends_the_table(page: PartPage) -> None:
    go(page, "Now")
    keys(page, Qt.Key.Key_Return)
    assert place(page) == (1, 1)
    keys(page, Qt.Key.Key_Return)
    assert place(page) == (2, 1)
    keys(page, Qt.Key.Key_Return)
    assert table_at(page.textCursor()) is None
    assert page.markdown() == TEXT


def test_signs_and_forms_of_paragraphs_stay_out_of_cells(page: PartPage) -> None:
    go(page, "Rest")
    keys(page, Qt.Key.Key_Return, "- ", "one")
    page.set_kind(Kind.HEADING_1)
    assert page.markdown().endswith("| Rest | 1.9 |\n| \\- one |  |\n\n- behind it")
    page.selectAll()
    page.set_kind(Kind.QUOTE)
    assert "> " not in page.markdown()


def test_the_backspace_key_takes_an_empty_row_out_and_no_other(page: PartPage) -> None:
    go(page, "1.9")
    keys(page, Qt.Key.Key_Tab)
    keys(page, Qt.Key.Key_Backspace)
    assert page.markdown() == TEXT
    go(page, "Rest")
    page.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    keys(page, Qt.Key.Key_Backspace)
    assert page.markdown() == TEXT


# Steps


def test_putting_a_table_in_is_one_step_and_leaves_the_steps_before_it(page: PartPage) -> None:
    page.load("Words.")
    page.cursor_to_end()
    keys(page, " More.")
    page.insert_table(BEGINNING)
    assert page.markdown() == "Words. More.\n\n| What | Now |\n| --- | --- |\n|  |  |"
    keys(page, "Which")
    assert "| Which | Now |" in page.markdown()
    page.take_back()
    page.take_back()
    assert page.markdown() == "Words. More."
    page.take_back()
    assert page.markdown() == "Words."
    page.redo()
    page.redo()
    assert page.markdown().startswith("Words. More.\n\n| What | Now |")


def test_rows_and_columns_are_added_and_taken_out_again(page: PartPage) -> None:
    go(page, "Audit")
    page.add_column()
    keys(page, "Then")
    page.add_row()
    assert "| Audit | Then | Now |\n| --- | --- | --- |\n|  |  |  |\n| Rest |  | 1.9 |" in page.markdown()
    page.remove_row()
    go(page, "Then")
    page.remove_column()
    assert page.markdown() == TEXT
    page.undo()
    assert "Then" in page.markdown()


def test_a_table_without_its_head_has_none_and_without_its_last_row_is_gone(page: PartPage) -> None:
    go(page, "Audit")
    page.remove_row()
    assert page.markdown() == "Before it.\n\n| Rest | 1.9 |\n\n- behind it"
    go(page, "Rest")
    page.remove_row()
    assert "|" not in page.markdown()
    page.undo()
    page.undo()
    assert page.markdown() == TEXT


press = st.sampled_from([
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, "a", "- ", "# ", "|", "*",
])  # fmt: skip
does = st.sampled_from([
    PartPage.add_row, PartPage.add_column, PartPage.remove_row, PartPage.remove_column, PartPage.undo, PartPage.redo,
    PartPage.selectAll, PartPage.cut, PartPage.paste, PartPage.toggle_bold,
    lambda page: page.insert_table(BEGINNING), lambda page: page.set_kind(Kind.BULLET),
])  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 30), st.lists(press | does, max_size=14))
def test_whatever_is_done_is_stored_and_can_be_undone(
    page: PartPage, start: int, done: list[Qt.Key | str | Callable[[PartPage], None]]
) -> None:
    page.load(TEXT)
    page.setFocus()
    cursor = page.textCursor()
    cursor.setPosition(start)
    page.setTextCursor(cursor)
    for each in done:
        if isinstance(each, Qt.Key | str):
            keys(page, each)
        else:
            each(page)
    while page.document().isRedoAvailable():
        page.redo()
    written = page.markdown()
    while page.document().isUndoAvailable():
        page.undo()
    assert page.markdown() == TEXT
    while page.document().isRedoAvailable():
        page.redo()
    assert page.markdown() == written
    page.load(written)
    once = page.markdown()
    page.load(once)
    assert page.markdown() == once


# In the editor


def test_a_table_begins_in_the_part_is_filled_by_keys_and_prints_as_rows(
    open_page: Callable[..., Opened],
) -> None:
    opened = open_page()
    opened.make()
    opened.write("Before it.")
    editor = opened.sheet._edit.editors()[0]
    editor._table.click()
    assert editor.part().text.startswith("Before it.\n\n| What | Before | Now |\n")
    QTest.keyClicks(editor._page, "Audit\t\t\tRest\t\t2.4")
    rows = blocks_of(document(editor.part()))[3:]
    assert [(each.style, each.text) for each in rows] == [
        (Style.HEAD, "Audit Before Now"),
        (Style.ROW, "Rest  2.4"),
    ]


def test_a_table_is_copied_as_words() -> None:
    assert plain_words(document(Part("need", "What I need", TEXT))) == (
        "What I need\n\nBefore it.\nAudit, Now\nRest, 1.9\n– behind it\n"
    )


def test_the_menu_offers_rows_and_columns_inside_a_table_alone(open_page: Callable[..., Opened]) -> None:
    opened = open_page()
    opened.make()
    opened.write(TEXT)
    page = opened.sheet._edit.editors()[0]._page
    offered = page.marks.offered()
    assert not any(action.isVisible() for action in offered)
    go(page, "Rest")
    assert all(action.isVisible() for action in offered)
    next(action for action in offered if action.text() == "Add a row below").trigger()
    assert "| Rest | 1.9 |\n|  |  |" in page.markdown()


# The clipboard


def test_a_table_goes_into_another_part_as_it_is(page: PartPage) -> None:
    page.selectAll()
    taken = page.createMimeDataFromSelection()
    page.load("")
    page.insertFromMimeData(taken)
    assert page.markdown() == TEXT


def test_what_comes_into_a_cell_stands_on_one_line(page: PartPage) -> None:
    words = QMimeData()
    words.setText("one\ntwo")
    go(page, "Rest")
    page.insertFromMimeData(words)
    assert "| Restone two | 1.9 |" in page.markdown()


def test_cells_are_taken_along_as_a_table(page: PartPage) -> None:
    cursor = page.document().find("Audit")
    cursor.setPosition(page.document().find("1.9").position(), QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    assert page.createMimeDataFromSelection().text().startswith("| Audit | Now |")
    go(page, "Rest")
    page.moveCursor(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    assert page.createMimeDataFromSelection().text() == "Rest"
