"""A kind of one's own: a name, and in a line or two what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import primary, quiet_link
from ui.widgets.text import label

if TYPE_CHECKING:
    from models.domain.thought import ThinkingKind

LONGEST = 60
LONGEST_LINE = 240


class OwnKind(QWidget):
    """Asks for a kind.

    Attributes:
        given: Emitted with its name, what it is, and the question to ask.
        left: Emitted when the person does not want one after all.
    """

    given = Signal(str, str, str)
    left = Signal()

    def __init__(self) -> None:
        """Begin with empty lines."""
        super().__init__()
        self._title = label("", "heading")
        self._name = self._field(self.tr("What you call it"), LONGEST)
        self._about = self._field(self.tr("What it is, if you want to say"), LONGEST_LINE)
        self._question = self._field(self.tr("A question to ask yourself, if you have one"), LONGEST_LINE)
        self._problem = label("", "notice")
        self._save = primary(self.tr("Keep it"), self._on_save)
        self._build()

    def show_kind(self, kind: ThinkingKind | None, *, typed: str = "") -> None:
        """Ask for a new kind, called `typed` to begin with, or show one to change."""
        self._title.setText(self.tr("A kind of your own") if kind is None else self.tr("Change this kind"))
        self._name.setText(kind.label if kind is not None else typed)
        self._about.setText(kind.explanation if kind is not None else "")
        self._question.setText(kind.question if kind is not None else "")
        self.say("")

    def say(self, problem: str) -> None:
        """Say why it cannot be kept so; "" says nothing."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if problem:
            self._name.setFocus()

    def begin(self) -> None:
        """Put the cursor into the name."""
        self._name.setFocus()
        self._name.selectAll()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addSpacing(6)
        for field in (self._name, self._about, self._question):
            column.addWidget(label(field.accessibleName(), "strong"))
            column.addWidget(field)
            column.addSpacing(8)
        column.addWidget(self._problem)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(quiet_link(self.tr("Not now"), self.left))
        row.addSpacing(8)
        row.addWidget(self._save)
        column.addLayout(row)

    def _field(self, name: str, longest: int) -> QLineEdit:
        found = QLineEdit()
        found.setAccessibleName(name)
        found.setMaxLength(longest)
        found.returnPressed.connect(self._on_save)
        return found

    def _on_save(self) -> None:
        name = " ".join(self._name.text().split())
        if not name:
            self.say(self.tr("It needs a name, so that you can find it again."))
            return
        self.given.emit(name, self._about.text().strip(), self._question.text().strip())
