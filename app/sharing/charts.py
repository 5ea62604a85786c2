"""Puts a chart on a sheet for supervision: a copy like everything else there, never a view of what it came from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.sharing.pseudonyms import people_taken_out

if TYPE_CHECKING:
    from app.sharing.service import Sharing
    from models.domain.document import Document, DocumentId, Part

SUPERVISION = "supervision"
"""Id of the shape of a sheet for supervision."""


def with_chart(sharing: Sharing, document_id: DocumentId | None, part: Part) -> Document:
    """Return a sheet with the chart `part` at its end: a new one when the id is None or the sheet is gone.

    Its heading and its words are a copy like every other, so people are taken out of them. Nothing is stored.
    """
    found = sharing.get(document_id) if document_id is not None else None
    document = found or sharing.blank(sharing.templates()[SUPERVISION])
    own = people_taken_out(part, sharing.names().pseudonyms)
    return replace(document, parts=(*document.parts, replace(own, id=_free_id(document))))


def _free_id(document: Document) -> str:
    """Return an id that no part of `document` has."""
    taken = {part.id for part in document.parts}
    return next(name for name in (f"chart-{n}" for n in range(1, len(taken) + 2)) if name not in taken)
