"""A row of words to choose from: one stop for the Tab key, arrows inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

_FORWARD = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})


class _Chip(QPushButton):
    """A word that is set bolder while it is on, with room for that from the start, so that nothing jumps."""

    def __init__(self, text: str, role: str) -> None:
        """Say `text`."""
        super().__init__(text)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setProperty("role", role)

    def sizeHint(self) -> QSize:
        """Return the size of the word in its bolder form."""
        size = super().sizeHint()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        spare = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(
            self.text()
        )
        return QSize(size.width() + max(0, spare) + 2, size.height())


class ChipRow(QWidget):
    """Words that can each be on or off.

    Attributes:
        toggled: Emitted with the id of a word and whether it is on now, when a person changed it.
    """

    toggled = Signal(str, bool)

    def __init__(self, words: Iterable[tuple[str, str, str]], *, name: str, role: str = "chip") -> None:
        """Offer `words`, each an id, the word itself and a line of help; `name` is what a screen reader calls them."""
        super().__init__()
        self._chips: dict[str, QPushButton] = {}
        self.setAccessibleName(name)
        self._role = role
        self._build(words)

    def set_on(self, ids: Iterable[str]) -> None:
        """Show these words as on and all others as off; nothing is emitted."""
        wanted = set(ids)
        for word_id, chip in self._chips.items():
            chip.setChecked(word_id in wanted)

    def on(self) -> tuple[str, ...]:
        """Return the ids of the words that are on."""
        return tuple(word_id for word_id, chip in self._chips.items() if chip.isChecked())

    def set_full(self, *, full: bool) -> None:
        """Let no further word be chosen, or let them again."""
        for chip in self._chips.values():
            chip.setEnabled(not full or chip.isChecked())

    def add(self, word_id: str, text: str, help_line: str = "") -> None:
        """Offer one word more."""
        chip = _Chip(text, self._role)
        chip.setCheckable(True)
        chip.setToolTip(help_line)
        chip.setAccessibleDescription(help_line)
        chip.setProperty("word", word_id)
        chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        chip.installEventFilter(self)
        chip.clicked.connect(self._on_clicked)
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus if self._chips else Qt.FocusPolicy.StrongFocus)
        if not self._chips:
            self.setFocusProxy(chip)
        self._chips[word_id] = chip
        self._flow.addWidget(chip)

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all words."""
        return tuple(self._chips)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move among the words with the arrows."""
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QPushButton):
            return self._move(watched, event)  # type: ignore[arg-type]  # a key press is a QKeyEvent
        return False

    def _build(self, words: Iterable[tuple[str, str, str]]) -> None:
        self._flow = FlowLayout(self, spacing=6)
        for word_id, text, help_line in words:
            self.add(word_id, text, help_line)

    def _move(self, chip: QPushButton, event: QKeyEvent) -> bool:
        if event.key() not in _FORWARD | _BACK:
            return False
        chips = [each for each in self._chips.values() if each.isEnabled()]
        step = 1 if event.key() in _FORWARD else -1
        after = chips[(chips.index(chip) + step) % len(chips)]
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        after.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(after)
        after.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _on_clicked(self, checked: bool) -> None:  # noqa: FBT001 - Qt's own signature
        chip = self.sender()
        self.toggled.emit(chip.property("word"), checked)
