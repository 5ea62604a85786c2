"""Every theme file is complete, and everything in it can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app import paths
from ui.theme.tokens import load_theme, theme_ids

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = paths.resources() / "themes"
TEXT = (
    ("ink", "paper"), ("ink", "surface"), ("ink", "rail"), ("ink", "hover"),
    ("muted", "paper"), ("muted", "surface"), ("muted", "rail"), ("muted", "hover"),
    ("accent", "paper"), ("accent", "surface"), ("accent", "hover"), ("accent", "rail"),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_soft", "soft"), ("muted", "soft"),
    ("amber", "amber_soft"), ("amber", "paper"), ("on_selection", "selection"),
)  # fmt: skip
EDGES = (("edge", "paper"), ("edge", "surface"), ("focus", "paper"), ("focus", "rail"), ("focus", "surface"))


@pytest.mark.parametrize("theme", theme_ids(FOLDER))
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_can_be_read(theme: str, front: str, back: str) -> None:
    assert contrast(theme, front, back) >= 4.5


@pytest.mark.parametrize("theme", theme_ids(FOLDER))
@pytest.mark.parametrize(("front", "back"), EDGES)
def test_controls_and_focus_can_be_seen(theme: str, front: str, back: str) -> None:
    assert contrast(theme, front, back) >= 3


def test_the_first_themes_are_offered_in_order() -> None:
    assert theme_ids(FOLDER)[:3] == ("light", "dark", "high-contrast")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (('ink          = "#23302F"\n', ""), "ink"),
        (('ink          = "#23302F"', 'ink = "dark green"'), "ink"),
        (("paper  ", "papper  "), "papper"),
    ],
)
def test_a_broken_theme_names_the_role(tmp_path: Path, change: tuple[str, str], complaint: str) -> None:
    broken = (FOLDER / "light.toml").read_text(encoding="utf-8").replace(*change)
    (tmp_path / "broken.toml").write_text(broken, encoding="utf-8")
    with pytest.raises(ValueError, match=complaint):
        load_theme(tmp_path, "broken")


def contrast(theme: str, front: str, back: str) -> float:
    """Return the contrast ratio of two roles (WCAG 2.2, relative luminance)."""
    colours = load_theme(FOLDER, theme).colours
    lighter, darker = sorted(
        (luminance(getattr(colours, front)), luminance(getattr(colours, back))), reverse=True
    )
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of "#RRGGBB"."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
