"""How fast a large journal is: `python -m tests.models.bench [entries]` prints milliseconds (median, p95, longest)."""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.journal.service import Journal
from models.domain.entry import EntryFilter, EntryState, WorksheetRef
from tests.models.journals import START, FakeClock, PlainTransactions, connect, new_connection
from tests.models.large_journal import LABELS, Language, records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

EVERYTHING = EntryFilter()
DRAFTS = EntryFilter(states=frozenset({EntryState.DRAFT}))
PAGE = WorksheetRef("page", "1", "en")


@dataclass(frozen=True)
class Timing:
    """Milliseconds of many runs."""

    median: float
    p95: float
    longest: float


def timed(runs: Iterable[Callable[[], object]]) -> Timing:
    """Run each once and return how long they took."""
    spans = []
    for run in runs:
        began = time.perf_counter()
        run()
        spans.append((time.perf_counter() - began) * 1000)
    spans.sort()
    return Timing(spans[len(spans) // 2], spans[int(len(spans) * 0.95)], spans[-1])


def build(path: Path, number: int, language: Language) -> tuple[Journal, Any]:
    """Return a journal file with so many entries, freshly opened, and its connection."""
    connection = new_connection(path)
    Journal(PlainTransactions(connection), FakeClock()).add_many(records(number, language))
    connection.close()
    connection = connect(path)
    return Journal(PlainTransactions(connection), FakeClock(START + timedelta(days=1))), connection


def searches(language: Language) -> dict[str, list[str]]:
    """Return what people type, by kind."""
    pick, words = language.random.randrange, language.words
    return {
        "one letter": list("abcdefghklmnoprs") * 3,
        "two letters": [words[pick(5000)][:2] for _ in range(60)],
        "three letters": [words[pick(5000)][:3] for _ in range(60)],
        "common word": words[:60],
        "rare word": words[-60:],
        "two words": [f"{words[pick(200)]} {words[pick(3000)]}" for _ in range(100)],
        "word and letter": [f"{words[pick(300)]} {words[pick(3000)][0]}" for _ in range(60)],
        "two rare words": [f"{words[pick(500, 3000)]} {words[pick(3000, 5000)]}" for _ in range(60)],
        "phrase": [f'"{words[pick(200)]} {words[pick(200)]}"' for _ in range(100)],
        "rare phrase": [f'"{words[pick(40)]} {words[pick(1000, 5000)]}"' for _ in range(100)],
        "nothing found": [f"{words[pick(40)]} zzyzx" for _ in range(20)],
    }


def search_times(journal: Journal, language: Language) -> dict[str, Timing]:
    """Return how long searches take, by kind."""
    return {
        kind: timed(partial(journal.search, words, EVERYTHING) for words in typed)
        for kind, typed in searches(language).items()
    }


def today(journal: Journal) -> None:
    """Ask what the Today page asks."""
    journal.timeline(DRAFTS, limit=5)
    journal.timeline(EVERYTHING, limit=5)
    journal.count(EVERYTHING)
    journal.count(DRAFTS)
    journal.days(EVERYTHING, date(2026, 2, 1), date(2026, 3, 31))


def page_times(journal: Journal) -> dict[str, Timing]:
    """Return how long lists take."""
    middle = journal.timeline(replace(EVERYTHING, until=date(2015, 1, 1)), limit=1)
    after = middle[0].entry if middle else None
    tagged = replace(EVERYTHING, tags=frozenset({"supervision"}))
    return {
        "first page of the timeline": timed([lambda: journal.timeline(EVERYTHING, limit=50)] * 20),
        "page in the middle": timed([lambda: journal.timeline(EVERYTHING, after=after, limit=50)] * 20),
        "page of one worksheet": timed(
            [lambda: journal.timeline(replace(EVERYTHING, worksheets=frozenset({"set-down"})))] * 20
        ),
        "page of a tag": timed([lambda: journal.timeline(tagged)] * 20),
        "all drafts": timed([lambda: journal.timeline(DRAFTS)] * 20),
        "Today": timed([lambda: today(journal)] * 20),
        "tags": timed([journal.tags] * 5),
        "latest thread": timed([lambda: journal.latest_thread("step-back")] * 5),
        "thread of an unused worksheet": timed([lambda: journal.latest_thread("never")] * 5),
    }


def save_times(journal: Journal, language: Language, words: int) -> dict[str, Timing]:
    """Return how long it takes to save a page of so many words while it is being written, and to finish it."""
    text = "\n\n".join(language.text(100) for _ in range(words // 100))
    draft = replace(journal.new_draft(PAGE, LABELS), answers={"text": text})
    first = timed([lambda: journal.save(draft)])
    typed = [replace(draft, answers={"text": text + language.text(place)}) for place in range(1, 40)]
    typing = timed(partial(journal.save, version) for version in typed)
    new_sitting = replace(draft, answers={"text": text + " again"}, session="another")
    return {
        f"{words} words, first save": first,
        f"{words} words, while typing": typing,
        f"{words} words, new sitting": timed([lambda: journal.save(new_sitting)]),
        f"{words} words, index": timed([journal.settle]),
        f"{words} words, keep": timed([lambda: journal.keep(draft.id)]),
        f"{words} words, delete": timed([lambda: journal.delete_for_good(draft.id)]),
    }


def main(number: int) -> None:
    """Print every figure for a journal of `number` entries."""
    language = Language()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal.db"
        began = time.perf_counter()
        journal, connection = build(path, number, language)
        print(
            f"{number} entries built in {time.perf_counter() - began:.1f} s, {path.stat().st_size / 1e6:.0f} MB"
        )
        figures = {"first Today after opening": timed([lambda: today(journal)])}
        figures |= {f"search: {kind}": timing for kind, timing in search_times(journal, language).items()}
        figures |= page_times(journal)
        for words in (500, 3000, 20000):
            figures |= save_times(journal, language, words)
        for name, timing in figures.items():
            print(f"{name:32} {timing.median:8.1f} {timing.p95:8.1f} {timing.longest:8.1f}")
        connection.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000)
