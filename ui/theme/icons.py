"""One family of line icons (Phosphor), tinted by the theme."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QIcon


@cache
def _font() -> object:
    # Imported here: the icon fonts cost a tenth of a second that the unlock screen does not need, and the package's own
    # entry point would load a dozen families where one is used.
    from qtawesome import iconic_font

    folder = Path(iconic_font.__file__).parent / "fonts"
    files = ("phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json")
    return iconic_font.IconicFont(("ph", *files, str(folder)))


def icon(name: str, colour: QColor, *, active: QColor | None = None) -> QIcon:
    """Return the icon called `name` in `colour`, and in `active` where a button is checked.

    Raises:
        Exception: The family has no icon of that name (a mistake of ours, met at once by the tests).
    """
    found: QIcon = _font().icon(f"ph.{name}", color=colour, color_on=active or colour)  # type: ignore[attr-defined]  # untyped
    return found
