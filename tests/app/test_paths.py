"""Where things are kept: in the account's own folders, or beside the program when a person made a folder for it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from app import paths

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick with the bundled program on it."""
    program = tmp_path / "stick" / "afterword" / "afterword"
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return tmp_path / "stick"


def test_without_a_folder_beside_it_nothing_is_kept_beside_the_program(stick: Path) -> None:
    assert not paths.is_portable()
    assert not paths.default_journal_folder().is_relative_to(stick)


def test_with_a_folder_beside_it_everything_is(stick: Path) -> None:
    (stick / "afterword-data").mkdir()
    assert paths.is_portable()
    for place in (
        paths.default_journal_folder(),
        paths.preferences_file(),
        paths.last_seen_file(),
        paths.log_file(),
        paths.demo_folder(),
        paths.user_worksheets_folder(),
    ):
        assert place.is_relative_to(stick / "afterword-data")


def test_the_stick_may_have_another_letter_next_time(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (stick / "afterword-data").mkdir()
    kept = paths.remembered(paths.default_journal_folder())
    elsewhere = stick.with_name("other")
    stick.rename(elsewhere)
    monkeypatch.setattr(sys, "executable", str(elsewhere / "afterword" / "afterword"))
    assert paths.journal_folder(kept) == elsewhere / "afterword-data" / "journal"


def test_a_journal_elsewhere_is_remembered_whole(tmp_path: Path) -> None:
    assert paths.journal_folder(paths.remembered(tmp_path / "mine")) == tmp_path / "mine"
    assert paths.journal_folder("") == paths.default_journal_folder()
    assert not paths.is_portable()
