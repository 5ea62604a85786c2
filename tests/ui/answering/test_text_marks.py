"""A line is only ever under the very words that were marked, whatever is done to the text."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter, QTextCursor

from models.domain.entry import EntryId
from models.domain.thought import Thought, ThoughtId, ThoughtState
from ui.answering.answer_text import units
from ui.answering.editor import PageEditor
from ui.answering.text_marks import Mark

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look

TEXT = "One word here. Two words 😀 there, and always so.\n\nA second paragraph of words, and so on."
QUOTES = ("Two words 😀 there", "always so", "A second paragraph", "words 😀")
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def mark(text: str, quote: str) -> Mark:
    start = text.index(quote)
    thought = Thought(
        id=ThoughtId(quote),
        entry_id=EntryId("entry"),
        field="text",
        start=start,
        end=start + len(quote),
        quote=quote,
        before=text[max(0, start - 32) : start],
        after=text[start + len(quote) :][:32],
        state=ThoughtState.ANCHORED,
        created_at=NOW,
        changed_at=NOW,
    )
    return Mark(thought, f"Marked {quote}")


def load(editor: PageEditor) -> None:
    editor.load(TEXT)
    editor.marks.text.set_field("text")
    text = editor.marks.text.whole()
    editor.marks.show_marks(mark(text, quote) for quote in QUOTES)


def covered(editor: PageEditor) -> list[tuple[str, str]]:
    """Return what each mark is for, with what it is under now."""
    places = editor.marks.places()
    return [(found.thought.quote, editor.marks.text.read(start, end)) for found, start, end in places]


@pytest.fixture
def editor(qtbot: QtBot, look: Look) -> PageEditor:
    found = PageEditor(look=look)
    qtbot.addWidget(found)
    found.resize(700, 500)
    load(found)
    return found


EDITS = st.lists(
    st.one_of(
        st.tuples(
            st.just("insert"), st.integers(0, 90), st.sampled_from(["x", "words ", "😀", "\n", "A second"])
        ),
        st.tuples(st.just("remove"), st.integers(0, 90), st.integers(1, 25)),
        st.tuples(st.just("undo"), st.just(0), st.just(0)),
        st.tuples(st.just("redo"), st.just(0), st.just(0)),
        st.tuples(st.just("bold"), st.integers(0, 90), st.integers(1, 25)),
        st.tuples(st.just("save"), st.just(0), st.just(0)),
    ),
    max_size=12,
)


def edit(editor: PageEditor, what: str, at: int, value: object) -> None:
    length = editor.document().characterCount() - 1
    cursor = QTextCursor(editor.document())
    cursor.setPosition(min(at, length))
    if what == "insert":
        cursor.insertText(str(value))
    elif what == "undo":
        editor.document().undo()
    elif what == "redo":
        editor.document().redo()
    elif what == "save":
        editor.marks.show_marks([found for found, _, _ in editor.marks.places()])
    else:
        cursor.setPosition(min(at + int(str(value)), length), QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        if what == "bold":
            editor.toggle_bold()
        else:
            cursor.removeSelectedText()


def hold_through(editor: PageEditor, edits: list[tuple[str, int, object]]) -> None:
    load(editor)
    assert [quote for quote, _ in covered(editor)] == [words for _, words in covered(editor)]
    for what, at, value in edits:
        edit(editor, what, at, value)
        for quote, words in covered(editor):
            assert words == quote


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS)
def test_a_line_is_only_ever_under_its_own_words(
    editor: PageEditor, edits: list[tuple[str, int, object]]
) -> None:
    hold_through(editor, edits)


@pytest.mark.slow
@settings(max_examples=10_000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS)
def test_ten_thousand_sittings_leave_every_line_on_its_words(
    editor: PageEditor, edits: list[tuple[str, int, object]]
) -> None:
    hold_through(editor, edits)


def test_marks_are_placed_by_characters_and_shown_by_positions(editor: PageEditor) -> None:
    assert [quote for quote, _ in covered(editor)] == sorted(QUOTES, key=TEXT.index)
    assert dict(covered(editor)) == {quote: quote for quote in QUOTES}


def test_words_taken_out_and_brought_back_have_their_line_again(editor: PageEditor, qtbot: QtBot) -> None:
    whole = editor.marks.text.whole()
    at = units(whole[: whole.index("always so")])
    with qtbot.waitSignal(editor.marks.lost) as lost:
        edit(editor, "remove", at + 3, 2)
    assert lost.args[0].thought.quote == "always so"
    assert "always so" not in dict(covered(editor))
    edit(editor, "undo", 0, 0)
    assert dict(covered(editor))["always so"] == "always so"


def test_a_thought_whose_words_moved_meanwhile_is_found_by_them(editor: PageEditor) -> None:
    known = mark(editor.marks.text.whole(), "A second paragraph")
    editor.marks.show_marks(())
    edit(editor, "insert", 0, "Before all that. ")
    editor.marks.show_marks([known])
    assert covered(editor) == [("A second paragraph", "A second paragraph")]


def test_lines_over_each_other_are_drawn_under_each_other(editor: PageEditor) -> None:
    def painted() -> bytes:
        image = QImage(editor.viewport().size(), QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        editor.marks.paint(painter, editor.viewport().rect())
        painter.end()
        return bytes(image.constBits())

    both = painted()
    outer = mark(editor.marks.text.whole(), "Two words 😀 there")
    editor.marks.show_marks([outer])
    assert painted() != both
    editor.marks.show_marks(())
    assert not any(painted())
