"""Set blocks into lines as wide as the paper, and put the lines on sheets. Everything is measured in units of `paper`.

The letters are measured large and without hinting, so the preview, the PDF and the printed sheet break alike. Ligatures
are off: some readers of a PDF cannot take them apart again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from app.journal.markdown import Run
from app.sharing.pagination import Measured, Placed, kept_together, paginate
from ui.supervision.paper import units
from ui.supervision.sheet_blocks import HEADINGS, SheetBlock, Style
from ui.theme.fonts import SANS, SERIF

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QColor, QTextLine

    from models.domain.chart import Chart
    from ui.supervision.paper import Paper

FOOT_POINTS = 8.5
_FOOT = FOOT_POINTS * 2.4
"""Height of the foot of a sheet, where its words are not higher."""

_PLACE = 80.0
"""Width at the foot of a sheet that is kept for which sheet it is."""

INDENT = 16.0
LINE = 1.36
"""Height of a line in sizes of its letters."""

CHART_HEIGHT = 132.0
"""Height of a chart in points, its axes included."""

_RULE_HEIGHT = 26.0
_CELL_GAP = 10.0


@dataclass(frozen=True, slots=True)
class _Look:
    """How a style is set: sizes in parts of running text, space in points."""

    family: str
    size: float
    before: float
    bold: bool = False
    italic: bool = False
    quiet: bool = False
    indent: float = 0.0


_LOOKS = {
    Style.TITLE: _Look(SERIF, 1.62, 0, bold=True),
    Style.LEAD: _Look(SERIF, 0.92, 2, quiet=True),
    Style.HEADING: _Look(SERIF, 1.14, 18, bold=True),
    Style.SUBHEADING: _Look(SERIF, 1.0, 9, bold=True),
    Style.PARAGRAPH: _Look(SERIF, 1.0, 5),
    Style.BULLET: _Look(SERIF, 1.0, 3, indent=INDENT),
    Style.NUMBERED: _Look(SERIF, 1.0, 3, indent=INDENT + 4),
    Style.QUOTE: _Look(SERIF, 1.0, 5, italic=True, indent=INDENT),
    Style.HEAD: _Look(SANS, 0.94, 8, bold=True),
    Style.ROW: _Look(SANS, 0.94, 4),
    Style.RULE: _Look(SERIF, 1.0, 0),
    Style.CHART: _Look(SANS, 1.0, 8),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of one layout, with where it begins from the left margin.

    Attributes:
        layout: Kept, because a line does not own its text.
    """

    layout: QTextLayout
    line: QTextLine
    left: float
    colour: QColor


@dataclass(frozen=True, slots=True)
class SetLine:
    """Everything that stands on one line: a line of text with its mark, a row of cells, or a chart, with a rule below.

    Attributes:
        row: Which row of a table it belongs to, from 1; 0 for everything else.
    """

    measured: Measured
    pieces: tuple[Piece, ...] = ()
    rule: bool = False
    chart: Chart | None = None
    row: int = 0


@dataclass(frozen=True, slots=True)
class Sheets:
    """A document on sheets of paper.

    Attributes:
        foot: What stands at the foot of every sheet, beside which sheet it is.
    """

    paper: Paper
    lines: tuple[SetLine, ...]
    pages: tuple[tuple[Placed, ...], ...]
    foot: QTextLayout


def typeset(blocks: Sequence[SheetBlock], paper: Paper, *, footer: str = "") -> Sheets:
    """Return `blocks` on sheets of `paper`; a `footer` of many lines leaves them less room."""
    lines = tuple(_lines(blocks, paper))
    words = Run(" ".join(footer.split()))
    foot = text_layout([words], sheet_font(SANS, FOOT_POINTS), paper.width - units(_PLACE))
    room = paper.room - (foot_height(foot) - units(_FOOT))
    return Sheets(paper, lines, paginate([line.measured for line in lines], room), foot)


def foot_height(foot: QTextLayout) -> float:
    """Return how far above the lower margin the foot of a sheet begins, in units."""
    return max(units(_FOOT), sum(foot.lineAt(number).height() for number in range(foot.lineCount())))


def sheet_font(family: str, points: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return a face for paper, measured in units."""
    font = QFont(family)
    font.setPixelSize(max(1, round(units(points))))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    for ligatures in ("liga", "clig", "dlig", "calt"):
        font.setFeature(QFont.Tag(ligatures), 0)
    return font


def text_layout(runs: Sequence[Run], font: QFont, width: float) -> QTextLayout:
    """Return `runs` broken into lines of at most `width` units."""
    text = "".join(run.text for run in runs).replace("\n", "\u2028")
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(list(_formats(runs)))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _lines(blocks: Sequence[SheetBlock], paper: Paper) -> Iterator[SetLine]:
    """Set every block; the lines of a table know their row, and which lines are the head above them."""
    count, head = 0, range(0)
    for number, block in enumerate(blocks, 1):
        lines = list(_set(block, paper))
        if block.style is Style.HEAD:
            head = range(count, count + len(lines))
        elif block.under:
            lines = [replace(line, measured=replace(line.measured, under=head)) for line in lines]
        count += len(lines)
        yield from (replace(line, row=number) if block.cells else line for line in lines)


def _set(block: SheetBlock, paper: Paper) -> Iterator[SetLine]:
    look = _LOOKS[block.style]
    if block.style is Style.RULE:
        yield SetLine(Measured(units(_RULE_HEIGHT), keeps=True), rule=True)
    elif block.style is Style.CHART:
        yield SetLine(Measured(units(CHART_HEIGHT), units(look.before), keeps=True), chart=block.chart)
    elif block.style in {Style.HEAD, Style.ROW}:
        yield from _row(block, look, paper)
    else:
        yield from _text(block, look, paper)


def _text(block: SheetBlock, look: _Look, paper: Paper) -> Iterator[SetLine]:
    font = sheet_font(look.family, paper.points * look.size, bold=look.bold, italic=look.italic)
    indent = units(look.indent)
    colour = paper.ink(quiet=look.quiet)
    layout = text_layout(block.runs, font, paper.width - indent)
    height = units(paper.points * look.size * LINE)
    lead = _units(layout.text()[: block.lead])
    keeps = kept_together(layout.lineCount())
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        pieces = [Piece(layout, line, indent, colour)]
        if block.mark and number == 0:
            mark = text_layout([Run(block.mark)], font, indent)
            pieces.insert(0, Piece(mark, mark.lineAt(0), 0, colour))
        before = units(look.before) if number == 0 else 0.0
        must = block.style in HEADINGS or line.textStart() < lead
        yield SetLine(Measured(height, before, keeps[number], must), tuple(pieces))


def _row(block: SheetBlock, look: _Look, paper: Paper) -> Iterator[SetLine]:
    """Set a row of a table line by line, so that even a tall one fits, and keep its lines together."""
    count = len(block.cells)
    gap = units(_CELL_GAP)
    width = (paper.width - gap * (count - 1)) / count
    font = sheet_font(look.family, paper.points * look.size, bold=look.bold)
    layouts = [text_layout(cell, font, width) for cell in block.cells]
    head = block.style is Style.HEAD
    most = max(layout.lineCount() for layout in layouts)
    height = units(paper.points * look.size * LINE)
    for number in range(most):
        pieces = tuple(
            Piece(layout, layout.lineAt(number), (width + gap) * place, paper.ink())
            for place, layout in enumerate(layouts)
            if number < layout.lineCount()
        )
        last = number == most - 1
        before = units(look.before) if number == 0 else 0.0
        yield SetLine(Measured(height, before, keeps=not last, must=head), pieces, rule=head and last)


def _formats(runs: Sequence[Run]) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for run in runs:
        length = _units(run.text)
        if run.bold or run.italic:
            found = QTextLayout.FormatRange()
            found.start, found.length = start, length
            found.format = _char_format(run)
            yield found
        start += length


def _units(text: str) -> int:
    """Return how long Qt reckons `text` to be: it counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def _char_format(run: Run) -> QTextCharFormat:
    found = QTextCharFormat()
    if run.bold:
        found.setFontWeight(QFont.Weight.DemiBold)
    if run.italic:
        found.setFontItalic(True)
    return found


def line_rect(sheets: Sheets, placed: Placed) -> QRectF:
    """Return where a line stands on its sheet, in units from the corner of the paper."""
    paper = sheets.paper
    height = sheets.lines[placed.index].measured.height
    return QRectF(
        QPointF(paper.margin, paper.margin + placed.top),
        QPointF(paper.margin + paper.width, paper.margin + placed.top + height),
    )
