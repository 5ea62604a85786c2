"""Words to look at, on request: from one to the next, each to be tagged or left.

It is off whenever a page opens. Nothing is counted, and nothing of it is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ui.thinking.commands import COMMANDS, LEAVE, MARK, NEXT

if TYPE_CHECKING:
    from ui.answering.hints import Finder, Hint
    from ui.answering.text_marks import TextMarks
    from ui.thinking.tagged_text import TaggedText
    from ui.thinking.tagging_line import TaggingLine


class Looking(QObject):
    """Leads through the words of one page.

    Attributes:
        tag_asked: Emitted with the `TextMarks` whose word is to be tagged.
    """

    tag_asked = Signal(object)

    def __init__(self, *, line: TaggingLine, find: Finder, parent: QObject) -> None:
        """Tell in `line` which word it is about; `find` finds them."""
        super().__init__(parent)
        self._line = line
        self._find = find
        self._texts: list[TaggedText] = []
        self._text: TextMarks | None = None
        self._told: str | None = None
        self.is_on = False
        line.name_keys(tag=COMMANDS[MARK].keys, leave=COMMANDS[LEAVE].keys, next=COMMANDS[NEXT].keys)
        line.tag_asked.connect(self._on_tag)
        line.leave_asked.connect(self._on_leave)
        line.next_asked.connect(self._on_next)
        line.end_asked.connect(self.end)

    def join(self, text: TaggedText) -> None:
        """Let words of `text` be looked at as well."""
        self._texts = [*self._known(), text]
        text.leave_asked.connect(self._on_leave)
        text.moved.connect(self._on_moved)
        if self.is_on:
            text.marks.look_for(self._find)
            text.show_looking(looking=True)

    def begin(self, text: TextMarks) -> None:
        """Look at the words of every text, beginning at the cursor of `text`."""
        self.is_on, self._text, self._told = True, text, None
        self._show()
        self._line.show_looking(looking=True)
        if text.hint_here() is None and not self.step(text, forward=True):
            cursor = text.edit.textCursor()
            cursor.setPosition(0)
            text.edit.setTextCursor(cursor)
            if text.hint_here() is None:
                self.step(text, forward=True)
        text.edit.setFocus()
        self._tell()

    def end(self) -> None:
        """Look no more."""
        if self.is_on:
            self.is_on = False
            self._show()
            self._line.show_looking(looking=False)
            text, self._text = self._text, None
            if text is not None and isValid(text) and text.edit.isVisible():
                text.edit.setFocus()

    def step(self, text: TextMarks, *, forward: bool) -> bool:
        """Go to the next word, or the one before; tell whether there is one."""
        self._text = text
        found = text.step_hint(forward=forward)
        if found is None:
            self._told = None
            nowhere = self.tr("There are no more words to look at from here on.")
            self._line.show_hint(nowhere, at_one=False)
        return found is not None

    def hint_in(self, text: TextMarks) -> Hint | None:
        """Return the word the cursor of `text` is at, while words are looked at."""
        return text.hint_here() if self.is_on else None

    def _known(self) -> list[TaggedText]:
        return [each for each in self._texts if isValid(each)]

    def _show(self) -> None:
        for each in self._known():
            each.marks.look_for(self._find if self.is_on else None)
            each.show_looking(looking=self.is_on)

    def _tell(self) -> None:
        text = self._text
        hint = text.hint_here() if text is not None else None
        words = text.text.read(hint.start, hint.end) if text is not None and hint is not None else ""
        if words == self._told:
            return  # said already: while somebody types, nothing is laid out anew
        self._told = words
        if words:
            said = self.tr("“{words}” may be a word to look at. It may also be simply so.")
            self._line.show_hint(said.format(words=words), at_one=True)
        else:
            self._line.show_hint(self.tr("No word to look at stands here."), at_one=False)

    def _on_moved(self) -> None:
        sender = self.sender()
        if self.is_on and sender in self._texts:
            self._text = sender.marks
            self._tell()

    def _on_tag(self) -> None:
        if self._text is not None:
            self.tag_asked.emit(self._text)

    def _on_leave(self) -> None:
        text = self._text
        hint = text.hint_here() if text is not None and self.is_on else None
        if text is None or hint is None:
            return
        text.leave(hint)
        text.edit.setFocus()
        if self.step(text, forward=True):
            self._tell()

    def _on_next(self) -> None:
        if self._text is not None:
            self._text.edit.setFocus()
            self.step(self._text, forward=True)
