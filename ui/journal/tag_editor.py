"""The tags of an entry: chips that can be taken off, and a field to add one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.theme.icons import icon
from ui.widgets.buttons import button
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme.look import Look

FIELD = 132
"""Width of the field, in pixels of the design."""


class TagEditor(QWidget):
    """Shows tags and lets a person change them.

    Attributes:
        tags_changed: Emitted with the new tuple of tags.
    """

    tags_changed = Signal(object)

    def __init__(self, *, look: Look) -> None:
        """Begin without tags."""
        super().__init__()
        self._look = look
        self._tags: tuple[str, ...] = ()
        self._chips: dict[QPushButton, str] = {}
        self._known = QStringListModel(self)
        self._build()
        self._connect_signals()

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show `tags`."""
        self._tags = tuple(tags)
        self._rebuild()

    def offer(self, known: Sequence[str]) -> None:
        """Offer tags that are in use already."""
        self._known.setStringList(list(known))

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Tags"))
        self._field = QLineEdit()
        self._field.setProperty("role", "bare")
        self._field.setPlaceholderText(self.tr("Add a tag"))
        self._field.setAccessibleName(self.tr("Add a tag"))
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._field.setCompleter(completer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._flow = FlowLayout(spacing=6)
        column.addLayout(self._flow)
        self._flow.addWidget(self._field)
        self._on_look_changed()

    def _connect_signals(self) -> None:
        self._field.returnPressed.connect(self._on_entered)
        self._look.changed.connect(self._on_look_changed)

    def _rebuild(self) -> None:
        self._flow.removeWidget(self._field)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {self._chip(tag): tag for tag in self._tags}
        for chip in self._chips:
            self._flow.addWidget(chip)
        self._flow.addWidget(self._field)
        self._order_focus()
        self.updateGeometry()

    def _order_focus(self) -> None:
        order = [*self._chips, self._field]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _chip(self, tag: str) -> QPushButton:
        found = button(tag, "chip", self._on_chip, name=self.tr("Take off the tag {tag}").format(tag=tag))
        found.setToolTip(self.tr("Take off"))
        found.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._tint(found)
        return found

    def _tint(self, chip: QPushButton) -> None:
        chip.setIcon(icon("x", self._look.colour("muted")))
        chip.setIconSize(QSize(self._look.px(11), self._look.px(11)))

    def _change(self, tags: tuple[str, ...]) -> None:
        self.show_tags(tags)
        self.tags_changed.emit(tags)
        self._field.setFocus()

    def _on_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, QPushButton) and chip in self._chips:
            gone = self._chips[chip]
            self._change(tuple(tag for tag in self._tags if tag != gone))

    def _on_entered(self) -> None:
        typed = (" ".join(tag.split()).lstrip("#") for tag in self._field.text().split(","))
        have = {tag.casefold() for tag in self._tags}
        new = tuple(tag for tag in typed if tag and tag.casefold() not in have)
        self._field.clear()
        if new:
            self._change((*self._tags, *new))

    def _on_look_changed(self) -> None:
        self._field.setFixedWidth(self._look.px(FIELD))
        for chip in self._chips:
            self._tint(chip)
