"""One action being written: its text first, everything else behind "More".

It knows one action and nothing of where it is stored; whoever shows it keeps what `changed` brings.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.action_details import LONGEST, ActionDetails
from ui.widgets.action_parts import ActionParts
from ui.widgets.action_words import in_short
from ui.widgets.buttons import button
from ui.widgets.growing_line import GrowingLine
from ui.widgets.text import label

if TYPE_CHECKING:
    from datetime import date

    from models.domain.action import Action
    from ui.theme.look import Look


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
        hint = self.tr("What you will do")
        self._text = GrowingLine(name=name or hint, hint=hint, longest=LONGEST, goes_on=False)
        self._more = button(self.tr("More"), "small-link", self._on_more)
        self._remove = button(self.tr("Remove"), "small-quiet-link", self._on_remove)
        self._short = label("", "small")
        self._details: ActionDetails | None = None
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
        if self._details is not None:
            self._details.show_action(action)
        self._show_short()

    def begin(self) -> None:
        """Put the focus into the text."""
        self._text.setFocus()

    def open_more(self, *, on: bool = True) -> None:
        """Open or fold away what can be said beside the text."""
        if on and self._details is None:  # seldom opened, and a worksheet may hold many of these
            self._details = ActionDetails(self._action, look=self._look, today=self._today, parts=self._parts)
            self._details.changed.connect(self._on_details)
            self._column.addWidget(self._details)
        if self._details is not None:
            self._details.setVisible(on)
        self._more.setText(self.tr("Less") if on else self.tr("More"))
        self._show_short()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        links = QHBoxLayout()
        links.setContentsMargins(0, 6, 0, 0)
        links.setSpacing(6)
        for each in (self._more, self._remove):
            links.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(links)
        self._column.addLayout(row)
        self._column.addWidget(self._short)
        self._more.setVisible(not self._parts.bare)

    def _connect_signals(self) -> None:
        self._text.edited.connect(self._on_edited)
        self._text.entered.connect(self.entered)

    def _show_short(self) -> None:
        words = "" if self._is_open() else in_short(self._action)
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

    def _is_open(self) -> bool:
        return self._details is not None and self._details.isVisibleTo(self)

    def _on_edited(self) -> None:
        self._put(replace(self._action, text=self._text.words()))

    def _on_details(self, action: Action) -> None:
        self._put(replace(action, text=self._text.words()))

    def _on_more(self) -> None:
        self.open_more(on=not self._is_open())

    def _on_remove(self) -> None:
        self.removed.emit(self._action)
