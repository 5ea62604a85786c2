"""Where Tab stops among questions: in the order they are laid out in, whenever each of them was added.

Qt keeps a chain of its own in the order of making, in which a line that is added later comes after the whole window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout

_TAB = Qt.FocusPolicy.TabFocus.value


def go_on(inside: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next stop in `inside`, or to the one before, and tell whether there was one."""
    stops = list(tab_stops(inside))
    at = QApplication.focusWidget()
    if at not in stops:
        return False
    place = stops.index(at) + (1 if forward else -1)
    if not 0 <= place < len(stops):
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[place].setFocus(reason)
    return True


def tab_stops(inside: QWidget) -> Iterator[QWidget]:
    """Yield the widgets in `inside` that Tab can stop at, in the order of its layouts."""
    layout = inside.layout()
    for widget in _laid_out(layout) if layout is not None else ():
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if widget.focusPolicy().value & _TAB and widget.focusProxy() is None:
            yield widget
        yield from tab_stops(widget)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)
