"""Words for supervision in one text: what a key marks there, or takes the mark off."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from ui.answering.text_marks import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.domain.thought import Thought
    from ui.answering.text_marks import Mark, TextMarks
    from ui.thinking.marking import Marking


class Done(Enum):
    """What became of words."""

    NOTHING = "nothing"
    MARKED = "marked"
    """They are on their way into the journal as a mark of their own; `Marking.tagged` tells when they are there."""
    ADDED = "added"
    """A mark that was there is for supervision as well."""
    TAKEN_OFF = "taken off"


def means_words(text: TextMarks) -> bool:
    """Tell whether words are meant rather than the page: some are selected, or the cursor is in such a mark."""
    return text.edit.textCursor().hasSelection() or _at(text) is not None


def are_aside(marks: Sequence[Mark]) -> bool:
    """Tell whether all marks there are at a place are for supervision alone, which any page can have."""
    return bool(marks) and all(each.style is Line.ASIDE for each in marks)


def toggle(text: TextMarks, marking: Marking) -> Done:
    """Take the mark off at the cursor, or mark what is selected, or the sentence there."""
    known = None if text.edit.textCursor().hasSelection() else _at(text)
    words = text.wanted()
    if known is None and words is not None:
        known = marking.on(words, text)
    if known is not None:
        marking.set_aside(known, wanted=not known.is_for_supervision)
        return Done.TAKEN_OFF if known.is_for_supervision else Done.ADDED
    return Done.MARKED if words is not None and marking.set_words_aside(words) else Done.NOTHING


def _at(text: TextMarks) -> Thought | None:
    return next((mark.thought for mark in text.here() if mark.thought.is_for_supervision), None)
