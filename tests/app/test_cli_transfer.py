"""The commands that take a journal elsewhere and bring another one in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app import cli
from app.demo import DEMO_PASSPHRASE
from app.exports import ExportFormat
from app.imports import SOURCES
from tests.app.command import run
from tests.app.transfer.importers import samples

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def secret(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file: Path = tmp_path_factory.mktemp("secret") / "passphrase.txt"
    file.write_text(DEMO_PASSPHRASE + "\n", encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory, secret: Path) -> Path:
    """An empty journal; what a test brings in is still there for the next."""
    folder: Path = tmp_path_factory.mktemp("empty") / "journal"
    assert run("demo", folder, "--entries", 0, "--passphrase-file", secret).code == 0
    return folder


def test_the_command_line_offers_every_format() -> None:
    assert set(cli.EXPORT_FORMATS) == {each.value for each in ExportFormat}
    assert cli.IMPORT_SOURCES == SOURCES


def test_a_journal_goes_out_and_comes_into_another(empty: Path, tmp_path: Path, secret: Path) -> None:
    assert run("demo", tmp_path / "one", "--entries", 12, "--passphrase-file", secret).code == 0
    out = tmp_path / "out.json"
    assert run("export", tmp_path / "one", "--format", "json", out, "--passphrase-file", secret).code == 0
    assert len(json.loads(out.read_text(encoding="utf-8"))["entries"]) == 12

    command = ("import", empty, "--from", "afterword", out, "--passphrase-file", secret)
    for dry, expected in (
        ("--dry-run", ["new: 12", "already there: 0"]),
        (None, ["new: 12", "already there: 0"]),
    ):
        answer = run(*command, *([dry] if dry else []))
        assert answer.lines[:4] == ["found: 12", *expected, "refused: 0"]
    assert run(*command).lines[1:3] == ["new: 0", "already there: 12"]


def test_what_is_refused_is_named_and_shown_by_the_exit_code(
    empty: Path, tmp_path: Path, secret: Path
) -> None:
    path = samples.write_daylio(tmp_path)
    path.write_text(
        path.read_text(encoding="utf-8").replace("2024-11-03", "soon"), encoding="utf-8", newline=""
    )
    answer = run("import", empty, "--from", "daylio", path, "--passphrase-file", secret)
    assert answer.code == 1
    assert answer.lines[:4] == ["found: 2", "new: 1", "already there: 0", "refused: 1"]
    assert answer.lines[4] == "refused, no-date: 3. soon"


def test_a_file_that_cannot_be_read_is_one_plain_line(empty: Path, tmp_path: Path, secret: Path) -> None:
    (tmp_path / "other.zip").write_bytes(b"not a zip")
    answer = run("import", empty, "--from", "dayone", tmp_path / "other.zip", "--passphrase-file", secret)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.strip().count("\n") == 0
