"""How long the smallest PySide6 dialog takes to appear: what any program of this kind has to pay."""

from __future__ import annotations

import os

from ui.commands.probes import report, since_start


def main() -> None:
    """Show a label, a field and a button, and report when they are painted."""
    from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout

    from ui.commands.waiting import PaintWatch, wait_until

    application = QApplication([])
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    for widget in (QLabel("Passphrase"), QLineEdit(), QPushButton("Unlock")):
        column.addWidget(widget)
    watch = PaintWatch(dialog)
    dialog.show()
    wait_until(lambda: watch.painted > 0)
    report(seconds=since_start())
    del application
    os._exit(0)


if __name__ == "__main__":
    main()
