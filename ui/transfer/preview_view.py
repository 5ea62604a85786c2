"""What would come of an import, before anything is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n.dates import short_day
from ui.transfer.sources import reason, remark
from ui.widgets.text import hairline, label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.transfer.arrivals import Arrival
    from app.transfer.intake import Preview
    from ui.theme.look import Look

SAMPLES = 5
MOST_REFUSED = 8
DAY = 96
"""Pixels of the design that a day takes."""
LONGEST = 90
"""Characters of a page that stand for it."""


class PreviewView(QWidget):
    """Numbers first, then the first pages, then what cannot be brought in."""

    def __init__(self, *, look: Look) -> None:
        """Begin hidden."""
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._shown = QWidget()
        self._column.addWidget(self._shown)
        self.setAccessibleName(self.tr("What would be brought in"))
        self.hide()

    def show_preview(self, preview: Preview) -> None:
        """Show `preview` in place of what was shown."""
        self._shown.hide()
        self._column.removeWidget(self._shown)
        self._shown.deleteLater()
        self._shown = QWidget()
        inside = QVBoxLayout(self._shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        for part in self._parts(preview):
            inside.addWidget(part)
        self._column.addWidget(self._shown)
        self.show()

    def _parts(self, preview: Preview) -> Iterator[QWidget]:
        yield label(self._new(preview), "heading")
        for line in self._lines(preview):
            yield label(line, "muted")
        if preview.new:
            yield _line()
        for arrival in preview.new[:SAMPLES]:
            yield self._sample(arrival)
        if len(preview.new) > SAMPLES:
            more = len(preview.new) - SAMPLES
            yield label(self.tr("And {count} more.").format(count=f"{more:,}"), "small")
        if preview.shipment.refused:
            yield _line()
            yield from self._refused(preview)

    def _new(self, preview: Preview) -> str:
        count = len(preview.new)
        if not count:
            return self.tr("Nothing in it is new.")
        if count == 1:
            return self.tr("One page is new.")
        return self.tr("{count} pages are new.").format(count=f"{count:,}")

    def _lines(self, preview: Preview) -> Iterator[str]:
        if preview.span is not None:
            first, last = (short_day(day) for day in preview.span)
            yield self.tr("From {first} to {last}.").format(first=first, last=last)
        if preview.already:
            yield self.tr("{count} are in the journal already, and stay as they are.").format(
                count=f"{preview.already:,}"
            )
        for what, count in preview.shipment.remarks.items():
            yield remark(what, count)

    def _sample(self, arrival: Arrival) -> QWidget:
        """Return a line with the day of a page and how it begins."""
        entry = arrival.record.entry
        words = entry.title or next(
            (text for text in arrival.record.answers.values() if isinstance(text, str)), ""
        )
        shown = " ".join(words[: 2 * LONGEST].split())
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 2, 0, 2)
        inside.setSpacing(16)
        day = label(short_day(entry.shift_date), "small", wrap=False)
        day.setFixedWidth(self._look.px(DAY))
        day.setContentsMargins(0, self._look.px(4), 0, 0)  # on the line of the words beside it
        inside.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(label(f"{shown[:LONGEST]}…" if len(shown) > LONGEST else shown, "own-words"), 1)
        return row

    def _refused(self, preview: Preview) -> Iterator[QWidget]:
        refused = preview.shipment.refused
        yield label(
            self.tr("One thing cannot be brought in.")
            if len(refused) == 1
            else self.tr("{count} things cannot be brought in.").format(count=f"{len(refused):,}"),
            "strong",
        )
        for each in refused[:MOST_REFUSED]:
            yield label(self.tr("{name}: {why}.").format(name=each.name, why=reason(each.reason)), "small")
        if len(refused) > MOST_REFUSED:
            more = len(refused) - MOST_REFUSED
            yield label(self.tr("And {count} more.").format(count=f"{more:,}"), "small")


def _line() -> QWidget:
    """Return a hairline with room above and below."""
    found = QWidget()
    column = QVBoxLayout(found)
    column.setContentsMargins(0, 10, 0, 8)
    column.addWidget(hairline())
    return found
