"""What a child does to keep a journal safe: `python -m tests.security.safeguarded TASK DISK [FAIL_AT ERROR LASTS]`.

A disk is a folder with a journal in it, and a backup of it on a "stick", after which more was written.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from app import context
from app.clock import SystemClock
from app.errors import AfterwordError
from app.safekeeping import rebuilding, rescuing, restoring
from app.safekeeping.backups import Backups
from app.safekeeping.restoring import Secret
from app.vault import session
from app.vault.errors import DamagedError
from app.vault.folder import JournalFiles
from app.vault.kdf import KdfParams
from app.vault.recovery import RecoverySecret
from models.schema import downgrade, schema_version
from tests.security import recorder, shelves, story

STEPS_BEFORE, STEPS_AFTER = 20, 30
"""Steps of the story up to the backup, and up to now."""

NEW = f"{shelves.PASSPHRASE}, renewed"
STORY = "safe"
NEW_WORDS = RecoverySecret(bytes(range(1, 17)))


def then() -> story.Shelf:
    """Return what the backup holds."""
    return _told(STEPS_BEFORE)


def now() -> story.Shelf:
    """Return what the journal holds."""
    return _told(STEPS_AFTER)


def prepare(disk: Path) -> None:
    """Lay out a disk."""
    folder, stick = disk / "journal", disk / "stick"
    disk.mkdir(exist_ok=True)
    stick.mkdir()
    shelves.create(folder)
    with shelves.opened(folder) as app:
        player = shelves.Player(app)
        for step in story.some_steps(STORY, {}, 0, STEPS_AFTER - 1):
            player.do(step)
            if step.number == STEPS_BEFORE - 1:
                Backups(vault=app.vault, transactions=app.transactions, clock=SystemClock()).make(to=stick)


def make_ready(task: str, disk: Path) -> None:
    """Bring the journal into the state in which a task begins."""
    if task == "rescue":
        with (disk / "journal" / "journal.db").open("r+b") as file:
            file.seek(200)
            file.write(bytes(64))
    if task == "upgrade":
        with shelves.opened(disk / "journal") as app:
            downgrade(app.vault.connection, to=schema_version - 1)


def run(library: Path, disk: Path, task: str, *fail_at: int) -> tuple[list[recorder.Event], str]:
    """Run a task in a child under the recorder; return what it did, and what it said at last."""
    log = disk.with_name(f"{disk.name}.log")
    log.unlink(missing_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.security.safeguarded", task, str(disk), *map(str, fail_at)],
        env={
            **os.environ,
            **recorder.environment(library, log, disk),
            "XDG_CACHE_HOME": str(disk / "cache"),
        },
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    events = recorder.read(log)
    log.unlink()
    return events, done.stdout.strip()


def examine(task: str, disk: Path, keys: shelves.Keys, *, begun: bool, done: bool) -> str:
    """Say what is wrong with a disk on which a task may have been stopped, or ""."""
    folder = disk / "journal"
    with shelves.remembered_keys(keys):
        if task == "rescue" and _is_damaged(folder):
            if done:
                return "still damaged"
            rescuing.rescue(folder, Secret(shelves.passphrase()), clock=SystemClock())
        opening = [text for text in (shelves.PASSPHRASE, NEW) if _opens(folder, text)]
        if opening not in _openings(task, begun=begun, done=done):
            return f"opens with {len(opening)} passphrases, {opening == [NEW]}"
        found = shelves.examine(folder, keys, opening[0])
        if found.problem or found.unsound:
            return f"{found.problem} {found.unsound}"
        if found.shelf not in _states(task, begun=begun, done=done):
            return "not what was there before, nor what was to be"
        return _backups_in(folder, opening[0], done=done and task in {"back-up", "upgrade"})


def _told(steps: int) -> story.Shelf:
    shelf: story.Shelf = {}
    for step in story.some_steps(STORY, {}, 0, steps - 1):
        shelf = story.after(shelf, step)
    return shelf


def _openings(task: str, *, begun: bool, done: bool) -> list[list[str]]:
    changed = task in {"renew-keys", "change-passphrase"}
    return [[NEW]] * (changed and begun) + [[shelves.PASSPHRASE]] * (not (changed and done))


def _states(task: str, *, begun: bool, done: bool) -> list[story.Shelf]:
    if task != "restore":
        return [now()]
    return [then()] * begun + [now()] * (not done)


def _opens(folder: Path, text: str) -> bool:
    try:
        session.unlock(folder, shelves.passphrase(text), clock=SystemClock()).close()
    except AfterwordError:
        return False
    return True


def _is_damaged(folder: Path) -> bool:
    try:
        session.unlock(folder, shelves.passphrase(), clock=SystemClock()).close()
    except DamagedError:
        return True
    return False


def _backups_in(folder: Path, text: str, *, done: bool) -> str:
    """Prove every backup that has its name, and make sure that there is one when it was said to be done."""
    with shelves.opened(folder, text) as app:
        backups = Backups(vault=app.vault, transactions=app.transactions, clock=SystemClock())
        found = backups.overview().backups
        named = list(JournalFiles(folder).backups.glob("*.afterword-backup"))
        for backup in found:
            if backup.kind:
                backups.prove(backup)
    if len(found) != len(named):
        return f"{len(named) - len(found)} of {len(named)} backups cannot be read"
    return "" if found or not done else "the backup that was made is not there"


# What the child does


def _back_up(disk: Path) -> None:
    with shelves.opened(disk / "journal") as app:
        recorder.mark("begin 1")
        Backups(vault=app.vault, transactions=app.transactions, clock=SystemClock()).make_daily()
        recorder.mark("done 1")


def _restore(disk: Path) -> None:
    (path,) = (disk / "stick").iterdir()
    recorder.mark("begin 1")
    restoring.replace_journal(
        disk / "journal", restoring.read(path), Secret(shelves.passphrase()), clock=SystemClock()
    )
    recorder.mark("done 1")


def _renew_keys(disk: Path) -> None:
    with shelves.opened(disk / "journal") as app:
        recorder.mark("begin 1")
        rebuilding.renew_keys(
            app.vault,
            shelves.passphrase(),
            shelves.passphrase(NEW),
            recovery=NEW_WORDS,
            clock=SystemClock(),
            kdf=KdfParams.floor(),
        )
        recorder.mark("done 1")


def _change_passphrase(disk: Path) -> None:
    with shelves.opened(disk / "journal") as app:
        recorder.mark("begin 1")
        app.vault.change_passphrase(shelves.passphrase(), shelves.passphrase(NEW), KdfParams.floor())
        recorder.mark("done 1")


def _compact(disk: Path) -> None:
    with shelves.opened(disk / "journal") as app:
        recorder.mark("begin 1")
        rebuilding.compact(app.vault, clock=SystemClock())
        recorder.mark("done 1")


def _rescue(disk: Path) -> None:
    recorder.mark("begin 1")
    rescuing.rescue(disk / "journal", Secret(shelves.passphrase()), clock=SystemClock())
    recorder.mark("done 1")


def _upgrade(disk: Path) -> None:
    vault = session.unlock(disk / "journal", shelves.passphrase(), clock=SystemClock())
    try:
        recorder.mark("begin 1")
        context.bring_up_to_date(vault, clock=SystemClock())
        recorder.mark("done 1")
    finally:
        vault.close()


TASKS = {
    "back-up": _back_up,
    "restore": _restore,
    "renew-keys": _renew_keys,
    "change-passphrase": _change_passphrase,
    "compact": _compact,
    "rescue": _rescue,
    "upgrade": _upgrade,
}


def do(task: str, disk: Path, keys: shelves.Keys) -> None:
    """Do a task with keys that were derived before."""
    os.environ["XDG_CACHE_HOME"] = str(disk / "cache")
    with shelves.remembered_keys(keys):
        TASKS[task](disk)


def copy(disk: Path, target: Path) -> Path:
    """Return a copy of a disk."""
    shutil.rmtree(target, ignore_errors=True)
    return Path(shutil.copytree(disk, target))


def _main() -> None:
    task, disk = sys.argv[1], Path(sys.argv[2])
    numbers = [int(each) for each in sys.argv[3:]]
    with shelves.remembered_keys({}):
        if numbers:
            recorder.fail_at(numbers[0], numbers[1], for_good=bool(numbers[2]))
        try:
            TASKS[task](disk)
            said = "done"
        except AfterwordError as error:
            said = error.code
    sys.stdout.write(f"{said} {recorder.calls() if numbers else 0}\n")


if __name__ == "__main__":
    _main()
