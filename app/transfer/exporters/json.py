"""The whole journal as one JSON document: plain text, made to be read by other programs in many years.

Written record by record, so that memory stays flat, into a file that only its owner may read.
"""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING

from app.transfer.exporters.files import new_file
from app.transfer.exporters.json_rows import LISTS, Row, Source

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.clock import Clock
    from app.transactions import Transactions
    from models.domain.entry import EntryFilter

FORMAT = "afterword-journal-1"
"""Name and version of the shape of the document. A change that a reader would notice gets a new number."""


def export_json(
    transactions: Transactions, out: Path, *, clock: Clock, wanted: EntryFilter | None = None
) -> int:
    """Write everything in a journal to the new file `out`, the bin included.

    With `wanted`, only the entries it asks for and what hangs on them; settings but those of documents, and the
    person's own kinds of thinking, go along in either case. Every list is in a stable order; docs/export-format.md
    describes all of it.

    Returns:
        How many entries were written.

    Raises:
        FileExistsError: There is something at `out`; it is left as it is.
        OSError: The disk refused; nothing is left behind.
        AfterwordError: The journal could not be read; nothing is left behind.
    """
    with new_file(out) as file:
        return transactions.read(lambda uow: _write(Source(uow, wanted), file, clock.now().isoformat()))


def _write(source: Source, file: IO[str], exported: str) -> int:
    file.write(f'{{\n"format": {_json(FORMAT)},\n"exported": {_json(exported)}')
    count = 0
    for name, rows in LISTS:
        written = _write_list(file, name, rows(source))
        count = written if name == "entries" else count
    file.write("\n}\n")
    return count


def _write_list(file: IO[str], name: str, rows: Iterable[Row]) -> int:
    count = 0
    file.write(f",\n{_json(name)}: [")
    for row in rows:
        file.write((",\n" if count else "\n") + _json(row))
        count += 1
    file.write("\n]" if count else "]")
    return count


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair somebody pasted: no file can hold it, an escape can
        return json.dumps(value, allow_nan=False)
    return text
