"""A section that can be answered several times over, such as once for each person or each day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.worksheets.conditions import holds
from models.domain.entry import Feeling, Phase
from ui.answering.questions import question
from ui.answering.tagger import NO_TAGGER
from ui.widgets.buttons import button, link

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.worksheets.fields import Field
    from app.worksheets.schema import Section
    from models.domain.action import Action
    from models.domain.entry import JsonValue
    from ui.answering.question import Question
    from ui.answering.sheet import Sheet
    from ui.answering.surroundings import Surroundings

BETWEEN = 18


class _Repetition:
    """The answers of one repetition: what a question needs of a sheet."""

    tags: tuple[str, ...] = ()

    def __init__(self, answers: Mapping[str, JsonValue], *, sheet: Sheet) -> None:
        """Begin with what was answered; actions live in `sheet`."""
        self.answers: dict[str, JsonValue] = dict(answers)
        self._sheet = sheet

    def tag(self, tags: tuple[str, ...]) -> None:
        """Take no note: tags belong to the whole entry."""

    def answer(self, field: str) -> JsonValue:
        """Return an answer, or None."""
        return self.answers.get(field)

    def text(self, field: str) -> str:
        """Return an answer in words, or ""."""
        found = self.answers.get(field)
        return found if isinstance(found, str) else ""

    def number(self, field: str) -> float | None:
        """Return an answer that is a number, or None."""
        found = self.answers.get(field)
        return float(found) if isinstance(found, int | float) and not isinstance(found, bool) else None

    def put(self, field: str, value: JsonValue) -> None:
        """Keep an answer; nothing at all counts as not answered."""
        if value is None or value in ("", [], ()):
            self.answers.pop(field, None)
        else:
            self.answers[field] = value

    def feelings(self, field: str) -> tuple[Feeling, ...]:
        """Return the feelings named in one field."""
        found = self.answers.get(field)
        given = [each for each in found if isinstance(each, dict)] if isinstance(found, list | tuple) else []
        return tuple(Feeling(field, Phase.BEFORE, str(each.get("word")), _strength(each)) for each in given)

    def feel(self, field: Field, words: Iterable[tuple[str, int | None]]) -> None:
        """Keep the feelings named in one field, among the answers of this repetition."""
        self.put(field.id, [{"word": word, "intensity": strength} for word, strength in words])

    def actions(self, field: str) -> tuple[Action, ...]:
        """Return the actions of this repetition."""
        wanted = self.answers.get(field)
        ids = wanted if isinstance(wanted, list | tuple) else ()
        return tuple(each for each in self._sheet.actions(field) if each.id in ids)

    def act(self, field: str, actions: Iterable[Action]) -> None:
        """Keep the actions of this repetition beside those of the others."""
        mine = tuple(actions)
        before = self.answers.get(field)
        ids = before if isinstance(before, list | tuple) else ()
        others = [each for each in self._sheet.actions(field) if each.id not in ids]
        self._sheet.act(field, [*others, *mine])
        self.put(field, [each.id for each in mine])


class Repeats(QWidget):
    """The repetitions of a section, one card each.

    Attributes:
        changed: Emitted when a person changed an answer, added a repetition or took one away.
    """

    changed = Signal()

    def __init__(self, section: Section, *, around: Surroundings) -> None:
        """Begin with none; `show_answer` shows those there are, or an empty one."""
        super().__init__()
        self._section = section
        # Where a repetition stands changes as others come and go: words are marked where they can be found again.
        self._around = replace(around, tagger=NO_TAGGER)
        self._cards: list[_Card] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self._more = link(
            self.tr("+ Another"),
            self._on_more,
            name=self.tr("Another: {section}").format(section=section.title),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._list)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(12)
        self._sheet: Sheet | None = None

    def cards(self) -> tuple[tuple[Question, ...], ...]:
        """Return the questions of every repetition."""
        return tuple(tuple(card.questions.values()) for card in self._cards)

    def show_answer(self, sheet: Sheet) -> None:
        """Show the repetitions that were answered, or an empty one."""
        self._sheet = sheet
        found = sheet.answer(self._section.id)
        given = [each for each in found if isinstance(each, dict)] if isinstance(found, list | tuple) else []
        for card in tuple(self._cards):
            self._drop(card)
        for each in given or [{}]:
            self._add(each)

    def keep_answer(self, sheet: Sheet) -> None:
        """Put the repetitions into `sheet`; an empty one is none."""
        for card in self._cards:
            card.keep()
        sheet.put(
            self._section.id, [dict(card.answers.answers) for card in self._cards if card.answers.answers]
        )

    def _add(self, answers: Mapping[str, JsonValue]) -> None:
        if self._sheet is None:
            return
        card = _Card(
            self._section, _Repetition(answers, sheet=self._sheet), around=self._around, sheet=self._sheet
        )
        card.changed.connect(self.changed)
        card.removed.connect(self._on_removed)
        self._cards.append(card)
        self._list.addWidget(card)

    def _drop(self, card: _Card) -> None:
        self._cards.remove(card)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _on_more(self) -> None:
        self._add({})
        self._cards[-1].begin()

    def _on_removed(self, card: _Card) -> None:
        self._drop(card)
        if not self._cards:
            self._add({})
        self._cards[-1].begin()
        self.changed.emit()


class _Card(QFrame):
    """One repetition."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, section: Section, answers: _Repetition, *, around: Surroundings, sheet: Sheet) -> None:
        super().__init__()
        self.answers = answers
        self._section = section
        self._sheet = sheet
        self.questions: dict[str, Question] = {}
        self.setProperty("role", "tile")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(BETWEEN)
        for field in section.fields:
            each = question(field, around)
            each.show_answer(answers)
            each.changed.connect(self._on_changed)
            self.questions[field.id] = each
            column.addWidget(each)
        foot = QHBoxLayout()
        foot.addStretch()
        remove = self.tr("Remove from {section}").format(section=section.title)
        foot.addWidget(button(self.tr("Remove"), "small-quiet-link", self._on_remove, name=remove))
        column.addLayout(foot)
        self._show_only()

    def begin(self) -> None:
        next(iter(self.questions.values())).begin()

    def keep(self) -> None:
        for each in self.questions.values():
            each.keep_answer(self.answers)

    def _show_only(self) -> None:
        seen = {**self._sheet.answers(), **self.answers.answers}
        for field in self._section.fields:
            self.questions[field.id].setVisible(holds(field.show_if, seen))

    def _on_changed(self) -> None:
        self.keep()
        self._show_only()
        self.changed.emit()

    def _on_remove(self) -> None:
        self.removed.emit(self)


def _strength(said: Mapping[str, JsonValue]) -> int | None:
    found = said.get("intensity")
    return round(found) if isinstance(found, int | float) else None
