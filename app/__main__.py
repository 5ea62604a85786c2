"""Where the program starts. Closes the process to others first, and loads nothing that may not be needed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.cli import Window


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the window or a command and return the exit code."""
    from app.hardening import harden

    harden()
    from app.cli import run

    return run(sys.argv[1:] if arguments is None else arguments, window=_window)


def _window() -> Window:
    from ui import bootstrap

    return bootstrap


if __name__ == "__main__":
    sys.exit(main())
