"""Shows the words of app.errors in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def error_text(words: str, **details: str | int) -> str:
    """Return `words` of an error (title, meaning or next step) translated, with its placeholders filled."""
    translated = QCoreApplication.translate("Errors", words)
    return translated.format(**details) if details else translated
