"""Words of a document that were looked at and left as they are: a decision about that document and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.repositories import settings

if TYPE_CHECKING:
    from models.domain.document import DocumentId
    from models.domain.entry import JsonValue
    from models.unit_of_work import UnitOfWork

KEPT = "sharing.kept"
"""Setting, inside the journal: lists of words by the ids of documents."""


def kept_in(uow: UnitOfWork, document_id: DocumentId) -> tuple[str, ...]:
    """Return the words that were left as they are in a document."""
    words = _everywhere(uow).get(document_id)
    return tuple(str(each) for each in words) if isinstance(words, list) else ()


def put_kept(uow: UnitOfWork, document_id: DocumentId, words: tuple[str, ...]) -> None:
    """Keep the words that were left as they are in a document; without words nothing of it stays behind."""
    before = _everywhere(uow)
    after = {known: value for known, value in before.items() if known != document_id}
    if words:
        after[document_id] = list(words)
    if after != before:
        settings.put(uow, KEPT, after)


def _everywhere(uow: UnitOfWork) -> dict[str, JsonValue]:
    found = settings.get(uow, KEPT, None)
    return found if isinstance(found, dict) else {}
