"""What holds for every page: each thing one can use has a name, and the Tab key reaches it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def interactive(page: QWidget) -> list[QWidget]:
    """Return everything on `page` that can be seen and used."""
    found = [widget for widget in page.findChildren(QWidget) if isinstance(widget, INTERACTIVE)]
    return [widget for widget in found if widget.isVisible() and not widget.objectName().startswith("qt_")]


def focusable(page: QWidget) -> set[QWidget]:
    """Return what the Tab key has to reach.

    The small buttons inside a field have keys of their own, and the arrow keys lead from the chosen radio button to
    the others.
    """
    return {widget for widget in interactive(page) if widget.isEnabled() and not _has_other_keys(widget)}


def nameless(page: QWidget) -> list[str]:
    """Return what a screen reader could not name."""
    return [repr(widget) for widget in interactive(page) if not (widget.accessibleName() or _text(widget))]


def reached_by_tab(page: QWidget) -> set[QWidget]:
    """Return everything the Tab key comes by, once around."""
    found: set[QWidget] = set()
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            found.add(widget)
        widget = widget.nextInFocusChain()
    return found


def _has_other_keys(widget: QWidget) -> bool:
    if isinstance(widget, QRadioButton):
        return not widget.isChecked()
    return isinstance(widget.parent(), QLineEdit)


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""
