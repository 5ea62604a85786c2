"""Keys of one's own worksheets that the format does not know, which are left out, at the end of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.library.faults import Faults, shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.worksheets.reading import UnknownKey


class LeftOut(Faults):
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
