"""The look follows its settings, and every role that a widget asks for is in the style sheet."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox

from app import paths
from ui.lockscreen.unlock import UnlockScreen
from ui.theme.look import Look
from ui.theme.tokens import theme_ids

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

FOLDER = paths.resources() / "themes"
UI = Path(__file__).parents[3] / "ui"


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(qapp, folder=FOLDER)


def test_text_size_scales_everything_but_hairlines(look: Look, qapp: QApplication) -> None:
    look.apply("light", text_size=200)
    assert "font-size: 56px" in qapp.styleSheet()
    assert "border: 1px solid" in qapp.styleSheet()
    assert look.px(15) == 30
    assert look.interface_font().pixelSize() == 30


def test_a_change_is_told_once(look: Look, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.apply("dark", reduced_motion=True)
    assert look.theme.dark
    assert look.reduced_motion
    assert look.colour("paper").name() == "#151a1a"


def test_no_placeholder_is_left(look: Look, qapp: QApplication) -> None:
    look.apply("high-contrast")
    assert "$" not in qapp.styleSheet()


@pytest.mark.parametrize("theme", theme_ids(FOLDER))
def test_a_ticked_box_has_a_tick_in_the_colours_of_the_theme(look: Look, qtbot: QtBot, theme: str) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    look.apply(theme)
    box.setChecked(True)
    picture = box.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert {look.colour("accent").name(), look.colour("on_accent").name()} <= seen


def test_every_role_of_a_widget_has_a_rule() -> None:
    sheet = "".join(file.read_text(encoding="utf-8") for file in FOLDER.glob("*.qss"))
    used = {
        role
        for file in UI.rglob("*.py")
        for role in re.findall(r'setProperty\("role", "([\w-]+)"\)', file.read_text(encoding="utf-8"))
    }
    assert {role for role in used if f'[role="{role}"]' not in sheet} == set()


def test_the_unlock_screen_looks_the_same_before_and_after_the_rest_is_put_on(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    look = Look(qapp, folder=FOLDER, whole=False)
    look.apply("light")
    screen = UnlockScreen(look=look, demo_passphrase="one two three")  # noqa: S106 - that of a demonstration
    qtbot.addWidget(screen)
    screen.resize(1280, 820)
    before = screen.grab().toImage()
    look.complete()
    assert screen.grab().toImage() == before
    assert "QCalendarWidget" in qapp.styleSheet()
