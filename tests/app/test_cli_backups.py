"""Backups from the command line: made, proven and restored, with one plain line when something is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.app.command import is_one_plain_line, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """A demonstration journal, a backup of it, and the file with its passphrase."""
    place = tmp_path_factory.mktemp("commands")
    key = place / "key"
    key.write_text("quiet rivers run under bridges\n", encoding="utf-8")
    stick = place / "stick"
    stick.mkdir()
    assert run("demo", place / "journal", "--entries", 7, "--passphrase-file", key).code == 0
    answer = run("backup", place / "journal", "--to", stick, "--passphrase-file", key)
    assert answer.code == 0, answer.err
    assert answer.lines[1] == "entries: 7"
    (backup,) = stick.iterdir()
    assert answer.lines[0] == f"backup: {backup}"
    return place / "journal", backup, key


def test_a_backup_becomes_the_same_journal(made: tuple[Path, Path, Path], tmp_path: Path) -> None:
    journal, backup, key = made
    answer = run("restore", backup, tmp_path / "again", "--passphrase-file", key)
    assert (answer.code, answer.lines) == (0, ["entries: 7"])
    exports = []
    for number, folder in enumerate((journal, tmp_path / "again")):
        out = tmp_path / f"{number}.json"
        assert run("export", folder, "--format", "json", out, "--passphrase-file", key).code == 0
        exports.append([line for line in out.read_text("utf-8").splitlines() if '"exported"' not in line])
    assert exports[0] == exports[1]


def test_a_backup_is_proven(made: tuple[Path, Path, Path]) -> None:
    _, backup, key = made
    answer = run("verify", backup, "--passphrase-file", key)
    assert answer.code == 0
    assert answer.lines[1:] == ["backup: sound", "entries: 7"]


def test_in_place_of_another_only_when_asked(made: tuple[Path, Path, Path], tmp_path: Path) -> None:
    _, backup, key = made
    run("restore", backup, tmp_path / "again", "--passphrase-file", key)
    answer = run("restore", backup, tmp_path / "again", "--passphrase-file", key)
    assert answer.code == 7
    assert is_one_plain_line(answer.err)
    answer = run("restore", backup, tmp_path / "again", "--replace", "--passphrase-file", key)
    assert answer.code == 0
    assert len(list((tmp_path / "again" / "quarantine").iterdir())) == 1


def test_what_is_wrong_is_said_in_one_line(made: tuple[Path, Path, Path], tmp_path: Path) -> None:
    journal, backup, key = made
    wrong = tmp_path / "wrong"
    wrong.write_text("not it at all", encoding="utf-8")
    cut = tmp_path / "cut.afterword-backup"
    cut.write_bytes(backup.read_bytes()[:-100])
    cases = [
        (3, ("restore", backup, tmp_path / "x", "--passphrase-file", wrong)),
        (4, ("verify", cut, "--passphrase-file", key)),
        (8, ("restore", key, tmp_path / "x", "--passphrase-file", key)),
        (7, ("backup", journal, "--to", tmp_path / "nowhere", "--passphrase-file", key)),
    ]
    for code, arguments in cases:
        answer = run(*arguments)
        assert (answer.code, answer.out.startswith("made: ") or not answer.out) == (code, True), arguments
        assert is_one_plain_line(answer.err)
    assert not (tmp_path / "x").exists()
