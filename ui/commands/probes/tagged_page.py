"""What a page of 20,000 words with 200 marked thoughts and its words to look at costs: to open, and at every key."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from ui.commands.bench_journal import new_journal
from ui.commands.probes import report

if TYPE_CHECKING:
    from app.context import AppContext
    from models.domain.entry import EntryId
    from ui.answering.editor import PageEditor
    from ui.commands.waiting import PaintWatch
    from ui.theme.look import Look
    from ui.writing.page import WritingPage

PARAGRAPHS = 200
KEYS = 1_000
PAUSE_MS = 25
"""Between two keys: faster than anyone types, with the saves of a long sitting in between."""

TYPED = "and then nobody said that it is always quiet for a while "
MARKED = "They must all think that I never get it right, number {number}."
REST = "The corridor was quiet and the kettle was on and nobody had asked yet where the time had gone today. "
REPEATED = 5
"""How often the rest stands in a paragraph, which makes about a hundred words of it."""


def main() -> None:
    """Mark a long page, open it, type into the middle of it, and report."""
    from ui.bootstrap import start

    started = start()
    context = new_journal(Path(sys.argv[1]))
    entry = _marked_page(context)
    page = _page(context, started.look)
    opening = _open(page, entry)
    times = _type(page)
    page.leave()
    context.close()
    report(opening_ms=opening, p99_ms=quantiles(times, n=100)[-1], median_ms=median(times), keys=len(times))
    sys.stdout.flush()
    os._exit(0)


def _marked_page(context: AppContext) -> EntryId:
    from dataclasses import replace

    from models.domain.entry import WorksheetRef
    from models.domain.thought import ThoughtTag

    marked = [MARKED.format(number=number) for number in range(PARAGRAPHS)]
    text = "\n\n".join(f"{REST * REPEATED}{words}" for words in marked)
    draft = context.journal.new_draft(WorksheetRef("page", "1.0.0", "en-GB"), {})
    context.journal.save(replace(draft, answers={"text": text}))
    visible = text.replace("\n\n", "\n")
    for number, words in enumerate(marked):
        at = visible.index(words)
        kind = ("mind_reading", "over_generalising", "fair_concern")[number % 3]
        context.thoughts.tag(draft.id, "text", at, at + len(words), (ThoughtTag(kind, 60),))
    return draft.id


def _page(context: AppContext, look: Look) -> WritingPage:
    from ui.dialogs.scripted import ScriptedDialogs
    from ui.tasks.worker import JournalWorker
    from ui.theme.fonts import load_writing_fonts
    from ui.thinking.tagging import Tagging
    from ui.writing.page import WritingPage

    load_writing_fonts()
    worker = JournalWorker()
    tagging = Tagging(context=context, worker=worker, look=look)
    page = WritingPage(context=context, worker=worker, look=look, dialogs=ScriptedDialogs(), tagger=tagging)
    tagging.setParent(page)
    page.resize(1084, 820)
    page.show()
    return page


def _open(page: WritingPage, entry: EntryId) -> float:
    """Return the milliseconds from the wish to the page with its marks on the screen; a short one was open before."""
    from ui.commands.waiting import settle, wait_until
    from ui.widgets.place import PageName, Place

    page.open_at(Place(PageName.WRITING, worksheet="page"))
    settle(500)
    editor = page.walk.write.page
    began = time.perf_counter()
    page.open_at(Place(PageName.WRITING, entry=entry))
    wait_until(lambda: len(editor.marks.places()) == PARAGRAPHS)
    editor.viewport().repaint()
    return (time.perf_counter() - began) * 1000


def _type(page: WritingPage) -> list[float]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from ui.commands.waiting import PaintWatch, settle

    editor = page.walk.write.page
    _go_to_the_middle(editor)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(editor, Qt.Key.Key_L, control | shift)
    settle(1000)
    watch = PaintWatch(editor.viewport())
    times = []
    for number in range(KEYS):
        before = watch.painted
        began = time.perf_counter()
        QTest.keyClicks(editor, TYPED[number % len(TYPED)])
        _paint(watch, before)
        times.append((time.perf_counter() - began) * 1000)
        settle(PAUSE_MS)
    return times


def _paint(watch: PaintWatch, before: int) -> None:
    from PySide6.QtCore import QCoreApplication

    while watch.painted == before:
        QCoreApplication.processEvents()


def _go_to_the_middle(editor: PageEditor) -> None:
    cursor = editor.textCursor()
    middle = editor.document().findBlockByNumber(editor.document().blockCount() // 2)
    cursor.setPosition(middle.position() + len(REST))
    editor.setTextCursor(cursor)
    editor.setFocus()


if __name__ == "__main__":
    main()
