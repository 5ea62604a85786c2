"""Measures what a person waits for, as figures and ratios within one run; machines differ, ratios less so.

Each figure is measured in a process of its own, on a journal of 50,000 entries that is made once and kept in the cache.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from app import paths
from ui.commands.bench_journal import ENTRIES, WORDS, prepare


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure.

    Attributes:
        value: In `unit`.
        limit: What it must not exceed.
        detail: What stands behind it.
    """

    name: str
    value: float
    unit: str
    limit: float
    detail: str

    @property
    def holds(self) -> bool:
        """Whether the figure keeps its promise."""
        return self.value <= self.limit


def run(*, as_json: bool) -> int:
    """Measure everything, print a table (or JSON), and return 0 if every figure holds."""
    sys.stderr.write(f"Preparing a journal of {ENTRIES} entries of {WORDS} words …\n")
    folder = prepare(paths.bench_folder())
    figures = [
        cold_start(folder),
        *unlocking(folder),
        search(folder),
        typing(folder),
        *tagged_page(folder),
        *worksheet(folder),
        *trends(folder),
        *identifiers(),
        paper(),
        bringing_in(folder),
        *backup(folder),
    ]
    if as_json:
        sys.stdout.write(
            json.dumps([asdict(figure) | {"holds": figure.holds} for figure in figures], indent=1) + "\n"
        )
    else:
        sys.stdout.write("\n".join(_table(figures)) + "\n")
    return 0 if all(figure.holds for figure in figures) else 1


def cold_start(folder: Path, *, runs: int = 9) -> Figure:
    """Time a fresh process to its painted unlock screen against one to a bare dialog, in turns."""
    pairs = [
        (_file("unlock_screen", folder)["seconds"], _file("bare_dialog")["seconds"]) for _ in range(runs + 1)
    ]
    ours, bare = (median(column) for column in zip(*pairs[1:], strict=True))
    return Figure(
        "Cold start to the unlock screen",
        ours / bare,
        "× a bare dialog",
        1.5,
        f"{ours * 1000:.0f} ms against {bare * 1000:.0f} ms, median of {runs}",
    )


def unlocking(folder: Path, *, runs: int = 5) -> list[Figure]:
    """Time from the passphrase to a painted Today page, less the key derivation, and the memory afterwards."""
    found = [_probe("unlock_to_today", folder) for _ in range(runs)]
    beyond = median((one["total"] - one["derivation"]) * 1000 for one in found)
    total, derivation = (median(one[key] * 1000 for one in found) for key in ("total", "derivation"))
    memory = max(one["memory_mb"] for one in found)
    return [
        Figure(
            "Unlock to Today, beyond the key",
            beyond,
            "ms",
            300,
            f"{total:.0f} ms with {derivation:.0f} ms for the key",
        ),
        Figure("Memory after unlocking", memory, "MB", 220, "resident, Today shown, at rest"),
    ]


def search(folder: Path) -> Figure:
    """Time searches as typed, letter by letter, to the first results."""
    found = _probe("search", folder)
    return Figure(
        "Search, first results (p95)",
        found["p95_ms"],
        "ms",
        30,
        f"{found['queries']:.0f} queries, median {found['median_ms']:.1f} ms, worst {found['worst_ms']:.0f} ms",
    )


def typing(folder: Path) -> Figure:
    """Time from a key to its painted letter in a page of 20,000 words that saves itself meanwhile."""
    found = _probe("keystroke", folder.with_name("typing"))
    return Figure(
        "Key to painted letter, 20,000 words (p99)",
        found["p99_ms"],
        "ms",
        16,
        f"{found['keys']:.0f} keys, {found['saves']:.0f} saves meanwhile, median {found['median_ms']:.1f} ms",
    )


def tagged_page(folder: Path) -> list[Figure]:
    """Time a page of 20,000 words with 200 marked thoughts: its opening, and a key with words to look at shown."""
    found = _probe("tagged_page", folder.with_name("tagged"))
    keys = f"{found['keys']:.0f} keys, words to look at shown, median {found['median_ms']:.1f} ms"
    return [
        Figure(
            "Opening 20,000 words with 200 marks",
            found["opening_ms"],
            "ms",
            200,
            "until the marks are painted",
        ),
        Figure("Key to painted letter on that page (p99)", found["p99_ms"], "ms", 16, keys),
    ]


def worksheet(folder: Path) -> list[Figure]:
    """Time the opening of the largest worksheet, and the longest any key in it takes to become a letter."""
    found = _probe("worksheet", folder.with_name("worksheet"))
    detail = f"{found['keys']:.0f} keys in every field for words"
    return [
        Figure(
            "Opening the largest worksheet",
            found["opening_ms"],
            "ms",
            150,
            "the first opening in a fresh process",
        ),
        Figure("Longest frame while typing in it", found["worst_ms"], "ms", 50, detail),
        *recorded_moment(folder),
    ]


def recorded_moment(folder: Path) -> list[Figure]:
    """Time the opening of a new moment, and of a recorded one at its thoughts."""
    found = _probe("recorded_moment", folder.with_name("moment"))
    detail = f"{found['thoughts']:.0f} thoughts with two kinds each"
    return [
        Figure("Opening a new moment", found["new_ms"], "ms", 150, "the first opening in a fresh process"),
        Figure("Opening a recorded moment", found["recorded_ms"], "ms", 150, detail),
    ]


def bringing_in(folder: Path) -> Figure:
    """Time ten thousand pages of another journal on their way in, from the file to the end of the transaction."""
    found = _probe("import_speed", folder.with_name("import"))
    detail = (
        f"{found['looking']:.1f} s of it before anything is added; a second time {found['again']:.0f} are new"
    )
    return Figure(f"Bringing in {found['pages']:.0f} pages", found["seconds"], "s", 30, detail)


def identifiers() -> list[Figure]:
    """Count what the identifier check misses of what it is there to find, and what it finds for nothing."""
    found = _probe("identifiers")
    detail = f"{found['sentences']:.0f} sentences marked by hand"
    shares = (
        ("Numbers, dates, addresses missed", 1 - found["structured"], 2),
        ("Names missed", 1 - found["names"], 15),
        ("Findings that identify nobody", 1 - found["precision"], 20),
    )
    return [Figure(name, share * 100, "%", limit, detail) for name, share, limit in shares]


def paper() -> Figure:
    """Time a document of more than twenty pages from its words to the finished PDF."""
    found = _probe("paper")
    detail = f"from {found['pages']:.0f} pages, words to finished PDF"
    return Figure("Twenty pages on paper", found["seconds"], "s", 1, detail)


def backup(folder: Path) -> list[Figure]:
    """Time a proven backup, and the longest the window stands still meanwhile."""
    found = _probe("backup", folder)
    detail = f"from one of {found['megabytes']:.0f} MB, opened, counted and read back"
    return [
        Figure("Backup of 300 MB", found["seconds"], "s", 15, detail),
        Figure(
            "Longest frame during a backup", found["longest_ms"], "ms", 50, "reading the journal meanwhile"
        ),
    ]


def trends(folder: Path, *, runs: int = 3) -> list[Figure]:
    """Time trends over ten years with a snapshot a day: opening, another time, and each frame while moving."""
    measured = [_probe("trends", folder.with_name("trends")) for _ in range(runs)]
    found = {name: median(one[name] for one in measured) for name in measured[0]}
    lines = f"{found['lines']:.0f} lines over ten years in {ENTRIES} entries"
    movable = (
        f"the first time, until its values are seen, median of {runs}; they can be moved after "
        f"{found['movable_ms']:.0f} ms"
    )
    return [
        Figure(
            "Opening trends",
            found["opening_ms"],
            "ms",
            400,
            f"{movable}; {lines}",
        ),
        Figure("Another time in trends", found["period_ms"], "ms", 100, "the slowest of month to everything"),
        Figure(
            "Frame while moving the chart (p99)",
            found["frame_ms"],
            "ms",
            16,
            f"median {found['median_frame_ms']:.1f} ms, all ten years in sight",
        ),
        Figure("Memory for trends", found["memory_mb"], "MB", 60, "beyond what was there before"),
    ]


def _file(name: str, *arguments: object) -> dict[str, float]:
    """Run a probe as a file, so that nothing is loaded with it."""
    return _measured([
        sys.executable,
        str(Path(__file__).parent / "probes" / f"{name}.py"),
        *map(str, arguments),
    ])


def _probe(name: str, *arguments: object) -> dict[str, float]:
    return _measured([sys.executable, "-m", f"ui.commands.probes.{name}", *map(str, arguments)])


def _measured(command: list[str]) -> dict[str, float]:
    started = str(time.monotonic())
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(  # noqa: S603 - our own
        [*command, started], check=False, capture_output=True, text=True, env=compiled
    )
    if done.returncode:
        sys.stderr.write(done.stderr)  # what a probe stumbled over; it works on invented text only
        done.check_returncode()
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _table(figures: list[Figure]) -> list[str]:
    rows = [("", "measured", "at most", "", "detail")]
    rows += [
        (
            figure.name,
            f"{figure.value:.2f} {figure.unit}" if figure.value < 10 else f"{figure.value:.0f} {figure.unit}",
            f"{figure.limit:g}",
            "holds" if figure.holds else "FALLS SHORT",
            figure.detail,
        )
        for figure in figures
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
