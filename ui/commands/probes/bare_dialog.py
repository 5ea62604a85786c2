"""How long the smallest PySide6 dialog takes to appear: what any program of this kind has to pay.

Run as a file of its own, so that nothing of the program is loaded with it. The argument is the monotonic time, in
seconds, at which the process was started.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout


class _Painted(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        if event.type() == QEvent.Type.Paint:
            sys.stdout.write(f'{{"seconds": {time.monotonic() - float(sys.argv[-1])}}}\n')
            sys.stdout.flush()
            os._exit(0)
        return False


def main() -> int:
    """Show a label, a field and a button, and report when the field is painted."""
    application = QApplication([])
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    for widget in (QLabel("Passphrase"), field, QPushButton("Unlock")):
        column.addWidget(widget)
    watch = _Painted(field)
    field.installEventFilter(watch)
    dialog.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
