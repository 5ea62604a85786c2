"""The room at the end of the library for what is wrong in worksheets of one's own: files, a line for each fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.text import label, section

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MEASURE = 720
"""Most pixels that a line of words is long."""

LONGEST = 120
"""Characters of a name that are shown; a file can hold longer ones."""


class Faults(QWidget):
    """A heading, and under it files with a line for each fault; hidden while there are none."""

    def _show(self, heading: str, told: str, faults: Mapping[str, Sequence[str]]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(4)
        self.setAccessibleName(heading)
        column.addWidget(section(heading))
        column.addWidget(label(told, "small"))
        for file, lines in faults.items():
            column.addSpacing(8)
            column.addWidget(label(shown(file), "strong"))
            for line in lines:
                words = label(line, "muted")
                words.setMaximumWidth(MEASURE)
                column.addWidget(words)
        self.setVisible(bool(faults))


def shown(name: str) -> str:
    """Return `name` as it can be shown in a line."""
    plain = " ".join(name.split())
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…"
