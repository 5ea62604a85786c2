"""A small program on a screen of its own: does what it is told on standard input and answers with a line each time."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from ui.platform.clipboard import MARKS, ClipboardGuard
from ui.widgets.passphrase_field import PassphraseField

WORDS = "the words nobody else reads"


class Program:
    def __init__(self) -> None:
        self.editor = QPlainTextEdit(WORDS)
        self.field = PassphraseField("Passphrase")
        self.field.setText(WORDS)
        self.field.show_letters()
        self.guard = ClipboardGuard(clear_after_ms=400)
        self.editor.show()
        self.field.show()
        self.notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self.notifier.activated.connect(self.on_line)

    def on_line(self) -> None:
        answer = getattr(self, sys.stdin.readline().strip() or "quit")()
        sys.stdout.write(f"{answer or 'done'}\n")
        sys.stdout.flush()

    def select(self) -> None:
        self.editor.setFocus()
        self.editor.selectAll()

    def select_passphrase(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def copy(self) -> None:
        self.editor.selectAll()
        self.editor.copy()

    def copy_words(self) -> None:
        self.guard.copy(WORDS)

    def marks(self) -> str:
        held = QApplication.clipboard().mimeData()
        return str(all(held.hasFormat(kind) for kind in MARKS))

    def owns(self) -> str:
        return str(QApplication.clipboard().ownsClipboard())

    def lock(self) -> None:
        self.guard.stop()

    def close(self) -> None:
        self.editor.close()
        self.editor.deleteLater()

    def quit(self) -> None:
        self.guard.stop()
        QCoreApplication.quit()


def main() -> int:
    application = QApplication([])
    program = Program()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    code = application.exec()
    del program
    return code


if __name__ == "__main__":
    sys.exit(main())
