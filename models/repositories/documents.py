"""Documents made for others to read: each is a copy and stands by itself."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from models.domain.document import Document, DocumentId, DocumentKind, Part
from models.domain.entry import EntryId
from models.orm.tables import DocumentRow
from models.repositories import departures
from models.repositories.charts import chart_of, chart_values
from models.repositories.values import from_json, storable, to_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Select

    from models.domain.entry import JsonValue
    from models.unit_of_work import UnitOfWork

_COLUMNS = tuple(DocumentRow.__table__.columns)


def put(uow: UnitOfWork, document: Document) -> None:
    """Add a document, or rewrite the one that has its id."""
    statement = upsert(DocumentRow).values(_values(document))
    replacing = {each.name: statement.excluded[each.name] for each in _COLUMNS if each.name != "id"}
    uow.connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=replacing))
    uow.document_changed(document.id)


def remove(uow: UnitOfWork, document_id: DocumentId) -> None:
    """Remove a document for good; one that is not there changes nothing."""
    departures.forget_document(uow, document_id)
    uow.connection.execute(delete(DocumentRow).where(DocumentRow.id == document_id))
    uow.document_changed(document_id)


def find(uow: UnitOfWork, document_id: DocumentId) -> Document | None:
    """Return a document, or None when it is not there."""
    return next(_documents(uow, select(*_COLUMNS).where(DocumentRow.id == document_id)), None)


def of_kind(uow: UnitOfWork, kind: DocumentKind) -> tuple[Document, ...]:
    """Return the documents of one kind, the newest first."""
    query = select(*_COLUMNS).where(DocumentRow.kind == kind.value)
    return tuple(_documents(uow, query.order_by(DocumentRow.id.desc())))


def everything(uow: UnitOfWork) -> Iterator[Document]:
    """Yield every document in the order they were made."""
    return _documents(uow, select(*_COLUMNS).order_by(DocumentRow.id))


def part_values(document: Document) -> list[JsonValue]:
    """Return the parts as they are stored and exported; the key `chart` is there where a chart is."""
    return [
        {"id": each.id, "heading": each.heading, "text": each.text}
        | ({"chart": chart_values(each.chart)} if each.chart is not None else {})
        for each in document.parts
    ]


def _part_of(id: str, heading: str, text: str, chart: Any = None) -> Part:  # noqa: A002, ANN401 - keys of JSON
    return Part(id, heading, text, None if chart is None else chart_of(chart))


def _values(document: Document) -> dict[str, object]:
    return {
        "id": document.id,
        "kind": document.kind.value,
        "template": storable(document.template),
        "title": storable(document.title),
        "created_at": document.created_at.isoformat(),
        "changed_at": document.changed_at.isoformat(),
        "since": document.since.isoformat() if document.since else None,
        "until": document.until.isoformat() if document.until else None,
        "months_only": int(document.months_only),
        "peer": int(document.peer),
        "sources": to_json(list(document.sources)),
        "parts": to_json(part_values(document)),
    }


def _documents(uow: UnitOfWork, query: Select[Any]) -> Iterator[Document]:
    return (_document_of(row) for row in uow.connection.execute(query))


def _document_of(row: Any) -> Document:  # noqa: ANN401 - a row of _COLUMNS
    return Document(
        id=DocumentId(row.id),
        kind=DocumentKind(row.kind),
        template=row.template,
        title=row.title,
        created_at=datetime.fromisoformat(row.created_at),
        changed_at=datetime.fromisoformat(row.changed_at),
        since=None if row.since is None else date.fromisoformat(row.since),
        until=None if row.until is None else date.fromisoformat(row.until),
        parts=tuple(_part_of(**each) for each in from_json(row.parts)),
        sources=tuple(EntryId(each) for each in from_json(row.sources)),
        months_only=bool(row.months_only),
        peer=bool(row.peer),
    )
