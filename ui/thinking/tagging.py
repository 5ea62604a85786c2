"""Marks thoughts on one page of the window: takes its keys, opens the choice, and says what became of it.

The words stay in their editor and in the journal. Words to look at are found on request, shown and forgotten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from shiboken6 import isValid

from app.journal import cues
from models.domain.thought import FOR_SUPERVISION
from ui.answering.answer_text import Words
from ui.answering.text_marks import Line, Mark, key_of
from ui.thinking.aside import Done, are_aside, means_words, toggle
from ui.thinking.choosing import Choosing
from ui.thinking.looking import Looking
from ui.thinking.mark_sheet import MarkSheet
from ui.thinking.marking import Marking
from ui.thinking.tagged_text import TaggedText
from ui.thinking.tagging_line import TaggingLine
from ui.thinking.words import name_in_words, names_in_words, shortened, tags_in_words
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from app.context import AppContext
    from models.domain.thought import ThinkingKind, Thought, ThoughtTag
    from ui.answering.tagger import TaggedEntry
    from ui.answering.text_marks import TextMarks
    from ui.tasks.worker import Worker
    from ui.theme.look import Look

SHOWN_OF_QUOTE = 60

THOUGHT_RECORD = "thought-record"
"""Id of the worksheet on which a thought is looked at closely."""


class Tagging(QObject):
    """The tagger of one page (`ui.answering.tagger.Tagger`).

    Attributes:
        place_requested: Emitted with the `Place` of a card or a tool a person asked for.
    """

    place_requested = Signal(object)

    def __init__(self, *, context: AppContext, worker: Worker, look: Look) -> None:
        """Belong to no entry yet."""
        super().__init__()
        self._texts: list[TaggedText] = []
        self._text: TextMarks | None = None
        self._asked: Words | Thought | None = None
        self._line = TaggingLine()
        self._marking = Marking(thoughts=context.thoughts, worker=worker, parent=self)
        self._choosing = Choosing(thoughts=context.thoughts, worker=worker, look=look, parent=self)
        self._looking = Looking(line=self._line, find=self._find, parent=self)
        self._sheet = MarkSheet(look=look)
        self._connect_signals()

    # The port

    def follow(self, entry: TaggedEntry | None) -> None:
        """Belong to `entry` from now on, or to none; nothing is looked for any more."""
        self._looking.end()
        self._text = self._asked = None
        self._line.say("")
        self._marking.follow(entry)

    def rest(self) -> None:
        """Look for nothing and wait for nothing."""
        self._looking.end()
        self._marking.rest()

    def join(self, text: TextMarks) -> None:
        """Let words of `text` be tagged."""
        self._texts = [each for each in self._texts if isValid(each)]
        if all(each.marks is not text for each in self._texts):
            found = TaggedText(text)
            found.mark_asked.connect(self._on_mark_asked)
            found.next_asked.connect(self._on_next)
            found.previous_asked.connect(self._on_previous)
            found.look_asked.connect(self._on_look)
            found.aside_asked.connect(self._on_aside_asked)
            found.lost.connect(self._on_lost)
            self._looking.join(found)
            self._texts.append(found)
        self._show_in(text)

    def line(self) -> QWidget:
        """Return the line to be laid out under the words."""
        return self._line

    def label(self, kind: str) -> str:
        """Return what a kind of thinking is called."""
        return name_in_words(kind, self._marking.kinds)

    def is_fair(self, kind: str) -> bool:
        """Tell whether a kind says that a thought is no error."""
        known = self._marking.kinds
        return kind in known and known[kind].is_fair

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
            kinds = tuple(self._marking.kinds.values())
            self._choosing.begin(quote, tags, kinds, beside=beside, chosen=chosen)

    def set_aside(self) -> bool:
        """Mark the selected words for supervision, or take that mark off; see the port."""
        text = next((each for each in self._alive() if each.edit.hasFocus()), None)
        return text is not None and means_words(text) and self._set_aside_in(text)

    # Words for supervision

    def _on_aside_asked(self) -> None:
        text = self._text_of(self.sender())
        if text is not None and not self._set_aside_in(text):
            self._line.say(self.tr("Put the cursor on a sentence, or select words, and ask again."))

    def _set_aside_in(self, text: TextMarks) -> bool:
        self._text = text
        done = toggle(text, self._marking)
        if done is Done.TAKEN_OFF:
            self._offer_undo(self.tr("No longer marked for supervision."))
        elif done is Done.ADDED:
            self._offer_undo(self.tr("Marked for supervision."))
        return done is not Done.NOTHING

    # Marking

    def _on_mark_asked(self) -> None:
        text = self._text_of(self.sender())
        if text is None:
            return
        selects = text.edit.textCursor().hasSelection()
        if not selects and are_aside(here := text.here()):
            self._tell([mark.thought for mark in here], text)
            return
        if not self._is_allowed():
            return
        hint = None if selects else self._looking.hint_in(text)
        if hint is not None:
            self._ask(text.sentence_of(hint), text, first=hint.kinds)
        elif not selects and (here := text.here()):
            self._tell([mark.thought for mark in here], text)
        else:
            self._ask(text.wanted(), text)

    def _on_tag_hint(self, text: TextMarks) -> None:
        hint = text.hint_here()
        if hint is not None and self._is_allowed():
            self._ask(text.sentence_of(hint), text, first=hint.kinds)

    def _ask(self, words: Words | None, text: TextMarks, *, first: tuple[str, ...] = ()) -> None:
        if words is None:
            self._line.say(self.tr("Put the cursor on a sentence, or select words, and ask again."))
            return
        known = self._marking.on(words, text)
        if known is not None:
            self._ask_about(known, known.quote, known.tags, text, first)
        else:
            self._ask_about(words, words.quote, (), text, first)

    def _on_change_asked(self, thought: Thought) -> None:
        text = self._text_with(thought)
        if text is not None:
            self._ask_about(thought, thought.quote, thought.tags, text)

    def _ask_about(
        self,
        asked: Words | Thought,
        quote: str,
        tags: tuple[ThoughtTag, ...],
        text: TextMarks,
        first: Sequence[str] = (),
    ) -> None:
        self._asked, self._text = asked, text
        kinds = tuple(self._marking.kinds.values())
        carried = tuple(tag for tag in tags if tag.kind != FOR_SUPERVISION)
        self._choosing.begin(quote, carried, kinds, beside=text.edit, chosen=self._on_chosen, first=first)

    def _on_chosen(self, tags: tuple[ThoughtTag, ...]) -> None:
        asked, self._asked = self._asked, None
        if asked is None:
            return
        if isinstance(asked, Words):
            if tags:
                self._marking.tag(asked, tags)
        elif tags != asked.kinds:
            self._marking.retag(asked, tags)
            self._say_tagged(tags)

    def _on_tagged(self, thought: Thought) -> None:
        if thought.is_for_supervision:
            self._offer_undo(self.tr("Marked for supervision."))
        else:
            self._say_tagged(thought.tags)

    def _on_removal_asked(self, thought: Thought) -> None:
        self._text = self._text_with(thought)
        self._marking.remove(thought)
        self._offer_undo(self.tr("The mark is off."))

    def _say_tagged(self, tags: tuple[ThoughtTag, ...]) -> None:
        said = self.tr("Marked as {kinds}.").format(kinds=names_in_words(tags, self._marking.kinds))
        self._offer_undo(said if tags else self.tr("It carries no kind any more."))

    def _offer_undo(self, said: str) -> None:
        self._line.say(said, undo=True)
        if self._text is not None and isValid(self._text):
            self._text.offer_undo(self._on_undo)

    def _on_undo(self) -> None:
        if self._marking.undo():
            self._line.say(self.tr("It is as it was."))

    # Going about

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
            after = self.tr("There is no marked thought after this one.")
            before = self.tr("There is no marked thought before this one.")
            self._line.say(after if forward else before)

    def _on_look(self, looking: bool) -> None:  # noqa: FBT001 - a signal's argument
        text = self._text_of(self.sender())
        if not looking or text is None or not self._is_allowed():
            self._looking.end()
            return
        self._line.say("")
        self._looking.begin(text)

    def _find(self, paragraph: str) -> list[tuple[int, int, tuple[str, ...]]]:
        kinds = tuple(kind for kind in self._marking.kinds.values() if kind.cues and not kind.retired)
        return [(cue.start, cue.end, cue.kinds) for cue in cues.find(paragraph, kinds)]

    # What is said

    def _on_lost(self, mark: Mark) -> None:
        said = self.tr("You marked “{words}”, which is no longer on the page. The thought is kept.")
        self._line.say(said.format(words=shortened(mark.thought.quote, SHOWN_OF_QUOTE)))

    def _on_opened(self) -> None:
        adrift = self._marking.adrift()
        if len(adrift) == 1:
            said = self.tr("One thought you marked is kept, although its words are no longer on the page.")
            self._line.say(said, see=True)
        elif adrift:
            said = self.tr(
                "{count} thoughts you marked are kept, although their words are no longer on the page."
            )
            self._line.say(said.format(count=len(adrift)), see=True)

    def _on_adrift_asked(self) -> None:
        text = self._texts[0].marks if self._texts else None
        if text is not None and (adrift := self._marking.adrift()):
            self._tell(adrift, text)

    def _tell(self, thoughts: list[Thought], text: TextMarks) -> None:
        self._sheet.show_thoughts(thoughts, self._marking.kinds)
        rect = text.edit.cursorRect()
        corner = text.edit.viewport().mapTo(text.edit, rect.topLeft())
        self._sheet.open_over(text.edit, spot=QRect(corner, rect.size()))

    def _on_test_asked(self, thought: Thought) -> None:
        entry = self._marking.entry
        if entry is not None and entry.save():
            place = Place(
                PageName.WORKSHEET,
                worksheet=THOUGHT_RECORD,
                thread=thought.entry_id,
                origin=thought.entry_id,
                thought=thought.id,
            )
            self.place_requested.emit(place)

    def _on_card_asked(self, kind: str) -> None:
        self.place_requested.emit(Place(PageName.THINKING, section=kind))

    def _on_failed(self, said: str) -> None:
        self._line.say(said)

    # What the above share

    def _connect_signals(self) -> None:
        self._marking.kinds_known.connect(self._on_kinds_known)
        self._marking.opened.connect(self._on_opened)
        self._marking.known_changed.connect(self._show)
        self._marking.tagged.connect(self._on_tagged)
        self._marking.failed.connect(self._on_failed)
        self._line.undo_asked.connect(self._on_undo)
        self._line.adrift_asked.connect(self._on_adrift_asked)
        self._looking.tag_asked.connect(self._on_tag_hint)
        self._choosing.card_asked.connect(self._on_card_asked)
        self._sheet.change_asked.connect(self._on_change_asked)
        self._sheet.removal_asked.connect(self._on_removal_asked)
        self._sheet.test_asked.connect(self._on_test_asked)
        self._sheet.card_asked.connect(self._on_card_asked)

    def _is_allowed(self) -> bool:
        entry = self._marking.entry
        if entry is not None and not entry.allowed:
            self._line.say(
                self.tr(
                    "Words are not marked on this page: what you feel here may be a fair answer to what happened."
                )
            )
        return entry is not None and entry.allowed

    def _text_of(self, sender: QObject | None) -> TextMarks | None:
        return sender.marks if isinstance(sender, TaggedText) else None

    def _text_with(self, thought: Thought) -> TextMarks | None:
        key = key_of(thought)
        return next((each for each in self._alive() if each.text.stretch(key) is not None), None)

    def _alive(self) -> list[TextMarks]:
        return [each.marks for each in self._texts if isValid(each)]

    def _on_kinds_known(self, kinds: tuple[ThinkingKind, ...]) -> None:
        self._choosing.offer_kinds(kinds)
        self._show()

    def _show(self) -> None:
        self._texts = [each for each in self._texts if isValid(each)]
        for each in self._texts:
            self._show_in(each.marks)

    def _show_in(self, text: TextMarks) -> None:
        shown = (each for each in self._marking.known if each.tags or each.line is None)
        text.show_marks(self._mark(each) for each in shown)

    def _mark(self, thought: Thought) -> Mark:
        return Mark(thought, tags_in_words(thought.tags, self._marking.kinds), self._style(thought))

    def _style(self, thought: Thought) -> Line:
        if thought.is_for_supervision and not thought.kinds:
            return Line.ASIDE
        is_fair = bool(thought.kinds) and all(self.is_fair(tag.kind) for tag in thought.kinds)
        return Line.FAIR if is_fair else Line.LOOKED_AT
