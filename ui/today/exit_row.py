"""One line of what was left for today: a tick or letting it go, each with its way back in place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.action import ActionStatus
from ui.i18n import dates
from ui.widgets.action_words import status_name
from ui.widgets.buttons import button
from ui.widgets.entry_row import INSET, WHEN
from ui.widgets.text import label

if TYPE_CHECKING:
    from models.domain.action import Action
    from ui.theme.look import Look

RING = 4
"""Room that words which are buttons keep for their focus ring; the words themselves stand in line with the others."""


class ExitRow(QWidget):
    """Shows an action of a plain list.

    Attributes:
        saved: Emitted with the `Action` to store.
    """

    saved = Signal(object)

    def __init__(self, action: Action, *, look: Look) -> None:
        """Show `action`."""
        super().__init__()
        self._action = action
        self._look = look
        self.setAccessibleName(action.text)
        self._when = label("", "muted", wrap=False)
        self._done = button(self.tr("Done"), "small-link", self._on_done)
        self._let_go = button(self.tr("Let go"), "small-quiet-link", self._on_let_go)
        self._undo = button(self.tr("Undo"), "small-link", self._on_undo)
        self._build()
        self._measure()
        look.changed.connect(self._measure)
        self._show()

    def action(self) -> Action:
        """Return the action as it is now."""
        return self._action

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 10, INSET, 10)
        row.setSpacing(0)
        row.addWidget(self._when, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self._action.text))
        links = QHBoxLayout()
        links.setSpacing(10)
        links.addSpacing(-RING)
        for each in (self._done, self._let_go, self._undo):
            each.setAccessibleDescription(self._action.text)
            links.addWidget(each)
        links.addStretch(1)
        words.addLayout(links)
        row.addLayout(words, 1)

    def _measure(self) -> None:
        self._when.setFixedWidth(self._look.px(WHEN))

    def _show(self) -> None:
        action = self._action
        is_open = action.status is ActionStatus.OPEN
        since = self.tr("From {day}").format(day=dates.short_day_of_year(action.created_at.date()))
        self._when.setText(since if is_open else status_name(action.status))
        self._done.setVisible(is_open)
        self._let_go.setVisible(is_open)
        self._undo.setVisible(not is_open)

    def _put(self, status: ActionStatus) -> None:
        self._action = replace(self._action, status=status)
        self._show()
        self.saved.emit(self._action)

    def _on_done(self) -> None:
        self._put(ActionStatus.DONE)
        self._undo.setFocus()

    def _on_let_go(self) -> None:
        self._put(ActionStatus.LET_GO)
        self._undo.setFocus()

    def _on_undo(self) -> None:
        self._put(ActionStatus.OPEN)
        self._done.setFocus()
