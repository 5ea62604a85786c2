"""A document as plain words, for a form that somebody fills in elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.journal.markdown import Kind
from app.journal.tables import Table, pieces, words_of

if TYPE_CHECKING:
    from app.journal.markdown import Block
    from models.domain.document import Document


def plain_words(document: Document) -> str:
    """Return headings and words without any marks; parts without words are left out."""
    told = (f"{part.heading}\n\n{_told(part.text)}" for part in document.parts if not part.is_empty)
    return "\n\n\n".join(told).strip() + "\n"


def _told(text: str) -> str:
    number, lines = 0, []
    for block in pieces(text):
        if isinstance(block, Table):
            lines += [", ".join(filter(None, map(words_of, row))) for row in block.rows]
            continue
        number = number + 1 if block.kind is Kind.NUMBERED else 0
        lines.append(_line(block, number))
    return "\n".join(lines).strip()


def _line(block: Block, number: int) -> str:
    if block.kind is Kind.BULLET:
        return f"– {block.text}"
    return f"{number}. {block.text}" if block.kind is Kind.NUMBERED else block.text
