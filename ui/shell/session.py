"""One unlocked journal in the window: its pages, its worker, and everything that can end it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import AfterwordError
from ui.shell.actions import shortcut_list
from ui.shell.shell import Shell
from ui.tasks.worker import JournalWorker
from ui.theme.fonts import load_writing_fonts
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from app.context import AppContext
    from app.preferences import Preferences
    from app.vault.kdf import KdfParams
    from models.domain.entry import EntryId
    from ui.dialogs.port import Dialogs
    from ui.theme.look import Look
    from ui.widgets.page import Page

LAST_PLACE = "last-place"
"""Setting, inside the journal, of where the person was when it locked."""


class Session(QObject):
    """Builds the pages of an open journal and brings everything on them home before it closes.

    Attributes:
        preferences_changed: Emitted with new `Preferences` to apply and keep.
    """

    preferences_changed = Signal(object)

    def __init__(  # noqa: PLR0913 - facts and collaborators, each by its name
        self,
        *,
        context: AppContext,
        look: Look,
        dialogs: Dialogs,
        preferences: Preferences,
        parent: QObject,
        kdf: KdfParams | None = None,
    ) -> None:
        """Stand ready; `shell` is the widget to show. `kdf` is the cost of a new passphrase, measured when None."""
        super().__init__(parent)
        load_writing_fonts()
        self._context = context
        self._look = look
        self._dialogs = dialogs
        self._preferences = preferences
        self._kdf = kdf
        self.worker = JournalWorker(self)
        self.shell = Shell(
            look=look,
            worker=self.worker,
            pages={
                PageName.TODAY: self._today,
                PageName.JOURNAL: self._journal,
                PageName.TOOLS: self._tools,
                PageName.SETTINGS: self._settings,
                PageName.WRITING: self._writing,
            },
        )

    def begin(self) -> None:
        """Go to where the person was when the journal locked, or to Today."""
        kept = self._context.journal.setting(LAST_PLACE, None)
        if isinstance(kept, dict) and isinstance(kept.get("entry"), str):
            self._context.journal.set_setting(LAST_PLACE, None)
            self.shell.go(Place(PageName.WRITING, entry=kept["entry"]))
        else:
            self.shell.go(Place(PageName.TODAY))

    def bring_home(self) -> bool:
        """Save what is on the page; return whether everything is in the journal now."""
        return self.shell.leave()

    def end(self, *, remember_place: bool) -> None:
        """Wait for the worker and close the journal; call `bring_home` first.

        Args:
            remember_place: Whether unlocking again returns to the page being written.
        """
        place = self.shell.place()
        self.worker.stop()
        if remember_place and place is not None and place.page is PageName.WRITING and place.entry:
            self._remember(place.entry)
        self._dialogs.close_all()
        self.shell.discard()
        self._context.close()

    def _remember(self, entry: EntryId) -> None:
        with contextlib.suppress(AfterwordError):  # a disk that takes no more costs the place, nothing else
            self._context.journal.set_setting(LAST_PLACE, {"entry": entry})

    def _today(self) -> Page:
        from ui.today.page import TodayPage

        return TodayPage(context=self._context, worker=self.worker, look=self._look)

    def _journal(self) -> Page:
        from ui.journal.page import JournalPage

        return JournalPage(context=self._context, worker=self.worker, look=self._look, dialogs=self._dialogs)

    def _tools(self) -> Page:
        from ui.library.page import ToolsPage

        return ToolsPage(library=self._context.worksheets, look=self._look)

    def _writing(self) -> Page:
        from ui.writing.page import WritingPage

        return WritingPage(context=self._context, worker=self.worker, look=self._look, dialogs=self._dialogs)

    def _settings(self) -> Page:
        from ui.settings.page import SettingsPage
        from ui.settings.security import SecuritySettings

        security = SecuritySettings(
            context=self._context,
            worker=self.worker,
            preferences=self._preferences,
            look=self._look,
            kdf=self._kdf,
        )
        page = SettingsPage(
            look=self._look, preferences=self._preferences, sections=(security,), shortcuts=shortcut_list()
        )
        for part in (security, page):
            part.preferences_changed.connect(self.preferences_changed)
        return page
