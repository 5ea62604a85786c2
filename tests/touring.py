"""A walk through every scene of the tour in this process, for tests that look at each screen."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.demo import DEMO_ENTRIES, DEMO_PASSPHRASE, make_journal
from app.preferences import Preferences
from ui.bootstrap import Started
from ui.commands import tour_gate, tour_pages, tour_tools
from ui.commands.tour_stage import Stage
from ui.commands.tour_walk import ACTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ui.commands.tour_steps import Act
    from ui.theme.look import Look

_GATE = (tour_gate.MAKING, tour_gate.UNLOCKING, tour_gate.FAILING)
_TOOLS = (tour_gate.MAKING, *tour_tools.ACTS)  # the second time shows the worksheets laid down at the first

WALKS: dict[str, tuple[Act, ...]] = {
    "the gate": _GATE,
    "every tool": _TOOLS,
    **{act.scenes[0].name: (act,) for act in ACTS if act not in _GATE + _TOOLS},
}
"""Every scene of the tour, in walks that need nothing from each other, so that each can be a test of its own."""

_BY_DAY = (tour_pages.READING,)

walks = pytest.mark.parametrize(
    "acts",
    [
        pytest.param(acts, id=name, marks=[] if acts == _BY_DAY else [pytest.mark.slow])
        for name, acts in WALKS.items()
    ],
)
"""Run a test on every walk; reading a full journal alone is quick enough for every change, the others are gates."""


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
