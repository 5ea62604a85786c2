"""Nothing that a person writes, tags, searches for or unlocks with reaches a file in the clear, not for an instant."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.security import recorder
from tests.security.canary import files_with, found_in
from tests.security.recorder import Event, Op

if TYPE_CHECKING:
    from pathlib import Path

_ENDINGS = {"quit": 0, "kill": -9, "crash": 1}


@dataclass(frozen=True, slots=True)
class Traces:
    """What a child left behind: everything it wrote, and the only folders it knew."""

    home: Path
    events: list[Event]
    status: int
    output: bytes

    def spoken(self) -> list[str]:
        """Return where the canary was written to, and which names hold it."""
        written = [event.path for event in self.events if found_in(event.data)]
        named = [event.path for event in self.events if found_in(f"{event.path} {event.other}".encode())]
        return written + named

    def elsewhere(self) -> set[str]:
        """Return the files outside its own folders that it wrote to or made; pipes are no files."""
        touched = {
            event.path for event in self.events if event.op is not Op.MARKED and event.path.startswith("/")
        }
        return {path for path in touched if not path.startswith((str(self.home), "/dev/null", "/proc/self/"))}


def _live(ending: str, home: Path, library: Path) -> Traces:
    folders = {name: home / name.lower() for name in ("TMPDIR", "XDG_RUNTIME_DIR", "XDG_DATA_HOME",
               "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}  # fmt: skip
    for folder in folders.values():
        folder.mkdir(parents=True, mode=0o700)
    log = home.with_name("log")
    run = subprocess.run(
        [sys.executable, "-m", "tests.security.diarist", ending, str(folders["XDG_DATA_HOME"] / "journal")],
        env={
            **os.environ,
            **recorder.environment(library, log),
            **{name: str(folder) for name, folder in folders.items()},
            "HOME": str(home),
            "SQLITE_TMPDIR": str(home / "tmpdir"),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        timeout=60,
        check=False,
    )
    return Traces(home, recorder.read(log), run.returncode, run.stdout + run.stderr)


@pytest.mark.parametrize("ending", _ENDINGS)
def test_the_canary_is_written_nowhere(ending: str, tmp_path: Path, recorder_library: Path) -> None:
    traces = _live(ending, tmp_path / "home", recorder_library)
    assert traces.status == _ENDINGS[ending], traces.output.decode()
    assert sum(event.size for event in traces.events if event.op is Op.WRITTEN) > 100_000
    assert traces.spoken() == []
    assert files_with([traces.home]) == []
    assert not found_in(traces.output)
    assert traces.elsewhere() == set()
    assert [event.path for event in traces.events if event.op is Op.MAPPED] == []


def test_a_careless_sort_is_caught(tmp_path: Path, recorder_library: Path) -> None:
    """The search would find it, even in a file that is deleted while it is being written."""
    traces = _live("careless", tmp_path / "home", recorder_library)
    assert traces.status == 0, traces.output.decode()
    assert traces.spoken()
    assert files_with([traces.home]) == []
