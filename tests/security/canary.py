"""A word that must not be found anywhere outside an encrypted file, in each of the shapes it could take."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

CANARY = "quokkaZephyrine7319"


def shapes(word: str = CANARY) -> tuple[bytes, ...]:
    """Return the bytes of `word` in UTF-8, UTF-16, base64 at every alignment, reversed and in other cases."""
    cases = {word, word.lower(), word.upper(), word[::-1]}
    plain = [case.encode(code) for case in sorted(cases) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return (*plain, *(_base64_core(word.encode(), shift) for shift in range(3)))


def found_in(data: bytes, word: str = CANARY) -> bool:
    """Tell whether `data` holds `word` in any shape."""
    return any(shape in data for shape in shapes(word))


def files_with(folders: Iterable[Path], word: str = CANARY) -> list[Path]:
    """Return the files below `folders` whose bytes or name hold `word` in any shape."""
    return [
        path
        for folder in folders
        for path in folder.rglob("*")
        if found_in(str(path).encode(), word) or (path.is_file() and found_in(path.read_bytes(), word))
    ]


def _base64_core(data: bytes, shift: int) -> bytes:
    """The characters of base64 that depend on `data` alone when it starts at byte `shift` of a group of three."""
    encoded = base64.b64encode(bytes(shift) + data).rstrip(b"=")
    return encoded[(0, 2, 3)[shift] : len(encoded) - 1]
