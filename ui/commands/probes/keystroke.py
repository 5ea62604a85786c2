"""How long a key takes to become a painted letter in a page of 20,000 words that saves itself meanwhile."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from ui.commands.bench_journal import long_page, new_journal
from ui.commands.probes import report

if TYPE_CHECKING:
    from app.context import AppContext
    from models.domain.entry import EntryId
    from ui.answering.editor import PageEditor
    from ui.commands.waiting import PaintWatch
    from ui.theme.look import Look
    from ui.writing.page import WritingPage

WORDS = 20_000
KEYS = 1_000
PAUSE_MS = 25
"""Between two keys: faster than anyone types, with the saves of a long sitting in between."""

TYPED = "and then the corridor was quiet for a while "


def main() -> None:
    """Type into the middle of a long page and report."""
    from ui.bootstrap import start

    started = start()
    context = new_journal(Path(sys.argv[1]))
    entry = long_page(context, WORDS)
    page = _page(context, started.look)
    times, saves = _type(page, entry)
    page.leave()
    context.close()
    report(p99_ms=quantiles(times, n=100)[-1], median_ms=median(times), keys=len(times), saves=saves)
    sys.stdout.flush()
    os._exit(0)


def _page(context: AppContext, look: Look) -> WritingPage:
    from ui.dialogs.scripted import ScriptedDialogs
    from ui.tasks.worker import JournalWorker
    from ui.theme.fonts import load_writing_fonts
    from ui.writing.page import WritingPage

    load_writing_fonts()
    return WritingPage(context=context, worker=JournalWorker(), look=look, dialogs=ScriptedDialogs())


def _type(page: WritingPage, entry: EntryId) -> tuple[list[float], int]:
    from PySide6.QtTest import QTest

    from ui.answering.editor import PageEditor
    from ui.commands.waiting import PaintWatch, settle, wait_until
    from ui.widgets.place import PageName, Place

    page.resize(1084, 820)
    page.show()
    page.open_at(Place(PageName.WRITING, entry=entry))
    wait_until(lambda: any(_is_long(each) for each in page.findChildren(PageEditor)))
    editor = next(each for each in page.findChildren(PageEditor) if _is_long(each))
    _go_to_the_middle(editor)
    settle(1000)
    watch, saves = PaintWatch(editor.viewport()), _Saves(page)
    times = []
    for number in range(KEYS):
        before = watch.painted
        began = time.perf_counter()
        QTest.keyClicks(editor, TYPED[number % len(TYPED)])
        _paint(watch, before)
        times.append((time.perf_counter() - began) * 1000)
        settle(PAUSE_MS)
    return times, saves.count


class _Saves:
    """Counts the writes that reached the journal."""

    def __init__(self, page: WritingPage) -> None:
        self.count = 0
        page._worker.changed.connect(self._on_changed)  # noqa: SLF001 - measured from outside, without a hook

    def _on_changed(self) -> None:
        self.count += 1


def _paint(watch: PaintWatch, before: int) -> None:
    from PySide6.QtCore import QCoreApplication

    while watch.painted == before:
        QCoreApplication.processEvents()


def _is_long(editor: PageEditor) -> bool:
    return editor.document().characterCount() > WORDS * 3


def _go_to_the_middle(editor: PageEditor) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(editor.document().blockCount() // 2).position())
    editor.setTextCursor(cursor)
    editor.setFocus()


if __name__ == "__main__":
    main()
