"""The twin of the dialogs for tests: answers are given beforehand, questions are remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ui.dialogs.port import Question


class ScriptedDialogs:
    """Answers each question with the next of its answers.

    Attributes:
        asked: Every question so far.
    """

    def __init__(self, answers: Iterable[bool] = ()) -> None:
        """Prepare `answers`, in order; a question too many fails."""
        self._answers = list(answers)
        self.asked: list[Question] = []

    def ask(self, question: Question, answered: Callable[[bool], None]) -> None:
        """Remember `question` and answer at once."""
        self.asked.append(question)
        answered(self._answers.pop(0))

    def close_all(self) -> None:
        """Nothing is ever open."""
