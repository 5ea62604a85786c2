"""What stands in the window while a journal is open: the rail, the pages, and the keys that reach everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.i18n.errors import told
from ui.shell.actions import GROUPS, WindowAction
from ui.shell.rail import Rail
from ui.widgets.note import Note
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QResizeEvent

    from app.errors import AfterwordError
    from models.domain.entry import Changes
    from ui.tasks.worker import Worker
    from ui.theme.look import Look
    from ui.widgets.page import Page

FOLD_BELOW = 900
"""Width of the window, in pixels, under which the rail shows icons alone."""


class Shell(QWidget):
    """Hosts the pages; it knows how to go to a place and nothing of what is shown there.

    Attributes:
        lock_requested, hide_requested, quit_requested: Emitted when a person asks for it.
    """

    lock_requested = Signal()
    hide_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self,
        *,
        look: Look,
        worker: Worker,
        pages: Mapping[PageName, Callable[[], Page]],
        banner: QWidget | None = None,
    ) -> None:
        """Prepare the window's pages.

        Args:
            look: Colours and sizes.
            worker: Tells the pages what changed.
            pages: Builds each page when it is first gone to.
            banner: Stands across the top, above everything, whenever it has something to say.
        """
        super().__init__()
        self._banner = banner
        self._factories = pages
        self._pages: dict[PageName, Page] = {}
        self._here: Place | None = None
        self._worker = worker
        self._look = look
        self._build()
        self._connect_signals()

    def go(self, place: Place) -> None:
        """Leave the present page, with everything on it saved, and open `place`."""
        if self._here is not None:
            self._pages[self._here.page].leave()
        self._note.hide()
        page = self._page(place.page)
        self._here = place
        self._stack.setCurrentWidget(page)
        self._rail.mark(place.page)
        page.open_at(place)

    def leave(self) -> bool:
        """Hand over everything unsaved, before the journal is closed.

        Returns:
            Whether everything is in the journal now.
        """
        if self._here is None:
            return True
        page = self._pages[self._here.page]
        page.leave()
        return page.is_saved()

    def discard(self) -> None:
        """Let go of every page, with whatever was still waiting on it."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._here = None

    def say(self, error: AfterwordError) -> None:
        """Show what went wrong with something nobody was waiting for, until the next step is taken."""
        self._note.say(*told(error))

    def place(self) -> Place | None:
        """Return where the person is."""
        return None if self._here is None else self._pages[self._here.page].place() or self._here

    def search(self) -> None:
        """Go to the journal with the cursor in its search field."""
        self.go(Place(PageName.JOURNAL, search=" "))

    def lock(self) -> None:
        """Ask the window to lock."""
        self.lock_requested.emit()

    def hide_at_once(self) -> None:
        """Ask the window to veil and minimise itself."""
        self.hide_requested.emit()

    def quit(self) -> None:
        """Ask the window to close."""
        self.quit_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail where the window is narrow."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fold()

    def _build(self) -> None:
        self.setObjectName("paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._banner is not None:
            column.addWidget(self._banner)
        row = QHBoxLayout()
        row.setSpacing(0)
        column.addLayout(row, 1)
        self._rail = Rail(look=self._look)
        row.addWidget(self._rail)
        row.addLayout(self._beside_the_rail(), 1)
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.tr("Menu"))
        for group in GROUPS:
            for action in group:
                self._menu.addAction(self._action(action))
            self._menu.addSeparator()
        self._add_menu_key()

    def _beside_the_rail(self) -> QVBoxLayout:
        self._note = Note()
        self._stack = QStackedWidget()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._note)
        column.addWidget(self._stack, 1)
        return column

    def _add_menu_key(self) -> None:
        open_menu = QAction(self.tr("Menu"), self)
        open_menu.setShortcut(QKeySequence("F10"))
        open_menu.triggered.connect(self._on_menu_requested)
        self.addAction(open_menu)

    def _action(self, described: WindowAction) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", described.text), self)
        action.setShortcut(QKeySequence(described.shortcut))
        action.setShortcutVisibleInContextMenu(True)
        action.setData(described)
        action.triggered.connect(self._on_action)
        self.addAction(action)
        return action

    def _connect_signals(self) -> None:
        self._rail.page_chosen.connect(self._on_page_chosen)
        self._rail.menu_requested.connect(self._on_menu_requested)
        self._rail.lock_requested.connect(self.lock_requested)
        self._worker.changed.connect(self._on_changed)
        self._worker.failed.connect(self.say)

    def _page(self, name: PageName) -> Page:
        if name not in self._pages:
            page = self._factories[name]()
            page.place_requested.connect(self.go)
            self._stack.addWidget(page)
            self._pages[name] = page
        return self._pages[name]

    def _fold(self) -> None:
        self._rail.fold(self.width() < FOLD_BELOW)

    def _on_page_chosen(self, page: PageName) -> None:
        self.go(Place(page))

    def _on_menu_requested(self) -> None:
        anchor = self._rail.menu_button()
        self._menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))

    def _on_action(self) -> None:
        sender = self.sender()
        described = sender.data() if isinstance(sender, QAction) else None
        if isinstance(described, WindowAction):
            if described.place is not None:
                self.go(described.place)
            else:
                getattr(self, described.slot)()

    def _on_changed(self, changes: Changes) -> None:
        for page in self._pages.values():
            page.refresh(changes)
