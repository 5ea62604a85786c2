"""The paper: its size, its margins, and how large and how dark the letters on it are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QColor, QPageLayout, QPageSize

UNITS = 600
"""Units to the inch in which sheets are laid out: fine enough that nothing depends on the device they are drawn on."""

_INK = "#1A2423"
_QUIET = "#55605E"
_HAIRLINE = "#B9B4AA"


class PaperSize(StrEnum):
    """Sizes of paper."""

    A4 = "a4"
    LETTER = "letter"


class TextSize(StrEnum):
    """Sizes of text on paper."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


_POINTS = {TextSize.SMALL: 10.0, TextSize.MEDIUM: 11.5, TextSize.LARGE: 14.0}
_PAGE_SIZES = {PaperSize.A4: QPageSize.PageSizeId.A4, PaperSize.LETTER: QPageSize.PageSizeId.Letter}


@dataclass(frozen=True, slots=True)
class Paper:
    """How a document is put on paper.

    Attributes:
        plain: Whether everything is black, for printers that have no grey.
    """

    size: PaperSize = PaperSize.A4
    text: TextSize = TextSize.MEDIUM
    plain: bool = False

    @property
    def points(self) -> float:
        """Size of running text in points."""
        return _POINTS[self.text]

    @property
    def sheet(self) -> QSizeF:
        """Width and height of a sheet in units."""
        points = QPageSize(_PAGE_SIZES[self.size]).size(QPageSize.Unit.Point)
        return QSizeF(units(points.width()), units(points.height()))

    @property
    def margin(self) -> float:
        """Margin on every side, in units: 20 mm."""
        return 20 / 25.4 * UNITS

    @property
    def width(self) -> float:
        """Width for text, in units."""
        return self.sheet.width() - 2 * self.margin

    @property
    def foot(self) -> float:
        """Height kept for the footer above the lower margin, in units."""
        return units(30)

    @property
    def room(self) -> float:
        """Height for text on a sheet, in units."""
        return self.sheet.height() - 2 * self.margin - self.foot

    def layout(self) -> QPageLayout:
        """Return this paper for a printer or a PDF; the margins are drawn by us."""
        size = QPageSize(_PAGE_SIZES[self.size])
        found = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        found.setMode(QPageLayout.Mode.FullPageMode)
        return found

    def ink(self, *, quiet: bool = False) -> QColor:
        """Return the colour of text; of what only accompanies it when `quiet`."""
        return QColor("#000000" if self.plain else _QUIET if quiet else _INK)

    def hairline(self) -> QColor:
        """Return the colour of lines."""
        return QColor("#000000" if self.plain else _HAIRLINE)


def units(points: float) -> float:
    """Return a length in points (1/72 inch) in units."""
    return points / 72 * UNITS
