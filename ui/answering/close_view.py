"""The last screen of a tool: a word to end with, what changed in the person's own numbers, what becomes of the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui.answering.column import Column
from ui.widgets.buttons import button, link, primary
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text import hairline, label

if TYPE_CHECKING:
    from ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class Way:
    """One thing that can be done now.

    Attributes:
        id: What is done.
        words: What the button says.
        explained: What follows from it, or "".
    """

    id: str
    words: str
    explained: str = ""


@dataclass(frozen=True, slots=True)
class Closing:
    """What the last screen says and offers; the first of `ways` is the main one, `links` are quieter.

    Attributes:
        figures: What the answers come to, each by its name and in words.
    """

    title: str
    lines: tuple[str, ...]
    ways: tuple[Way, ...]
    links: tuple[Way, ...] = ()
    figures: tuple[tuple[str, str], ...] = ()


class CloseView(Column):
    """Shows a closing.

    Attributes:
        chosen: Emitted with the id of the way a person chose.
    """

    chosen = Signal(str)

    def __init__(self, *, look: Look) -> None:
        """Begin with nothing."""
        super().__init__(look=look)
        self._inside: QWidget | None = None
        self._first: QPushButton | None = None

    def show_closing(self, closing: Closing) -> None:
        """Show `closing` in place of what was shown before."""
        if self._inside is not None:
            self._inside.hide()
            self.column.removeWidget(self._inside)
            self._inside.deleteLater()
            self.column.takeAt(0)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(closing.title, "title"))
        column.addSpacing(14)
        for line in closing.lines:
            column.addWidget(label(line.strip(), "reading"))
            column.addSpacing(12)
        if closing.figures:
            column.addSpacing(8)
            column.addLayout(_figures(closing))
            column.addSpacing(12)
        column.addSpacing(14)
        self._add_ways(column, closing)
        self.column.addWidget(self._inside)
        self._inside.show()
        self.column.addStretch()

    def begin(self) -> None:
        """Put the focus on the main way."""
        if self._first is not None:
            self._first.setFocus()

    def _add_ways(self, column: QVBoxLayout, closing: Closing) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._first = None
        for number, way in enumerate(closing.ways):
            if number:
                grid.addWidget(hairline(), 2 * number - 1, 0, 1, 2)
            made = button(way.words, "") if number else primary(way.words)
            self._first = self._first or made
            grid.addWidget(self._button(way, made), 2 * number, 0)
            grid.addWidget(label(way.explained, "muted"), 2 * number, 1)
        column.addLayout(grid)
        if closing.links:
            column.addSpacing(22)
            column.addLayout(self._links(closing))

    def _links(self, closing: Closing) -> FlowLayout:
        flow = FlowLayout(spacing=14)
        for way in closing.links:
            flow.addWidget(self._button(way, link(way.words)))
        return flow

    def _button(self, way: Way, made: QPushButton) -> QPushButton:
        made.setProperty("way", way.id)
        made.setAccessibleDescription(way.explained)
        made.clicked.connect(self._on_clicked)
        return made

    def _on_clicked(self) -> None:
        self.chosen.emit(self.sender().property("way"))


def _figures(closing: Closing) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for row, (name, words) in enumerate(closing.figures):
        grid.addWidget(label(name, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(words), row, 1)
    return grid
