"""Questions answered with thoughts, one a line, each with how much it is believed and the kinds seen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.journal.ids import new_id
from ui.answering.question import Question, listed
from ui.answering.thought_card import ThoughtCard
from ui.widgets.buttons import link

if TYPE_CHECKING:
    from app.worksheets.fields import Thoughts
    from models.domain.entry import JsonValue
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings

TEST, STEP = "thought-record", "going-round"
"""Ids of the worksheets on which a thought is looked at closely, and on which a step is found where it is no error."""


class ThoughtList(Question):
    """Thoughts in cards; there is always one to write on."""

    def __init__(self, field: Thoughts, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        self._asked = field
        self._around = around
        self._cards: list[ThoughtCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._more = link(self.tr("+ Another thought"), self._on_more, name=self.tr("Another thought"))
        self._column.addSpacing(4)
        self._column.addLayout(self._list)
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addStretch()
        self._column.addLayout(row)

    def begin(self) -> None:
        """Put the cursor into the first thought."""
        self._cards[0].begin()

    def show_answer(self, sheet: Answers) -> None:
        """Show the thoughts."""
        for card in tuple(self._cards):
            self._drop(card)
        for each in listed(sheet.answer(self.field.id)) or [self._new()]:
            self._add(each if isinstance(each, dict) else {"text": str(each)})

    def keep_answer(self, sheet: Answers) -> None:
        """Put the thoughts into `sheet`."""
        sheet.put(self.field.id, [card.value() for card in self._cards if not card.is_empty()])

    def _new(self) -> dict[str, JsonValue]:
        """Return a thought without a word; its id is what its tags are known by for as long as it is kept."""
        return {"id": new_id(self._around.clock.now())}

    def _goes_on(self) -> bool:
        ways = self._around.ways
        return bool(self._asked.tags) and ways is not None and self._around.worksheet.id != TEST

    def _add(self, thought: dict[str, JsonValue]) -> None:
        number = len(self._cards) + 1
        name = self.tr("{question} Thought {number}").format(question=self.field.label.strip(), number=number)
        card = ThoughtCard(
            thought,
            look=self._around.look,
            tagger=self._around.tagger if self._asked.tags else None,
            believes=self._asked.belief,
            goes_on=self._goes_on(),
            name=name,
        )
        card.changed.connect(self.changed)
        card.removed.connect(self._on_removed)
        card.test_asked.connect(self._on_test)
        card.step_asked.connect(self._on_step)
        self._cards.append(card)
        self._list.addWidget(card)
        self._offer()

    def _drop(self, card: ThoughtCard) -> None:
        self._cards.remove(card)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._offer()

    def _offer(self) -> None:
        most = self._asked.max
        self._more.setVisible(most is None or len(self._cards) < most)

    def _on_more(self) -> None:
        self._add(self._new())
        self._cards[-1].begin()

    def _on_removed(self, card: ThoughtCard) -> None:
        self._drop(card)
        if not self._cards:
            self._add(self._new())
        self._cards[-1].begin()
        self.changed.emit()

    def _on_test(self, card: ThoughtCard) -> None:
        self._go_on(TEST, card)

    def _on_step(self, card: ThoughtCard) -> None:
        self._go_on(STEP, card)

    def _go_on(self, worksheet: str, card: ThoughtCard) -> None:
        line = str(card.value().get("id") or f"#{self._cards.index(card)}")
        if self._around.ways is not None:
            self._around.ways.go(worksheet, self.field.id, line)
