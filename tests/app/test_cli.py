"""The commands end to end, each in a process of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
from typing import TYPE_CHECKING

import pytest

from app import __version__
from app.demo import DEMO_PASSPHRASE
from tests.app.command import is_one_plain_line, run

if TYPE_CHECKING:
    from pathlib import Path

ENTRIES = 30


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("demo") / "journal"
    made = run("demo", folder, "--entries", ENTRIES)
    assert made.code == 0, made.err
    return folder


@pytest.fixture
def journal(pattern: Path, tmp_path: Path) -> Path:
    shutil.copytree(pattern, tmp_path / "journal")
    return tmp_path / "journal"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret"
    path.write_text(DEMO_PASSPHRASE + "\n", encoding="utf-8")
    return path


def exported(journal: Path, secret: Path, name: str = "out.json") -> dict[str, list[dict[str, object]]]:
    out = secret.with_name(name)
    answer = run("export", journal, "--format", "json", out, "--passphrase-file", secret)
    assert answer.code == 0, answer.err
    document: dict[str, list[dict[str, object]]] = json.loads(out.read_text(encoding="utf-8"))
    return document


def test_version_is_quick_and_loads_nothing_heavy() -> None:
    answer = run("--version")
    assert (answer.code, answer.out) == (0, f"afterword {__version__}\n")


def test_help_names_the_commands_and_the_exit_codes() -> None:
    answer = run("--help")
    assert answer.code == 0
    for word in ("demo", "verify", "search", "export", "tour", "bench", "selftest", "8 not a journal"):
        assert word in answer.out
    assert "published" in run("demo", "--help").out


def test_demo_says_how_many_and_how_to_open_them(tmp_path: Path) -> None:
    answer = run("demo", tmp_path / "journal", "--entries", 3)
    assert answer.lines == ["entries: 3", f"passphrase: {DEMO_PASSPHRASE}"]


def test_demo_with_a_passphrase_of_ones_own_does_not_print_it(tmp_path: Path, secret: Path) -> None:
    secret.write_text("a word of my own, or four\n", encoding="utf-8")
    answer = run("demo", tmp_path / "journal", "--entries", 0, "--passphrase-file", secret)
    assert (answer.code, answer.lines) == (0, ["entries: 0"])
    assert "own" not in answer.out + answer.err
    counted = run("verify", tmp_path / "journal", "--passphrase-file", secret)
    assert "entries: 0" in counted.lines


def test_the_same_seed_makes_the_same_journal(tmp_path: Path, journal: Path, secret: Path) -> None:
    run("demo", tmp_path / "again", "--entries", ENTRIES, "--seed", 1)
    run("demo", tmp_path / "other", "--entries", ENTRIES, "--seed", 2)
    first = exported(journal, secret, "1.json")
    again, other = (
        exported(tmp_path / "again", secret, "2.json"),
        exported(tmp_path / "other", secret, "3.json"),
    )
    for document in (first, again, other):
        del document["exported"]
    assert first == again
    assert first["entries"] != other["entries"]


def test_verify_says_one_line_for_each_check_and_count(journal: Path, secret: Path) -> None:
    answer = run("verify", journal, "--passphrase-file", secret)
    assert answer.code == 0
    assert answer.err == ""
    assert answer.lines[:6] == [
        "key file: sound", "spare key file: sound", "entries file: sound",
        "seals of its pages: sound", "structure of its tables: sound", "full-text index: sound",
    ]  # fmt: skip
    assert f"entries: {ENTRIES}" in answer.lines
    assert all(re.fullmatch(r"[\w ,-]+: [\w ]+", line) for line in answer.lines)


def test_verify_writes_nothing(journal: Path, secret: Path) -> None:
    before = {path.name: path.read_bytes() for path in journal.iterdir()}
    assert run("verify", journal, "--passphrase-file", secret).code == 0
    assert {path.name: path.read_bytes() for path in journal.iterdir()} == before


def test_search_says_one_line_an_entry_the_newest_first(journal: Path, secret: Path) -> None:
    answer = run("search", journal, "chair", "--passphrase-file", secret)
    assert answer.code == 0
    assert len(answer.lines) >= 5
    dates = [line.split("  ")[0] for line in answer.lines]
    assert dates == sorted(dates, reverse=True)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d  [^ ].+?  .+", line) for line in answer.lines)
    assert any("Writing it out" in line for line in answer.lines)


def test_search_needs_all_of_the_words(journal: Path, secret: Path) -> None:
    every = run("search", journal, "orange", "hideous", "--passphrase-file", secret)
    assert len(every.lines) == 1
    nothing = run("search", journal, "orange", "zzyzx", "--passphrase-file", secret)
    assert (nothing.code, nothing.out, nothing.err) == (0, "", "")


def test_the_passphrase_comes_through_standard_input_as_well(journal: Path) -> None:
    answer = run("search", journal, "chair", "--passphrase-file", "-", typed=DEMO_PASSPHRASE + "\r\nmore\n")
    assert answer.code == 0
    assert answer.lines


def test_a_passphrase_is_the_same_however_it_is_composed(tmp_path: Path, secret: Path) -> None:
    secret.write_text("\ufeffcaf\u00e9 by the river at six", encoding="utf-8")
    assert run("demo", tmp_path / "journal", "--entries", 1, "--passphrase-file", secret).code == 0
    secret.write_text("cafe\u0301 by the river at six\n", encoding="utf-8")
    assert run("verify", tmp_path / "journal", "--passphrase-file", secret).code == 0


def test_the_environment_is_never_asked_for_a_passphrase(journal: Path) -> None:
    answer = run("verify", journal, AFTERWORD_PASSPHRASE=DEMO_PASSPHRASE, PASSPHRASE=DEMO_PASSPHRASE)
    assert answer.code == 2
    assert is_one_plain_line(answer.err)


def test_export_has_every_list_for_its_owner_alone(journal: Path, secret: Path) -> None:
    document = exported(journal, secret)
    assert list(document) == [
        "format", "exported", "entries", "answers", "thoughts", "feelings", "actions", "people", "tags",
        "documents", "settings",
    ]  # fmt: skip
    assert len(document["entries"]) == ENTRIES
    if os.name == "posix":
        assert stat.S_IMODE(secret.with_name("out.json").stat().st_mode) == 0o600


def test_export_never_writes_over_a_file(journal: Path, secret: Path, tmp_path: Path) -> None:
    out = tmp_path / "precious.json"
    out.write_text("mine", encoding="utf-8")
    answer = run("export", journal, "--format", "json", out, "--passphrase-file", secret)
    assert answer.code == 2
    assert is_one_plain_line(answer.err)
    assert out.read_text(encoding="utf-8") == "mine"


def test_the_window_without_a_screen_says_so(journal: Path) -> None:
    answer = run("--journal", journal, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert answer.code == 2
    assert is_one_plain_line(answer.err)


def test_output_that_is_cut_short_is_no_error(journal: Path, secret: Path) -> None:
    import subprocess
    import sys

    from tests.app.command import ROOT

    command = [sys.executable, "-m", "app", "search", str(journal), "the", "--passphrase-file", str(secret)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
        assert process.wait(50) == 0
