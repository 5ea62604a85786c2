"""The part of the settings that says how long pages stay, and lists the older ones to look through."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QVBoxLayout, QWidget

from app.journal.retention import ALWAYS, MONTHS, Retention
from ui.dialogs.port import Question
from ui.i18n import dates
from ui.i18n.errors import told
from ui.transfer.part import Part, in_a_row
from ui.widgets.buttons import button, primary, quiet_link
from ui.widgets.entry_words import EntryWords
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.note import Note
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from app.context import AppContext
    from app.errors import AfterwordError
    from app.journal.retention import Reviewed
    from models.domain.entry import Changes, Entry, EntryId
    from ui.dialogs.port import Dialogs
    from ui.tasks.worker import Worker

MOST_SHOWN = 50
"""Pages listed at a time: more would not be looked at."""


class RetentionPart(Part):
    """How long raw pages stay.

    Attributes:
        changed: Emitted with the `Changes` of what was deleted.
    """

    changed = Signal(object)

    def __init__(self, *, context: AppContext, worker: Worker, dialogs: Dialogs) -> None:
        """Show what is chosen; the list opens on request."""
        super().__init__(self.tr("How long pages stay"), name="retention")
        self._retention = Retention(journal=context.journal, clock=context.clock)
        self._words = EntryWords(context.worksheets.headings())
        self._worker = worker
        self._dialogs = dialogs
        self._times = QButtonGroup(self)
        self._boxes: dict[EntryId, QCheckBox] = {}
        self._waiting: tuple[Entry, ...] = ()
        self._build()
        self._connect_signals()
        self.setEnabled(not context.vault.read_only)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again whenever the settings are opened."""
        super().showEvent(event)
        self._look()

    def _build(self) -> None:
        self.column.addWidget(
            label(
                self.tr(
                    "Pages are for thinking, and some have done their work. After the time you choose they are listed "
                    "here to look through; nothing goes by itself. Accounts, sheets and actions made from a page stay."
                ),
                "muted",
            )
        )
        self.column.addWidget(label(self.tr("Ask about pages older than"), "strong"))
        choices = QWidget()
        choices.setAccessibleName(self.tr("Ask about pages older than"))
        flow = FlowLayout(choices, spacing=8)
        for months in (*MONTHS[1:], ALWAYS):
            choice = button(self._in_words(months), "chip")
            choice.setCheckable(True)
            choice.setProperty("months", months)
            self._times.addButton(choice)
            flow.addWidget(choice)
        self.column.addWidget(choices)
        self._line = label("", "small")
        self._open = button(self.tr("Look through them"), "", self._on_open)
        self.column.addWidget(self._line)
        self.column.addLayout(in_a_row(self._open))
        self._build_list()

    def _build_list(self) -> None:
        self._review = QWidget()
        column = QVBoxLayout(self._review)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Tick what may go."), "strong"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        column.addWidget(
            label(
                self.tr(
                    "Deleting reaches this journal, its earlier versions and its search. It does not reach backups "
                    "made before, which still hold the pages until they make room or you remove them, and a disk, an "
                    "SSD above all, may keep traces, encrypted as they were."
                ),
                "small",
            )
        )
        self._note = Note()
        column.addWidget(self._note)
        self._delete = primary(self.tr("Delete the ticked, keep the others"), self._on_delete)
        self._leave = quiet_link(self.tr("Not now"), self._on_leave)
        column.addLayout(in_a_row(self._delete, self._leave))
        self.column.addWidget(self._review)
        self._review.hide()

    def _connect_signals(self) -> None:
        self._times.buttonClicked.connect(self._on_time)

    def _in_words(self, months: int) -> str:
        if months == ALWAYS:
            return self.tr("Keep them all")
        if months < 12:
            return self.tr("{count} months").format(count=months)
        return self.tr("1 year") if months == 12 else self.tr("{count} years").format(count=months // 12)

    def _look(self) -> None:
        self._worker.run(self._found, done=self._on_found, failed=self._on_failed)

    def _found(self) -> tuple[int, tuple[Entry, ...]]:
        return self._retention.months(), self._retention.due()

    def _on_found(self, found: tuple[int, tuple[Entry, ...]]) -> None:
        months, self._waiting = found
        for choice in self._times.buttons():
            choice.setChecked(choice.property("months") == months)
        self._open.setVisible(bool(self._waiting) and self._review.isHidden())
        if months == ALWAYS:
            self._line.setText(self.tr("Nothing is asked about."))
        elif not self._waiting:
            self._line.setText(self.tr("No page is older than that."))
        else:
            self._line.setText(self.tr("Older pages: {count}").format(count=len(self._waiting)))

    def _on_time(self, choice: QAbstractButton) -> None:
        self._review.hide()
        months = choice.property("months")
        self._worker.run(
            partial(self._retention.set_months, months), done=self._on_set, failed=self._on_failed
        )

    def _on_set(self, _changes: Changes) -> None:
        self._look()

    def _on_open(self) -> None:
        for box in self._boxes.values():
            self._list.removeWidget(box)
            box.deleteLater()
        self._boxes.clear()
        for entry in self._waiting[:MOST_SHOWN]:
            box = QCheckBox(self._name(entry))
            self._boxes[entry.id] = box
            self._list.addWidget(box)
            box.show()
        self._note.hide()
        self._review.show()
        self._open.hide()
        next(iter(self._boxes.values())).setFocus()

    def _name(self, entry: Entry) -> str:
        kind = self._words.kind(entry.worksheet.id)
        title = entry.title.strip() or kind
        return self.tr("{day}: {title}").format(day=dates.short_day(entry.shift_date), title=title)

    def _ticked(self) -> list[EntryId]:
        return [entry_id for entry_id, box in self._boxes.items() if box.isChecked()]

    def _on_delete(self) -> None:
        gone = self._ticked()
        if not gone:
            self._on_answered(yes=True)
            return
        title = self.tr("Delete {count} pages for good?").format(count=len(gone))
        if len(gone) == 1:
            title = self.tr("Delete one page for good?")
        question = Question(
            title=title,
            text=self.tr(
                "They cannot be brought back from this journal. The others stay and are asked about later."
            ),
            yes=self.tr("Delete for good"),
            no=self.tr("Leave them"),
        )
        self._dialogs.ask(question, self._on_answered)

    def _on_answered(self, yes: bool) -> None:  # noqa: FBT001 - the port calls with one answer
        if not yes:
            return
        gone = self._ticked()
        stay = [entry_id for entry_id in self._boxes if entry_id not in gone]
        self._delete.setEnabled(False)
        self._worker.run(
            partial(self._retention.review, gone, stay), done=self._on_reviewed, failed=self._on_failed
        )

    def _on_reviewed(self, reviewed: Reviewed) -> None:
        self._delete.setEnabled(True)
        self._review.hide()
        self._look()
        self.changed.emit(reviewed.changes)

    def _on_leave(self) -> None:
        self._review.hide()
        self._open.show()
        self._open.setFocus()

    def _on_failed(self, error: AfterwordError) -> None:
        self._delete.setEnabled(True)
        self._note.say(*told(error, next_step=False))
