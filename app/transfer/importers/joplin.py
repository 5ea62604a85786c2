"""What Joplin exports: a JEX archive (a plain tar), or a RAW folder of the same files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.transfer.errors import ImportMissingError, ImportRefusedError, NotThisFormatError
from app.transfer.importers import times
from app.transfer.importers.archive import tarred_texts
from app.transfer.importers.pages import Found, Page, Reason, Remark
from app.transfer.importers.reading import contents_of, decoded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from app.transfer.importers.pages import Setting

NOTE, FOLDER, RESOURCE, TAG, NOTE_TAG = "1", "2", "4", "5", "6"
ZERO = ("", "0")

_NAME = re.compile(r"(?:^|/)[0-9a-f]{32}\.md$")
_FIELD = re.compile(r"([a-z_]+): ?(.*)")
_RESOURCE = re.compile(r"!?\[([^\[\]\n]{0,300})\]\(:/([0-9a-f]{32})(?:#[^)\n]{0,200})?\)")


@dataclass(frozen=True, slots=True)
class _Item:
    """One file: a note, a folder, a tag, or what ties them together."""

    body: str
    fields: Mapping[str, str]

    def get(self, key: str) -> str:
        return self.fields.get(key, "").strip()

    @property
    def title(self) -> str:
        return self.body.split("\n", maxsplit=1)[0]

    @property
    def words(self) -> str:
        return self.body.partition("\n")[2].lstrip("\n")


def read(path: Path, setting: Setting) -> Found:
    """Return the notes of an export; notebooks become tags.

    Raises:
        ImportRefusedError: It cannot be read.
    """
    found, items = Found(), list[_Item]()
    for name, data in _files(path).items():
        setting.tick()
        try:
            items.append(_item(decoded(data)))
        except (ImportRefusedError, ValueError):
            found.refuse(name, Reason.UNREADABLE)
    if not items:
        raise NotThisFormatError
    names = {item.get("id"): item.title for item in items if item.get("type_") in {FOLDER, RESOURCE, TAG}}
    tags = _tags(items, names)
    for item in items:
        setting.tick()
        if item.get("type_") == NOTE and item.get("deleted_time") in ZERO:
            _read_note(found, item, names, tags.get(item.get("id"), []), setting)
    return found


def _files(path: Path) -> dict[str, bytes]:
    if not path.exists():
        raise ImportMissingError
    if not path.is_dir():
        texts, _ = tarred_texts(path, lambda name: _NAME.search(name) is not None)
        return texts
    return {each.name: data for each, data in contents_of(path, (".md",), _NAME)}


def _item(text: str) -> _Item:
    """Return a file taken apart: its fields stand behind the last blank line; some have no body."""
    body, _, tail = ("\n\n" + text.replace("\r\n", "\n").rstrip()).rpartition("\n\n")
    matches = [_FIELD.fullmatch(line) for line in tail.split("\n")]
    fields = {match[1]: match[2] for match in matches if match}
    if "type_" not in fields or "id" not in fields:
        raise ValueError("no fields")
    return _Item(body.removeprefix("\n\n"), fields)


def _tags(items: Iterable[_Item], names: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for item in items:
        if item.get("type_") == NOTE_TAG and item.get("tag_id") in names:
            found.setdefault(item.get("note_id"), []).append(names[item.get("tag_id")])
    return found


def _read_note(
    found: Found, item: _Item, names: Mapping[str, str], tags: list[str], setting: Setting
) -> None:
    if item.get("encryption_applied") not in ZERO:
        found.refuse(item.get("id"), Reason.ENCRYPTED)
        return
    stamp = item.get("user_created_time") or item.get("created_time")
    try:
        written_at = times.moment(stamp, setting).astimezone()
    except (ValueError, OverflowError, OSError):
        found.refuse(item.title, Reason.NO_DATE)
        return
    notebook = names.get(item.get("parent_id"), "")
    text, media = _without_media(item.words, names)
    before = len(found.pages)
    page = Page(item.get("id"), written_at, text, item.title, (*tags, notebook), stamp=stamp)
    found.add(page, item.title)
    if len(found.pages) > before:
        found.remark(Remark.MEDIA, media)


def _without_media(text: str, names: Mapping[str, str]) -> tuple[str, int]:
    """Return the text with names in place of pictures and of links to other notes, and how many pictures there were."""
    count = 0

    def named(match: re.Match[str]) -> str:
        nonlocal count
        if match[2] not in names:
            return match[1]
        count += 1
        return f"[{names[match[2]] or match[1]}]"

    return _RESOURCE.sub(named, text), count
