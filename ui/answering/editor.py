"""The page people write on: plain words that may be bold, a heading, a list or a quotation, and nothing else.

Shows what is written as it will be read, keeps undo within this sitting, and hands over the page as Markdown. It saves
nothing and knows of no journal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeySequence, QPainter, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from app.journal.markdown import Kind, parse, render
from ui.answering.cache import BlockCache
from ui.answering.document import Formats, insert, is_bold, kind_of, restyle, selected_blocks, set_kind
from ui.answering.marks import paint_marks
from ui.answering.pasting import can_paste, copied, pasted
from ui.answering.text_marks import TextMarks
from ui.answering.typing_rules import returned, spaced, unmarked

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QMimeData
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from ui.theme.look import Look

MEASURE = 654
"""Width of a line at text size 100, in pixels: about 68 characters of the writing face."""

SMALLEST_MARGIN = 56
WIDEST_MARGIN = 150


class PageEditor(QTextEdit):
    """A page to write on.

    Attributes:
        edited: Emitted after every change of the words or of their form.
        left: Emitted when the focus goes elsewhere.
        menu_requested: Emitted with the point of the screen where the menu of the page belongs.
        marks: The thoughts marked on it.
    """

    edited = Signal()
    left = Signal()
    menu_requested = Signal(object)

    ROOM_BELOW = 96
    """Empty pixels after the last line, so that it need not be written at the very edge."""

    def __init__(self, *, look: Look) -> None:
        """Begin with an empty page."""
        super().__init__()
        self._look = look
        self._formats = Formats(look)
        self._hint = ""
        self._page: QTextDocument | None = None
        self.marks = TextMarks(self, look=look)
        self._build()
        self._connect_signals()

    # What is written

    def load(self, markdown: str, *, same_words: bool = False) -> None:
        """Show `markdown`; what was here before is gone, and undo does not reach behind this moment.

        Marks on the words are gone as well, unless they are the `same_words` as before.
        """
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._look.writing_font())
        document.setDocumentMargin(0)
        cursor = QTextCursor(document)
        self._put(cursor, markdown)
        frame = document.rootFrame().frameFormat()
        frame.setBottomMargin(self._look.px(self.ROOM_BELOW))
        document.rootFrame().setFrameFormat(frame)
        document.setUndoRedoEnabled(True)
        self._show(document, same_words=same_words)

    def markdown(self) -> str:
        """Return the page as it is stored. Costs only what changed since it was last asked for."""
        return self._cache.markdown()

    def forget(self) -> None:
        """Let go of the words and of everything that could be undone."""
        self.load("")

    def is_empty(self) -> bool:
        """Tell whether nothing has been written."""
        document = self.document()
        return document.blockCount() == 1 and not document.begin().text().strip()

    def set_hint(self, hint: str) -> None:
        """Show `hint` in quiet letters while the page is empty."""
        self._hint = hint
        self.viewport().update()

    def cursor_to_end(self) -> None:
        """Put the cursor after the last word."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def take_back(self) -> None:
        """Undo what was done last: a mark on the words, or a change of them."""
        if not self.marks.take_back():
            self.undo()

    # Its form

    def set_kind(self, kind: Kind) -> None:
        """Make the selected paragraphs, or the one with the cursor, of `kind`; asked twice, paragraphs again."""
        cursor = self.textCursor()
        wanted = Kind.PARAGRAPH if kind_of(cursor.block()) is kind else kind
        set_kind(cursor, wanted, self._formats)
        self.setTextCursor(cursor)

    def kind(self) -> Kind:
        """Return the kind of the paragraph with the cursor."""
        return kind_of(self.textCursor().block())

    def is_bold(self) -> bool:
        """Tell whether the words at the cursor are bold."""
        return is_bold(self.currentCharFormat())

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold or no longer bold."""
        self._style(bold=not is_bold(self.currentCharFormat()), italic=None)

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic or no longer italic."""
        self._style(bold=None, italic=not self.currentCharFormat().fontItalic())

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a few signs at the beginning of a line become form."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.isReadOnly():
            self.take_back()
            return
        key = event.key()
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.isReadOnly():
            returned(self, self._formats)
            return
        if plain and key == Qt.Key.Key_Backspace and not self.isReadOnly() and unmarked(self, self._formats):
            return
        super().keyPressEvent(event)
        if plain and key == Qt.Key.Key_Space:
            spaced(self, self._formats)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, then the marks of lists and quotations beside them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_marks(painter, self, self._look)
        self.marks.paint(painter, event.rect())
        if self._hint and self.is_empty():
            self._paint_hint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines at their measure."""
        self._place_margins()
        super().resizeEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person has turned to something else."""
        super().focusOutEvent(event)
        self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for our own menu instead of Qt's."""
        self.menu_requested.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what the words under the pointer are marked as."""
        if isinstance(event, QHelpEvent):
            self.marks.tell_under(event)
            return True
        return super().viewportEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words alone."""
        return can_paste(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words in, without the looks they had elsewhere."""
        if can_paste(source):
            insert(self.textCursor(), pasted(source), self._formats)
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Hand out words, and our own form for another page."""
        return copied(render(selected_blocks(self.textCursor())))

    # Private

    def _build(self) -> None:
        self.setProperty("role", "page")
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setCursorWidth(2)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhMultiLine
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.load("")

    def _connect_signals(self) -> None:
        self._look.changed.connect(self._on_look_changed)

    def _put(self, cursor: QTextCursor, markdown: str) -> None:
        insert(cursor, parse(markdown), self._formats)

    def _show(self, document: QTextDocument, *, same_words: bool) -> None:
        before, self._page = self._page, document
        self.setDocument(document)
        self.marks.watch(document, same_words=same_words)
        self._cache = BlockCache(document)
        document.contentsChange.connect(self._on_contents_change)
        if before is not None:
            before.deleteLater()
        self._place_margins()

    def _style(self, *, bold: bool | None, italic: bool | None) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            restyle(cursor, self._formats, bold=bold, italic=italic)
            return
        now = self.currentCharFormat()
        bold = is_bold(now) if bold is None else bold
        italic = now.fontItalic() if italic is None else italic
        self.setCurrentCharFormat(self._formats.text(self.kind(), bold=bold, italic=italic))

    def _place_margins(self) -> None:
        spare = self.width() - self._look.px(MEASURE)
        left = left_margin(self.width(), self._look)
        self.setViewportMargins(left, 0, max(SMALLEST_MARGIN - 12, spare - left), 0)

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setFont(self._look.writing_font())
        painter.setPen(self._look.colour("muted"))
        rect = self.cursorRect()
        room = QRectF(rect.left(), rect.top(), self.viewport().width() - rect.left(), rect.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._hint)

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:  # noqa: ARG002 - Qt's signature
        self.edited.emit()

    def _on_look_changed(self) -> None:
        self._formats = Formats(self._look)
        at = self.textCursor().position()
        self.load(self.markdown(), same_words=True)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)


def left_margin(width: int, look: Look) -> int:
    """Return where lines begin on a page of `width` pixels, so that they stand a little left of the middle."""
    spare = width - look.px(MEASURE)
    return max(SMALLEST_MARGIN, min(look.px(WIDEST_MARGIN), round(spare * 0.35)))
