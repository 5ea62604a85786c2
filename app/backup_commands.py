"""The commands that make a backup and restore one: what they do, in lines for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import secret_input
from app.clock import SystemClock
from app.headless import opened, refuse_unreadable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DONE = 0


def back_up(folder: Path, source: str | None, to: Path | None, *, say: Callable[[str], None]) -> int:
    """Make a backup, verified before this says that it is there."""
    from app.safekeeping.backups import Backups

    refuse_unreadable(folder)
    with secret_input.lent(source) as passphrase, opened(folder, passphrase) as context:
        backups = Backups(vault=context.vault, transactions=context.transactions, clock=SystemClock())
        made = backups.make(to=to)
        say(f"backup: {made.path}")
        say(f"entries: {made.entries}")
        say(f"bytes: {made.size}")
    return DONE


def restore(
    backup: Path, folder: Path, source: str | None, *, replace: bool, say: Callable[[str], None]
) -> int:
    """Make a journal again from a backup; one that is there is replaced only when asked for, and kept."""
    from app.safekeeping import restoring

    head = restoring.read(backup)
    with secret_input.lent(source) as passphrase:
        secret = restoring.Secret(passphrase)
        if replace:
            count = restoring.replace_journal(folder, head, secret, clock=SystemClock())
            say("The files that were there are kept in the folder “quarantine”.")
        else:
            count = restoring.to_new_folder(folder, head, secret)
    say(f"entries: {count}")
    return DONE


def verify_backup(backup: Path, source: str | None, *, say: Callable[[str], None]) -> int:
    """Restore a backup into a private place, check all of it, count, and leave nothing behind."""
    from app.safekeeping import restoring
    from app.vault.staging import Workplace

    head = restoring.read(backup)
    say(f"made: {head.made_at.isoformat(timespec='seconds')}")
    with secret_input.lent(source) as passphrase, Workplace() as work:
        count = restoring.to_new_folder(work.folder / "journal", head, restoring.Secret(passphrase))
    say("backup: sound")
    say(f"entries: {count}")
    return DONE
