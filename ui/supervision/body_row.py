"""One body that asks for professional accounts: how far its cycle is, and a way to begin the next account."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import dates
from ui.widgets.buttons import button, quiet_link
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.sharing.accounts import Progress
    from app.sharing.templates import Template

translate = QCoreApplication.translate


class BodyRow(QWidget):
    """One body: how far the cycle is, and a way to begin the next account.

    Attributes:
        begin_requested: Emitted with the id of the template.
        cycle_begun: Emitted with the id of the template and the day its cycle began, or None to count back from today.
    """

    begin_requested = Signal(str)
    cycle_begun = Signal(str, object)

    def __init__(self, template: Template, progress: Progress, *, today: date) -> None:
        """Show `template` with its count; a cycle has begun by `today`."""
        super().__init__()
        self._template = template
        self._since = progress.since
        self._today = today
        self._day = QDateEdit()
        self._ask_day = quiet_link(self.tr("My cycle began on another day"), self._on_ask_day)
        self._roll = quiet_link(self.tr("Count back from today instead"), self._on_roll)
        self._build(progress)

    def _build(self, progress: Progress) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(self._template.offered_as, "strong"), 1)
        name = self.tr("Begin an account: {body}").format(body=self._template.offered_as)
        row.addWidget(button(self.tr("Begin an account"), "link", self._on_begin, name=name))
        column.addLayout(row)
        column.addWidget(label(progress_words(progress)))
        column.addWidget(label(self._template.note.strip(), "muted"))
        if self._template.checked:
            checked = dates.short_day(date.fromisoformat(self._template.checked))
            words = self.tr("Rules checked on {day}. They change, so look at the body’s own page as well.")
            column.addWidget(label(words.format(day=checked), "small"))
        if progress.wanted and not self._template.cycle.starts:
            self._prepare_day()
            for part in (self._ask_day, self._day, self._roll):
                column.addWidget(part)
            self._roll.setVisible(progress.until is not None)

    def _prepare_day(self) -> None:
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("d MMM yyyy")
        self._day.setAccessibleName(self.tr("First day of the cycle"))
        self._day.setMaximumDate(_shown(self._today))
        self._day.setDate(_shown(self._since))
        self._day.editingFinished.connect(self._on_day)
        self._day.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._day.hide()

    def _on_begin(self) -> None:
        self.begin_requested.emit(self._template.id)

    def _on_ask_day(self) -> None:
        self._ask_day.hide()
        self._day.show()
        self._day.setFocus()

    def _on_day(self) -> None:
        day = self._day.date()
        if day != _shown(self._since):  # whoever only looks at the field changes nothing
            self._since = date(day.year(), day.month(), day.day())
            self.cycle_begun.emit(self._template.id, self._since)

    def _on_roll(self) -> None:
        self.cycle_begun.emit(self._template.id, None)


def _shown(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def progress_words(progress: Progress) -> str:
    """Return in words where a cycle stands."""
    since = dates.short_day(progress.since)
    if not progress.wanted:
        return translate("Accounts", "Accounts since {since}: {done}.").format(
            since=since, done=progress.done
        )
    if progress.peers_wanted:
        words = translate(
            "Accounts", "{done} of {wanted} since {since}, {peers} of {peers_wanted} with a peer."
        )
    else:
        words = translate("Accounts", "{done} of {wanted} since {since}.")
    return words.format(
        done=progress.done,
        wanted=progress.wanted,
        since=since,
        peers=progress.peers,
        peers_wanted=progress.peers_wanted,
    )
