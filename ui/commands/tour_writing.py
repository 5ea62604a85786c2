"""The scenes of the writing page: a free page in all its states, and every tool from its first screen to its last."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QMenu

from ui.answering.caution_view import CautionView
from ui.answering.close_view import CloseView
from ui.answering.details import Details
from ui.answering.editor import PageEditor
from ui.answering.versions_view import VersionsView
from ui.commands.tour_gate import TO_TODAY
from ui.commands.tour_steps import (
    Act,
    Scene,
    click,
    close_popups,
    fail_to_save,
    focus,
    let_pass,
    press,
    push,
    reopen_draft,
    to_the_top,
    tool,
    until,
    until_saved,
    write,
)
from ui.writing.ask_view import AskView
from ui.writing.landing_view import LandingView

_PAGE = (
    "# The last house\n"
    "She had laid a place for me. Nobody lays a place for a nurse, and I sat down at it before I had thought.\n"
    "What I want to keep:\n"
    "- the plate with the blue rim\n"
    "that she did not ask how long I had\n"
    "\n"
    "> You look as if you have been holding the door open all day.\n"
    "\n"
    "I had. "
)
_ON = click("Walk", "Continue")

FREE_PAGE = Act(
    "demo",
    (
        Scene(
            "page-first-words",
            (*TO_TODAY, write("The kettle was on before I had my coat off. "), until_saved),
        ),
        Scene("page-prompt", (press("Ctrl+T", "Ctrl+1"), click("Header", "Another prompt"))),
        Scene("page-formatted", (write(_PAGE), until_saved, to_the_top)),
        Scene("page-menu", (click("WriteView", "Aa"), until(QMenu))),
        Scene("page-details", (close_popups, click("WriteView", "Details"), until(Details))),
        Scene(
            "page-versions",
            (
                press("Escape"),
                press("Ctrl+T"),
                reopen_draft,
                until(PageEditor),
                write("And then I was late for nobody, for once."),
                until_saved,
                click("WriteView", "Details"),
                click("Details", "Earlier versions"),
                until(VersionsView),
            ),
        ),
        Scene(
            "page-save-failed",
            (click("VersionsView", "Back to the page"), until(PageEditor), fail_to_save),
        ),
    ),
    demo=True,
)
"""A free page, from its first key to one that cannot be saved."""

EXPRESSIVE = Act(
    "demo",
    (
        Scene("expressive-caution", (*TO_TODAY, tool("Writing it out"), until(CautionView))),
        Scene("expressive-recent", (click("CautionView", "Yes, it is recent"),)),
        Scene(
            "expressive-before",
            (
                click("CautionView", "Begin"),
                until(AskView),
                push("7"),
                push("Unpleasant and lively"),
                push("angry"),
                push("frustrated"),
            ),
        ),
        Scene(
            "expressive-writing",
            (
                _ON,
                until(PageEditor),
                write("It is the corridor again. I can say where each of us stood, and not what I felt. "),
                let_pass(6),
                until_saved,
            ),
        ),
        Scene("expressive-time-over", (let_pass(10),)),
        Scene("expressive-after", (_ON, until(AskView), push("4"))),
        Scene("expressive-landing", (_ON, until(LandingView), click("LandingView", "Next line"))),
        Scene("expressive-end", (click("Walk", "Done"), until(CloseView))),
        Scene("expressive-let-go-asked", (click("Closing", "Let the text go"),)),
        Scene(
            "expressive-series",
            (
                click("Endings", "Not now"),
                click("Closing", "Keep it"),
                tool("Writing it out"),
                until(CautionView),
            ),
        ),
        Scene(
            "expressive-stopped",
            (
                click("CautionView", "Go on with the series"),
                until(AskView),
                _ON,
                until(PageEditor),
                write("Less of it today."),
                until_saved,
                click("Header", "Stop here"),
                until(CloseView),
            ),
        ),
    ),
    demo=True,
)
"""A session of the heavy tool, from the caution to its end, and the next one stopped early."""

OTHER_TOOLS = Act(
    "demo",
    (
        Scene("step-back-before", (*TO_TODAY, tool("Step back"), until(AskView))),
        Scene(
            "step-back-count",
            (
                write("The handover"),
                _ON,
                until(PageEditor),
                write("She stands by the window and I can see that nobody has told her. "),
                focus(QCheckBox),
                press("Space"),
                focus(PageEditor),
                write("I would have told her. "),
                until_saved,
            ),
        ),
        Scene("step-back-observer", (_ON, until(PageEditor), write("That she had been there since six."))),
        Scene("letter", (tool("A letter to yourself"),)),
        Scene("went-well", (tool("What went well"), until(PageEditor))),
        Scene("went-well-part", (write("We laughed, all three of us."), _ON, until(AskView))),
        Scene("set-down", (press("Ctrl+2"), until(AskView))),
        Scene(
            "set-down-kept",
            (write("The bell, still ringing in the car."), press("Ctrl+Return"), until(CloseView)),
        ),
        Scene("let-go", (tool("Write and let go"), until(PageEditor), write("And another thing. "))),
        Scene("let-go-gone", (click("Walk", "Let it go"), until(CloseView))),
    ),
    demo=True,
)
"""The lighter tools, each at the screens that differ."""
