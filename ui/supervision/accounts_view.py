"""Professional accounts: where each cycle stands, what was written, and copying it into a form elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.clock import shift_date
from app.paths import own_templates_folder
from app.sharing.accounts import progress
from models.domain.document import DocumentId, DocumentKind
from ui.i18n.errors import told
from ui.supervision import sheet_work
from ui.supervision.account_row import AccountRow
from ui.supervision.body_row import BodyRow
from ui.supervision.copy_note import CopyNote
from ui.supervision.list_part import ListPart
from ui.supervision.place_kept import place_kept
from ui.widgets.note import Note
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.context import AppContext
    from app.sharing.accounts import Progress
    from app.sharing.service import Sharing
    from app.sharing.template_errors import TemplateError
    from app.sharing.templates import Template
    from models.domain.document import Document
    from models.domain.entry import Changes
    from ui.supervision.sheet_work import Leaving
    from ui.tasks.worker import Worker

ORDER = ("nmc", "swe", "hcpc", "account")
"""Shapes in the order they are offered; the person's own come last."""


@dataclass(frozen=True, slots=True)
class _Facts:
    today: date
    templates: Mapping[str, Template]
    refused: tuple[str, ...]
    progress: Mapping[str, Progress]
    accounts: tuple[Document, ...]


class AccountsView(QWidget):
    """Shows bodies and accounts.

    Attributes:
        opened, removed: Emitted with the id of an account.
        begin_requested: Emitted with the id of the template of a new one.
    """

    opened = Signal(str)
    removed = Signal(str)
    begin_requested = Signal(str)

    def __init__(self, *, context: AppContext, worker: Worker) -> None:
        """Read nothing before `load`."""
        super().__init__()
        self._context = context
        self._sharing: Sharing = context.sharing()
        self._worker = worker
        self._law = Note(
            self.tr("What an account can be asked for"),
            self.tr(
                "The regulators have said that they will not ask for your reflections to look into a concern; a court "
                "can. So an account names nobody and keeps to what you learned, and the facts of an incident belong in "
                "the record made for them."
            ),
            soft=True,
        )
        self._bodies = ListPart(self.tr("Professional accounts"))
        self._written = ListPart(self.tr("Accounts so far"))
        self._own = label(self._own_words(), "small")
        self._refused = label("", "small")
        self._said = CopyNote(context=context, worker=worker)
        self._said.setParent(self)
        self._rows: dict[str, AccountRow] = {}
        self._copied = ""
        self._facts_shown: _Facts | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._bodies, self._own, self._refused, self._law, self._written):
            if part is self._law:
                column.addSpacing(14)
            column.addWidget(part)

    def load(self) -> None:
        """Read the accounts and count them."""
        self._worker.run(self._facts, done=self._on_facts)

    def begin(self) -> None:
        """Say no more about what was copied before."""
        self._said.put_away()

    def _own_words(self) -> str:
        words = self.tr(
            "Does your body ask for something else? A file that describes its accounts goes into {folder}."
        )
        return words.format(folder=own_templates_folder())

    def _facts(self) -> _Facts:
        today = shift_date(self._context.clock.now())
        accounts, cycles = self._sharing.all(DocumentKind.ACCOUNT), self._sharing.cycles()
        files = self._sharing.shapes()
        found = {each.id: each for each in files.usable.values() if each.kind == "account"}
        order = [*(each for each in ORDER if each in found), *sorted(set(found) - set(ORDER))]
        shapes = {each: found[each] for each in order}
        counts = {each: progress(shape, accounts, today, cycles.get(each)) for each, shape in shapes.items()}
        return _Facts(today, shapes, tuple(_why(each) for each in files.refused), counts, accounts)

    def _on_facts(self, facts: _Facts) -> None:
        if facts == self._facts_shown:
            return  # what was copied changes nothing here, and nobody loses their place
        self._facts_shown = facts
        with place_kept(self):
            self._show(facts)

    def _show(self, facts: _Facts) -> None:
        self._law.setVisible(not facts.accounts)
        self._refused.setText("\n".join(facts.refused))
        self._refused.setVisible(bool(facts.refused))
        self._bodies.show_rows([
            self._body(each, facts.progress[each.id], facts.today) for each in facts.templates.values()
        ])
        self._show_accounts(facts)

    def _show_accounts(self, facts: _Facts) -> None:
        is_said = bool(self._said.words())
        self._said.setParent(self)  # or it would go with the row it stands under
        self._rows = {each.id: self._account(each, facts.templates) for each in facts.accounts}
        self._written.show_rows(list(self._rows.values()))
        if self._copied not in self._rows:
            self._said.put_away()
        elif is_said:
            self._rows[self._copied].hold(self._said)
            self._said.show()

    def _body(self, template: Template, count: Progress, today: date) -> BodyRow:
        row = BodyRow(template, count, today=today)
        row.begin_requested.connect(self.begin_requested)
        row.cycle_begun.connect(self._on_cycle_begun)
        return row

    def _account(self, document: Document, templates: Mapping[str, Template]) -> AccountRow:
        row = AccountRow(document, templates.get(document.template))
        row.opened.connect(self.opened)
        row.removed.connect(self.removed)
        row.copied.connect(self._on_copied)
        row.peer_changed.connect(self._on_peer_changed)
        return row

    def _on_cycle_begun(self, template: str, day: date | None) -> None:
        self._worker.run(partial(self._sharing.begin_cycle, template, day), done=self._on_changed)

    def _on_peer_changed(self, document_id: str, peer: bool) -> None:  # noqa: FBT001 - a slot
        found = self._sharing.get(DocumentId(document_id))
        if found is not None:
            self._worker.run(partial(self._sharing.save, replace(found, peer=peer)), done=self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        del changes
        self.load()

    def _on_copied(self, document_id: str) -> None:
        work = partial(sheet_work.leaving, self._context, DocumentId(document_id))
        self._worker.run(work, done=self._on_leaving)

    def _on_leaving(self, leaving: Leaving | None) -> None:
        if leaving is not None and leaving.document.id in self._rows:
            self._copied = leaving.document.id
            self._rows[self._copied].hold(self._said)
            self._said.copy(leaving.document, leaving.undecided)


def _why(error: TemplateError) -> str:
    """Return in one line which file cannot be used, why, and what to do about it."""
    title, rest = told(error)
    return f"{title}. {rest}"
