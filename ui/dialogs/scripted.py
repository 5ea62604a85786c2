"""The twin of the dialogs for tests: answers are given beforehand, questions are remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from ui.dialogs.port import Pick, Question


class ScriptedDialogs:
    """Answers each question with the next of its answers.

    Attributes:
        asked: Every question so far.
        picks: Everything that was to be picked so far.
    """

    def __init__(self, answers: Iterable[bool] = (), paths: Iterable[Path] = ()) -> None:
        """Prepare `answers`, and `paths` to pick, in order; a question too many fails."""
        self._answers = list(answers)
        self._paths = list(paths)
        self.asked: list[Question] = []
        self.picks: list[Pick] = []

    def pick(self, pick: Pick, picked: Callable[[Path], None]) -> None:
        """Remember `pick` and pick at once."""
        self.picks.append(pick)
        picked(self._paths.pop(0))

    def ask(self, question: Question, answered: Callable[[bool], None]) -> None:
        """Remember `question` and answer at once."""
        self.asked.append(question)
        answered(self._answers.pop(0))

    def close_all(self) -> None:
        """Nothing is ever open."""
