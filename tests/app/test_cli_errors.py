"""Every kind of bad input ends with its own exit code and one plain line, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest

from app.clock import SystemClock
from app.demo import DEMO_PASSPHRASE, make_journal
from app.vault.folder import JournalFiles
from app.vault.session import unlock
from tests.app.command import is_one_plain_line, run
from tests.app.vault.helpers import edit_body, edit_both

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KEY = bytearray(DEMO_PASSPHRASE.encode())


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("demo") / "journal"
    make_journal(folder, bytearray(KEY), entries=12)
    return folder


@pytest.fixture
def journal(pattern: Path, tmp_path: Path) -> Path:
    shutil.copytree(pattern, tmp_path / "journal")
    return tmp_path / "journal"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret"
    path.write_bytes(bytes(KEY))
    return path


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.is_dir() else {}


def empty_the_folder(files: JournalFiles) -> None:
    shutil.rmtree(files.folder)
    files.folder.mkdir()


def remove_the_folder(files: JournalFiles) -> None:
    shutil.rmtree(files.folder)


def make_it_a_file(files: JournalFiles) -> None:
    shutil.rmtree(files.folder)
    files.folder.write_bytes(b"a letter")


def fill_it_with_other_things(files: JournalFiles) -> None:
    empty_the_folder(files)
    (files.folder / "holiday.txt").write_bytes(b"sand")


def put_a_foreign_database_alone(files: JournalFiles) -> None:
    empty_the_folder(files)
    foreign(files.entries)


def put_a_foreign_database_in_its_place(files: JournalFiles) -> None:
    files.entries.unlink()
    foreign(files.entries)


def foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE song (name TEXT)")
    connection.close()


def empty_the_entries(files: JournalFiles) -> None:
    files.entries.write_bytes(b"")


def remove_the_entries(files: JournalFiles) -> None:
    files.entries.unlink()


def cut_the_entries(files: JournalFiles) -> None:
    files.entries.write_bytes(files.entries.read_bytes()[:4096])


def fill_the_entries_with_noise(files: JournalFiles) -> None:
    files.entries.write_bytes(os.urandom(files.entries.stat().st_size))


def fill_both_key_files_with_noise(files: JournalFiles) -> None:
    for path in (files.header, files.spare):
        path.write_bytes(os.urandom(500))


def empty_both_key_files(files: JournalFiles) -> None:
    for path in (files.header, files.spare):
        path.write_bytes(b"")


def ask_for_a_newer_reader(files: JournalFiles) -> None:
    edit_both(files, lambda data: edit_body(data, lambda body: body.update(min_reader=9)))


def raise_the_schema(files: JournalFiles) -> None:
    with unlock(files.folder, bytearray(KEY), clock=SystemClock()) as vault:
        vault.connection.execute("PRAGMA user_version = 99")


DAMAGE: list[tuple[Callable[[JournalFiles], None], int]] = [
    (remove_the_folder, 8),
    (empty_the_folder, 8),
    (make_it_a_file, 8),
    (fill_it_with_other_things, 8),
    (put_a_foreign_database_alone, 8),
    (put_a_foreign_database_in_its_place, 4),
    (empty_the_entries, 4),
    (remove_the_entries, 4),
    (cut_the_entries, 4),
    (fill_the_entries_with_noise, 4),
    (fill_both_key_files_with_noise, 4),
    (empty_both_key_files, 4),
    (ask_for_a_newer_reader, 5),
    (raise_the_schema, 5),
]


@pytest.mark.parametrize(("damage", "code"), DAMAGE, ids=[damage.__name__ for damage, _ in DAMAGE])
def test_a_folder_that_is_no_sound_journal(
    journal: Path, secret: Path, damage: Callable[[JournalFiles], None], code: int
) -> None:
    damage(JournalFiles(journal))
    before = content(journal)
    answer = run("search", journal, "chair", "--passphrase-file", secret)
    assert answer.code == code, answer.err
    assert is_one_plain_line(answer.err)
    assert answer.out == ""
    assert content(journal) == before


def test_the_wrong_passphrase(journal: Path, secret: Path) -> None:
    before = content(journal)
    secret.write_text("five quiet geese before dawn", encoding="utf-8")
    for command in (
        ("verify", journal),
        ("search", journal, "x"),
        ("export", journal, "--format=json", "o.json"),
    ):
        answer = run(*command, "--passphrase-file", secret)
        assert answer.code == 3
        assert is_one_plain_line(answer.err)
        assert "geese" not in answer.err
    assert content(journal) == before


def test_a_journal_that_is_open_elsewhere(journal: Path, secret: Path) -> None:
    with unlock(journal, bytearray(KEY), clock=SystemClock()):
        answer = run("verify", journal, "--passphrase-file", secret)
    assert answer.code == 6
    assert is_one_plain_line(answer.err)


def test_a_damaged_page_is_reported_check_by_check(journal: Path, secret: Path) -> None:
    entries = JournalFiles(journal).entries
    data = bytearray(entries.read_bytes())
    data[4096 * 9 + 100] ^= 0xFF
    entries.write_bytes(data)
    answer = run("verify", journal, "--passphrase-file", secret)
    assert answer.code == 4
    assert "key file: sound" in answer.lines
    assert any(
        line.startswith("seals of its pages: ") and "sound" not in line.replace("not sound", "")
        for line in answer.lines
    )
    assert bytes(data) == entries.read_bytes()


def test_a_spare_key_file_that_is_gone_is_something_found(journal: Path, secret: Path) -> None:
    JournalFiles(journal).spare.unlink()
    answer = run("verify", journal, "--passphrase-file", secret)
    assert answer.code == 1
    assert "spare key file: not sound" in answer.lines
    assert "entries: 12" in answer.lines


def test_a_place_that_cannot_be_written(journal: Path, secret: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "no such folder" / "out.json"
    answer = run("export", journal, "--format", "json", nowhere, "--passphrase-file", secret)
    assert answer.code == 7
    assert is_one_plain_line(answer.err)
    assert not nowhere.parent.exists()


@pytest.mark.parametrize("taken", ["journal", "files", "file"])
def test_a_new_journal_never_takes_the_place_of_anything(journal: Path, tmp_path: Path, taken: str) -> None:
    place = journal
    if taken != "journal":
        place = tmp_path / "place"
        place.mkdir() if taken == "files" else place.write_bytes(b"a letter")
        if taken == "files":
            (place / "letter").write_bytes(b"a letter")
    before = content(place)
    answer = run("demo", place, "--entries", 2)
    assert answer.code in ({7} if taken != "file" else {7, 8})
    assert is_one_plain_line(answer.err)
    assert content(place) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("frobnicate",),
        ("--nonsense",),
        ("verify",),
        ("search", "journal"),
        ("export", "journal", "out.json"),
        ("export", "journal", "--format", "odt", "out.json"),
        ("demo", "journal"),
        ("demo", "journal", "--entries", "many"),
        ("demo", "journal", "--entries", "-1"),
        ("demo", "journal", "--entries", "1", "--until", "tomorrow"),
        ("demo", "journal", "--entries", "1", "--seed", "x"),
        ("tour",),
        ("--journal",),
    ],
)
def test_what_cannot_be_asked(arguments: tuple[str, ...]) -> None:
    answer = run(*arguments)
    assert answer.code == 2
    assert is_one_plain_line(answer.err)
    assert answer.out == ""


@pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff\xfe\x00\x01"])
def test_a_passphrase_file_that_holds_none(journal: Path, secret: Path, content: bytes | None) -> None:
    secret.unlink() if content is None else secret.write_bytes(content)
    answer = run("verify", journal, "--passphrase-file", secret)
    assert answer.code == 2
    assert is_one_plain_line(answer.err)
