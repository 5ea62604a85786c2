"""Questions answered with what matters to a person: words of their compass first, then a list, then their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.answering.question import Question, listed
from ui.answering.tags_field import TagsField
from ui.widgets.chip_row import ChipRow
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.worksheets.fields import Values
    from models.domain.entry import JsonValue
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings

OWN = "own"
"""Key under which a value in words of the person's own is stored."""


class ValueChoice(Question):
    """Values as words to choose; the order of choosing is kept."""

    def __init__(self, field: Values, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        self._most = field.max
        self._vocabulary = around.vocabularies.get(field.vocab)
        self._known = {word.id for word in self._vocabulary.words}
        self._chosen: list[str] = []
        first = around.known.values.get(field.first_from, ()) if field.first_from else ()
        self._first = [found for each in first if (found := spoken(each))]
        self._rows: list[ChipRow] = []
        self._own = TagsField(
            name=self.tr("A value in your own words"), hint=self.tr("In your own words, then Enter")
        )
        self._build()

    def begin(self) -> None:
        """Put the focus on the first word."""
        (self._rows[0] if self._rows else self._own).setFocus()

    def show_answer(self, sheet: Answers) -> None:
        """Show what was chosen."""
        self._chosen = [words for each in listed(sheet.answer(self.field.id)) if (words := spoken(each))]
        self._show()

    def keep_answer(self, sheet: Answers) -> None:
        """Put what is chosen into `sheet`."""
        rest = [word for word in self._own.value() if word not in self._chosen]
        given: list[JsonValue] = [
            word if word in self._known else {OWN: word} for word in (*self._chosen, *rest)
        ]
        sheet.put(self.field.id, given)

    def _build(self) -> None:
        if self._first:
            self._group(
                self.tr("From your compass"),
                [(word, self._vocabulary.label(word), "") for word in self._first],
            )
        for group in self._vocabulary.groups:
            words = [word for word in self._vocabulary.of(group.id) if word.id not in self._first]
            self._group(group.label, [(word.id, word.label, word.help) for word in words])
        self._column.addSpacing(4)
        self._column.addWidget(self._own)
        self._own.changed.connect(self._on_own)

    def _group(self, heading: str, words: Iterable[tuple[str, str, str]]) -> None:
        row = ChipRow(words, name=f"{self.field.label.strip()} {heading}")
        row.toggled.connect(self._on_toggled)
        self._rows.append(row)
        self._column.addWidget(label(heading, "small"))
        self._column.addWidget(row)
        gap = QWidget()
        gap.setFixedHeight(4)
        self._column.addWidget(gap)

    def _show(self) -> None:
        offered: set[str] = set()
        full = self._most is not None and len(self._chosen) >= self._most
        for row in self._rows:
            offered.update(row.ids())
            row.set_on(self._chosen)
            row.set_full(full=full)
        self._own.set_value(word for word in self._chosen if word not in offered)

    def _on_toggled(self, word: str, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if on:
            self._chosen.append(word)
        else:
            self._chosen.remove(word)
        self._show()
        self.changed.emit()

    def _on_own(self) -> None:
        offered = {word for row in self._rows for word in row.ids()}
        kept = [word for word in self._chosen if word in offered]
        self._chosen = [*kept, *(word for word in self._own.value() if word not in kept)]
        self.changed.emit()


def spoken(value: JsonValue) -> str:
    """Return a stored value as its id or its words, or "" when it is neither."""
    found = value.get(OWN) if isinstance(value, dict) else value
    return found if isinstance(found, str) else ""
