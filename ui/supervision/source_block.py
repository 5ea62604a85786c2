"""One page that could go along, answer by answer, and the actions in the same form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.journal.markdown import plain
from app.sharing.gathering import Level, Why
from models.domain.action import ActionStatus
from ui.i18n import dates
from ui.widgets.elided import ElidedLabel
from ui.widgets.text import chip, hairline, label

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from app.sharing.gathering import Passage, Source
    from models.domain.action import Action

translate = QCoreApplication.translate

PREVIEW = 160
"""Characters of an answer that are shown before it is chosen."""


class SourceBlock(QWidget):
    """Shows the answers of one page with a box each.

    Attributes:
        changed: Emitted when a box was ticked or unticked.
    """

    changed = Signal()

    def __init__(self, source: Source, ticked: Collection[str]) -> None:
        """Tick the answers whose keys are in `ticked`."""
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 8)
        column.setSpacing(4)
        column.addWidget(hairline())
        column.addLayout(_head(source))
        for passage in source.passages:
            column.addLayout(self._line(source, passage, ticked=passage.key in ticked))

    def chosen(self) -> frozenset[str]:
        """Return the keys that are ticked."""
        return frozenset(key for key, box in self._boxes.items() if box.isChecked())

    def _line(self, source: Source, passage: Passage, *, ticked: bool) -> QHBoxLayout:
        words = " ".join(plain(passage.text).split())[:PREVIEW]
        box = QCheckBox(_short(passage.label) or source.tool)
        box.setChecked(ticked)
        box.setAccessibleName(f"{passage.label} {level_words(passage.level)}".strip())
        box.setAccessibleDescription(words)
        box.toggled.connect(self.changed)
        self._boxes[passage.key] = box
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(box)
        if passage.level is Level.PRIVATE:
            row.addWidget(chip(level_words(Level.PRIVATE), amber=True))
        row.addWidget(ElidedLabel(words, "small"), 1)
        return row


class ActionsBlock(QWidget):
    """Shows the actions with a box each, all of them ticked."""

    def __init__(self, actions: Sequence[Action]) -> None:
        """Offer `actions`."""
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 8)
        column.setSpacing(4)
        column.addWidget(hairline())
        column.addWidget(label(self.tr("Actions"), "strong"))
        for action in actions:
            row = QHBoxLayout()
            row.setSpacing(10)
            box = QCheckBox(
                _short(action.text) or _short(action.first_step) or self.tr("An action without words")
            )
            box.setChecked(True)
            box.setAccessibleName(action.text)
            row.addWidget(box)
            row.addWidget(label(self._state(action), "small", wrap=False))
            row.addStretch(1)
            self._boxes[action.id] = box
            column.addLayout(row)

    def chosen(self) -> frozenset[str]:
        """Return the ids that are ticked."""
        return frozenset(key for key, box in self._boxes.items() if box.isChecked())

    def _state(self, action: Action) -> str:
        if action.status is ActionStatus.DONE:
            return self.tr("done")
        return self.tr("let go") if action.status is ActionStatus.LET_GO else self.tr("open")


def level_words(level: Level) -> str:
    """Return how freely an answer may be shared, where that has to be said."""
    return translate("Sharing", "private") if level is Level.PRIVATE else ""


def _head(source: Source) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    name = source.entry.title or source.tool
    row.addWidget(label(name, "strong", wrap=False))
    row.addWidget(label(dates.day_of_year(source.entry.shift_date), "small", wrap=False))
    if source.why is Why.MARKED:
        row.addWidget(chip(translate("Sharing", "for supervision")))
    row.addStretch(1)
    return row


def _short(words: str, most: int = 58) -> str:
    words = " ".join(words.split())
    return words if len(words) <= most else words[: most - 1].rsplit(" ", 1)[0] + "…"
