"""The list of the journal page: moves by row, opens with Enter, bins with Delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

from ui.journal.timeline_delegate import TimelineDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from models.domain.entry import Entry, EntryId
    from ui.journal.row_words import RowWords
    from ui.journal.timeline_model import Index, TimelineModel
    from ui.theme.look import Look


class TimelineView(QListView):
    """Shows a timeline model.

    Attributes:
        entry_chosen: Emitted with the `Entry` a person moved to, or None.
        entry_opened: Emitted with the `Entry` a person asked to read.
        entry_clicked: Emitted with the `Entry` a person pointed at.
        remove_requested: Emitted with the `Entry` a person wants to be rid of.
    """

    entry_chosen = Signal(object)
    entry_opened = Signal(object)
    entry_clicked = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, *, model: TimelineModel, look: Look, words: RowWords) -> None:
        """Show `model`, painted with `look`."""
        super().__init__()
        self._model = model
        self._look = look
        self._delegate = TimelineDelegate(look=look, words=words)
        self._build()
        self._connect_signals()

    def entry(self) -> Entry | None:
        """Return the entry of the present row."""
        return self._model.entry(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Make a row the present one and bring it into view."""
        index = self._model.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def choose_entry(self, entry_id: EntryId | None) -> bool:
        """Make the row of an entry the present one; False when it is not listed."""
        row = self._model.row_of(entry_id)
        if row >= 0:
            self.choose(row)
        return row >= 0

    def relayout(self) -> None:
        """Measure every row anew, because what rows show has changed."""
        self._delegate.measure()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and bin by key; everything else moves."""
        entry = self.entry()
        if entry is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entry_opened.emit(entry)
        elif entry is not None and event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit(entry)
        elif event.key() == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell which entry a person moved to."""
        super().currentChanged(current, previous)
        self.entry_chosen.emit(self._model.entry(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again, because a row is as wide as the list."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _build(self) -> None:
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Entries"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def _connect_signals(self) -> None:
        self.clicked.connect(self._on_clicked)
        self._look.changed.connect(self.relayout)

    def _on_clicked(self, index: QModelIndex) -> None:
        entry = self._model.entry(index.row())
        if entry is not None:
            self.entry_clicked.emit(entry)
