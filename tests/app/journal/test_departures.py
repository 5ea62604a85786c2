"""The log of what left the journal: when, what kind, how much, which way, and not a word of it."""

from __future__ import annotations

from models.domain.departure import Departure, DepartureKind, DepartureRoute
from models.domain.document import DocumentId
from models.repositories import documents
from tests.models.journals import START, FakeClock, Opened


def test_what_left_last_is_listed_first(opened: Opened, clock: FakeClock) -> None:
    log = opened.departures
    log.note(DepartureKind.SUPERVISION, DepartureRoute.PAPER, pages=2, records=5)
    clock.advance(days=1)
    changes = log.note(DepartureKind.WHOLE, DepartureRoute.FILE, records=120)

    assert changes.departures
    assert log.latest() == (
        Departure(clock.now(), DepartureKind.WHOLE, DepartureRoute.FILE, 0, 120),
        Departure(START, DepartureKind.SUPERVISION, DepartureRoute.PAPER, 2, 5),
    )
    assert len(log.latest(1)) == 1


def test_the_whole_log_can_be_read(opened: Opened) -> None:
    for number in range(60):
        opened.departures.note(DepartureKind.PAGES, DepartureRoute.FILE, records=number)
    assert [each.records for each in opened.departures.latest(None)] == list(range(59, -1, -1))


def test_a_line_knows_its_document_as_long_as_it_is_there(opened: Opened) -> None:
    one, other = DocumentId("one"), DocumentId("other")
    for document in (one, other, None):
        opened.departures.note(DepartureKind.SUPERVISION, DepartureRoute.PDF, document=document)
    assert [each.document for each in opened.departures.latest()] == [None, other, one]

    opened.transactions.write(lambda uow: documents.remove(uow, one))
    assert [each.document for each in opened.departures.latest()] == [None, other, None]


def test_the_log_has_no_room_for_words(opened: Opened) -> None:
    columns = opened.connection.execute("SELECT name, type FROM pragma_table_info('departure')").fetchall()

    assert {name for name, kind in columns if kind != "INTEGER"} == {"left_at", "kind", "route"}
