"""Questions answered with thoughts, one a line, each with how much it is believed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.answering.question import Question, listed
from ui.widgets.buttons import button, link
from ui.widgets.growing_line import GrowingLine
from ui.widgets.sliding import Sliding

if TYPE_CHECKING:
    from app.worksheets.fields import Thoughts
    from models.domain.entry import JsonValue
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings


class ThoughtList(Question):
    """Thoughts in cards; there is always one to write on."""

    def __init__(self, field: Thoughts, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        del around
        self._believes, self._most = field.belief, field.max
        self._cards: list[_Thought] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._more = link(self.tr("+ Another thought"), self._on_more, name=self.tr("Another thought"))
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
        for each in listed(sheet.answer(self.field.id)) or [{}]:
            self._add(each if isinstance(each, dict) else {"text": str(each)})

    def keep_answer(self, sheet: Answers) -> None:
        """Put the thoughts into `sheet`."""
        sheet.put(self.field.id, [card.value() for card in self._cards if not card.is_empty()])

    def _add(self, thought: dict[str, JsonValue]) -> None:
        number = len(self._cards) + 1
        name = self.tr("{question} Thought {number}").format(question=self.field.label.strip(), number=number)
        card = _Thought(thought, believes=self._believes, name=name)
        card.changed.connect(self.changed)
        card.removed.connect(self._on_removed)
        self._cards.append(card)
        self._list.addWidget(card)
        self._offer()

    def _drop(self, card: _Thought) -> None:
        self._cards.remove(card)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._offer()

    def _offer(self) -> None:
        self._more.setVisible(self._most is None or len(self._cards) < self._most)

    def _on_more(self) -> None:
        self._add({})
        self._cards[-1].begin()

    def _on_removed(self, card: _Thought) -> None:
        self._drop(card)
        if not self._cards:
            self._add({})
        self._cards[-1].begin()
        self.changed.emit()


class _Thought(QFrame):
    """One thought; what else was stored with it stays with it."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, thought: dict[str, JsonValue], *, believes: bool, name: str) -> None:
        super().__init__()
        self._rest = {key: value for key, value in thought.items() if key not in {"text", "belief"}}
        self._line = GrowingLine(name=name)
        self._line.setProperty("role", "bare")
        self._line.show_words(str(thought.get("text") or ""))
        self._belief: Sliding | None = None
        if believes:
            self._belief = Sliding(
                least=0, most=100, step=5, low=self.tr("not at all"), high=self.tr("completely"),
                name=self.tr("How much you believe it. {thought}").format(thought=name),
            )  # fmt: skip
            found = thought.get("belief")
            self._belief.set_value(found if isinstance(found, int | float) else None)
        self._build(name)

    def begin(self) -> None:
        self._line.setFocus()

    def is_empty(self) -> bool:
        return not self._line.words().strip()

    def value(self) -> dict[str, JsonValue]:
        belief = self._belief.value() if self._belief is not None else None
        said: dict[str, JsonValue] = {**self._rest, "text": self._line.words()}
        return said if belief is None else {**said, "belief": belief}

    def _build(self, name: str) -> None:
        self.setProperty("role", "tile")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(6)
        column.addWidget(self._line)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        if self._belief is not None:
            foot.addWidget(self._belief, 1)
            self._belief.changed.connect(self.changed)
        else:
            foot.addWidget(QWidget(), 1)
        remove = self.tr("Remove: {thought}").format(thought=name)
        foot.addWidget(button(self.tr("Remove"), "small-quiet-link", self._on_remove, name=remove))
        column.addLayout(foot)
        self._line.edited.connect(self.changed)

    def _on_remove(self) -> None:
        self.removed.emit(self)
