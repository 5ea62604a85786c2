"""Backups in the words a person uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.i18n import dates
from ui.widgets.sizes import size_in_words

if TYPE_CHECKING:
    from datetime import datetime

    from app.safekeeping.backups import Backup, Overview
    from app.safekeeping.restoring import Comparison

translate = QCoreApplication.translate


def moment(made_at: datetime) -> str:
    """Return when a backup was made, such as "Saturday 21 November 2026 at 07:31"."""
    words = translate("Backups", "{day} at {time}")
    return words.format(day=dates.long_day(made_at.date()), time=dates.clock_time(made_at))


def entries(count: int) -> str:
    """Return how many entries there are."""
    if count == 1:
        return translate("Backups", "1 entry")
    return translate("Backups", "{count} entries").format(count=count)


def contents(backup: Backup) -> str:
    """Return what a backup holds, and what opens it, in a line."""
    size = size_in_words(backup.size)
    if backup.entries is None:
        words = translate(
            "Backups", "{size}. Made before the keys were renewed: it opens with what opened it then."
        )
        return words.format(size=size)
    held = translate("Backups", "{entries}, {size}.").format(entries=entries(backup.entries), size=size)
    return f"{held} {_opening(backup)}{_reason(backup)}"


def proven(backup: Backup, count: int) -> str:
    """Return what came of a trial."""
    words = translate("Backups", "Restored on trial just now: it is sound, and {entries} could be read.")
    return f"{words.format(entries=entries(count))} {_opening(backup)}"


def newest(overview: Overview) -> str:
    """Return what is to be said of the newest backup."""
    if not overview.backups or overview.age is None:
        return translate("Backups", "There is no backup yet.")
    found = next(each for each in overview.backups if each.kind)
    words = translate("Backups", "The newest backup is of {moment} and holds {entries}.")
    return words.format(moment=moment(found.made_at), entries=entries(found.entries or 0))


def age(overview: Overview) -> str:
    """Return the one line for Today when the newest backup is old, or ""."""
    if not overview.is_old:
        return ""
    if overview.age is None:
        return translate("Backups", "There is no backup of this journal yet.")
    words = translate("Backups", "The newest backup of this journal is {count} days old.")
    return words.format(count=overview.age.days)


def comparison(found: Comparison) -> str:
    """Return what a restored journal holds beside the present one."""
    first = translate("Backups", "The journal has {now} now; the backup holds {then}.").format(
        now=entries(found.now), then=entries(found.then)
    )
    return f"{first} {_only_now(found.only_now)} {_only_then(found.only_then)}"


def _only_now(count: int) -> str:
    if count == 0:
        return translate("Backups", "Every entry of the journal is in the backup too.")
    if count == 1:
        return translate("Backups", "One entry is not in the backup; it stays in the files that are kept.")
    words = translate(
        "Backups", "{count} entries are not in the backup; they stay in the files that are kept."
    )
    return words.format(count=count)


def _only_then(count: int) -> str:
    if count == 0:
        return translate("Backups", "Nothing is in the backup alone.")
    if count == 1:
        return translate("Backups", "One entry is in the backup alone and comes back.")
    return translate("Backups", "{count} entries are in the backup alone and come back.").format(count=count)


def _opening(backup: Backup) -> str:
    if backup.opens_now:
        return translate("Backups", "It opens with your present passphrase.")
    return translate("Backups", "It opens with the passphrase you had then.")


def _reason(backup: Backup) -> str:
    reasons = {
        "upgrade": translate("Backups", "Made before an upgrade."),
        "hand": translate("Backups", "Made by hand."),
    }
    reason = reasons.get(backup.kind)
    return f" {reason}" if reason else ""
