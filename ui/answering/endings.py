"""How a page ends: kept, sealed, let go, or left as the draft it is."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from app.clock import shift_date
from app.journal.markdown import plain
from models.domain.entry import EntryState
from ui.answering import closing, storing
from ui.answering.bands import as_told, hides_bands
from ui.answering.kinds import closes, written_fields
from ui.answering.series import session
from ui.dialogs.port import Question
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.context import AppContext
    from app.worksheets.schema import Worksheet
    from app.worksheets.vocabulary import Vocabularies
    from ui.answering.close_view import Closing
    from ui.answering.opening import Opened
    from ui.dialogs.port import Dialogs
    from ui.tasks.worker import Worker


class Stage(Protocol):
    """Where an entry is answered, and where its last screen is shown."""

    chosen: Any
    """Signal with the id of the way a person chose on the last screen."""

    def close_with(self, closing: Closing) -> None:
        """Show the last screen."""

    def come_back(self) -> None:
        """Show the entry again where the person was."""

    def forget(self) -> None:
        """Let go of every word."""


class Endings(QObject):
    """Shows the last screen and does what is chosen there. Everything on the page is saved before it is asked.

    Attributes:
        left: Emitted when there is nothing more to do on this page.
        place_requested: Emitted with the `Place` a person chose to go on to.
    """

    left = Signal()
    place_requested = Signal(object)

    def __init__(  # noqa: PLR0913 - collaborators by keyword
        self,
        *,
        context: AppContext,
        worker: Worker,
        dialogs: Dialogs,
        vocabularies: Vocabularies,
        stage: Stage,
        parent: QObject,
    ) -> None:
        """Show last screens on `stage`."""
        super().__init__(parent)
        self._context = context
        self._worker = worker
        self._dialogs = dialogs
        self._vocabularies = vocabularies
        self._stage = stage
        self._found: Opened | None = None
        self._last: Closing | None = None
        stage.chosen.connect(self._on_chosen)

    def finish(self, found: Opened, *, stopped: bool) -> None:
        """Keep the page, or ask what is to become of it."""
        self._found = found
        if found.sheet.worksheet.endings.choices == ("keep",):
            self._keep(found)
            self._say_kept(found)
            return
        stops = stopped and found.sheet.worksheet.safety.level == "high"
        self._close_with(
            found,
            closing.ending(
                found.sheet,
                self._vocabularies,
                self._context.worksheets,
                session=session(found),
                stopped=stops,
                today=self._today(),
            ),
        )

    def say_gone(self, found: Opened) -> None:
        """Say that a page that was never stored is gone."""
        self._found = found
        self._stage.close_with(closing.gone(found.sheet.worksheet))

    def seal(self, found: Opened) -> None:
        """Seal a page."""
        found.sheet.state = EntryState.SEALED
        self._worker.run(partial(storing.seal, self._context.journal, found.sheet.draft(anonymous=True)))

    def unseal(self, found: Opened) -> None:
        """Make a sealed page a kept one again."""
        found.sheet.state = EntryState.KEPT
        self._worker.run(partial(self._context.journal.keep, found.sheet.id))

    def _keep(self, found: Opened) -> None:
        if found.sheet.state is EntryState.DRAFT:
            found.sheet.state = EntryState.KEPT
            self._worker.run(partial(self._context.journal.keep, found.sheet.id))

    def _say_kept(self, found: Opened) -> None:
        if not closes(found.sheet.worksheet):
            self.left.emit()
            return
        can_open_up = not written_fields(found.sheet.worksheet)
        self._close_with(
            found,
            closing.kept(found.sheet, self._vocabularies, can_open_up=can_open_up, today=self._today()),
        )

    def _close_with(self, found: Opened, last: Closing) -> None:
        """Show the last screen, with what the answers come to as the person wants to be told."""
        if not hides_bands(found.sheet.worksheet):
            self._show_told(last, found.sheet.worksheet)
            return
        self._last = last
        self._worker.run(partial(as_told, self._context.journal, found.sheet.worksheet), done=self._on_told)

    def _on_told(self, worksheet: Worksheet) -> None:
        last, self._last = self._last, None
        if last is not None:
            self._show_told(last, worksheet)

    def _show_told(self, last: Closing, worksheet: Worksheet) -> None:
        if self._found is not None:
            figures = closing.figures(worksheet, self._found.sheet)
            self._stage.close_with(replace(last, figures=figures))

    def _on_chosen(self, way: str) -> None:
        found = self._found
        if found is None:
            return
        if way.startswith(closing.TOOL):
            self._keep(found)
            worksheet = way.removeprefix(closing.TOOL)
            self.place_requested.emit(Place(PageName.WRITING, worksheet=worksheet))
            return
        ways: dict[str, Callable[[Opened], None]] = {
            closing.KEEP: self._on_keep,
            closing.SEAL: self._on_seal,
            closing.LET_GO: self._on_let_go,
            closing.MARK: self._on_mark,
            closing.OPEN_UP: self._on_open_up,
            closing.REST: self._on_rest,
            closing.BACK: self._on_back,
            closing.LEAVE: self._on_leave,
        }
        ways[way](found)

    def _on_leave(self, found: Opened) -> None:  # noqa: ARG002 - one of several ways
        self.left.emit()

    def _on_back(self, found: Opened) -> None:  # noqa: ARG002 - one of several ways
        self._stage.come_back()

    def _on_keep(self, found: Opened) -> None:
        self._keep(found)
        self.left.emit()

    def _on_seal(self, found: Opened) -> None:
        self.seal(found)
        self.left.emit()

    def _on_let_go(self, found: Opened) -> None:
        question = Question(
            title=self.tr("Let the text go?"),
            text=found.sheet.worksheet.endings.let_go + " " + self.tr("It cannot be brought back."),
            yes=self.tr("Let it go"),
            no=self.tr("Not now"),
        )
        self._dialogs.ask(question, self._on_let_go_answered)

    def _on_let_go_answered(self, lets_go: bool) -> None:  # noqa: FBT001 - the port's signature
        found = self._found
        if found is None or not lets_go:
            return
        sheet = found.sheet
        sheet.title = ""
        draft, words = sheet.draft(anonymous=True), sheet.written()
        sheet.drop(words)
        sheet.state = EntryState.KEPT
        self._stage.forget()
        self._worker.run(partial(storing.let_go, self._context.journal, draft, words))
        self.left.emit()

    def _on_mark(self, found: Opened) -> None:
        self._worker.run(partial(storing.mark, self._context.journal, found.sheet.worksheet))
        self.left.emit()

    def _on_open_up(self, found: Opened) -> None:
        words = "\n".join(plain(text) for _, text in found.sheet.told())
        thread = found.sheet.thread or found.sheet.id
        self.place_requested.emit(Place(PageName.WRITING, worksheet="page", text=words, thread=thread))

    def _on_rest(self, found: Opened) -> None:
        self._keep(found)
        rest = self._context.follow_ups.let_rest
        self._worker.run(partial(rest, found.sheet.id, today=self._today()))
        self.left.emit()

    def _today(self) -> date:
        return shift_date(self._context.clock.now())
