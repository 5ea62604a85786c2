"""Where a command gets its passphrase: the first line of a file, standard input, or a prompt that does not show it."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import QT_TRANSLATE_NOOP, AfterwordError

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 64 * 1024
"""Bytes read from a passphrase file."""


class UsageError(AfterwordError):
    """What was asked for cannot be done in this way."""

    code = "usage"
    exit_code = 2
    title = QT_TRANSLATE_NOOP("Errors", "{problem}")
    meaning = QT_TRANSLATE_NOOP("Errors", "Nothing has been changed.")
    next_step = QT_TRANSLATE_NOOP("Errors", "“afterword --help” lists the commands.")


@contextlib.contextmanager
def lent(source: str | None) -> Iterator[bytearray]:
    """Lend the passphrase as normalised bytes, and wipe it afterwards.

    Args:
        source: A file, "-" for standard input, or None to ask.

    Raises:
        UsageError: It cannot be read, or there is nobody to ask.
        PassphraseEmpty: There is nothing in it.
    """
    text = _ask() if source is None else _read(source)
    if not text:
        from app.vault.errors import PassphraseEmpty

        raise PassphraseEmpty
    with wiped(text) as passphrase:
        yield passphrase


@contextlib.contextmanager
def wiped(text: str) -> Iterator[bytearray]:
    """Lend `text` as normalised bytes, and wipe them afterwards."""
    from app.vault.keyslots import wipe
    from app.vault.passphrase import normalise

    passphrase = normalise(text)
    try:
        yield passphrase
    finally:
        wipe(passphrase)


def _read(source: str) -> str:
    try:
        if source == "-":
            data = sys.stdin.buffer.read(MOST_BYTES)
        else:
            with Path(source).open("rb") as file:
                data = file.read(MOST_BYTES)
        return data.decode("utf-8-sig").split("\n", 1)[0].removesuffix("\r")
    except UnicodeDecodeError:
        raise UsageError(problem="The passphrase file is not text in UTF-8") from None
    except OSError:
        raise UsageError(problem="The passphrase file cannot be read") from None


def _ask() -> str:
    import getpass
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass("Passphrase: ")
        except (getpass.GetPassWarning, EOFError, OSError):
            problem = "There is no terminal to ask for the passphrase on; use --passphrase-file"
            raise UsageError(problem=problem) from None
