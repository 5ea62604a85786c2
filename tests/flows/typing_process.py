"""The real window in a process of its own, typing on by itself: `python -m tests.flows.typing_process FOLDER`.

Says how many letters have been typed, one number a line; ends in good order when it is asked to stop.
"""

from __future__ import annotations

import sys
from pathlib import Path

from app.hardening import harden

PAUSE_MS = 12
TEXT = "one two three four five six seven eight nine ten " * 40


def main(folder: Path) -> int:
    """Unlock the journal, type, and run until the window is closed."""
    from PySide6.QtWidgets import QApplication

    from tests.security import typist
    from ui.platform.stop_signals import StopSignals

    program = typist.sit_down(folder, restart=lambda _arguments: None)
    signals = StopSignals(program)
    signals.stop_requested.connect(program.window.close)
    page = typist.begin_page(program)
    typing = typist.Typing(page, TEXT, _tell, PAUSE_MS)
    signals.stop_requested.connect(typing.stop)
    return QApplication.exec()


def _tell(word: str, count: int, _at: float) -> None:
    if word == "typed":
        sys.stdout.write(f"{count}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    harden()
    sys.exit(main(Path(sys.argv[1])))
