"""The tour: a picture of every screen, and nothing else anywhere."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app import paths
from app.worksheets.loader import Library
from ui.answering.kinds import WRITING
from ui.commands import tour
from ui.commands.tour_tools import TOOLS
from ui.commands.tour_walk import ACTS

if TYPE_CHECKING:
    from pathlib import Path

FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR")
SCENES = [scene.name for act in ACTS for scene in act.scenes]


@pytest.mark.parametrize("asked", [{"theme": "mauve"}, {"language": "tlh"}])
def test_what_there_is_not_is_said_in_one_line(
    asked: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = tour.run(tmp_path / "out", **{"theme": None, "language": None, **asked})
    said = capsys.readouterr().err
    assert code == 2
    assert said.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_place_that_cannot_be_written_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "file"
    taken.touch()
    assert tour.run(taken / "out", theme="light", language=None) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_every_core_tool_is_shown_empty_and_half_filled() -> None:
    library = Library(paths.resources() / "worksheets")
    core = {each.title for each in library.all() if each.priority == "core" and each.kind != WRITING}
    assert core <= {title for _, title in TOOLS}
    assert all({f"tool-{name}-empty", f"tool-{name}-half"} <= set(SCENES) for name, _ in TOOLS)


def test_no_two_scenes_share_a_name() -> None:
    assert len(SCENES) == len(set(SCENES))


@pytest.mark.slow
def test_pictures_of_every_screen_and_nothing_else(tmp_path: Path) -> None:
    home, out = tmp_path / "home", tmp_path / "out"
    home.mkdir()
    calls = tmp_path / "calls"
    watched = [shutil.which("strace") or "strace", "-f", "-qq", "-e", "trace=socket", "-o", str(calls)]
    done = subprocess.run(
        [*watched, sys.executable, "-m", "app", "tour", "--out", str(out), "--theme", "dark"],
        env={**os.environ, **dict.fromkeys(FOLDERS, str(home)), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=400,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    pictures = sorted((out / "dark").glob("*.png"))
    assert [re.sub(r"^\d+-", "", file.stem) for file in pictures] == SCENES
    assert all(f"dark/{file.name}" in (out / "index.html").read_text() for file in pictures)
    assert not [line for line in calls.read_text().splitlines() if "socket(" in line]
    assert not list(home.iterdir())
    assert {file.name for file in out.iterdir()} == {"dark", "index.html"}
