"""Every way in which a journal can be broken is told by its own name, changes nothing, and has a way back."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from app.errors import AfterwordError
from app.safekeeping import rescuing, restoring
from app.safekeeping.restoring import Secret
from app.vault import session
from app.vault.folder import JournalFiles
from models.schema import schema_version
from tests.app.safekeeping.conftest import ENTRIES, kept
from tests.app.vault.helpers import edit_body, edit_both, edit_signed
from tests.models.journals import FakeClock
from tests.security import shelves
from tests.security.seeds import SOAK, seeded
from ui.lockscreen.failure import CONTINUES, LOCKS, RESCUES, RESTORES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGE = 4096


def _gone(*names: str) -> Callable[[Path], None]:
    def break_it(folder: Path) -> None:
        for name in names:
            (folder / name).unlink()

    return break_it


def _hollow(folder: Path) -> None:
    (folder / "journal.db").write_bytes(b"")


def _cut(folder: Path) -> None:
    entries = folder / "journal.db"
    entries.write_bytes(entries.read_bytes()[:-100])


def _overwrite(start: int, size: int) -> Callable[[Path], None]:
    def break_it(folder: Path) -> None:
        with (folder / "journal.db").open("r+b") as file:
            file.seek(start)
            file.write(bytes(size))

    return break_it


def _plain(folder: Path) -> None:
    (folder / "journal.db").write_bytes(b"SQLite format 3\0" + bytes(PAGE - 16))


def _noise(folder: Path) -> None:
    for name in ("vault.hdr", "vault.hdr.bak"):
        (folder / name).write_bytes(b"noise\n" * 40)


def _unsafe(folder: Path) -> None:
    def change(fields: dict[str, object]) -> None:
        fields["slots"][0]["kdf"]["m"] = 1 << 30  # type: ignore[index] # of a shape that is known

    edit_both(JournalFiles(folder), lambda data: edit_body(data, change))


def _altered(folder: Path) -> None:
    def change(fields: dict[str, object]) -> None:
        fields["created"] = "2001-01-01T00:00:00Z"

    edit_both(JournalFiles(folder), lambda data: edit_body(data, change))


def _newer(folder: Path) -> None:
    edit_both(
        JournalFiles(folder),
        lambda data: edit_signed(data, lambda signed: signed.replace(b"AFTERWORD 1\n", b"AFTERWORD 2\n")),
    )


def _other_entries(folder: Path) -> None:
    shelves.create(folder.with_name("foreign"))
    shutil.copy(folder.with_name("foreign") / "journal.db", folder / "journal.db")


ROWS: tuple[tuple[str, Callable[[Path], None], str], ...] = (
    ("both key files gone", _gone("vault.hdr", "vault.hdr.bak"), "key-files-gone"),
    ("both key files damaged", _noise, "key-files-gone"),
    ("key derivation out of bounds", _unsafe, "key-settings-unsafe"),
    ("key file tampered with", _altered, "key-file-altered"),
    ("entries gone", _gone("journal.db"), "entries-missing"),
    ("entries empty", _hollow, "entries-empty"),
    ("entries of a plain database", _plain, "entries-foreign"),
    ("entries of another journal", _other_entries, "entries-foreign"),
    ("entries cut short", _cut, "entries-cut-short"),
    ("first page damaged", _overwrite(100, 500), "entries-first-page"),
    ("newer format", _newer, "newer-version"),
    ("no journal at all", _gone("vault.hdr", "vault.hdr.bak", "journal.db"), "not-a-journal"),
)


def _opened_code(folder: Path) -> str:
    try:
        session.unlock(folder, shelves.passphrase(), clock=FakeClock(), newest_schema=schema_version).close()
    except AfterwordError as error:
        return error.code
    return ""


def _files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "vault.lock"
    }


@pytest.mark.parametrize(("break_it", "code"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_each_has_a_name_of_its_own_and_a_way_back(
    folder: Path, clock: FakeClock, break_it: Callable[[Path], None], code: str
) -> None:
    with kept(folder, clock) as keeper:
        made = keeper.backups.make()
    break_it(folder)
    before = _files(folder)
    assert _opened_code(folder) == code
    assert _files(folder) == before
    secret = Secret(shelves.passphrase())
    if code in LOCKS:
        restoring.bring_back_key_file(folder, secret)
    elif code in RESCUES:
        rescuing.rescue(folder, secret, clock=clock)
    elif code in RESTORES or code == "newer-version":
        restoring.replace_journal(folder, made.head, secret, clock=clock)
    else:
        assert code == "not-a-journal"
        restoring.replace_journal(folder, made.head, secret, clock=clock)
    with kept(folder, clock) as keeper:
        assert len(keeper.titles()) >= ENTRIES - 1, "one page of a cut file may be lost"


def test_every_damage_has_a_way_back_on_its_screen() -> None:
    from app.vault import errors

    damages = {
        kind.code
        for kind in errors.DamagedError.__subclasses__()
        if kind.code not in {"key-file-copy-damaged", "backup-damaged", "nothing-to-rescue"}
    }
    assert damages <= RESTORES
    assert not RESTORES & CONTINUES


def _mutated(data: bytes, seed: int) -> bytes:
    """Change a backup in one of the ways files go wrong, or somebody makes them wrong."""
    chance = seeded("backup", seed)
    changed = bytearray(data)
    head = data.index(b"\n", 20) + 1000
    match chance.choice(("flip", "flip", "head", "head", "cut", "grow", "swap", "number", "empty")):
        case "flip":
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        case "head":
            changed[chance.randrange(head)] = chance.randrange(256)
        case "cut":
            del changed[chance.randrange(len(changed)) :]
        case "grow":
            changed[chance.randrange(len(changed)) :] = chance.randbytes(chance.randrange(1, 9000))
        case "swap":
            first, second = (chance.randrange(len(changed) // PAGE) * PAGE for _ in range(2))
            one, two = changed[first : first + PAGE], changed[second : second + PAGE]
            changed[first : first + PAGE], changed[second : second + PAGE] = two, one
        case "number":
            line = bytes(changed[:head])
            digits = [place for place in range(19, 400) if chr(line[place]).isdigit()]
            for place in chance.sample(digits, min(3, len(digits))):
                changed[place] = ord(str(chance.randrange(10)))
        case _:
            changed = bytearray(b"AFTERWORD-BACKUP 1\n" + chance.randbytes(chance.randrange(200)))
    return bytes(changed)


def _fuzz(folder: Path, clock: FakeClock, tmp_path: Path, seeds: range) -> None:
    with kept(folder, clock) as keeper:
        data = keeper.backups.make(to=tmp_path).path.read_bytes()
    path = tmp_path / "changed.afterword-backup"
    for seed in seeds:
        changed = _mutated(data, seed)
        if changed == data:
            continue
        path.write_bytes(changed)
        with pytest.raises(AfterwordError) as caught:
            restoring.to_new_folder(tmp_path / "again", restoring.read(path), Secret(shelves.passphrase()))
        assert caught.value.code in {
            "not-a-backup",
            "backup-damaged",
            "newer-version",
            "key-file-altered",
            "wrong-passphrase",
        }, f"seed {seed}: {caught.value.code}"
        assert not (tmp_path / "again").exists(), f"seed {seed}"


def test_thirty_hostile_backups_are_refused(folder: Path, clock: FakeClock, tmp_path: Path) -> None:
    _fuzz(folder, clock, tmp_path, range(30))


@pytest.mark.slow
@pytest.mark.timeout(300 * SOAK)
def test_many_hostile_backups_are_refused(folder: Path, clock: FakeClock, tmp_path: Path) -> None:
    _fuzz(folder, clock, tmp_path, range(1000, 1000 + 400 * SOAK))
