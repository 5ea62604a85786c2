"""What every page of the window is: something that opens at a place and can be left at any moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from models.domain.entry import Changes
    from ui.widgets.place import Place

MARGIN = 56
TOP = 36

AROUND = 16
"""Room above and below what is scrolled to."""


class Page(QWidget):
    """A page of the window.

    Attributes:
        place_requested: Emitted with the `Place` a person asked for; the window goes there.
    """

    place_requested = Signal(object)

    def open_at(self, place: Place) -> None:
        """Show `place`, with the focus where a person wants to begin."""
        raise NotImplementedError

    def refresh(self, changes: Changes) -> None:
        """Show what changed in the journal, if this page shows any of it."""

    def leave(self) -> None:
        """Hand over everything unsaved at once, because the window goes elsewhere or the journal locks."""

    def is_saved(self) -> bool:
        """Tell whether everything on the page is in the journal, or is not meant to be."""
        return True

    def place(self) -> Place | None:
        """Return where the person is, so that unlocking can bring them back; None where it does not matter."""
        return None


def scrolled(content: QWidget) -> QScrollArea:
    """Return `content` in an area that scrolls up and down but never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def bring_into_view(part: QWidget) -> None:
    """Scroll to where `part` can be seen, once the page around it has its height."""
    QTimer.singleShot(0, part, lambda: _scroll_to(part))


def _scroll_to(part: QWidget) -> None:
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(part, 0, AROUND)


def page_column(content: QWidget) -> QVBoxLayout:
    """Return the column every page is laid out in, with the margins of the design."""
    column = QVBoxLayout(content)
    column.setContentsMargins(MARGIN, TOP, MARGIN, TOP)
    column.setSpacing(0)
    return column
