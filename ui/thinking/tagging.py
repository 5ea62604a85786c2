"""Marks thoughts on one page of the window: opens the choice, stores what was chosen, and shows it.

The words stay in their editor and in the journal; here is only what was marked. Words to look at are found on request,
shown and forgotten.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from shiboken6 import isValid

from app.journal import cues
from app.journal.anchoring import Span
from ui.answering.text_marks import Mark, key_of
from ui.i18n.errors import error_text
from ui.thinking.choosing import Choosing
from ui.thinking.looking import Looking
from ui.thinking.mark_sheet import MarkSheet
from ui.thinking.tagged_text import TaggedText
from ui.thinking.tagging_line import TaggingLine
from ui.thinking.words import names_in_words, tags_in_words
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.context import AppContext
    from app.errors import AfterwordError
    from models.domain.entry import Changes
    from models.domain.thought import ThinkingKind, Thought, ThoughtTag
    from ui.answering.answer_text import Words
    from ui.answering.tagger import TaggedEntry
    from ui.answering.text_marks import TextMarks
    from ui.tasks.worker import Worker
    from ui.theme.look import Look

SHOWN_OF_QUOTE = 60

PAUSE_MS = 600
"""After a save that moved marks, before they are read again: while somebody types on, the editor keeps their places."""

THOUGHT_RECORD = "thought-record"
"""Id of the worksheet on which a thought is looked at closely."""


class Tagging(QObject):
    """The tagger of one page (`ui.answering.tagger.Tagger`).

    Attributes:
        place_requested: Emitted with the `Place` of a card a person asked for.
    """

    place_requested = Signal(object)

    def __init__(self, *, context: AppContext, worker: Worker, look: Look) -> None:
        """Belong to no entry yet."""
        super().__init__()
        self._thoughts = context.thoughts
        self._worker = worker
        self._entry: TaggedEntry | None = None
        self._kinds: dict[str, ThinkingKind] = {}
        self._known: tuple[Thought, ...] = ()
        self._texts: list[TaggedText] = []
        self._undo: Callable[[], Changes] | None = None
        self._just_marked: tuple[TextMarks, Words] | None = None
        self._just_changed: Thought | None = None
        self._line = TaggingLine()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._choosing = Choosing(thoughts=context.thoughts, worker=worker, look=look, parent=self)
        self._looking = Looking(line=self._line, find=self._find, parent=self)
        self._sheet = MarkSheet(look=look)
        self._connect_signals()
        worker.run(self._thoughts.kinds, done=self._on_kinds)

    # The port

    def follow(self, entry: TaggedEntry | None) -> None:
        """Belong to `entry` from now on, or to none; nothing is looked for any more."""
        self._looking.end()
        self._soon.stop()
        self._entry, self._known = entry, ()
        self._undo = self._just_marked = None
        self._line.say("")
        if entry is not None:
            self._reload(self._on_opened)

    def join(self, text: TextMarks) -> None:
        """Let words of `text` be tagged."""
        self._texts = [each for each in self._texts if isValid(each)]
        if all(each.marks is not text for each in self._texts):
            found = TaggedText(text)
            found.mark_asked.connect(self._on_mark_asked)
            found.next_asked.connect(self._on_next)
            found.previous_asked.connect(self._on_previous)
            found.look_asked.connect(self._on_look)
            found.lost.connect(self._on_lost)
            self._looking.join(found)
            self._texts.append(found)
        self._show_in(text)

    def line(self) -> QWidget:
        """Return the line to be laid out under the words."""
        return self._line

    def label(self, kind: str) -> str:
        """Return what a kind of thinking is called."""
        return self._kinds[kind].label if kind in self._kinds else kind

    def is_fair(self, kind: str) -> bool:
        """Tell whether a kind says that a thought is no error."""
        return kind in self._kinds and self._kinds[kind].is_fair

    def choose(
        self,
        quote: str,
        tags: tuple[ThoughtTag, ...],
        *,
        beside: QWidget,
        chosen: Callable[[tuple[ThoughtTag, ...]], None],
    ) -> None:
        """Let the person choose tags for `quote`; see the port."""
        if self._is_allowed():
            self._choosing.begin(quote, tags, tuple(self._kinds.values()), beside=beside, chosen=chosen)

    # What a person does

    def _on_mark_asked(self) -> None:
        text = self._text_of(self.sender())
        if text is None or not self._is_allowed():
            return
        here = () if text.edit.textCursor().hasSelection() else text.here()
        if here and self._looking.hint_in(text) is None:
            self._tell([mark.thought for mark in here], text)
            return
        hint = self._looking.hint_in(text)
        words = (
            text.sentence_of(hint) if hint and not text.edit.textCursor().hasSelection() else text.wanted()
        )
        if words is None:
            self._line.say(self.tr("Put the cursor on a sentence, or select words, and ask again."))
            return
        line = next(
            (each for each in self._known if each.line is not None and key_of(each) == words.field), None
        )
        if line is not None:
            self._on_change_asked(line)
        else:
            self._ask(words, text, first=hint.kinds if hint else ())

    def _ask(self, words: Words, text: TextMarks, *, first: tuple[str, ...]) -> None:
        self._just_marked = (text, words)
        known = self._thought_on(words)
        self._choosing.begin(
            words.quote,
            known.tags if known is not None else (),
            tuple(self._kinds.values()),
            beside=text.edit,
            chosen=self._on_chosen,
            first=first,
        )

    def _on_chosen(self, tags: tuple[ThoughtTag, ...]) -> None:
        entry, marked = self._entry, self._just_marked
        if entry is None or marked is None or not (tags and entry.save()):
            return
        _, words = marked
        known = self._thought_on(words)
        self._undo = partial(self._thoughts.put_back, known) if known is not None else None
        span = Span(words.start, words.end, words.quote)
        work = partial(self._thoughts.tag_words, entry.id, words.field, span, tags)
        self._worker.run(work, done=self._on_tagged, failed=self._on_failed)

    def _on_tagged(self, changes: Changes) -> None:
        del changes
        self._reload(self._on_marked)

    def _on_marked(self, found: tuple[Thought, ...]) -> None:
        self._on_thoughts(found)
        if self._just_marked is None:
            return
        text, words = self._just_marked
        if (thought := self._thought_on(words)) is not None:
            self._undo = self._undo or partial(self._thoughts.remove, thought.id)
            said = self.tr("Marked as {kinds}.").format(kinds=names_in_words(thought.tags, self._kinds))
            self._offer_undo(said, text)

    def _on_change_asked(self, thought: Thought) -> None:
        text = self._text_with(thought)
        if text is not None:
            self._just_changed = thought
            self._choosing.begin(
                thought.quote,
                thought.tags,
                tuple(self._kinds.values()),
                beside=text.edit,
                chosen=self._on_changed_tags,
            )

    def _on_changed_tags(self, tags: tuple[ThoughtTag, ...]) -> None:
        thought = self._just_changed
        if thought is None or tags == thought.tags:
            return
        said = self.tr("Marked as {kinds}.").format(kinds=names_in_words(tags, self._kinds))
        work = partial(self._thoughts.retag, thought.id, tags)
        self._change(work, thought, said if tags else self.tr("It stays marked, without a kind."))

    def _on_removal_asked(self, thought: Thought) -> None:
        self._change(partial(self._thoughts.remove, thought.id), thought, self.tr("The mark is off."))

    def _change(self, work: Callable[[], Changes], thought: Thought, said: str) -> None:
        self._undo = partial(self._thoughts.put_back, thought)
        self._worker.run(work, done=self._on_stored, failed=self._on_failed)
        text = self._text_with(thought)
        self._offer_undo(said, text)

    def _offer_undo(self, said: str, text: TextMarks | None) -> None:
        self._line.say(said, undo=True)
        if text is not None:
            text.offer_undo(self._on_undo)

    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self._line.say("")
        if undo is not None:
            self._worker.run(undo, done=self._on_stored, failed=self._on_failed)
            self._line.say(self.tr("It is as it was."))

    def _on_next(self) -> None:
        self._step(self._text_of(self.sender()), forward=True)

    def _on_previous(self) -> None:
        self._step(self._text_of(self.sender()), forward=False)

    def _step(self, text: TextMarks | None, *, forward: bool) -> None:
        if text is None:
            return
        if self._looking.is_on:
            self._looking.step(text, forward=forward)
        elif text.step(forward=forward) is None:
            self._line.say(
                self.tr("There is no marked thought after this one.")
                if forward
                else self.tr("There is no marked thought before this one.")
            )

    def _on_look(self, looking: bool) -> None:  # noqa: FBT001 - a signal's argument
        text = self._text_of(self.sender())
        if not looking or text is None or not self._is_allowed():
            self._looking.end()
            return
        self._line.say("")
        self._looking.begin(text)

    def _on_tag_hint(self, text: TextMarks) -> None:
        hint = text.hint_here()
        words = text.sentence_of(hint) if hint is not None else None
        if hint is not None and words is not None and self._is_allowed():
            self._ask(words, text, first=hint.kinds)

    def _on_lost(self, mark: Mark) -> None:
        words = " ".join(mark.thought.quote.split())
        quote = words if len(words) <= SHOWN_OF_QUOTE else f"{words[:SHOWN_OF_QUOTE].rstrip()}…"
        said = self.tr("You marked “{words}”, which is no longer on the page. The thought is kept.")
        self._line.say(said.format(words=quote), see=False)

    def _on_adrift_asked(self) -> None:
        adrift = [each for each in self._known if each.is_adrift]
        text = self._texts[0].marks if self._texts else None
        if adrift and text is not None:
            self._tell(adrift, text)

    def _on_test_asked(self, thought: Thought) -> None:
        place = Place(
            PageName.WORKSHEET,
            worksheet=THOUGHT_RECORD,
            thread=thought.entry_id,
            origin=thought.entry_id,
            thought=thought.id,
        )
        if self._entry is not None and self._entry.save():
            self.place_requested.emit(place)

    def _on_card_asked(self, kind: str) -> None:
        self.place_requested.emit(Place(PageName.THINKING, section=kind))

    # The journal

    def _reload(self, done: Callable[[tuple[Thought, ...]], None]) -> None:
        if self._entry is not None:
            self._worker.run(partial(self._thoughts.of, self._entry.id), done=done, failed=self._on_failed)

    def _on_kinds(self, kinds: tuple[ThinkingKind, ...]) -> None:
        self._kinds = {kind.id: kind for kind in kinds}
        self._choosing.offer_kinds(kinds)
        self._show()

    def _on_opened(self, found: tuple[Thought, ...]) -> None:
        self._on_thoughts(found)
        adrift = [each for each in self._known if each.is_adrift]
        if len(adrift) == 1:
            said = self.tr("One thought you marked is kept, although its words are no longer on the page.")
            self._line.say(said, see=True)
        elif adrift:
            said = self.tr(
                "{count} thoughts you marked are kept, although their words are no longer on the page."
            )
            self._line.say(said.format(count=len(adrift)), see=True)

    def _on_thoughts(self, found: tuple[Thought, ...]) -> None:
        if self._entry is not None and all(each.entry_id == self._entry.id for each in found):
            self._soon.stop()
            self._known = found
            self._show()

    def _on_changed(self, changes: Changes) -> None:
        if self._entry is not None and self._entry.id in changes.thoughts:
            self._soon.start()
        if changes.kinds:
            self._worker.run(self._thoughts.kinds, done=self._on_kinds)

    def _on_soon(self) -> None:
        self._reload(self._on_thoughts)

    def _on_stored(self, changes: Changes) -> None:
        del changes
        self._reload(self._on_thoughts)

    def _on_failed(self, error: AfterwordError) -> None:
        details = error.details
        self._line.say(f"{error_text(error.title, **details)}. {error_text(error.next_step, **details)}")

    # What the above share

    def _connect_signals(self) -> None:
        self._worker.changed.connect(self._on_changed)
        self._soon.timeout.connect(self._on_soon)
        self._line.undo_asked.connect(self._on_undo)
        self._line.adrift_asked.connect(self._on_adrift_asked)
        self._looking.tag_asked.connect(self._on_tag_hint)
        self._choosing.card_asked.connect(self._on_card_asked)
        self._sheet.change_asked.connect(self._on_change_asked)
        self._sheet.removal_asked.connect(self._on_removal_asked)
        self._sheet.test_asked.connect(self._on_test_asked)
        self._sheet.card_asked.connect(self._on_card_asked)

    def _is_allowed(self) -> bool:
        if self._entry is not None and not self._entry.allowed:
            said = self.tr(
                "Words are not marked on this page: what you feel here may be a fair answer to what happened."
            )
            self._line.say(said)
        return self._entry is not None and self._entry.allowed

    def _text_of(self, sender: QObject | None) -> TextMarks | None:
        return sender.marks if isinstance(sender, TaggedText) else None

    def _text_with(self, thought: Thought) -> TextMarks | None:
        key = key_of(thought)
        return next((each.marks for each in self._texts if each.marks.text.stretch(key) is not None), None)

    def _thought_on(self, words: Words) -> Thought | None:
        wanted = (words.field, words.quote)
        found = [each for each in self._known if (each.field, each.quote) == wanted and not each.is_adrift]
        return min(found, key=lambda each: abs(each.start - words.start), default=None)

    def _tell(self, thoughts: list[Thought], text: TextMarks) -> None:
        self._sheet.show_thoughts(thoughts, self._kinds)
        rect = text.edit.cursorRect()
        corner = text.edit.viewport().mapTo(text.edit, rect.topLeft())
        self._sheet.open_over(text.edit, spot=QRect(corner, rect.size()))

    def _show(self) -> None:
        self._texts = [each for each in self._texts if isValid(each)]
        for each in self._texts:
            self._show_in(each.marks)

    def _show_in(self, text: TextMarks) -> None:
        shown = (each for each in self._known if each.tags or each.line is None)
        text.show_marks(self._mark(each) for each in shown)

    def _mark(self, thought: Thought) -> Mark:
        fair = bool(thought.tags) and all(self.is_fair(tag.kind) for tag in thought.tags)
        return Mark(thought, tags_in_words(thought.tags, self._kinds), fair)

    def _find(self, paragraph: str) -> list[tuple[int, int, tuple[str, ...]]]:
        kinds = tuple(kind for kind in self._kinds.values() if kind.cues and not kind.retired)
        return [(cue.start, cue.end, cue.kinds) for cue in cues.find(paragraph, kinds)]
