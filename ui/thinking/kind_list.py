"""A list of kinds of thinking to choose from: arrows go up and down, Space takes one or leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ui.thinking.words import matches, rank

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from models.domain.thought import ThinkingKind
    from ui.theme.look import Look

ROW = 34
_ID = Qt.ItemDataRole.UserRole


class KindList(QListWidget):
    """Shows kinds; those chosen carry a tick.

    Attributes:
        highlighted: Emitted with the id of the kind the arrows are at.
        toggled: Emitted with the id of a kind and whether it is chosen now.
        turned: Emitted when an arrow leads out of the list, to the right with True.
        finished: Emitted when Enter is pressed.
    """

    highlighted = Signal(str)
    toggled = Signal(str, bool)
    turned = Signal(bool)
    finished = Signal()

    def __init__(self, *, look: Look, name: str, ticks: bool = True) -> None:
        """Begin empty; with `ticks` kinds can be chosen, otherwise only looked at."""
        super().__init__()
        self._look = look
        self._ticks = ticks
        self._kinds: dict[str, ThinkingKind] = {}
        self.setAccessibleName(name)
        self.setProperty("role", "kinds")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._on_current)
        self.itemClicked.connect(self._on_clicked)
        look.changed.connect(self._on_look_changed)

    def show_kinds(self, kinds: Iterable[ThinkingKind]) -> None:
        """List `kinds` in this order."""
        self.clear()
        self._kinds = {kind.id: kind for kind in kinds}
        for kind in self._kinds.values():
            item = QListWidgetItem(kind.label)
            item.setData(_ID, kind.id)
            item.setToolTip(kind.help)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, kind.help)
            item.setSizeHint(QSize(0, self._look.px(ROW)))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.addItem(item)

    def set_chosen(self, chosen: Iterable[str]) -> None:
        """Put a tick at `chosen` and at no others; nothing is emitted."""
        wanted = set(chosen)
        for item in self._items():
            if self._ticks:
                on = Qt.CheckState.Checked if item.data(_ID) in wanted else Qt.CheckState.Unchecked
                item.setCheckState(on)

    def narrow(self, typed: str) -> str:
        """Show only the kinds that `typed` may mean; return the id of the nearest, or ""."""
        for item in self._items():
            item.setHidden(not matches(self._kinds[item.data(_ID)], typed))
        left = [item.data(_ID) for item in self._items() if not item.isHidden()]
        return min(left, key=lambda kind: rank(self._kinds[kind], typed), default="") if typed.strip() else ""

    def go_to(self, kind: str) -> bool:
        """Put the arrows at a kind; tell whether it is in this list."""
        for item in self._items():
            if item.data(_ID) == kind:
                self.setCurrentItem(item)
                return True
        return False

    def current_kind(self) -> str:
        """Return the id of the kind the arrows are at, or ""."""
        row = self.currentRow()
        return str(self.item(row).data(_ID)) if row >= 0 else ""

    def leave_all(self) -> None:
        """Have the arrows at no kind."""
        self.setCurrentRow(-1)
        self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Space, go to the other list with the arrows to the side, be done with Enter."""
        key = event.key()
        if key == Qt.Key.Key_Space and self.current_kind():
            self._toggle(self.currentItem())
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.turned.emit(key == Qt.Key.Key_Right)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _toggle(self, item: QListWidgetItem) -> None:
        if self._ticks:
            on = item.checkState() is not Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.toggled.emit(item.data(_ID), on)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._toggle(item)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.highlighted.emit(item.data(_ID))

    def _on_look_changed(self) -> None:
        for item in self._items():
            item.setSizeHint(QSize(0, self._look.px(ROW)))
