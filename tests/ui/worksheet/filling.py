"""Fill any question as a person would: by keys and clicks on its real widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSlider

from app.worksheets import fields as asked
from ui.answering.small_page import SmallPage
from ui.widgets.chip_row import ChipRow
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.feelings import Feelings
from ui.widgets.growing_line import GrowingLine
from ui.widgets.rating import Rating

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.answering.question import Question

WORD = "kingfisher"
"""In everything that is written, so that it can be searched for."""

UNANSWERED = (asked.Note, asked.Signposts)
"""Kinds of question that ask nothing."""


def fill(question: Question) -> None:
    """Answer `question`."""
    _WAYS[type(question.field)](question)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def first(question: QWidget, kind: type[QWidget]) -> QWidget:
    found = [each for each in question.findChildren(kind) if each.isVisibleTo(question)]
    assert found, f"{question} shows no {kind.__name__}"
    return found[0]


def button(inside: QWidget, words: str) -> QPushButton:
    return next(
        each
        for each in inside.findChildren(QPushButton)
        if words in {each.text(), each.accessibleName()} and not each.isHidden()
    )


def _line(question: Question) -> None:
    line = first(question, GrowingLine)
    QTest.keyClicks(line, f"The {WORD} by the weir")


def _page(question: Question) -> None:
    page = first(question, SmallPage)
    QTest.keyClicks(page, f"It was the {WORD} again.")
    press(page, Qt.Key.Key_Return)
    QTest.keyClicks(page, "And then nothing.")


def _choice(question: Question) -> None:
    click(first(first(question, ChoiceRow), QPushButton))


def _choices(question: Question) -> None:
    chips = first(question, ChipRow).findChildren(QPushButton)
    click(chips[0])
    if getattr(question.field, "max", None) != 1:
        click(chips[-1])
    own = [each for each in question.findChildren(QLineEdit) if not each.isHidden()]
    if isinstance(question.field, asked.MultiChoice) and question.field.other:
        QTest.keyClicks(own[0], f"a {WORD}")
        press(own[0], Qt.Key.Key_Return)


def _checks(question: Question) -> None:
    for box in question.findChildren(QCheckBox):
        press(box, Qt.Key.Key_Space)


def _rated(question: Question) -> None:
    if question.findChildren(Rating):
        press(
            first(first(question, Rating), QPushButton), Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right
        )
    else:
        press(first(question, QSlider), Qt.Key.Key_Right, Qt.Key.Key_Right)


def _likert(question: Question) -> None:
    rows = [row for row in question.findChildren(ChoiceRow) if row.isVisibleTo(question)]
    steps, weights = rows[0], rows[1:]
    press(steps.findChildren(QPushButton)[0], Qt.Key.Key_Right, Qt.Key.Key_Right)
    for row in weights:
        if row.accessibleName() != steps.accessibleName():  # the other one takes the step back
            press(row.findChildren(QPushButton)[0], Qt.Key.Key_Right, Qt.Key.Key_Right)


def _number(question: Question) -> None:
    QTest.keyClicks(first(question, QLineEdit), "3")


def _time(question: Question) -> None:
    QTest.keyClicks(first(question, QLineEdit), "14.30")


def _date(question: Question) -> None:
    for combo in question.findChildren(QComboBox):
        if not combo.isHidden():
            press(combo, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
            combo.activated.emit(combo.currentIndex())


def _typed_words(question: Question) -> None:
    line = first(question, QLineEdit)
    QTest.keyClicks(line, f"the {WORD} keeper")
    press(line, Qt.Key.Key_Return)


def _feelings(question: Question) -> None:
    picker = question.findChild(Feelings)
    assert picker is not None
    rows = picker.findChildren(ChipRow)
    click(rows[0].findChildren(QPushButton)[0])  # the first kind of feelings
    shown = [row for row in picker.findChildren(ChipRow) if row is not rows[0] and not row.isHidden()]
    click(shown[0].findChildren(QPushButton)[0])


def _tags(question: Question) -> None:
    rows = question.findChildren(ChipRow)
    if rows:
        click(rows[0].findChildren(QPushButton)[0])  # the first kind of words
        click(rows[1].findChildren(QPushButton)[0])
    else:
        _typed_words(question)


def _values(question: Question) -> None:
    rows = [row for row in question.findChildren(ChipRow) if row.findChildren(QPushButton)]
    click(rows[0].findChildren(QPushButton)[0])


def _timer(question: Question) -> None:
    click(button(question, "Start"))
    from ui.answering.questions.timing import Paced

    assert isinstance(question, Paced)
    question._began = question._clock.monotonic() - 20  # twenty seconds have gone by
    click(button(question, "Stop"))


def _pairs(question: Question) -> None:
    lines = question.findChildren(GrowingLine)
    QTest.keyClicks(lines[0], f"The {WORD}")
    QTest.keyClicks(lines[1], "On an ordinary day")


def _shares(question: Question) -> None:
    sliders = question.findChildren(QSlider)
    for slider in sliders:
        press(slider, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)


def _thoughts(question: Question) -> None:
    QTest.keyClicks(first(question, GrowingLine), f"The {WORD} knows")
    if question.findChildren(QSlider):
        press(question.findChildren(QSlider)[0], Qt.Key.Key_Right)


def _entry(question: Question) -> None:
    combo = question.findChildren(QComboBox)[0]
    if combo.count() > 1:
        press(combo, Qt.Key.Key_Down)
        combo.activated.emit(combo.currentIndex())


def _nothing(question: Question) -> None:
    """Notes and support lines ask nothing."""


_WAYS: dict[type, Callable[[Question], None]] = {
    asked.Note: _nothing,
    asked.Signposts: _nothing,
    asked.Text: _line,
    asked.LongText: _page,
    asked.TimedWriting: _page,
    asked.Choice: _choice,
    asked.MultiChoice: _choices,
    asked.Checklist: _checks,
    asked.Slider: _rated,
    asked.Scaling: _rated,
    asked.Likert: _likert,
    asked.Number: _number,
    asked.Duration: _number,
    asked.Time: _time,
    asked.Date: _date,
    asked.Alias: _typed_words,
    asked.Emotion: _feelings,
    asked.Tags: _tags,
    asked.Values: _values,
    asked.Timer: _timer,
    asked.Pairs: _pairs,
    asked.Shares: _shares,
    asked.Thoughts: _thoughts,
    asked.Actions: _line,
    asked.EntryLink: _entry,
}
