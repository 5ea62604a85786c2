"""What leaves the journal leaves on request, with a warning once, and is noted without a word of it."""

from __future__ import annotations

import stat
import subprocess
import sys
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton

from app.sharing.known_words import known_words
from app.sharing.pseudonyms import Names, released
from models.domain.departure import DepartureKind, DepartureRoute
from models.domain.document import Part
from tests.ui.accessibility import nameless
from tests.ui.supervision.papers import document, sample, supervision_template
from ui.dialogs.scripted import ScriptedDialogs
from ui.supervision.paper_bar import PaperBar
from ui.supervision.printing import Outcome, Went
from ui.tasks.worker import SynchronousWorker

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.supervision.typesetting import Sheets
    from ui.theme.look import Look


@dataclass
class Printer:
    """A printer that takes everything, or does whatever else can become of it."""

    outcome: Outcome = field(default_factory=lambda: Outcome(Went.PRINTED))
    printed: list[Sheets] = field(default_factory=list)

    def print_sheets(self, sheets: Sheets, done: Callable[[Outcome], None]) -> None:
        self.printed.append(sheets)
        done(self.outcome)


@dataclass
class Shown:
    bar: PaperBar
    context: AppContext
    dialogs: ScriptedDialogs
    printer: Printer
    sheets: list[Sheets]

    def press(self, words: str) -> None:
        next(each for each in self.bar.findChildren(QPushButton) if each.text() == words).click()

    def field(self, name: str) -> QLineEdit:
        return next(each for each in self.bar.findChildren(QLineEdit) if each.accessibleName() == name)

    def save_to(self, folder: Path, name: str, password: str = "") -> Path:
        self.press("Save as PDF")
        self.bar.form().show_folder(folder)
        self.field("Name of the file").setText(name)
        self.field("Password of the PDF").setText(password)
        self.press("Save")
        return folder / name


@pytest.fixture
def shown(qtbot: QtBot, look: Look, context: AppContext) -> Shown:
    printer, dialogs = Printer(), ScriptedDialogs()
    bar = PaperBar(context=context, worker=SynchronousWorker(), dialogs=dialogs, printing=printer)
    qtbot.addWidget(bar)
    sheets: list[Sheets] = []
    bar.sheets_changed.connect(sheets.append)
    bar.show_document(sample(), supervision_template())
    bar.show()
    return Shown(bar, context, dialogs, printer, sheets)


def test_the_first_time_somebody_is_told_what_it_means(shown: Shown) -> None:
    shown.dialogs._answers = [False]
    shown.press("Print")
    assert shown.printer.printed == []
    assert shown.context.departures.latest() == ()

    shown.dialogs._answers = [True]
    shown.press("Print")
    shown.press("Print")
    assert len(shown.printer.printed) == 2
    assert [each.title for each in shown.dialogs.asked] == ["From here on it is in your hands"] * 2


def test_what_was_printed_is_noted(shown: Shown) -> None:
    shown.dialogs._answers = [True]
    shown.press("Print")
    (line,) = shown.context.departures.latest()

    assert (line.kind, line.route) == (DepartureKind.SUPERVISION, DepartureRoute.PAPER)
    assert line.pages == len(shown.sheets[-1].pages)
    assert line.document == sample().id
    assert "print system" in shown.bar.said()


def test_what_the_printer_did_not_take_is_not_noted(shown: Shown) -> None:
    shown.dialogs._answers = [True]
    shown.printer.outcome = Outcome(Went.NOWHERE)
    shown.press("Print")

    assert shown.context.departures.latest() == ()
    assert shown.bar.said() == ""


def test_a_file_chosen_in_place_of_a_printer_is_made_here_and_noted_as_a_pdf(
    shown: Shown, tmp_path: Path
) -> None:
    shown.dialogs._answers = [True]
    shown.printer.outcome = Outcome(Went.FILE, tmp_path / "for Thursday.pdf")
    shown.press("Print")
    assert shown.context.departures.latest() == ()
    assert shown.bar.said().startswith("Nothing was printed, because a file was chosen.")
    assert list(tmp_path.glob("*.pdf")) == []

    shown.press("Save")
    data = (tmp_path / "for Thursday.pdf").read_bytes()
    assert [each.route for each in shown.context.departures.latest()] == [DepartureRoute.PDF]
    assert shown.bar.said() == "The PDF is saved. From now on it is yours to keep safe."
    assert not any(note in data for note in (b"/Producer", b"/Creator", b"/CreationDate"))


def test_a_file_without_a_place_is_asked_for(shown: Shown) -> None:
    shown.dialogs._answers = [True]
    shown.printer.outcome = Outcome(Went.FILE, Path())
    shown.press("Print")
    assert shown.field("Name of the file").text() == "supervision-2026-11-21.pdf"
    assert shown.bar.form().isVisible()


def test_without_a_printer_a_pdf_is_offered(shown: Shown) -> None:
    shown.dialogs._answers = [True]
    shown.printer.outcome = Outcome(Went.NO_PRINTER)
    shown.press("Print")
    assert shown.bar.said().startswith("There is no printer on this computer.")
    assert shown.bar.form().isVisible()
    assert shown.context.departures.latest() == ()


def test_a_pdf_goes_where_it_was_asked_to_for_its_owner_alone(shown: Shown, tmp_path: Path) -> None:
    shown.dialogs._answers = [True]
    path = shown.save_to(tmp_path, "sheet", "fen and sedge").with_suffix(".pdf")
    reader = PdfReader(BytesIO(path.read_bytes()))

    assert reader.is_encrypted
    assert reader.decrypt("fen and sedge")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.route for each in shown.context.departures.latest()] == [DepartureRoute.PDF]
    assert shown.field("Password of the PDF").text() == ""


def test_the_focus_goes_back_to_the_button_that_the_form_was_opened_by(
    shown: Shown, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitActive(shown.bar):
        shown.bar.activateWindow()
    shown.dialogs._answers = [True]

    def focused() -> str:
        found = QApplication.focusWidget()
        return found.text() if isinstance(found, QPushButton) else ""

    shown.press("Save as PDF")
    shown.press("Not now")
    assert focused() == "Save as PDF"
    shown.save_to(tmp_path, "sheet.pdf")
    assert focused() == "Save as PDF"
    shown.printer.outcome = Outcome(Went.NO_PRINTER)
    shown.press("Print")
    assert shown.bar.form().isVisible()
    shown.press("Not now")
    assert focused() == "Print"


def test_a_file_that_is_there_already_stays_as_it_is(shown: Shown, tmp_path: Path) -> None:
    shown.dialogs._answers = [True]
    (tmp_path / "sheet.pdf").write_text("mine")
    shown.save_to(tmp_path, "sheet.pdf")

    assert (tmp_path / "sheet.pdf").read_text() == "mine"
    assert shown.context.departures.latest() == ()


@pytest.mark.parametrize("name", ["", "../sheet", "a\\b"])
def test_a_name_that_leads_elsewhere_is_refused(shown: Shown, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "inside"
    folder.mkdir()
    shown.save_to(folder, name)

    assert list(tmp_path.rglob("*.pdf")) == []
    assert shown.context.departures.latest() == ()


def test_the_text_of_nobody_who_was_taken_out_is_in_the_pdf(shown: Shown, tmp_path: Path) -> None:
    written = document(
        Part("need", "About Grace", "Grace Okafor rang on 3 May 2026, and grace okafor again.")
    )
    names = Names().with_pseudonym("Grace Okafor", "P1").with_pseudonym("Grace", "P1")
    shown.bar.show_document(released(written, names, known_words()), supervision_template())
    shown.dialogs._answers = [True]
    data = shown.save_to(tmp_path, "sheet.pdf").read_bytes()
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)

    assert "P1 rang on 3 May 2026" in text
    assert "grace" not in text.casefold()
    assert b"Okafor" not in data


def test_the_paper_follows_what_is_chosen(shown: Shown) -> None:
    before = shown.sheets[-1]
    shown.press("Letter")
    shown.press("Large")
    box = next(each for each in shown.bar.findChildren(QCheckBox) if each.text() == "Black and white")
    box.setChecked(True)
    after = shown.sheets[-1]

    assert before.paper.sheet != after.paper.sheet
    assert len(after.pages) >= len(before.pages)
    assert after.paper.ink(quiet=True).name() == "#000000"


def test_the_print_system_is_not_loaded_before_print_is_pressed() -> None:
    """In a process of its own: other tests here do print."""
    code = "import sys, ui.supervision.paper_bar; sys.exit('PySide6.QtPrintSupport' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_everything_has_a_name(shown: Shown) -> None:
    shown.press("Save as PDF")
    assert nameless(shown.bar) == []
