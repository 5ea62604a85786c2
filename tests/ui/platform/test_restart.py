"""Locking starts the same program in the same process number, with nothing of the old one open."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ui.platform.restart import close_on_replacement, command_line

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[3]

_CHILD = """
import os, sys
from ui.platform.restart import replace_process
if "--again" in sys.argv:
    print("again", os.getpid(), sys.argv[1:], sorted(os.listdir("/proc/self/fd")).__len__(), flush=True)
else:
    leaking = os.open("/", os.O_RDONLY)
    os.set_inheritable(leaking, True)
    print("first", os.getpid(), flush=True)
    replace_process(["--again", "--journal", "a folder"])
"""


def _run(*flags: str, script: Path, arguments: tuple[str, ...] = ()) -> list[str]:
    found = subprocess.run(
        [sys.executable, *flags, str(script), *arguments],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=30,
    )
    return found.stdout.splitlines()


def test_the_same_process_starts_again_with_the_new_arguments_only(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(_CHILD)
    first, again = _run("-X", "utf8", script=script, arguments=("--old",))
    assert first.split()[1] == again.split()[1]
    assert "['--again', '--journal', 'a folder']" in again


def test_no_open_file_reaches_the_new_program(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(_CHILD)
    again = _run(script=script)[1]
    # Standard input, output and error, and the one that lists them.
    assert again.split()[-1] == "4"


def test_a_program_that_cannot_start_again_still_ends(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(
        "import sys\nfrom ui.platform.restart import replace_process\n"
        "sys.executable = '/no/such/program'\nreplace_process([])\nprint('still here')\n"
    )
    found = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=30,
    )
    assert found.returncode == 1
    assert "still here" not in found.stdout


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/afterword/afterword")
    assert command_line(["--demo"]) == ["/opt/afterword/afterword", "--demo"]


def test_a_module_is_started_as_a_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "orig_argv", ["python", "-I", "-m", "app", "--journal", "x"])
    monkeypatch.setattr(sys, "argv", ["/somewhere/app/__main__.py", "--journal", "x"])
    assert command_line(["--demo"]) == [sys.executable, "-I", "-m", "app", "--demo"]


def test_open_files_are_marked_to_close() -> None:
    descriptor = os.open("/", os.O_RDONLY)
    os.set_inheritable(descriptor, True)
    close_on_replacement()
    assert not os.get_inheritable(descriptor)
    os.close(descriptor)
