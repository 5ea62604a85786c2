"""Rules for coming back: spans of days, series, reminders, and the placeholders of their words."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

from app.worksheets.fields import Date, Question, Time
from app.worksheets.rule import LONGEST_WAIT, Fault, asked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.worksheets.schema import Worksheet


def schedule(sheet: Worksheet) -> Iterator[Fault]:
    """Refuse spans that are no spans of days, and days that do not rise."""
    times = sheet.schedule
    spans = (
        ("[schedule]", "series", times.series),
        ("[schedule]", "min_gap_days", times.min_gap_days),
        *(("[schedule]", "follow_up_days", days) for days in times.follow_ups),
        *(("[schedule]", "series_days", days) for days in times.series_days),
        ("[safety]", "soft_wait_days", sheet.safety.soft_wait_days),
    )
    for table, key, value in spans:
        if value is not None and not 0 < value <= LONGEST_WAIT:
            yield Fault(table, key, f"has to be between 1 and {LONGEST_WAIT}")
    for key, days in (("follow_up_days", times.follow_ups), ("series_days", times.series_days)):
        if list(days) != sorted(set(days)):
            yield Fault("[schedule]", key, "has to rise from one day to the next")
    if times.series_days and len(times.series_days) != (times.series or 0) - 1:
        yield Fault("[schedule]", "series_days", "needs a day for each session of series after the first")
    if not sheet.endings.choices:
        yield Fault("[endings]", "choices", "is empty: a page needs one way to end")


def reminders(sheet: Worksheet) -> Iterator[Fault]:
    """Refuse reminders that look at a field that is not there or is of another kind."""
    times = sheet.schedule
    named: tuple[tuple[str, str | None, type[Question]], ...] = (
        ("overdue_at", times.overdue_at, Time),
        ("overdue_until", times.overdue_until, Question),
        ("next_on", times.next_on, Date),
    )
    for key, name, wanted in named:
        if name is None:
            continue
        each = next((each for _, each in asked(sheet) if each.id == name), None)
        if each is None:
            yield Fault("[schedule]", key, f"names “{name}”, which is not a field of this file")
        elif not isinstance(each, wanted):
            yield Fault("[schedule]", key, f"names “{name}”, which is a field of another type")
    if (times.overdue_at is None) is not (times.overdue_until is None):
        yield Fault("[schedule]", "overdue_until", "and overdue_at belong together")


def placeholders(sheet: Worksheet) -> Iterator[Fault]:
    """Refuse words that would be filled in with something other than the number of a session."""
    try:
        names = {name for _, name, _, _ in Formatter().parse(sheet.schedule.series_next) if name is not None}
        fits = names <= {"next", "series"}
    except ValueError:
        fits = False
    if not fits:
        yield Fault("[schedule]", "series_next", "may hold {next} and {series}, and no other braces")
