"""How long a search takes to its first results, letter by letter as it is typed, in a large journal."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median, quantiles

from ui.commands.bench_journal import open_bench
from ui.commands.probes import report

FIRST = 30
"""Results the page shows before anyone scrolls."""

TYPED = (
    "supervision", "tired after the night shift", "handover", "medication round", "the family",
    "visit", "could not", "kitchen", '"night shift"', "safeguarding meeting", "x", "zebra", "hallway boxes",
)  # fmt: skip


def main() -> None:
    """Search for every prefix of every phrase, three times over."""
    from models.domain.entry import EntryFilter

    context = open_bench(Path(sys.argv[1]))
    typed = [phrase[:length] for phrase in TYPED for length in range(1, len(phrase) + 1)]
    times = []
    for words in typed * 3:
        began = time.perf_counter()
        context.journal.search(words, EntryFilter(), limit=FIRST)
        times.append((time.perf_counter() - began) * 1000)
    context.close()
    report(
        p95_ms=quantiles(times, n=20)[-1], median_ms=median(times), worst_ms=max(times), queries=len(times)
    )


if __name__ == "__main__":
    main()
