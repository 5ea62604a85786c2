"""What tests of the window share: the application with its look on, and an open journal in a folder of its own."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app import paths
from app.clock import SystemClock
from ui.platform.garbage import collect_due
from ui.platform.singletons import keep_singletons
from ui.theme.fonts import load_start_fonts, load_writing_fonts
from ui.theme.look import Look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from app.context import AppContext

PASSPHRASE = b"four plain words here"

keep_singletons()


@pytest.fixture(autouse=True)
def garbage_on_this_thread() -> Iterator[None]:
    """Never unmake a widget on the thread of a worker; the program has a timer for this."""
    gc.disable()
    yield
    collect_due()
    gc.enable()


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    qapp.setStyle("Fusion")  # once: a style is not meant to be exchanged under widgets that are being unmade
    load_start_fonts()
    load_writing_fonts()


@pytest.fixture
def look(qapp: QApplication, fonts: None) -> Look:
    _let_go_of_widgets(qapp)
    found = Look(qapp, folder=paths.resources() / "themes")
    found.apply("light", reduced_motion=True)
    return found


@pytest.fixture(scope="session")
def sealed_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty journal, made once; tests work on copies."""
    from app.vault.kdf import KdfParams
    from app.vault.recovery import RecoverySecret
    from app.vault.session import create
    from models.schema import create_schema

    folder: Path = tmp_path_factory.mktemp("sealed") / "journal"
    create(
        folder,
        bytearray(PASSPHRASE),
        recovery=RecoverySecret.generate(),
        prepare=create_schema,
        kdf=KdfParams.floor(),
        clock=SystemClock(),
    )
    return folder


@pytest.fixture
def journal_folder(sealed_journal: Path, tmp_path: Path) -> Path:
    """A journal of this test's own."""
    import shutil

    folder = tmp_path / "journal"
    shutil.copytree(sealed_journal, folder)
    return folder


@pytest.fixture
def context(journal_folder: Path) -> Iterator[AppContext]:
    """An open, empty journal."""
    from app.context import open_journal
    from app.vault.session import unlock

    clock = SystemClock()
    found = open_journal(unlock(journal_folder, bytearray(PASSPHRASE), clock=clock), clock=clock)
    yield found
    found.close()


def _let_go_of_widgets(application: QApplication) -> None:
    """Unmake what earlier tests left open: each of them would be styled anew, which takes longer with every test."""
    for widget in application.topLevelWidgets():
        if widget.parent() is None:
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
