"""Finds what a place asks for: a new page, or one that is in the journal already. Runs on the journal's thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.journal.draft import draft_of
from app.journal.markdown import from_plain, render
from app.worksheets.fields import Actions, LongText, Text, TimedWriting
from app.worksheets.wording import as_answered
from models.domain.action import ActionStatus
from models.domain.entry import EntryState, WorksheetRef
from ui.answering.going_on import take_over
from ui.answering.kinds import WRITING
from ui.answering.knowing import known
from ui.answering.listed import asks_for_actions, listed_actions
from ui.answering.sheet import Sheet
from ui.answering.surroundings import Known

if TYPE_CHECKING:
    from datetime import datetime

    from app.context import AppContext
    from app.worksheets.schema import Worksheet
    from models.domain.action import Action
    from models.domain.entry import Entry
    from ui.widgets.place import Place

FREE_PAGE = "page"


@dataclass(frozen=True, slots=True)
class Opened:
    """A page ready to be shown.

    Attributes:
        place: Where a person asked to go.
        series: The series this page belongs to or may go on with, in the order of writing.
        saved_at: When the journal last took it in, or None.
        again: Whether it is time for the questions that are asked on coming back.
        known: What the journal knows that the questions offer.
        carried: What was planned the last time, whatever became of it.
    """

    place: Place
    sheet: Sheet
    series: tuple[Entry, ...] = ()
    saved_at: datetime | None = None
    again: bool = False
    known: Known = field(default_factory=Known)
    carried: tuple[Action, ...] = ()


def needs_journal(context: AppContext, place: Place) -> bool:
    """Tell whether the journal has to be read before `place` can be shown."""
    if place.entry is not None:
        return True
    worksheet = context.worksheets.get(place.worksheet or FREE_PAGE)
    return worksheet.kind != WRITING or worksheet.schedule.series is not None


def opened(context: AppContext, place: Place) -> Opened:
    """Return what is to be shown at `place`.

    Raises:
        AfterwordError: The entry or its worksheet is not there.
    """
    found = _entry(context, place) if place.entry is not None else _begun(context, place)
    if found.sheet.worksheet.kind == WRITING:
        return found
    return replace(found, known=known(context, found.sheet))


def _begun(context: AppContext, place: Place) -> Opened:
    """Return a new entry, or the one there is of a worksheet of which there is only one."""
    worksheet = context.worksheets.get(place.worksheet or FREE_PAGE)
    if worksheet.living and (latest := context.journal.latest(worksheet.id)) is not None:
        return replace(_entry(context, replace(place, entry=latest.id)), place=place)
    return _new(context, place)


def _new(context: AppContext, place: Place) -> Opened:
    worksheet = context.worksheets.get(place.worksheet or FREE_PAGE)
    reference = WorksheetRef(worksheet.id, worksheet.version, worksheet.lang)
    sheet = Sheet(worksheet, context.journal.new_draft(reference, worksheet.labels(), thread=place.thread))
    carried = _carried(context, sheet)
    take_over(context, sheet, place)
    if place.text:
        _begin_with(sheet, place.text)
    series = context.journal.latest_thread(worksheet.id) if worksheet.schedule.series else ()
    return Opened(place, sheet, series, carried=carried)


def _entry(context: AppContext, place: Place) -> Opened:
    record = context.journal.record(place.entry)  # type: ignore[arg-type]  # the caller has looked
    entry = record.entry
    today = context.worksheets.get(entry.worksheet.id)
    worksheet = as_answered(today, entry.labels, record.answers)
    series = context.journal.thread(entry.id) if worksheet.schedule.series else ()
    actions = listed_actions(context.actions, worksheet, record) if asks_for_actions(worksheet) else None
    sheet = Sheet(worksheet, draft_of(record, actions), entry=entry)
    saved_at = entry.changed_at and entry.changed_at.astimezone(context.clock.now().tzinfo)
    return Opened(place, sheet, series, saved_at, _is_time_again(context, worksheet, entry))


def _carried(context: AppContext, sheet: Sheet) -> tuple[Action, ...]:
    """Let a new entry open on what is still open from the last one; return all of it."""
    found: list[Action] = []
    for each in sheet.worksheet.fields:
        if isinstance(each, Actions) and each.carry:
            last = context.actions.carried(sheet.worksheet.id, each.id)
            still_open = [action for action in last if action.status is ActionStatus.OPEN]
            sheet.act(each.id, still_open[: each.max])
            found += last
    return tuple(found)


def _begin_with(sheet: Sheet, text: str) -> None:
    fields = sheet.worksheet.fields
    first = next((field for field in fields if isinstance(field, Text | LongText | TimedWriting)), None)
    if isinstance(first, Text):
        sheet.put(first.id, " ".join(text.split()))
    elif first is not None:
        sheet.put(first.id, render(from_plain(text)))


def _is_time_again(context: AppContext, worksheet: Worksheet, entry: Entry) -> bool:
    days = worksheet.schedule.follow_up_days
    if days is None or entry.state is EntryState.DRAFT:
        return False
    return context.clock.now() - entry.written_at >= timedelta(days=days)
