"""How long the program takes from nothing to its painted unlock screen, by the way a person starts it.

Run as a file of its own, so that nothing of the window is loaded before the program itself loads it. The arguments are
the journal and the monotonic time, in seconds, at which the process was started.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from app.cli import Window


def main() -> None:
    """Start the program on the journal named by the first argument and report when its field is painted."""
    sys.path[0] = str(Path.cwd())
    import app.__main__

    app.__main__._window = _window  # noqa: SLF001 - what the program asks for when it wants its window
    app.__main__.main(["--journal", sys.argv[1]])


def _window() -> Window:
    """Load the window as the program does, and have its field report, as that of the bare dialog does."""
    from ui import bootstrap
    from ui.widgets.passphrase_field import PassphraseField

    # Its first paint ends the process, so that what it would have done then does not matter.
    PassphraseField.paintEvent = _report  # type: ignore[method-assign]
    return bootstrap


def _report(*_: object) -> NoReturn:
    sys.stdout.write(f'{{"seconds": {time.monotonic() - float(sys.argv[-1])}}}\n')
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
