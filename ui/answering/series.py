"""Where a page stands in its series, and which series may go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.domain.entry import EntryState

if TYPE_CHECKING:
    from app.worksheets.schema import Worksheet
    from models.domain.entry import Entry, EntryId
    from ui.answering.opening import Opened

translate = QCoreApplication.translate


def open_series(opened: Opened) -> tuple[Entry, ...]:
    """Return the series that a new page may go on with; empty when the latest is complete or there is none."""
    length = opened.sheet.worksheet.schedule.series
    if length is None or opened.place.entry is not None:
        return ()
    sessions = tuple(entry for entry in opened.series if entry.state is not EntryState.BINNED)
    return sessions if 0 < len(sessions) < length else ()


def first_of(series: tuple[Entry, ...]) -> EntryId:
    """Return the id by which a series is known."""
    return series[0].thread or series[0].id


def session(opened: Opened) -> int:
    """Return which session of its series a page is, from 1; 0 when the worksheet knows no series."""
    if opened.sheet.worksheet.schedule.series is None:
        return 0
    ids = [entry.id for entry in opened.series if entry.state is not EntryState.BINNED]
    if opened.sheet.id in ids:
        return ids.index(opened.sheet.id) + 1
    return len(ids) + 1 if opened.sheet.thread is not None else 1


def kind_words(opened: Opened) -> str:
    """Return what the page is, with its place in the series."""
    worksheet = opened.sheet.worksheet
    number, length = session(opened), worksheet.schedule.series
    if not number or length is None:
        return worksheet.title
    words = translate("Series", "{title}, {ordinal} of {count}")
    return words.format(title=worksheet.title, ordinal=_ordinal(number), count=_count(length))


def offer_words(worksheet: Worksheet, sessions: int) -> str:
    """Return the words in which the next of `sessions` so far is offered."""
    return worksheet.schedule.series_next.format(next=sessions + 1, series=worksheet.schedule.series)


def _ordinal(number: int) -> str:
    words = (
        translate("Series", "first"),
        translate("Series", "second"),
        translate("Series", "third"),
        translate("Series", "fourth"),
        translate("Series", "fifth"),
        translate("Series", "sixth"),
    )
    return words[number - 1] if number <= len(words) else str(number)


def _count(number: int) -> str:
    words = (
        translate("Series", "one"),
        translate("Series", "two"),
        translate("Series", "three"),
        translate("Series", "four"),
        translate("Series", "five"),
        translate("Series", "six"),
    )
    return words[number - 1] if number <= len(words) else str(number)
