"""One decision about words: what stands in for them, or that they are looked for or passed over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import quiet_link
from ui.widgets.text import hairline, label

CODE_LETTERS = 8
"""Room for a code, in letters."""

LONGEST = 24


class NameRow(QWidget):
    """Shows a decision, which can be changed and taken back.

    Attributes:
        changed: Emitted with the words and their new code.
        forgotten: Emitted with the words.
    """

    changed = Signal(str, str)
    forgotten = Signal(str)

    def __init__(self, words: str, code: str = "", *, note: str = "") -> None:
        """Show `words` with the `code` that stands in for them, or with a `note` instead."""
        super().__init__()
        self._words = words
        self._before = code
        self._code = QLineEdit(code) if code else None
        self._forget = quiet_link(self.tr("Undo"), self._on_forget)
        self._build(note)

    def words(self) -> str:
        """Return the words it is about."""
        return self._words

    def begin(self) -> None:
        """Put the focus where the decision is taken back."""
        self._forget.setFocus()

    def holds_focus(self) -> bool:
        """Tell whether the focus is in this row."""
        return self._forget.hasFocus() or (self._code is not None and self._code.hasFocus())

    def _build(self, note: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(self._words), 1)
        if self._code is not None:
            self._code.setAccessibleName(self.tr("What “{words}” is called").format(words=self._words))
            self._code.setMaxLength(LONGEST)
            self._code.setFixedWidth(self._code.fontMetrics().averageCharWidth() * CODE_LETTERS + 40)
            self._code.editingFinished.connect(self._on_code)
            row.addWidget(self._code)
        else:
            row.addWidget(label(note, "small", wrap=False))
        self._forget.setAccessibleName(self.tr("Undo: {words}").format(words=self._words))
        row.addWidget(self._forget)
        column.addLayout(row)

    def _on_code(self) -> None:
        code = " ".join(self._code.text().split()) if self._code is not None else ""
        if code and code != self._before:
            self._before = code
            self.changed.emit(self._words, code)

    def _on_forget(self) -> None:
        self.forgotten.emit(self._words)
