"""One part of the sheet while it is being edited: its heading, its words, and its place among the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.journal.markdown import Run
from app.journal.tables import Table
from ui.supervision.chart_drawing import axis_words
from ui.supervision.chart_picture import ChartPicture
from ui.supervision.heading_field import HeadingField
from ui.supervision.part_page import PartPage
from ui.supervision.table_actions import TableActions
from ui.theme.icons import icon
from ui.widgets.buttons import button
from ui.widgets.text import label, tip

if TYPE_CHECKING:
    from models.domain.document import Part
    from ui.theme.look import Look

ICON = 16


class PartEditor(QWidget):
    """Edits one part.

    Attributes:
        edited: Emitted after every change.
        up_requested, down_requested, remove_requested: Emitted with this editor.
    """

    edited = Signal()
    up_requested = Signal(object)
    down_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, part: Part, *, look: Look, ask: str = "") -> None:
        """Show `part`; `ask` says what belongs in it and never goes on paper."""
        super().__init__()
        self._part = part
        self._look = look
        self._heading = HeadingField(part.heading)
        self._up = button("", "icon", self._on_up)
        self._down = button("", "icon", self._on_down)
        self._remove = button("", "icon", self._on_remove)
        self._table = button("", "icon", self._on_table)
        hint = (
            self.tr("Empty, so it stays off the paper.") if part.chart is None else self.tr("What it shows.")
        )
        self._page = PartPage(
            look=look, rows=1, name=part.heading or self.tr("Words of this part"), hint=hint
        )
        TableActions(self._page)
        self._page.load(part.text)
        self._build(ask)
        self._connect_signals()

    def part(self) -> Part:
        """Return the part as it stands now."""
        return replace(self._part, heading=self._heading.text().strip(), text=self._page.markdown())

    def show_part(self, part: Part) -> None:
        """Show other words in place of these, which can be brought back by undoing."""
        self._part = part
        self._heading.rewrite(part.heading)
        if part.text != self._page.markdown():
            self._page.rewrite(part.text)

    def fields(self) -> tuple[QWidget, ...]:
        """Return what the Tab key comes by, in order."""
        return (self._heading, self._table, self._up, self._down, self._remove, self._page)

    def show_place(self, *, first: bool, last: bool) -> None:
        """Show whether there are parts above and below."""
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)

    def begin(self) -> None:
        """Put the cursor after the last word."""
        self._page.setFocus()
        self._page.cursor_to_end()

    def begin_heading(self) -> None:
        """Put the cursor into the heading."""
        self._heading.setFocus()

    def forget(self) -> None:
        """Let go of the words and of everything that could be undone."""
        self._page.forget()
        self._heading.clear()

    def _build(self, ask: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._heading.setProperty("role", "part-heading")
        self._heading.setPlaceholderText(self.tr("A heading of your own"))
        self._heading.setAccessibleName(self.tr("Heading"))
        row.addWidget(self._heading, 1)
        for each in (self._table, self._up, self._down, self._remove):
            row.addWidget(each)
        self._table.setVisible(self._part.chart is None)
        column.addLayout(row)
        if ask:
            column.addWidget(label(ask, "small"))
        self._picture = self._build_picture()
        if self._picture is not None:
            column.addWidget(self._picture)
        column.addWidget(self._page)
        self._name()
        self._tint()

    def _build_picture(self) -> ChartPicture | None:
        chart = self._part.chart
        if chart is None:
            return None
        high, low, first, last = axis_words(chart)
        words = self.tr("Chart from {first} to {last}, on a scale from {low} to {high}")
        name = words.format(first=first, last=last, low=low, high=high)
        return ChartPicture(chart, look=self._look, name=name)

    def _connect_signals(self) -> None:
        self._heading.textEdited.connect(self._on_heading)
        self._page.edited.connect(self.edited)
        self._look.changed.connect(self._tint)

    def _name(self) -> None:
        """Give every control a name that says which part it belongs to."""
        heading = self._heading.text().strip() or self.tr("this part")
        names = (
            (self._up, self.tr("Move “{heading}” up")),
            (self._down, self.tr("Move “{heading}” down")),
            (self._remove, self.tr("Take “{heading}” out of this copy")),
            (self._table, self.tr("Put a table into “{heading}”")),
        )
        for each, words in names:
            each.setAccessibleName(words.format(heading=heading))
            each.setToolTip(tip(words.format(heading=heading)))

    def _tint(self) -> None:
        muted = self._look.colour("muted")
        size = QSize(self._look.px(ICON), self._look.px(ICON))
        names = ("table", "arrow-up", "arrow-down", "x")
        for each, name in zip((self._table, self._up, self._down, self._remove), names, strict=True):
            each.setIcon(icon(name, muted))
            each.setIconSize(size)

    def _on_heading(self) -> None:
        self._page.setAccessibleName(self._heading.text().strip() or self.tr("Words of this part"))
        self._name()
        self.edited.emit()

    def _on_table(self) -> None:
        """Put the beginning of a table after the last word, and go on there."""
        head = tuple((Run(words),) for words in (self.tr("What"), self.tr("Before"), self.tr("Now")))
        self._page.insert_table(Table((head, ((),) * len(head)), headed=True))
        self._page.setFocus()

    def _on_up(self) -> None:
        self.up_requested.emit(self)

    def _on_down(self) -> None:
        self.down_requested.emit(self)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self)
