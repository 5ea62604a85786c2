"""Words of one copy: whether they stand in it, and others in their place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.sharing.pseudonyms import replaced, replaced_in_line

if TYPE_CHECKING:
    from models.domain.document import Document


def rewritten(document: Document, words: str, by: str) -> Document:
    """Return `document` with `by` in place of `words` wherever they stand as whole words."""
    parts = (
        replace(
            part,
            heading=replaced_in_line(part.heading, words, by),
            text=replaced(part.text, words, by),
        )
        for part in document.parts
    )
    return replace(document, title=replaced_in_line(document.title, words, by), parts=tuple(parts))


def stands_in(document: Document, words: str) -> bool:
    """Tell whether `words` stand in `document` as whole words."""
    return rewritten(document, words, "…") != document
