"""Removes what Qt's own file dialogs remember of the folders a person has been in."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from pathlib import Path

_GROUP = re.compile(r"^\[FileDialog\]$.*?(?=^\[|\Z)", re.MULTILINE | re.DOTALL)


def settings_file() -> Path | None:
    """Return the file in which Qt keeps them, or None where it keeps them elsewhere and its dialogs are not used."""
    if sys.platform in {"win32", "darwin"}:
        return None
    home = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(home) / "QtProject.conf"


def forget_folders(file: Path | None) -> None:
    """Remove the group of the file dialogs from `file` and leave everything else as it is."""
    if file is None:
        return
    with contextlib.suppress(
        OSError, UnicodeDecodeError
    ):  # a file that cannot be read was not written by us either
        text = file.read_text(encoding="utf-8")
        without = _GROUP.sub("", text)
        if without != text:
            new = file.with_name(f"{file.name}.afterword")
            new.write_text(without, encoding="utf-8")
            new.chmod(0o600)
            new.replace(file)
