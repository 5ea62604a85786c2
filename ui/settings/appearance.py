"""How the window looks: theme, text size, movement and language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QWidget

from app import paths
from app.preferences import TEXT_SIZES
from ui.settings.part import SettingsPart
from ui.settings.theme_choice import ThemeChoice
from ui.theme.look import SYSTEM
from ui.theme.tokens import load_theme, theme_ids
from ui.widgets.buttons import button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text import label

if TYPE_CHECKING:
    from pathlib import Path

    from app.preferences import Preferences
    from ui.theme.look import Look
    from ui.theme.tokens import Theme

PSEUDO = "en_XA"
"""A language made for tests."""


class AppearanceSettings(SettingsPart):
    """Choices that are seen at once."""

    def __init__(self, *, look: Look, preferences: Preferences, folder: Path | None = None) -> None:
        """Show `preferences`; themes come from `folder`."""
        super().__init__(self.tr("Appearance"))
        self._look = look
        self._preferences = preferences
        self._folder = folder or paths.resources() / "themes"
        self._themes = QButtonGroup(self)
        self._sizes = QButtonGroup(self)
        self._motion = QCheckBox(self.tr("Leave out fades and other movement"))
        self._languages = QButtonGroup(self)
        self._build()
        self.show_preferences(preferences)
        self._connect_signals()

    def show_preferences(self, preferences: Preferences) -> None:
        """Show `preferences`."""
        self._preferences = preferences
        for choice in self._themes.buttons():
            choice.setChecked(isinstance(choice, ThemeChoice) and choice.theme_id == preferences.theme)
        for size in self._sizes.buttons():
            size.setChecked(size.property("per_cent") == preferences.text_size)
        self._motion.setChecked(preferences.reduced_motion)
        for language in self._languages.buttons():
            language.setChecked(language.property("code") == preferences.language)

    def begin(self) -> None:
        """Put the focus on the present theme."""
        chosen = self._themes.checkedButton() or self._themes.buttons()[0]
        chosen.setFocus()

    def _build(self) -> None:
        self._add(self.tr("Theme"), self._build_themes())
        self._add(self.tr("Text size"), self._build_sizes())
        self.column.addWidget(label(self.tr("Movement"), "strong"))
        self.column.addWidget(self._motion)
        self.column.addSpacing(6)
        self._add(self.tr("Language"), self._build_languages())
        self.column.addWidget(label(self.tr("A new language shows when Afterword is next opened."), "small"))

    def _add(self, heading: str, choices: QWidget) -> None:
        choices.setAccessibleName(heading)
        self.column.addWidget(label(heading, "strong"))
        self.column.addWidget(choices)
        self.column.addSpacing(6)

    def _build_themes(self) -> QWidget:
        found = QWidget()
        flow = FlowLayout(found, spacing=16)
        themes = [load_theme(self._folder, theme_id) for theme_id in theme_ids(self._folder)]
        pair = [theme for theme in themes if theme.id in {"light", "dark"}]
        choices: list[tuple[str, str, list[Theme]]] = [(SYSTEM, self.tr("As the computer"), pair)]
        choices += [(theme.id, self._theme_name(theme), [theme]) for theme in themes]
        for theme_id, name, shown in choices:
            choice = ThemeChoice(theme_id, name, shown, look=self._look)
            self._themes.addButton(choice)
            flow.addWidget(choice)
        return found

    def _theme_name(self, theme: Theme) -> str:
        names = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high-contrast": self.tr("High contrast"),
        }
        return names.get(theme.id, theme.name)

    def _build_sizes(self) -> QWidget:
        found = QWidget()
        flow = FlowLayout(found, spacing=8)
        for per_cent in TEXT_SIZES:
            size = button(self.tr("{size} %").format(size=per_cent), "chip")
            size.setAccessibleName(self.tr("Text size {size} per cent").format(size=per_cent))
            size.setCheckable(True)
            size.setProperty("per_cent", per_cent)
            self._sizes.addButton(size)
            flow.addWidget(size)
        return found

    def _build_languages(self) -> QWidget:
        found = QWidget()
        flow = FlowLayout(found, spacing=8)
        flow.addWidget(self._language(self.tr("As the computer"), ""))
        for code in ("en_GB", *_translations()):
            flow.addWidget(self._language(QLocale(code).nativeLanguageName(), code))
        return found

    def _language(self, name: str, code: str) -> QAbstractButton:
        found = button(name, "chip", name=self.tr("Language: {name}").format(name=name))
        found.setCheckable(True)
        found.setProperty("code", code)
        self._languages.addButton(found)
        return found

    def _connect_signals(self) -> None:
        self._themes.buttonClicked.connect(self._on_theme)
        self._sizes.buttonClicked.connect(self._on_size)
        self._motion.clicked.connect(self._on_motion)
        self._languages.buttonClicked.connect(self._on_language)

    def _change(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.preferences_changed.emit(preferences)

    def _on_theme(self, choice: QAbstractButton) -> None:
        if isinstance(choice, ThemeChoice):
            self._change(replace(self._preferences, theme=choice.theme_id))

    def _on_size(self, size: QAbstractButton) -> None:
        self._change(replace(self._preferences, text_size=size.property("per_cent")))

    def _on_motion(self) -> None:
        self._change(replace(self._preferences, reduced_motion=self._motion.isChecked()))

    def _on_language(self, language: QAbstractButton) -> None:
        self._change(replace(self._preferences, language=language.property("code")))


def _translations() -> list[str]:
    """Return the languages there is a compiled translation for."""
    found = (file.stem.partition("_")[2] for file in sorted(paths.translations().glob("afterword_*.qm")))
    return [code for code in found if code != PSEUDO]
