"""How long the largest worksheet takes to open, and how long a key in it takes to become a painted letter."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.bench_journal import new_journal
from ui.commands.probes import report

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.context import AppContext
    from ui.theme.look import Look
    from ui.worksheet.page import WorksheetPage

TYPED = "a slow evening by the weir, with more words than one line can hold in this place"
PAUSE_MS = 25


def main() -> None:
    """Open the worksheet with the most questions, type into every field for words, and report."""
    from ui.bootstrap import start
    from ui.commands.waiting import settle

    started = start()
    context = new_journal(Path(sys.argv[1]))
    page = worksheet_page(context, started.look)
    opening = _open_largest(page, context)
    times = [seconds for field in _fields(page) for seconds in _typed_into(field)]
    page.leave()
    settle()
    context.close()
    report(opening_ms=opening * 1000, worst_ms=max(times) * 1000, keys=len(times))
    sys.stdout.flush()
    os._exit(0)


def worksheet_page(context: AppContext, look: Look) -> WorksheetPage:
    """Return a page for worksheets, shown and empty."""
    from ui.dialogs.scripted import ScriptedDialogs
    from ui.tasks.worker import JournalWorker
    from ui.theme.fonts import load_writing_fonts
    from ui.worksheet.page import WorksheetPage

    load_writing_fonts()
    page = WorksheetPage(context=context, worker=JournalWorker(), look=look, dialogs=ScriptedDialogs())
    page.resize(1084, 820)
    page.show()
    return page


def _open_largest(page: WorksheetPage, context: AppContext) -> float:
    from ui.answering.kinds import WRITING
    from ui.commands.waiting import PaintWatch, wait_until
    from ui.widgets.place import PageName, Place

    structured = (each for each in context.worksheets.all() if each.kind != WRITING)
    largest = max(structured, key=lambda each: len(each.fields)).id
    began = time.perf_counter()
    page.open_at(Place(PageName.WORKSHEET, worksheet=largest))
    wait_until(lambda: page.desk.is_waiting() or page.desk.view() is not None)
    if page.desk.is_waiting():
        _begin(page)
    wait_until(lambda: page.desk.view() is not None)
    view = page.desk.view() or page
    watch = PaintWatch(view)
    view.update()  # it may have been painted already; a second time does no harm to the figure
    wait_until(lambda: watch.painted > 0)
    return time.perf_counter() - began


def _begin(page: WorksheetPage) -> None:
    """Go on from the word before a heavy tool."""
    from PySide6.QtWidgets import QPushButton

    shown = (each for each in page.findChildren(QPushButton) if each.isVisible())
    next(each for each in shown if each.property("role") == "primary").click()


def _fields(page: WorksheetPage) -> list[QWidget]:
    from ui.answering.small_page import SmallPage
    from ui.commands.waiting import settle
    from ui.widgets.growing_line import GrowingLine

    found: list[QWidget] = []
    for section in page.desk.sections():
        page.desk.open_section(section.id)
        settle()
        view = page.desk.view()
        if view is not None:
            found += [*view.findChildren(SmallPage), *view.findChildren(GrowingLine)]
    return found


def _typed_into(field: QWidget) -> list[float]:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtTest import QTest

    from ui.commands.waiting import settle

    times = []
    for letter in TYPED:
        began = time.perf_counter()
        QTest.keyClicks(field, letter)
        QCoreApplication.processEvents()
        times.append(time.perf_counter() - began)
        settle(PAUSE_MS)
    return times


if __name__ == "__main__":
    main()
