"""The actions that could go along, each with its own box; what may not be shared unasked is not ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from ui.supervision import source_words
from ui.supervision.tick import Tick
from ui.supervision.tick_rows import TickRows
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from models.domain.action import Action


class ActionsRow(TickRows):
    """Chooses from actions, by their ids."""

    def __init__(self, actions: Sequence[Action], *, chosen: Collection[str]) -> None:
        """Offer `actions`, those whose ids are in `chosen` ticked."""
        super().__init__()
        self._head(self.tr("Actions"))
        for action in actions:
            self._add_action(action, on=action.id in chosen)

    def _add_action(self, action: Action, *, on: bool) -> None:
        words = action.text.strip() or action.first_step.strip() or self.tr("An action without words")
        state = source_words.action_state(action)
        tick = Tick(words, on=on, name=f"{words}, {state}")
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(tick, 1)
        row.addWidget(label(state, "small", wrap=False))
        self._add(action.id, tick, row)
