"""The scenes of thinking, in a journal of some years: patterns, marks in the reader, a moment, a thought tested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.answering.thought_card import ThoughtCard
from ui.commands.tour_gate import TO_TODAY
from ui.commands.tour_steps import (
    Act,
    Scene,
    click,
    instead,
    press,
    scroll_to,
    tool,
    until,
    until_searched,
)
from ui.thinking.destinations import destinations
from ui.thinking.kinds_page import KindsPage
from ui.thinking.mark_sheet import MarkSheet
from ui.thinking.patterns_page import PatternsPage
from ui.thinking.picker import Picker
from ui.widgets.place import PageName
from ui.widgets.tile import Tile
from ui.worksheet.page import WorksheetPage
from ui.writing.page import WritingPage

if TYPE_CHECKING:
    from ui.commands.tour_stage import Stage
    from ui.commands.tour_steps import Step


def find(words: str) -> tuple[Step, ...]:
    """Find an entry by words that are in no other one, and open it in the reader."""
    return (press("Ctrl+F"), instead(words), until_searched(words), press("Down", "Return"))


def part(section: str) -> Step:
    """Go to a part of the worksheet that is open."""

    def step(stage: Stage) -> None:
        stage.one(WorksheetPage).desk.open_section(section)
        stage.rest()

    return step


def destination(page: PageName) -> Step:
    """Open a page that is offered among the tools, whatever it is called in the language of the window."""

    def step(stage: Stage) -> None:
        name = next(each.title for each in destinations() if each.id is page)
        stage.press("Ctrl+K")
        stage.push(next(tile for tile in stage.all(Tile) if tile.accessibleName() == name))

    return step


_MOMENT = find("windows steaming")
_TESTED = find("door shutting")
_MARKED = find("believed attempt")
_WITH_CUES = find("fifty pence")

THINKING = Act(
    "demo",
    (
        Scene(
            "thinking-patterns",
            (
                *TO_TODAY,
                destination(PageName.PATTERNS),
                until(PatternsPage),
                click("PatternsPage", "All of it"),
            ),
        ),
        Scene("thinking-patterns-beside", (scroll_to("PatternsPage", "What stood beside it"),)),
        Scene("thinking-kinds", (destination(PageName.THINKING), until(KindsPage))),
        Scene("thinking-reader-marks", _MARKED),
        Scene("thinking-mark-sheet", (press("F8", "Ctrl+Shift+M"), until(MarkSheet))),
        Scene(
            "thinking-words-to-look-at",
            (
                press("Escape"),
                *_WITH_CUES,
                click("Reader", "Edit"),
                until(WritingPage),
                press("Ctrl+Shift+L"),
            ),
        ),
        Scene("thinking-moment-read", _MOMENT),
        Scene("thinking-moment", (click("Reader", "Edit"), until(WorksheetPage), part("thoughts"))),
        Scene("thinking-picker", (until(ThoughtCard), click("ThoughtCard", "Change"), until(Picker))),
        Scene("thinking-moment-body", (press("Escape"), part("body"))),
        Scene("thinking-tested-read", _TESTED),
        Scene("thinking-tested", (click("Reader", "Edit"), until(WorksheetPage), part("again"))),
        Scene("thinking-look-back", (tool("What a pattern does"), until(WorksheetPage))),
    ),
    demo=True,
)
"""What somebody who marks thoughts comes by."""
