"""The texts inside a zip or tar archive, read in memory and never unpacked onto the disk."""

from __future__ import annotations

import struct
import tarfile
import zipfile
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.transfer.errors import (
    DamagedFileError,
    EncryptedFileError,
    ImportMissingError,
    NotThisFormatError,
    TooLargeError,
    UnsafeFileError,
)
from app.transfer.importers.reading import LARGEST_TEXT, MOST_FILES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TIGHTEST = 200
"""How many times smaller than its text a member may be; text shrinks to a tenth, a bomb to a thousandth."""
SMALL = 1_000_000
"""Bytes below which nobody minds how tightly something is packed."""
ENCRYPTED = 0x1

_BROKEN = (
    zipfile.BadZipFile, tarfile.TarError, zlib.error, struct.error, EOFError, ValueError, NotImplementedError,
    RuntimeError, KeyError, IndexError, OverflowError,
)  # fmt: skip


def zipped_texts(path: Path, wanted: Callable[[str], bool]) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Return the members of a zip file that are `wanted`, by name, and the names of all others.

    Raises:
        NotThisFormatError: It is no zip file.
        ImportRefusedError: It is damaged, encrypted, unsafe or too large.
    """
    with _translated():
        if not zipfile.is_zipfile(path):
            if not path.is_file():
                raise ImportMissingError
            raise NotThisFormatError
        with zipfile.ZipFile(path) as archive:
            members = [each for each in archive.infolist() if not each.is_dir()]
            _check_names([each.filename for each in members])
            texts = [each for each in members if wanted(each.filename)]
            _check_sizes(texts)
            read = {each.filename: _member(archive, each) for each in texts}
            return read, tuple(each.filename for each in members if each.filename not in read)


def tarred_texts(path: Path, wanted: Callable[[str], bool]) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Return the members of a plain tar file that are `wanted`, by name, and the names of all others; see above."""
    texts: dict[str, bytes] = {}
    others: list[str] = []
    room = LARGEST_TEXT
    with _translated(), _tar(path) as archive:
        for member in _members(archive):
            if not wanted(member.name):
                others.append(member.name)
                continue
            room -= member.size
            stream = archive.extractfile(member) if room >= 0 and not member.sparse else None
            if stream is None:
                raise TooLargeError
            texts[member.name] = stream.read(member.size)
            if len(texts[member.name]) != member.size:
                raise DamagedFileError
    return texts, tuple(others)


def _tar(path: Path) -> tarfile.TarFile:
    try:
        return tarfile.open(path, "r:")
    except tarfile.ReadError:
        raise NotThisFormatError from None


def _members(archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    for number, member in enumerate(archive):
        if number >= MOST_FILES:
            raise TooLargeError
        _check_names([member.name])
        if member.isfile():
            yield member
        elif not member.isdir():
            raise UnsafeFileError


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise ImportMissingError from None
    except (*_BROKEN, OSError, UnicodeError):
        raise DamagedFileError from None


def _check_names(names: list[str]) -> None:
    """Refuse archives that would write outside of where they are unpacked, even though nothing is unpacked."""
    if len(names) > MOST_FILES:
        raise TooLargeError
    for name in names:
        parts = name.replace("\\", "/").split("/")
        if ".." in parts or parts[0] == "" or ":" in parts[0]:
            raise UnsafeFileError


def _check_sizes(members: list[zipfile.ZipInfo]) -> None:
    if any(each.flag_bits & ENCRYPTED for each in members):
        raise EncryptedFileError
    if sum(each.file_size for each in members) > LARGEST_TEXT:
        raise TooLargeError
    for each in members:
        if each.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise DamagedFileError
        if each.file_size > SMALL and each.file_size > TIGHTEST * max(each.compress_size, 1):
            raise TooLargeError


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    with archive.open(member) as stream:
        data = stream.read(member.file_size + 1)
    if len(data) != member.file_size:
        raise DamagedFileError
    return data
