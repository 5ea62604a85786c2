"""A walk through every scene of the tour in this process, for tests that look at each screen."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.demo import DEMO_ENTRIES, DEMO_PASSPHRASE, make_journal
from app.preferences import Preferences
from ui.bootstrap import Started
from ui.commands.tour_stage import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ui.theme.look import Look


def demonstration(folder: Path) -> Path:
    """Make the journal that a stage works on copies of."""
    make_journal(folder, bytearray(DEMO_PASSPHRASE.encode()), entries=DEMO_ENTRIES)
    return folder


@contextmanager
def staged(look: Look, folder: Path, demo: Path, *, size: tuple[int, int] = (1280, 820)) -> Iterator[Stage]:
    """Set a stage with `look` in `folder`, and leave no window behind."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    preferences = Preferences(theme="light", reduced_motion=True, idle_minutes=3)
    stage = Stage(Started(application, look, preferences), folder=folder, demo=demo, size=size)
    try:
        yield stage
    finally:
        stage.close()
