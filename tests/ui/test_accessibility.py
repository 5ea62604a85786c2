"""Every screen of the tour for whoever sees little, hears the screen, or has only a keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QScrollArea, QTextEdit, QWidget

from tests.touring import demonstration, staged, walks
from tests.ui import accessibility
from ui.commands.tour_walk import walk
from ui.commands.waiting import wait_until
from ui.platform.privacy import Veil

if TYPE_CHECKING:
    from pathlib import Path

    from ui.commands.tour_stage import Stage
    from ui.commands.tour_steps import Act
    from ui.theme.look import Look

RING = 4
"""Pixels around a widget in which its focus may show."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demonstration(tmp_path_factory.mktemp("demo") / "journal")


@pytest.mark.qt_log_ignore("This plugin does not support")  # said by a screen in memory of what menus ask for
@walks
def test_every_screen_by_name_and_by_tab(
    look: Look, tmp_path: Path, demo: Path, acts: tuple[Act, ...]
) -> None:
    nameless: set[str] = set()
    beyond_tab: set[str] = set()
    unseen: dict[str, str] = {}
    looked_at: set[str] = set()
    with staged(look, tmp_path, demo) as stage:
        for scene in walk(stage, acts):
            if QApplication.activePopupWidget() is not None:
                nameless |= {f"{scene}: {each}" for each in nameless_actions(stage)}
                continue
            page = QApplication.activeWindow() or stage.window
            nameless |= {f"{scene}: {each}" for each in unnamed(page)}
            reached = accessibility.reached_by_tab(page)
            missed = accessibility.focusable(page) - reached
            beyond_tab |= {
                f"{scene}: {described(each)}" for each in missed if not moves_inside(each, reached)
            }
            for widget in () if stage.all(Veil) else reached:  # behind a veil there is nothing to see
                if described(widget) not in looked_at:
                    looked_at.add(described(widget))
                    if not shows_focus(widget):
                        unseen[described(widget)] = scene
    assert not nameless
    assert not beyond_tab
    assert not unseen


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("role", ["chip", "step", "rail", "tab"])
def test_what_is_chosen_can_be_told_without_colour(
    theme: str, role: str, look: Look, tmp_path: Path, demo: Path
) -> None:
    from ui.widgets.buttons import button

    look.apply(theme, reduced_motion=True)
    choice = button("7 nights", role)
    choice.setCheckable(True)
    choice.resize(140, 40)
    off = grey(choice)
    choice.setChecked(True)
    assert most_different(off, grey(choice)) > 60


def unnamed(page: QWidget) -> list[str]:
    """Return what a screen reader could not name, by the widget's own word and by its interface."""
    silent = [
        described(widget)
        for widget in accessibility.interactive(page)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    return silent + accessibility.nameless(page)


def nameless_actions(stage: Stage) -> list[str]:
    """Return the entries of open menus that say nothing, and menus without a name."""
    menus = stage.all(QMenu)
    entries = [action for menu in menus for action in menu.actions() if not action.isSeparator()]
    return [repr(each) for each in entries if not each.text()]


def moves_inside(widget: QWidget, reached: set[QWidget]) -> bool:
    """Tell whether the arrow keys lead to a widget from one beside it, or of its group, that Tab reaches."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive() and reached.intersection(group.buttons()):
        return True
    parent = widget.parentWidget()
    return parent is not None and any(each.parentWidget() is parent for each in reached)


def described(widget: QWidget) -> str:
    """Return what kind of thing a widget is, as the style sheet sees it."""
    return f"{type(widget).__name__} {widget.property('role') or ''}".strip()


def shows_focus(widget: QWidget) -> bool:
    """Tell whether a widget, or the tile around it, looks different while it has the focus."""
    if isinstance(widget, QTextEdit | Veil):
        return True  # the caret shows it, which blinks; and a veil is all there is
    top = widget.window()
    top.activateWindow()
    wait_until(top.isActiveWindow)
    before = QApplication.focusWidget()
    _scroll_to(widget)
    widget.setFocus()
    with_focus = _surroundings(widget, top)
    widget.clearFocus()
    without = _surroundings(widget, top)
    if before is not None:
        before.setFocus()
    return with_focus != without


def _scroll_to(widget: QWidget) -> None:
    """Bring a widget into sight, as the Tab key does."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _surroundings(widget: QWidget, top: QWidget) -> QImage:
    place = widget.rect().adjusted(-RING, -RING, RING, RING)
    place.moveTopLeft(widget.mapTo(top, QPoint(-RING, -RING)))
    return top.grab(place).toImage()


def grey(widget: QWidget) -> QImage:
    """Return a picture without colours."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def most_different(one: QImage, other: QImage) -> int:
    """Return how far the brightness of the two is apart where they differ most, of 255."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(left - right) for left, right in pairs)
