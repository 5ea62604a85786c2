"""The last steps of a PDF: in memory it loses whom it names and may take a password; then it goes where it is asked to.

Encryption is AES-256 as PDF 2.0 has it (ISO 32000-2, security handler revision 6), done by pypdf.
"""

from __future__ import annotations

import os
import re
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from pypdf import PageObject

_MEANT = {b"<0009>": b"<0020>", b"<02BB>": b"<2018>", b"<02BC>": b"<2019>"}
"""What a glyph stands for in running text, where Qt notes another character that looks the same: the space and the tab,
quotation marks and letters of other alphabets."""

_MAPPED = re.compile(rb"(?m)^(<\w{4}> <\w{4}> )(.+)$")
"""A row of what glyphs stand for: the numbers of its first and its last glyph, and what they mean."""


def finished(drawn: bytes, *, password: str = "") -> bytes:
    """Return `drawn` without its notes about program, person and time, protected by `password` unless it is "".

    Nothing touches the disk. The text can be selected and copied with its spaces.
    """
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    for page in PdfReader(BytesIO(drawn)).pages:
        _say_what_is_meant(writer.add_page(page))
    writer.metadata = None
    if password:
        writer.encrypt(password, algorithm="AES-256")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def write_new(path: Path, data: bytes) -> None:
    """Write a new file that only its owner may read.

    Raises:
        FileExistsError: There is something at `path`; it is left as it is.
        OSError: The disk refused; nothing is left behind.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _say_what_is_meant(page: PageObject) -> None:
    """Let every glyph be read as the character it stands for."""
    from pypdf.generic import DictionaryObject, StreamObject

    resources = page["/Resources"].get_object()
    fonts = resources.get("/Font", DictionaryObject()) if isinstance(resources, DictionaryObject) else {}
    for each in fonts.values():
        meaning = each.get_object().get("/ToUnicode")
        stream = None if meaning is None else meaning.get_object()
        if isinstance(stream, StreamObject):
            stream.set_data(_MAPPED.sub(_meant, stream.get_data()))


def _meant(row: re.Match[bytes]) -> bytes:
    """Return a row with what is meant in place of what is noted; a glyph may have the number of a character."""
    meaning = row[2]
    for noted, meant in _MEANT.items():
        meaning = meaning.replace(noted, meant)
    return row[1] + meaning
