"""The way there of the compression whose way back is in the importer, written from its description alone."""

from __future__ import annotations

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def compressed(text: str) -> str:
    """Return `text` as FreeCBT writes it."""
    raw = text.encode("utf-16-le")
    units = [chr(int.from_bytes(raw[place : place + 2], "little")) for place in range(0, len(raw), 2)]
    bits = _Bits()
    codes: dict[str, int] = {}
    fresh: set[str] = set()
    width, room, count, phrase = 2, 2, 3, ""

    def emit(word: str) -> None:
        nonlocal width, room
        if word in fresh:
            wide = ord(word) > 255
            bits.add(1 if wide else 0, width)
            bits.add(ord(word), 16 if wide else 8)
            fresh.discard(word)
            room -= 1
            if room == 0:
                room, width = 1 << width, width + 1
        else:
            bits.add(codes[word], width)
        room -= 1
        if room == 0:
            room, width = 1 << width, width + 1

    for unit in units:
        if unit not in codes:
            codes[unit] = count
            count += 1
            fresh.add(unit)
        if phrase + unit in codes:
            phrase += unit
            continue
        emit(phrase)
        codes[phrase + unit] = count
        count += 1
        phrase = unit
    if phrase:
        emit(phrase)
    bits.add(2, width)
    return bits.letters()


class _Bits:
    def __init__(self) -> None:
        self._bits: list[int] = []

    def add(self, number: int, width: int) -> None:
        self._bits.extend(number >> place & 1 for place in range(width))

    def letters(self) -> str:
        bits = self._bits + [0] * (6 - len(self._bits) % 6)
        found = ""
        for place in range(0, len(bits), 6):
            value = 0
            for bit in bits[place : place + 6]:
                value = value << 1 | bit
            found += ALPHABET[value]
        return found + "=" * (-len(found) % 4)
