"""One page that could go along: on one line what of it does, and below, when wanted, every answer with its own box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.journal.markdown import plain
from app.sharing.gathering import Level, Why
from ui.supervision import source_words
from ui.supervision.tick import Tick
from ui.theme.icons import icon
from ui.widgets.buttons import button
from ui.widgets.elided import ElidedLabel
from ui.widgets.text import chip, hairline, label

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.sharing.gathering import Passage, Source
    from ui.theme.look import Look

GLIMPSE = 160
"""Characters of an answer that are shown before it is chosen."""

INDENT = 38


class SourceRow(QWidget):
    """Chooses from the answers of one page.

    Attributes:
        changed: Emitted when a person chose or left out something.
    """

    changed = Signal()

    def __init__(self, source: Source, chosen: Collection[str], *, look: Look) -> None:
        """Show `source` with the answers whose keys are in `chosen` ticked."""
        super().__init__()
        self._source = source
        self._look = look
        self._chosen = {each.key for each in source.passages} & set(chosen)
        name = source_words.source_name(source)
        self._all = Tick(name, name=name)
        self._open = button(self.tr("Answers"), "quiet-link", self._on_open)
        self._open.setAccessibleName(self.tr("Choose answers of {name}").format(name=name))
        self._summary = label("", "small")
        self._answers = QWidget()
        self._ticks: dict[str, Tick] = {}
        self._build()
        self._show_chosen()
        self._tint()
        self._all.ticked.connect(self._on_all)
        look.changed.connect(self._tint)

    def chosen(self) -> frozenset[str]:
        """Return the keys of the answers that go along."""
        return frozenset(self._chosen)

    def choose(self, keys: Collection[str]) -> None:
        """Tick those answers whose keys are among `keys`, and no others; nothing is emitted."""
        self._chosen = {each.key for each in self._source.passages} & set(keys)
        self._show_chosen()

    def source(self) -> Source:
        """Return what is chosen from."""
        return self._source

    def begin(self) -> None:
        """Put the focus on the box of the whole page."""
        self._all.begin()

    def open_button(self) -> QPushButton:
        """Return what shows the answers."""
        return self._open

    def ticks(self) -> dict[str, Tick]:
        """Return the boxes of the answers by their keys; none before they were looked at."""
        return dict(self._ticks)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(2)
        column.addWidget(hairline())
        top = QHBoxLayout()
        top.setContentsMargins(0, 4, 0, 0)
        top.setSpacing(10)
        top.addWidget(self._all, 1)
        self._open.setCheckable(True)
        self._open.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        top.addWidget(self._open)
        column.addLayout(top)
        self._below = QVBoxLayout()
        self._below.setSpacing(2)
        self._below.addLayout(self._build_marks())
        self._below.addWidget(self._summary)
        self._below.addWidget(self._answers)
        column.addLayout(self._below)
        self._answers.hide()

    def _build_marks(self) -> QHBoxLayout:
        """Return the marks in a line of their own, so that they leave the name its room."""
        marks = self._marks()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 4 if marks else 0)
        row.setSpacing(8)
        for mark in marks:
            row.addWidget(mark)
        row.addStretch(1)
        return row

    def _marks(self) -> list[QWidget]:
        marks: list[QWidget] = []
        if why := source_words.why_words(self._source.why):
            marks.append(chip(why))
        if all(each.level is Level.PRIVATE for each in self._source.passages):
            marks.append(chip(source_words.level_words(Level.PRIVATE), amber=True))
        return marks

    def _fill(self) -> None:
        """Show every answer, once somebody wants to see them."""
        column = QVBoxLayout(self._answers)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(2)
        for passage in self._source.passages:
            column.addLayout(self._answer(passage))

    def _answer(self, passage: Passage) -> QVBoxLayout:
        words = " ".join(plain(passage.text).split())[:GLIMPSE]
        question = source_words.label_of(passage, self._source)
        level = source_words.level_words(passage.level)
        tick = Tick(
            question,
            on=passage.key in self._chosen,
            name=f"{question}, {level}" if level else question,
            about=words,
        )
        tick.setProperty("key", passage.key)
        tick.ticked.connect(self._on_ticked)
        self._ticks[passage.key] = tick
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(tick, 1)
        if passage.level is not Level.SHARE:
            mark = chip(level, amber=passage.level is Level.PRIVATE)
            top.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        found = QVBoxLayout()
        found.setSpacing(0)
        found.addLayout(top)
        if not passage.within:  # marked words are shown as what they are asked for by
            below = QHBoxLayout()
            below.setContentsMargins(self._look.px(INDENT), 0, 0, 4)
            below.addWidget(ElidedLabel(words, "small"))
            found.addLayout(below)
        return found

    def _show_chosen(self) -> None:
        self._all.set_on(bool(self._chosen))
        self._summary.setText(source_words.summary(self._source, self._chosen))
        for key, tick in self._ticks.items():
            tick.set_on(key in self._chosen)

    def _most_open(self) -> set[str]:
        """Return the answers that a tick on the whole page means: never what is private, unless marked for this."""
        if self._source.why is Why.WORDS:
            return {each.key for each in self._source.passages if each.within}
        for level in (Level.SHARE, Level.ASK):
            if found := {each.key for each in self._source.passages if each.level is level}:
                return found
        return set()

    def _tint(self) -> None:
        name = "caret-up" if self._open.isChecked() else "caret-down"
        self._open.setIcon(icon(name, self._look.colour("muted")))
        self._open.setIconSize(QSize(self._look.px(14), self._look.px(14)))
        self._below.setContentsMargins(self._look.px(INDENT), 0, 0, 0)

    def _on_all(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._chosen = self._most_open() if on else set()
        self._show_chosen()
        if on and not self._chosen:
            self._open.setChecked(True)
            self._on_open()
            next(iter(self._ticks.values())).begin()
        self.changed.emit()

    def _on_ticked(self, on: bool) -> None:  # noqa: FBT001 - a slot
        key = str(self.sender().property("key"))
        if on:
            self._chosen.add(key)
        else:
            self._chosen.discard(key)
        self._show_chosen()
        self.changed.emit()

    def _on_open(self) -> None:
        if not self._ticks:
            self._fill()
        self._answers.setVisible(self._open.isChecked())
        self._tint()
