"""The page of every structured reflection: opens at a place, saves while it is answered, ends as the person wishes.

What a tool asks comes from its worksheet. The words live in the fields, in the sheet and in the journal, nowhere else.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app import paths
from app.worksheets.vocabulary import Vocabularies
from models.domain.thought import ThoughtId
from ui.answering.alarm import QtAlarm
from ui.answering.answering_page import AnsweringPage
from ui.answering.going_on import tell_tested, tested
from ui.answering.kinds import WRITING
from ui.answering.tagger import NO_TAGGER
from ui.widgets.place import PageName, Place, page_for
from ui.widgets.saved_state import SavedState
from ui.worksheet.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.context import AppContext
    from models.domain.action import Action
    from models.domain.entry import Changes
    from ui.answering.alarm import Alarms
    from ui.answering.opening import Opened
    from ui.answering.sheet import Sheet
    from ui.answering.tagger import Tagger
    from ui.dialogs.port import Dialogs
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


class WorksheetPage(AnsweringPage):
    """Answers one worksheet."""

    here = PageName.WORKSHEET

    def __init__(  # noqa: PLR0913 - collaborators by keyword
        self,
        *,
        context: AppContext,
        worker: Worker,
        look: Look,
        dialogs: Dialogs,
        alarms: Alarms = QtAlarm,
        tagger: Tagger = NO_TAGGER,
    ) -> None:
        """Begin with nothing open; `open_at` opens an entry."""
        state, vocabularies = SavedState(), Vocabularies(paths.resources() / "vocabularies")
        desk = Desk(
            look=look,
            library=context.worksheets,
            vocabularies=vocabularies,
            clock=context.clock,
            state=state,
            alarms=alarms,
            tagger=tagger,
        )
        super().__init__(
            context=context,
            worker=worker,
            look=look,
            dialogs=dialogs,
            alarms=alarms,
            tagger=tagger,
            vocabularies=vocabularies,
            state=state,
            stage=desk,
        )
        self.desk = desk
        desk.ways.asked.connect(self._on_way)

    def refresh(self, changes: Changes) -> None:
        """Show how actions of this page stand when they were changed elsewhere; what is being typed stays."""
        held = {action.id for action in self._opened.sheet.all_actions()} if self._opened else set()
        if changes.actions & held and self.is_saved():
            self._worker.run(partial(self._context.actions.find, held), done=self._on_actions_found)

    def place(self) -> Place | None:
        """Return the entry that is open, with the section."""
        if self._opened is None:
            return None
        sheet, section = self._opened.sheet, self.desk.here()
        if sheet.stored:
            return Place(PageName.WORKSHEET, entry=sheet.id, section=section)
        return Place(PageName.WORKSHEET, worksheet=sheet.worksheet.id, section=section)

    def _details_link(self) -> QWidget:
        return self.desk.heading.details

    def _on_opened(self, found: Opened) -> None:
        if found.place is not self._wanted:
            return
        if found.sheet.worksheet.kind == WRITING:
            self._wanted = self._opened = None
            self.place_requested.emit(replace(found.place, page=PageName.WRITING))
            return
        self._take(found)
        self._autosave.begin(self._capture, saved_at=found.saved_at)
        self.desk.show_opened(found)

    def _on_actions_found(self, actions: tuple[Action, ...]) -> None:
        if self._opened is not None and self.is_saved() and self._opened.sheet.renew(actions):
            self.desk.show_actions()

    def _on_stored(self, sheet: Sheet) -> None:
        """Let a thought of another entry know what was found out about it here."""
        if (found := tested(sheet)) is not None:
            self._worker.run(partial(tell_tested, self._context.thoughts, sheet.id, found))

    def _on_done_key(self) -> None:
        if self._opened is not None and not self.desk.is_closing() and not self.desk.is_waiting():
            self._finish(stopped=not self.desk.is_last())

    def _on_escape(self) -> None:
        if self._stack.currentWidget() is self._extras.versions:
            self._show_page()
        elif self._put_away():
            self._go_back()

    def _on_way(self, worksheet: str, field: str, line: str) -> None:
        """Go on with another tool, from what is in the journal by then."""
        found = self._opened
        if found is None or not (self._save_now() or self._autosave.is_settled()):
            return
        sheet = found.sheet
        thought = ThoughtId(f"{sheet.id}/{field}/{line}") if line else None
        self.place_requested.emit(
            Place(
                page_for(self._context.worksheets.get(worksheet).kind),
                worksheet=worksheet,
                thread=(sheet.thread or sheet.id) if sheet.stored else None,
                origin=sheet.id if sheet.stored else None,
                thought=thought if sheet.stored else None,
            )
        )
