"""A number between two ends, given by a person: nothing is chosen beforehand, and it can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_UP = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Up})
_DOWN = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Down})


class Rating(QWidget):
    """A row of whole numbers, of which one at most is chosen. One stop for the Tab key; arrows and digits choose.

    Attributes:
        changed: Emitted when a person chose or took back.
    """

    changed = Signal()

    def __init__(
        self, *, least: int = 0, most: int = 10, low: str = "", high: str = "", name: str = ""
    ) -> None:
        """Offer `least` to `most`; `low` and `high` say what the ends mean, `name` what is rated."""
        super().__init__()
        self._value: int | None = None
        self._ends = (low, high)
        self._buttons = {number: button(str(number), "step") for number in range(least, most + 1)}
        self._name = name
        self.setAccessibleName(name)
        self._build()
        self._connect_signals()
        self._show_value()

    def value(self) -> int | None:
        """Return the number chosen, or None."""
        return self._value

    def set_value(self, value: float | None) -> None:
        """Show `value` as chosen; nothing is emitted."""
        rounded = None if value is None else round(value)
        self._value = rounded if rounded in self._buttons else None
        self._show_value()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose with arrows and digits, take back with Delete."""
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QPushButton):
            return self._key(event)  # type: ignore[arg-type]  # a key press is a QKeyEvent
        return False

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        steps = QHBoxLayout()
        steps.setSpacing(4)
        for number, step in self._buttons.items():
            step.setCheckable(True)
            step.setAccessibleName(self._spoken(number))
            step.installEventFilter(self)
            steps.addWidget(step)
        column.addLayout(steps)
        ends = QHBoxLayout()
        ends.addWidget(label(self._ends[0], "small", wrap=False))
        ends.addStretch()
        ends.addWidget(label(self._ends[1], "small", wrap=False))
        column.addLayout(ends)
        row_width = len(self._buttons) * 42
        self.setMaximumWidth(row_width * 2)

    def _connect_signals(self) -> None:
        for step in self._buttons.values():
            step.clicked.connect(self._on_clicked)

    def _spoken(self, number: int) -> str:
        numbers = list(self._buttons)
        end = self._ends[0] if number == numbers[0] else self._ends[1] if number == numbers[-1] else ""
        words = f"{number}, {end}" if end else str(number)
        return f"{self._name} {words}".strip()

    def _show_value(self) -> None:
        entry = self._value if self._value is not None else next(iter(self._buttons))
        for number, step in self._buttons.items():
            step.setChecked(number == self._value)
            step.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == entry else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._buttons[entry])

    def _choose(self, value: int | None) -> None:
        self._value = value
        self._show_value()
        if value is not None:
            self._buttons[value].setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _key(self, event: QKeyEvent) -> bool:
        numbers = list(self._buttons)
        if event.key() in _UP | _DOWN:
            step = 1 if event.key() in _UP else -1
            now = numbers[0] - step if self._value is None else self._value
            self._choose(min(max(now + step, numbers[0]), numbers[-1]))
        elif event.text().isdigit() and int(event.text()) in self._buttons:
            self._choose(int(event.text()))
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._choose(None)
        else:
            return False
        return True

    def _on_clicked(self) -> None:
        chosen = next(number for number, step in self._buttons.items() if step is self.sender())
        self._choose(None if chosen == self._value else chosen)
