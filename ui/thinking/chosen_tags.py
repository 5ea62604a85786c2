"""The tags chosen so far, each with how strong it is, if the person wants to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.domain.thought import ThoughtTag
from ui.widgets.buttons import button
from ui.widgets.page import scrolled
from ui.widgets.sliding import Sliding
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ui.theme.look import Look

ROWS = 2
"""Rows that are seen without scrolling."""

ROW = 44


class ChosenTags(QWidget):
    """Rows of tags.

    Attributes:
        dropped: Emitted with the kind of a tag that was taken out.
        changed: Emitted when there are more or fewer rows.
    """

    dropped = Signal(str)
    changed = Signal()

    def __init__(self, *, look: Look, label_of: Callable[[str], str]) -> None:
        """Begin with none; `label_of` names a kind."""
        super().__init__()
        self._look = look
        self._label_of = label_of
        self._rows: dict[str, _Row] = {}
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self._area: QScrollArea = scrolled(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self._fit()

    def tags(self) -> tuple[ThoughtTag, ...]:
        """Return the tags as they are now."""
        return tuple(row.tag() for row in self._rows.values())

    def show_tags(self, tags: Iterable[ThoughtTag]) -> None:
        """Show these tags and no others."""
        for kind in tuple(self._rows):
            self._take(kind)
        for tag in tags:
            self._put(tag)
        self._fit()

    def put(self, kind: str) -> None:
        """Add a tag without a strength."""
        if kind not in self._rows:
            self._put(ThoughtTag(kind))
            self._fit()
            self._area.ensureWidgetVisible(self._rows[kind])

    def take(self, kind: str) -> None:
        """Take a tag out."""
        if kind in self._rows:
            self._take(kind)
            self._fit()

    def _put(self, tag: ThoughtTag) -> None:
        row = _Row(tag, name=self._label_of(tag.kind), look=self._look)
        row.dropped.connect(self._on_dropped)
        self._rows[tag.kind] = row
        self._list.insertWidget(self._list.count() - 1, row)
        row.show()

    def _take(self, kind: str) -> None:
        row = self._rows.pop(kind)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _fit(self) -> None:
        self._area.setFixedHeight(self._look.px(ROW) * min(len(self._rows), ROWS))
        self.setVisible(bool(self._rows))
        self.changed.emit()

    def _on_dropped(self, kind: str) -> None:
        self.take(kind)
        self.dropped.emit(kind)


class _Row(QWidget):
    dropped = Signal(str)

    def __init__(self, tag: ThoughtTag, *, name: str, look: Look) -> None:
        super().__init__()
        self._kind = tag.kind
        strength = self.tr("How strongly it is there: {kind}").format(kind=name)
        self._line = Sliding(least=0, most=100, step=5, name=strength)
        self._line.set_value(tag.strength)
        self.setFixedHeight(look.px(ROW))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(14)
        words = label(name, "strong")
        words.setMinimumWidth(look.px(170))
        row.addWidget(words, 2, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label(self.tr("how strongly"), "small", wrap=False), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._line, 3, Qt.AlignmentFlag.AlignVCenter)
        remove = self.tr("Remove {kind}").format(kind=name)
        row.addWidget(button(self.tr("Remove"), "small-quiet-link", self._on_remove, name=remove))

    def tag(self) -> ThoughtTag:
        value = self._line.value()
        return ThoughtTag(self._kind, None if value is None else round(value))

    def _on_remove(self) -> None:
        self.dropped.emit(self._kind)
