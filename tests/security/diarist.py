"""A child that uses a journal in every way there is, with the canary in everything it says.

`python -m tests.security.diarist ENDING FOLDER` with ENDING "quit", "kill", "crash" or "careless".
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app import hardening, logsafe, paths
from app.clock import SystemClock
from app.errors import AfterwordError
from app.vault import session
from models.domain.entry import EntryFilter, Feeling, Phase, WorksheetRef
from tests.security import shelves
from tests.security.canary import CANARY

if TYPE_CHECKING:
    from app.context import AppContext

SECRET = f"{shelves.PASSPHRASE} {CANARY}"
_LONG = 3000
"""Words of a text that does not fit into any buffer."""

_SPILL = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) SELECT ? FROM n ORDER BY random()
"""
"""More than a sort may keep in memory."""


def _use(folder: Path) -> None:
    shelves.create(folder, SECRET)
    with suppress(AfterwordError):
        session.unlock(folder, shelves.passphrase(f"{CANARY} wrong"), clock=SystemClock())
    with shelves.opened(folder, SECRET) as app:
        journal = app.journal
        draft = journal.new_draft(shelves.PAGE, {"text": f"Label {CANARY}"}, f"Title {CANARY}")
        for length in (1, 50, _LONG):
            draft = replace(
                draft,
                answers={"text": f"{CANARY} " * length},
                feelings=(Feeling("mood", Phase.AFTER, CANARY, 50),),
            )
            journal.save(draft)
        journal.save(replace(journal.reopen(draft.id), answers={"text": f"Again {CANARY}"}))
        journal.set_tags(draft.id, [f"tag {CANARY}"])
        journal.set_setting(f"key {CANARY}", f"value {CANARY}")
        journal.keep(draft.id)
        for words in (CANARY, CANARY[:4], f'"{CANARY}', f"{CANARY} AND ("):
            journal.search(words, EntryFilter(tags=frozenset({f"tag {CANARY}"})))
        journal.bring_back(journal.revisions(draft.id)[0].id)
        _plan(app)
        app.vault.change_passphrase(
            shelves.passphrase(SECRET), shelves.passphrase(f"{SECRET} new"), session.KdfParams.floor()
        )
        _end(app.vault)


def _plan(app: AppContext) -> None:
    """Name somebody, mean to do something, and think better of it."""
    visit = app.journal.new_draft(WorksheetRef("lone-visit-check", "1.0.0", "en-GB"), {})
    step = app.actions.new(f"step {CANARY}", entry=visit.id, field="next_time")
    visit = replace(visit.with_answers({"who_knows": [f"role {CANARY}"]}), actions=(step,))
    app.journal.save(visit)
    app.people.rename(f"role {CANARY}", f"other {CANARY}")
    app.actions.save(replace(step, why=f"why {CANARY}" * 2000))
    app.actions.remove(step.id)
    app.follow_ups.due(date(2026, 3, 2))


def _end(vault: session.Vault) -> None:
    match sys.argv[1]:
        case "kill":
            vault.connection.execute("UPDATE entry SET title = ?", (f"unfinished {CANARY}",))
            os.kill(os.getpid(), signal.SIGKILL)
        case "crash":
            raise ValueError(f"a fault that quotes {CANARY}")
        case "careless":
            vault.connection.execute("PRAGMA temp_store = FILE")
            vault.connection.execute(_SPILL, (CANARY,)).fetchall()


if __name__ == "__main__":
    hardening.harden()
    logsafe.install(paths.log_file())
    _use(Path(sys.argv[2]))
