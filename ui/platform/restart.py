"""Locking replaces the whole process: nothing of an open journal can be left in a memory that no longer exists."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from app import logsafe

if TYPE_CHECKING:
    from collections.abc import Sequence

_DESCRIPTORS = ("/proc/self/fd", "/dev/fd")
_FIRST_OF_OURS = 3
"""After standard input, output and error."""

_BUNDLE_START_AFRESH = "PYINSTALLER_RESET_ENVIRONMENT"


def replace_process(arguments: Sequence[str]) -> NoReturn:
    """Start this program afresh with `arguments` and end this process; never returns, not even when starting fails.

    Args:
        arguments: What follows the program's name on the command line. Other accounts can read it, so it holds the
            folder of the journal at most.
    """
    command = command_line(arguments)
    try:
        _replace(command)
    except OSError as problem:
        logsafe.note_exception(problem, "restart")
    finally:
        os._exit(1)  # an unlocked journal must not outlive its lock


def command_line(arguments: Sequence[str]) -> list[str]:
    """Return the command that starts this program with `arguments`, in the way it was started itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    given = len(sys.argv) - 1
    how = sys.orig_argv[1 : len(sys.orig_argv) - given]
    return [sys.executable, *how, *arguments]


def close_on_replacement() -> None:
    """Mark every open file but the three standard ones to be closed when the process is replaced."""
    folder = next((Path(name) for name in _DESCRIPTORS if Path(name).is_dir()), None)
    for entry in list(folder.iterdir()) if folder is not None else ():
        if entry.name.isdigit() and int(entry.name) >= _FIRST_OF_OURS:
            with contextlib.suppress(OSError):  # the one that listed the folder is closed already
                os.set_inheritable(int(entry.name), False)  # noqa: FBT003 - the standard library's signature


def _replace(command: list[str]) -> None:
    if getattr(sys, "frozen", False):
        os.environ[_BUNDLE_START_AFRESH] = "1"
    if sys.platform == "win32":
        import subprocess  # only Windows cannot replace a process

        subprocess.Popen(command, close_fds=True)  # noqa: S603 - our own program
        os._exit(0)
    close_on_replacement()
    os.execv(command[0], command)  # noqa: S606 - our own program, no shell wanted
