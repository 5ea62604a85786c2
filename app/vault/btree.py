"""Read the rows that the pages of a database hold, when the database itself can no longer find its way through them.

Format: sqlite.org/fileformat2.html, sections 1.6 and 2. Pure functions over decrypted pages; nothing here
trusts a number it reads, and a row that is not whole is left out.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.vault.pages import USABLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Value = int | float | str | bytes | None

_TABLE_INSIDE, _TABLE_LEAF, _INDEX_INSIDE, _INDEX_LEAF = 0x05, 0x0D, 0x02, 0x0A
_LARGEST_PAYLOAD = 1 << 30
_FILE_HEADER = 100


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table."""

    rowid: int
    values: tuple[Value, ...]


class _NotWholeError(Exception):
    """A number points outside of what there is."""


def user_version(pages: Mapping[int, bytes]) -> int | None:
    """Return `PRAGMA user_version`, or None when the first page is lost."""
    first = pages.get(1)
    return None if first is None else int(struct.unpack(">I", first[60:64])[0])


def schema(pages: Mapping[int, bytes]) -> dict[str, tuple[int, str]]:
    """Return root page and defining statement of every table, by name, as far as they can be read."""
    found: dict[str, tuple[int, str]] = {}
    for number in pages:
        for row in rows_of(pages, number):
            match row.values:
                case ("table", str(name), str(), int(root), str(sql)) if root > 0:
                    found[name] = root, sql
    return found


def is_leaf(pages: Mapping[int, bytes], number: int) -> bool:
    """Say whether a page holds rows of a table."""
    return _kind(pages, number) == _TABLE_LEAF


def leaves_below(pages: Mapping[int, bytes], root: int) -> set[int]:
    """Return the numbers of all pages with rows that can still be reached from `root`; some may be lost."""
    found, waiting, seen = set(), [root], set()
    while waiting:
        number = waiting.pop()
        if number in seen:
            continue
        seen.add(number)
        kind = _kind(pages, number)
        if kind == _TABLE_INSIDE:
            waiting.extend(_children(pages[number], number))
        elif kind == _TABLE_LEAF or number not in pages:
            found.add(number)
    return found


def rows_of(pages: Mapping[int, bytes], number: int) -> Iterator[Row]:
    """Yield the rows of a leaf; nothing for any other page."""
    if _kind(pages, number) != _TABLE_LEAF:
        return
    page = pages[number]
    for cell in _cells(page, number):
        try:
            size, after = _varint(page, cell)
            rowid, start = _varint(page, after)
            payload = _payload(pages, page, start, size, largest=USABLE - 35)
            yield Row(_signed(rowid, 8), _record(payload))
        except (_NotWholeError, IndexError, struct.error, UnicodeDecodeError):
            continue


def keys_of(pages: Mapping[int, bytes], number: int) -> Iterator[tuple[Value, ...]]:
    """Yield what a page of an index holds; nothing for any other page."""
    kind = _kind(pages, number)
    if kind not in {_INDEX_LEAF, _INDEX_INSIDE}:
        return
    page = pages[number]
    for cell in _cells(page, number):
        try:
            size, start = _varint(page, cell + (4 if kind == _INDEX_INSIDE else 0))
            largest = (USABLE - 12) * 64 // 255 - 23
            yield _record(_payload(pages, page, start, size, largest=largest))
        except (_NotWholeError, IndexError, struct.error, UnicodeDecodeError):
            continue


def _kind(pages: Mapping[int, bytes], number: int) -> int:
    page = pages.get(number)
    return -1 if page is None else page[_beginning(number)]


def _beginning(number: int) -> int:
    return _FILE_HEADER if number == 1 else 0


def _cells(page: bytes, number: int) -> list[int]:
    """Return where the cells of a page begin."""
    start = _beginning(number)
    count = struct.unpack(">H", page[start + 3 : start + 5])[0]
    pointers = start + (12 if page[start] in {_TABLE_INSIDE, _INDEX_INSIDE} else 8)
    if pointers + 2 * count > USABLE:
        return []
    found = struct.unpack(f">{count}H", page[pointers : pointers + 2 * count])
    return [place for place in found if place < USABLE]


def _children(page: bytes, number: int) -> list[int]:
    start = _beginning(number)
    found = [struct.unpack(">I", page[place : place + 4])[0] for place in _cells(page, number)]
    return [*found, struct.unpack(">I", page[start + 8 : start + 12])[0]]


def _payload(pages: Mapping[int, bytes], page: bytes, start: int, size: int, *, largest: int) -> bytes:
    """Return the bytes of a record, those on overflow pages included."""
    if size > _LARGEST_PAYLOAD:
        raise _NotWholeError
    if size <= largest:
        return _slice(page, start, size)
    least = (USABLE - 12) * 32 // 255 - 23
    here = least + (size - least) % (USABLE - 4)
    if here > largest:
        here = least
    found = bytearray(_slice(page, start, here))
    following = struct.unpack(">I", _slice(page, start + here, 4))[0]
    seen = set()
    while len(found) < size:
        if following in seen or following not in pages:
            raise _NotWholeError
        seen.add(following)
        more = pages[following]
        following = struct.unpack(">I", more[:4])[0]
        found += more[4 : min(USABLE, 4 + size - len(found))]
    return bytes(found)


def _record(payload: bytes) -> tuple[Value, ...]:
    """Return the values of a record (section 2.1 of the format)."""
    length, place = _varint(payload, 0)
    kinds = []
    while place < length:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    values, place = [], length
    for kind in kinds:
        size = _size_of(kind)
        values.append(_value(kind, _slice(payload, place, size)))
        place += size
    return tuple(values)


_FIXED_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


def _size_of(kind: int) -> int:
    if kind < len(_FIXED_SIZES):
        return _FIXED_SIZES[kind]
    if kind < 12:
        raise _NotWholeError
    return (kind - 12) // 2


def _value(kind: int, data: bytes) -> Value:
    if kind >= 12:
        return data if kind % 2 == 0 else data.decode("utf-8")
    if kind == 7:
        return float(struct.unpack(">d", data)[0])
    if kind in {8, 9}:
        return kind - 8
    return int.from_bytes(data, "big", signed=True) if data else None


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for count in range(9):
        byte = data[place]
        place += 1
        if count == 8:
            return value << 8 | byte, place
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            break
    return value, place


def _signed(value: int, size: int) -> int:
    return value - (1 << 8 * size) if value >> (8 * size - 1) else value


def _slice(data: bytes, start: int, size: int) -> bytes:
    found = data[start : start + size]
    if len(found) != size:
        raise _NotWholeError
    return found
