"""The backups of an open journal: made by themselves once a day, listed, proven, and kept by age.

Everything here takes time but `folder`: call it from a thread of its own. It holds the journal for a few milliseconds
at a time only. A backup that cannot be made or proven never costs one that is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AfterwordError
from app.transfer.keeping import Kept, superseded
from app.vault import backup_file, backups
from app.vault.backups import never
from app.vault.errors import BackupFolderMissing
from models.repositories import settings
from models.schema import count_entries

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.clock import Clock
    from app.transactions import Transactions
    from app.vault.backup_file import Head, Note
    from app.vault.vault import Vault
    from models.domain.entry import Changes
    from models.unit_of_work import UnitOfWork

SETTING = "backups"
"""Setting of the journal: {"folder": path}, when a person chose one."""

OLD_AFTER = timedelta(days=7)
"""Age from which the newest backup is called old."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup as a person sees it.

    Attributes:
        made_at: Local time of making.
        entries: How many it holds; None when it has other keys than the journal.
        size: Bytes.
        opens_now: Whether the present passphrase opens it.
        kind: "daily", "upgrade", "hand", "before", or "" when it has other keys.
    """

    head: Head
    made_at: datetime
    entries: int | None
    size: int
    opens_now: bool
    kind: str

    @property
    def path(self) -> Path:
        """The file."""
        return self.head.path


@dataclass(frozen=True, slots=True)
class Overview:
    """All backups of a journal.

    Attributes:
        folder: Where new ones go.
        chosen: Whether a person chose that folder.
        reachable: Whether it is there now; otherwise new ones go beside the journal.
        backups: Newest first.
        age: Of the newest, or None when there is none.
    """

    folder: Path
    chosen: bool
    reachable: bool
    backups: tuple[Backup, ...]
    age: timedelta | None

    @property
    def is_old(self) -> bool:
        """Whether it is time to say something."""
        return self.age is None or self.age > OLD_AFTER


class Backups:
    """Everything a person can do with the backups of their journal."""

    def __init__(self, *, vault: Vault, transactions: Transactions, clock: Clock) -> None:
        """Look after the backups of an open journal."""
        self._vault = vault
        self._transactions = transactions
        self._clock = clock

    def folder(self) -> Path:
        """Return the folder that new backups go to, whether it is there or not."""
        return self._chosen() or self._own()

    def choose(self, folder: Path | None) -> Changes:
        """Let new backups go to `folder`, or beside the journal when None; those that exist stay where they are.

        Raises:
            BackupFolderMissing: There is no such folder.
            AfterwordError: The choice could not be saved.
        """
        if folder is not None and not folder.is_dir():
            raise BackupFolderMissing
        value = {"folder": str(folder) if folder is not None and folder != self._own() else ""}

        def work(uow: UnitOfWork) -> Changes:
            settings.put(uow, SETTING, value)
            return uow.changes()

        return self._transactions.write(work)

    def overview(self) -> Overview:
        """Look at every backup that can be reached now."""
        chosen = self._chosen()
        found = self._all()
        newest = max((each.made_at for each in found if each.kind), default=None)
        return Overview(
            folder=chosen or self._own(),
            chosen=chosen is not None,
            reachable=chosen is None or chosen.is_dir(),
            backups=found,
            age=None if newest is None else max(timedelta(), self._clock.now() - newest),
        )

    def make(
        self, kind: str = "hand", *, to: Path | None = None, check: Callable[[], None] = never
    ) -> Backup:
        """Make a backup now, verified before this returns.

        Args:
            kind: See `app.vault.backup_file.Note`.
            to: A folder for this one alone.
            check: Called now and then; what it raises stops the making.

        Raises:
            AfterwordError: It could not be made; nothing is left behind, and the others are as they were.
        """
        made = backups.make(
            self._vault,
            to or self._place(),
            kind=kind,
            now=self._clock.now(),
            tally=count_entries,
            check=check,
        )
        return self._described(made)

    def make_daily(self, *, check: Callable[[], None] = never) -> Backup | None:
        """Make the backup of the day unless there is one, then let go of those that are kept no longer.

        Raises:
            AfterwordError: It could not be made; the others are as they were.
        """
        today = self._clock.now().date()
        if self._vault.read_only or any(each.made_at.date() == today for each in self._mine()):
            return None
        backups.sweep(self._place(), bytes.fromhex(self._vault.vault_id))
        made = self.make("daily", check=check)
        self._tidy(made.path.parent)
        return made

    def prove(self, backup: Backup, *, check: Callable[[], None] = never) -> int:
        """Restore a backup into a private place, check all of it, and return how many entries were counted.

        Raises:
            AfterwordError: It is not good, or it has other keys.
        """
        return backups.prove(self._vault, backup.head, tally=count_entries, check=check)

    def _own(self) -> Path:
        return self._vault.custody.files.backups

    def _chosen(self) -> Path | None:
        kept = self._transactions.read(lambda uow: settings.get(uow, SETTING, None))
        folder = kept.get("folder") if isinstance(kept, dict) else None
        return Path(folder) if isinstance(folder, str) and folder else None

    def _place(self) -> Path:
        """Return the folder chosen when it can be used now, and the one beside the journal otherwise."""
        chosen = self._chosen()
        return chosen if chosen is not None and chosen.is_dir() else self._own()

    def _all(self) -> tuple[Backup, ...]:
        """Return the backups of this journal in both places, newest first."""
        vault_id = bytes.fromhex(self._vault.vault_id)
        places = {self._own(), self._chosen() or self._own()}
        heads = [head for place in places for head in backups.found_in(place) if head.vault_id == vault_id]
        heads.sort(key=lambda head: (head.made_at, head.path.name), reverse=True)
        return tuple(self._described(head) for head in heads)

    def _mine(self) -> list[Backup]:
        """Return the backups with the keys of today, in the place where the next one goes."""
        place = self._place()
        return [each for each in self._all() if each.kind and each.path.parent == place]

    def _described(self, head: Head) -> Backup:
        note = self._note(head)
        return Backup(
            head=head,
            made_at=datetime.fromisoformat(note.made_at) if note else head.made_at.astimezone(),
            entries=note.entries if note else None,
            size=head.size,
            opens_now=backups.has_same_passphrase(self._vault, head),
            kind=note.kind if note else "",
        )

    def _note(self, head: Head) -> Note | None:
        return backup_file.open_note(head, self._vault.custody.backup_key)

    def _tidy(self, place: Path) -> None:
        """Remove what the rule of keeping no longer asks for; only backups whose note has this journal's seal."""
        mine = [each for each in self._all() if each.kind and each.path.parent == place]
        notes = [self._note(each.head) for each in mine]
        known = [
            Kept(each.kind, each.made_at, (note.sessions, note.made_at) if note else (0, ""))
            for each, note in zip(mine, notes, strict=True)
        ]
        for number in superseded(known):
            backups.remove(mine[number].head)


def back_up_before_upgrade(vault: Vault, transactions: Transactions, clock: Clock) -> None:
    """Make a backup because the tables are about to change; where the chosen folder refuses, beside the journal.

    Raises:
        AfterwordError: There is no room for one, so nothing may be changed.
    """
    service = Backups(vault=vault, transactions=transactions, clock=clock)
    try:
        service.make("upgrade")
    except AfterwordError:
        service.make("upgrade", to=vault.custody.files.backups)
