"""Read the pages of a damaged entries file one by one, each for itself, with no database in between.

A page of SQLCipher 4 carries its own initialisation vector and seal, so one that is damaged says so and hides no other.
Format (zetetic.net/sqlcipher/design): 4,096 bytes, of which the last 80 are vector (16) and HMAC-SHA512
(64) over the page, the vector and the page's number; AES-256 in CBC mode; the key of the seals is derived from the raw
key with PBKDF2-HMAC-SHA512, two rounds, under the salt with each byte combined with 0x3a.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from app.vault.header import PAGE, SALT_BYTES
from app.vault.keyslots import wipe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.vault.folder import JournalFiles

USABLE = PAGE - 80
"""Bytes of a page that hold content."""

_VECTOR, _SEAL = 16, 64
_SALT_MASK = 0x3A
_LOG_HEADER, _FRAME_HEADER = 32, 24
_BEGINNING = b"SQLite format 3\0"


def readable_pages(
    files: JournalFiles, key: bytearray, salt: bytes, *, check: Callable[[], None]
) -> dict[int, bytes]:
    """Return the content of every page whose seal is whole, by number from 1; what the log holds newer, in its place.

    Raises:
        OSError: The files cannot be read.
    """
    seal_key = bytearray(_seal_key(key, salt))
    try:
        found = dict(_opened(_pages_of(files.entries), key, seal_key, check))
        if files.closed_uncleanly:
            found.update(_opened(_committed_frames(files.log), key, seal_key, check))
    finally:
        wipe(seal_key)
    return found


def page_count(files: JournalFiles) -> int:
    """Return how many pages the entries file has, a last one that is cut short included."""
    return -(-files.entries.stat().st_size // PAGE)


def _seal_key(key: bytearray, salt: bytes) -> bytes:
    mixed = bytes(byte ^ _SALT_MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, mixed, 2, 32)


def _pages_of(entries: Path) -> Iterator[tuple[int, bytes]]:
    with entries.open("rb") as file:
        number = 1
        while len(page := file.read(PAGE)) == PAGE:
            yield number, page
            number += 1


def _committed_frames(log: Path) -> Iterator[tuple[int, bytes]]:
    """Yield the pages in a write-ahead log up to its last commit (sqlite.org/fileformat2.html, section 4).

    Frames of an earlier use of the log have other salts; whether a page is whole is told by its own seal.
    """
    with log.open("rb") as file:
        beginning = file.read(_LOG_HEADER)
        salts, frames, committed = beginning[16:24], [], 0
        while len(frame := file.read(_FRAME_HEADER + PAGE)) == _FRAME_HEADER + PAGE:
            number, size_after = struct.unpack(">II", frame[:8])
            if frame[8:16] != salts:
                break
            frames.append((number, frame[_FRAME_HEADER:]))
            committed = len(frames) if size_after else committed
    yield from frames[:committed]


def _opened(
    pages: Iterator[tuple[int, bytes]], key: bytearray, seal_key: bytearray, check: Callable[[], None]
) -> Iterator[tuple[int, bytes]]:
    for number, page in pages:
        check()
        start = SALT_BYTES if number == 1 else 0
        sealed, seal = page[start : PAGE - _SEAL], page[PAGE - _SEAL :]
        expected = hmac.digest(seal_key, sealed + struct.pack("<I", number), "sha512")
        if hmac.compare_digest(seal, expected):
            yield number, _decrypted(sealed, key, _BEGINNING[:start])


def _decrypted(sealed: bytes, key: bytearray, beginning: bytes) -> bytes:
    decryptor = Cipher(AES256(bytes(key)), CBC(sealed[-_VECTOR:])).decryptor()
    return beginning + decryptor.update(sealed[:-_VECTOR]) + decryptor.finalize()
