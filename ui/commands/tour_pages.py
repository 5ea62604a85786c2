"""The scenes of an open journal: every page of the window and the states it can be in."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from ui.commands.tour_gate import TO_TODAY
from ui.commands.tour_steps import (
    Act,
    Scene,
    choose,
    click,
    close_popups,
    fail_to_save,
    focus,
    instead,
    let_pass,
    press,
    push,
    scroll_to,
    to_the_top,
    tool,
    until,
    until_focus,
    until_saved,
    write,
)
from app.demo import DEMO_PASSPHRASE
from ui.journal.calendar_popup import CalendarPopup
from ui.journal.search_field import SearchField
from ui.journal.timeline_view import TimelineView
from ui.platform.privacy import Veil
from ui.widgets.feelings import Feelings
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.rating import Rating
from ui.widgets.recovery_sheet import RecoverySheet
from ui.writing.caution_view import CautionView
from ui.writing.details import Details
from ui.writing.editor import PageEditor
from ui.writing.landing_view import LandingView
from ui.writing.versions_view import VersionsView

EVERYTHING = click("StatusLines", "Show everything")

READING = Act(
    "demo",
    (
        Scene("unlock-demo"),
        Scene("today", TO_TODAY),
        Scene("journal", (press("Ctrl+J"), until(TimelineView))),
        Scene("journal-reader", (press("Down", "Down", "Return"),)),
        Scene("journal-entry-menu", (click("Reader", "More"), until(QMenu))),
        Scene("journal-search", (close_popups, press("Ctrl+F"), write("corridor"))),
        Scene("journal-search-reader", (press("Return"),)),
        Scene("journal-search-nothing", (press("Ctrl+F"), instead("xylophone"))),
        Scene("journal-filter-kind", (press("Escape"), click("FilterBar", "Kind"), until(QMenu))),
        Scene(
            "journal-filtered",
            (
                close_popups,
                click("FilterBar", "Period"),
                choose("FilterBar", "Last 30 days"),
            ),
        ),
        Scene("journal-calendar", (EVERYTHING, click("TimelinePanel", "Go to a date"), until(CalendarPopup))),
        Scene(
            "journal-sealed",
            (close_popups, click("FilterBar", "Shown"), choose("FilterBar", "Sealed"), press("Return")),
        ),
        Scene(
            "journal-bin",
            (press("Escape"), push("Sealed"), choose("FilterBar", "The bin")),
        ),
    ),
    demo=True,
)
"""Today and the journal of somebody who has written for years."""
