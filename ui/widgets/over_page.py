"""A sheet that lies over a page while something is chosen there, and goes with Escape.

It is a part of the page and no window of its own, so that it is veiled, locked and let go of with the page. The Tab key
stays on it while it is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ui.widgets.page import Page

if TYPE_CHECKING:
    from ui.theme.look import Look

EDGE = 24
"""Least pixels between the sheet and the edge of its page."""

OWN_KEYS = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""Keys that mean something on the sheet, whatever they mean on the page under it."""


class OverPage(QFrame):
    """Shows itself over the page of a widget, and gives the focus back to that widget when it goes.

    Attributes:
        closed: Emitted when it has gone, whether something was chosen or not.
    """

    closed = Signal()

    WIDTH = 640
    HEIGHT = 420
    """Pixels of the design, where there is room."""

    def __init__(self, *, look: Look) -> None:
        """Stand ready, out of sight."""
        super().__init__()
        self._look = look
        self._beside: QWidget | None = None
        self._spot: QRect | None = None
        self.setProperty("role", "sheet")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def open_over(self, beside: QWidget, *, spot: QRect | None = None) -> None:
        """Open over the page of `beside`: near `spot`, which is in its coordinates, or else in the middle."""
        page = page_of(beside)
        self._beside, self._spot = beside, spot
        if self.parentWidget() is not page:
            self.setParent(page)
        page.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self.begin()

    def begin(self) -> None:
        """Put the focus where a person wants to begin."""
        if widgets := self._stops():
            widgets[0].setFocus(Qt.FocusReason.TabFocusReason)

    def close_sheet(self) -> None:
        """Go out of sight and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if (page := self.parentWidget()) is not None:
            page.removeEventFilter(self)
        beside, self._beside = self._beside, None
        if beside is not None and beside.isVisible():
            beside.setFocus()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep a few keys from the page under the sheet."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_own = event.key() in OWN_KEYS
            event.setAccepted(is_own)
            return is_own
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Go round on the sheet."""
        stops = self._stops()
        focus = QApplication.focusWidget()
        if not stops or focus is None:
            return False
        at = next_stop(stops, focus, forward=next)
        at.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place on the page, and go when the page goes or is pressed beside the sheet."""
        if watched is self.parent() and self.isVisible():
            if event.type() == QEvent.Type.Resize:
                self._place()
            elif event.type() in {QEvent.Type.Hide, QEvent.Type.MouseButtonPress}:
                self.close_sheet()
        return False

    def _stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in order."""
        found: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if self.isAncestorOf(widget) and _takes_tab(widget):
                found.append(widget)
            widget = widget.nextInFocusChain()
        return found

    def _wanted_height(self, width: int) -> int:  # noqa: ARG002 - sheets that follow their content need it
        return self._look.px(self.HEIGHT)

    def _place(self) -> None:
        page = self.parentWidget()
        if page is None:
            return
        width = min(self._look.px(self.WIDTH), page.width() - 2 * EDGE)
        height = min(self._wanted_height(width), page.height() - 2 * EDGE)
        left, top = (page.width() - width) // 2, (page.height() - height) // 2
        if self._spot is not None and self._beside is not None:
            corner = self._beside.mapTo(page, self._spot.bottomLeft())
            above = self._beside.mapTo(page, self._spot.topLeft()).y() - height - 8
            left = max(EDGE, min(corner.x() - 40, page.width() - width - EDGE))
            top = corner.y() + 10
            if top + height > page.height() - EDGE:
                top = max(EDGE, above)
        self.setGeometry(left, top, width, height)


def page_of(widget: QWidget) -> QWidget:
    """Return the page a widget is on, or its window."""
    found: QWidget | None = widget
    while found is not None and not isinstance(found, Page):
        found = found.parentWidget()
    return found or widget.window()


def next_stop(stops: list[QWidget], focus: QWidget, *, forward: bool) -> QWidget:
    """Return where the Tab key goes from `focus`."""
    if focus not in stops:
        return stops[0]
    return stops[(stops.index(focus) + (1 if forward else -1)) % len(stops)]


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return takes and widget.isVisible() and widget.isEnabled()
