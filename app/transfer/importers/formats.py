"""Every format that can be brought in, by the name a command calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.transfer.arrivals import Shipment, shipment_of
from app.transfer.importers import (
    afterword,
    daylio,
    dayone,
    freecbt,
    joplin,
    jrnl,
    markdown,
    rednotebook,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from app.transfer.arrivals import Sheet
    from app.transfer.importers.pages import Found, Setting

PAGES: Mapping[str, Callable[[Path, Setting], Found]] = {
    "markdown": markdown.read,
    "jrnl": jrnl.read,
    "dayone": dayone.read,
    "rednotebook": rednotebook.read,
    "daylio": daylio.read,
    "joplin": joplin.read,
    "freecbt": freecbt.read,
}
"""The journals of other programs; their pages become free pages."""


def read(source: str, path: Path, setting: Setting, sheet: Sheet) -> Shipment:
    """Return everything that a file or folder of the format `source` brings; the journal is not looked at.

    Raises:
        ImportRefusedError: It cannot be brought in.
        ImportStoppedError: The person stopped it.
    """
    if source == "afterword":
        return afterword.read(path, setting)
    return shipment_of(source, PAGES[source](path, setting), sheet)
