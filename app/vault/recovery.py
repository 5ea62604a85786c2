"""The recovery key: fifteen words that open a journal when the passphrase is forgotten.

15 words of the BIP39 English list (11 bits each) = 4 bits of version, 128 bits of secret, 33 bits of checksum. The
checksum finds and repairs one wrong word and recognises two that changed places; nothing is accepted on a guess. The
scheme is not BIP39: only the word list is shared, for its distinct first four letters.
"""

from __future__ import annotations

import hashlib
import itertools
import os
import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from app.vault.errors import (
    RecoveryWordsIncomplete,
    RecoveryWordsSwapped,
    RecoveryWordsWrong,
    RecoveryWordUnknown,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = 15
VERSION = 1
SECRET_BYTES = 16

_BITS = 11
_CHECK_BITS = 33
_LEAD = 4
"""Letters that tell every word of the list from every other."""


@dataclass(frozen=True, slots=True)
class RecoverySecret:
    """128 random bits and the words that spell them."""

    secret: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> RecoverySecret:
        """Draw a new secret from the system's random source."""
        return cls(os.urandom(SECRET_BYTES))

    @property
    def words(self) -> tuple[str, ...]:
        """The fifteen words."""
        number = _number(self.secret)
        listed = word_list()
        return tuple(listed[number >> shift & 2047] for shift in range(_BITS * (WORDS - 1), -1, -_BITS))


@dataclass(frozen=True, slots=True)
class Reading:
    """What fifteen typed words mean.

    Attributes:
        corrected: Position, 1 to 15, of the one word that was wrong and has been put right, or None.
    """

    secret: RecoverySecret
    corrected: int | None = None


@cache
def word_list() -> tuple[str, ...]:
    """Return the 2,048 words in their order."""
    listed = (resources.files("mnemonic") / "wordlist" / "english.txt").read_text(encoding="ascii")
    return tuple(listed.split())


def split(typed: str) -> tuple[str, ...]:
    """Return the words of a text, leaving out numbering, commas and line ends."""
    return tuple(re.findall(r"[^\W\d_]+", unicodedata.normalize("NFKC", typed)))


def complete(start: str) -> tuple[str, ...]:
    """Return the words of the list that begin with `start`, for completion while typing."""
    lead = _plain(start)
    return tuple(word for word in word_list() if lead and word.startswith(lead))


def read(words: Sequence[str]) -> Reading:
    """Read fifteen words, forgiving case, spaces, missing ends of words, and one wrong word.

    Raises:
        RecoveryWordsIncomplete: There are not fifteen.
        RecoveryWordsSwapped: Two of them have changed places.
        RecoveryWordUnknown: One is not in the list and no word makes the rest fit.
        RecoveryWordsWrong: They do not fit together in any way that is certain.
    """
    typed = [word for word in words if word.strip()]
    if len(typed) != WORDS:
        raise RecoveryWordsIncomplete(count=len(typed))
    indices = [_index(word) for word in typed]
    unknown = [place for place, index in enumerate(indices) if index is None]
    known = [index or 0 for index in indices]
    secret = None if unknown else _secret(_joined(known))
    if secret is not None:
        return Reading(RecoverySecret(secret))
    if not unknown:
        _refuse_swapped(known)
    return _repaired(known, unknown)


def _repaired(known: list[int], unknown: list[int]) -> Reading:
    """Try every word in one place: the place that is not a word, or else each in turn."""
    places = unknown if unknown else list(range(WORDS))
    found = _one_word_repairs(known, places) if len(unknown) <= 1 else []
    if len(found) == 1:
        place, secret = found[0]
        return Reading(RecoverySecret(secret), corrected=place + 1)
    if unknown:
        raise RecoveryWordUnknown(position=unknown[0] + 1)
    raise RecoveryWordsWrong


def _one_word_repairs(known: list[int], places: list[int]) -> list[tuple[int, bytes]]:
    repairs = []
    for place in places:
        shift = _BITS * (WORDS - 1 - place)
        others = _joined(known) & ~(2047 << shift)
        for index in range(2048):
            secret = _secret(others | index << shift)
            if secret is not None:
                repairs.append((place, secret))
    return repairs


def _refuse_swapped(known: list[int]) -> None:
    for first, second in itertools.combinations(range(WORDS), 2):
        swapped = list(known)
        swapped[first], swapped[second] = known[second], known[first]
        if _secret(_joined(swapped)) is not None:
            raise RecoveryWordsSwapped(first=first + 1, second=second + 1)


def _joined(indices: list[int]) -> int:
    number = 0
    for index in indices:
        number = number << _BITS | index
    return number


def _secret(number: int) -> bytes | None:
    """Return the secret that these 165 bits spell, or None when version or checksum differ."""
    version_and_secret = number >> _CHECK_BITS
    if version_and_secret >> SECRET_BYTES * 8 != VERSION:
        return None
    secret = (version_and_secret & (1 << SECRET_BYTES * 8) - 1).to_bytes(SECRET_BYTES, "big")
    return secret if _number(secret) == number else None


def _number(secret: bytes) -> int:
    digest = hashlib.sha256(b"afterword1 recovery" + bytes([VERSION]) + secret).digest()
    check = int.from_bytes(digest, "big") >> 256 - _CHECK_BITS
    return (VERSION << SECRET_BYTES * 8 | int.from_bytes(secret, "big")) << _CHECK_BITS | check


def _index(typed: str) -> int | None:
    word = _plain(typed)
    exact, leads = _indices()
    return exact.get(word, leads.get(word[:_LEAD]) if len(word) >= _LEAD else None)


def _plain(typed: str) -> str:
    return unicodedata.normalize("NFKC", typed).strip().lower()


@cache
def _indices() -> tuple[dict[str, int], dict[str, int]]:
    exact = {word: index for index, word in enumerate(word_list())}
    return exact, {word[:_LEAD]: index for word, index in exact.items() if len(word) >= _LEAD}
