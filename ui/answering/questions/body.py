"""Questions answered with words for what the body does: by parts, in words of one's own, or at a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.answering.question import Question, listed
from ui.answering.tags_field import TagsField
from ui.widgets.body_figure import BodyFigure
from ui.widgets.chip_row import ChipRow

if TYPE_CHECKING:
    from app.worksheets.fields import Body
    from models.domain.entry import JsonValue
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings

OWN = "own"
"""Key under which words of the person's own are stored."""

MOST = 30


class InTheBody(Question):
    """Words of the parts of the body; what is chosen stands below as words that can be taken off again."""

    def __init__(self, field: Body, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        self._vocabulary = around.vocabularies.get(field.vocab)
        self._most = field.max or MOST
        self._stored: dict[str, JsonValue] = {word.label: word.id for word in self._vocabulary.words}
        name = field.label.strip()
        groups = self._vocabulary.groups
        self._figure = BodyFigure({each.id: each.label for each in groups}, look=around.look, name=name)
        self._tabs = ChipRow(((each.id, each.label, each.help) for each in groups), name=name, role="tab")
        self._rows = {each.id: self._row(each.id, each.label) for each in groups}
        self._words = TagsField(
            name=self.tr("In your own words. {question}").format(question=name),
            hint=self.tr("Or a word of your own, then Enter"),
            most=self._most,
        )
        self._open = ""
        self._build()
        self._connect_signals()

    def begin(self) -> None:
        """Put the focus on the first part."""
        self._tabs.setFocus()

    def show_answer(self, sheet: Answers) -> None:
        """Show the words, also those that are no longer offered."""
        words: list[str] = []
        for each in listed(sheet.answer(self.field.id)):
            label = self._said(each)
            self._stored.setdefault(label, each)
            words.append(label)
        self._words.set_value(words)
        self._show()

    def keep_answer(self, sheet: Answers) -> None:
        """Put the words into `sheet`."""
        given: list[JsonValue] = [self._stored.get(word, {OWN: word}) for word in self._words.value()]
        sheet.put(self.field.id, given)

    def _row(self, group: str, heading: str) -> ChipRow:
        row = ChipRow(
            ((word.label, word.label, word.help) for word in self._vocabulary.of(group)), name=heading
        )
        row.hide()
        return row

    def _build(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(28)
        beside.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self._tabs)
        for row in self._rows.values():
            column.addWidget(row)
        column.addWidget(self._words)
        column.addStretch()
        beside.addLayout(column, 1)
        self._column.addSpacing(6)
        self._column.addLayout(beside)
        self._enter_at(self._tabs)

    def _connect_signals(self) -> None:
        self._figure.pointed.connect(self._on_pointed)
        self._tabs.toggled.connect(self._on_tab)
        for row in self._rows.values():
            row.toggled.connect(self._on_toggled)
        self._words.changed.connect(self._on_words)

    def _said(self, value: JsonValue) -> str:
        own = value.get(OWN) if isinstance(value, dict) else None
        return own if isinstance(own, str) else self._vocabulary.label(str(value))

    def _show(self) -> None:
        chosen = self._words.value()
        full = len(chosen) >= self._most
        for row in self._rows.values():
            row.set_on(chosen)
            row.set_full(full=full)
        marked = {word.group for word in self._vocabulary.words if word.label in chosen}
        self._figure.show_parts(marked=marked, opened=self._open)

    def _open_part(self, part: str) -> None:
        self._open = part
        self._tabs.set_on([part] if part else [])
        for group, row in self._rows.items():
            row.setVisible(group == part)
        self._show()

    def _on_pointed(self, part: str) -> None:
        self._open_part(part)
        self._rows[part].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_tab(self, part: str, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._open_part(part if on else "")

    def _on_toggled(self, word: str, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        rest = [each for each in self._words.value() if each != word]
        self._words.set_value([*rest, word] if on else rest)
        self._on_words()

    def _on_words(self) -> None:
        self._show()
        self.changed.emit()
