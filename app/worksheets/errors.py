"""What can be wrong with a worksheet or vocabulary file, in words its writer can act on."""

from __future__ import annotations

from typing import ClassVar

from app.errors import QT_TRANSLATE_NOOP, AfterwordError

_LONGEST = 400
"""Characters of a name or reason that are shown; a file can hold longer ones."""


class WorksheetError(AfterwordError):
    """A worksheet file that cannot be used.

    Attributes:
        details: `file` (its name, without the folder), `table`, `key` and `reason`; `key` may be empty when the fault
            lies in the file as a whole.
    """

    code: ClassVar[str] = "worksheet"
    exit_code: ClassVar[int] = 1
    title: ClassVar[str] = QT_TRANSLATE_NOOP("Errors", "This worksheet cannot be used")
    meaning: ClassVar[str] = QT_TRANSLATE_NOOP("Errors", "In {file}, {table}: {key}{reason}.")
    next_step: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Errors", "Nothing you have written depends on it; put it right or take the file away."
    )

    def __init__(self, *, file: str, table: str, key: str = "", reason: str) -> None:
        """Name the file, the table and the key that are wrong, and say why."""
        self.file, self.table, self.key, self.reason = map(_shown, (file, table, key, reason))
        key = f"“{self.key}” " if self.key else ""
        super().__init__(file=self.file, table=self.table, key=key, reason=self.reason)


class UnknownWorksheetError(AfterwordError):
    """No file of the library has this id: it was written by another version, or its file was taken away."""

    code: ClassVar[str] = "unknown-worksheet"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("Errors", "The worksheet “{id}” is not here")
    meaning: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Errors",
        "Pages written with it can still be read, because each page keeps its own questions.",
    )
    next_step: ClassVar[str] = QT_TRANSLATE_NOOP("Errors", "Put its file back to write with it again.")


def _shown(text: str) -> str:
    """Return `text` without anything a terminal would obey, and not longer than anybody reads."""
    plain = "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in text)
    return plain if len(plain) <= _LONGEST else plain[:_LONGEST] + "…"
