"""At which level a plan sets in: a plain bar with its numbers in words, and nothing about what would be better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from models.domain.action import ActionLevel
from ui.widgets.action_words import level_name
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QColor, QPaintEvent

    from ui.theme.look import Look

    Counts = Mapping[ActionLevel | None, int]

LEVELS: tuple[ActionLevel | None, ...] = (*ActionLevel, None)
HEIGHT = 14
KEY = 12

_PATTERNS = {
    ActionLevel.SOURCE: Qt.BrushStyle.SolidPattern,
    ActionLevel.RESPONSE: Qt.BrushStyle.BDiagPattern,
    ActionLevel.RECOVERY: Qt.BrushStyle.Dense5Pattern,
    None: Qt.BrushStyle.NoBrush,
}
"""Each level has its own grain, so that the bar can be read without its colours."""


class Balance(QWidget):
    """Shows how many open actions set in where; hidden while there are none."""

    def __init__(self, *, look: Look, unsorted: str = "") -> None:
        """Begin without numbers; `unsorted` is said in place of a bar while no action says where it sets in."""
        super().__init__()
        self._look = look
        self._unsorted = label(unsorted, "small")
        self._bar = _Bar(look=look)
        self._keys = {level: _Key(level, look=look) for level in LEVELS}
        self._build()
        self.hide()

    def show_counts(self, counts: Counts) -> None:
        """Show the numbers of open actions by level."""
        self._bar.show_counts(counts)
        for level, key in self._keys.items():
            key.show_count(counts.get(level, 0))
        named = (f"{level_name(level)}: {counts.get(level, 0)}" for level in LEVELS)
        self._bar.setAccessibleName(self.tr("Open actions by where they set in"))
        self._bar.setAccessibleDescription(", ".join(named))
        only_words = bool(self._unsorted.text()) and not any(counts.get(level) for level in ActionLevel)
        self._unsorted.setVisible(only_words)
        self._shown.setVisible(not only_words)
        self.setVisible(any(counts.values()))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(section(self.tr("Where your plan sets in")))
        column.addWidget(self._unsorted)
        self._shown = QWidget()
        column.addWidget(self._shown)
        self._build_bar(QVBoxLayout(self._shown))

    def _build_bar(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._bar)
        keys = QWidget()
        flow = FlowLayout(keys, spacing=18)
        for key in self._keys.values():
            flow.addWidget(key)
        column.addWidget(keys)
        words = self.tr("A plan may lean one way for good reasons. This shows only which way it leans.")
        column.addWidget(label(words, "small"))


class _Bar(QWidget):
    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self._look = look
        self._counts: Counts = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def show_counts(self, counts: Counts) -> None:
        self._counts = dict(counts)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self._look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        total = sum(self._counts.values())
        if not total:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        rounded = QPainterPath()
        rounded.addRoundedRect(room, 5, 5)
        painter.setClipPath(rounded)
        left = room.left()
        for level in LEVELS:
            width = room.width() * self._counts.get(level, 0) / total
            if width:
                _paint_part(painter, QRectF(left, room.top(), width, room.height()), level, self._look)
            left += width
        painter.setClipping(False)
        painter.setPen(QPen(self._look.colour("edge"), 1))
        painter.drawPath(rounded)

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class _Key(QWidget):
    """One level of the bar: its grain, its name and its number."""

    def __init__(self, level: ActionLevel | None, *, look: Look) -> None:
        super().__init__()
        self._level = level
        self._words: QLabel = label("", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(_Swatch(level, look=look))
        row.addWidget(self._words)

    def show_count(self, count: int) -> None:
        self._words.setText(f"{level_name(self._level)} {count}")
        self.setVisible(bool(count) or self._level is not None)


class _Swatch(QWidget):
    def __init__(self, level: ActionLevel | None, *, look: Look) -> None:
        super().__init__()
        self._level = level
        self._look = look
        self._measure()
        look.changed.connect(self._measure)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        _paint_part(painter, room, self._level, self._look)
        painter.setPen(QPen(self._look.colour("edge"), 1))
        painter.drawRect(room)

    def _measure(self) -> None:
        self.setFixedSize(self._look.px(KEY), self._look.px(KEY))
        self.update()


def _paint_part(painter: QPainter, room: QRectF, level: ActionLevel | None, look: Look) -> None:
    painter.fillRect(room, look.colour("surface" if level is None else "soft"))
    painter.fillRect(room, QBrush(_ink(level, look), _PATTERNS[level]))
    painter.setPen(QPen(look.colour("edge"), 1))
    painter.drawLine(room.topRight(), room.bottomRight())


def _ink(level: ActionLevel | None, look: Look) -> QColor:
    return look.colour("accent" if level is not None else "edge")
