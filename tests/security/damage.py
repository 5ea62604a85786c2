"""Ways in which a disk, or somebody, damages a file of encrypted pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    Damage = Callable[[bytearray, random.Random], None]

PAGE = 4096
SECTOR = 512
SALT = 16
"""Bytes at the start of the file that the vault keeps elsewhere as well."""


def flipped_byte(data: bytearray, chance: random.Random) -> None:
    """One byte has another value."""
    data[chance.randrange(SALT, len(data))] ^= chance.randrange(1, 256)


def flipped_bit(data: bytearray, chance: random.Random) -> None:
    """One bit has turned."""
    data[chance.randrange(SALT, len(data))] ^= 1 << chance.randrange(8)


def flipped_seal(data: bytearray, chance: random.Random) -> None:
    """One byte of a page's initialisation vector or seal, the last 80 bytes of it, has another value."""
    data[_page(data, chance) + PAGE - chance.randrange(1, 81)] ^= 0xFF


def flipped_salt(data: bytearray, chance: random.Random) -> None:
    """One byte of the salt at the start has another value."""
    data[chance.randrange(SALT)] ^= chance.randrange(1, 256)


def zeroed_page(data: bytearray, chance: random.Random) -> None:
    """A page was never written."""
    at = _page(data, chance)
    data[at : at + PAGE] = bytes(PAGE)


def zeroed_sector(data: bytearray, chance: random.Random) -> None:
    """A sector of the disk reads as zeros."""
    at = _page(data, chance) + SECTOR * chance.randrange(PAGE // SECTOR)
    data[at : at + SECTOR] = bytes(SECTOR)


def noisy_sector(data: bytearray, chance: random.Random) -> None:
    """A sector of the disk reads as noise."""
    at = _page(data, chance) + SECTOR * chance.randrange(PAGE // SECTOR)
    data[at : at + SECTOR] = chance.randbytes(SECTOR)


def swapped_pages(data: bytearray, chance: random.Random) -> None:
    """Two pages have changed places."""
    one, other = (PAGE * number for number in chance.sample(range(len(data) // PAGE), 2))
    data[one : one + PAGE], data[other : other + PAGE] = data[other : other + PAGE], data[one : one + PAGE]


def doubled_page(data: bytearray, chance: random.Random) -> None:
    """A page stands where another one belongs."""
    one, other = (PAGE * number for number in chance.sample(range(len(data) // PAGE), 2))
    data[one : one + PAGE] = data[other : other + PAGE]


def cut_short(data: bytearray, chance: random.Random) -> None:
    """The file ends in the middle of a page."""
    del data[_page(data, chance) + chance.randrange(1, PAGE) :]


def cut_by_pages(data: bytearray, chance: random.Random) -> None:
    """Whole pages are missing at the end."""
    pages = len(data) // PAGE
    del data[PAGE * (pages - chance.choice((1, 1, 2, min(50, pages - 1), chance.randrange(1, pages)))) :]


def grown(data: bytearray, chance: random.Random) -> None:
    """Something else has been appended."""
    data += chance.randbytes(chance.choice((1, SECTOR, PAGE, 3 * PAGE)))


EVERY_KIND: tuple[Damage, ...] = (
    flipped_byte,
    flipped_bit,
    flipped_seal,
    flipped_salt,
    zeroed_page,
    zeroed_sector,
    noisy_sector,
    swapped_pages,
    doubled_page,
    cut_short,
    cut_by_pages,
    grown,
)


def _page(data: bytearray, chance: random.Random) -> int:
    return PAGE * chance.randrange(len(data) // PAGE)
