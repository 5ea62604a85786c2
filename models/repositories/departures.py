"""The log of what left the journal: it only grows."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from models.domain.departure import Departure, DepartureKind, DepartureRoute
from models.orm.tables import DepartureRow

if TYPE_CHECKING:
    from models.unit_of_work import UnitOfWork


def add(uow: UnitOfWork, departure: Departure) -> None:
    """Add one line."""
    uow.connection.execute(
        insert(DepartureRow).values(
            left_at=departure.left_at.isoformat(),
            kind=departure.kind.value,
            route=departure.route.value,
            pages=departure.pages,
            records=departure.records,
        )
    )
    uow.departures_changed()


def latest(uow: UnitOfWork, limit: int) -> tuple[Departure, ...]:
    """Return the last lines, the newest first."""
    query = select(*DepartureRow.__table__.columns).order_by(DepartureRow.id.desc()).limit(limit)
    return tuple(
        Departure(
            left_at=datetime.fromisoformat(row.left_at),
            kind=DepartureKind(row.kind),
            route=DepartureRoute(row.route),
            pages=row.pages,
            records=row.records,
        )
        for row in uow.connection.execute(query)
    )
