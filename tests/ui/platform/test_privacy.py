"""The veil covers everything at once, and lifting it gives nothing away to the key that lifts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow

from ui.platform.file_traces import forget_folders, settings_file
from ui.platform.privacy import Veil, exclude_from_capture, keep_out_of_captures

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> QMainWindow:
    found = QMainWindow()
    qtbot.addWidget(found)
    page = QLineEdit("words on the page")
    found.setCentralWidget(page)
    found.resize(500, 400)
    with qtbot.waitExposed(found):
        found.show()
    page.setFocus()
    return found


def test_the_veil_covers_the_whole_window_and_then_it_shrinks(window: QMainWindow) -> None:
    veil = Veil(window)
    veil.hide_at_once()
    assert veil.geometry() == window.rect()
    assert window.isMinimized()
    assert veil.isVisibleTo(window)


def test_nothing_of_the_page_shows_through(window: QMainWindow, look: Look) -> None:
    veil = Veil(window)
    veil.cover()
    shown = window.grab().toImage()
    paper = look.colour("paper")
    corners = [(3, 3), (490, 3), (3, 390), (490, 390), (250, 60)]
    assert {shown.pixelColor(x, y).name() for x, y in corners} == {paper.name()}


def test_a_key_lifts_it_and_goes_nowhere(window: QMainWindow) -> None:
    veil = Veil(window)
    veil.cover()
    QTest.keyClick(veil, Qt.Key.Key_X)
    page = window.centralWidget()
    assert isinstance(page, QLineEdit)
    assert page.text() == "words on the page"
    assert not veil.isVisible()
    assert window.focusWidget() is page


def test_a_click_lifts_it(window: QMainWindow) -> None:
    veil = Veil(window)
    veil.cover()
    QTest.mouseClick(veil, Qt.MouseButton.LeftButton)
    assert not veil.isVisible()


def test_it_grows_with_the_window(window: QMainWindow, qtbot: QtBot) -> None:
    veil = Veil(window)
    veil.cover()
    window.resize(700, 500)
    qtbot.waitUntil(lambda: veil.size() == window.size())


def test_no_promise_about_captures_where_it_cannot_be_kept(qapp: QApplication) -> None:
    assert keep_out_of_captures(qapp) is False
    assert exclude_from_capture(0) is False


def test_folders_seen_in_file_dialogs_are_forgotten(tmp_path: Path) -> None:
    file = tmp_path / "QtProject.conf"
    file.write_text(
        "[General]\na=1\n\n[FileDialog]\nhistory=file:///home/ward7\nlastVisited=x\n\n[Qt]\nstyle=y\n"
    )
    forget_folders(file)
    assert file.read_text() == "[General]\na=1\n\n[Qt]\nstyle=y\n"
    assert not list(tmp_path.glob("*.afterword"))


def test_a_group_at_the_end_is_forgotten_too(tmp_path: Path) -> None:
    file = tmp_path / "QtProject.conf"
    file.write_text("[Qt]\nstyle=y\n[FileDialog]\nhistory=file:///home/ward7\n")
    forget_folders(file)
    assert "ward7" not in file.read_text()


@pytest.mark.parametrize("content", [None, b"\xff\xfe[FileDialog]"])
def test_a_file_that_is_not_there_or_not_text_is_left_alone(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "QtProject.conf"
    if content is not None:
        file.write_bytes(content)
    forget_folders(file)
    forget_folders(None)
    assert (file.read_bytes() if file.exists() else None) == content


def test_the_file_is_where_qt_keeps_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings_file() == tmp_path / "QtProject.conf"
