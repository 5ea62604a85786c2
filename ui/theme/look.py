"""Puts a theme, a text size and the movement setting on the application; nothing else sets a style sheet."""

from __future__ import annotations

import re
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from ui.theme.fonts import interface_font, writing_font
from ui.theme.tokens import Theme, load_theme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

INTERFACE_PIXELS = 15
PAGE_PIXELS = 18
SYSTEM = "system"
UNLOCK, WINDOW = "unlock.qss", "window.qss"

_PIXELS = re.compile(r"(?<![\w.])(\d+)px")


class Look(QObject):
    """The look of the application as it is now.

    Attributes:
        changed: Emitted after colours, sizes or movement changed; widgets that paint themselves repaint then.
    """

    changed = Signal()

    def __init__(self, application: QApplication, *, folder: Path, whole: bool = True) -> None:
        """Prepare a look from the theme files and the style sheets in `folder`; `apply` puts it on.

        Args:
            application: What wears it.
            folder: Where themes and style sheets are.
            whole: Whether to wear everything from the start, or what the unlock screen needs until `complete`.
        """
        super().__init__(application)
        self._application = application
        self._folder = folder
        self._whole = whole
        self._sheet = self._read(UNLOCK, WINDOW) if whole else self._read(UNLOCK)
        self.theme: Theme = load_theme(folder, "light")
        self.text_size = 100
        self.reduced_motion = False

    def apply(self, theme_id: str, *, text_size: int = 100, reduced_motion: bool = False) -> None:
        """Show theme `theme_id` ("system" follows the computer) with text at `text_size` per cent."""
        self.theme = load_theme(self._folder, self._resolve(theme_id))
        self.text_size = text_size
        self.reduced_motion = reduced_motion
        self._application.setFont(self.interface_font())
        self._application.setPalette(_palette(self.theme))
        self._application.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def complete(self) -> None:
        """Wear what only other screens than the unlock screen need; costs nothing when it is on already."""
        if not self._whole:
            self._whole = True
            self._sheet += self._read(WINDOW)
            self._application.setStyleSheet(self._style_sheet())

    def px(self, pixels: int) -> int:
        """Return a length of the design, in pixels, at the present text size."""
        return round(pixels * self.text_size / 100)

    def colour(self, role: str) -> QColor:
        """Return the colour of `role`, a field of `Colours`."""
        return QColor(getattr(self.theme.colours, role))

    def interface_font(self, pixels: int = INTERFACE_PIXELS) -> QFont:
        """Return the interface face at the present text size."""
        return interface_font(self.px(pixels))

    def writing_font(self, pixels: int = PAGE_PIXELS) -> QFont:
        """Return the face of a person's own words at the present text size."""
        return writing_font(self.px(pixels))

    def _read(self, *names: str) -> str:
        return "\n".join((self._folder / name).read_text(encoding="utf-8") for name in names)

    def _style_sheet(self) -> str:
        sheet = _PIXELS.sub(self._scaled, Template(self._sheet).safe_substitute(self.theme.colours._asdict()))
        # Where the pictures are comes last, so that no part of a path is taken for a length.
        return Template(sheet).substitute(tick=(self._folder / f"tick-{self.theme.id}.svg").as_posix())

    def _scaled(self, match: re.Match[str]) -> str:
        pixels = int(match[1])
        return f"{pixels if pixels <= 2 else self.px(pixels)}px"

    def _resolve(self, theme_id: str) -> str:
        if theme_id != SYSTEM:
            return theme_id
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"


def _palette(theme: Theme) -> QPalette:
    colours = theme.colours
    roles = {
        QPalette.ColorRole.Window: colours.paper,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.rail,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Highlight: colours.selection,
        QPalette.ColorRole.HighlightedText: colours.on_selection,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.ink,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, QColor(colours.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor(colours.muted))
    return palette
