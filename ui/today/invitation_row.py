"""One line of "When you are ready", with its three answers in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import dates
from ui.widgets.buttons import button
from ui.widgets.elided import ElidedLabel
from ui.widgets.entry_row import INSET, WHEN
from ui.widgets.text import label

if TYPE_CHECKING:
    from ui.theme.look import Look
    from ui.today.invitations import Invitation

RING = 4
"""Room that words which are buttons keep for their focus ring; the words themselves stand in line with the others."""


class InvitationRow(QWidget):
    """Shows an invitation.

    Attributes:
        accepted, postponed, declined: Emitted with the `Invitation`.
    """

    accepted = Signal(object)
    postponed = Signal(object)
    declined = Signal(object)

    def __init__(self, invitation: Invitation, *, look: Look) -> None:
        """Show `invitation`."""
        super().__init__()
        self._invitation = invitation
        self._look = look
        self.setAccessibleName(invitation.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 10, INSET, 10)
        row.setSpacing(0)
        when = self.tr("From {day}").format(day=dates.short_day_of_year(invitation.since))
        self._since = ElidedLabel(when, "muted")
        row.addWidget(self._since, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(invitation.text))
        words.addLayout(self._answers())
        row.addLayout(words, 1)
        self._measure()
        look.changed.connect(self._measure)

    def _measure(self) -> None:
        self._since.setFixedWidth(self._look.px(WHEN))

    def _answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addSpacing(-RING)
        later = button(self.tr("Later"), "small-quiet-link", self._on_later)
        later.setToolTip(self.tr("Ask again in three days"))
        answers = (
            button(self._invitation.yes, "small-link", self._on_do_it),
            later,
            button(self.tr("Stop asking"), "small-quiet-link", self._on_stop),
        )
        for place, answer in enumerate(answers):
            answer.setAccessibleDescription(self._invitation.text)
            if place:
                row.addWidget(label("·", "small", wrap=False))
            row.addWidget(answer)
        row.addStretch(1)
        return row

    def _on_do_it(self) -> None:
        self.accepted.emit(self._invitation)

    def _on_later(self) -> None:
        self.postponed.emit(self._invitation)

    def _on_stop(self) -> None:
        self.declined.emit(self._invitation)
