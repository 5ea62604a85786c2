"""The scenes of supervision: choosing, the copy, the people in it, the paper, and what is left afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.commands.tour_gate import TO_TODAY
from ui.commands.tour_paper import show_pages
from ui.commands.tour_steps import (
    Act,
    Scene,
    click,
    close_popups,
    press,
    scroll_to,
    settled,
    until,
    until_saved,
    write,
)
from ui.supervision.edit_view import EditView
from ui.supervision.finding_row import FindingRow
from ui.supervision.home_view import HomeView
from ui.supervision.pdf_form import PdfForm
from ui.supervision.sheet_tabs import SheetTabs
from ui.supervision.sheet_tabs import Step as SheetStep
from ui.supervision.source_row import SourceRow

if TYPE_CHECKING:
    from ui.commands.tour_stage import Stage
    from ui.commands.tour_steps import Step


def show_answers(stage: Stage) -> None:
    """Look at the answers of the first page that could go along."""
    stage.push(stage.one(SourceRow).open_button())


def step_to(step: SheetStep) -> Step:
    """Go to a step of the sheet, whatever its tab says by now."""
    return lambda stage: stage.push(stage.one(SheetTabs).tab(step))


def answer(stage: Stage) -> None:
    """Do what is suggested about the first finding."""
    stage.push(stage.one(FindingRow).answers()[0])


SUPERVISION = Act(
    "demo",
    (
        Scene("supervision", (*TO_TODAY, press("Ctrl+Shift+S"), until(HomeView))),
        Scene("supervision-choose", (click("HomeView", "Prepare a sheet"), until(SourceRow), settled)),
        Scene("supervision-answers", (show_answers,)),
        Scene(
            "supervision-words",
            (
                click("ChooseView", "Make the sheet"),
                until(EditView),
                write("Fifteen minutes on handovers. Mrs Okafor rang twice, from 020 7946 0018."),
                until_saved,
                settled,
            ),
        ),
        Scene("supervision-people", (step_to(SheetStep.PEOPLE), until(FindingRow, count=2))),
        Scene("supervision-named", (answer,)),
        Scene("supervision-paper", (step_to(SheetStep.PAPER),)),
        Scene("supervision-pdf", (click("PaperBar", "Save as PDF"), until(PdfForm))),
        Scene("supervision-pages", (show_pages,)),
        Scene("supervision-sheets", (close_popups, click("SheetView", "All sheets"), until(HomeView))),
        Scene("supervision-accounts", (scroll_to("AccountsView", "Professional accounts"),)),
    ),
    demo=True,
)
"""Half an hour before supervision."""
