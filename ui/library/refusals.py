"""What is wrong in worksheets of one's own: which file, where in it, and why, at the end of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n.errors import error_text
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.worksheets.loader import Refused
    from app.worksheets.reading import UnknownKey

MEASURE = 720
"""Most pixels that a line of words is long."""

LONGEST = 120
"""Characters of a name that are shown; a file can hold longer ones."""


class _Faults(QWidget):
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


class Refusals(_Faults):
    """Lists refused files."""

    def __init__(self, refused: Sequence[Refused]) -> None:
        """Show `refused`."""
        super().__init__()
        self._show(
            self.tr("Your own worksheets that cannot be used"),
            self.tr("Nothing you have written depends on these files. Mend a file, or take it away."),
            {each.file: (error_text(each.error.meaning, **each.error.details),) for each in refused},
        )


class LeftOut(_Faults):
    """Lists the keys of one's own worksheets that were not understood."""

    def __init__(self, unknown: Mapping[str, Sequence[UnknownKey]]) -> None:
        """Show `unknown`, by the name of the file."""
        super().__init__()
        self._show(
            self.tr("Left out of your own worksheets"),
            self.tr("These worksheets are used all the same. What is named here is not part of the format."),
            {file: [self._line(key) for key in keys] for file, keys in unknown.items()},
        )

    def _line(self, key: UnknownKey) -> str:
        if not key.key:
            return self.tr("{table} is not known.").format(table=shown(key.table))
        words = self.tr("In {table}, “{key}” is not known.")
        return words.format(table=shown(key.table), key=shown(key.key))


def shown(name: str) -> str:
    """Return `name` as it can be shown in a line."""
    plain = " ".join(name.split())
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…"
