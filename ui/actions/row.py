"""One action of the list: what and when, and in place what becomes of it, with a way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.domain.action import ActionStatus
from ui.actions.listing import soonest
from ui.i18n import dates
from ui.widgets.action_editor import ActionEditor
from ui.widgets.action_words import in_short, status_name
from ui.widgets.buttons import button
from ui.widgets.entry_row import INSET, WHEN
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.growing_line import GrowingLine
from ui.widgets.text import label

if TYPE_CHECKING:
    from datetime import date

    from models.domain.action import Action
    from ui.actions.listing import Listed
    from ui.theme.look import Look

PAUSE = 700
"""Milliseconds without a key after which what was typed is saved."""

RING = 4
"""Room that words which are buttons keep for their focus ring; the words themselves stand in line with the others."""

LATER = timedelta(weeks=1)


class ActionRow(QWidget):
    """Shows an action and what can be done with it.

    Attributes:
        saved: Emitted with the `Action` to store.
        removed: Emitted with the `Action` to take out.
        source_wanted: Emitted with the `Place` the action came from.
    """

    saved = Signal(object)
    removed = Signal(object)
    source_wanted = Signal(object)

    def __init__(self, listed: Listed, *, today: date, look: Look, tool: str = "") -> None:
        """Show `listed`, which came from the tool titled `tool`."""
        super().__init__()
        self._action = listed.action
        self._before = listed.action
        self._stored: Action | None = listed.action
        self._source = listed.source
        self._tool = tool
        self._today = today
        self._look = look
        self._gone = False
        self._editor: ActionEditor | None = None
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._build()
        self._pause.timeout.connect(self.flush)
        look.changed.connect(self._measure)
        self._show()

    def action(self) -> Action:
        """Return the action as it is now."""
        return self._action

    def flush(self) -> None:
        """Hand over what was typed and is not yet saved."""
        self._pause.stop()
        if self._action != self._stored and not self._gone:
            self._stored = self._action
            self.saved.emit(self._action)

    def begin(self) -> None:
        """Put the focus on the first thing that can be done with it."""
        self._done.setFocus() if self._done.isVisibleTo(self) else self._change.setFocus()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 10, INSET, 10)
        row.setSpacing(0)
        self._when = label("", "muted")
        row.addWidget(self._when, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(3)
        self._text = label("", "strong")
        self._short = label("", "small")
        self._outcome = label("", "earlier")
        for part in (self._text, self._short, self._outcome):
            self._column.addWidget(part)
        self._build_happened()
        line = QHBoxLayout()
        line.addSpacing(-RING)
        line.addWidget(self._build_links())
        self._column.addLayout(line)
        row.addLayout(self._column, 1)
        self._measure()

    def _build_happened(self) -> None:
        name = self.tr("What happened")
        self._happened = GrowingLine(name=name, hint=self.tr("What happened, if you would like to say"))
        self._happened.show_words(self._action.outcome)
        self._happened.edited.connect(self._on_happened)
        self._happened.hide()
        self._column.addWidget(self._happened)

    def _build_links(self) -> QWidget:
        links = QWidget()
        flow = FlowLayout(links, spacing=10)
        self._done = button(self.tr("Done"), "small-link", self._on_done)
        self._let_go = button(self.tr("Let go"), "small-link", self._on_let_go)
        self._later = button(self.tr("In a week"), "small-link", self._on_later)
        self._later.setToolTip(self.tr("Come back to it in a week"))
        self._again = button(self.tr("Open again"), "small-link", self._on_again)
        self._undo = button(self.tr("Undo"), "small-link", self._on_undo)
        self._change = button(self.tr("Change"), "small-quiet-link", self._on_change)
        self._from = button(self._from_words(), "small-quiet-link", self._on_source)
        self._links = (
            self._done,
            self._let_go,
            self._later,
            self._again,
            self._undo,
            self._change,
            self._from,
        )
        for each in self._links:
            flow.addWidget(each)
        return links

    def _from_words(self) -> str:
        if self._source is None:
            return ""
        words = self.tr("From “{tool}”, {day}")
        return words.format(tool=self._tool, day=dates.short_day_of_year(self._source.day))

    def _show(self) -> None:
        action = self._action
        is_open, changed = action.status is ActionStatus.OPEN, self._was_changed_here()
        self._when.setText(self._when_words())
        self._text.setText(self.tr("Removed: {text}").format(text=action.text) if self._gone else action.text)
        self._short.setText("" if self._gone else _beside(action))
        self._short.setVisible(bool(self._short.text()))
        self._outcome.setText(action.outcome)
        self._outcome.setVisible(bool(action.outcome) and not changed and not self._gone)
        self._happened.setVisible(not is_open and changed and not self._gone)
        self._show_links(is_open=is_open, changed=changed)

    def _show_links(self, *, is_open: bool, changed: bool) -> None:
        shown = {
            self._done: is_open,
            self._let_go: is_open,
            self._later: is_open and self._has_come(),
            self._again: not is_open and not changed,
            self._undo: changed or self._gone,
            self._change: True,
            self._from: self._source is not None,
        }
        for each, wanted in shown.items():
            each.setVisible(wanted and (not self._gone or each is self._undo))
            each.setAccessibleName(f"{each.text()}: {self._action.text}")

    def _was_changed_here(self) -> bool:
        """Say whether its state or its days were changed since the list was opened."""
        return _standing(self._action) != _standing(self._before)

    def _has_come(self) -> bool:
        day = soonest(self._action)
        return day is not None and day <= self._today

    def _when_words(self) -> str:
        if self._action.status is not ActionStatus.OPEN:
            return status_name(self._action.status)
        day = soonest(self._action)
        if day is None:
            return ""
        if day == self._today:
            return self.tr("Today")
        near = day.year == self._today.year
        return dates.short_day_of_year(day) if near else dates.short_day(day)

    def _measure(self) -> None:
        self._when.setFixedWidth(self._look.px(WHEN))

    def _put(self, action: Action) -> None:
        self._action = action
        self._show()
        if self._editor is not None:
            self._editor.show_action(action)
        self.flush()

    def _end(self, status: ActionStatus, link: QPushButton) -> None:
        had_focus = link.hasFocus()
        self._fold()
        self._put(replace(self._action, status=status))
        if had_focus:
            self._happened.setFocus()

    def _on_done(self) -> None:
        self._end(ActionStatus.DONE, self._done)

    def _on_let_go(self) -> None:
        self._end(ActionStatus.LET_GO, self._let_go)

    def _on_again(self) -> None:
        self._put(replace(self._action, status=ActionStatus.OPEN))
        self._undo.setFocus()

    def _on_later(self) -> None:
        day = self._today + LATER
        action = self._action
        due = day if action.due is not None and action.due <= self._today else action.due
        review = day if action.review is not None and action.review <= self._today else action.review
        self._put(replace(action, due=due, review=review))
        self._undo.setFocus()

    def _on_undo(self) -> None:
        self._gone = False
        before = self._before
        self._stored = None  # whatever is stored by now, this goes back
        restored = replace(self._action, status=before.status, due=before.due, review=before.review)
        self._put(replace(restored, outcome=before.outcome))
        self._happened.show_words(before.outcome)
        self.begin()

    def _on_happened(self) -> None:
        self._action = replace(self._action, outcome=self._happened.words())
        self._pause.start()

    def _on_change(self) -> None:
        if self._editor is not None:
            self._fold()
            self._change.setFocus()
            return
        self._editor = ActionEditor(self._action, look=self._look, today=self._today)
        self._editor.changed.connect(self._on_edited)
        self._editor.removed.connect(self._on_removed)
        self._column.insertWidget(0, self._editor)
        self._editor.open_more()
        for part in (self._text, self._short, self._outcome):
            part.hide()
        self._change.setText(self.tr("Close"))
        self._editor.begin()

    def _fold(self) -> None:
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
            self._text.show()
            self._change.setText(self.tr("Change"))
            self.flush()
            self._show()

    def _on_edited(self, action: Action) -> None:
        self._action = action
        self._happened.show_words(action.outcome)
        self._pause.start()

    def _on_removed(self, action: Action) -> None:
        self._fold()
        self._gone = True
        self._show()
        self._undo.setFocus()
        self.removed.emit(action)

    def _on_source(self) -> None:
        if self._source is not None:
            self.source_wanted.emit(self._source.place)


def _standing(action: Action) -> tuple[object, ...]:
    return action.status, action.due, action.review


def _beside(action: Action) -> str:
    """Return what stands under the text; its state and its day stand beside it already."""
    due = action.due if action.due != soonest(action) else None
    return in_short(replace(action, status=ActionStatus.OPEN, due=due))
