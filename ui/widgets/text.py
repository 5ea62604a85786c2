"""Labels by their role on the page; the style sheet gives each role its face, size and colour."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """Return a label that shows `text` as it is, never as markup.

    Args:
        text: What it says.
        role: "", "title", "heading", "muted", "strong", "small", "notice", "own-words" or "chip".
        wrap: Whether long text breaks into lines.
    """
    found = QLabel(text)
    found.setTextFormat(Qt.TextFormat.PlainText)
    found.setWordWrap(wrap)
    if role:
        found.setProperty("role", role)
    return found


def tip(text: str) -> str:
    """Return `text` for a tooltip, which shows it as it is; Qt takes what looks like markup for markup."""
    return f"<qt>{escape(text, quote=False)}</qt>" if text else ""


def title(text: str) -> QLabel:
    """Return the title of a page."""
    return label(text, "title")


def section(text: str, *, wrap: bool = False) -> QLabel:
    """Return the small spaced capitals that head a part of a page; a screen reader still hears `text`."""
    found = label(text, "section", wrap=wrap)
    font = found.font()
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
    found.setFont(font)
    return found


def chip(text: str, *, amber: bool = False) -> QLabel:
    """Return a small rounded mark, such as the kind of an entry."""
    return label(text, "amber-chip" if amber else "chip", wrap=False)


def hairline() -> QFrame:
    """Return the line that divides rows and sections."""
    line = QFrame()
    line.setProperty("role", "hairline")
    return line
