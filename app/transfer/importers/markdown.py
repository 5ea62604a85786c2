"""Folders of Markdown files, with front matter or without: our own export, Obsidian, Logseq, Joplin and many others.

The time comes from the front matter, then from the file name, then from the file itself, which is remarked on.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.transfer.errors import ImportMissingError, ImportRefusedError
from app.transfer.importers import plain_yaml, times
from app.transfer.importers.archive import zipped_texts
from app.transfer.importers.pages import Found, Page, Reason, Remark
from app.transfer.importers.plain_yaml import listed, words
from app.transfer.importers.reading import contents_of, decoded, file_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.transfer.importers.pages import Setting
    from app.transfer.importers.plain_yaml import Yaml

ENDINGS = (".md", ".markdown", ".txt")
CREATED = ("written_at", "created", "date", "created_at", "date_created", "creation-date")
MOST_INLINE_TAGS = 40

_FRONT = re.compile(r"---[ \t]*\n(.*?)(?:\n)?^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_ANY = re.compile("")
_TAG = re.compile(r"(?<![\w#&/])#([^\W\d_][\w/-]*)")
_EMBED = re.compile(
    r"!\[\[([^\[\]\n|]{1,300})(?:\|[^\[\]\n]{0,300})?\]\]|!\[[^\[\]\n]{0,300}\]\(([^()\n]{1,500})\)"
)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]{1,20}:", re.IGNORECASE)
"""How the address of something begins that is not a file of this folder."""


def read(path: Path, setting: Setting) -> Found:
    """Return the pages of a folder, a zip file of one, or a single file.

    Raises:
        ImportRefusedError: It cannot be read.
    """
    found = Found()
    for name, data, changed in _files(path):
        setting.tick()
        try:
            _read_one(found, name, decoded(data), changed, setting)
        except ImportRefusedError:
            found.refuse(name, Reason.UNREADABLE)
        except ValueError:
            found.refuse(name, Reason.NO_DATE)
    return found


def _files(path: Path) -> Iterator[tuple[str, bytes, float]]:
    """Yield name, content and time of the last change of every file."""
    if path.is_dir():
        for each, data in contents_of(path, ENDINGS, _ANY):
            yield each.relative_to(path).as_posix(), data, each.stat().st_mtime
    elif not path.exists():
        raise ImportMissingError
    elif path.suffix.lower() == ".zip":
        texts, _ = zipped_texts(path, lambda name: name.lower().endswith(ENDINGS))
        for name in sorted(texts):
            yield name, texts[name], path.stat().st_mtime
    else:
        yield path.name, file_bytes(path), path.stat().st_mtime


def _read_one(found: Found, name: str, text: str, changed: float, setting: Setting) -> None:
    front, body = front_matter(text.replace("\r\n", "\n"))
    written_at, stamp, sure = _time(front, name, changed, setting)
    body, media = _without_media(body)
    day = words(front.get("shift_date", ""))
    before = len(found.pages)
    found.add(
        Page(
            source_id=words(front.get("id", "")) or name,
            written_at=written_at,
            text=body,
            title=words(front.get("title", "")) or _title(name),
            tags=(*listed(front.get("tags", "")), *_TAG.findall(body)[:MOST_INLINE_TAGS]),
            day=datetime.fromisoformat(day).date() if day else None,
            stamp=stamp,
        ),
        name,
    )
    if len(found.pages) > before:
        found.remark(Remark.MEDIA, media)
        found.remark(Remark.DATED_BY_FILE, 0 if sure else 1)


def front_matter(text: str) -> tuple[dict[str, Yaml], str]:
    """Return what stands between the lines of dashes at the top, by key in small letters, and the text after it.

    Raises:
        ImportRefusedError: It is no YAML, or unsafe.
    """
    lines = text.lstrip("\ufeff")
    if not lines.startswith("---"):
        return {}, lines
    match = _FRONT.match(lines)
    if match is None:
        return {}, lines
    front = plain_yaml.parse(match[1])
    if not isinstance(front, dict):
        return {}, lines
    return {key.lower(): value for key, value in front.items()}, lines[match.end() :].removeprefix("\n")


def _time(front: dict[str, Yaml], name: str, changed: float, setting: Setting) -> tuple[datetime, str, bool]:
    """Return when a page was written, how the file says so, and whether it says so at all."""
    told = next((text for key in CREATED if (text := words(front.get(key, "")))), "")
    if told:
        return times.moment(told.replace(" Z", "Z"), setting), told, True
    day = times.day_in(name.rsplit("/", maxsplit=1)[-1])
    if day is not None:
        return setting.local(datetime.combine(day, times.NOON)), day.isoformat(), True
    at = datetime.fromtimestamp(changed, tz=UTC).replace(tzinfo=None)
    return times.aware(at.replace(tzinfo=UTC), setting).astimezone(), at.isoformat(), False


def _title(name: str) -> str:
    """Return the name of a file as a title, unless it is only a date or a string of digits."""
    stem = name.rsplit("/", maxsplit=1)[-1].rsplit(".", maxsplit=1)[0]
    return "" if times.day_in(stem) is not None or not re.search(r"[^\W\d_]{2}", stem) else stem


def _without_media(text: str) -> tuple[str, int]:
    """Return the text with the names of pictures in place of them, and how many there were."""
    count = 0

    def named(match: re.Match[str]) -> str:
        nonlocal count
        target = (match[1] or match[2]).strip()
        if _ELSEWHERE.match(target):
            return f"[{target[:200]}]"
        count += 1
        return f"[{target.rsplit('/', maxsplit=1)[-1]}]"

    return _EMBED.sub(named, text), count
