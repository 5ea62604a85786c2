"""Earlier versions of a page: a quiet list, a reader, and the way to bring one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTextEdit, QVBoxLayout, QWidget

from app.journal.markdown import join, parse, render_block
from ui.answering.editor import PageEditor
from ui.widgets.buttons import primary, quiet_link
from ui.widgets.page import MARGIN, TOP
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from models.domain.entry import Revision
    from ui.theme.look import Look

LIST_WIDTH = 230


class VersionsView(QWidget):
    """Shows the earlier versions of one page.

    Attributes:
        chosen: Emitted with the id of the version a person wants to read.
        brought_back: Emitted with the id of the version to bring back.
        closed: Emitted when a person goes back to the page.
    """

    chosen = Signal(int)
    brought_back = Signal(int)
    closed = Signal()

    def __init__(self, *, look: Look) -> None:
        """Begin with nothing to show."""
        super().__init__()
        self._look = look
        self._list = QListWidget()
        self._reader = PageEditor(look=look)
        self._words = label("", "muted")
        self._bring_back = primary(self.tr("Bring this back"), self._on_bring_back)
        self._close = quiet_link(self.tr("Back to the page"), self.closed)
        self._build()
        self._list.currentItemChanged.connect(self._on_current_changed)

    def show_versions(self, versions: Sequence[Revision]) -> None:
        """List `versions`, the newest first, and begin with it."""
        self._list.clear()
        self._reader.load("")
        for version in versions:
            item = QListWidgetItem(self._described(version))
            item.setData(Qt.ItemDataRole.UserRole, version.id)
            self._list.addItem(item)
        self._bring_back.setEnabled(bool(versions))
        empty = self.tr(
            "There is no earlier version yet. One is kept when you come back to a page, and every ten minutes."
        )
        self._words.setText(
            self.tr("Bringing one back keeps the page as it is now among these, so you can change your mind.")
            if versions
            else empty
        )
        if versions:
            self._list.setCurrentRow(0)

    def show_version(self, texts: Iterable[str]) -> None:
        """Show the words of the version that was chosen, one text after another."""
        blocks = [block for text in texts for block in parse(text)]
        self._reader.load(join((block.kind, render_block(block)) for block in blocks))

    def begin(self) -> None:
        """Put the focus on the list, or on the way back when it is empty."""
        (self._list if self._list.count() else self._close).setFocus()

    def _described(self, version: Revision) -> str:
        at = version.saved_at
        when = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
        words = (
            self.tr("1 word") if version.words == 1 else self.tr("{count} words").format(count=version.words)
        )
        return f"{when}  {at.strftime('%H:%M')}\n{words}"

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, TOP, 0, 22)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Earlier versions"), "title"))
        column.addWidget(self._words)
        self._words.setContentsMargins(0, 0, MARGIN, 0)
        row = QHBoxLayout()
        row.setSpacing(10)
        self._list.setFixedWidth(self._look.px(LIST_WIDTH))
        self._list.setAccessibleName(self.tr("Earlier versions"))
        self._list.setProperty("role", "versions")
        row.addWidget(self._list)
        self._reader.setReadOnly(True)
        self._reader.setAccessibleName(self.tr("The version you chose"))
        self._reader.setFrameShape(QTextEdit.Shape.NoFrame)
        row.addWidget(self._reader, 1)
        column.addLayout(row, 1)
        ways = QHBoxLayout()
        ways.setSpacing(14)
        ways.addWidget(self._bring_back)
        ways.addWidget(self._close)
        ways.addStretch()
        column.addLayout(ways)

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _on_bring_back(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.brought_back.emit(item.data(Qt.ItemDataRole.UserRole))
