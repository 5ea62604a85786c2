"""What a person may come back to when they are ready: a series that can go on, a letter to read again.

Never asks twice after "Stop asking". What was answered lives in a setting inside the journal, like everything else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.domain.entry import EntryFilter, EntryState
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.journal.service import Journal
    from app.worksheets.loader import Library
    from app.worksheets.schema import Worksheet
    from models.domain.entry import Changes, Entry, EntryRecord, JsonValue

translate = QCoreApplication.translate


ANSWERED = "today.invitations"
"""Setting: a day until which to be quiet, or NEVER, by the key of each invitation that was answered."""

NEVER = "never"
QUIET_DAYS = 3
"""How long "Later" is quiet."""

MOST_LETTERS = 1
"""Pages of one worksheet that are offered to be read again at a time, the newest first."""

_FINISHED = frozenset({EntryState.KEPT, EntryState.SEALED})


@dataclass(frozen=True, slots=True)
class Invitation:
    """One line.

    Attributes:
        key: Names it in the setting.
        since: The day it goes back to.
        place: Where "Do it" leads.
    """

    key: str
    since: date
    text: str
    place: Place


def find(journal: Journal, library: Library, *, today: date) -> tuple[Invitation, ...]:
    """Return what can be offered today."""
    answered = _answered(journal)
    found = (each for worksheet in library.all() for each in _of(journal, worksheet, today))
    return tuple(each for each in found if _may_ask(answered.get(each.key), today))


def later(journal: Journal, invitation: Invitation, *, today: date) -> Changes:
    """Be quiet about `invitation` for some days."""
    return _answer(journal, invitation, (today + timedelta(days=QUIET_DAYS)).isoformat())


def stop_asking(journal: Journal, invitation: Invitation) -> Changes:
    """Never offer `invitation` again."""
    return _answer(journal, invitation, NEVER)


def _of(journal: Journal, worksheet: Worksheet, today: date) -> Iterator[Invitation]:
    if worksheet.schedule.series:
        yield from _series(journal, worksheet, worksheet.schedule.series, today)
    if worksheet.schedule.follow_up_days:
        yield from _follow_ups(journal, worksheet, worksheet.schedule.follow_up_days, today)


def _series(journal: Journal, worksheet: Worksheet, sessions: int, today: date) -> Iterator[Invitation]:
    """Offer the next session of the newest series, unless one is being written."""
    thread = journal.latest_thread(worksheet.id)
    done = [entry for entry in thread if entry.worksheet.id == worksheet.id and entry.state in _FINISHED]
    if not 0 < len(done) < sessions or any(entry.state is EntryState.DRAFT for entry in thread):
        return
    last = done[-1].shift_date
    if (today - last).days < (worksheet.schedule.min_gap_days or 1):
        return
    root = thread[0].thread or thread[0].id
    words = translate("Invitations", "“{title}” can go on, with session {next} of {series}.")
    text = words.format(title=worksheet.title, next=len(done) + 1, series=sessions)
    yield Invitation(
        f"series:{root}:{len(done)}", last, text, Place(PageName.WRITING, worksheet=worksheet.id, thread=root)
    )


def _follow_ups(journal: Journal, worksheet: Worksheet, days: int, today: date) -> Iterator[Invitation]:
    """Offer pages that have waited long enough and have not been read again."""
    wanted = replace(
        EntryFilter(),
        worksheets=frozenset({worksheet.id}),
        states=_FINISHED,
        until=today - timedelta(days=days),
    )
    asked = _follow_up_fields(worksheet)
    for line in journal.timeline(wanted, limit=MOST_LETTERS):
        if not asked & _given(journal.record(line.entry.id)):
            text = _follow_up_text(worksheet, line.entry, days, today)
            place = Place(PageName.WRITING, entry=line.entry.id)
            yield Invitation(f"again:{line.entry.id}", line.entry.shift_date, text, place)


def _follow_up_fields(worksheet: Worksheet) -> set[str]:
    sections = (section for section in worksheet.sections if section.phase == "follow_up")
    return {field.id for section in sections for field in section.fields}


def _given(record: EntryRecord) -> set[str]:
    return set(record.answers) | {feeling.field for feeling in record.feelings}


def _follow_up_text(worksheet: Worksheet, entry: Entry, days: int, today: date) -> str:
    """Return the worksheet's own line while it is true, and a plainer one afterwards."""
    if (today - entry.shift_date).days <= days + 7 and worksheet.schedule.follow_up_ask:
        return worksheet.schedule.follow_up_ask
    return translate("Invitations", "“{title}” is ready to be read again.").format(title=worksheet.title)


def _answered(journal: Journal) -> dict[str, JsonValue]:
    kept = journal.setting(ANSWERED, {})
    return dict(kept) if isinstance(kept, dict) else {}


def _may_ask(answer: JsonValue, today: date) -> bool:
    return answer is None or (answer != NEVER and str(answer) <= today.isoformat())


def _answer(journal: Journal, invitation: Invitation, answer: str) -> Changes:
    kept: Mapping[str, JsonValue] = _answered(journal) | {invitation.key: answer}
    return journal.set_setting(ANSWERED, kept)
