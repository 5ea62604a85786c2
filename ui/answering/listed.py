"""The actions an entry lists. Runs on the journal's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.worksheets.fields import Actions as ActionField
from models.domain.action import Action, ActionId

if TYPE_CHECKING:
    from app.journal.actions import Actions
    from app.worksheets.schema import Worksheet
    from models.domain.entry import EntryRecord


def asks_for_actions(worksheet: Worksheet) -> bool:
    """Tell whether a worksheet has a question that is answered with actions."""
    return any(isinstance(each, ActionField) for each in worksheet.fields)


def listed_actions(actions: Actions, worksheet: Worksheet, record: EntryRecord) -> tuple[Action, ...]:
    """Return the actions an entry lists, those carried over among them, and those written in it beside."""
    if not asks_for_actions(worksheet):
        return ()
    fields = [each.id for each in worksheet.fields if isinstance(each, ActionField)]
    answers = (record.answers.get(each) for each in fields)
    ids = [ActionId(str(each)) for answer in answers if isinstance(answer, list | tuple) for each in answer]
    listed = actions.find(ids)
    written = actions.for_entry(record.entry.id)
    return (*listed, *(action for action in written if action not in listed))
