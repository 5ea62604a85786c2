"""Questions answered with words for feelings, each with its strength."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.answering.question import Question
from ui.widgets.feelings import Feelings
from ui.widgets.sliding import Sliding
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.worksheets.fields import Emotion
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings


class Felt(Question):
    """Words for feelings, and before them the two quick sliders of a vocabulary that has some.

    What the sliders say is stored beside the field, as "field.slider".
    """

    def __init__(self, field: Emotion, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        vocabulary = around.vocabularies.get(field.vocab)
        axes = vocabulary.axes if field.quick else ()
        self._vocabulary = vocabulary
        self._sliders = {
            axis.id: Sliding(least=0, most=100, step=5, low=axis.low, high=axis.high, name=axis.label)
            for axis in axes
        }
        for axis in axes:
            self._column.addWidget(label(axis.label))
            self._column.addWidget(self._sliders[axis.id])
            self._sliders[axis.id].changed.connect(self.changed)
        self._feelings = Feelings(
            vocabulary, most=field.max, strength=field.intensity, name=field.label.strip()
        )
        self._answered_with(self._feelings)
        self._before = label("", "small")
        self._column.insertWidget(1, self._before)
        self._before.hide()
        self._feelings.changed.connect(self.changed)

    def begin(self) -> None:
        """Put the focus on the first slider, or on the kinds of feelings."""
        first = next(iter(self._sliders.values()), None)
        if first is None:
            self._feelings.setFocus()
        else:
            first.setFocus()

    def show_answer(self, sheet: Answers) -> None:
        """Show the words with their strengths, and those they are compared with."""
        found = sheet.feelings(self.field.id)
        self._feelings.set_value((feeling.word, feeling.intensity) for feeling in found)
        for axis, slider in self._sliders.items():
            slider.set_value(sheet.number(f"{self.field.id}.{axis}"))
        before = sheet.feelings(self.field.pair) if self.field.pair else ()
        self._before.setVisible(bool(before))
        words = ", ".join(self._vocabulary.label(each.word) for each in before)
        self._before.setText(self.tr("Then: {feelings}").format(feelings=words))

    def keep_answer(self, sheet: Answers) -> None:
        """Put the words with their strengths into `sheet`."""
        sheet.feel(self.field, self._feelings.value())
        for axis, slider in self._sliders.items():
            sheet.put(f"{self.field.id}.{axis}", slider.value())
