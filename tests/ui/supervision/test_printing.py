"""The system's own printing: asked without blocking, and told the truth about what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from tests.ui.supervision.papers import sample, supervision_template
from ui.supervision import printing
from ui.supervision.paper import Paper
from ui.supervision.printing import Outcome, SystemPrinting, Went
from ui.supervision.sheet_blocks import blocks_of
from ui.supervision.typesetting import typeset

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    return found


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> list[QPrintDialog]:
    """The dialogs that were opened, on a computer with a printer."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    opened: list[QPrintDialog] = []
    monkeypatch.setattr(QDialog, "open", opened.append)
    return opened


def test_the_sheets_reach_the_print_system_with_their_words(
    window: QWidget, dialogs: list[QPrintDialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Into a file, for want of a printer here that could be read."""
    monkeypatch.setattr(printing, "goes_to_file", lambda printer: False)
    sheets = typeset(blocks_of(sample(), supervision_template()), Paper())
    told: list[Outcome] = []
    SystemPrinting(window).print_sheets(sheets, told.append)
    printer = dialogs[0].printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialogs[0].finished.emit(1)

    pages = PdfReader(tmp_path / "printed.pdf").pages
    assert told == [Outcome(Went.PRINTED)]
    assert printer.docName() == ""
    assert len(pages) == len(sheets.pages)
    assert "Fifteen" in pages[0].extract_text()


def test_into_a_file_nothing_is_printed(window: QWidget, dialogs: list[QPrintDialog], tmp_path: Path) -> None:
    told: list[Outcome] = []
    SystemPrinting(window).print_sheets(typeset(blocks_of(sample()), Paper()), told.append)
    dialogs[0].printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    dialogs[0].finished.emit(1)

    assert told == [Outcome(Went.FILE, tmp_path / "printed.pdf")]
    assert list(tmp_path.iterdir()) == []


def test_who_thinks_better_of_it_prints_nothing(window: QWidget, dialogs: list[QPrintDialog]) -> None:
    told: list[Outcome] = []
    SystemPrinting(window).print_sheets(typeset(blocks_of(sample()), Paper()), told.append)
    dialogs[0].finished.emit(0)

    assert told == [Outcome(Went.NOWHERE)]


def test_without_a_printer_nobody_is_asked_for_one(
    window: QWidget, dialogs: list[QPrintDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    told: list[Outcome] = []
    SystemPrinting(window).print_sheets(typeset(blocks_of(sample()), Paper()), told.append)

    assert told == [Outcome(Went.NO_PRINTER)]
    assert dialogs == []
