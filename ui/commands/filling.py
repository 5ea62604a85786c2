"""Answers any question as a person would: by keys and clicks on its real widget, whatever kind of question it is.

Knows the kinds of question and no worksheet, so a tool that is added as a file can be walked through the same day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QRadioButton, QSlider

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

Found = TypeVar("Found", bound="QWidget")

UNANSWERED = (asked.Note, asked.Signposts, asked.Offer)
"""Kinds of question that ask nothing."""


def fill(question: Question, words: str) -> None:
    """Answer `question`; where it takes words, with `words`.

    Raises:
        LookupError: It does not show what it is to be answered with.
    """
    _WAYS[type(question.field)](question, words)


def click(widget: QWidget) -> None:
    """Press the left button on `widget`."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def press(widget: QWidget, *keys: Qt.Key) -> None:
    """Press keys on `widget`, one after the other."""
    for key in keys:
        QTest.keyClick(widget, key)


def first(inside: QWidget, kind: type[Found]) -> Found:
    """Return the first widget of a kind that is shown.

    Raises:
        LookupError: There is none.
    """
    found = (each for each in inside.findChildren(kind) if each.isVisibleTo(inside))
    if (widget := next(found, None)) is None:
        raise LookupError(kind.__name__)
    return widget


def button(inside: QWidget, words: str) -> QPushButton:
    """Return the button that says `words`.

    Raises:
        LookupError: There is none.
    """
    found = (each for each in inside.findChildren(QPushButton) if not each.isHidden())
    named = (each for each in found if words in {each.text(), each.accessibleName()})
    if (widget := next(named, None)) is None:
        raise LookupError(words)
    return widget


def _nothing(question: Question, words: str) -> None:
    """Leave alone what asks nothing."""


def _line(question: Question, words: str) -> None:
    QTest.keyClicks(first(question, GrowingLine), words)


def _page(question: Question, words: str) -> None:
    page = first(question, SmallPage)
    for number, line in enumerate(words.splitlines()):
        if number:
            press(page, Qt.Key.Key_Return)
        QTest.keyClicks(page, line)


def _choice(question: Question, words: str) -> None:
    del words
    click(first(first(question, ChoiceRow), QPushButton))


def _choices(question: Question, words: str) -> None:
    chips = first(question, ChipRow).findChildren(QPushButton)
    click(chips[0])
    if getattr(question.field, "max", None) != 1:
        click(chips[-1])
    own = [each for each in question.findChildren(QLineEdit) if not each.isHidden()]
    if isinstance(question.field, asked.MultiChoice) and question.field.other:
        QTest.keyClicks(own[0], _short(words))
        press(own[0], Qt.Key.Key_Return)


def _checks(question: Question, words: str) -> None:
    del words
    for box in question.findChildren(QCheckBox):
        press(box, Qt.Key.Key_Space)


def _rated(question: Question, words: str) -> None:
    del words
    right = Qt.Key.Key_Right
    if question.findChildren(Rating):
        press(first(first(question, Rating), QPushButton), right, right, right)
    else:
        press(first(question, QSlider), right, right)


def _likert(question: Question, words: str) -> None:
    del words
    rows = [row for row in question.findChildren(ChoiceRow) if row.isVisibleTo(question)]
    steps, weights = rows[0], rows[1:]
    for row in (steps, *(each for each in weights if each.accessibleName() != steps.accessibleName())):
        # a further row of the same name takes the step back
        press(row.findChildren(QPushButton)[0], Qt.Key.Key_Right, Qt.Key.Key_Right)


def _number(question: Question, words: str) -> None:
    del words
    QTest.keyClicks(first(question, QLineEdit), "3")


def _time(question: Question, words: str) -> None:
    del words
    QTest.keyClicks(first(question, QLineEdit), "14.30")


def _date(question: Question, words: str) -> None:
    del words
    for combo in question.findChildren(QComboBox):
        if not combo.isHidden():
            press(combo, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
            combo.activated.emit(combo.currentIndex())


def _role(question: Question, words: str) -> None:
    line = first(question, QLineEdit)
    QTest.keyClicks(line, _short(words))
    press(line, Qt.Key.Key_Return)


def _feelings(question: Question, words: str) -> None:
    del words
    picker = first(question, Feelings)
    rows = picker.findChildren(ChipRow)
    click(rows[0].findChildren(QPushButton)[0])  # the first kind of feelings
    shown = [row for row in picker.findChildren(ChipRow) if row is not rows[0] and not row.isHidden()]
    click(shown[0].findChildren(QPushButton)[0])


def _tags(question: Question, words: str) -> None:
    rows = question.findChildren(ChipRow)
    if rows:
        click(rows[0].findChildren(QPushButton)[0])  # the first kind of words
        click(rows[1].findChildren(QPushButton)[0])
    else:
        _role(question, words)


def _values(question: Question, words: str) -> None:
    del words
    rows = [row for row in question.findChildren(ChipRow) if row.findChildren(QPushButton)]
    click(rows[0].findChildren(QPushButton)[0])


def _timer(question: Question, words: str) -> None:
    del words
    click(button(question, QCoreApplication.translate("Paced", "Start")))
    press(button(question, QCoreApplication.translate("Paced", "Stop")), Qt.Key.Key_Space)


def _pairs(question: Question, words: str) -> None:
    lines = question.findChildren(GrowingLine)
    QTest.keyClicks(lines[0], words.splitlines()[0])
    QTest.keyClicks(lines[1], "On an ordinary day")


def _shares(question: Question, words: str) -> None:
    del words
    for slider in question.findChildren(QSlider):
        press(slider, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)


def _thoughts(question: Question, words: str) -> None:
    _line(question, words.splitlines()[0])
    if sliders := question.findChildren(QSlider):
        press(sliders[0], Qt.Key.Key_Right)


def _picked(question: Question, words: str) -> None:
    radios = question.findChildren(QRadioButton)
    if radios:
        press(radios[0], Qt.Key.Key_Space)
    else:
        _line(question, words.splitlines()[0])


def _entry(question: Question, words: str) -> None:
    del words
    combo = question.findChildren(QComboBox)[0]
    if combo.count() > 1:
        press(combo, Qt.Key.Key_Down)
        combo.activated.emit(combo.currentIndex())


_WAYS: dict[type, Callable[[Question, str], None]] = {
    asked.Note: _nothing,
    asked.Signposts: _nothing,
    asked.Offer: _nothing,
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
    asked.Alias: _role,
    asked.Emotion: _feelings,
    asked.Tags: _tags,
    asked.Values: _values,
    asked.Timer: _timer,
    asked.Pairs: _pairs,
    asked.Shares: _shares,
    asked.Body: _tags,
    asked.Thoughts: _thoughts,
    asked.PickedThought: _picked,
    asked.PickedKind: _choice,
    asked.Actions: _line,
    asked.EntryLink: _entry,
}


def _short(words: str) -> str:
    return " ".join(words.split()[:3]).strip(".,").casefold()
