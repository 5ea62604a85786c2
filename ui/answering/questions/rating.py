"""Questions answered on a scale: a row of numbers, a line between two ends, or steps in words with their weight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from app.worksheets.fields import Scaling, Slider
from app.worksheets.scales import WEIGHT, rungs, unscored
from app.worksheets.schema import LikertScale, SliderScale
from ui.answering.question import Question
from ui.widgets.choice_row import ChoiceRow, Offer
from ui.widgets.rating import Rating
from ui.widgets.sliding import Sliding
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.worksheets.fields import Likert, Option, Rung
    from app.worksheets.schema import Worksheet
    from models.domain.entry import JsonValue
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings

UNSCORED = "unscored"
"""Key under which an answer that is not on the scale is stored."""

NUMBERS_AT_MOST = 11
"""Up to how many numbers stand in a row; more of them are a line to slide along."""


class Rated(Question):
    """A number between two ends, or why there is none."""

    def __init__(self, field: Slider | Scaling, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        least, most, step, low, high = _ends(field, around.worksheet)
        name = field.label.strip()
        as_row = step == 1 and most - least < NUMBERS_AT_MOST
        self._rating: Rating | Sliding = (
            Rating(least=int(least), most=int(most), low=low, high=high, name=name)
            if as_row
            else Sliding(least=least, most=most, step=step, low=low, high=high, name=name)
        )
        self._then = label("", "small")
        self._column.addWidget(self._then)
        self._then.hide()
        self._answered_with(self._rating)
        self._unscored = _quiet_row(unscored(field, around.worksheet.scale), name)
        self._column.addWidget(self._unscored)
        self._rating.changed.connect(self._on_rated)
        self._unscored.changed.connect(self._on_unscored)

    def show_answer(self, sheet: Answers) -> None:
        """Show the number, and the one it is compared with."""
        self._rating.set_value(sheet.number(self.field.id))
        _show_unscored(self._unscored, sheet.answer(self.field.id))
        before = sheet.number(self.field.pair) if self.field.pair else None
        self._then.setVisible(before is not None)
        if before is not None:
            self._then.setText(self.tr("Then: {number}").format(number=f"{before:g}"))

    def keep_answer(self, sheet: Answers) -> None:
        """Put the number into `sheet`."""
        reason = self._unscored.value()
        sheet.put(self.field.id, {UNSCORED: reason} if reason else self._rating.value())

    def _on_rated(self) -> None:
        if self._rating.value() is not None:
            self._unscored.set_value(None)
        self.changed.emit()

    def _on_unscored(self) -> None:
        if self._unscored.value() is not None:
            self._rating.set_value(None)
        self.changed.emit()


class Steps(Question):
    """One step of a scale in words, and how much it matters now where the worksheet asks that."""

    ROLE = "statement"

    def __init__(self, field: Likert, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        scales, name = around.worksheet.scale, field.label.strip()
        self._numbers: dict[str, float] = {f"{rung.v:g}": rung.v for rung in rungs(field, scales)}
        self._row = ChoiceRow((Offer(f"{rung.v:g}", rung.label) for rung in rungs(field, scales)), name=name)
        self._unscored = _quiet_row(unscored(field, scales), name)
        weights = _steps(scales.get(field.weigh or ""))
        self._weights = {f"{rung.v:g}": rung.v for rung in weights}
        self._weight = ChoiceRow(
            (Offer(f"{rung.v:g}", rung.label) for rung in weights),
            name=self.tr("How much it matters to you now. {statement}").format(statement=name),
            role="choice-small",
            spacing=2,
        )
        self._answered_with(self._row)
        self._add_second_line()
        self._row.changed.connect(self._on_rated)
        self._unscored.changed.connect(self._on_unscored)
        self._weight.changed.connect(self.changed)

    def show_answer(self, sheet: Answers) -> None:
        """Show the step and the weight; a step that is no longer on the scale is shown beside the others."""
        answer = sheet.answer(self.field.id)
        _show_unscored(self._unscored, answer)
        given = sheet.number(self.field.id)
        key = None if given is None else f"{given:g}"
        if key is not None and given is not None and key not in self._row.ids():
            self._numbers[key] = given
            self._row.add(Offer(key, key))
        self._row.set_value(key)
        weight = sheet.number(self.field.id + WEIGHT)
        self._weight.set_value(None if weight is None else f"{weight:g}")

    def keep_answer(self, sheet: Answers) -> None:
        """Put the step and the weight into `sheet`."""
        reason, key = self._unscored.value(), self._row.value()
        sheet.put(self.field.id, {UNSCORED: reason} if reason else self._numbers.get(key or ""))
        if self._weights:
            sheet.put(self.field.id + WEIGHT, self._weights.get(self._weight.value() or ""))

    def _add_second_line(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(-8, 0, 0, 0)  # the words stand in line with the statement
        row.setSpacing(8)
        row.addWidget(self._unscored, 5)
        self._weight.setVisible(bool(self._weights))
        if self._weights:
            caption = label(self.tr("Matters now:"), "caption", wrap=False)
            row.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._weight, 4)
        self._column.addLayout(row)

    def _on_rated(self) -> None:
        if self._row.value() is not None:
            self._unscored.set_value(None)
        self.changed.emit()

    def _on_unscored(self) -> None:
        if self._unscored.value() is not None:
            self._row.set_value(None)
        self.changed.emit()


def _steps(scale: object) -> tuple[Rung, ...]:
    return scale.options if isinstance(scale, LikertScale) else ()


def _quiet_row(options: Iterable[Option], name: str) -> ChoiceRow:
    offers = [Offer(each.id, each.label, each.help) for each in options]
    row = ChoiceRow(offers, name=name, role="choice-small", spacing=2)
    row.setVisible(bool(offers))
    return row


def _show_unscored(row: ChoiceRow, answer: JsonValue) -> None:
    reason = answer.get(UNSCORED) if isinstance(answer, dict) else None
    if isinstance(reason, str) and reason not in row.ids():
        row.add(Offer(reason, reason))
        row.show()
    row.set_value(reason if isinstance(reason, str) else None)


def _ends(field: Slider | Scaling, worksheet: Worksheet) -> tuple[float, float, float, str, str]:
    """Return the lowest and the highest number, the step, and what the ends are called."""
    scale = worksheet.scale.get(field.scale or "") if isinstance(field, Slider) else None
    if isinstance(scale, SliderScale):
        return scale.min, scale.max, scale.step, scale.low, scale.high
    step = (field.step or 1) if isinstance(field, Slider) else 1
    least = 0 if field.min is None else field.min
    return least, 10 if field.max is None else field.max, step, field.low, field.high
