"""What kind of worksheet it is, as far as the pages that answer it treat kinds apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.worksheets.fields import LongText, TimedWriting

if TYPE_CHECKING:
    from app.worksheets.schema import Worksheet

Writing = LongText | TimedWriting
"""A field that holds a page."""

WRITING = "writing"
"""The kind of worksheet that is gone through on the writing page; all others have the page of sections."""


def closes(worksheet: Worksheet) -> bool:
    """Tell whether there is a last screen: a choice to make, or a word to say."""
    return bool(worksheet.safety.after) or worksheet.endings.choices != ("keep",)


def discards(worksheet: Worksheet) -> bool:
    """Tell whether what is written is never stored."""
    return any(isinstance(field, TimedWriting) and field.discard for field in worksheet.fields)


def written_fields(worksheet: Worksheet) -> tuple[Writing, ...]:
    """Return the fields that hold pages."""
    return tuple(field for field in worksheet.fields if isinstance(field, Writing))
