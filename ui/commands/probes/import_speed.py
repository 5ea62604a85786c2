"""How long it takes to bring in ten thousand pages of another journal, into an encrypted journal on the disk."""

from __future__ import annotations

import json
import shutil
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ui.commands.bench_journal import new_journal
from ui.commands.probes import report

PAGES = 10_000
PARAGRAPHS = 4
FIRST = datetime(2008, 1, 1, 21, tzinfo=UTC)

_PARAGRAPH = (
    "The kettle was on before anyone had asked, and the corridor stayed quiet until the second round of the evening. "
    "Number {number} wanted the window open, so we opened it, and listened to the rain for a while without a word."
)


def main() -> None:
    """Write an export of invented pages, look at it, bring it in, and look again."""
    folder = Path(sys.argv[1])
    context = new_journal(folder)
    export = folder.with_name("pages-to-bring-in.json")
    export.write_text(json.dumps({"entries": [_page(number) for number in range(PAGES)]}), encoding="utf-8")
    began = time.perf_counter()
    found = context.imports.look("dayone", export)
    looked = time.perf_counter()
    brought = context.imports.bring_in(found)
    done = time.perf_counter()
    again = len(context.imports.look("dayone", export).new)
    context.close()
    export.unlink()
    shutil.rmtree(folder)
    report(seconds=done - began, looking=looked - began, pages=brought.entries, again=again)


def _page(number: int) -> dict[str, object]:
    return {
        "uuid": f"{number:032X}",
        "creationDate": (FIRST + timedelta(hours=15 * number)).isoformat().replace("+00:00", "Z"),
        "timeZone": "Europe/London",
        "tags": ["evening", f"ward {number % 7}"],
        "text": "\n\n".join(["# An evening", *[_PARAGRAPH.format(number=number)] * PARAGRAPHS]),
    }


if __name__ == "__main__":
    main()
