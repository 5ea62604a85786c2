"""The quiet menu of a page: undo, the clipboard, and the forms words can take, each with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from app.journal.markdown import Kind
from ui.answering.pasting import can_paste
from ui.widgets.page import MARGIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.answering.editor import PageEditor

_KIND_KEYS = {
    Kind.PARAGRAPH: "Ctrl+Alt+0",
    Kind.HEADING_1: "Ctrl+Alt+1",
    Kind.HEADING_2: "Ctrl+Alt+2",
    Kind.HEADING_3: "Ctrl+Alt+3",
    Kind.BULLET: "Ctrl+Shift+8",
    Kind.NUMBERED: "Ctrl+Shift+7",
    Kind.QUOTE: "Ctrl+Shift+9",
}


class PageMenu(QObject):
    """Gives a page its actions and shows them as a menu."""

    def __init__(self, page: PageEditor) -> None:
        """Add the actions to `page`, so that their keys work there."""
        super().__init__(page)
        self._page = page
        self._menu = QMenu(page)
        self._kinds: dict[Kind, QAction] = {}
        self._build()
        self._menu.aboutToShow.connect(self._on_about_to_show)
        page.menu_requested.connect(self.popup)

    def popup(self, point: QPoint) -> None:
        """Show the menu at `point` of the screen."""
        self._menu.popup(point)

    def popup_below(self, link: QWidget) -> None:
        """Show the menu below `link`, so that it ends where the page ends."""
        right = self._page.mapToGlobal(QPoint(self._page.width() - MARGIN, 0)).x()
        below = link.mapToGlobal(QPoint(0, link.height() + 4))
        self._menu.popup(QPoint(min(below.x(), right - self._menu.sizeHint().width()), below.y()))

    def _build(self) -> None:
        page, standard = self._page, QKeySequence.StandardKey
        # The page handles these keys by itself; here they are only shown.
        self._undo = self._shown(self.tr("Undo"), page.take_back, standard.Undo)
        self._redo = self._shown(self.tr("Redo"), page.redo, standard.Redo)
        self._menu.addSeparator()
        self._cut = self._shown(self.tr("Cut"), page.cut, standard.Cut)
        self._copy = self._shown(self.tr("Copy"), page.copy, standard.Copy)
        self._paste = self._shown(self.tr("Paste"), page.paste, standard.Paste)
        self._shown(self.tr("Select all"), page.selectAll, standard.SelectAll)
        self._menu.addSeparator()
        self._bold = self._form(self.tr("Bold"), page.toggle_bold, "Ctrl+B")
        self._italic = self._form(self.tr("Italic"), page.toggle_italic, "Ctrl+I")
        self._menu.addSeparator()
        for kind, words in self._kind_words().items():
            action = self._form(words, self._on_kind, _KIND_KEYS[kind])
            action.setData(kind.value)
            self._kinds[kind] = action

    def _kind_words(self) -> dict[Kind, str]:
        return {
            Kind.PARAGRAPH: self.tr("Plain paragraph"),
            Kind.HEADING_1: self.tr("Large heading"),
            Kind.HEADING_2: self.tr("Heading"),
            Kind.HEADING_3: self.tr("Small heading"),
            Kind.BULLET: self.tr("List"),
            Kind.NUMBERED: self.tr("Numbered list"),
            Kind.QUOTE: self.tr("Quotation"),
        }

    def _shown(self, words: str, does: Callable[[], None], key: QKeySequence.StandardKey) -> QAction:
        keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        action = QAction(f"{words}\t{keys}", self._menu)
        action.triggered.connect(does)
        self._menu.addAction(action)
        return action

    def _form(self, words: str, does: Callable[[], None], keys: str) -> QAction:
        action = QAction(words, self._page)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setCheckable(True)
        action.triggered.connect(does)
        self._page.addAction(action)
        self._menu.addAction(action)
        return action

    def _on_kind(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._page.set_kind(Kind(action.data()))

    def _add_offered(self) -> None:
        """Show what can be done with the thoughts on the page, once it is offered."""
        new = [each for each in self._page.marks.offered() if each not in self._menu.actions()]
        if new:
            self._menu.addSeparator()
            self._menu.addActions(new)

    def _on_about_to_show(self) -> None:
        self._add_offered()
        page, selected = self._page, self._page.textCursor().hasSelection()
        self._undo.setEnabled(page.document().isUndoAvailable() or page.marks.can_take_back())
        self._redo.setEnabled(page.document().isRedoAvailable())
        self._cut.setEnabled(selected)
        self._copy.setEnabled(selected)
        self._paste.setEnabled(can_paste(QGuiApplication.clipboard().mimeData()))
        self._bold.setChecked(page.is_bold())
        self._italic.setChecked(page.currentCharFormat().fontItalic())
        for kind, action in self._kinds.items():
            action.setChecked(kind is page.kind())
