"""Tags of a page: typed one after another, shown as chips, taken off again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterable


class TagsField(QWidget):
    """A line to type into and the words that are on already.

    Attributes:
        changed: Emitted when a person put a word on or took one off.
    """

    changed = Signal()

    def __init__(self, *, name: str, hint: str, most: int = 30) -> None:
        """Ask for up to `most` words; `hint` stands in the empty line."""
        super().__init__()
        self._words: list[str] = []
        self._most = most
        self._line = QLineEdit()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, spacing=6)
        self._build(name, hint)
        self._line.editingFinished.connect(self._on_editing_finished)
        self._line.textEdited.connect(self._on_text_edited)

    def value(self) -> tuple[str, ...]:
        """Return the words, in the order they were typed, with one that is still being typed."""
        rest = " ".join(self._line.text().split())
        return (*self._words, rest) if rest and not self._has(rest) else tuple(self._words)

    def set_value(self, words: Iterable[str]) -> None:
        """Show `words`; nothing is emitted."""
        self._words = list(words)
        self._line.clear()
        self._show()

    def suggest(self, words: Iterable[str]) -> None:
        """Offer `words` while someone types."""
        completer = QCompleter(list(words), self._line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._line.setCompleter(completer)

    def _build(self, name: str, hint: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(hint)
        self._line.setMaxLength(80)
        self._line.setMaximumWidth(360)
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        column.addWidget(self._line)
        self.setFocusProxy(self._line)
        column.addWidget(self._chips)
        self._chips.hide()

    def _has(self, word: str) -> bool:
        return word.casefold() in {each.casefold() for each in self._words}

    def _show(self) -> None:
        while item := self._flow.takeAt(0):
            if (chip := item.widget()) is not None:
                chip.deleteLater()
        for word in self._words:
            chip = button(
                f"{word}  ×", "chip", self._on_remove, name=self.tr("Remove {word}").format(word=word)
            )
            chip.setProperty("word", word)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._words))

    def _add(self, typed: str) -> None:
        word = " ".join(typed.split())
        self._line.clear()
        if word and not self._has(word) and len(self._words) < self._most:
            self._words.append(word)
            self._show()
        self.changed.emit()

    def _on_editing_finished(self) -> None:
        if self._line.text().strip():
            self._add(self._line.text())

    def _on_text_edited(self, text: str) -> None:
        if text.endswith(","):
            self._add(text[:-1])

    def _on_remove(self) -> None:
        self._words.remove(self.sender().property("word"))
        self._show()
        self._line.setFocus()
        self.changed.emit()
