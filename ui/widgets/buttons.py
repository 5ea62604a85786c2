"""Buttons by their weight: one primary action a page, the rest quiet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance


def button(
    text: str, role: str, clicked: Callable[[], object] | SignalInstance | None = None, *, name: str = ""
) -> QPushButton:
    """Return a button that says `text` and calls the bound method `clicked`, or passes the click on as that signal.

    Args:
        text: What it says; it is also what a screen reader hears unless `name` says more.
        role: "primary", "", "link", "quiet-link", "small-link", "chip", "step", "icon", "rail", "tile" or "row".
        clicked: Bound method to call, or signal to emit.
        name: Accessible name, where `text` alone would not be understood.
    """
    found = QPushButton(text)
    found.setAccessibleName(name or text)
    found.setAutoDefault(False)
    if role:
        found.setProperty("role", role)
    if role.endswith("link"):
        found.setCursor(Qt.CursorShape.PointingHandCursor)
    if clicked is not None:
        found.clicked.connect(clicked)
    return found


def primary(text: str, clicked: Callable[[], object] | SignalInstance | None = None) -> QPushButton:
    """Return the one main action of a page."""
    return button(text, "primary", clicked)


def link(
    text: str, clicked: Callable[[], object] | SignalInstance | None = None, *, name: str = ""
) -> QPushButton:
    """Return an action that reads as words."""
    return button(text, "link", clicked, name=name)


def quiet_link(
    text: str, clicked: Callable[[], object] | SignalInstance | None = None, *, name: str = ""
) -> QPushButton:
    """Return an action that steps back behind the others."""
    return button(text, "quiet-link", clicked, name=name)
