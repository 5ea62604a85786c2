"""All that can be said of an action beside its text: why, how, at which level, by when, and what became of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from models.domain.action import ActionLevel, ActionMode, ActionStatus
from ui.widgets.action_words import level_explained, level_name, mode_explained, mode_name, status_name
from ui.widgets.choice_row import ChoiceRow, Offer
from ui.widgets.day_choice import DayChoice
from ui.widgets.growing_line import GrowingLine
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from enum import StrEnum

    from PySide6.QtGui import QResizeEvent

    from models.domain.action import Action
    from ui.theme.look import Look
    from ui.widgets.action_parts import ActionParts

LONGEST = 2000
"""Characters that one part of an action may have."""

CAPTION = 132
"""Width of the column of captions, in pixels of the design."""

BESIDE = 470
"""Width, in pixels of the design, from which captions stand beside what they name; below it, above."""

LEAST = 250
"""Least width, in pixels of the design, at which everything can still be used."""


class ActionDetails(QWidget):
    """Shows and edits the parts of an action.

    Attributes:
        changed: Emitted with the `Action` as it is now, when a person changed any part of it.
    """

    changed = Signal(object)

    def __init__(self, action: Action, *, look: Look, today: date, parts: ActionParts) -> None:
        """Ask for `parts` of `action`, seen from `today`."""
        super().__init__()
        self._action = action
        self._look = look
        self._today = today
        self._parts = parts
        self._lines: dict[str, GrowingLine] = {}
        self._days: dict[str, DayChoice] = {}
        self._level: ChoiceRow | None = None
        self._mode: ChoiceRow | None = None
        self._status: ChoiceRow | None = None
        self._level_told = label("", "small")
        self._mode_told = label("", "small")
        self._grid = QGridLayout(self)
        self._captions: dict[str, QLabel] = {}
        self._pairs: list[tuple[QLabel, QWidget]] = []
        self._build()
        look.changed.connect(self._measure)
        self.show_action(action)

    def show_action(self, action: Action) -> None:
        """Show `action` in place of what was shown; nothing is emitted."""
        self._action = action
        for name, line in self._lines.items():
            words = getattr(self._action, name)
            if line.words() != words:
                line.show_words(words)
        for part, choice in self._days.items():
            choice.set_value(getattr(self._action, part))
        for row, value in (
            (self._level, self._action.level),
            (self._mode, self._action.mode),
            (self._status, self._action.status),
        ):
            if row is not None:
                row.set_value(value)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        """Let the page become narrow."""
        return QSize(self._look.px(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _build(self) -> None:
        self._grid.setContentsMargins(0, 8, 0, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        for name, (caption, hint) in self._words().items():
            self._add_line(name, caption, hint)
        self._build_choices()
        self._build_days()
        if self._parts.status:
            self._build_status()
        self._measure()

    def _build_choices(self) -> None:
        if self._parts.levels:
            name = self.tr("Where it sets in")
            offers = (
                Offer(each.value, level_name(each), level_explained(each)) for each in self._parts.levels
            )
            self._level = self._choice(name, offers)
            self._add(name, self._level, self._level_told)
        if len(self._parts.modes) > 1:
            name = self.tr("What it is for")
            kinds = (Offer(each.value, mode_name(each), mode_explained(each)) for each in self._parts.modes)
            self._mode = self._choice(name, kinds)
            self._add(name, self._mode, self._mode_told)

    def _build_days(self) -> None:
        wanted = (
            ("due", self._parts.due, self.tr("Done by")),
            ("review", self._parts.review, self.tr("Look at it again")),
        )
        for part, asked, caption in wanted:
            if asked:
                self._days[part] = DayChoice(name=caption, today=self._today, look=self._look)
                self._days[part].changed.connect(self._on_chosen)
                self._add(caption, self._days[part])

    def _build_status(self) -> None:
        name = self.tr("How it stands")
        self._status = self._choice(name, (Offer(each.value, status_name(each)) for each in ActionStatus))
        self._add(name, self._status)
        self._add_line("outcome", self.tr("What happened"), self.tr("Whatever came of it, in your words"))

    def _choice(self, name: str, offers: Iterable[Offer]) -> ChoiceRow:
        found = ChoiceRow(offers, name=name, role="chip")
        found.changed.connect(self._on_chosen)
        return found

    def _add_line(self, name: str, caption: str, hint: str) -> None:
        self._lines[name] = GrowingLine(name=caption, hint=hint, longest=LONGEST)
        self._lines[name].edited.connect(self._on_edited)
        self._captions[name] = self._add(caption, self._lines[name])

    def _add(self, caption: str, *parts: QWidget) -> QLabel:
        """Put `parts` under each other, beside their caption."""
        words = label(caption, "muted")
        words.setBuddy(parts[0])
        words.setContentsMargins(0, 6, 0, 0)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in parts:
            column.addWidget(part)
        self._pairs.append((words, beside))
        return words

    def _arrange(self) -> None:
        """Put every caption beside what it names, or above it where there is little room."""
        beside = self.width() >= self._look.px(BESIDE)
        self._grid.setColumnMinimumWidth(0, self._look.px(CAPTION) if beside else 0)
        self._grid.setVerticalSpacing(10 if beside else 5)
        for row, (words, part) in enumerate(self._pairs):
            across = 1 if beside else 2
            self._grid.addWidget(words, 2 * row, 0, 1, across, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(part, 2 * row + (not beside), 1 if beside else 0, 1, across)

    def _measure(self) -> None:
        self.updateGeometry()
        self._arrange()

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            "why": (self.tr("Why"), self.tr("What it is for")),
            "first_step": (self.tr("First step"), self.tr("The smallest beginning")),
            "obstacle": (self.tr("What may get in the way"), self.tr("Whatever is most likely")),
            "plan": (self.tr("What you will do then"), self.tr("When that happens, I will")),
        }

    def _tell(self) -> None:
        """Say what the chosen words mean, or before that what each of them would."""
        action, parts = self._action, self._parts
        levels = [action.level] if action.level else parts.levels
        self._level_told.setText(_explained((level_name(each), level_explained(each)) for each in levels))
        modes = [action.mode] if action.mode else parts.modes
        self._mode_told.setText(_explained((mode_name(each), mode_explained(each)) for each in modes))
        if "outcome" in self._lines:
            ended = action.status is not ActionStatus.OPEN or bool(action.outcome)
            self._lines["outcome"].setVisible(ended)
            self._captions["outcome"].setVisible(ended)

    def _put(self, action: Action) -> None:
        if action != self._action:
            self._action = action
            self.changed.emit(action)

    def _on_edited(self) -> None:
        words = {name: line.words() for name, line in self._lines.items()}
        self._put(replace(self._action, **words))  # type: ignore[arg-type]  # parts that are words

    def _on_chosen(self) -> None:
        action = self._action
        if self._level is not None:
            level = self._level.value() or _not_offered(action.level, self._parts.levels)
            action = replace(action, level=ActionLevel(level) if level else None)
        if self._mode is not None:
            mode = self._mode.value() or _not_offered(action.mode, self._parts.modes)
            action = replace(action, mode=ActionMode(mode) if mode else None)
        if self._status is not None:
            action = replace(action, status=ActionStatus(self._status.value() or ActionStatus.OPEN))
            self._status.set_value(action.status)
        days = {part: choice.value() for part, choice in self._days.items()}
        self._put(replace(action, **days))  # type: ignore[arg-type]  # parts that are days
        self._tell()


def _not_offered(kept: StrEnum | None, offered: Sequence[StrEnum]) -> StrEnum | None:
    """Return what is kept although it is not among the answers offered here."""
    return kept if kept is not None and kept not in offered else None


def _explained(words: Iterable[tuple[str, str]]) -> str:
    named = tuple(words)
    if len(named) == 1:
        return named[0][1]
    return "\n".join(f"{name}: {line}" for name, line in named)
