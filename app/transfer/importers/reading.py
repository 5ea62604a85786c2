"""Bytes to text and JSON, with their sizes known first. Whatever is wrong leaves as a typed error."""

from __future__ import annotations

import codecs
import json
import math
from typing import TYPE_CHECKING, Any

from app.transfer.errors import (
    DamagedFileError,
    ImportMissingError,
    TooLargeError,
    UnsafeFileError,
    WrongEncodingError,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from pathlib import Path

LARGEST_TEXT = 100_000_000
"""Bytes of one file of text, or of all the text in an archive or folder."""
MOST_FILES = 100_000
MOST_RECORDS = 1_500_000
"""Lists and maps in a JSON text: fifty thousand entries of the most talkative program have a million."""
MOST_ITEMS = 10_000_000
"""Commas in a JSON text, those in its words included."""
DEEPEST_FOLDER = 20

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def file_bytes(path: Path, largest: int = LARGEST_TEXT) -> bytes:
    """Return what a file holds.

    Raises:
        ImportMissingError: There is no such file, or it may not be read.
        TooLargeError: It is larger than `largest`.
    """
    try:
        if not path.is_file():
            raise ImportMissingError
        with path.open("rb") as stream:
            data = stream.read(largest + 1)
    except OSError:
        raise ImportMissingError from None
    if len(data) > largest:
        raise TooLargeError
    return data


def file_text(path: Path, largest: int = LARGEST_TEXT) -> str:
    """Return what a file of text holds; see `file_bytes` and `decoded`."""
    return decoded(file_bytes(path, largest))


def decoded(data: bytes) -> str:
    """Return text that is UTF-8, or that says at its beginning that it is UTF-16.

    Raises:
        WrongEncodingError: It is neither.
    """
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise WrongEncodingError from None
    if "\0" in text:
        raise WrongEncodingError
    return text


def json_of(text: str, *, records: int = MOST_RECORDS, items: int = MOST_ITEMS) -> Any:  # noqa: ANN401 - JSON may hold anything
    """Return what a JSON text says, when it has no more lists and maps than `records`, and no more commas than `items`.

    Raises:
        TooLargeError: It would take far more memory than its size tells.
        DamagedFileError: It is no JSON, or holds numbers that no JSON has.
        UnsafeFileError: It is nested deeper than anything that was exported.
    """
    if text.count("[") + text.count("{") > records or text.count(",") > items:
        raise TooLargeError
    try:
        return json.loads(text, parse_constant=_refuse, parse_float=_finite)
    except RecursionError:
        raise UnsafeFileError from None
    except ValueError:
        raise DamagedFileError from None


def files_in(folder: Path, endings: tuple[str, ...]) -> Iterator[Path]:
    """Yield the files of a folder and its folders whose names end so, in order; hidden ones and links are passed over.

    Raises:
        ImportMissingError: It may not be read.
        TooLargeError: There are more files, or deeper folders, than any journal has.
    """
    found: list[Path] = []
    _walk(folder, endings, found, DEEPEST_FOLDER)
    yield from sorted(found)


def contents_of(
    folder: Path, endings: tuple[str, ...], name: re.Pattern[str]
) -> Iterator[tuple[Path, bytes]]:
    """Yield those files of `files_in` whose names fit `name`, with what they hold.

    Raises:
        ImportMissingError: One may not be read.
        TooLargeError: Together they are larger than `LARGEST_TEXT`.
    """
    room = LARGEST_TEXT
    for each in files_in(folder, endings):
        if name.search(each.name):
            data = file_bytes(each)
            room -= len(data)
            if room < 0:
                raise TooLargeError
            yield each, data


def _walk(folder: Path, endings: tuple[str, ...], found: list[Path], deeper: int) -> None:
    if deeper == 0 or len(found) > MOST_FILES:
        raise TooLargeError
    try:
        inside = sorted(folder.iterdir())
    except OSError:
        raise ImportMissingError from None
    for each in inside:
        if each.name.startswith(".") or each.is_symlink():
            continue
        if each.is_dir():
            _walk(each, endings, found, deeper - 1)
        elif each.name.lower().endswith(endings):
            found.append(each)


def _refuse(constant: str) -> float:
    raise ValueError(constant)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("a number without end")
    return number
