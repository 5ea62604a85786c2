"""Days and times in words, the same everywhere in the window."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


MORNING, AFTERNOON, EVENING, NIGHT = 5, 12, 17, 22
"""Hours at which the parts of a day begin; the night ends with the morning."""


def long_day(day: date) -> str:
    """Return a day in full, such as "Thursday 19 November 2026"."""
    return _formatted(day, "dddd d MMMM yyyy")


def day_of_year(day: date) -> str:
    """Return a day without its year, such as "19 November"."""
    return _formatted(day, "d MMMM")


def short_day_of_year(day: date) -> str:
    """Return a day without its year for a narrow place, such as "19 Nov"."""
    return _formatted(day, "d MMM")


def short_day(day: date) -> str:
    """Return a day for a narrow place, such as "19 Nov 2026"."""
    return _formatted(day, "d MMM yyyy")


def month(day: date) -> str:
    """Return the month of a day, such as "November 2026"."""
    return _formatted(day, "MMMM yyyy")


def weekday(day: date) -> str:
    """Return the name of the day, such as "Thursday"."""
    return _formatted(day, "dddd")


def heading(day: date, *, today: date) -> str:
    """Return what heads the entries of a day: "Today", "Yesterday" or the day in full."""
    if day == today:
        return translate("Dates", "Today")
    return translate("Dates", "Yesterday") if day == today - timedelta(days=1) else long_day(day)


def near(moment: datetime, *, today: date) -> str:
    """Return a moment for a narrow column: "Thu 23:10" within a week, else "19 Nov 2026"."""
    day = moment.date()
    if today - timedelta(days=6) <= day <= today:
        return _formatted(day, "ddd ") + clock_time(moment)
    return short_day(day)


def clock_time(moment: datetime) -> str:
    """Return the time of day, such as "23:10"."""
    return moment.strftime("%H:%M")


def recent(moment: datetime, *, today: date) -> str:
    """Return a moment for a narrow column without its time: "Wed night" within a week, else "19 Nov 2026"."""
    day = _evening_before(moment)
    is_recent = today - timedelta(days=6) <= day <= today
    return _part(moment, _formatted(day, "ddd")) if is_recent else short_day(day)


def part_of_day(moment: datetime) -> str:
    """Return the day and its part, such as "Saturday evening"; a night belongs to the evening it began on."""
    return _part(moment, weekday(_evening_before(moment)))


def _evening_before(moment: datetime) -> date:
    return moment.date() - timedelta(days=1) if moment.hour < MORNING else moment.date()


def _part(moment: datetime, day: str) -> str:
    if moment.hour < MORNING or moment.hour >= NIGHT:
        words = translate("Dates", "{day} night")
    elif moment.hour >= EVENING:
        words = translate("Dates", "{day} evening")
    else:
        words = (
            translate("Dates", "{day} afternoon")
            if moment.hour >= AFTERNOON
            else translate("Dates", "{day} morning")
        )
    return words.format(day=day)


def _formatted(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
