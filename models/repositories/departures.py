"""The log of what left the journal: it only grows."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from models.domain.departure import Departure, DepartureKind, DepartureRoute
from models.domain.document import DocumentId
from models.orm.tables import DepartedDocumentRow, DepartureRow

if TYPE_CHECKING:
    from models.unit_of_work import UnitOfWork


def add(uow: UnitOfWork, departure: Departure) -> None:
    """Add one line."""
    added = uow.connection.execute(
        insert(DepartureRow).values(
            left_at=departure.left_at.isoformat(),
            kind=departure.kind.value,
            route=departure.route.value,
            pages=departure.pages,
            records=departure.records,
        )
    )
    if departure.document is not None:
        left = insert(DepartedDocumentRow)
        uow.connection.execute(left.values(departure_id=added.lastrowid, document_id=departure.document))
    uow.departures_changed()


def forget_document(uow: UnitOfWork, document_id: DocumentId) -> None:
    """Let the lines of a document that goes be without one."""
    uow.connection.execute(delete(DepartedDocumentRow).where(DepartedDocumentRow.document_id == document_id))


def latest(uow: UnitOfWork, limit: int | None) -> tuple[Departure, ...]:
    """Return the last lines, the newest first; all of them without a limit."""
    query = (
        select(*DepartureRow.__table__.columns, DepartedDocumentRow.document_id)
        .outerjoin(DepartedDocumentRow, DepartedDocumentRow.departure_id == DepartureRow.id)
        .order_by(DepartureRow.id.desc())
        .limit(limit)
    )
    return tuple(
        Departure(
            left_at=datetime.fromisoformat(row.left_at),
            kind=DepartureKind(row.kind),
            route=DepartureRoute(row.route),
            pages=row.pages,
            records=row.records,
            document=None if row.document_id is None else DocumentId(row.document_id),
        )
        for row in uow.connection.execute(query)
    )
