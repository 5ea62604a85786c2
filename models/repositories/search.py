"""Full-text search over everything written, newest first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlalchemy import column, func, literal_column, select, table

from models.domain.entry import EntryFilter, EntryId, EntryState, SearchHit
from models.orm.tables import EntryRow
from models.repositories import tags
from models.repositories.filters import conditions
from models.repositories.match import match_expression
from models.repositories.values import LIST_COLUMNS, entry_of

if TYPE_CHECKING:
    from models.unit_of_work import UnitOfWork

MATCH_STARTS, MATCH_ENDS = "\x02", "\x03"
"""Marks around a match; `app.journal.content` keeps control characters out of every body."""

SNIPPET_WORDS = 12

_FTS = table("entry_fts", column("rowid"))
_SNIPPET = func.snippet(literal_column("entry_fts"), 1, MATCH_STARTS, MATCH_ENDS, "…", SNIPPET_WORDS)
_RUNS = re.compile(f"{MATCH_STARTS}([^{MATCH_ENDS}]*){MATCH_ENDS}")


def search(
    uow: UnitOfWork, typed: str, wanted: EntryFilter, *, limit: int, offset: int
) -> tuple[SearchHit, ...]:
    """Return the entries that hold every word of `typed`, the newest first.

    The index is walked backwards and left as soon as there are enough, so nothing is sorted and a common word costs no
    more than a rare one. Entries in the bin, and sealed ones, answer only when the filter asks for them.
    """
    expression = match_expression(typed)
    if expression is None:
        return ()
    query = (
        select(*LIST_COLUMNS, _SNIPPET.label("snippet"))
        .select_from(_FTS)
        .join(EntryRow, EntryRow.moment == _FTS.c.rowid)
        .where(literal_column("entry_fts").op("MATCH")(expression), *conditions(wanted, use_indexes=False))
        .order_by(_FTS.c.rowid.desc())
        .limit(limit)
        .offset(offset)
    )
    if not wanted.open_sealed:
        query = query.where(EntryRow.state != EntryState.SEALED.value)
    rows = uow.connection.execute(query).all()
    tagged = tags.of(uow, [EntryId(row.id) for row in rows])
    return tuple(SearchHit(entry_of(row, tagged.get(EntryId(row.id), ())), runs(row.snippet)) for row in rows)


def runs(marked: str) -> tuple[tuple[str, bool], ...]:
    """Return a marked snippet as runs of (text, is it a match), on one line."""
    pieces = _RUNS.split(re.sub(r"\s+", " ", marked))
    return tuple((text, place % 2 == 1) for place, text in enumerate(pieces) if text)
