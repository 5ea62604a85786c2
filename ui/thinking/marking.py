"""The thoughts of the entry that is open: read from the journal, stored there, and put back as they were.

Every change can be undone once. While somebody types, the editor keeps the places of the marks by itself; they are read
again when the writing pauses.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.journal.anchoring import Span
from ui.answering.text_marks import key_of
from ui.i18n.errors import error_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.errors import AfterwordError
    from app.journal.thoughts import Thoughts
    from models.domain.entry import Changes, EntryId
    from models.domain.thought import ThinkingKind, Thought, ThoughtTag
    from ui.answering.answer_text import Words
    from ui.answering.tagger import TaggedEntry
    from ui.answering.text_marks import TextMarks
    from ui.tasks.worker import Worker

PAUSE_MS = 600
"""After a save that moved marks, before they are read again."""


class Marking(QObject):
    """Knows what is marked in one entry.

    Attributes:
        kinds_known: Emitted with every kind of thinking when they have been read.
        opened: Emitted when the thoughts of an entry have been read for the first time.
        known_changed: Emitted when they have been read.
        tagged: Emitted with a `Thought` whose tags were just stored.
        failed: Emitted with what to say when something could not be done.
    """

    kinds_known = Signal(object)
    opened = Signal()
    known_changed = Signal()
    tagged = Signal(object)
    failed = Signal(str)

    def __init__(self, *, thoughts: Thoughts, worker: Worker, parent: QObject) -> None:
        """Belong to no entry, and read the kinds."""
        super().__init__(parent)
        self._thoughts = thoughts
        self._worker = worker
        self._entry: TaggedEntry | None = None
        self._undo: Callable[[], Changes] | None = None
        self._just_marked: Words | None = None
        self.kinds: dict[str, ThinkingKind] = {}
        self.known: tuple[Thought, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self.read)
        worker.changed.connect(self._on_changed)
        worker.run(thoughts.kinds, done=self._on_kinds)

    @property
    def entry(self) -> TaggedEntry | None:
        """The entry this belongs to."""
        return self._entry

    def follow(self, entry: TaggedEntry | None) -> None:
        """Belong to `entry` from now on, or to none."""
        self._soon.stop()
        self._entry, self.known = entry, ()
        self._undo = self._just_marked = None
        if entry is not None:
            self._read(self._on_opened)

    def rest(self) -> None:
        """Wait for nothing; what moved is read when an entry is followed again."""
        self._soon.stop()

    def adrift(self) -> list[Thought]:
        """Return the thoughts whose words are gone."""
        return [each for each in self.known if each.is_adrift]

    def on(self, words: Words, text: TextMarks) -> Thought | None:
        """Return the thought on these words at the cursor of `text`, or on the line of a list that they belong to.

        The same words elsewhere on the page are others.
        """
        known = self._nearest(words)
        if known is None or known.line is not None:
            return known
        cursor = text.edit.textCursor()
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        return known if any(mark.thought.id == known.id for at in ends for mark in text.at(at)) else None

    def tag(self, words: Words, tags: tuple[ThoughtTag, ...]) -> bool:
        """Mark `words` that carry no mark, saving the page before; tell whether they are there to be marked."""
        return self._mark(words, partial(self._thoughts.tag_words, tags=tags))

    def retag(self, thought: Thought, tags: tuple[ThoughtTag, ...]) -> None:
        """Give a thought other tags."""
        self._change(partial(self._thoughts.retag, thought.id, tags), thought)

    def set_words_aside(self, words: Words) -> bool:
        """Mark `words` that carry no mark for supervision; see `tag`."""
        return self._mark(words, self._thoughts.set_words_aside)

    def set_aside(self, thought: Thought, *, wanted: bool) -> None:
        """Let a thought be marked for supervision, or no longer."""
        self._change(partial(self._thoughts.set_aside, thought.id, wanted=wanted), thought)

    def remove(self, thought: Thought) -> None:
        """Take a mark off."""
        self._change(partial(self._thoughts.remove, thought.id), thought)

    def undo(self) -> bool:
        """Put the last thing back as it was; tell whether there was one."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self._worker.run(undo, done=self._on_stored, failed=self._on_failed)
        return undo is not None

    def read(self) -> None:
        """Read the thoughts of the entry again."""
        self._read(self._on_read)

    def _read(self, done: Callable[[tuple[Thought, ...]], None]) -> None:
        if self._entry is not None:
            self._worker.run(partial(self._thoughts.of, self._entry.id), done=done, failed=self._on_failed)

    def _nearest(self, words: Words) -> Thought | None:
        """Return the thought on words that read so, the one that was nearest when it was last read."""
        found = [each for each in self.known if key_of(each) == words.field and not each.is_adrift]
        same = [each for each in found if each.line is not None or each.quote == words.quote]
        return min(same, key=lambda each: abs(each.start - words.start), default=None)

    def _mark(self, words: Words, mark: Callable[[EntryId, str, Span], Changes]) -> bool:
        if self._entry is None or not self._entry.save():
            return False
        self._just_marked, self._undo = words, None
        span = Span(words.start, words.end, words.quote)
        work = partial(mark, self._entry.id, words.field, span)
        self._worker.run(work, done=self._on_tagged, failed=self._on_failed)
        return True

    def _change(self, work: Callable[[], Changes], thought: Thought) -> None:
        self._undo = partial(self._thoughts.put_back, thought)
        self._worker.run(work, done=self._on_stored, failed=self._on_failed)

    def _on_kinds(self, kinds: tuple[ThinkingKind, ...]) -> None:
        self.kinds = {kind.id: kind for kind in kinds}
        self.kinds_known.emit(kinds)

    def _on_read(self, found: tuple[Thought, ...]) -> None:
        if self._entry is not None and all(each.entry_id == self._entry.id for each in found):
            self._soon.stop()
            self.known = found
            self.known_changed.emit()

    def _on_opened(self, found: tuple[Thought, ...]) -> None:
        self._on_read(found)
        self.opened.emit()

    def _on_stored(self, changes: Changes) -> None:
        del changes
        self.read()

    def _on_tagged(self, changes: Changes) -> None:
        del changes
        self._read(self._on_marked)

    def _on_marked(self, found: tuple[Thought, ...]) -> None:
        self._on_read(found)
        words, self._just_marked = self._just_marked, None
        if words is not None and (thought := self._nearest(words)) is not None:
            self._undo = self._undo or partial(self._thoughts.remove, thought.id)
            self.tagged.emit(thought)

    def _on_changed(self, changes: Changes) -> None:
        if self._entry is not None and self._entry.id in changes.thoughts:
            self._soon.start()
        if changes.kinds:
            self._worker.run(self._thoughts.kinds, done=self._on_kinds)

    def _on_failed(self, error: AfterwordError) -> None:
        details = error.details
        self.failed.emit(f"{error_text(error.title, **details)}. {error_text(error.next_step, **details)}")
