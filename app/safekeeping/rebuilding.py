"""Build the open journal anew and let that take its place: smaller, or under new keys.

Both end with a journal that takes no more changes: whoever calls closes it at once, and the next opening finds the new
files. Those of before are kept in "quarantine", and open with what opened them before.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.vault import backups, rebuilding, swap
from app.vault.backups import never
from app.vault.connection import PROBLEMS, allow_writing
from app.vault.failures import translate
from app.vault.restoring import Terms
from models.schema import entry_ids, schema_version

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.clock import Clock
    from app.vault.kdf import KdfParams
    from app.vault.recovery import RecoverySecret
    from app.vault.restoring import Built
    from app.vault.vault import Vault

_TERMS = Terms(ids=entry_ids, newest_schema=schema_version)


def compact(vault: Vault, *, clock: Clock) -> None:
    """Give back to the disk the room that deleted text has left.

    Raises:
        AfterwordError: There is no room to build in, or something is damaged; nothing was changed.
    """
    _decide(vault, rebuilding.build_compact(vault, _TERMS), clock)


def renew_keys(  # noqa: PLR0913 - each of them is a decision of the person
    vault: Vault,
    current: bytearray,
    new: bytearray,
    *,
    recovery: RecoverySecret,
    clock: Clock,
    kdf: KdfParams | None = None,
) -> None:
    """Let nothing that opened the journal before open it any more; see `app.vault.rebuilding`.

    Raises:
        WrongPassphrase: `current` does not open the journal; nothing was changed.
        AfterwordError: There is no room to build in, or something is damaged; nothing was changed.
    """
    built = rebuilding.build_with_new_keys(
        vault, _TERMS, current=current, new=new, recovery=recovery, kdf=kdf
    )
    _decide(vault, built, clock)


def move(vault: Vault, to: Path, *, check: Callable[[], None] = never) -> int:
    """Make the journal, with its backups, in another folder; the one of before is left as it is.

    Returns:
        How many entries there are.

    Raises:
        AfterwordError: The place is taken or refuses; nothing was changed, and nothing is left behind.
    """
    count = rebuilding.copy_to(vault, to, replace(_TERMS, check=check))
    backups.carry_over(vault.custody.files.backups, to / "backups")
    return count


def _decide(vault: Vault, built: Built, clock: Clock) -> None:
    try:
        swap.decide(vault.custody.files, built.files, clock.now())
    except PROBLEMS as problem:
        swap.give_up(built.files)
        allow_writing(vault.connection)
        raise translate(problem) from problem
