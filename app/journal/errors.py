"""What can be wrong with a request to the journal."""

from __future__ import annotations

from app.errors import QT_TRANSLATE_NOOP, AfterwordError


class EntryNotFoundError(AfterwordError):
    """There is no entry, or no earlier version, of that id."""

    code = "entry-not-found"
    title = QT_TRANSLATE_NOOP("Errors", "This entry is not in the journal")
    meaning = QT_TRANSLATE_NOOP(
        "Errors", "It may have been deleted for good in the meantime. No other entry is affected."
    )
    next_step = QT_TRANSLATE_NOOP("Errors", "Go back to the list and open another entry.")
