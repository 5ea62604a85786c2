"""A point on a long line between two ends: no point at all until a person sets one, and it can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSlider, QWidget

from ui.widgets.buttons import button
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent


class Sliding(QWidget):
    """A line to slide along, in steps.

    Attributes:
        changed: Emitted when a person set the point or took it back.
    """

    changed = Signal()

    def __init__(  # noqa: PLR0913 - what a scale is made of, by keyword
        self, *, least: float, most: float, step: float = 1, low: str = "", high: str = "", name: str = ""
    ) -> None:
        """Offer `least` to `most` in steps of `step`; `low` and `high` say what the ends mean, `name` what is rated."""
        super().__init__()
        self._least, self._step = least, step
        self._value: float | None = None
        self._is_showing = False
        self._steps = max(1, round((most - least) / step))
        self._line = _Line(self._steps)
        self._number: QLabel = label("–", wrap=False)
        self._clear = button(self.tr("Take back"), "small-quiet-link", self._on_clear)
        self._ends = (low, high)
        self.setAccessibleName(name)
        self._build(name)
        self._line.touched.connect(self._on_touched)
        self._line.valueChanged.connect(self._on_touched)

    def value(self) -> float | None:
        """Return the number set, or None."""
        return self._value

    def set_value(self, value: float | None) -> None:
        """Show `value`; nothing is emitted. What lies outside the ends is shown and kept as it is."""
        self._value = value
        self._is_showing = True
        self._line.setValue(0 if value is None else round((value - self._least) / self._step))
        self._is_showing = False
        self._show_value()

    def _build(self, name: str) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        self._line.setAccessibleName(name)
        self._number.setMinimumWidth(34)
        for column, part in enumerate((self._line, self._number, self._clear)):
            grid.addWidget(part, 0, column)
        if any(self._ends):
            grid.addLayout(self._end_words(), 1, 0)
        grid.setColumnStretch(0, 1)
        self.setMaximumWidth(620)
        self.setFocusProxy(self._line)
        self._show_value()

    def _end_words(self) -> QHBoxLayout:
        ends = QHBoxLayout()
        ends.addWidget(label(self._ends[0], "small", wrap=False))
        ends.addStretch()
        ends.addWidget(label(self._ends[1], "small", wrap=False))
        return ends

    def _show_value(self) -> None:
        is_set = self._value is not None
        self._number.setText(f"{self._value:g}" if is_set else "–")
        self._line.setAccessibleDescription("" if is_set else self.tr("Not answered"))
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)
        self._clear.setVisible(is_set)
        if self._line.property("empty") is not (not is_set):
            self._line.setProperty("empty", not is_set)
            self._line.style().unpolish(self._line)
            self._line.style().polish(self._line)

    def _on_touched(self) -> None:
        if self._is_showing:
            return
        self._value = self._least + self._line.value() * self._step
        self._show_value()
        self.changed.emit()

    def _on_clear(self) -> None:
        self.set_value(None)
        self._line.setFocus()
        self.changed.emit()


class _Line(QSlider):
    """A slider that tells of a touch even when it moves nothing."""

    touched = Signal()

    def __init__(self, steps: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, steps)
        self.setPageStep(max(1, steps // 10))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.value()
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Down} and self.value() == before:
            self.touched.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel turns the page; an answer is never given by scrolling past
