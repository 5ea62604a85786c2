"""How long a recorded moment takes to open, with eight thoughts and their kinds, until it is painted."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.bench_journal import new_journal
from ui.commands.probes import report

if TYPE_CHECKING:
    from app.context import AppContext
    from models.domain.entry import EntryId, JsonValue
    from ui.widgets.place import Place
    from ui.worksheet.page import WorksheetPage

THOUGHTS = 8
TIMES = 5


def main() -> None:
    """Open a new moment once and a recorded one several times, and report the first and the median."""
    from ui.bootstrap import start
    from ui.commands.probes.worksheet import worksheet_page
    from ui.commands.waiting import settle
    from ui.widgets.place import PageName, Place

    started = start()
    context = new_journal(Path(sys.argv[1]))
    entry = _recorded(context)
    page = worksheet_page(context, started.look)
    first = _opened(page, Place(PageName.WORKSHEET, worksheet="incident-record"))
    again = sorted(
        _opened(page, Place(PageName.WORKSHEET, entry=entry, section="thoughts")) for _ in range(TIMES)
    )
    page.leave()
    settle()
    context.close()
    report(new_ms=first * 1000, recorded_ms=again[TIMES // 2] * 1000, thoughts=THOUGHTS)
    sys.stdout.flush()
    os._exit(0)


def _recorded(context: AppContext) -> EntryId:
    from models.domain.entry import WorksheetRef

    sheet = context.worksheets.get("incident-record")
    draft = context.journal.new_draft(WorksheetRef(sheet.id, sheet.version, sheet.lang), sheet.labels())
    thoughts: list[JsonValue] = [
        {
            "id": f"t{number}",
            "text": "Everyone has decided that I am not up to this, and it goes on for another line.",
            "belief": 60,
            "tags": [{"kind": "mind_reading", "strength": 70}, {"kind": "fair_concern"}],
        }
        for number in range(THOUGHTS)
    ]
    answers = {"situation": "The wrong bay at handover", "thoughts": thoughts, "body": ["head-jaw"]}
    context.journal.save(replace(draft, answers=answers))
    return draft.id


def _opened(page: WorksheetPage, place: Place) -> float:
    from ui.commands.waiting import PaintWatch, wait_until

    before = page.desk.view()
    began = time.perf_counter()
    page.open_at(place)
    wait_until(lambda: page.desk.view() not in {None, before})
    watched = page.desk.view() or page
    watch = PaintWatch(watched)
    watched.update()  # it may have been painted already; a second time does no harm to the figure
    wait_until(lambda: watch.painted > 0)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
