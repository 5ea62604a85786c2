"""New files and folders for what leaves the journal: for their owner alone, and whole or not there at all."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PART = ".part"
"""What the name of a folder ends with while it is being filled."""


@contextmanager
def new_file(out: Path) -> Iterator[IO[str]]:
    """Lend a new text file; it is removed again when anything is raised.

    Raises:
        FileExistsError: There is something at `out`; it is left as it is.
        OSError: The disk refused; nothing is left behind.
    """
    descriptor = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        out.unlink(missing_ok=True)
        raise


@contextmanager
def new_folder(out: Path) -> Iterator[Path]:
    """Lend a folder to fill that takes its name at the end; it is removed when anything is raised.

    Raises:
        FileExistsError: There is something at `out`; it is left as it is.
        OSError: The disk refused; nothing is left behind.
    """
    if out.exists():
        raise FileExistsError(out.name)
    part = out.with_name(out.name + PART)
    part.mkdir(mode=0o700)
    try:
        yield part
        part.rename(out)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
