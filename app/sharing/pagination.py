"""Where a page ends: lines that are measured already are put on sheets of paper, whole and in good company.

No line is cut, no heading stands alone at the foot of a sheet, and neither the first nor the last line of a paragraph
is left by itself where that can be helped. A table that goes on has its head again at the top of the next sheet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_AGAIN = 0.3
"""Most of a sheet that a head may take when it stands there again."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A line as tall as it will be.

    Attributes:
        height: In any unit, the same one for everything.
        before: Space above it, dropped at the top of a sheet.
        keeps: Whether the next line has to stand on the same sheet.
        must: Whether that holds even when little else then fits, as it does for headings.
        under: Lines that stand above it again when it begins a sheet: the head of its table.
    """

    height: float
    before: float = 0.0
    keeps: bool = False
    must: bool = False
    under: range = range(0)


@dataclass(frozen=True, slots=True)
class Placed:
    """A line on its sheet.

    Attributes:
        index: Which line it is.
        top: Distance from the top of the room for text.
        again: Whether it stood on an earlier sheet already.
    """

    index: int
    top: float
    again: bool = False


def paginate(lines: Sequence[Measured], room: float) -> tuple[tuple[Placed, ...], ...]:
    """Return the sheets, each with the lines on it in order; there is always at least one sheet.

    Args:
        lines: None of them taller than `room`.
        room: Height for text on a sheet.
    """
    sheets: list[tuple[Placed, ...]] = []
    first = 0
    while first < len(lines):
        again = _again(lines, first, room)
        placed = _filled(lines, first, room, again)
        end = _break(lines, first, first + len(placed) - len(again))
        sheets.append(tuple(placed[: len(again) + end - first]))
        first = end
    return tuple(sheets) or ((),)


def kept_together(lines: int) -> tuple[bool, ...]:
    """Return for each line of a paragraph whether it keeps the next one: no first or last line stands alone."""
    if lines <= 3:
        return tuple(number < lines - 1 for number in range(lines))
    return tuple(number in {0, lines - 2} for number in range(lines))


def _again(lines: Sequence[Measured], first: int, room: float) -> list[Placed]:
    """Return the head that stands above `first` once more, unless it would leave little room for its table."""
    placed: list[Placed] = []
    bottom = 0.0
    for index in lines[first].under:
        top = bottom + (lines[index].before if placed else 0.0)
        placed.append(Placed(index, top, again=True))
        bottom = top + lines[index].height
    fits = bottom <= room * MOST_AGAIN and bottom + lines[first].before + lines[first].height <= room
    return placed if fits else []


def _filled(lines: Sequence[Measured], first: int, room: float, again: Sequence[Placed]) -> list[Placed]:
    """Return below `again` as many lines from `first` on as fit, at least one."""
    placed = list(again)
    bottom = placed[-1].top + lines[placed[-1].index].height if placed else 0.0
    for index in range(first, len(lines)):
        line = lines[index]
        top = bottom + (line.before if placed else 0.0)
        if index > first and top + line.height > room:
            break
        placed.append(Placed(index, top))
        bottom = top + line.height
    return placed


def _break(lines: Sequence[Measured], first: int, end: int) -> int:
    """Return where to break at the latest, keeping together what belongs together as far as a sheet allows."""
    if end == len(lines):
        return end
    softly = _last_free(lines, first, end, strictly=False)
    return softly or _last_free(lines, first, end, strictly=True) or end


def _last_free(lines: Sequence[Measured], first: int, end: int, *, strictly: bool) -> int:
    """Return the last place after which nothing has to stay with what follows; 0 when there is none."""
    for place in range(end, first, -1):
        line = lines[place - 1]
        if not (line.must if strictly else line.keeps or line.must):
            return place
    return 0
