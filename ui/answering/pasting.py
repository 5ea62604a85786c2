"""What may come into a page from elsewhere, and what leaves it for the clipboard.

Words, headings, lists, bold and italic come in; fonts, colours, images, links, tables and files never do, and nothing
is ever fetched.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QFont, QTextDocument, QTextListFormat

from app.journal.markdown import Block, Kind, Run, from_plain, normalised, parse, plain
from ui.answering.document import SOFT_BREAK

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QTextBlock

OWN_FORMAT = "application/x-afterword-page"
"""Carries a piece of a page between pages of this program, in the form it is stored in."""

_HEADINGS = {1: Kind.HEADING_1, 2: Kind.HEADING_2, 3: Kind.HEADING_3}
_NUMBERED = frozenset({
    QTextListFormat.Style.ListDecimal,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListUpperAlpha,
    QTextListFormat.Style.ListLowerRoman,
    QTextListFormat.Style.ListUpperRoman,
})
_OBJECT = "\ufffc"


def can_paste(mime: QMimeData | None) -> bool:
    """Tell whether there are words in `mime`, None being an empty clipboard; files are never taken in."""
    if mime is None:
        return False
    if mime.hasUrls() and all(url.isLocalFile() for url in mime.urls()):
        return False
    return mime.hasFormat(OWN_FORMAT) or mime.hasHtml() or mime.hasText()


def pasted(mime: QMimeData) -> tuple[Block, ...]:
    """Return what a page takes from `mime`, as blocks of ours."""
    if mime.hasFormat(OWN_FORMAT):
        return parse(bytes(mime.data(OWN_FORMAT).data()).decode("utf-8", "replace"))
    if mime.hasHtml():
        return _from_html(mime.html())
    return from_plain(mime.text())


def copied(markdown: str) -> QMimeData:
    """Return a piece of a page for the clipboard: as words, and as a page for this program."""
    mime = QMimeData()
    mime.setText(plain(markdown))
    mime.setData(OWN_FORMAT, markdown.encode("utf-8"))
    return mime


class _Quiet(QTextDocument):
    """A document that fetches nothing, whatever it refers to."""

    def loadResource(self, type: int, name: QUrl | str) -> None:  # noqa: A002, N802 - Qt's own names
        """Give nothing."""


def _from_html(html: str) -> tuple[Block, ...]:
    document = _Quiet()
    document.setHtml(html)
    found: list[Block] = []
    block = document.begin()
    while block.isValid():
        found.append(_read(block))
        block = block.next()
    return normalised(_without_empty_ends(found))


def _read(block: QTextBlock) -> Block:
    kind = _kind(block)
    runs: list[Run] = []
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        style = fragment.charFormat()
        text = fragment.text().replace(SOFT_BREAK, "\n").replace(_OBJECT, "").replace("\u00a0", " ")
        bold = style.fontWeight() >= QFont.Weight.DemiBold and kind not in _HEADINGS.values()
        runs.append(Run(text, bold, style.fontItalic()))
        each += 1
    return Block(kind, tuple(_trimmed(runs)))


def _trimmed(runs: list[Run]) -> list[Run]:
    """Take the white space off both ends; in HTML it means nothing."""
    while runs and not runs[0].text.strip():
        runs.pop(0)
    while runs and not runs[-1].text.strip():
        runs.pop()
    if runs:
        runs[0] = replace(runs[0], text=runs[0].text.lstrip())
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return runs


def _kind(block: QTextBlock) -> Kind:
    style = block.blockFormat()
    if level := style.headingLevel():
        return _HEADINGS[min(level, 3)]
    if style.objectIndex() == -1:
        return Kind.PARAGRAPH
    return Kind.NUMBERED if block.textList().format().style() in _NUMBERED else Kind.BULLET


def _without_empty_ends(blocks: list[Block]) -> list[Block]:
    written = [number for number, block in enumerate(blocks) if block.text.strip()]
    return blocks[written[0] : written[-1] + 1] if written else []
