"""Fifteen numbered fields for recovery words: each completes itself after four letters, and a pasted list fills all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.vault import recovery
from ui.platform.clipboard import disown_selection
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QKeyEvent

    from ui.theme.look import Look

COLUMNS = 3
_LEAD = 4


class WordGrid(QWidget):
    """Takes recovery words, numbered down its columns as they were written down.

    Attributes:
        finished: Emitted when the last word is confirmed with Enter.
        edited: Emitted when a person changes a word.
    """

    finished = Signal()
    edited = Signal()

    def __init__(self, *, look: Look, positions: Sequence[int] = tuple(range(1, recovery.WORDS + 1))) -> None:
        """Make a field for each of `positions`, 1 to 15."""
        super().__init__()
        self._look = look
        self._positions = tuple(positions)
        self._fields = tuple(_WordField(position, self) for position in self._positions)
        self._build()
        self._connect_signals()

    def begin(self) -> None:
        """Put the cursor into the first field that is empty."""
        empty = [field for field in self._fields if not field.text()]
        (empty or self._fields)[0].setFocus()

    def words(self) -> tuple[str, ...]:
        """Return what is in the fields, in order; "" for an empty one."""
        return tuple(field.text().strip() for field in self._fields)

    def put(self, position: int, word: str) -> None:
        """Write `word` into the field numbered `position`."""
        self._field(position).setText(word)
        self.mark(())

    def mark(self, positions: Sequence[int]) -> None:
        """Frame the fields numbered `positions` as the ones to look at, and go to the first."""
        for field in self._fields:
            field.mark(differs=field.position in positions)
        if positions:
            first = self._field(positions[0])
            first.setFocus()
            first.selectAll()

    def wipe(self) -> None:
        """Empty all fields for good."""
        for field in self._fields:
            field.setText("")

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing out of sight."""
        self.wipe()
        super().hideEvent(event)

    def fill_from(self, first: _WordField, words: Sequence[str]) -> None:
        """Write `words` into `first` and the fields after it."""
        start = self._fields.index(first) if len(words) < len(self._fields) else 0
        fields = self._fields[start:]
        for field, word in zip(fields, words, strict=False):
            field.setText(word)
        fields[min(len(words), len(fields)) - 1].setFocus()

    def go(self, field: _WordField, step: int) -> None:
        """Move from `field` to the one `step` further on; past the last one the grid is finished."""
        place = self._fields.index(field) + step
        if place >= len(self._fields):
            self.finished.emit()
        elif place >= 0:
            self._fields[place].setFocus()
            self._fields[place].selectAll()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._look.px(18))
        grid.setVerticalSpacing(self._look.px(8))
        rows = -(-len(self._fields) // COLUMNS)
        for place, field in enumerate(self._fields):
            grid.addLayout(self._numbered(field), place % rows, place // rows)

    def _numbered(self, field: _WordField) -> QHBoxLayout:
        number = label(str(field.position), "number", wrap=False)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        number.setMinimumWidth(self._look.px(18))
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        row.addWidget(number)
        row.addWidget(field)
        return row

    def _connect_signals(self) -> None:
        for field in self._fields:
            field.selectionChanged.connect(disown_selection)
            field.textEdited.connect(self._on_edited)

    def _on_edited(self) -> None:
        self.edited.emit()

    def _field(self, position: int) -> _WordField:
        return self._fields[self._positions.index(position)]


class _WordField(QLineEdit):
    def __init__(self, position: int, grid: WordGrid) -> None:
        super().__init__()
        self.position = position
        self._grid = grid
        self.setProperty("role", "word")
        self.setProperty("differs", "false")
        self.setAccessibleName(self.tr("Word {position}").format(position=position))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.textEdited.connect(self._on_edited)

    def mark(self, *, differs: bool) -> None:
        """Frame the field, or take the frame away."""
        wanted = "true" if differs else "false"
        if self.property("differs") != wanted:
            self.setProperty("differs", wanted)
            self.setAccessibleDescription(self.tr("Look at this word again.") if differs else "")
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Space and Enter, back with Backspace in an empty field."""
        key = event.key()
        if key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._accept_completion()
            if self.text():
                self._grid.go(self, 1)
        elif key == Qt.Key.Key_Backspace and not self.text():
            self._grid.go(self, -1)
        else:
            super().keyPressEvent(event)
            disown_selection()

    def _on_edited(self, text: str) -> None:
        words = recovery.split(text)
        if len(words) > 1:
            self._grid.fill_from(self, words)
        elif len(text) >= _LEAD and self.cursorPosition() == len(text):
            self._offer_completion(text)

    def _offer_completion(self, text: str) -> None:
        found = recovery.complete(text)
        if len(found) == 1 and found[0] != text.lower():
            self.setText(found[0])
            self.setSelection(len(text), len(found[0]) - len(text))

    def _accept_completion(self) -> None:
        self.deselect()
