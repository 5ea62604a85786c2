"""An entry with everything the reader shows of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.worksheets.errors import UnknownWorksheetError, WorksheetError
from ui.answering.bands import as_told
from ui.answering.listed import listed_actions

if TYPE_CHECKING:
    from app.context import AppContext
    from app.worksheets.schema import Worksheet
    from models.domain.action import Action
    from models.domain.entry import EntryId, EntryRecord, Revision


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read.

    Attributes:
        worksheet: The worksheet it answers, as its scores are told, or None when its file is gone.
        revisions: Its earlier versions, the newest first.
        actions: The actions it lists.
    """

    record: EntryRecord
    worksheet: Worksheet | None
    revisions: tuple[Revision, ...] = ()
    actions: tuple[Action, ...] = ()


def load(context: AppContext, entry_id: EntryId) -> Reading:
    """Read an entry.

    Raises:
        EntryNotFound: There is no such entry.
    """
    record = context.journal.record(entry_id)
    try:
        worksheet = as_told(context.journal, context.worksheets.get(record.entry.worksheet.id))
    except (UnknownWorksheetError, WorksheetError):
        worksheet = None  # the labels in the entry are enough to read it
    actions = listed_actions(context.actions, worksheet, record) if worksheet is not None else ()
    return Reading(record, worksheet, context.journal.revisions(entry_id), actions)
