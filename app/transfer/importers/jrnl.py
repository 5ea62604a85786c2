"""What jrnl writes: its JSON export, and its journals of plain text."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from app.transfer.errors import EncryptedFileError, NotThisFormatError, TooLargeError
from app.transfer.importers import times
from app.transfer.importers.pages import MOST_PAGES, Found, Page, Reason
from app.transfer.importers.reading import contents_of, decoded, file_bytes, json_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.transfer.importers.pages import Setting

STARRED = "starred"
"""The tag a page gets that was marked with a star."""

_ANY = re.compile("")
_LOCKED = (b"JRNLv3", b"gAAAAA")
_HEAD = re.compile(r"^\[([^\]\n]{6,40})\] ?(.*)$", re.MULTILINE)
_OLD_HEAD = re.compile(r"^(\d{4}-\d{2}-\d{2} \d{2}:\d{2}) (.*)$", re.MULTILINE)
_TAG = re.compile(r"(?<![\w@])@([^\W\d_][\w-]*)")
_FORMATS = ("%Y-%m-%d %H:%M", "%Y-%m-%d %I:%M %p", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d", "%d.%m.%Y %H:%M",
            "%d/%m/%Y %H:%M", "%Y/%m/%d %H:%M")  # fmt: skip


def read(path: Path, setting: Setting) -> Found:
    """Return the pages of a JSON export, of a text journal, or of a folder of those.

    Raises:
        ImportRefusedError: It cannot be read.
    """
    found = Found()
    for data in _contents(path):
        if data.startswith(_LOCKED):
            raise EncryptedFileError
        text = decoded(data).replace("\r\n", "\n")
        if text.lstrip().startswith("{"):
            _from_json(found, json_of(text), setting)
        else:
            _from_text(found, text, setting)
    return found


def _contents(path: Path) -> Iterator[bytes]:
    if path.is_dir():
        yield from (data for _, data in contents_of(path, (".txt",), _ANY))
    else:
        yield file_bytes(path)


def _from_json(found: Found, document: Any, setting: Setting) -> None:  # noqa: ANN401 - JSON may hold anything
    entries = document.get("entries") if isinstance(document, dict) else None
    if not isinstance(entries, list):
        raise NotThisFormatError
    for number, entry in enumerate(entries, 1):
        setting.tick()
        try:
            found.add(_page(entry, setting), _name(number, entry))
        except (ValueError, TypeError, AttributeError, KeyError):
            found.refuse(_name(number, entry), Reason.NO_DATE)


def _page(entry: dict[str, Any], setting: Setting) -> Page:
    stamp = f"{entry['date']} {entry.get('time') or '12:00'}"
    tags = [str(tag).lstrip("@#") for tag in entry.get("tags") or ()]
    return Page(
        source_id=str(entry.get("uuid") or ""),
        written_at=times.aware(datetime.fromisoformat(stamp), setting),
        text=str(entry.get("body") or ""),
        title=str(entry.get("title") or ""),
        tags=(*tags, STARRED) if entry.get("starred") is True else tuple(tags),
        stamp=stamp,
    )


def _name(number: int, entry: object) -> str:
    told = [str(entry.get(key) or "") for key in ("date", "title")] if isinstance(entry, dict) else []
    return " ".join((f"{number}.", *told)).strip()


def _from_text(found: Found, text: str, setting: Setting) -> None:
    heads = _heads(text, _HEAD) or _heads(text, _OLD_HEAD)
    if not heads:
        raise NotThisFormatError
    for (head, naive), following in zip(heads, [*heads[1:], None], strict=True):
        setting.tick()
        body = text[head.end() : following[0].start() if following else len(text)]
        title, starred = _unstarred(head[2].strip())
        tags = (*_TAG.findall(title), *_TAG.findall(body), *([STARRED] if starred else []))
        try:
            written_at = setting.local(naive)
        except ValueError:
            found.refuse(head[0], Reason.NO_DATE)
            continue
        found.add(Page("", written_at, body, title, tags=tags, stamp=naive.isoformat()), head[0])


def _heads(text: str, begins: re.Pattern[str]) -> list[tuple[re.Match[str], datetime]]:
    """Return the lines that begin an entry, with their times; other words in brackets are words."""
    matches = list(islice(begins.finditer(text), MOST_PAGES + 1))
    if len(matches) > MOST_PAGES:
        raise TooLargeError
    told = ((match, _told(match[1])) for match in matches)
    return [(match, naive) for match, naive in told if naive is not None]


def _told(text: str) -> datetime | None:
    for wording in _FORMATS:
        with suppress(ValueError):
            return datetime.strptime(text.strip(), wording)  # noqa: DTZ007 - jrnl keeps no zone
    with suppress(ValueError):
        return datetime.fromisoformat(text.strip()).replace(tzinfo=None)
    return None


def _unstarred(title: str) -> tuple[str, bool]:
    return (title.removesuffix("*").strip(), True) if title.endswith("*") else (title, False)
