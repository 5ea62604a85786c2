"""The way to the printer. Nothing of the print system is loaded or spoken to before somebody presses Print.

Merely making a `QPrinter` opens connections to the print service of this computer, so it is made here and nowhere else.
A file is never printed: it would keep the date and the name of the program, and no printer would ever have got it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
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


class Went(Enum):
    """Where the sheets went."""

    PRINTED = auto()
    """To the print system."""
    NOWHERE = auto()
    """Nowhere: somebody thought better of it, or the print system did not take them."""
    FILE = auto()
    """Nowhere so far: a file was chosen in place of a printer."""
    NO_PRINTER = auto()
    """Nowhere: this computer has no printer."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of printing.

    Attributes:
        file: The file that was chosen in place of a printer, or None.
    """

    went: Went
    file: Path | None = None


class Printing(Protocol):
    """What puts sheets on paper."""

    def print_sheets(self, sheets: Sheets, done: Callable[[Outcome], None]) -> None:
        """Ask for a printer and print; call `done` with what became of it."""


class SystemPrinting(QObject):
    """Asks with the system's own dialog, over one window, and never blocks."""

    def __init__(self, window: QWidget) -> None:
        """Ask over `window`."""
        super().__init__(window)
        self._window = window
        self._dialog: QPrintDialog | None = None
        self._printer: QPrinter | None = None
        self._sheets: Sheets | None = None
        self._done: Callable[[Outcome], None] | None = None

    def print_sheets(self, sheets: Sheets, done: Callable[[Outcome], None]) -> None:
        """Open the dialog and return at once; without any printer there is nothing to ask."""
        from PySide6.QtPrintSupport import (  # noqa: TID251 - behind the Print button
            QPrintDialog,
            QPrinter,
            QPrinterInfo,
        )

        if not QPrinterInfo.availablePrinterNames():
            done(Outcome(Went.NO_PRINTER))
            return
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
        outcome = self._printed() if result else Outcome(Went.NOWHERE)
        done, self._done, self._sheets, self._printer = self._done, None, None, None
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        if done is not None:
            done(outcome)

    def _printed(self) -> Outcome:
        """Print what was asked for, unless a file was chosen to print into."""
        printer, sheets = self._printer, self._sheets
        if printer is None or sheets is None:
            return Outcome(Went.NOWHERE)
        if goes_to_file(printer):
            return Outcome(Went.FILE, Path(printer.outputFileName()))
        return Outcome(Went.PRINTED if paint(printer, sheets) else Went.NOWHERE)


def goes_to_file(printer: QPrinter) -> bool:
    """Tell whether a file was chosen in place of a printer."""
    return bool(printer.outputFileName()) or printer.outputFormat() is not printer.OutputFormat.NativeFormat
