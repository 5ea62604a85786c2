"""Questions answered with actions: each stands here and in the list of actions over all tools."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.clock import shift_date
from app.journal.ids import new_id
from models.domain.action import Action, ActionId, ActionMode
from ui.answering.question import Question
from ui.widgets.action_editor import ActionEditor
from ui.widgets.action_parts import ActionParts
from ui.widgets.buttons import link

if TYPE_CHECKING:
    from app.worksheets.fields import Actions
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings


class ActionList(Question):
    """Actions, one below the other; one without a word is none."""

    def __init__(self, field: Actions, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        self._asked = field
        self._around = around
        self._lines: list[ActionEditor] = []
        self._parts = ActionParts.of(
            levels=field.levels, modes=field.modes, due=field.due, review=field.review, bare=field.bare
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(8 if field.bare else 12)
        more = self.tr("+ Another line") if field.bare else self.tr("+ Another step")
        self._more = link(more, self._on_more, name=more.removeprefix("+ "))
        self._column.addLayout(self._list)
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addStretch()
        self._column.addLayout(row)

    def begin(self) -> None:
        """Put the cursor into the first action."""
        self._lines[0].begin()

    def show_answer(self, sheet: Answers) -> None:
        """Show the actions."""
        for line in tuple(self._lines):
            self._drop(line)
        for action in sheet.actions(self.field.id) or (self._new(),):
            self._add(action)

    def keep_answer(self, sheet: Answers) -> None:
        """Put the actions into `sheet`."""
        sheet.act(self.field.id, [line.action() for line in self._lines if not line.action().is_blank])

    def _new(self) -> Action:
        now = self._around.clock.now()
        asked = self._asked
        due = shift_date(now) + timedelta(days=asked.due_days) if asked.due_days is not None else None
        mode = ActionMode(asked.modes[0]) if len(asked.modes) == 1 else None
        return Action(
            id=ActionId(new_id(now)),
            entry=None,
            field=asked.id,
            created_at=now,
            changed_at=now,
            due=due,
            mode=mode,
        )

    def _add(self, action: Action) -> None:
        number = len(self._lines) + 1
        name = self.tr("{question} Step {number}").format(question=self.field.label.strip(), number=number)
        today = shift_date(self._around.clock.now())
        line = ActionEditor(action, look=self._around.look, today=today, parts=self._parts, name=name)
        line.changed.connect(self._on_changed)
        line.removed.connect(self._on_removed)
        line.entered.connect(self._on_entered)
        self._lines.append(line)
        self._list.addWidget(line)
        self._offer()

    def _drop(self, line: ActionEditor) -> None:
        self._lines.remove(line)
        self._list.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._offer()

    def _offer(self) -> None:
        self._more.setVisible(self._asked.max is None or len(self._lines) < self._asked.max)

    def _on_more(self) -> None:
        self._add(self._new())
        self._lines[-1].begin()

    def _on_changed(self, action: Action) -> None:  # noqa: ARG002 - a signal's argument
        self.changed.emit()

    def _on_entered(self) -> None:
        line = self._lines[-1]
        if line is self.sender() and not line.action().is_blank and not self._more.isHidden():
            self._on_more()
        else:
            self.focusNextChild()

    def _on_removed(self, action: Action) -> None:
        self._drop(next(line for line in self._lines if line.action().id == action.id))
        if not self._lines:
            self._add(self._new())
        self._lines[-1].begin()
        self.changed.emit()
