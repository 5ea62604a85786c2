"""Opens the choice of tags over a page, and lets kinds of one's own be added from there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.journal.errors import KindNameError
from ui.i18n.errors import error_text
from ui.thinking.picker import Picker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from app.errors import AfterwordError
    from app.journal.thoughts import Thoughts
    from models.domain.entry import Changes
    from models.domain.thought import ThinkingKind, ThoughtTag
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


class Choosing(QObject):
    """Asks for tags, one time after another.

    Attributes:
        card_asked: Emitted with the id of a kind whose card is wanted; the choice has gone then.
    """

    card_asked = Signal(str)

    def __init__(self, *, thoughts: Thoughts, worker: Worker, look: Look, parent: QObject) -> None:
        """Stand ready; the sheet is made when it is first needed."""
        super().__init__(parent)
        self._thoughts = thoughts
        self._worker = worker
        self._look = look
        self._picker: Picker | None = None
        self._chosen: Callable[[tuple[ThoughtTag, ...]], None] | None = None
        self._adding = ""

    def begin(  # noqa: PLR0913 - what is asked, for whom, and who hears of it
        self,
        quote: str,
        tags: Iterable[ThoughtTag],
        kinds: Sequence[ThinkingKind],
        *,
        beside: QWidget,
        chosen: Callable[[tuple[ThoughtTag, ...]], None],
        first: Iterable[str] = (),
    ) -> None:
        """Ask over the page of `beside`; `chosen` is called with the tags when the person is done."""
        picker = self._ready()
        self._chosen = chosen
        picker.ask(quote, tags, kinds, first=first)
        picker.open_over(beside)

    def offer_kinds(self, kinds: Sequence[ThinkingKind]) -> None:
        """List these kinds where a choice is open, with the one just added taken."""
        if self._picker is None or self._picker.isHidden():
            return
        self._picker.offer_kinds(kinds)
        adding, self._adding = self._adding, ""
        if adding:
            self._picker.take_own(adding)

    def _ready(self) -> Picker:
        from shiboken6 import isValid

        if self._picker is None or not isValid(self._picker):
            self._picker = Picker(look=self._look)
            self._picker.chosen.connect(self._on_chosen)
            self._picker.card_asked.connect(self._on_card_asked)
            self._picker.kind_given.connect(self._on_kind_given)
        return self._picker

    def _on_chosen(self, tags: tuple[ThoughtTag, ...]) -> None:
        chosen, self._chosen = self._chosen, None
        if chosen is not None:
            chosen(tags)

    def _on_card_asked(self, kind: str) -> None:
        if self._picker is not None:
            self._picker.close_sheet()
        self.card_asked.emit(kind)

    def _on_kind_given(self, name: str, explanation: str, question: str) -> None:
        kind = self._thoughts.new_kind(name, explanation=explanation, question=question)
        self._adding = kind.id
        self._worker.run(
            partial(self._thoughts.save_kind, kind), done=self._on_added, failed=self._on_refused
        )

    def _on_added(self, changes: Changes) -> None:
        """Wait for the kinds: everyone hears of what changed, and they are offered anew."""

    def _on_refused(self, error: AfterwordError) -> None:
        self._adding = ""
        if self._picker is None:
            return
        meaning = error_text(error.meaning, **error.details)
        taken = self.tr("There is a kind of this name already. Give yours another one.")
        self._picker.refuse_own(taken if isinstance(error, KindNameError) else meaning)
