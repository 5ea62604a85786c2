"""What counts as the visible text of an answer is what Qt shows, position by position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from app.journal.markdown import parse, plain
from ui.answering.document import Formats, insert

if TYPE_CHECKING:
    from ui.theme.look import Look

PIECES = st.sampled_from([
    "never", " ", "\n", "\n\n", "\\\n", "**", "*", "# ", "- ", "1. ", "> ", ">", "\\", "😔", "\u00a0", "\u2028", "İ",
])  # fmt: skip
PAGES = st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join)


@given(PAGES)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_document_shows_the_visible_text_letter_for_letter(look: Look, page: str) -> None:
    document = QTextDocument()
    insert(QTextCursor(document), parse(page), Formats(look))
    shown = document.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
    assert shown == plain(page)
    assert len(document.toPlainText()) == len(plain(page))
