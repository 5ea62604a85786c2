"""Draw a document as a PDF without a window, for the command that writes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sharing.pdf import finished
from ui.supervision.drawing import pdf_of
from ui.supervision.paper import Paper
from ui.supervision.sheet_blocks import blocks_of
from ui.supervision.typesetting import typeset
from ui.theme.fonts import load_writing_fonts

if TYPE_CHECKING:
    from app.sharing.templates import Template
    from models.domain.document import Document


def draw(document: Document, template: Template) -> tuple[bytes, int]:
    """Return the PDF on A4, and how many pages it has."""
    load_writing_fonts()
    sheets = typeset(blocks_of(document, template), Paper(), footer=template.footer)
    return finished(pdf_of(sheets)), len(sheets.pages)
