"""Everything that can go wrong in a way a person has to hear about.

Each error has its own class, its own words and its own exit code; nothing here ever carries text from a journal, a
passphrase or a full path. The words are marked for translation and shown by the window and the command line alike.
"""

from __future__ import annotations

from typing import ClassVar


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name lupdate looks for
    """Mark `text` for the translators and return it unchanged; the window translates it when it is shown."""
    return text


class AfterwordError(Exception):
    """A failure with a cause a person can be told.

    Attributes:
        code: Stable name of the failure, shown as the technical detail and free of content.
        exit_code: Exit status of a headless command that ends with this error (docs/command-line).
        title: What happened, as a short heading.
        meaning: What it means and what is safe.
        next_step: One safe thing to do.
    """

    code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 1
    title: ClassVar[str] = QT_TRANSLATE_NOOP("Errors", "Something went wrong")
    meaning: ClassVar[str] = QT_TRANSLATE_NOOP("Errors", "Nothing that was saved has been changed.")
    next_step: ClassVar[str] = QT_TRANSLATE_NOOP("Errors", "Close Afterword and open it again.")

    def __init__(self, **details: str | int) -> None:
        """Keep `details` (names and numbers free of content) to fill the placeholders of the words."""
        super().__init__(self.code)
        self.details = details

    def __str__(self) -> str:
        """One plain line for the command line."""
        return " ".join((self.title.rstrip(".") + ".", self.meaning, self.next_step)).format(**self.details)
