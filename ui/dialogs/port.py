"""What a page may ask a person in passing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Question:
    """A question with two answers, both in words.

    Attributes:
        title: The question itself.
        text: What follows from the answer.
        yes: The answer that does it, as a verb ("Delete for good").
        no: The answer that leaves everything as it is.
    """

    title: str
    text: str
    yes: str
    no: str


class Dialogs(Protocol):
    """Asks without blocking; answers arrive by calling a bound method."""

    def ask(self, question: Question, answered: Callable[[bool], None]) -> None:
        """Ask `question`; call `answered` with True only when the person chose `yes`."""

    def close_all(self) -> None:
        """Close every open question unanswered, because the journal locks."""
