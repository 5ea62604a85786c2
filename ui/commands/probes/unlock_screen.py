"""How long the program takes from nothing to its painted unlock screen, by the way a person starts it."""

from __future__ import annotations

import os
import sys

from ui.commands.probes import report, since_start


def main() -> None:
    """Start the program on the journal named by the first argument and report when its field is painted."""
    from PySide6.QtWidgets import QApplication

    from app.__main__ import main as start

    QApplication.exec = staticmethod(_until_painted)  # type: ignore[method-assign]  # instead of waiting for a person
    start(["--journal", sys.argv[1]])


def _until_painted() -> int:
    from PySide6.QtWidgets import QApplication, QLineEdit

    from ui.commands.waiting import PaintWatch, wait_until

    window = QApplication.topLevelWidgets()[0]
    watch = PaintWatch(window.findChildren(QLineEdit)[0])
    wait_until(lambda: watch.painted > 0)
    report(seconds=since_start())
    os._exit(0)


if __name__ == "__main__":
    main()
