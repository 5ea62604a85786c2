"""What brings a person to a tool, in the order the library shows it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

NEEDS = (
    ("just-happened", str(QT_TRANSLATE_NOOP("Needs", "Just happened"))),
    ("unwind", str(QT_TRANSLATE_NOOP("Needs", "Unwind"))),
    ("think", str(QT_TRANSLATE_NOOP("Needs", "Think it through"))),
    ("look-after", str(QT_TRANSLATE_NOOP("Needs", "Look after myself"))),
    ("plan", str(QT_TRANSLATE_NOOP("Needs", "Plan and talk"))),
    ("lead", str(QT_TRANSLATE_NOOP("Needs", "Lead others"))),
)
"""Ids of the worksheet format with their headings, to be translated in context "Needs"."""

OTHER = str(QT_TRANSLATE_NOOP("Needs", "Write"))
"""Heads the tools that are there for no need in particular."""
