"""What RedNotebook keeps: a folder, or a zip of one, with a YAML file of days for every month."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.transfer.errors import ImportMissingError, ImportRefusedError, NotThisFormatError, UnsafeFileError
from app.transfer.importers import plain_yaml, times
from app.transfer.importers.archive import zipped_texts
from app.transfer.importers.pages import Found, Page, Reason, Remark
from app.transfer.importers.plain_yaml import words
from app.transfer.importers.reading import contents_of, decoded, file_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from app.transfer.importers.pages import Setting
    from app.transfer.importers.plain_yaml import Yaml

TAGS = "tags"

_MONTH = re.compile(r"(?:^|/)(\d{4})-(\d{2})\.txt$")
_HASHTAG = re.compile(r"(?<![\w#&/])#([^\W\d_][\w-]*)")
_TITLE = re.compile(r"^(={1,6})[ \t]*([^=\n]+?)[ \t]*\1[ \t]*$", re.MULTILINE)
_BOLD = re.compile(r"\*\*([^*\n]+)\*\*")
_SLANTED = re.compile(r"(?<![:/])//([^/\n]+)//")
_UNDERLINED = re.compile(r"__([^_\n]+)__")
_STRUCK = re.compile(r"(?<!-)--([^-\n]+)--(?!-)")
_PICTURE = re.compile(r'\[""([^"\n]{1,400})""(\.[A-Za-z0-9]{1,5})(?:\?\d+)?\]')
_LINK = re.compile(r'\[([^\[\]"\n]{1,300}) ""([^"\n]{1,400})""\]')
_RAW = re.compile(r'""([^"\n]*)""')


def read(path: Path, setting: Setting) -> Found:
    """Return the days of a data folder, or of a backup.

    Raises:
        ImportRefusedError: It cannot be read.
    """
    months = _months(path)
    if not months:
        raise NotThisFormatError
    found = Found()
    for name, data in months.items():
        try:
            days = plain_yaml.parse(decoded(data))
        except UnsafeFileError:
            raise
        except ImportRefusedError:
            found.refuse(name, Reason.UNREADABLE)
            continue
        _read_month(found, name, days, setting)
    return found


def _months(path: Path) -> dict[str, bytes]:
    if path.is_dir():
        return {each.name: data for each, data in contents_of(path, (".txt",), _MONTH)}
    if not path.exists():
        raise ImportMissingError
    if _MONTH.search(path.name):
        return {path.name: file_bytes(path)}
    texts, _ = zipped_texts(path, lambda name: _MONTH.search(name) is not None)
    return {name: texts[name] for name in sorted(texts)}


def _read_month(found: Found, name: str, days: Yaml, setting: Setting) -> None:
    match = _MONTH.search(name)
    if match is None or not isinstance(days, dict):
        found.refuse(name, Reason.UNREADABLE)
        return
    for number, content in days.items():
        setting.tick()
        title = f"{match[1]}-{match[2]}-{number}"
        try:
            day = date(int(match[1]), int(match[2]), int(number))
            found.add(_page(day, content, setting, found), title)
        except ValueError:
            found.refuse(title, Reason.NO_DATE)


def _page(day: date, content: Yaml, setting: Setting, found: Found) -> Page:
    parts = content if isinstance(content, dict) else {"text": content}
    marked = words(parts.get("text", ""))
    found.remark(Remark.MEDIA, len(_PICTURE.findall(marked)))
    tags = [tag for key, value in parts.items() if key.lower() == TAGS for tag in _keys(value)]
    lists = [f"{key}: {', '.join(_keys(value))}" for key, value in parts.items()
             if key.lower() not in {TAGS, "text"} and _keys(value)]  # fmt: skip
    text = "\n\n".join(part for part in (as_markdown(marked), *lists) if part)
    return Page(
        source_id=day.isoformat(),
        written_at=setting.local(datetime.combine(day, times.NOON)),
        text=text,
        tags=(*tags, *_HASHTAG.findall(marked)),
        day=day,
        stamp=day.isoformat(),
    )


def _keys(value: Yaml) -> tuple[str, ...]:
    """Return the names in a category: the keys of a map, each with what was said of it."""
    if isinstance(value, dict):
        return tuple(f"{key} ({said})" if (said := words(each)) else key for key, each in value.items())
    return plain_yaml.listed(value)


def as_markdown(text: str) -> str:
    """Return the markup of RedNotebook (txt2tags) as Markdown, as far as a page here knows it."""
    found = _PICTURE.sub(lambda match: f"[{match[1].rsplit('/', maxsplit=1)[-1]}{match[2]}]", text)
    found = _LINK.sub(r"\1 (\2)", found)
    found = _TITLE.sub(lambda match: f"\n{'#' * min(len(match[1]), 3)} {match[2]}\n", found)
    found = _SLANTED.sub(r"*\1*", found)
    found = _UNDERLINED.sub(r"\1", _STRUCK.sub(r"\1", found))
    return _RAW.sub(r"\1", _BOLD.sub(r"**\1**", found))
