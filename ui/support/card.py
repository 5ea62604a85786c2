"""The support card on paper: one quiet A4 page as PDF, made in memory and written only where a person says."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from app.signposts import check_first, of_nation
from ui.i18n import dates
from ui.theme.fonts import interface_font, writing_font
from ui.widgets.signpost_list import EMERGENCY, SHIPPED_KINDS, kind_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from app.signposts import Signpost, SignpostList
    from ui.support.own import OwnLine

translate = QCoreApplication.translate

DPI = 300
MARGIN = 18
"""Millimetres."""

MOST_NAMES = 100


@dataclass(frozen=True, slots=True)
class CardLine:
    """One line of the card."""

    number: str
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What is printed: groups of lines under their headings, and a line at the foot."""

    title: str
    groups: tuple[tuple[str, tuple[CardLine, ...]], ...]
    foot: str


def card_of(lists: tuple[SignpostList, ...], nation: str, own: Sequence[OwnLine], *, today: date) -> Card:
    """Return the card for `nation` with the rows `own`; lines without a number have no place on paper."""
    lines = of_nation(lists, nation or "uk")
    shipped = [each for each in lines if not each.own and (each.number or each.text)]
    shipped.sort(key=lambda each: each.id != EMERGENCY)
    groups = [
        (kind_name(kind), tuple(_line(each, today) for each in shipped if each.kind == kind))
        for kind in SHIPPED_KINDS
    ]
    mine = tuple(CardLine(line.number, line.name, line.note) for line in own if line.number)
    foot = translate("Support", "Printed on {day}. Numbers change: ring one now and then before you need it.")
    return Card(
        title=translate("Support", "Support"),
        groups=tuple(
            (heading, lines) for heading, lines in ((translate("Support", "Mine"), mine), *groups) if lines
        ),
        foot=foot.format(day=dates.short_day(today)),
    )


def pdf(card: Card) -> bytes:
    """Return `card` as an A4 page (more of them when it is long)."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    writer.setTitle(card.title)
    writer.setCreator("Afterword")
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    _fill(document, card)
    document.print_(writer)
    del writer  # it writes the end of the file when it goes
    buffer.close()
    return bytes(data.data())


def write(card: Card, folder: Path) -> Path:
    """Write `card` into `folder` under a name that is free, readable by this account only; return the file.

    Raises:
        OSError: The folder is not there or cannot be written.
    """
    content = pdf(card)
    for number in range(1, MOST_NAMES):
        name = translate("Support", "Support card") + (f" {number}" if number > 1 else "") + ".pdf"
        try:
            descriptor = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
        return folder / name
    raise FileExistsError


def _line(signpost: Signpost, today: date) -> CardLine:
    number = signpost.number or translate("Support", "Text {words}").format(words=signpost.text)
    doubt = translate("Support", "check first") if check_first(signpost, today) else ""
    hours = signpost.hours[:1].upper() + signpost.hours[1:]
    return CardLine(number, signpost.name, " · ".join(part for part in (hours, doubt) if part))


def _fill(document: QTextDocument, card: Card) -> None:
    cursor = QTextCursor(document)
    _put(cursor, card.title, _face(writing_font, 22, bold=True), after=6)
    for heading, lines in card.groups:
        cursor.insertBlock()
        _put(cursor, heading, _face(interface_font, 10.5, bold=True, grey=True), before=20, after=6)
        table = cursor.insertTable(len(lines), 2, _table())
        for row, line in enumerate(lines):
            number = table.cellAt(row, 0).firstCursorPosition()
            number.insertText(line.number, _face(interface_font, 13, bold=True))
            words = table.cellAt(row, 1).firstCursorPosition()
            words.insertText(line.name, _face(interface_font, 11))
            if line.note:
                words.insertBlock()
                words.insertText(line.note, _face(interface_font, 9, grey=True))
        cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertBlock()
    _put(cursor, card.foot, _face(interface_font, 9, grey=True), before=22)


def _put(
    cursor: QTextCursor, text: str, face: QTextCharFormat, *, before: float = 0, after: float = 0
) -> None:
    spaced = QTextBlockFormat()
    spaced.setTopMargin(before)
    spaced.setBottomMargin(after)
    cursor.setBlockFormat(spaced)
    cursor.insertText(text, face)


def _table() -> QTextTableFormat:
    found = QTextTableFormat()
    found.setBorder(0)
    found.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    found.setCellSpacing(0)
    found.setCellPadding(5)
    found.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    found.setColumnWidthConstraints([
        QTextLength(QTextLength.Type.PercentageLength, 34),
        QTextLength(QTextLength.Type.PercentageLength, 66),
    ])
    return found


def _face(family: object, points: float, *, bold: bool = False, grey: bool = False) -> QTextCharFormat:
    font: QFont = family(12)  # type: ignore[operator]  # one of the two fonts of the theme
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    found = QTextCharFormat()
    found.setFont(font)
    found.setForeground(QColor("#4A5654" if grey else "#000000"))
    return found
