"""The words of the sheet, part by part, in whatever order. The copy is edited, never what it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.document import Part
from ui.supervision.part_editor import PartEditor
from ui.widgets.buttons import link

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.theme.look import Look


class EditView(QWidget):
    """Edits the parts of one document.

    Attributes:
        edited: Emitted after every change.
    """

    edited = Signal()

    def __init__(self, *, look: Look) -> None:
        """Begin without parts."""
        super().__init__()
        self._look = look
        self._editors: list[PartEditor] = []
        self._parts = QVBoxLayout()
        self._add_link = link(self.tr("Add a part"), self._on_add)
        self._build()

    def show_parts(self, parts: Sequence[Part], asks: Mapping[str, str]) -> None:
        """Show `parts`; `asks` says by their ids what belongs in them."""
        self.forget()
        for part in parts:
            self._editors.append(self._editor(part, asks.get(part.id, "")))
        self._place_editors()

    def parts(self) -> tuple[Part, ...]:
        """Return the parts as they stand now."""
        return tuple(editor.part() for editor in self._editors)

    def editors(self) -> tuple[PartEditor, ...]:
        """Return what edits them, from the top."""
        return tuple(self._editors)

    def take_over(self, parts: Sequence[Part]) -> None:
        """Show other words in the same parts."""
        for editor, part in zip(self._editors, parts, strict=True):
            editor.show_part(part)

    def forget(self) -> None:
        """Let go of the words and of everything that could be undone."""
        for editor in self._editors:
            self._drop(editor)
        self._editors = []

    def begin(self) -> None:
        """Put the cursor into the first part."""
        if self._editors:
            self._editors[0].begin()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._parts.setSpacing(0)
        column.addLayout(self._parts)
        column.addSpacing(14)
        row = QHBoxLayout()
        row.addWidget(self._add_link)
        row.addStretch(1)
        column.addLayout(row)

    def _editor(self, part: Part, ask: str = "") -> PartEditor:
        editor = PartEditor(part, look=self._look, ask=ask)
        editor.edited.connect(self.edited)
        editor.up_requested.connect(self._on_up)
        editor.down_requested.connect(self._on_down)
        editor.remove_requested.connect(self._on_remove)
        return editor

    def _drop(self, editor: PartEditor) -> None:
        editor.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        editor.forget()
        self._parts.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _place_editors(self) -> None:
        for place, editor in enumerate(self._editors):
            self._parts.removeWidget(editor)
            self._parts.insertWidget(place, editor)
            editor.show_place(first=place == 0, last=place == len(self._editors) - 1)
        # The Tab key goes the way the eye does.
        fields: list[QWidget] = [field for editor in self._editors for field in editor.fields()]
        for before, after in zip(fields, [*fields[1:], self._add_link], strict=True):
            QWidget.setTabOrder(before, after)

    def _move(self, editor: PartEditor, by: int) -> None:
        place = self._editors.index(editor)
        to = place + by
        if 0 <= to < len(self._editors):
            self._editors.insert(to, self._editors.pop(place))
            self._place_editors()
            self.edited.emit()

    def _on_up(self, editor: PartEditor) -> None:
        self._move(editor, -1)

    def _on_down(self, editor: PartEditor) -> None:
        self._move(editor, 1)

    def _on_remove(self, editor: PartEditor) -> None:
        place = self._editors.index(editor)
        self._editors.remove(editor)
        self._drop(editor)
        self._place_editors()
        if self._editors:
            self._editors[min(place, len(self._editors) - 1)].begin()
        else:
            self._add_link.setFocus()
        self.edited.emit()

    def _on_add(self) -> None:
        taken = {part.id for part in self.parts()}
        own = next(name for name in (f"own-{n}" for n in range(1, len(taken) + 2)) if name not in taken)
        editor = self._editor(Part(own, ""))
        self._editors.append(editor)
        self._place_editors()
        editor.begin_heading()
        self.edited.emit()
