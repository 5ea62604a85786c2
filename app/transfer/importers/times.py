"""Dates and times as other programs write them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from app.transfer.importers.pages import Setting

NOON = time(12)
"""The time of a page of which only the day is known."""

_DAY = re.compile(r"(?<!\d)(\d{4})[-_](\d{2})[-_](\d{2})(?!\d)")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?::\d{2})?\s*([AaPp])?\.?[Mm]?\.?")


def moment(text: str, setting: Setting) -> datetime:
    """Return an ISO 8601 time with its own offset, or the computer's where it has none; noon of a mere day.

    Raises:
        ValueError: It is no such time.
    """
    tidy = text.strip()
    if len(tidy) <= len("2026-03-02"):
        return setting.local(datetime.combine(date.fromisoformat(tidy), NOON))
    return aware(datetime.fromisoformat(tidy), setting)


def aware(found: datetime, setting: Setting) -> datetime:
    """Return `found` with an offset, and with a moment that can be counted.

    Raises:
        ValueError: It lies outside of what can be counted.
    """
    whole = setting.local(found) if found.tzinfo is None else found
    try:
        whole.astimezone(UTC)
    except OverflowError:
        raise ValueError("a time at the very end of the calendar") from None
    return whole


def from_milliseconds(count: float) -> datetime:
    """Return a time counted in milliseconds since 1970, in UTC.

    Raises:
        ValueError: There is no such time.
    """
    try:
        return datetime.fromtimestamp(count / 1000, tz=UTC)
    except (OverflowError, OSError):
        raise ValueError("a time outside of the calendar") from None


def in_zone(found: datetime, zone: str) -> datetime | None:
    """Return a time as the clocks of an IANA zone showed it, or None when this computer does not know the zone."""
    try:
        return found.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError, OverflowError):
        return None


def clock(text: str) -> time:
    """Return a time of day such as "14:03", "10:00 pm" or "10:04 AM".

    Raises:
        ValueError: It is none.
    """
    found = _CLOCK.fullmatch(text.strip().replace("\u202f", " "))
    if found is None:
        raise ValueError("no time of day")
    hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        raise ValueError("no hour of half a day")
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute)


def day_in(name: str) -> date | None:
    """Return the day that a file name holds, such as "2026-03-02" or "2026_03_02", or None."""
    found = _DAY.search(name)
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
