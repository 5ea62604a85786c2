"""What the walks by keyboard share: somebody in front of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app import paths
from tests.flows.person import Person
from tests.touring import staged
from tests.ui.conftest import garbage_on_this_thread
from ui.platform.singletons import keep_singletons
from ui.theme.fonts import load_start_fonts, load_writing_fonts
from ui.theme.look import Look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

__all__ = ["garbage_on_this_thread"]

keep_singletons()


@pytest.fixture
def person(qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """Somebody without a journal yet; whatever they do, the window never tells what is open in it."""
    load_start_fonts()
    load_writing_fonts()
    if qapp.style().name() != "fusion":
        qapp.setStyle("Fusion")
    look = Look(qapp, folder=paths.resources() / "themes")
    look.apply("light", reduced_motion=True)
    with staged(look, tmp_path, tmp_path / "no demonstration") as stage:
        found = Person(stage)
        yield found
        assert found.titles == {"Afterword"}
