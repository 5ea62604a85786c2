"""Choices that were given a name: which questions go along, to be used again and by the summary command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import button, quiet_link
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.theme.look import Look

FIELD = 220
LONGEST = 60
"""Characters a name may have."""


class SelectionRow(QWidget):
    """Offers the choices there are, and keeps the present one under a name.

    Attributes:
        used: Emitted with the name of the choice that a person wants to see ticked.
        saved: Emitted with the name under which the present choice is to be kept.
        removed: Emitted with the name of the choice that is no longer wanted.
    """

    used = Signal(str)
    saved = Signal(str)
    removed = Signal(str)

    def __init__(self, *, look: Look) -> None:
        """Begin without any."""
        super().__init__()
        self._look = look
        self._names = QComboBox()
        self._names.setAccessibleName(self.tr("Saved choices"))
        self._name = QLineEdit()
        self._name.setMaxLength(LONGEST)
        self._name.setPlaceholderText(self.tr("Such as “every month”"))
        self._name.setAccessibleName(self.tr("A name for this choice"))
        self._ask = quiet_link(self.tr("Save this choice for another time"), self._on_ask)
        self._use = button(self.tr("Tick these"), "link", self._on_use)
        self._forget = quiet_link(self.tr("Forget this one"), self._on_forget)
        self._keep = button(self.tr("Save it"), "link", self._on_save)
        self._told = label("", "small")
        self._build()
        self._name.returnPressed.connect(self._on_save)
        look.changed.connect(self._measure)

    def offer(self, names: Iterable[str]) -> None:
        """Offer the choices called `names`, in the order of the alphabet."""
        self._names.clear()
        self._names.addItems(sorted(names, key=str.casefold))
        if not self._names.count() and self._forget.hasFocus():
            self._ask.setFocus()  # or else it would wander on as soon as the row is hidden
        self._known.setVisible(self._names.count() > 0)

    def names(self) -> tuple[str, ...]:
        """Return the names that are offered."""
        return tuple(self._names.itemText(place) for place in range(self._names.count()))

    def choose(self, name: str) -> None:
        """Show the choice called `name`."""
        self._names.setCurrentText(name)

    def say_saved(self, name: str) -> None:
        """Say that the present choice is kept."""
        words = self.tr("Saved as “{name}”. It keeps which questions go along, and none of your words.")
        self._told.setText(words.format(name=name))
        self._told.show()

    def _build(self) -> None:
        self._known, self._naming = QWidget(), QWidget()
        for row, parts in (
            (
                self._known,
                (label(self.tr("A saved choice"), wrap=False), self._names, self._use, self._forget),
            ),
            (self._naming, (self._name, self._keep)),
        ):
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(12)
            for part in parts:
                line.addWidget(part)
            line.addStretch(1)
            row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        asking = QHBoxLayout()
        asking.addWidget(self._ask)
        asking.addStretch(1)
        column.addWidget(self._known)
        column.addLayout(asking)
        column.addWidget(self._naming)
        column.addWidget(self._told)
        self._told.hide()
        self._measure()

    def _measure(self) -> None:
        for field in (self._names, self._name):
            field.setFixedWidth(self._look.px(FIELD))

    def _on_ask(self) -> None:
        self._told.hide()
        self._naming.show()
        self._name.setFocus()

    def _on_save(self) -> None:
        name = " ".join(self._name.text().split())
        if name:
            self._naming.hide()
            self._name.clear()
            self._ask.setFocus()
            self.saved.emit(name)

    def _on_use(self) -> None:
        self.used.emit(self._names.currentText())

    def _on_forget(self) -> None:
        self._told.hide()
        self.removed.emit(self._names.currentText())
