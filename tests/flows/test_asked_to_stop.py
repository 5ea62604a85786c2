"""Somebody is typing when the terminal or the system asks the program to stop: every letter is kept."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.typing_process import TEXT
from tests.security import shelves, typist

TYPED_BEFORE = 70
"""Letters; the page has saved itself by then, and has new ones that wait."""


@pytest.mark.slow
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_every_letter_is_kept(sent: signal.Signals, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    shelves.create(journal)
    typed = 0
    with start(journal, tmp_path / "home") as child:
        assert child.stdout is not None
        for line in child.stdout:
            typed = int(line)
            if typed == TYPED_BEFORE:
                child.send_signal(sent)
    assert child.returncode == 0
    assert typed >= TYPED_BEFORE
    with shelves.opened(journal) as context:
        newest = context.journal.timeline(shelves.EVERYTHING, limit=1)[0]
        kept = context.journal.record(newest.entry.id).answers["text"]
    assert kept == TEXT[:typed].strip()


def start(journal: Path, home: Path) -> subprocess.Popen[str]:
    """Let somebody type in a process of its own."""
    folders = {name: str(home / name.lower()) for name in typist.FOLDERS}
    for folder in folders.values():
        Path(folder).mkdir(parents=True, mode=0o700)
    return subprocess.Popen(
        [sys.executable, "-m", "tests.flows.typing_process", str(journal)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"},
    )
