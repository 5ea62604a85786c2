"""Choices of appearance apply at once and never undo each other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.preferences import TEXT_SIZES, Preferences
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from ui.settings.about import CREDITS
from ui.settings.page import SettingsPage
from ui.settings.part import SettingsPart
from ui.settings.theme_choice import ThemeChoice
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look

STORED = Preferences(theme="light", idle_minutes=5, journal="somewhere")


class Other(SettingsPart):
    """A part that another feature adds."""

    def __init__(self) -> None:
        super().__init__("Other")
        self.shown: Preferences | None = None

    def show_preferences(self, preferences: Preferences) -> None:
        self.shown = preferences


@pytest.fixture
def other(qapp: object) -> Other:
    return Other()


@pytest.fixture
def page(qtbot: QtBot, look: Look, other: Other) -> SettingsPage:
    found = SettingsPage(look=look, preferences=STORED, sections=(other,), shortcuts=[("Lock", "Ctrl+L")])
    qtbot.addWidget(found)
    found.resize(1084, 820)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    found.open_at(Place(PageName.SETTINGS))
    return found


def choice(page: SettingsPage, theme: str) -> ThemeChoice:
    return next(each for each in page.findChildren(ThemeChoice) if each.theme_id == theme)


@pytest.mark.parametrize("theme", ["system", "dark", "high-contrast"])
def test_a_theme_is_chosen(page: SettingsPage, qtbot: QtBot, theme: str) -> None:
    assert choice(page, "light").isChecked()
    assert choice(page, "light").hasFocus()
    with qtbot.waitSignal(page.preferences_changed) as changed:
        choice(page, theme).click()
    assert changed.args == [replace(STORED, theme=theme)]


def test_a_theme_is_chosen_with_the_arrow_keys(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.preferences_changed) as changed:
        QTest.keyClick(choice(page, "light"), Qt.Key.Key_Right)
    assert changed.args == [replace(STORED, theme="dark")]


@pytest.mark.parametrize("size", TEXT_SIZES[1:])
def test_a_text_size_is_chosen(page: SettingsPage, qtbot: QtBot, size: int) -> None:
    with qtbot.waitSignal(page.preferences_changed) as changed:
        next(each for each in page._appearance._sizes.buttons() if each.property("per_cent") == size).click()
    assert changed.args == [replace(STORED, text_size=size)]


def test_movement_and_language_are_chosen(page: SettingsPage) -> None:
    changed: list[Preferences] = []
    page.preferences_changed.connect(changed.append)
    page._appearance._motion.click()
    next(each for each in page._appearance._languages.buttons() if each.property("code") == "en_GB").click()
    assert changed[-1] == replace(STORED, reduced_motion=True, language="en_GB")


def test_no_part_undoes_what_another_has_changed(page: SettingsPage, other: Other, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.preferences_changed):
        other.preferences_changed.emit(replace(STORED, idle_minutes=1))
    with qtbot.waitSignal(page.preferences_changed) as changed:
        choice(page, "dark").click()
    assert changed.args == [replace(STORED, idle_minutes=1, theme="dark")]
    assert other.shown == changed.args[0]


def test_a_theme_looks_chosen_without_its_colour(page: SettingsPage) -> None:
    chosen, left = choice(page, "light").grab().toImage(), choice(page, "dark").grab().toImage()
    choice(page, "dark").click()
    choice(page, "dark").clearFocus()
    assert choice(page, "light").grab().toImage() != chosen
    assert choice(page, "dark").grab().toImage() != left


def test_everything_has_a_name_and_is_reached_by_tab(page: SettingsPage) -> None:
    assert nameless(page) == []
    assert focusable(page) - reached_by_tab(page) == set()


def test_keys_and_credits_are_listed(page: SettingsPage) -> None:
    from PySide6.QtWidgets import QLabel

    words = {label.text() for label in page.findChildren(QLabel)}
    assert {"Lock", "Ctrl+L", "Edit the entry you are reading", "Ctrl+E"} <= words
    assert {name for name, _ in CREDITS} <= words
