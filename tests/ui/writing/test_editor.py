"""The page keeps words and their form exactly, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.journal.markdown import Block, Kind, Run, normalised, parse, render
from ui.answering.document import blocks_of
from ui.answering.editor import PageEditor
from ui.answering.page_menu import PageMenu
from ui.answering.pasting import OWN_FORMAT

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look

SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
TEXT = st.one_of(
    st.text(alphabet=st.sampled_from("ab *\\#->1.\n\U0001f642é"), max_size=12),
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")), max_size=12),
)
RUNS = st.builds(Run, TEXT, st.booleans(), st.booleans())
BLOCKS = st.lists(
    st.builds(Block, st.sampled_from(Kind), st.lists(RUNS, max_size=4).map(tuple)), max_size=6
).map(tuple)
HOSTILE = """<html><head><title>t</title><style>p{color:red}</style><script>steal()</script></head><body>
<h1 style="font-family:Comic Sans MS;color:#ff0000">Head</h1><p style="font-size:40pt;color:blue">plain
<b>bold</b> <span style="font-style:italic;font-family:Papyrus">slanted</span> <a href="http://x.example/">link</a>
<img src="file:///etc/passwd"><img src="http://x.example/pixel.png"></p>
<ul><li>one</li><li>two</li></ul><ol><li>first</li></ol><table><tr><td>cell</td></tr></table></body></html>"""


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> PageEditor:
    found = PageEditor(look=look)
    PageMenu(found)
    qtbot.addWidget(found)
    found.resize(900, 600)
    found.show()
    found.setFocus()
    return found


def keys(page: PageEditor, words: str) -> None:
    for number, line in enumerate(words.split("\n")):
        if number:
            QTest.keyClick(page, Qt.Key.Key_Return)
        QTest.keyClicks(page, line)


@SHARED
@given(blocks=BLOCKS)
def test_a_page_is_shown_and_handed_back_exactly(page: PageEditor, blocks: tuple[Block, ...]) -> None:
    written = render(blocks)
    page.load(written)
    assert page.markdown() == written
    assert normalised(blocks_of(page.document())) == parse(written)


@SHARED
@given(
    blocks=BLOCKS,
    edits=st.lists(
        st.tuples(st.integers(0, 80), st.integers(0, 80), st.sampled_from("txkbrnupd")), max_size=12
    ),
)
def test_what_is_remembered_of_a_block_follows_every_edit(
    page: PageEditor, blocks: tuple[Block, ...], edits: list[tuple[int, int, str]]
) -> None:
    page.load(render(blocks))
    for start, end, what in edits:
        _edit(page, start, end, what)
        assert page.markdown() == render(blocks_of(page.document()))


def _edit(page: PageEditor, start: int, end: int, what: str) -> None:
    cursor = page.textCursor()
    last = page.document().characterCount() - 1
    cursor.setPosition(min(start, last))
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    mime = QMimeData()
    mime.setHtml(HOSTILE)
    does: dict[str, Callable[[], object]] = {
        "t": lambda: page.insertPlainText("word"),
        "x": cursor.removeSelectedText,
        "k": lambda: page.set_kind(Kind.BULLET),
        "b": page.toggle_bold,
        "r": lambda: QTest.keyClick(page, Qt.Key.Key_Return),
        "n": lambda: page.insertPlainText("a\nb"),
        "u": page.undo,
        "d": page.redo,
        "p": lambda: page.insertFromMimeData(mime),
    }
    does[what]()


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("- one\ntwo", "- one\n- two"),
        ("1. one\ntwo", "1. one\n1. two"),
        ("# Head\nbody", "# Head\n\nbody"),
        ("### Head\nbody", "### Head\n\nbody"),
        ("> said\nagain", "> said\n>\n> again"),
        ("- one\n\nafter", "- one\n\nafter"),
        ("> said\n\nafter", "> said\n\nafter"),
        ("five - six", "five - six"),
        ("#tag", "#tag"),
        ("one\n\ntwo", "one\n\n\n\ntwo"),
        ("one\n\n\ntwo", "one\n\n\n\n\n\ntwo"),
    ],
)
def test_signs_at_the_beginning_of_a_line_become_form(page: PageEditor, typed: str, written: str) -> None:
    keys(page, typed)
    assert page.markdown() == written


def test_undo_gives_the_sign_back_and_backspace_takes_the_form_away(page: PageEditor) -> None:
    keys(page, "- ")
    assert page.kind() is Kind.BULLET
    page.undo()
    assert page.markdown() == "\\- "
    page.load("- item")
    QTest.keyClick(page, Qt.Key.Key_Backspace)
    assert page.markdown() == "item"


def test_keys_for_form(page: PageEditor) -> None:
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    QTest.keyClick(page, Qt.Key.Key_B, control)
    keys(page, "bold")
    QTest.keyClick(page, Qt.Key.Key_B, control)
    QTest.keyClick(page, Qt.Key.Key_I, control)
    keys(page, " slanted")
    assert page.markdown() == "**bold** *slanted*"
    QTest.keyClick(page, Qt.Key.Key_2, control | alt)
    assert page.markdown() == "## **bold** *slanted*"
    QTest.keyClick(page, Qt.Key.Key_2, control | alt)
    page.selectAll()
    page.toggle_bold()
    assert page.markdown() == "**bold *slanted***"
    page.toggle_bold()
    assert page.markdown() == "bold *slanted*"


def test_shift_enter_breaks_the_line_inside_a_paragraph(page: PageEditor) -> None:
    keys(page, "one")
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    keys(page, "two")
    assert page.markdown() == "one\ntwo"


def test_undo_never_reaches_the_page_before(page: PageEditor) -> None:
    page.load("someone else's words")
    keys(page, "x")
    page.load("these words")
    keys(page, "y")
    for _ in range(20):
        page.undo()
    assert page.markdown() == "these words"
    page.forget()
    for _ in range(20):
        page.undo()
        page.redo()
    assert page.is_empty()


def test_what_is_pasted_leaves_its_looks_behind(page: PageEditor) -> None:
    mime = QMimeData()
    mime.setHtml(HOSTILE)
    page.insertFromMimeData(mime)
    assert page.markdown() == ("# Head\n\nplain **bold** *slanted* link\n\n- one\n- two\n\n1. first\n\ncell")
    html = page.document().toHtml()
    for trace in ("Comic", "Papyrus", "40pt", "ff0000", "passwd", "pixel", "x.example", "steal"):
        assert trace not in html


def test_files_are_never_taken_in(page: PageEditor) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/home/letter.pdf")])
    mime.setText("/home/letter.pdf")
    assert not page.canInsertFromMimeData(mime)
    page.insertFromMimeData(mime)
    assert page.is_empty()


def test_plain_words_are_not_read_as_form_when_pasted(page: PageEditor) -> None:
    mime = QMimeData()
    mime.setText("# five *stars*\nnext")
    page.insertFromMimeData(mime)
    assert page.document().begin().text() == "# five *stars*"
    assert page.markdown() == "\\# five \\*stars\\*\n\nnext"


def test_a_piece_of_a_page_keeps_its_form_on_the_way_to_another(page: PageEditor) -> None:
    page.load("plain **bold** \U0001f642\n\n- one\n- two")
    page.selectAll()
    mime = page.createMimeDataFromSelection()
    assert set(mime.formats()) == {"text/plain", OWN_FORMAT}
    assert mime.text() == "plain bold \U0001f642\none\ntwo"
    page.load("")
    page.insertFromMimeData(mime)
    assert page.markdown() == "plain **bold** \U0001f642\n\n- one\n- two"


def test_tab_moves_on_even_from_a_list(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    page, after = PageEditor(look=look), QLineEdit()
    column.addWidget(page)
    column.addWidget(after)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.load("- one")
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after
    assert page.markdown() == "- one"


def test_another_text_size_changes_no_word(page: PageEditor, look: Look) -> None:
    page.load("## Head\n\nwords **bold**\n\n- item")
    look.apply("dark", text_size=150)
    assert page.markdown() == "## Head\n\nwords **bold**\n\n- item"
    assert page.document().defaultFont().pixelSize() == 27
    look.apply("light")


def test_the_menu_shows_each_form_with_its_key(page: PageEditor) -> None:
    page.load("- item")
    QApplication.clipboard().clear()
    menu = page.findChildren(PageMenu)[0]._menu
    menu.aboutToShow.emit()  # a menu without a screen cannot take the keyboard
    shown = {each.text().split("\t")[0]: each for each in menu.actions()}
    assert shown["Bold"].shortcut().toString() == "Ctrl+B"
    assert [words for words, each in shown.items() if each.isChecked()] == ["List"]
    assert not shown["Undo"].isEnabled()
    assert not shown["Paste"].isEnabled()
    shown["Quotation"].trigger()
    assert page.markdown() == "> item"


def test_input_methods_are_told_to_learn_nothing(page: PageEditor) -> None:
    hints = page.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
