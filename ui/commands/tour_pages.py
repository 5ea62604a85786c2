"""The scenes of an open journal but for the writing tools: every page of the window and the states it can be in."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from app.demo import DEMO_PASSPHRASE
from ui.commands.tour_gate import TO_TODAY
from ui.commands.tour_steps import (
    Act,
    Scene,
    choose,
    click,
    close_popups,
    focus,
    instead,
    press,
    push_checked,
    scroll_to,
    until,
    until_focus,
    until_noted,
    until_searched,
    write,
)
from ui.journal.calendar_popup import CalendarPopup
from ui.journal.dates_popup import DatesPopup
from ui.journal.timeline_view import TimelineView
from ui.platform.privacy import Veil
from ui.transfer.backup_row import BackupRow
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.recovery_sheet import RecoverySheet

_FIND_ALL = (press("Ctrl+F", "Ctrl+A", "Backspace"), until_searched(""), press("Down"))
"""Look at the whole list again."""

READING = Act(
    "demo",
    (
        Scene("unlock-demo"),
        Scene("today", TO_TODAY),
        Scene("journal", (press("Ctrl+J"), until(TimelineView))),
        Scene("journal-reader", (press("Down", "Down", "Return"),)),
        Scene("journal-entry-menu", (click("Reader", "More"), until(QMenu))),
        Scene(
            "journal-search", (close_popups, press("Ctrl+F"), write("corridor"), until_searched("corridor"))
        ),
        Scene("journal-search-reader", (press("Return"),)),
        Scene("journal-search-nothing", (press("Ctrl+F"), instead("xylophone"), until_searched("xylophone"))),
        Scene("journal-filter-kind", (*_FIND_ALL, click("FilterBar", "Kind"), until(QMenu))),
        Scene(
            "journal-filtered",
            (close_popups, click("FilterBar", "Period"), choose("FilterBar", "Last 30 days")),
        ),
        Scene(
            "journal-own-dates",
            (push_checked, choose("FilterBar", "Own dates…"), until(DatesPopup)),
        ),
        Scene(
            "journal-calendar",
            (
                close_popups,
                click("StatusLines", "Show everything"),
                click("TimelinePanel", "Go to a date"),
                until(CalendarPopup),
            ),
        ),
        Scene(
            "journal-sealed",
            (
                close_popups,
                click("FilterBar", "Shown"),
                choose("FilterBar", "Sealed"),
                focus(TimelineView),
                press("Down", "Return"),
            ),
        ),
        Scene(
            "journal-bin",
            (
                press("Escape"),
                push_checked,
                choose("FilterBar", "The bin"),
                focus(TimelineView),
                press("Down", "Return"),
            ),
        ),
        Scene(
            "journal-previews-hidden",
            (
                press("Escape"),
                click("StatusLines", "Show everything"),
                click("TimelinePanel", "Hide previews"),
            ),
        ),
        Scene("journal-binned", (focus(TimelineView), press("Down", "Delete"))),
    ),
    demo=True,
)
"""Today and the journal of somebody who has written for a while."""

LOOKING_AROUND = Act(
    "demo",
    (
        Scene("tools", (*TO_TODAY, press("Ctrl+K"))),
        Scene("tools-found", (write("letter"),)),
        Scene("tools-none", (instead("xylophone"),)),
        Scene("settings-appearance", (press("Ctrl+,"),)),
        Scene("settings-lock", (scroll_to("SecuritySettings", "Lock"),)),
        Scene("settings-lock-never", (click("SecuritySettings", "Never"),)),
        Scene(
            "settings-change-passphrase",
            (
                click("SecuritySettings", "Change the passphrase"),
                until_focus(PassphraseField),
                write("five"),
                press("Return"),
                write("heron"),
                press("Return", "Return"),
                until_noted,
                scroll_to("SecuritySettings", "Passphrase"),
            ),
        ),
        Scene(
            "settings-recovery-words",
            (
                click("ChangePassphrase", "Leave it as it is"),
                click("SecuritySettings", "Show the recovery words"),
                until_focus(PassphraseField),
                write(DEMO_PASSPHRASE),
                press("Return"),
                until(RecoverySheet),
                scroll_to("SecuritySettings", "Recovery words"),
            ),
        ),
        Scene(
            "settings-shortcuts",
            (click("WordsAgain", "Put them away"), scroll_to("ShortcutSettings", "Keyboard shortcuts")),
        ),
        Scene(
            "settings-backups",
            (
                click("BackupsPart", "Make a backup now"),
                until(BackupRow),
                scroll_to("BackupsPart", "Backups"),
            ),
        ),
        Scene("settings-places", (scroll_to("PlacesPart", "Where your data is"),)),
        Scene("settings-retention", (scroll_to("RetentionPart", "How long pages stay"),)),
        Scene("settings-about", (scroll_to("AboutSettings", "About"),)),
        Scene("menu", (press("Ctrl+T", "F10"), until(QMenu))),
        Scene("veil", (close_popups, press("Ctrl+H"), until(Veil))),
    ),
    demo=True,
)
"""The tools, the settings, the menu and the veil."""
