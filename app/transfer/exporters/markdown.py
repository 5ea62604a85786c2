"""A folder of Markdown files, one an entry, with what is known of it as front matter at the top.

The front matter is JSON texts and lists, which are YAML as well, so that nothing a person typed can be taken for more.
"""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING

from app.transfer.exporters.files import new_folder
from app.transfer.exporters.reading import readings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.transactions import Transactions
    from app.transfer.exporters.reading import Reading, Tell
    from models.domain.entry import EntryFilter

LONGEST_NAME = 60

_UNFIT = re.compile(r"[^\w -]+")


def export_markdown(transactions: Transactions, out: Path, *, wanted: EntryFilter, tell: Tell) -> int:
    """Write the entries that `wanted` asks for into the new folder `out`, in a folder for each year.

    Returns:
        How many there were.

    Raises:
        FileExistsError: There is something at `out`; it is left as it is.
        OSError: The disk refused; nothing is left behind.
    """
    with new_folder(out) as folder:
        return transactions.read(
            lambda uow: sum(_write(folder, reading) for reading in readings(uow, wanted, tell))
        )


def page(reading: Reading) -> str:
    """Return an entry as one Markdown document."""
    body = "\n\n".join(_body(reading))
    return "\n".join(("---", *_front(reading), "---", "", body, ""))


def _write(folder: Path, reading: Reading) -> int:
    year = folder / f"{reading.entry.shift_date.year:04d}"
    year.mkdir(mode=0o700, exist_ok=True)
    file = year / _name(reading)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace", newline="\n") as stream:
        stream.write(page(reading))
    return 1


def _name(reading: Reading) -> str:
    """Return a name that every file system takes, in the order of writing, and that no other entry has."""
    entry = reading.entry
    title = " ".join(_UNFIT.sub(" ", reading.heading).split())[:LONGEST_NAME].strip()
    return f"{entry.shift_date.isoformat()} {entry.written_at:%H%M} {title or 'page'} {entry.id[-12:]}.md"


def _front(reading: Reading) -> Iterator[str]:
    entry = reading.entry
    yield f"id: {_quoted(entry.id)}"
    yield f"title: {_quoted(entry.title)}"
    yield f"written_at: {_quoted(entry.written_at.isoformat())}"
    yield f"shift_date: {_quoted(entry.shift_date.isoformat())}"
    yield f"kind: {_quoted(reading.kind)}"
    yield f"worksheet: {_quoted(entry.worksheet.id)}"
    yield f"state: {_quoted(entry.state.value)}"
    yield f"tags: [{', '.join(_quoted(tag) for tag in entry.tags)}]"


def _body(reading: Reading) -> Iterator[str]:
    for part in reading.parts:
        yield f"## {' '.join(part.label.split())}\n\n{part.text}" if part.label else part.text


def _quoted(text: str) -> str:
    """Return a JSON text in which everything that does not print is an escape."""
    return "".join(
        each if each.isprintable() else f"\\u{ord(each):04x}" if ord(each) < 0x10000 else "\ufffd"
        for each in json.dumps(text, ensure_ascii=False)
    )
