"""A walk through the whole window by keyboard, in a process of its own: `python -m tests.security.window_tour`.

What to type comes through standard input as one line of JSON (folder, passphrase, words), so that it is nowhere else.
Says "ready" when everything has been seen; a second line says how it ends: "quit", "kill", "lock" or "crash". After
"lock" the program itself starts this module again, with the arguments it gives itself, and waits at the gate.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.hardening import harden

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.shell.program import Program


def tour(folder: Path, passphrase: str, words: str) -> None:
    """Go everywhere, write and search, and end as told."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from tests.security import typist
    from ui.platform.restart import replace_process

    program = typist.sit_down(folder, restart=replace_process, passphrase=passphrase)
    _write(program, words)
    _look_around(program, words)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    match sys.stdin.readline().strip():
        case "lock":
            program.lock()
        case "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case "crash":
            raise ValueError(words)
        case _:
            QTimer.singleShot(0, program.window.close)
            QApplication.exec()


def _write(program: Program, words: str) -> None:
    from PySide6.QtWidgets import QApplication

    from tests.security import typist
    from ui.commands.waiting import settle, wait_until

    page = typist.begin_page(program)
    if page.walk.write.title.isVisible():
        _type(page.walk.write.title, words)
    _type(page.walk.write.page, f"{words} on a page. ")
    wait_until(page.is_saved)
    page.walk.write.page.selectAll()
    page.walk.write.page.copy()
    QApplication.clipboard().clear()  # the screen in memory cannot tell whose it is, so the guard leaves it alone
    _press(program, "Ctrl+4")  # a page that is never kept
    settle(300)
    _type(page.walk.write.page, f"{words} to let go of.")
    _press(program, "Ctrl+T")
    settle(300)
    _type_on(f"{words} as one line")
    settle(300)


def _look_around(program: Program, words: str) -> None:

    from ui.commands.waiting import settle

    for keys in ("Ctrl+2", "Ctrl+3", "Ctrl+K", "Ctrl+,", "Ctrl+J", "Ctrl+F"):
        _press(program, keys)
        settle(300)
    _type_on(words)
    settle(500)
    for keys in ("Down", "Return", "Ctrl+J", "F10", "Escape"):
        _press(program, keys)
        settle(200)


def _press(program: Program, keys: str) -> None:
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    QTest.keySequence(QApplication.focusWidget() or program.window, QKeySequence(keys))


def _type(widget: QWidget, text: str) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClicks(widget, text)


def _type_on(text: str) -> None:
    """Type where the cursor is, wherever it goes meanwhile."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    for letter in text:
        if (focused := QApplication.focusWidget()) is not None:
            QTest.keyClicks(focused, letter)


if __name__ == "__main__":
    harden()
    from app import logsafe, paths

    logsafe.install(paths.log_file())
    if sys.argv[1:]:
        from ui.bootstrap import run_window

        sys.exit(run_window(Path(sys.argv[2])))
    told = json.loads(sys.stdin.readline())
    tour(Path(told["folder"]), told["passphrase"], told["words"])
