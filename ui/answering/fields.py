"""The short questions of a worksheet, each as one widget that shows and keeps its answer.

Covers the kinds of question the writing tools ask; a kind it does not know is left out rather than shown half.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.worksheets.fields import Alias, Choice, Emotion, MultiChoice, Note, Scaling, Slider, Tags, Text
from app.worksheets.schema import SliderScale
from ui.answering.growing_line import GrowingLine
from ui.answering.tags_field import TagsField
from ui.widgets.chip_row import ChipRow
from ui.widgets.feelings import Feelings
from ui.widgets.rating import Rating
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.worksheets.fields import Field
    from app.worksheets.schema import Worksheet
    from app.worksheets.vocabulary import Vocabularies
    from ui.answering.sheet import Sheet


class Question(QWidget):
    """A question with its answer.

    Attributes:
        changed: Emitted when a person changed the answer.
    """

    changed = Signal()

    def __init__(self, field: Field) -> None:
        """Show the wording of `field`; subclasses add what it is answered with."""
        super().__init__()
        self.field = field
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(label(field.label, "strong"))
        if field.help:
            self._column.addWidget(label(field.help, "small"))

    def show_answer(self, sheet: Sheet) -> None:
        """Show what `sheet` has as the answer."""

    def keep_answer(self, sheet: Sheet) -> None:
        """Put the answer into `sheet`."""

    def begin(self) -> None:
        """Put the focus where the answer is given."""
        self.setFocus()

    def _answered_with(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        self.setFocusProxy(widget)


def question(field: Field, worksheet: Worksheet, vocabularies: Vocabularies) -> Question | None:
    """Return the widget for `field`, or None when this page has none for its kind."""
    if isinstance(field, Emotion):
        return _Felt(field, vocabularies)
    if isinstance(field, Slider | Scaling):
        return _Rated(field, worksheet)
    return _by_itself(field)


def _by_itself(field: Field) -> Question | None:
    if isinstance(field, Text):
        return _Line(field)
    if isinstance(field, MultiChoice | Choice):
        return _Chosen(field)
    if isinstance(field, Alias):
        return _Roles(field)
    if isinstance(field, Tags):
        return _Tagged(field)
    return Question(field) if isinstance(field, Note) else None


class _Line(Question):
    def __init__(self, field: Text) -> None:
        super().__init__(field)
        self._line = GrowingLine(name=field.label, longest=field.max_chars, hint=field.placeholder)
        self._answered_with(self._line)
        self._line.edited.connect(self.changed)

    def show_answer(self, sheet: Sheet) -> None:
        self._line.show_words(sheet.text(self.field.id))

    def keep_answer(self, sheet: Sheet) -> None:
        sheet.put(self.field.id, self._line.words())


class _Rated(Question):
    def __init__(self, field: Slider | Scaling, worksheet: Worksheet) -> None:
        super().__init__(field)
        least, most, low, high = _ends(field, worksheet)
        self._rating = Rating(least=least, most=most, low=low, high=high, name=field.label)
        self._answered_with(self._rating)
        self._rating.changed.connect(self.changed)

    def show_answer(self, sheet: Sheet) -> None:
        self._rating.set_value(sheet.number(self.field.id))

    def keep_answer(self, sheet: Sheet) -> None:
        sheet.put(self.field.id, self._rating.value())


class _Felt(Question):
    def __init__(self, field: Emotion, vocabularies: Vocabularies) -> None:
        super().__init__(field)
        self._feelings = Feelings(
            vocabularies.get(field.vocab), most=field.max, strength=field.intensity, name=field.label
        )
        self._answered_with(self._feelings)
        self._feelings.changed.connect(self.changed)

    def show_answer(self, sheet: Sheet) -> None:
        found = sheet.feelings(self.field.id)
        self._feelings.set_value((feeling.word, feeling.intensity) for feeling in found)

    def keep_answer(self, sheet: Sheet) -> None:
        sheet.feel(self.field, self._feelings.value())


class _Chosen(Question):
    """Options as chips, with a line for words of one's own where the worksheet allows them."""

    def __init__(self, field: MultiChoice | Choice) -> None:
        super().__init__(field)
        self._single = isinstance(field, Choice)
        self._chips = ChipRow(((each.id, each.label, each.help) for each in field.options), name=field.label)
        self._own = TagsField(name=field.label, hint=self.tr("In your own words"))
        self._answered_with(self._chips)
        self._column.addWidget(self._own)
        self._own.setVisible(field.other)
        self._chips.toggled.connect(self._on_toggled)
        self._own.changed.connect(self.changed)

    def show_answer(self, sheet: Sheet) -> None:
        answer = sheet.answer(self.field.id)
        given = [answer] if isinstance(answer, str) else answer if isinstance(answer, list | tuple) else []
        words = [str(each) for each in given]
        self._chips.set_on(words)
        known = set(self._chips.on())
        self._own.set_value(word for word in words if word not in known)

    def keep_answer(self, sheet: Sheet) -> None:
        given = [*self._chips.on(), *(self._own.value() if self._own.isVisibleTo(self) else ())]
        sheet.put(self.field.id, next(iter(given), None) if self._single else given)

    def _on_toggled(self, word: str, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._single and on:
            self._chips.set_on([word])
        self.changed.emit()


class _Roles(Question):
    def __init__(self, field: Alias) -> None:
        super().__init__(field)
        self._roles = TagsField(name=field.label, hint=self.tr("A role, then Enter"), most=field.max)
        self._answered_with(self._roles)
        self._roles.changed.connect(self.changed)

    def show_answer(self, sheet: Sheet) -> None:
        answer = sheet.answer(self.field.id)
        given = [answer] if isinstance(answer, str) else answer if isinstance(answer, list | tuple) else []
        self._roles.set_value(str(each) for each in given)

    def keep_answer(self, sheet: Sheet) -> None:
        sheet.put(self.field.id, list(self._roles.value()))


class _Tagged(Question):
    def __init__(self, field: Tags) -> None:
        super().__init__(field)
        self._tags = TagsField(name=field.label, hint=self.tr("A tag, then Enter"))
        self._answered_with(self._tags)
        self._tags.changed.connect(self.changed)

    def show_answer(self, sheet: Sheet) -> None:
        self._tags.set_value(sheet.tags)

    def keep_answer(self, sheet: Sheet) -> None:
        sheet.tag(self._tags.value())


def _ends(field: Slider | Scaling, worksheet: Worksheet) -> tuple[int, int, str, str]:
    scale = worksheet.scale.get(field.scale or "") if isinstance(field, Slider) else field
    if isinstance(scale, SliderScale | Scaling):
        return int(scale.min), int(scale.max), scale.low, scale.high
    least = 0 if field.min is None else int(field.min)
    return least, 10 if field.max is None else int(field.max), field.low, field.high
