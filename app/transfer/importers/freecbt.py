"""What FreeCBT, and Quirk before it, export: one string that holds every record of a thought."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from app.transfer.errors import DamagedFileError, NotThisFormatError
from app.transfer.importers import lz_string, times
from app.transfer.importers.pages import Found, Page, Reason, Thinking
from app.transfer.importers.reading import file_text, json_of

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.transfer.importers.pages import Setting

VERSION = "Archive-v"
"""What the name of its version begins with; the newest archives leave it out."""
PREFIX = "@Quirk:thoughts:"

_ARCHIVE = re.compile(r":FreeCBT:([A-Za-z0-9+/=\s]*):FreeCBT:")


def read(path: Path, setting: Setting) -> Found:
    """Return the thoughts of an archive, each with the kinds of thinking it was given.

    Raises:
        ImportRefusedError: It cannot be read.
    """
    text = file_text(path)
    archive = _ARCHIVE.search(text)
    if archive is None:
        raise DamagedFileError if ":FreeCBT:" in text else NotThisFormatError
    document = json_of(lz_string.decompressed("".join(archive[1].split())))
    if not isinstance(document, dict) or not str(document.get("v", VERSION)).startswith(VERSION):
        raise NotThisFormatError
    thoughts = document.get("thoughts")
    if not isinstance(thoughts, list):
        raise DamagedFileError
    found = Found()
    for number, thought in enumerate(thoughts, 1):
        setting.tick()
        try:
            found.add(_page(thought, setting), f"{number}.")
        except (ValueError, TypeError, AttributeError, KeyError):
            found.refuse(f"{number}.", Reason.NO_DATE)
    return found


def _page(thought: dict[str, Any], setting: Setting) -> Page:
    stamp = thought["createdAt"]
    written_at = (
        times.moment(stamp, setting) if isinstance(stamp, str) else times.from_milliseconds(float(stamp))
    )
    kinds = [setting.freecbt[slug] for slug in _slugs(thought) if slug in setting.freecbt]
    unknown = [slug for slug in _slugs(thought) if slug not in setting.freecbt]
    return Page(
        source_id=str(thought.get("uuid") or "").removeprefix(PREFIX),
        written_at=_here(written_at),
        text="",
        tags=tuple(slug.replace("-", " ") for slug in unknown),
        stamp=str(stamp),
        thinking=Thinking(
            thought=str(thought.get("automaticThought") or ""),
            challenge=str(thought.get("challenge") or ""),
            fairer=str(thought.get("alternativeThought") or ""),
            kinds=tuple(dict.fromkeys(kinds)),
        ),
    )


def _slugs(thought: dict[str, Any]) -> list[str]:
    """Return the names of the kinds; the oldest archives have whole records of them with a mark for those chosen."""
    found = []
    for each in thought.get("cognitiveDistortions") or ():
        if isinstance(each, str):
            found.append(each)
        elif each.get("selected", True) is True:
            found.append(str(each["slug"]))
    return found


def _here(written_at: datetime) -> datetime:
    """Return a time as this computer's clock showed it: the archive knows UTC alone, and no place."""
    try:
        return written_at.astimezone()
    except (OverflowError, OSError):
        raise ValueError("a time outside of what the computer knows") from None
