"""LZ-based compression of text into letters, as lz-string 1.4 writes it in base 64: the way back.

It is a Lempel-Ziv-Welch code (Welch 1984) over UTF-16 units with three codes of its own: 0 brings a new unit of eight
bits, 1 one of sixteen, 2 is the end. Codes grow by a bit whenever the number of known phrases outgrows them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.transfer.errors import DamagedFileError, TooLargeError

if TYPE_CHECKING:
    from collections.abc import Iterator

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
LONGEST = 10_000_000
"""Characters of what comes out; a lifetime of thoughts is a hundredth of it."""

_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
_EIGHT, _SIXTEEN, _END = 0, 1, 2


def decompressed(text: str) -> str:
    """Return what was compressed.

    Raises:
        DamagedFileError: It was not written by this code, or is not complete.
        TooLargeError: It is longer than any archive.
    """
    try:
        units = "".join(_phrases(_Bits(text.rstrip("="))))
        return units.encode("utf-16", "surrogatepass").decode("utf-16")
    except (KeyError, IndexError, UnicodeError):
        raise DamagedFileError from None


class _Bits:
    """A row of bits, each number in it with its lowest bit first, six of them a letter from the highest down."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0

    def number(self, width: int) -> int:
        """Return the next number of `width` bits."""
        found = 0
        for power in range(width):
            letter = _VALUES[self._text[self._place // 6]]
            found |= (letter >> 5 - self._place % 6 & 1) << power
            self._place += 1
        return found


def _phrases(bits: _Bits) -> Iterator[str]:
    """Yield the phrases one after the other."""
    known: list[str] = ["", "", ""]
    width, room, length = 2, 1, 0
    previous = ""
    while True:
        code = bits.number(width)
        if code == _END:
            return
        if code in {_EIGHT, _SIXTEEN}:
            known.append(chr(bits.number(16 if code == _SIXTEEN else 8)))
            code = len(known) - 1
            width, room = _grown(width, room - 1)
        phrase = known[code] if code < len(known) else _doubled(previous, code - len(known))
        if previous:
            known.append(previous + phrase[0])
            width, room = _grown(width, room - 1)
        else:
            width, room = 3, 4
        length += len(phrase)
        if length > LONGEST:
            raise TooLargeError
        yield phrase
        previous = phrase


def _grown(width: int, room: int) -> tuple[int, int]:
    return (width + 1, 1 << width) if room == 0 else (width, room)


def _doubled(previous: str, beyond: int) -> str:
    """Return the phrase that is only now being added: the one before with its own first unit."""
    if beyond or not previous:
        raise KeyError(beyond)
    return previous + previous[0]
