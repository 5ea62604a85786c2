"""Words for feelings, each with its strength: a few from the list, or words of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSlider, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.chip_row import ChipRow
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.worksheets.vocabulary import Vocabulary

HALF_WAY = 50


class Feelings(QWidget):
    """Asks for up to some number of feelings.

    Attributes:
        changed: Emitted when a person changed words or strengths.
    """

    changed = Signal()

    def __init__(
        self, vocabulary: Vocabulary, *, most: int = 5, strength: bool = True, name: str = ""
    ) -> None:
        """Offer the words of `vocabulary`; with `strength` each chosen one is asked how strong it is."""
        super().__init__()
        self._vocabulary = vocabulary
        self._most = most
        self._asks_strength = strength
        self._chosen: dict[str, int | None] = {}
        groups = ((group.id, group.label, group.help) for group in vocabulary.groups)
        self._groups = ChipRow(groups, name=name, role="tab")
        self._rows = {group.id: self._row(group.id, group.label) for group in vocabulary.groups}
        self._own = QLineEdit()
        self._given = QVBoxLayout()
        self._lines: dict[str, _Given] = {}
        self.setAccessibleName(name)
        self._build()
        self._connect_signals()

    def value(self) -> tuple[tuple[str, int | None], ...]:
        """Return the words chosen with their strengths, 0 to 100 or None where none was given."""
        return tuple(self._chosen.items())

    def set_value(self, feelings: Iterable[tuple[str, int | None]]) -> None:
        """Show `feelings` as chosen; nothing is emitted."""
        self._chosen = dict(feelings)
        self._show()

    def _row(self, group: str, heading: str) -> ChipRow:
        words = ((word.id, word.label, word.help) for word in self._vocabulary.of(group))
        return ChipRow(words, name=heading)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._groups)
        for row in self._rows.values():
            row.hide()
            column.addWidget(row)
        self._own.setPlaceholderText(self.tr("Or a word of your own"))
        self._own.setAccessibleName(self.tr("A feeling in a word of your own"))
        self._own.setMaxLength(60)
        self._own.setMaximumWidth(280)
        self._own.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        column.addWidget(self._own)
        self._given.setSpacing(2)
        self.setFocusProxy(self._groups)
        column.addLayout(self._given)

    def _connect_signals(self) -> None:
        self._groups.toggled.connect(self._on_group)
        for row in self._rows.values():
            row.toggled.connect(self._on_toggled)
        self._own.returnPressed.connect(self._on_own_word)

    def _show(self) -> None:
        full = len(self._chosen) >= self._most
        for row in self._rows.values():
            row.set_on(self._chosen)
            row.set_full(full=full)
        self._own.setEnabled(not full)
        for word in [word for word in self._lines if word not in self._chosen]:
            gone = self._lines.pop(word)
            gone.hide()
            self._given.removeWidget(gone)
            gone.deleteLater()
        for word, strength in self._chosen.items():
            if word not in self._lines:
                self._add_line(word, strength)

    def _add_line(self, word: str, strength: int | None) -> None:
        line = _Given(word, self._vocabulary.label(word), strength, slides=self._asks_strength)
        line.moved.connect(self._on_moved)
        line.removed.connect(self._on_removed)
        self._lines[word] = line
        self._given.addWidget(line)

    def _on_group(self, group: str, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._groups.set_on([group] if on else [])
        for group_id, row in self._rows.items():
            row.setVisible(on and group_id == group)

    def _on_toggled(self, word: str, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if on:
            self._choose(word)
        else:
            self._on_removed(word)

    def _on_own_word(self) -> None:
        word = " ".join(self._own.text().split())
        self._own.clear()
        known = next((each.id for each in self._vocabulary.words if each.label == word.casefold()), word)
        if word:
            self._choose(known)

    def _choose(self, word: str) -> None:
        if word not in self._chosen and len(self._chosen) < self._most:
            self._chosen[word] = HALF_WAY if self._asks_strength else None
            self._show()
            self.changed.emit()

    def _on_moved(self, word: str, strength: int) -> None:
        self._chosen[word] = strength
        self.changed.emit()

    def _on_removed(self, word: str) -> None:
        self._chosen.pop(word, None)
        self._show()
        self.changed.emit()


class _Given(QWidget):
    """One chosen feeling, with its strength where that is asked."""

    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(self, word: str, text: str, strength: int | None, *, slides: bool) -> None:
        super().__init__()
        self._word = word
        self._text = text
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slides = slides
        self._build(strength)
        self._slider.valueChanged.connect(self._on_value_changed)

    def _build(self, strength: int | None) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        word = label(self._text, wrap=False)
        word.setMinimumWidth(120)
        row.addWidget(word)
        self._slider.setRange(0, 100)
        self._slider.setSingleStep(5)
        self._slider.setPageStep(20)
        self._slider.setValue(HALF_WAY if strength is None else strength)
        self._slider.setMaximumWidth(320)
        self._slider.setMinimumHeight(26)
        self._slider.setAccessibleName(self.tr("How strong: {feeling}").format(feeling=self._text))
        if self._slides:
            row.addWidget(self._slider, 1)
        name = self.tr("Remove {feeling}").format(feeling=self._text)
        row.addWidget(button(self.tr("Remove"), "small-link", self._on_remove, name=name))
        row.addStretch()

    def _on_value_changed(self, value: int) -> None:
        self.moved.emit(self._word, value)

    def _on_remove(self) -> None:
        self.removed.emit(self._word)
