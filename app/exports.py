"""Take the journal elsewhere: as a file that other programs read, noted in the log of what left.

The exporters meet the wording of worksheets, the series of the trends and the log here. Nothing exported is encrypted.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app import paths
from app.errors import AfterwordError
from app.journal import markdown
from app.transfer.errors import ExportFailedError, ExportPlaceTakenError
from app.transfer.exporters.reading import Part, Reading
from models.domain.departure import DepartureKind, DepartureRoute
from models.domain.entry import EntryFilter, EntryState
from models.repositories import actions, stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.clock import Clock
    from app.journal.departures import Departures
    from app.journal.wording import Wording
    from app.transactions import Transactions
    from app.trends.series import Series
    from app.worksheets.loader import Library
    from models.domain.action import Action
    from models.domain.entry import EntryRecord
    from models.unit_of_work import UnitOfWork

FREE_PAGE = "page"
"""The worksheet whose one question goes without saying."""
OUTSIDE_THE_BIN = frozenset(EntryState) - {EntryState.BINNED}
HEADS = ("series", "tool", "line", "day", "value", "value_after", "answered", "of", "entry")
"""Columns of the table of series."""


class ExportFormat(StrEnum):
    """What the journal can be written as."""

    JSON = "json"
    MARKDOWN = "markdown"
    CSV = "csv"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Exports:
    """Everything that can be taken out of an open journal."""

    transactions: Transactions
    departures: Departures
    wording: Wording
    library: Library
    clock: Clock

    def export(self, how: ExportFormat, out: Path, wanted: EntryFilter | None = None) -> int:
        """Write the journal, or the entries that `wanted` asks for, to the new file or folder `out`.

        The bin goes along in JSON, which is meant to lose nothing, and nowhere else unless `wanted` asks for it. Of
        series, only the days of `wanted` count.

        Returns:
            How many entries were written; of series, how many points.

        Raises:
            ExportPlaceTakenError: There is something at `out`; it is left as it is.
            ExportFailedError: The disk or folder refused; nothing is left behind.
            AfterwordError: The journal could not be read; nothing is left behind.
        """
        try:
            count = _WRITERS[how](self, out, wanted)
        except FileExistsError:
            raise ExportPlaceTakenError from None
        except OSError:
            raise ExportFailedError from None
        with suppress(AfterwordError):  # a journal that is opened for reading alone cannot note it
            self.departures.note(_kind(how, wanted), DepartureRoute.FILE, records=count)
        return count

    def count(self, wanted: EntryFilter) -> int:
        """Return how many entries an export of `wanted` would hold."""
        from models.repositories import lists

        return self.transactions.read(lambda uow: lists.count(uow, wanted))

    def tell(self, uow: UnitOfWork, record: EntryRecord) -> Reading:
        """Return an entry in words."""
        entry = record.entry
        own = actions.of_entry(uow, entry.id) if _may_list_steps(record) else ()
        parts = tuple(self._parts(record, own))
        if entry.worksheet.id == FREE_PAGE and len(parts) == 1:
            parts = (Part("", parts[0].text),)
        return Reading(entry, self._title(entry.worksheet.id), parts)

    def _parts(self, record: EntryRecord, own: Sequence[Action]) -> Iterator[Part]:
        entry = record.entry
        felt = {each.field for each in record.feelings}
        fields = {**record.answers, **dict.fromkeys(felt - record.answers.keys())}
        for field in stream.in_order(fields, entry.labels):
            value = fields[field]
            said = "" if value is None else self.wording.words(entry.worksheet.id, field, value, entry.labels)
            lines = [said, _feelings(record, field), _steps(own, field)]
            text = "\n\n".join(line for line in lines if line)
            if text:
                yield Part(entry.labels.get(field, ""), text)

    def _title(self, worksheet_id: str) -> str:
        known = {each.id: each.title for each in self.library.headings()}
        return known.get(worksheet_id, worksheet_id)

    def _json(self, out: Path, wanted: EntryFilter | None) -> int:
        from app.transfer.exporters.json import export_json

        return export_json(self.transactions, out, clock=self.clock, wanted=wanted)

    def _markdown(self, out: Path, wanted: EntryFilter | None) -> int:
        from app.transfer.exporters.markdown import export_markdown

        return export_markdown(self.transactions, out, wanted=wanted or _readable(), tell=self.tell)

    def _html(self, out: Path, wanted: EntryFilter | None) -> int:
        from app.transfer.exporters.html import Style, export_html

        style = Style(paths.resources() / "templates", markdown.parse, self.clock.now().date())
        return export_html(self.transactions, out, wanted=wanted or _readable(), tell=self.tell, style=style)

    def _csv(self, out: Path, wanted: EntryFilter | None) -> int:
        from app.transfer.exporters.files import new_file
        from app.trend_sources import WorksheetSources
        from app.trends.service import Trends
        from app.trends.table import csv_text

        lines = Trends(self.transactions, WorksheetSources(self.library)).lines(
            wanted.since if wanted else None
        )
        found = [row for each in lines.series.values() for row in _points(each, wanted)]
        with new_file(out) as file:
            file.write(csv_text(HEADS, found))
        return len(found)


_WRITERS: dict[ExportFormat, Callable[[Exports, Path, EntryFilter | None], int]] = {
    ExportFormat.JSON: Exports._json,  # noqa: SLF001 - its own table of what it writes
    ExportFormat.MARKDOWN: Exports._markdown,  # noqa: SLF001 - as above
    ExportFormat.CSV: Exports._csv,  # noqa: SLF001 - as above
    ExportFormat.HTML: Exports._html,  # noqa: SLF001 - as above
}


def _readable() -> EntryFilter:
    return EntryFilter(states=OUTSIDE_THE_BIN, open_sealed=True)


def _kind(how: ExportFormat, wanted: EntryFilter | None) -> DepartureKind:
    if how is ExportFormat.CSV:
        return DepartureKind.TRENDS
    return DepartureKind.PAGES if wanted else DepartureKind.WHOLE


def _points(series: Series, wanted: EntryFilter | None) -> Iterator[Sequence[str | float | int | None]]:
    from app.trends.table import rows

    spec, last = series.spec, wanted.until if wanted else None
    for row in rows(series):
        if last is None or row.day <= last:
            told = (spec.id, spec.tool, spec.label, row.day.isoformat())
            yield (*told, row.value, row.also, row.answered, row.of, row.entry)


def _may_list_steps(record: EntryRecord) -> bool:
    return any(
        isinstance(value, Sequence) and not isinstance(value, str) for value in record.answers.values()
    )


def _feelings(record: EntryRecord, field: str) -> str:
    named = [each for each in record.feelings if each.field == field]
    return ", ".join(
        each.word if each.intensity is None else f"{each.word} ({each.intensity})" for each in named
    )


def _steps(own: Sequence[Action], field: str) -> str:
    return "\n".join(f"- {' '.join(each.text.split())}" for each in own if each.field == field)
