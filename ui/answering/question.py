"""A question of a worksheet with what it is answered with: what all kinds of questions share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.worksheets.fields import Field
    from models.domain.action import Action
    from models.domain.entry import Feeling, JsonValue


class Answers(Protocol):
    """Where answers are shown from and kept in: the sheet of an entry, or one repetition of a section."""

    @property
    def tags(self) -> tuple[str, ...]:
        """Tags of the entry."""

    def tag(self, tags: tuple[str, ...]) -> None:
        """Give the entry these tags."""

    def answer(self, field: str) -> JsonValue:
        """Return an answer, or None."""

    def text(self, field: str) -> str:
        """Return an answer in words, or ""."""

    def number(self, field: str) -> float | None:
        """Return an answer that is a number, or None."""

    def put(self, field: str, value: JsonValue) -> None:
        """Keep an answer; nothing at all counts as not answered."""

    def feelings(self, field: str) -> tuple[Feeling, ...]:
        """Return the feelings named in one field."""

    def feel(self, field: Field, words: Iterable[tuple[str, int | None]]) -> None:
        """Keep the feelings named in one field, each with its strength from 0 to 100 where it has one."""

    def actions(self, field: str) -> tuple[Action, ...]:
        """Return the actions that stand in one field."""

    def act(self, field: str, actions: Iterable[Action]) -> None:
        """Keep the actions that stand in one field."""


class Question(QWidget):
    """A question with its answer.

    Attributes:
        changed: Emitted when a person changed the answer.
    """

    changed = Signal()

    ROLE = "strong"
    """How the wording of the question is set."""

    def __init__(self, field: Field) -> None:
        """Show the wording of `field`; subclasses add what it is answered with."""
        super().__init__()
        self.field = field
        self._entrance: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        if field.label:
            self._column.addWidget(label(field.label.strip(), self.ROLE))
        if field.help:
            self._column.addWidget(label(field.help.strip(), "small"))

    def show_answer(self, sheet: Answers) -> None:
        """Show what `sheet` has as the answer."""

    def keep_answer(self, sheet: Answers) -> None:
        """Put the answer into `sheet`."""

    def notice(self, sheet: Answers) -> None:
        """Follow another answer of the same section that this question looks at."""

    def can_begin(self) -> bool:
        """Tell whether there is anything to be done here now."""
        return True

    def begin(self) -> None:
        """Put the focus where the answer is given."""
        if self._entrance is not None:
            self._entrance.setFocus()

    def stop(self) -> None:
        """Pace and count no more, because the question goes out of sight."""

    def _answered_with(self, widget: QWidget) -> None:
        if not widget.accessibleName():
            widget.setAccessibleName(self.field.label.strip())
        if self.field.help and not widget.accessibleDescription():
            widget.setAccessibleDescription(self.field.help.strip())
        self._column.addWidget(widget)
        self._enter_at(widget)

    def _enter_at(self, widget: QWidget) -> None:
        """Begin at `widget`, which is no focus proxy: Tab jumps to a proxy, past everything that stands before it."""
        self._entrance = widget


def listed(answer: JsonValue) -> list[JsonValue]:
    """Return an answer that may be one or several as a list; nothing at all is an empty one."""
    if answer is None:
        return []
    return list(answer) if isinstance(answer, list | tuple) else [answer]
