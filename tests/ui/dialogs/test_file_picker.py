"""Picking a file: told only when something was picked, and nothing is remembered of the folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from ui.dialogs.file_picker import FilePicker
from ui.dialogs.port import Pick, PickKind
from ui.dialogs.window_dialogs import WindowDialogs
from ui.platform import file_traces

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    found.show()
    return found


def picker(window: QWidget) -> FilePicker:
    (found,) = window.findChildren(FilePicker)
    return found


def test_what_was_picked_is_told(window: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"")
    told: list[Path] = []
    WindowDialogs(window).pick(Pick("A file", begin=tmp_path), told.append)
    dialog = picker(window)
    dialog.selectFile(str(tmp_path / "a.zip"))
    dialog.done(FilePicker.DialogCode.Accepted)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [tmp_path / "a.zip"]


def test_leaving_it_tells_nothing(window: QWidget, tmp_path: Path) -> None:
    told: list[Path] = []
    WindowDialogs(window).pick(Pick("A folder", PickKind.FOLDER, tmp_path), told.append)
    picker(window).reject()
    assert told == []


def test_locking_closes_it_untold(window: QWidget, tmp_path: Path) -> None:
    told: list[Path] = []
    dialogs = WindowDialogs(window)
    dialogs.pick(Pick("A folder", PickKind.FOLDER, tmp_path), told.append)
    dialogs.close_all()
    assert told == []


def test_the_folders_are_forgotten(window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr("ui.dialogs.file_picker.forget_folders", asked.append)
    WindowDialogs(window).pick(Pick("A folder", PickKind.FOLDER, tmp_path), lambda _: None)
    picker(window).reject()
    assert asked == [file_traces.settings_file()]
