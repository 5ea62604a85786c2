"""Turn a file into records, and say plainly what is wrong with one that does not fit.

Knows of files, TOML and frozen records; what a worksheet may say is in `rules`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from app.worksheets.errors import WorksheetError
from app.worksheets.fields import FIELD_TYPES, Record
from app.worksheets.schema import Scale

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 256 * 1024
"""Bytes a file may have."""

Toml = dict[str, Any]
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class UnknownKey:
    """A key that this version does not know; the rest of the file is used."""

    table: str
    key: str


def read(path: Path, kind: type[R]) -> R:
    """Read one file of the library as a record of `kind`.

    Raises:
        WorksheetError: It does not fit; the error names the file, the table and the key.
    """
    return convert(parse(text_of(path), file=path.name), kind, path.name)


def parse(text: str, *, file: str) -> Toml:
    """Return the tables of a TOML text.

    Raises:
        WorksheetError: It is not TOML; the error names the line.
    """
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as exc:
        line = re.search(r"line (\d+)", str(exc))
        place = f"line {line[1]}" if line else "the file"
        reason = "this is not written as the format asks (TOML)"
        raise WorksheetError(file=file, table=place, reason=reason) from exc


def text_of(path: Path) -> str:
    """Return the text of a file of the library.

    Raises:
        WorksheetError: It cannot be read, is too large, or is not UTF-8.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
        if len(data) > LARGEST:
            reason = f"it is larger than {LARGEST // 1024} KiB"
            raise WorksheetError(file=path.name, table="the file", reason=reason)
        return data.decode("utf-8")
    except OSError as exc:
        raise WorksheetError(file=path.name, table="the file", reason="it cannot be read") from exc
    except UnicodeDecodeError as exc:
        reason = "it is not text in UTF-8"
        raise WorksheetError(file=path.name, table="the file", reason=reason) from exc


def convert(table: Toml, kind: type[R], file: str) -> R:
    """Return the tables of a file as a record of `kind`.

    Raises:
        WorksheetError: They do not fit; the error names the file, the table and the key.
    """
    try:
        return msgspec.convert(table, kind)
    except msgspec.ValidationError as exc:
        place, key, reason = explain(table, str(exc))
        raise WorksheetError(file=file, table=place, key=key, reason=reason) from exc


def explain(table: Toml, message: str) -> tuple[str, str, str]:
    """Turn the validator's message into the place, the key and the reason a writer needs."""
    what, _, path = message.partition(" - at `$")
    steps = re.findall(r"\.([^.\[\]`]+)|\[(\d+|\.\.\.)\]", path)
    keys: list[str | int] = [name or (number if number == "..." else int(number)) for name, number in steps]
    if "..." in keys:
        keys[:2] = [f"scale.{_broken_scale(table)}"]
    if len(keys) > 1 and isinstance(keys[-1], int) and not isinstance(_at(table, keys), dict):
        keys.pop()  # one of a list of plain values: the list is what its writer can find
    missing = re.search(r"missing required field `([^`]+)`", what)
    key = missing[1] if missing else str(keys.pop()) if keys and isinstance(keys[-1], str) else ""
    return _place(table, keys), key, _reason(what, key, missing=bool(missing))


def _reason(what: str, key: str, *, missing: bool) -> str:
    if missing:
        return "is missing"
    if what.startswith("Invalid value") and key == "type":
        return "is not a type of this format; it knows " + ", ".join(FIELD_TYPES)
    plain = {
        "str": "text", "int": "a whole number", "float": "a number", "bool": "true or false",
        "array": "a list", "object": "a table", "null": "nothing",
    }  # fmt: skip
    expected = re.match(r"Expected `([^`]+)`, got `([^`]+)`$", what)
    if not expected:
        return "is not a value of this format: " + what.replace("`", "")
    wanted = [plain.get(each.strip(), each.strip()) for each in expected[1].split("|")]
    wanted = [each for each in wanted if each != "nothing"]
    return f"has to be {' or '.join(wanted)}, not {plain.get(expected[2], expected[2])}"


def _place(table: Toml, keys: list[str | int]) -> str:
    """Name a table by the ids its writer gave, as far as they can be read."""
    here: Any = table
    names: list[str] = []
    for key in keys:
        here = _step(here, key)
        if isinstance(key, str):
            names.append(key)
        elif names:
            own = here.get("id") if isinstance(here, Mapping) else None
            names[-1] += f" “{own}”" if isinstance(own, str) else f" number {key + 1}"
    return ", ".join(names) or "the top of the file"


def _at(table: Toml, keys: list[str | int]) -> Any:  # noqa: ANN401 - any part of a TOML document
    here: Any = table
    for key in keys:
        here = _step(here, key)
    return here


def _step(here: Any, key: str | int) -> Any:  # noqa: ANN401 - any part of a TOML document
    try:
        return here[key]
    except (KeyError, IndexError, TypeError):
        return None


def _broken_scale(table: Toml) -> str:
    for name, scale in table["scale"].items():
        try:
            msgspec.convert(scale, Scale)
        except msgspec.ValidationError:
            return str(name)
    return "scale"


@cache
def _names(kind: type[Record]) -> Mapping[str, str]:
    """Return the attributes of a kind of record by their keys in a file; "" for the key that names the kind."""
    names = {each.encode_name: each.name for each in msgspec.structs.fields(kind)}
    return names | {kind.__struct_config__.tag_field or "": ""}


def unknown(raw: Any, record: object, place: str) -> Iterator[UnknownKey]:  # noqa: ANN401 - as below
    """Yield the keys that were not understood, walking the file and what became of it side by side."""
    if isinstance(record, Record) and isinstance(raw, Mapping):
        names = _names(type(record))
        for key, value in raw.items():
            if key not in names:
                yield UnknownKey(place, key)
            elif names[key]:
                yield from unknown(value, getattr(record, names[key]), key)
    elif isinstance(record, Mapping) and isinstance(raw, Mapping):
        for key, value in raw.items():
            yield from unknown(value, record[key], f"{place}.{key}")
    elif isinstance(record, tuple) and isinstance(raw, list):
        for number, (value, each) in enumerate(zip(raw, record, strict=False), start=1):
            own = getattr(each, "id", None)
            yield from unknown(value, each, f"{place} “{own}”" if own else f"{place} {number}")
