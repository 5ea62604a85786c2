"""How values are written into columns and read back. Nothing a person typed can make this fail or lose a letter."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from models.domain.entry import Entry, EntryId, EntryState, JsonValue, WorksheetRef
from models.orm.tables import EntryRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

LIST_COLUMNS = (
    EntryRow.moment,
    EntryRow.id,
    EntryRow.worksheet_id,
    EntryRow.worksheet_version,
    EntryRow.locale,
    EntryRow.written_at,
    EntryRow.shift_date,
    EntryRow.title,
    EntryRow.state,
    EntryRow.thread,
    EntryRow.words,
    EntryRow.changed_at,
)
"""What `entry_of` needs; all of it lies before the long columns."""


class UnreadableError(Exception):
    """What is stored cannot have been written by this program: the page it lies on is damaged.

    SQLCipher hands out a page whose seal is broken as zeros, and reports it only when the next page is asked for. When
    it is the last page of a long value, the zeros arrive as part of that value; neither JSON nor compressed text holds
    any.
    """


def microseconds(moment: datetime) -> int:
    """Return microseconds since the epoch, UTC."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def to_json(value: JsonValue) -> str:
    """Return compact JSON. Half a surrogate pair, which the database refuses as text, is kept as an escape."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text if text.isascii() or _encodable(text) else json.dumps(value, separators=(",", ":"))


def from_json(text: str) -> Any:  # noqa: ANN401 - JSON may hold anything
    """Return what `to_json` wrote.

    Raises:
        UnreadableError: It did not write this.
    """
    try:
        return json.loads(text)
    except ValueError:
        raise UnreadableError from None  # the original carries the text


def storable(text: str) -> str:
    """Return `text` with what a text column cannot hold (half a surrogate pair, NUL) replaced by U+FFFD."""
    if "\0" in text:
        text = text.replace("\0", "\ufffd")
    return text if _encodable(text) else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def entry_of(
    row: Any,  # noqa: ANN401 - LIST_COLUMNS and whatever was selected with them
    tags: Iterable[str] = (),
    labels: Mapping[str, str] | None = None,
) -> Entry:
    """Return the domain record of a row."""
    return Entry(
        id=EntryId(row.id),
        moment=row.moment,
        worksheet=WorksheetRef(row.worksheet_id, row.worksheet_version, row.locale),
        written_at=datetime.fromisoformat(row.written_at),
        shift_date=date.fromisoformat(row.shift_date),
        title=row.title,
        state=EntryState(row.state),
        words=row.words,
        thread=None if row.thread is None else EntryId(row.thread),
        changed_at=datetime.fromisoformat(row.changed_at),
        labels=labels or {},
        tags=tuple(tags),
    )


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
