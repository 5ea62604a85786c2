"""What every test stands on: no screen, folders of its own, and no dialog that waits for a person."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the folders of the platform at a place of this test's own."""
    home: Path = tmp_path_factory.mktemp("home")
    for name in FOLDERS:
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def no_waiting_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where something would wait for a person in a nested event loop."""
    from PySide6.QtWidgets import QColorDialog, QDialog, QFileDialog, QInputDialog, QMessageBox

    def refuse(*_arguments: object, **_keywords: object) -> None:
        raise AssertionError("a dialog was opened in a nested event loop")

    for dialog in (QDialog, QMessageBox, QFileDialog, QInputDialog, QColorDialog):
        monkeypatch.setattr(dialog, "exec", refuse)
    for static in ("information", "question", "warning", "critical"):
        monkeypatch.setattr(QMessageBox, static, refuse)
    for static in ("getOpenFileName", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, static, refuse)
