"""The page people write on: opens at a place, saves while they write, and lets a page end as they wish.

What a tool asks comes from its worksheet. The words live in the editor, in the sheet and in the journal, nowhere else:
not in settings, titles of windows, messages or logs.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app import paths
from app.errors import AfterwordError
from app.worksheets.vocabulary import Vocabularies
from ui.answering.alarm import QtAlarm
from ui.answering.answering_page import AnsweringPage
from ui.answering.kinds import WRITING, discards
from ui.answering.opening import needs_journal, opened
from ui.answering.tagger import NO_TAGGER
from ui.widgets.place import PageName, Place
from ui.widgets.saved_state import SavedState
from ui.writing.walk import Walk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.context import AppContext
    from ui.answering.alarm import Alarms
    from ui.answering.opening import Opened
    from ui.answering.tagger import Tagger
    from ui.dialogs.port import Dialogs
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


class WritingPage(AnsweringPage):
    """Writes one entry."""

    here = PageName.WRITING

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
        """Begin with nothing open; `open_at` opens a page."""
        state, vocabularies = SavedState(), Vocabularies(paths.resources() / "vocabularies")
        walk = Walk(
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
            stage=walk,
        )
        self.walk = walk
        walk.write.page.left.connect(self._autosave.hurry)

    def place(self) -> Place | None:
        """Return the entry that is open; a page that is never stored is no place."""
        if self._opened is None or discards(self._opened.sheet.worksheet):
            return None
        sheet = self._opened.sheet
        if sheet.stored:
            return Place(PageName.WRITING, entry=sheet.id)
        return Place(PageName.WRITING, worksheet=sheet.worksheet.id)

    def _open(self, place: Place) -> None:
        """Open at once what needs no journal, so that the cursor is ready with the page."""
        try:
            if needs_journal(self._context, place):
                super()._open(place)
            else:
                self._on_opened(opened(self._context, place))
        except AfterwordError as error:
            self._on_failed(error)

    def _details_link(self) -> QWidget:
        return self.walk.write.details

    def _on_opened(self, found: Opened) -> None:
        if found.place is not self._wanted:
            return
        if found.sheet.worksheet.kind != WRITING:
            self._wanted = self._opened = None
            self.place_requested.emit(replace(found.place, page=PageName.WORKSHEET))
            return
        self._take(found)
        if discards(found.sheet.worksheet):
            self._autosave.end()
            self._state.show_nothing_kept()
        else:
            self._autosave.begin(self._capture, saved_at=found.saved_at)
        self.walk.show_opened(found)
        if found.place.text:
            self._autosave.touch()

    def _put_away(self) -> bool:
        """Let go of what is never stored; bring everything else into the journal."""
        if self._opened is not None and discards(self._opened.sheet.worksheet):
            self._forget()
            return True
        return super()._put_away()

    def _finish(self, *, stopped: bool) -> None:
        found = self._opened
        if found is not None and discards(found.sheet.worksheet):
            self._forget()
            self._endings.say_gone(found)
        else:
            super()._finish(stopped=stopped)

    def _on_done_key(self) -> None:
        if self._opened is not None and not self.walk.is_closing():
            self._finish(stopped=not self.walk.is_last())

    def _on_escape(self) -> None:
        if self._extras.details.isVisible():
            self._extras.details.hide()
            self._show_page()
        elif self._stack.currentWidget() is self._extras.versions:
            self._show_page()
        elif self._opened is not None and discards(self._opened.sheet.worksheet):
            self._finish(stopped=False)
        elif self._put_away():
            self._go_back()

    def _show_page(self) -> None:
        super()._show_page()
        self.walk.write.page.setFocus()
