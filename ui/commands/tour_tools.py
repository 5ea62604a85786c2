"""The scenes of the tools: each one empty and half filled, and what becomes of them: actions, support, own worksheets.

Answers are given by kind of question, so a tool needs one line here and no steps of its own.
"""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from app import paths
from app.worksheets import fields as asked
from ui.actions.row import ActionRow
from ui.commands.filling import UNANSWERED, fill
from ui.commands.tour_gate import OWN_PASSPHRASE, TO_TODAY
from ui.commands.tour_steps import (
    Act,
    Scene,
    click,
    focus,
    instead,
    press,
    scroll_to,
    settled,
    tool,
    until,
    write,
)
from ui.today.page import TodayPage
from ui.widgets.action_editor import ActionEditor
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.signpost_list import SignpostGroup
from ui.worksheet.page import WorksheetPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.answering.question import Question
    from ui.commands.tour_stage import Stage
    from ui.commands.tour_steps import Step
    from ui.worksheet.desk import Desk

TOOLS = (
    ("feelings-diary", "Feelings diary"),
    ("self-care-audit", "Self-care audit"),
    ("self-care-plan", "Self-care plan"),
    ("radical-self-care", "Self-care at the root"),
    ("end-of-shift", "End-of-shift landing"),
    ("self-compassion-pause", "Self-compassion pause"),
    ("wellbeing-snapshot", "Wellbeing snapshot"),
    ("one-minute-reset", "One-minute reset"),
    ("moral-injury", "When something sat wrongly"),
    ("moral-compass", "My moral compass"),
    ("moral-strain", "Moral-strain check"),
    ("work-stressors", "Work-stressor check"),
    ("after-distressing-event", "After something distressing"),
    ("oskar", "OSKAR"),
    ("supervision", "Supervision: before and after"),
    ("moment", "Record a moment"),
    ("thought", "Test a thought"),
    ("going-round", "Round or somewhere?"),
    ("pattern", "What a pattern does"),
    ("good-enough", "Good enough"),
    ("absolute-words", "Always and never"),
    ("lone-visit", "Lone-visit check"),
)
"""What the scenes of a tool are called, and its title; the last one leaves a line across the top of the window."""

_LINES = (
    "The handover ran over and the late bus was gone",
    "Two of us for the whole corridor, and the new one already in tears",
    "I said I would ring her daughter and I did, from the car",
    "Ask for ten minutes after the ward round",
    "The kettle, both feet on the floor, then home by the canal",
)

_ROLE = "The senior carer"
_OWN_REFUSED = "Your own worksheets that cannot be used"

_REFUSED = """\
schema  = 1
id      = "user.team-huddle"
version = "1.0.0"
lang    = "en-GB"
kind    = "reflection"
title   = "Team huddle"

[[section]]
id    = "round"
title = "Round the table"

[[section.field]]
id    = "mood"
type  = "weather"
label = "How is everyone?"
"""
_WITH_A_SLIP = """\
schema  = 1
id      = "user.one-thing"
version = "1.0.0"
lang    = "en-GB"
kind    = "reflection"
title   = "One thing"
summary = "One thing to take home from a day."
needs   = ["think"]
colour  = "green"

[[section]]
id    = "page"
title = "The page"

[[section.field]]
id    = "text"
type  = "longtext"
label = "What is one thing you want to remember?"
"""


def lay_down(name: str, text: str) -> Step:
    """Put a worksheet of the person's own where the program looks for it when a journal is opened."""

    def step(stage: Stage) -> None:
        del stage
        folder = paths.user_worksheets_folder()
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")

    return step


def begin_tool(stage: Stage) -> None:
    """Go past the word before a heavy tool, if there is one."""
    desk = _desk(stage)
    if desk.is_waiting():
        stage.click("CautionView", "Begin")


def fill_half(stage: Stage) -> None:
    """Answer half of the questions of the tool that is open, section by section, and stay there."""
    desk, lines = _desk(stage), cycle(_LINES)
    asked_here = (question for section in desk.sections() for question in _asked(desk, section.id))
    for question in islice(asked_here, max(1, _questions(desk) // 2)):
        fill(question, _words(question, lines))
        _into_view(question)
    stage.wait(_page(stage).is_saved)


def _desk(stage: Stage) -> Desk:
    return _page(stage).desk


def _page(stage: Stage) -> WorksheetPage:
    return stage.one(WorksheetPage)


def _questions(desk: Desk) -> int:
    fields = (field for section in desk.sections() for field in section.fields)
    return sum(not isinstance(field, UNANSWERED) and field.show_if is None for field in fields)


def _asked(desk: Desk, section: str) -> Iterator[Question]:
    """Go to a section and yield what is asked there, also what an earlier answer brings up on the way."""
    desk.open_section(section)
    view = desk.view()
    for question in () if view is None else view.questions():
        if not question.isHidden() and not isinstance(question.field, UNANSWERED):
            yield question


def _words(question: Question, lines: Iterator[str]) -> str:
    return _ROLE if isinstance(question.field, asked.Alias) else next(lines)


def _into_view(question: Question) -> None:
    area = question.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(question)


def _scenes(name: str, title: str) -> tuple[Scene, Scene]:
    empty = Scene(f"tool-{name}-empty", (tool(title), until(WorksheetPage)))
    return empty, Scene(f"tool-{name}-half", (begin_tool, fill_half))


_INTO_OWN = (focus(PassphraseField), instead(OWN_PASSPHRASE), press("Return"), until(TodayPage), settled)

_OWN_WORKSHEETS = (lay_down("huddle.toml", _REFUSED), lay_down("one-thing.toml", _WITH_A_SLIP))

FIRST_TIME = Act(
    "own",
    (
        Scene(
            "today-after-the-first-page",
            (lay_down("huddle.toml", _REFUSED), lay_down("one-thing.toml", _WITH_A_SLIP), *_INTO_OWN),
        ),
        *(scene for each in TOOLS for scene in _scenes(*each)),
    ),
)
"""Every tool in the hands of somebody who has never used one."""

AGAIN = Act(
    "demo",
    (
        Scene("tool-audit-with-last-time", (*TO_TODAY, tool("Self-care audit"), until(WorksheetPage))),
        Scene("tool-compass-written", (tool("My moral compass"), until(WorksheetPage))),
        Scene("tools-own-refused", (press("Ctrl+K"), scroll_to("Refusals", _OWN_REFUSED))),
        Scene("actions", (press("Ctrl+Shift+A"), until(ActionRow))),
        Scene("actions-change", (click("ActionRow", "Change"), until(ActionEditor))),
        Scene("actions-done", (click("ActionRow", "Close"), click("ActionRow", "Done"))),
        Scene("support", (press("F1"), until(SignpostGroup))),
        Scene("support-nation", (click("Support", "Wales"),)),
        Scene("support-own", (click("SupportPage", "Add someone"), write("The one who makes tea"))),
        Scene(
            "support-card", (click("CardMaker", "Make a card to print"), scroll_to("CardMaker", "On paper"))
        ),
    ),
    demo=True,
)
"""The same tools after some years: what they open on, the actions they led to, and who can be reached."""

ACTS = (FIRST_TIME, AGAIN)
