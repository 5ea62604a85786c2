"""Words to read among the questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.answering.question import Question

if TYPE_CHECKING:
    from app.worksheets.fields import Note
    from ui.answering.surroundings import Surroundings


class Told(Question):
    """A few words beside the questions; nothing to answer."""

    ROLE = "note-words"

    def __init__(self, field: Note, around: Surroundings) -> None:
        """Say `field`."""
        super().__init__(field)
        del around
