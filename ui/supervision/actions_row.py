"""The actions that could go along, each with its own box; what may not be shared unasked is not ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.supervision import source_words
from ui.supervision.tick import Tick
from ui.widgets.text import hairline, label, section

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from models.domain.action import Action, ActionId


class ActionsRow(QWidget):
    """Chooses from actions.

    Attributes:
        changed: Emitted when a person chose or left out one.
    """

    changed = Signal()

    def __init__(self, actions: Sequence[Action], *, chosen: Collection[ActionId]) -> None:
        """Offer `actions`, those whose ids are in `chosen` ticked."""
        super().__init__()
        self._ticks: dict[str, Tick] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(0)
        column.addWidget(section(self.tr("Actions")))
        column.addSpacing(8)
        for action in actions:
            column.addWidget(hairline())
            column.addLayout(self._line(action, on=action.id in chosen))

    def chosen(self) -> frozenset[str]:
        """Return the ids of the actions that go along."""
        return frozenset(key for key, tick in self._ticks.items() if tick.is_on())

    def ticks(self) -> dict[str, Tick]:
        """Return the boxes by the ids of the actions."""
        return dict(self._ticks)

    def _line(self, action: Action, *, on: bool) -> QHBoxLayout:
        words = action.text.strip() or action.first_step.strip() or self.tr("An action without words")
        state = source_words.action_state(action)
        tick = Tick(words, on=on, name=f"{words}, {state}")
        tick.ticked.connect(self._on_ticked)
        self._ticks[action.id] = tick
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(tick, 1)
        row.addWidget(label(state, "small", wrap=False))
        return row

    def _on_ticked(self) -> None:
        self.changed.emit()
