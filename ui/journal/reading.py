"""An entry with everything the reader shows of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.worksheets.errors import UnknownWorksheetError, WorksheetError

if TYPE_CHECKING:
    from app.journal.service import Journal
    from app.worksheets.loader import Library
    from app.worksheets.schema import Worksheet
    from models.domain.entry import EntryId, EntryRecord, Revision


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read.

    Attributes:
        worksheet: The worksheet it answers, or None when its file is gone.
        revisions: Its earlier versions, the newest first.
    """

    record: EntryRecord
    worksheet: Worksheet | None
    revisions: tuple[Revision, ...] = ()


def load(journal: Journal, worksheets: Library, entry_id: EntryId) -> Reading:
    """Read an entry.

    Raises:
        EntryNotFound: There is no such entry.
    """
    record = journal.record(entry_id)
    try:
        worksheet = worksheets.get(record.entry.worksheet.id)
    except (UnknownWorksheetError, WorksheetError):
        worksheet = None  # the labels in the entry are enough to read it
    return Reading(record, worksheet, journal.revisions(entry_id))
