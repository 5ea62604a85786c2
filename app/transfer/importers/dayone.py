"""What Day One exports: a zip file with one JSON document a journal, or such a document alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from app.transfer.errors import NotThisFormatError
from app.transfer.importers import times
from app.transfer.importers.archive import zipped_texts
from app.transfer.importers.jrnl import STARRED
from app.transfer.importers.pages import Found, Page, Reason, Remark
from app.transfer.importers.reading import decoded, file_text, json_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.transfer.importers.pages import Setting

FOLDERS = {"photos": "photos", "audios": "audios", "videos": "videos", "pdfAttachments": "pdfs"}
"""Keys of an entry's media, and the folders their files lie in."""

_JOURNAL = re.compile(r"(?!__MACOSX/)(?:[^/]+/)?[^/.][^/]*\.json", re.IGNORECASE)
"""A journal in the zip file, which some programs pack with a folder around it."""
_EMBED = re.compile(r"!\[[^\[\]\n]{0,200}\]\(dayone-moment:/{1,2}(?:[a-zA-Z]{1,20}/)?([0-9A-Za-z-]{1,80})\)")
_LINK = re.compile(r"\[([^\[\]\n]{0,300})\]\(dayone2?://[^()\n]{0,300}\)")
_ESCAPE = re.compile(r"\\([.\-()!+#_~>|{}\[\]])")
_HEADING = re.compile(r"#{1,6} +(.+)")


def read(path: Path, setting: Setting) -> Found:
    """Return the pages of every journal in a zip file, or of one JSON document.

    Raises:
        ImportRefusedError: It cannot be read.
    """
    found = Found()
    for text in _documents(path):
        document = json_of(text)
        entries = document.get("entries") if isinstance(document, dict) else None
        if not isinstance(entries, list):
            raise NotThisFormatError
        for number, entry in enumerate(entries, 1):
            setting.tick()
            _read_one(found, number, entry, setting)
    return found


def _documents(path: Path) -> list[str]:
    if path.suffix.lower() == ".json":
        return [file_text(path)]
    texts, _ = zipped_texts(path, lambda name: _JOURNAL.fullmatch(name) is not None)
    if not texts:
        raise NotThisFormatError
    return [decoded(texts[name]) for name in sorted(texts)]


def _read_one(found: Found, number: int, entry: Any, setting: Setting) -> None:  # noqa: ANN401 - out of JSON
    name = f"{number}. {entry.get('creationDate', '')}" if isinstance(entry, dict) else f"{number}."
    try:
        page, media, zoned = _page(entry, setting)
    except (ValueError, TypeError, AttributeError, KeyError):
        found.refuse(name, Reason.NO_DATE)
        return
    before = len(found.pages)
    found.add(page, name)
    if len(found.pages) > before:
        found.remark(Remark.MEDIA, media)
        found.remark(Remark.ZONE_UNKNOWN, 0 if zoned else 1)


def _page(entry: dict[str, Any], setting: Setting) -> tuple[Page, int, bool]:
    stamp = str(entry["creationDate"])
    told = times.moment(stamp, setting)
    zone = entry.get("timeZone")
    there = times.in_zone(told, zone) if isinstance(zone, str) and zone else told
    media = _media(entry)
    text = _named(_words(entry), media)
    tags = [str(tag) for tag in entry.get("tags") or ()]
    page = Page(
        source_id=str(entry.get("uuid") or ""),
        written_at=there or told,
        text=text,
        title=_title(text),
        tags=(*tags, STARRED) if entry.get("starred") is True else tuple(tags),
        stamp=stamp,
    )
    return page, len(media), there is not None


def _words(entry: dict[str, Any]) -> str:
    """Return the Markdown of an entry; older and newer exports may have only the rich text."""
    text = entry.get("text")
    if isinstance(text, str):
        return _ESCAPE.sub(r"\1", text)
    rich = entry.get("richText")
    contents = json_of(rich).get("contents", []) if isinstance(rich, str) else []
    return "".join(str(part.get("text") or "") for part in contents)


def _media(entry: dict[str, Any]) -> dict[str, str]:
    """Return the files of an entry's pictures and recordings, by what the text calls them."""
    found = {}
    for key, folder in FOLDERS.items():
        for item in entry.get(key) or ():
            file = f"{folder}/{item.get('md5', '')}.{item.get('type', '')}".rstrip(".")
            found[str(item.get("identifier", file))] = file[:120]
    return found


def _named(text: str, media: dict[str, str]) -> str:
    """Return the text with the names of files in place of what it showed; files it does not mention come last."""
    mentioned: set[str] = set()

    def named(match: re.Match[str]) -> str:
        mentioned.add(match[1])
        return f"[{media.get(match[1], match[1])}]"

    written = _LINK.sub(r"\1", _EMBED.sub(named, text))
    rest = [f"[{file}]" for identifier, file in media.items() if identifier not in mentioned]
    return "\n\n".join((written, *rest)) if rest else written


def _title(text: str) -> str:
    """Return the heading a page begins with, as Day One shows it; other pages have none."""
    heading = _HEADING.match(text.lstrip())
    return heading[1] if heading else ""
