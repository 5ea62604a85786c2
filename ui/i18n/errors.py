"""Shows the words of app.errors in the language of the window."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.errors import AfterwordError

translate = QCoreApplication.translate


def error_text(words: str, **details: str | int) -> str:
    """Return `words` of an error (title, meaning or next step) translated, with its placeholders filled.

    A moment, which an error carries as ISO 8601, is told as the day and time it is here.
    """
    translated = translate("Errors", words)
    if not details:
        return translated
    return translated.format(**{name: _in_words(value) for name, value in details.items()})


def told(error: AfterwordError, *, next_step: bool = True) -> tuple[str, str]:
    """Return what happened, and what it means with what to do about it, as a note or a field takes them.

    Args:
        error: What happened.
        next_step: Whether to say what to do; not where the page itself is the next step.
    """
    words = (error.meaning, error.next_step) if next_step else (error.meaning,)
    return error_text(error.title, **error.details), " ".join(
        error_text(each, **error.details) for each in words
    )


def _in_words(value: str | int) -> str | int:
    if not isinstance(value, str) or "T" not in value:
        return value
    try:
        moment = datetime.fromisoformat(value).astimezone()
    except ValueError:
        return value
    from ui.i18n.dates import clock_time, long_day

    return translate("Dates", "{day} at {time}").format(day=long_day(moment.date()), time=clock_time(moment))
