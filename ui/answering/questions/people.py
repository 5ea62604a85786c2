"""Questions answered with people, by role: roles used before are offered, and a likely name gets a line, no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.worksheets.roles import looks_like_name
from ui.answering.question import Question, listed
from ui.answering.tags_field import TagsField
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.worksheets.fields import Alias
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings


class Roles(Question):
    """People by role."""

    def __init__(self, field: Alias, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        hint = self.tr("A role, then Enter")
        self._roles = TagsField(name=field.label.strip(), hint=hint, most=field.max)
        self._roles.suggest(around.known.roles)
        self._warning = label(
            self.tr("This may be a name. A role keeps it safer: the senior carer, the father."), "small-amber"
        )
        self._answered_with(self._roles)
        self._column.addWidget(self._warning)
        self._warning.hide()
        self._roles.changed.connect(self._on_changed)

    def show_answer(self, sheet: Answers) -> None:
        """Show the roles."""
        self._roles.set_value(str(each) for each in listed(sheet.answer(self.field.id)))
        self._warn()

    def keep_answer(self, sheet: Answers) -> None:
        """Put the roles into `sheet`."""
        sheet.put(self.field.id, list(self._roles.value()))

    def _warn(self) -> None:
        self._warning.setVisible(any(looks_like_name(role) for role in self._roles.value()))

    def _on_changed(self) -> None:
        self._warn()
        self.changed.emit()
