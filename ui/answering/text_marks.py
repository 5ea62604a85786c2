"""The thoughts marked in one text on the screen: where they stand while it is edited, and the lines under them.

Places move with every key by arithmetic on the few marks there are; the text is never read through for them. What is
under a mark is always the very words that were marked: when an edit takes them away, the line goes at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QToolTip

from app.journal import anchoring
from ui.answering.answer_text import AnswerText, line_key, units
from ui.answering.hints import Hints
from ui.answering.sentences import sentence_at
from ui.answering.underlines import Stroke, blocks_in, underline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QAction, QHelpEvent, QPainter, QTextBlock, QTextDocument
    from PySide6.QtWidgets import QTextEdit

    from models.domain.thought import Thought
    from ui.answering.answer_text import Words
    from ui.answering.hints import Finder, Hint
    from ui.theme.look import Look

T = TypeVar("T")

REACH = 24
"""Pixels around the end of a line in which the pointer still means it."""


class Line(Enum):
    """What is drawn under marked words."""

    LOOKED_AT = "looked at"
    """A firm line: a kind of thinking was seen in them."""
    FAIR = "fair"
    """A firm line of another colour: all that was said of them is that they are no error."""
    ASIDE = "aside"
    """Dashes: they are to be talked over in supervision, and nothing was said of the thinking in them."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A thought as its line shows it.

    Attributes:
        words: What it is marked as: "Mind-reading, 60 of 100; Fair concern".
    """

    thought: Thought
    words: str
    style: Line = Line.LOOKED_AT


_STROKES = {
    Line.LOOKED_AT: ("amber", Stroke.FIRM),
    Line.FAIR: ("accent", Stroke.FIRM),
    Line.ASIDE: ("accent", Stroke.DASHES),
}


class TextMarks(QObject):
    """Keeps the marks of one text edit, which calls `watch` for each document and `paint` after its own painting.

    Attributes:
        pointed: Emitted when a mark was pressed where nothing can be written.
        entered: Emitted with the `Mark`s at the cursor whenever they become others.
        lost: Emitted with a `Mark` when an edit took its words away.
    """

    pointed = Signal()
    entered = Signal(object)
    lost = Signal(object)

    def __init__(self, edit: QTextEdit, *, look: Look) -> None:
        """Begin with nothing marked in `edit`."""
        super().__init__(edit)
        self.edit = edit
        self.text = AnswerText(edit)
        self._look = look
        self._placed: list[_Placed] = []
        self._here: tuple[Mark, ...] = ()
        self._hints = Hints()
        self._actions: tuple[QAction, ...] = ()
        self._undo: Callable[[], None] | None = None
        edit.cursorPositionChanged.connect(self._on_cursor_moved)

    def watch(self, document: QTextDocument, *, same_words: bool = False) -> None:
        """Belong to `document` from now on; marks stay where they are when it has the same words as the one before."""
        if not same_words:
            self._placed, self._here = [], ()
        document.contentsChange.connect(self._on_contents_change)

    def offer(self, actions: Iterable[QAction]) -> None:
        """Let a menu of the text show `actions`."""
        self._actions = tuple(actions)

    def offered(self) -> tuple[QAction, ...]:
        """Return what a menu of the text shows."""
        return self._actions

    def offer_undo(self, undo: Callable[[], None] | None) -> None:
        """Let the key for undo call the bound method `undo`, until the words change."""
        self._undo = undo

    def can_take_back(self) -> bool:
        """Tell whether a mark was the last thing that was done."""
        return self._undo is not None

    def take_back(self) -> bool:
        """Undo the last mark, if nothing was written since; tell whether there was one."""
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()
        return undo is not None

    # Marks

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Show `marks` of the answers in this text; those whose words are not there are left out."""
        known = {each.mark.thought.id: each for each in self._placed}
        whole = self.text.whole()
        placed = (self._place(mark, known.get(mark.thought.id), whole) for mark in marks)
        self._placed = sorted((each for each in placed if each is not None), key=_start)
        self._stack()
        self._tell_here()
        self.edit.viewport().update()

    def places(self) -> tuple[tuple[Mark, int, int], ...]:
        """Return every mark with where it stands in the document, in order."""
        return tuple((each.mark, each.start, each.end) for each in self._shown())

    def at(self, position: int) -> tuple[Mark, ...]:
        """Return the marks at a position of the document, the narrowest first."""
        found = [each for each in self._shown() if each.start <= position <= each.end]
        return tuple(each.mark for each in sorted(found, key=_units))

    def here(self) -> tuple[Mark, ...]:
        """Return the marks at the cursor."""
        return self.at(self.edit.textCursor().position())

    def under(self, point: QPoint) -> tuple[Mark, ...]:
        """Return the marks under a point of the viewport."""
        if not self._placed:
            return ()
        cursor = self.edit.cursorForPosition(point)
        reach = self._look.px(REACH)
        near = self.edit.cursorRect(cursor).adjusted(-reach, -4, reach, 10)
        return self.at(cursor.position()) if near.contains(point) else ()

    def tell_under(self, event: QHelpEvent) -> None:
        """Say in passing what is marked under the pointer."""
        words = "\n".join(mark.words for mark in self.under(event.pos()))
        QToolTip.showText(event.globalPos(), words, self.edit)

    def wanted(self) -> Words | None:
        """Return the words that are selected, or the sentence at the cursor; None where there are none."""
        cursor = self.edit.textCursor()
        if cursor.hasSelection():
            return self.text.words(cursor.selectionStart(), cursor.selectionEnd())
        return self._sentence(cursor.position())

    def step(self, *, forward: bool) -> Mark | None:
        """Put the cursor at the next mark, or the one before; return it, or None when there is no other."""
        at = self.edit.textCursor().position()
        found = _next([(each.start, each.mark) for each in self._shown()], at, forward=forward)
        return None if found is None else self._go(*found)

    def reveal(self, thought_id: str) -> bool:
        """Put the cursor at a mark; tell whether it is in this text."""
        found = next((each for each in self._shown() if each.mark.thought.id == thought_id), None)
        if found is not None:
            self._go(found.start, found.mark)
        return found is not None

    # Words to look at

    def look_for(self, find: Finder | None) -> None:
        """Underline what `find` finds in a paragraph, or nothing any more."""
        self._hints.look_for(find)
        self.edit.viewport().update()

    def leave(self, hint: Hint) -> None:
        """Underline a word no more, until words are looked for anew."""
        self._hints.leave(hint)
        self.edit.viewport().update()

    def hint_here(self) -> Hint | None:
        """Return the word to look at that the cursor is in."""
        at = self.edit.textCursor().position()
        hints = self.hints_in(self.edit.textCursor().block())
        return next((hint for hint in hints if hint.start <= at <= hint.end), None)

    def hints_in(self, block: QTextBlock) -> tuple[Hint, ...]:
        """Return the words to look at in a paragraph, without those that are marked already."""
        found = self._hints.in_block(block) if self.text.holds(block.position()) else ()
        if not found:
            return ()
        marked = self._within(block, self._placed)
        return tuple(each for each in found if not _is_marked(each, marked))

    def sentence_of(self, hint: Hint) -> Words | None:
        """Return the sentence around a word to look at."""
        return self._sentence(hint.start + 1)

    def step_hint(self, *, forward: bool) -> Hint | None:
        """Put the cursor at the next word to look at, or the one before."""
        at = self.edit.textCursor().position()
        block = self.edit.document().findBlock(at)
        while block.isValid():
            found = _next([(hint.start, hint) for hint in self.hints_in(block)], at, forward=forward)
            if found is not None:
                return self._go(*found)
            block = block.next() if forward else block.previous()
        return None

    # Painting

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Draw the lines in a part of the viewport."""
        if not self._placed and not self._hints.is_looking:
            return
        blocks = blocks_in(self.edit, rect)
        if not blocks:
            return
        begin, end = blocks[0].position(), blocks[-1].position() + blocks[-1].length()
        shown = [each for each in self._placed if each.start < end and each.end > begin and not each.is_lost]
        for block in blocks:
            self._paint_in(painter, block, shown)

    def _paint_in(self, painter: QPainter, block: QTextBlock, among: Sequence[_Placed]) -> None:
        shown = self._within(block, among)
        for style, (role, stroke) in _STROKES.items():
            spans = [(each.start, each.end, each.level) for each in shown if each.mark.style is style]
            if spans:
                underline(painter, self.edit, block, spans, look=self._look, role=role, stroke=stroke)
        hints = [(hint.start, hint.end, 0) for hint in self.hints_in(block)]
        if hints:
            underline(painter, self.edit, block, hints, look=self._look, role="muted", stroke=Stroke.DOTS)

    # Private

    def _shown(self) -> list[_Placed]:
        return [each for each in self._placed if not each.is_lost]

    def _within(self, block: QTextBlock, among: Sequence[_Placed]) -> list[_Placed]:
        begin, end = block.position(), block.position() + block.length()
        return [each for each in among if each.start < end and each.end > begin and not each.is_lost]

    def _place(self, mark: Mark, known: _Placed | None, whole: str) -> _Placed | None:
        thought = mark.thought
        stretch = self.text.stretch(key_of(thought))
        if stretch is None or thought.is_adrift:
            return None
        if known is not None and self.text.reads(known.start, known.units, thought.quote):
            return _Placed(mark, known.start)
        plain_counting = len(whole) == self.text.length()
        if plain_counting and whole.startswith(thought.quote, stretch.start + thought.start):
            return _Placed(mark, stretch.start + thought.start)
        answer = self.text.read(stretch.start, stretch.end)
        found = anchoring.place(answer, thought.quote, thought.before, thought.after, thought.start)
        return None if found is None else _Placed(mark, stretch.start + units(answer[: found[0]]))

    def _sentence(self, position: int) -> Words | None:
        block = self.edit.document().findBlock(position)
        text = block.text()
        characters = len(self.text.read(block.position(), position))
        start, end = (units(text[:each]) for each in sentence_at(text.replace("\u2028", "\n"), characters))
        return self.text.words(block.position() + start, block.position() + end)

    def _go(self, position: int, found: T) -> T:
        cursor = QTextCursor(self.edit.document())
        cursor.setPosition(position)
        self.edit.setTextCursor(cursor)
        self.edit.ensureCursorVisible()
        return found

    def _stack(self) -> None:
        """Let lines that would lie over each other lie under each other."""
        reach = [-1, -1, -1]
        for each in self._placed:
            each.level = next((level for level, end in enumerate(reach) if end <= each.start), 2)
            reach[each.level] = max(reach[each.level], each.end)

    def _tell_here(self) -> None:
        found = self.here()
        if found != self._here:
            self._here = found
            self.entered.emit(found)

    def _on_cursor_moved(self) -> None:
        if self._placed:
            self._tell_here()

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        last, shift = position + removed, added - removed
        self._undo = None
        for each in self._placed:
            if each.is_lost:
                self._seek(each, position, shift if each.start >= last else 0)
            elif each.start >= last:
                each.start += shift
            elif each.end > position and not self._seek(each, position, shift):
                self.lost.emit(each.mark)

    def _seek(self, placed: _Placed, position: int, shift: int) -> bool:
        """Put a mark where its words are, before or after a change at `position`; it is lost where they are not."""
        for start in (placed.start, placed.start + shift):
            if self.text.reads(start, placed.units, placed.mark.thought.quote):
                placed.start, placed.is_lost = start, False
                return True
        if placed.start > position:  # a place inside what was taken out is now where that began
            placed.start = max(position, placed.start + shift)
        placed.is_lost = True
        return False


class _Placed:
    """A mark at its place in the document; one that is lost keeps the place where it was."""

    __slots__ = ("is_lost", "level", "mark", "start", "units")

    def __init__(self, mark: Mark, start: int) -> None:
        self.mark, self.start = mark, start
        self.units = units(mark.thought.quote)
        self.level = 0
        self.is_lost = False

    @property
    def end(self) -> int:
        return self.start + self.units


def key_of(thought: Thought) -> str:
    """Return the answer, or the line of one, that a thought stands in."""
    return thought.field if thought.line is None else line_key(thought.field, thought.line)


def _next(spots: Sequence[tuple[int, T]], at: int, *, forward: bool) -> tuple[int, T] | None:
    if forward:
        return next((spot for spot in spots if spot[0] > at), None)
    return next((spot for spot in reversed(spots) if spot[0] < at), None)


def _is_marked(hint: Hint, marked: Sequence[_Placed]) -> bool:
    return any(each.start <= hint.start and hint.end <= each.end for each in marked)


def _start(placed: _Placed) -> int:
    return placed.start


def _units(placed: _Placed) -> int:
    return placed.units
