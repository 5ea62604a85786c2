"""Worksheets of one's own that cannot be used: which file, where in it, and why, at the end of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n.errors import error_text
from ui.library.faults import Faults

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.worksheets.loader import Refused


class Refusals(Faults):
    """Lists refused files."""

    def __init__(self, refused: Sequence[Refused]) -> None:
        """Show `refused`."""
        super().__init__()
        self._show(
            self.tr("Your own worksheets that cannot be used"),
            self.tr("Nothing you have written depends on these files. Mend a file, or take it away."),
            {each.file: (error_text(each.error.meaning, **each.error.details),) for each in refused},
        )
