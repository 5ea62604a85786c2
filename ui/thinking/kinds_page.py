"""The cards of the kinds of thinking, and the place where kinds of one's own are looked after."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.journal.errors import KindNameError
from ui.i18n.errors import error_text
from ui.thinking.find_line import FindLine
from ui.thinking.kind_card import KindCard
from ui.thinking.kind_list import KindList
from ui.thinking.own_kind import OwnKind
from ui.thinking.reading import CardFacts, card_facts
from ui.widgets.buttons import button, link
from ui.widgets.page import MARGIN, TOP, Page, scrolled
from ui.widgets.place import PageName, Place
from ui.widgets.text import label, title

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.context import AppContext
    from app.errors import AfterwordError
    from models.domain.entry import Changes
    from models.domain.thought import ThinkingKind
    from ui.tasks.worker import Worker
    from ui.theme.look import Look

LIST = 280
CARD = 560

SHARE = 0.42
"""Most of the page that the list takes."""


class KindsPage(Page):
    """Shows one card at a time."""

    def __init__(self, *, context: AppContext, worker: Worker, look: Look) -> None:
        """Read nothing before `open_at`."""
        super().__init__()
        self._thoughts = context.thoughts
        self._patterns = context.patterns
        self._worker = worker
        self._look = look
        self._facts = CardFacts()
        self._wanted = ""
        self._saving: ThinkingKind | None = None
        self._find = FindLine(look=look)
        self._list = KindList(look=look, name=self.tr("Kinds of thinking"), ticks=False)
        self._card = KindCard(full=True)
        self._own = OwnKind()
        self._change = button(self.tr("Change it"), "", self._on_change)
        self._retire = button(self.tr("Offer it no more"), "quiet-link", self._on_retire)
        self._stack = QStackedWidget()
        self._build()
        self._connect_signals()
        self._on_look_changed()

    def open_at(self, place: Place) -> None:
        """Show the card of the kind in `place.section`, or the first one."""
        self._wanted = place.section or self._wanted
        self._find.setText("")
        self._stack.setCurrentIndex(0)
        self._load()
        self._list.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Read again when kinds or marks changed."""
        if self.isVisible() and (changes.kinds or changes.thoughts):
            self._load()

    def place(self) -> Place:
        """Return the card that is shown."""
        return Place(PageName.THINKING, section=self._list.current_kind())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the card its room."""
        super().resizeEvent(event)
        self._fit()

    def _load(self) -> None:
        self._worker.run(partial(card_facts, self._thoughts, self._patterns), done=self._on_facts)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, TOP, MARGIN - 14, 24)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(title(self.tr("Kinds of thinking")))
        head.addStretch(1)
        head.addWidget(link(self.tr("What goes with what"), self._on_patterns))
        column.addLayout(head)
        column.addSpacing(4)
        said = self.tr(
            "Names for what words may be, errors and none. Each is a question to put to them, never an answer."
        )
        column.addWidget(label(said, "muted"))
        column.addSpacing(22)
        row = QHBoxLayout()
        row.setSpacing(40)
        row.addLayout(self._side())
        row.addWidget(self._stack, 1)
        column.addLayout(row, 1)

    def _side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(self._find)
        side.addWidget(self._list, 1)
        side.addWidget(
            link(self.tr("+ A kind of your own"), self._on_add, name=self.tr("Add a kind of your own"))
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 14, 0)
        column.setSpacing(18)
        column.addWidget(self._card)
        ways = QHBoxLayout()
        ways.addWidget(self._change)
        ways.addWidget(self._retire)
        ways.addStretch(1)
        column.addLayout(ways)
        column.addStretch(1)
        self._inside = inside
        self._stack.addWidget(scrolled(inside))
        self._stack.addWidget(self._own)
        return side

    def _connect_signals(self) -> None:
        self._find.textChanged.connect(self._on_typed)
        self._find.left.connect(self._list.setFocus)
        self._find.returnPressed.connect(self._list.setFocus)
        self._list.highlighted.connect(self._on_highlighted)
        self._own.given.connect(self._on_given)
        self._own.left.connect(self._on_left)
        self._look.changed.connect(self._on_look_changed)

    def _on_facts(self, facts: CardFacts) -> None:
        self._facts = facts
        here = self._wanted or self._list.current_kind()
        self._list.show_kinds(facts.kinds.values())
        self._list.narrow(self._find.text())
        self._wanted = ""
        if not self._list.go_to(here) and self._list.count():
            self._list.setCurrentRow(0)

    def _on_highlighted(self, kind_id: str) -> None:
        kind = self._facts.kinds.get(kind_id)
        self._card.show_kind(kind, marked=self._marked(kind) if kind is not None else "")
        is_own = kind is not None and kind.is_own
        self._change.setVisible(is_own)
        self._retire.setVisible(is_own)
        if kind is not None:
            self._retire.setText(self.tr("Offer it again") if kind.retired else self.tr("Offer it no more"))
            self._list.setAccessibleDescription(self._card.spoken())

    def _marked(self, kind: ThinkingKind) -> str:
        marks, entries = self._facts.marked.get(kind.id, (0, 0))
        if not marks:
            return self.tr("You have not marked anything as this.")
        if marks == 1:
            return self.tr("You have marked it once. More marks may mean no more than more noticing.")
        said = self.tr(
            "You have marked it {marks} times, in {entries} pages. More marks may mean no more than more noticing."
        )
        if entries == 1:
            said = self.tr(
                "You have marked it {marks} times, in one page. More marks may mean no more than more noticing."
            )
        return said.format(marks=marks, entries=entries)

    def _on_typed(self, typed: str) -> None:
        near = self._list.narrow(typed)
        if near:
            self._list.go_to(near)

    def _on_add(self) -> None:
        self._saving = None
        self._own.show_kind(None, typed=self._find.text().strip())
        self._stack.setCurrentIndex(1)
        self._own.begin()

    def _on_change(self) -> None:
        self._saving = self._facts.kinds.get(self._list.current_kind())
        self._own.show_kind(self._saving)
        self._stack.setCurrentIndex(1)
        self._own.begin()

    def _on_given(self, name: str, explanation: str, question: str) -> None:
        kind = self._saving or self._thoughts.new_kind(name)
        kind = replace(kind, label=name, explanation=explanation, question=question)
        self._wanted = kind.id
        work = partial(self._thoughts.save_kind, kind)
        self._worker.run(work, done=self._on_saved, failed=self._on_refused)

    def _on_saved(self, changes: Changes) -> None:
        del changes
        self._find.setText("")
        self._on_left()

    def _on_refused(self, error: AfterwordError) -> None:
        self._wanted = ""
        taken = self.tr("There is a kind of this name already. Give yours another one.")
        meaning = error_text(error.meaning, **error.details)
        self._own.say(taken if isinstance(error, KindNameError) else meaning)

    def _on_left(self) -> None:
        self._stack.setCurrentIndex(0)
        self._list.setFocus()

    def _on_retire(self) -> None:
        kind = self._facts.kinds.get(self._list.current_kind())
        if kind is not None:
            self._worker.run(partial(self._thoughts.save_kind, replace(kind, retired=not kind.retired)))

    def _on_patterns(self) -> None:
        self.place_requested.emit(Place(PageName.PATTERNS))

    def _fit(self) -> None:
        room = self.width() - 2 * MARGIN
        for each in (self._find, self._list):
            each.setFixedWidth(max(160, min(self._look.px(LIST), round(room * SHARE))))

    def _on_look_changed(self) -> None:
        self._fit()
        self._inside.setMaximumWidth(self._look.px(CARD))
        self._own.setMaximumWidth(self._look.px(CARD))
