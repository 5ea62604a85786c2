"""Questions answered by choosing: one of several, any of several, and what has been ticked off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from ui.answering.question import Question, listed
from ui.answering.tags_field import TagsField
from ui.widgets.chip_row import ChipRow
from ui.widgets.choice_row import ChoiceRow, Offer
from ui.widgets.growing_line import GrowingLine
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QMouseEvent

    from app.worksheets.fields import Checklist, Choice, Item, MultiChoice
    from models.domain.entry import JsonValue
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings

OTHER = "other"
"""Key under which words of the person's own are stored among the answers of a choice."""


class ChosenOne(Question):
    """One of several answers, with a line for words of one's own where the worksheet allows them."""

    def __init__(self, field: Choice, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        del around
        name = field.label.strip()
        self._row = ChoiceRow((Offer(each.id, each.label, each.help) for each in field.options), name=name)
        self._own = GrowingLine(name=self.tr("In your own words"), hint=self.tr("Or in your own words"))
        self._answered_with(self._row)
        self._column.addWidget(self._own)
        self._own.setVisible(field.other)
        self._own.setMaximumWidth(420)
        self._row.changed.connect(self._on_chosen)
        self._own.edited.connect(self._on_own)

    def show_answer(self, sheet: Answers) -> None:
        """Show what was chosen, also when it is no longer offered."""
        answer = sheet.answer(self.field.id)
        own = own_words(answer)
        if isinstance(answer, str) and answer not in self._row.ids():
            self._row.add(Offer(answer, answer))
        self._row.set_value(answer if isinstance(answer, str) else None)
        self._own.show_words(own)
        self._own.setVisible(self._own.isVisibleTo(self) or bool(own))

    def keep_answer(self, sheet: Answers) -> None:
        """Put what was chosen into `sheet`."""
        own = " ".join(self._own.words().split())
        sheet.put(self.field.id, {OTHER: own} if own else self._row.value())

    def _on_chosen(self) -> None:
        if self._row.value() is not None:
            self._own.show_words("")
        self.changed.emit()

    def _on_own(self) -> None:
        if self._own.words().strip():
            self._row.set_value(None)
        self.changed.emit()


class ChosenSome(Question):
    """Any of several answers, with words of one's own where the worksheet allows them."""

    def __init__(self, field: MultiChoice, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        del around
        self._most = field.max
        name = field.label.strip()
        self._chips = ChipRow(((each.id, each.label, each.help) for each in field.options), name=name)
        self._own = TagsField(
            name=self.tr("In your own words"), hint=self.tr("Or in your own words, then Enter")
        )
        self._answered_with(self._chips)
        self._column.addWidget(self._own)
        self._own.setVisible(field.other)
        self._chips.toggled.connect(self._on_toggled)
        self._own.changed.connect(self.changed)

    def show_answer(self, sheet: Answers) -> None:
        """Show what was chosen, also when it is no longer offered."""
        given = listed(sheet.answer(self.field.id))
        own = [words for each in given if (words := own_words(each))]
        ids = [each for each in given if isinstance(each, str)]
        for gone in (each for each in ids if each not in self._chips.ids()):
            self._chips.add(gone, gone)
        self._chips.set_on(ids)
        self._own.set_value(own)
        self._own.setVisible(self._own.isVisibleTo(self) or bool(own))
        self._limit()

    def keep_answer(self, sheet: Answers) -> None:
        """Put what was chosen into `sheet`."""
        own: list[JsonValue] = [{OTHER: words} for words in self._own.value()]
        sheet.put(self.field.id, [*self._chips.on(), *own])

    def _limit(self) -> None:
        self._chips.set_full(full=self._most is not None and len(self._chips.on()) >= self._most)

    def _on_toggled(self, word: str, on: bool) -> None:  # noqa: ARG002, FBT001 - a signal's arguments
        self._limit()
        self.changed.emit()


class Ticked(Question):
    """Things to tick off."""

    def __init__(self, field: Checklist, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        del around
        self._lines: dict[str, TickLine] = {}
        self._add(field.items)
        self.setAccessibleName(field.label.strip())

    def show_answer(self, sheet: Answers) -> None:
        """Show what was ticked, also when it is no longer on the list."""
        ticked = [each for each in listed(sheet.answer(self.field.id)) if isinstance(each, str)]
        for gone in (each for each in ticked if each not in self._lines):
            self._add_line(gone, gone)
        for item, line in self._lines.items():
            line.set_ticked(ticked=item in ticked)

    def keep_answer(self, sheet: Answers) -> None:
        """Put what is ticked into `sheet`."""
        sheet.put(self.field.id, [item for item, line in self._lines.items() if line.is_ticked()])

    def _add(self, items: Iterable[Item]) -> None:
        for item in items:
            self._add_line(item.id, item.label)
        first = next(iter(self._lines.values()), None)
        if first is not None:
            self._enter_at(first.box)

    def _add_line(self, item: str, words: str) -> None:
        line = TickLine(words)
        line.changed.connect(self.changed)
        self._lines[item] = line
        self._column.addWidget(line)


class TickLine(QWidget):
    """One thing to tick off, in as many lines as it needs.

    Attributes:
        changed: Emitted when a person ticked it or took the tick away.
        box: Where the tick is.
    """

    changed = Signal()

    def __init__(self, words: str) -> None:
        """Show `words`."""
        super().__init__()
        self.box = QCheckBox()
        self._words: QLabel = label(words)
        self.box.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.box.clicked.connect(self.changed)

    def is_ticked(self) -> bool:
        """Tell whether it is ticked."""
        return self.box.isChecked()

    def set_ticked(self, *, ticked: bool) -> None:
        """Show it as ticked or not; nothing is emitted."""
        self.box.setChecked(ticked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on the words for one on the box."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()
        super().mouseReleaseEvent(event)


def own_words(answer: JsonValue) -> str:
    """Return the words of the person's own in a chosen answer, or ""."""
    found = answer.get(OTHER) if isinstance(answer, dict) else None
    return found if isinstance(found, str) else ""
