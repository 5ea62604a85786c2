"""One action being written: its text first, everything else behind "More".

It knows one action and nothing of where it is stored; whoever shows it keeps what `changed` brings.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.domain.action import ActionLevel, ActionMode, ActionStatus
from ui.widgets.action_words import (
    in_short,
    level_explained,
    level_name,
    mode_explained,
    mode_name,
    status_name,
)
from ui.widgets.buttons import button
from ui.widgets.choice_row import ChoiceRow, Offer
from ui.widgets.day_choice import DayChoice
from ui.widgets.growing_line import GrowingLine
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from models.domain.action import Action
    from ui.theme.look import Look

LONGEST = 2000
"""Characters that one part of an action may have."""

CAPTION = 132
"""Width of the column of captions, in pixels of the design."""

BESIDE = 470
"""Width, in pixels of the design, from which captions stand beside what they name; below it, above."""

LEAST = 250
"""Least width, in pixels of the design, at which everything can still be used."""


@dataclass(frozen=True, slots=True)
class ActionParts:
    """Which parts of an action are asked for beside its text.

    Attributes:
        levels: Which levels can be chosen; none at all are not asked for.
        modes: Which modes can be chosen; a single one is every action's and is not asked for.
        due, review: Whether those days can be set.
        bare: The text alone is asked for.
        status: Whether it can be marked as done or let go, with what happened.
    """

    levels: tuple[ActionLevel, ...] = tuple(ActionLevel)
    modes: tuple[ActionMode, ...] = tuple(ActionMode)
    due: bool = True
    review: bool = True
    bare: bool = False
    status: bool = True

    @classmethod
    def of(  # noqa: PLR0913 - the keys of a worksheet field, each by its name
        cls,
        *,
        levels: Iterable[str] = (),
        modes: Iterable[str] = (),
        due: bool = True,
        review: bool = False,
        bare: bool = False,
        status: bool = True,
    ) -> ActionParts:
        """Return the parts that a worksheet field asks for, from its ids."""
        return cls(
            levels=tuple(ActionLevel(each) for each in levels),
            modes=tuple(ActionMode(each) for each in modes),
            due=due,
            review=review,
            bare=bare,
            status=status,
        )


class ActionEditor(QWidget):
    """Shows and edits an action.

    Attributes:
        changed: Emitted with the `Action` as it is now, when a person changed any part of it.
        removed: Emitted with the `Action` when a person takes it out; whoever shows it takes it away.
        entered: Emitted at Enter in the text, where the next line may begin.
    """

    changed = Signal(object)
    removed = Signal(object)
    entered = Signal()

    def __init__(
        self, action: Action, *, look: Look, today: date, parts: ActionParts | None = None, name: str = ""
    ) -> None:
        """Show `action`.

        Args:
            action: What is known of it so far.
            look: Colours, sizes and type.
            today: The day from which "tomorrow" is counted.
            parts: What is asked for; everything when None.
            name: What a screen reader calls the text; "What you will do" when empty.
        """
        super().__init__()
        self._action = action
        self._look = look
        self._today = today
        self._parts = parts or ActionParts()
        self._text = self._line(
            name or self.tr("What you will do"), self.tr("What you will do"), goes_on=False
        )
        self._more = button(self.tr("More"), "small-link", self._on_more)
        self._remove = button(self.tr("Remove"), "small-quiet-link", self._on_remove)
        self._short = label("", "small")
        self._rest = QWidget()
        self._lines: dict[str, GrowingLine] = {}
        self._days: dict[str, DayChoice] = {}
        self._level: ChoiceRow | None = None
        self._mode: ChoiceRow | None = None
        self._status: ChoiceRow | None = None
        self._level_told = label("", "small")
        self._mode_told = label("", "small")
        self._grid = QGridLayout(self._rest)
        self._captions: dict[str, QLabel] = {}
        self._pairs: list[tuple[QLabel, QWidget]] = []
        self._built = False
        self._build()
        self._connect_signals()
        self.show_action(action)

    def action(self) -> Action:
        """Return the action as it is now."""
        return self._action

    def show_action(self, action: Action) -> None:
        """Show `action` in place of what was shown; nothing is emitted."""
        self._action = action
        if self._text.words() != action.text:
            self._text.show_words(action.text)
        if self._built:
            self._show_rest()
        self._show_short()

    def begin(self) -> None:
        """Put the focus into the text."""
        self._text.setFocus()

    def open_more(self, *, on: bool = True) -> None:
        """Open or fold away what can be said beside the text."""
        if on and not self._built:
            self._build_rest()
            self._show_rest()
        self._rest.setVisible(on)
        self._more.setText(self.tr("Less") if on else self.tr("More"))
        self._name_links()
        self._show_short()

    def minimumSizeHint(self) -> QSize:
        """Let the page become narrow."""
        return QSize(self._look.px(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        links = QHBoxLayout()
        links.setContentsMargins(0, 6, 0, 0)
        links.setSpacing(6)
        for each in (self._more, self._remove):
            links.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(links)
        column.addLayout(row)
        column.addWidget(self._short)
        self._rest.hide()
        column.addWidget(self._rest)
        self._more.setVisible(not self._parts.bare)
        self._measure()

    def _connect_signals(self) -> None:
        self._text.edited.connect(self._on_edited)
        self._text.entered.connect(self.entered)
        self._look.changed.connect(self._measure)

    def _build_rest(self) -> None:
        """Build what is seldom opened, when it is opened: a worksheet may hold many of these."""
        self._built = True
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
        self._lines[name] = self._line(caption, hint)
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

    def _line(self, name: str, hint: str, *, goes_on: bool = True) -> GrowingLine:
        return GrowingLine(name=name, hint=hint, longest=LONGEST, goes_on=goes_on)

    def _show_rest(self) -> None:
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

    def _show_short(self) -> None:
        words = "" if self._rest.isVisibleTo(self) else in_short(self._action)
        self._short.setText(words)
        self._short.setVisible(bool(words) and not self._parts.bare)
        self._name_links()

    def _name_links(self) -> None:
        words = self._action.text.strip()
        for each in (self._more, self._remove):
            each.setAccessibleName(f"{each.text()}: {words}" if words else each.text())

    def _put(self, action: Action) -> None:
        if action != self._action:
            self._action = action
            self._show_short()
            self.changed.emit(action)

    def _on_edited(self) -> None:
        words = {name: line.words() for name, line in self._lines.items()}
        self._put(replace(self._action, text=self._text.words(), **words))  # type: ignore[arg-type]  # parts that are words

    def _on_chosen(self) -> None:
        action = self._action
        if self._level is not None:
            level = self._level.value()
            action = replace(action, level=ActionLevel(level) if level else None)
        if self._mode is not None:
            mode = self._mode.value()
            action = replace(action, mode=ActionMode(mode) if mode else None)
        if self._status is not None:
            action = replace(action, status=ActionStatus(self._status.value() or ActionStatus.OPEN))
            self._status.set_value(action.status)
        days = {part: choice.value() for part, choice in self._days.items()}
        self._put(replace(action, **days))  # type: ignore[arg-type]  # parts that are days
        self._tell()

    def _on_more(self) -> None:
        self.open_more(on=not self._rest.isVisibleTo(self))

    def _on_remove(self) -> None:
        self.removed.emit(self._action)


def _explained(words: Iterable[tuple[str, str]]) -> str:
    named = tuple(words)
    if len(named) == 1:
        return named[0][1]
    return "\n".join(f"{name}: {line}" for name, line in named)
