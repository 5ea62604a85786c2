"""Fill any question as the tour does, with words that can be searched for and time that has gone by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.worksheets import fields as asked
from ui.answering.questions.timing import Paced
from ui.commands import filling
from ui.commands.filling import UNANSWERED, button, click, press

if TYPE_CHECKING:
    from ui.answering.question import Question

__all__ = ["UNANSWERED", "WORD", "button", "click", "fill", "press"]

WORD = "kingfisher"
"""In everything that is written, so that it can be searched for."""

WORDS = f"The {WORD} keeper\nAnd then nothing."
ONE_LINE = (asked.Text, asked.Actions)


def fill(question: Question) -> None:
    """Answer `question`."""
    if isinstance(question, Paced):
        _stay_with(question)
    else:
        field = question.field
        filling.fill(question, WORDS.splitlines()[0] if isinstance(field, ONE_LINE) else WORDS)


def _stay_with(question: Paced) -> None:
    click(button(question, "Start"))
    question._began = question._clock.monotonic() - 20  # twenty seconds have gone by
    click(button(question, "Stop"))
