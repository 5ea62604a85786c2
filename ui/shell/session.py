"""One unlocked journal in the window: its pages, its worker, and everything that can end it."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import paths
from app.errors import AfterwordError
from ui.i18n.errors import error_text
from ui.shell.actions import shortcut_list
from ui.shell.overdue import Overdue
from ui.shell.safekeeping import Safekeeping
from ui.shell.shell import Shell
from ui.tasks.worker import JournalWorker
from ui.theme.fonts import load_writing_fonts
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from app.context import AppContext
    from app.preferences import Preferences
    from app.safekeeping.backups import Overview
    from app.vault.kdf import KdfParams
    from models.domain.entry import EntryId
    from ui.dialogs.port import Dialogs
    from ui.theme.look import Look
    from ui.thinking.tagging import Tagging
    from ui.widgets.page import Page

LAST_PLACE = "last-place"
"""Setting, inside the journal, of where the person was when it locked."""

ANSWERING = frozenset({PageName.WRITING, PageName.WORKSHEET})
"""The pages on which a worksheet is answered."""


class Session(QObject):
    """Builds the pages of an open journal and brings everything on them home before it closes.

    Attributes:
        preferences_changed: Emitted with new `Preferences` to apply and keep.
        lock_wanted: Emitted when the journal has to be closed, because other files take its place.
        moved: Emitted with the `Path` where the journal is from now on.
    """

    preferences_changed = Signal(object)
    lock_wanted = Signal()
    moved = Signal(object)

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
        self._overdue = Overdue(context=context, worker=self.worker, parent=self)
        self._safekeeping = Safekeeping(
            context=context, look=look, last_seen=paths.last_seen_file(), parent=self, kdf=kdf
        )
        self._backup_words = ""
        self.shell = Shell(
            look=look,
            worker=self.worker,
            banner=self._overdue.line,
            pages={
                PageName.TODAY: self._today,
                PageName.JOURNAL: self._journal,
                PageName.TOOLS: self._tools,
                PageName.TRENDS: self._trends,
                PageName.ACTIONS: self._actions,
                PageName.SUPERVISION: self._supervision,
                PageName.SUPPORT: self._support,
                PageName.SETTINGS: self._settings,
                PageName.WRITING: self._writing,
                PageName.WORKSHEET: self._worksheet,
                PageName.THINKING: self._thinking,
                PageName.PATTERNS: self._patterns,
                PageName.EXPORT: self._export,
                PageName.IMPORT: self._import,
            },
        )
        self._overdue.place_requested.connect(self.shell.go)
        self._overdue.outside_changed.connect(self._on_reminder)
        self._safekeeping.lock_wanted.connect(self.lock_wanted)
        self._safekeeping.moved.connect(self.moved)
        self._safekeeping.looked_at.connect(self._on_backups_looked_at)
        self._safekeeping.failed.connect(self._on_backup_failed)

    def begin(self) -> None:
        """Go to where the person was when the journal locked, or to Today."""
        kept = self._context.journal.setting(LAST_PLACE, None)
        if isinstance(kept, dict) and isinstance(kept.get("entry"), str):
            self._context.journal.set_setting(LAST_PLACE, None)
            self.shell.go(Place(PageName.WRITING, entry=kept["entry"]))
        else:
            self.shell.go(Place(PageName.TODAY))
        self._overdue.begin()
        self._safekeeping.begin()

    def bring_home(self) -> bool:
        """Save what is on the page; return whether everything is in the journal now."""
        return self.shell.leave()

    def end(self, *, remember_place: bool) -> None:
        """Wait for the worker and close the journal; call `bring_home` first.

        Args:
            remember_place: Whether unlocking again returns to the page being written.
        """
        self._overdue.stop()
        self._safekeeping.stop()
        place = self.shell.place()
        self.worker.stop()
        if remember_place and place is not None and place.page in ANSWERING and place.entry:
            self._remember(place.entry)
        self._dialogs.close_all()
        self.shell.discard()
        self._context.close()

    def _remember(self, entry: EntryId) -> None:
        with contextlib.suppress(AfterwordError):  # a disk that takes no more costs the place, nothing else
            self._context.journal.set_setting(LAST_PLACE, {"entry": entry})

    def _today(self) -> Page:
        from ui.today.page import TodayPage

        page = TodayPage(context=self._context, worker=self.worker, look=self._look)
        page.say_of_backups(self._backup_words)
        return page

    def _journal(self) -> Page:
        from ui.journal.page import JournalPage

        tagging = self._tagging()
        page = JournalPage(
            context=self._context,
            worker=self.worker,
            look=self._look,
            dialogs=self._dialogs,
            tagger=tagging,
        )
        return _with_tagging(page, tagging)

    def _tools(self) -> Page:
        from ui.library.page import ToolsPage
        from ui.thinking.destinations import destinations

        return ToolsPage(library=self._context.worksheets, look=self._look, places=destinations())

    def _writing(self) -> Page:
        from ui.writing.page import WritingPage

        tagging = self._tagging()
        page = WritingPage(
            context=self._context,
            worker=self.worker,
            look=self._look,
            dialogs=self._dialogs,
            tagger=tagging,
        )
        return _with_tagging(page, tagging)

    def _worksheet(self) -> Page:
        from ui.worksheet.page import WorksheetPage

        tagging = self._tagging()
        page = WorksheetPage(
            context=self._context,
            worker=self.worker,
            look=self._look,
            dialogs=self._dialogs,
            tagger=tagging,
        )
        return _with_tagging(page, tagging)

    def _thinking(self) -> Page:
        from ui.thinking.kinds_page import KindsPage

        return KindsPage(context=self._context, worker=self.worker, look=self._look)

    def _patterns(self) -> Page:
        from ui.thinking.patterns_page import PatternsPage

        return PatternsPage(context=self._context, worker=self.worker, look=self._look)

    def _tagging(self) -> Tagging:
        from ui.thinking.tagging import Tagging

        return Tagging(context=self._context, worker=self.worker, look=self._look)

    def _trends(self) -> Page:
        from app.trend_sources import WorksheetSources
        from app.trends.service import Trends
        from ui.trends import words
        from ui.trends.page import TrendsPage

        sources = WorksheetSources(self._context.worksheets, words.belief, words.noticed)
        trends = Trends(self._context.transactions, sources)
        return TrendsPage(context=self._context, trends=trends, worker=self.worker, look=self._look)

    def _actions(self) -> Page:
        from ui.actions.page import ActionsPage

        return ActionsPage(context=self._context, worker=self.worker, look=self._look)

    def _supervision(self) -> Page:
        from ui.supervision.page import SupervisionPage

        return SupervisionPage(
            context=self._context, worker=self.worker, look=self._look, dialogs=self._dialogs
        )

    def _support(self) -> Page:
        from ui.support.page import SupportPage

        page = SupportPage(
            context=self._context,
            worker=self.worker,
            look=self._look,
            nation=self._preferences.nation,
        )
        page.nation_chosen.connect(self._on_nation_chosen)
        return page

    def _export(self) -> Page:
        from ui.transfer.export_page import ExportPage

        return ExportPage(context=self._context, worker=self.worker, look=self._look, dialogs=self._dialogs)

    def _import(self) -> Page:
        from ui.transfer.import_page import ImportPage

        return ImportPage(context=self._context, worker=self.worker, look=self._look, dialogs=self._dialogs)

    def _settings(self) -> Page:
        from ui.journal import entry_menu
        from ui.settings.page import SettingsPage
        from ui.settings.scores import ScoreSettings
        from ui.settings.security import SecuritySettings
        from ui.thinking import commands
        from ui.transfer.retention_part import RetentionPart
        from ui.transfer.settings_part import TransferSettings

        transfer = TransferSettings()
        retention = RetentionPart(context=self._context, worker=self.worker, dialogs=self._dialogs)
        retention.changed.connect(self.worker.changed)
        security = SecuritySettings(
            context=self._context,
            worker=self.worker,
            preferences=self._preferences,
            look=self._look,
            kdf=self._kdf,
        )
        scores = ScoreSettings(journal=self._context.journal, worker=self.worker)
        page = SettingsPage(
            look=self._look,
            preferences=self._preferences,
            sections=(security, *self._safekeeping.parts(), retention, transfer, scores),
            shortcuts=[*shortcut_list(), *entry_menu.shortcut_list(), *commands.shortcut_list()],
        )
        transfer.place_requested.connect(page.place_requested)
        for part in (security, page):
            part.preferences_changed.connect(self._on_settings_changed)
        return page

    def _on_backups_looked_at(self, overview: Overview) -> None:
        from ui.transfer import backup_words

        self._say_of_backups(backup_words.age(overview))

    def _on_backup_failed(self, error: AfterwordError) -> None:
        self._say_of_backups(
            self.tr("The backup of today could not be made. {reason}.").format(
                reason=error_text(error.title, **error.details)
            )
        )

    def _say_of_backups(self, words: str) -> None:
        """Say it on Today, which may not have been opened yet."""
        from ui.today.page import TodayPage

        self._backup_words = words
        for page in self.shell.findChildren(TodayPage):
            page.say_of_backups(words)

    def _on_settings_changed(self, preferences: Preferences) -> None:
        """Keep what other pages chose since the settings were opened."""
        now = self._preferences
        self._apply(replace(preferences, nation=now.nation, reminder=now.reminder))

    def _on_nation_chosen(self, nation: str) -> None:
        self._apply(replace(self._preferences, nation=nation))

    def _on_reminder(self, moment: str) -> None:
        if moment != self._preferences.reminder:
            self._apply(replace(self._preferences, reminder=moment))

    def _apply(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.preferences_changed.emit(preferences)


def _with_tagging(page: Page, tagging: Tagging) -> Page:
    """Return `page`, which keeps its tagging and goes where that leads."""
    tagging.setParent(page)
    tagging.place_requested.connect(page.place_requested)
    return page
