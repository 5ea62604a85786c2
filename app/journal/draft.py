"""What an open editor holds of an entry, and hands over whenever it is saved."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from models.domain.action import Action
    from models.domain.entry import EntryId, EntryRecord, Feeling, JsonValue, WorksheetRef


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry as it stands in an editor. Use `dataclasses.replace` for what was typed since.

    Attributes:
        labels: The wording of each field, by field id, in the order of the worksheet.
        answers: What was answered, by field id; fields without an answer are left out.
        thread: First entry of the series this one continues, or None.
        actions: The actions written in this entry as the editor holds them, saved with it: those it no longer holds
            are removed. Others may be among them, carried over from an earlier entry; they are saved and never
            removed. None leaves all actions as they are.
        session: Random name of the sitting; a new one each time an editor opens, so that what an earlier sitting
            wrote is kept as an earlier version.
    """

    id: EntryId
    worksheet: WorksheetRef
    labels: Mapping[str, str]
    written_at: datetime
    shift_date: date
    title: str = ""
    answers: Mapping[str, JsonValue] = field(default_factory=dict)
    feelings: tuple[Feeling, ...] = ()
    thread: EntryId | None = None
    actions: tuple[Action, ...] | None = None
    session: str = field(default_factory=lambda: secrets.token_hex(8))

    def with_answers(self, answers: Mapping[str, JsonValue]) -> Draft:
        """Return the draft with these answers in place of or beside those it has; None takes an answer out."""
        merged = {**self.answers, **answers}
        return replace(self, answers={key: value for key, value in merged.items() if value is not None})


def draft_of(record: EntryRecord, actions: tuple[Action, ...] | None = None) -> Draft:
    """Return a draft with which to go on writing an entry with its `actions`, as a new sitting."""
    entry = record.entry
    return Draft(
        id=entry.id,
        worksheet=entry.worksheet,
        labels=entry.labels,
        written_at=entry.written_at,
        shift_date=entry.shift_date,
        title=entry.title,
        answers=record.answers,
        feelings=record.feelings,
        thread=entry.thread,
        actions=actions,
    )
