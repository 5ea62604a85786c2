"""Showing rows anew without a person losing their place: the focus and the scroll stay where they were."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def place_kept(view: QWidget) -> Iterator[None]:
    """Bring the focus and the scroll back to where they were once `view` shows other rows.

    The focus goes to what has the same name and stands as often before it, or, where that is gone, to what took its
    place.
    """
    area, focus, before = scroll_area(view), QApplication.focusWidget(), _stops(view)
    scroll = area.verticalScrollBar().value() if area is not None else 0
    place = before.index(focus) if focus is not None and focus in before else None
    names = [each.accessibleName() for each in before[: place + 1]] if place is not None else []
    if focus is not None and names:
        focus.clearFocus()  # or else it would wander on as soon as its row is hidden, and the page would follow it
    yield
    if names:
        _give_back(names, _stops(view))
    if area is not None:
        area.verticalScrollBar().setValue(scroll)


def scroll_area(view: QWidget) -> QScrollArea | None:
    """Return the area that scrolls `view`, or None."""
    around = view.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def _give_back(names: list[str], stops: list[QWidget]) -> None:
    """Focus the stop that the last of `names` belonged to; the others are what stood before it."""
    same = [each for each in stops if each.accessibleName() == names[-1]]
    stands = names[:-1].count(names[-1])
    if stands < len(same):
        same[stands].setFocus()
    elif stops:
        stops[min(len(names), len(stops)) - 1].setFocus()


def _stops(view: QWidget) -> list[QWidget]:
    found = view.findChildren(QWidget)
    return [each for each in found if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus]
