"""The way to the printer. Nothing of the print system is loaded or spoken to before somebody presses Print.

Merely making a `QPrinter` opens connections to the print service of this computer, so it is made here and nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from ui.supervision.drawing import paint

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import (  # noqa: TID251 - behind the Print button
        QPrintDialog,
        QPrinter,
    )
    from PySide6.QtWidgets import QWidget

    from ui.supervision.typesetting import Sheets


class Printing(Protocol):
    """What puts sheets on paper."""

    def print_sheets(self, sheets: Sheets, done: Callable[[bool], None]) -> None:
        """Ask for a printer and print; call `done` with whether the print system took the sheets."""


class SystemPrinting(QObject):
    """Asks with the system's own dialog, over one window, and never blocks."""

    def __init__(self, window: QWidget) -> None:
        """Ask over `window`."""
        super().__init__(window)
        self._window = window
        self._dialog: QPrintDialog | None = None
        self._printer: QPrinter | None = None
        self._sheets: Sheets | None = None
        self._done: Callable[[bool], None] | None = None

    def print_sheets(self, sheets: Sheets, done: Callable[[bool], None]) -> None:
        """Open the dialog and return at once."""
        from PySide6.QtPrintSupport import (  # noqa: TID251 - behind the Print button
            QPrintDialog,
            QPrinter,
        )

        self._sheets, self._done = sheets, done
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName("")
        self._printer.setCreator("")
        self._printer.setPageLayout(sheets.paper.layout())
        self._dialog = QPrintDialog(self._printer, self._window)
        self._dialog.setWindowTitle(self._window.window().windowTitle())
        self._dialog.finished.connect(self._on_finished)
        QDialog.open(self._dialog)  # the one of a print dialog wants a slot by its name

    def _on_finished(self, result: int) -> None:
        took = bool(result) and self._printer is not None and self._sheets is not None
        if took and self._printer is not None and self._sheets is not None:
            took = paint(self._printer, self._sheets)
        done, self._done, self._sheets, self._printer = self._done, None, None, None
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        if done is not None:
            done(took)
