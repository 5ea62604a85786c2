"""Shows the words of app.errors in the language of the window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def error_text(words: str, **details: str | int) -> str:
    """Return `words` of an error (title, meaning or next step) translated, with its placeholders filled.

    A moment, which an error carries as ISO 8601, is told as the day and time it is here.
    """
    translated = translate("Errors", words)
    if not details:
        return translated
    return translated.format(**{name: _told(value) for name, value in details.items()})


def _told(value: str | int) -> str | int:
    if not isinstance(value, str) or "T" not in value:
        return value
    try:
        moment = datetime.fromisoformat(value).astimezone()
    except ValueError:
        return value
    from ui.i18n.dates import clock_time, long_day

    return translate("Dates", "{day} at {time}").format(day=long_day(moment.date()), time=clock_time(moment))
