"""What a page may ask a person in passing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


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


class PickKind(StrEnum):
    """What is to be picked."""

    FILE = "file"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Pick:
    """Something on the disk to be picked; it has to be there.

    Attributes:
        title: What is to be picked, in words.
        begin: The folder to begin in, or None for wherever the system begins.
    """

    title: str
    kind: PickKind = PickKind.FILE
    begin: Path | None = None


class Dialogs(Protocol):
    """Asks without blocking; answers arrive by calling a bound method."""

    def pick(self, pick: Pick, picked: Callable[[Path], None]) -> None:
        """Let a person pick a file or folder; call `picked` only when they did."""

    def ask(self, question: Question, answered: Callable[[bool], None]) -> None:
        """Ask `question`; call `answered` with True only when the person chose `yes`."""

    def close_all(self) -> None:
        """Close every open question unanswered, because the journal locks."""
