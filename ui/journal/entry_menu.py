"""The quieter things that can be done with an entry, behind "More"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu

from app.sharing.gathering import is_marked
from models.domain.entry import EntryState
from ui.widgets.marking import MARK_KEYS, mark_keys

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from models.domain.entry import Entry


class EntryMenu(QMenu):
    """A menu for one entry.

    Attributes:
        versions_requested: Emitted when the earlier versions are wanted.
        mark_requested, seal_requested, unseal_requested, day_requested, remove_requested: Emitted with the `Entry`.
    """

    versions_requested = Signal()
    mark_requested = Signal(object)
    seal_requested = Signal(object)
    unseal_requested = Signal(object)
    day_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make the menu for no entry yet."""
        super().__init__(parent)
        self._entry: Entry | None = None
        self.setAccessibleName(self.tr("More for this entry"))
        # The page listens for the key; here it is only shown.
        self._mark = self.addAction(f"{self.tr('For supervision')}\t{mark_keys()}", self._on_mark)
        self._mark.setCheckable(True)
        self._versions = self.addAction(self.tr("Earlier versions"), self._on_versions)
        self._day = self.addAction(self.tr("Move to another day…"), self._on_day)
        self._seal = self.addAction(self.tr("Seal it"), self._on_seal)
        self._unseal = self.addAction(self.tr("Take the seal off"), self._on_unseal)
        self._above_bin = self.addSeparator()
        self._bin = self.addAction(self.tr("Move to the bin"), self._on_bin)

    def show_entry(self, entry: Entry, *, versions: int) -> None:
        """Offer what can be done with `entry`, which has so many earlier `versions`."""
        self._entry = entry
        self._mark.setChecked(is_marked(entry.tags))
        self._versions.setEnabled(versions > 0)
        self._versions.setText(self.tr("Earlier versions") if versions else self.tr("No earlier versions"))
        self._seal.setVisible(entry.state is EntryState.KEPT)
        self._unseal.setVisible(entry.state is EntryState.SEALED)

    def offer(self, actions: Iterable[QAction]) -> None:
        """Offer `actions` on the words of the entry as well."""
        new = [each for each in actions if each not in self.actions()]
        if new:
            self.insertActions(self._above_bin, new)
            self.insertSeparator(new[0])

    def open_under(self, anchor: QWidget) -> None:
        """Open below `anchor`."""
        self.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))

    def offered(self) -> tuple[QAction, ...]:
        """Return what is offered now."""
        return tuple(action for action in self.actions() if action.isVisible() and not action.isSeparator())

    def _on_mark(self) -> None:
        self.mark_requested.emit(self._entry)

    def _on_versions(self) -> None:
        self.versions_requested.emit()

    def _on_day(self) -> None:
        self.day_requested.emit(self._entry)

    def _on_seal(self) -> None:
        self.seal_requested.emit(self._entry)

    def _on_unseal(self) -> None:
        self.unseal_requested.emit(self._entry)

    def _on_bin(self) -> None:
        self.remove_requested.emit(self._entry)


def shortcut_list() -> list[tuple[str, str]]:
    """Return the words and the keys of what has a key here, for the list in the settings."""
    return [(QCoreApplication.translate("EntryMenu", "For supervision"), MARK_KEYS)]
