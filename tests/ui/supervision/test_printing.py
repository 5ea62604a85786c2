"""The system's own printing: asked without blocking, and told the truth about what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from tests.ui.supervision.papers import sample, supervision_template
from ui.supervision.paper import Paper
from ui.supervision.printing import SystemPrinting
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
    opened: list[QPrintDialog] = []
    monkeypatch.setattr(QDialog, "open", opened.append)
    return opened


def test_the_sheets_reach_the_print_system_with_their_words(
    window: QWidget, dialogs: list[QPrintDialog], tmp_path: Path
) -> None:
    sheets = typeset(blocks_of(sample(), supervision_template()), Paper())
    told: list[bool] = []
    SystemPrinting(window).print_sheets(sheets, told.append)
    printer = dialogs[0].printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialogs[0].finished.emit(1)

    pages = PdfReader(tmp_path / "printed.pdf").pages
    assert told == [True]
    assert printer.docName() == ""
    assert len(pages) == len(sheets.pages)
    assert "Fifteen" in pages[0].extract_text()


def test_who_thinks_better_of_it_prints_nothing(window: QWidget, dialogs: list[QPrintDialog]) -> None:
    told: list[bool] = []
    SystemPrinting(window).print_sheets(typeset(blocks_of(sample()), Paper()), told.append)
    dialogs[0].finished.emit(0)

    assert told == [False]
