"""How long trends take to open over ten years, to show another time, and to be moved and looked at more closely."""

from __future__ import annotations

import os
import shutil
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from ui.commands.bench_journal import PASSPHRASE, open_bench
from ui.commands.probes import report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QStackedWidget

    from app.context import AppContext
    from app.trends.periods import Span
    from app.worksheets.schema import Worksheet
    from models.domain.entry import EntryRecord, JsonValue
    from ui.theme.look import Look
    from ui.trends.chart_tile import ChartTile
    from ui.trends.first_picture import FirstPicture
    from ui.trends.page import TrendsPage

DAYS = 3650
ENTRIES = 50_000
FRAMES = 120
TURNS = 5
"""How often each time is chosen."""

RATED = {"wellbeing-snapshot": 1, "self-care-audit": 7, "work-stressor-check": 14}
"""How many days lie between two pages of each tool; their lines are more than twenty."""


def main() -> None:
    """Open trends on a journal of ten years, choose other times, move the chart, and report."""
    from ui.bootstrap import start
    from ui.commands.waiting import settle

    started = start()
    context = open_bench(prepared(Path(sys.argv[1])))
    window = _as_after_unlocking()
    settle(200)
    before = _resident()
    page, opening, movable = _open(context, started.look, window)
    _wait_for_all(page)
    periods = _choose(page)
    frames = _move(page)
    frames.sort()
    report(
        opening_ms=opening * 1000,
        movable_ms=movable * 1000,
        period_ms=max(periods) * 1000,
        frame_ms=frames[int(len(frames) * 0.99)] * 1000,
        median_frame_ms=frames[len(frames) // 2] * 1000,
        memory_mb=_resident() - before,
        lines=len(page.lines().series) if page.lines() is not None else 0,  # type: ignore[union-attr]  # just asked
    )
    sys.stdout.flush()
    os._exit(0)


def _as_after_unlocking() -> QStackedWidget:
    """Load what an open journal has loaded before anyone goes to the trends, and return its window."""
    from importlib import import_module

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from ui.shell.program import OPEN_JOURNAL
    from ui.theme.fonts import load_writing_fonts

    for name in OPEN_JOURNAL:
        import_module(name)
    load_writing_fonts()
    window = QStackedWidget()
    window.addWidget(QWidget())
    window.resize(1084, 820)
    window.show()
    return window


def prepared(folder: Path, *, days: int = DAYS, entries: int = ENTRIES) -> Path:
    """Return a journal of so many days with a snapshot each, made now if it is not there."""
    from app.demo import make_journal

    journal = folder / f"{entries}-{days}"
    if not journal.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, mode=0o700)
        make_journal(journal, bytearray(PASSPHRASE.encode()), entries=0)
        context = open_bench(journal)
        context.journal.add_many(_records(context, days, entries))
        context.close()
    return journal


def _records(context: AppContext, days: int, entries: int) -> Iterator[EntryRecord]:
    """Yield the rated pages of so many days, and short free ones up to the number of entries."""
    random = Random(1)  # noqa: S311 - believable pages, not secrets
    last = context.clock.now().date()
    sheets = {name: context.worksheets.get(name) for name in RATED}
    free = context.worksheets.get("page")
    plain = (entries - sum(days // every for every in RATED.values())) / days
    owed = 0.0
    for back in range(days, 0, -1):
        day = last - timedelta(days=back)
        for name, every in RATED.items():
            if back % every == 0:
                yield _record(sheets[name], day, 8, _rated(sheets[name], random, back))
        owed += plain
        while owed >= 1:
            owed -= 1
            yield _record(
                free, day, int(9 + owed) % 23, {"text": "A quiet corridor, and then the bell again. " * 6}
            )


def _rated(sheet: Worksheet, random: Random, back: int) -> dict[str, JsonValue]:
    from app.worksheets.fields import Likert, Slider
    from app.worksheets.scales import ends

    found: dict[str, JsonValue] = {}
    for field in sheet.fields:
        between = ends(field, sheet.scale) if isinstance(field, Slider | Likert) else None
        if between is not None and random.random() > 0.06:
            low, high = between
            wave = 0.5 + 0.3 * ((back % 365) / 365) + random.uniform(-0.3, 0.3)
            found[field.id] = int(low + min(1, max(0, wave)) * (high - low))
    return found


def _record(sheet: Worksheet, day: date, hour: int, answers: dict[str, JsonValue]) -> EntryRecord:
    from app.journal.ids import new_entry_id
    from models.domain.entry import Entry, EntryRecord, EntryState, WorksheetRef

    at = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    ref = WorksheetRef(sheet.id, sheet.version, sheet.lang)
    entry = Entry(
        id=new_entry_id(at),
        moment=0,
        worksheet=ref,
        written_at=at,
        shift_date=day,
        title="",
        state=EntryState.KEPT,
        labels=sheet.labels(),
    )
    return EntryRecord(entry, answers)


def _page(context: AppContext, look: Look, window: QStackedWidget) -> TrendsPage:
    from app.trend_sources import WorksheetSources
    from app.trends.service import Trends
    from ui.tasks.worker import JournalWorker
    from ui.trends.page import TrendsPage

    trends = Trends(context.transactions, WorksheetSources(context.worksheets))
    page = TrendsPage(context=context, trends=trends, worker=JournalWorker(), look=look)
    window.addWidget(page)
    window.setCurrentWidget(page)
    return page


def _open(context: AppContext, look: Look, window: QStackedWidget) -> tuple[TrendsPage, float, float]:
    """Return the page, and the seconds of its first opening until the line is painted and until it can be moved."""
    from ui.commands.waiting import wait_until
    from ui.widgets.place import PageName, Place

    assert "numpy" not in sys.modules  # noqa: S101 - or the figures would leave out the loading
    began = time.perf_counter()
    page = _page(context, look, window)
    from ui.trends.lines_view import LinesView

    watched: list[FirstPicture] = []
    painted: list[float] = []

    def tile() -> ChartTile | None:
        view = page.view()
        return view.chart_tile() if isinstance(view, LinesView) else None

    def is_painted() -> bool:
        found = tile()
        if found is not None and not watched:
            watched.append(found.first_picture)
            found.first_picture.painted.connect(lambda: painted.append(time.perf_counter()))
        return bool(painted)

    def is_movable() -> bool:
        found = tile()
        return found is not None and found.has_chart()

    page.open_at(Place(PageName.TRENDS))
    wait_until(is_painted, seconds=60)
    wait_until(is_movable, seconds=60)
    return page, painted[0] - began, time.perf_counter() - began


def _wait_for_all(page: TrendsPage) -> None:
    from ui.commands.waiting import settle, wait_until

    def is_all() -> bool:
        lines = page.lines()
        return lines is not None and lines.complete

    wait_until(is_all, seconds=60)
    settle(500)


def _choose(page: TrendsPage) -> list[float]:
    """Return, for each time that is chosen, the median of the seconds until it is painted."""
    from statistics import median

    from app.trends.periods import Span
    from ui.commands.waiting import settle

    found = []
    for span in (Span.MONTH, Span.YEAR, Span.ALL, Span.QUARTER):
        times = []
        for _ in range(TURNS):
            page.periods().choose(Span.MONTH if span is not Span.MONTH else Span.YEAR)
            settle(60)
            times.append(_chosen(page, span))
            settle(30)
        found.append(median(times))
    return found


def _chosen(page: TrendsPage, span: Span) -> float:
    from ui.commands.waiting import wait_until

    done: list[bool] = []
    page.shown.connect(lambda: done.append(True))
    began = time.perf_counter()
    page.periods().choose(span)
    wait_until(lambda: bool(done), seconds=60)
    page.repaint()
    return time.perf_counter() - began


def _move(page: TrendsPage) -> list[float]:
    """Return seconds of each frame while all ten years are moved along and looked at more and less closely."""
    from PySide6.QtCore import QCoreApplication

    from app.trends.periods import Span
    from ui.commands.waiting import settle
    from ui.trends.lines_view import LinesView

    page.periods().choose(Span.ALL)
    settle(200)
    view = page.view()
    tile = view.chart_tile() if isinstance(view, LinesView) else None
    if tile is None:
        raise LookupError("there is no chart")
    box, times = tile.chart.box(), []
    (first, last), _ = box.viewRange()
    span = last - first
    for frame in range(FRAMES):
        share = 0.95 - 0.6 * (frame % 40) / 40
        begin = first + (span - span * share) * ((frame * 7) % FRAMES) / FRAMES
        began = time.perf_counter()
        box.setXRange(begin, begin + span * share, padding=0)
        tile.chart.viewport().repaint()
        times.append(time.perf_counter() - began)
        QCoreApplication.processEvents()
    return times


def _resident() -> float:
    line = next(
        line
        for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
        if line.startswith("VmRSS")
    )
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()
