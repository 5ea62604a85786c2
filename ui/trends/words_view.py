"""Every line in plain sentences: what it comes to in a time, for whoever would rather read than look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.trends.change_links import ChangeLinks
from ui.trends.sheet import Line, Sheet
from ui.trends.view import View
from ui.trends.words import marked, sentence
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from app.trends.periods import Period
    from app.trends.series import Series
    from app.trends.service import Lines
    from ui.theme.look import Look

TEXT = 720


class WordsView(View):
    """A sentence for each line."""

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._shown: list[Series] = []
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._little = label(
            self.tr(
                "Nothing was answered with a rating in this time. One page of a tool with a rating, such as the"
                " wellbeing snapshot, says its value here; from three on it is told how they changed."
            )
        )
        outer.addWidget(self._little)
        row = QHBoxLayout()  # which asks for the height of the words at the width they get
        row.addWidget(self._content, 1)
        row.addStretch(0)
        outer.addLayout(row)
        self._changes = ChangeLinks()
        self._changes.entry_wanted.connect(self.entry_wanted)
        outer.addWidget(self._changes)
        outer.addStretch(1)
        look.changed.connect(self._measure)
        self._measure()

    def show_time(self, lines: Lines, period: Period, found: object) -> None:
        """Say every line that has a point between the ends of `period`."""
        del found
        parts = (each.between(period.since, period.until) for each in lines.series.values())
        self._shown = [each for each in parts if len(each)]
        self._changes.show_marks(tuple(each for each in lines.marks if period.holds(each.day)))
        self._little.setVisible(not self._shown)
        self._fill()
        self.changed.emit()

    def sentences(self) -> list[str]:
        """Return what is said, from the top."""
        return [sentence(each) for each in self._shown]

    def has_numbers(self) -> bool:
        """Tell whether anything is said."""
        return bool(self._shown or self._changes.marks())

    def sheet(self) -> Sheet | None:
        """Return a row for each line with its sentence, and for each change that was marked."""
        if not self.has_numbers():
            return None
        heads = (self.tr("Tool"), self.tr("Line"), self.tr("In words"))
        lines = []
        for each in self._shown:
            words = (each.spec.tool, each.spec.label, sentence(each))
            lines.append(Line(words, words))
        for mark in self._changes.marks():
            words = (self.tr("Mark a change"), self.tr("Changes you marked"), marked(mark))
            lines.append(Line(words, words, mark.entry))
        return Sheet(self.tr("In words"), heads, tuple(lines))

    def picture(self) -> QWidget | None:
        """Return nothing: sentences are no picture."""
        return None

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        above = ""
        for each in self._shown:
            tool = each.spec.worksheet or each.spec.id
            if tool != above:
                above = tool
                self._column.addSpacing(18)
                self._column.addWidget(section(each.spec.tool or each.spec.label, wrap=True))
            self._column.addWidget(label(sentence(each)))

    def _measure(self) -> None:
        self._content.setMaximumWidth(self._look.px(TEXT))
