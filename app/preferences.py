"""How the window looks and behaves before any journal is open.

This file is readable by anyone with the account, so it holds nothing about content: no titles, no searches, no folder
names but that of the journal last opened.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

TEXT_SIZES = (100, 115, 130, 150, 175, 200)
"""Text sizes offered, in per cent of the design size."""

IDLE_MINUTES = (1, 2, 3, 5, 10, 15)


@dataclass(frozen=True, slots=True)
class Preferences:
    """Choices that the program needs before a journal is unlocked.

    Attributes:
        theme: "system", or the name of a file in resources/themes.
        text_size: Per cent of the design size, one of TEXT_SIZES.
        language: Locale code of the interface, or "" to follow the computer.
        idle_minutes: Minutes without a key or pointer before the journal locks; 0 never does.
        journal: Folder of the journal last opened, or "" for the default one.
        nation: Whose support lines are shown first: "england", "scotland", "wales", "northern-ireland", or "" until it
            was chosen.
        reminder: The moment from which the locked window says that a reminder is due, as ISO 8601 with its offset, or
            "". It is here only when the person agreed to it for this one reminder, and says nothing of what it is.
        window: Left, top, width, height of the window, or () when it was never placed.
    """

    theme: str = "system"
    text_size: int = 100
    reduced_motion: bool = False
    language: str = ""
    idle_minutes: int = 3
    journal: str = ""
    nation: str = ""
    reminder: str = ""
    window: tuple[int, ...] = ()
    maximised: bool = False


def load(file: Path) -> Preferences:
    """Read the preferences; anything missing or unreadable falls back to its default."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    fitting: dict[str, Any] = _fitting(found) if isinstance(found, dict) else {}
    return Preferences(**fitting)


def save(preferences: Preferences, file: Path) -> None:
    """Write the preferences whole or not at all, readable by this account only.

    Raises:
        OSError: The folder cannot be written; the program goes on with what it has.
    """
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    new = file.with_suffix(".new")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        json.dump(asdict(preferences), stream, indent=1)
    new.replace(file)


def _fitting(found: dict[str, Any]) -> dict[str, Any]:
    kinds = {field.name: type(field.default) for field in fields(Preferences) if field.name != "window"}
    fitting = {name: value for name, value in found.items() if type(value) is kinds.get(name)}
    window = found.get("window")
    if isinstance(window, list) and len(window) == 4 and all(type(number) is int for number in window):
        fitting["window"] = tuple(window)
    return fitting
