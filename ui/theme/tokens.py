"""Themes as data: one TOML file a theme in resources/themes, every colour a role.

They are named tuples, which are made in a quarter of the time of a dataclass: the unlock screen waits for them.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Colours(NamedTuple):
    """The colour of each role, as "#RRGGBB".

    Attributes:
        paper: Window background.
        surface: Fields and tiles.
        rail: Navigation background.
        muted: Secondary text, at least 4.5:1 on paper, rail, surface and hover.
        line: Hairlines that only divide.
        edge: Borders that are the only sign of a control, at least 3:1.
        accent: The one action of a page, links.
        soft, on_soft: Selected row or chip, and the text on it.
        amber, amber_soft: What one may look at again; never alarm.
        selection, on_selection: Selected text.
    """

    paper: str
    surface: str
    rail: str
    ink: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_hover: str
    on_accent: str
    soft: str
    on_soft: str
    amber: str
    amber_soft: str
    hover: str
    focus: str
    selection: str
    on_selection: str


class Theme(NamedTuple):
    """A theme as its file gives it."""

    id: str
    name: str
    dark: bool
    colours: Colours


def load_theme(folder: Path, theme_id: str) -> Theme:
    """Read `theme_id`.toml from `folder`.

    Raises:
        OSError: There is no such theme.
        ValueError: A role is missing, unknown or not "#RRGGBB".
    """
    found = tomllib.loads((folder / f"{theme_id}.toml").read_text(encoding="utf-8"))
    colours = found["colours"]
    known = set(Colours._fields)
    if set(colours) != known:
        raise ValueError(f"{theme_id}.toml: roles missing or unknown: {sorted(known ^ set(colours))}")
    if wrong := [role for role, value in colours.items() if not _is_colour(value)]:
        raise ValueError(f"{theme_id}.toml: not a colour: {wrong}")
    return Theme(id=theme_id, name=found["name"], dark=found["dark"], colours=Colours(**colours))


def theme_ids(folder: Path) -> tuple[str, ...]:
    """Return the ids of all themes in `folder`, light first."""
    ids = {file.stem for file in folder.glob("*.toml")}
    first = [theme for theme in ("light", "dark", "high-contrast") if theme in ids]
    return tuple(first + sorted(ids - set(first)))


def _is_colour(value: object) -> bool:
    return isinstance(value, str) and len(value) == 7 and value[0] == "#" and _is_hex(value[1:])


def _is_hex(digits: str) -> bool:
    return all(digit in "0123456789abcdefABCDEF" for digit in digits)
