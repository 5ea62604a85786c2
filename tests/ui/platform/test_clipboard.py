"""What is copied or selected in the program is nobody else's for long: watched from outside, on a screen of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData

from tests.ui.platform.x11_program import WORDS
from ui.platform.clipboard import MARKS, marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[3]


def _program(name: str) -> str:
    found = shutil.which(name)
    assert found is not None, f"these tests need {name}"
    return found


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen that nobody looks at."""
    receiving, sending = os.pipe()
    command = [_program("Xvfb"), "-displayfd", str(sending), "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(sending,), stderr=subprocess.DEVNULL) as server:
        os.close(sending)
        with os.fdopen(receiving) as pipe:
            yield f":{pipe.readline().strip()}"
        server.terminate()


class Driven:
    """The small program, told what to do line by line."""

    def __init__(self, process: subprocess.Popen[str], environment: dict[str, str]) -> None:
        self.process = process
        self.environment = environment
        assert self.read() == "ready"

    def read(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def do(self, what: str) -> str:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{what}\n")
        self.process.stdin.flush()
        return self.read()

    def clipboard(self, which: str = "clipboard") -> str:
        command = [_program("xclip"), "-o", "-selection", which]
        found = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=10
        )
        return found.stdout

    def targets(self) -> str:
        command = [_program("xclip"), "-o", "-selection", "clipboard", "-t", "TARGETS"]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True
        ).stdout

    def copy_elsewhere(self, text: str) -> None:
        command = [_program("xclip"), "-i", "-selection", "clipboard"]
        subprocess.run(
            command, env=self.environment, input=text, text=True, check=True, stdout=subprocess.DEVNULL
        )


@pytest.fixture
def driven(display: str) -> Iterator[Driven]:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.ui.platform.x11_program"]
    with subprocess.Popen(
        command, env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Driven(process, environment)
        process.kill()


def until(condition: Callable[[], bool], *, seconds: float = 10) -> None:
    """Wait for `condition`, which asks another program."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never happened"


@pytest.mark.parametrize("then", ["marks", "lock", "close", "quit"])
def test_selected_text_never_reaches_the_primary_selection(driven: Driven, then: str) -> None:
    driven.do("select")
    assert driven.clipboard("primary") == ""
    driven.do(then)
    assert driven.clipboard("primary") == ""


def test_a_shown_passphrase_that_is_selected_stays_in_its_field(driven: Driven) -> None:
    driven.do("select_passphrase")
    assert driven.clipboard("primary") == ""


def test_copied_text_carries_the_marks_and_is_taken_back(driven: Driven) -> None:
    driven.do("copy")
    assert driven.clipboard() == WORDS
    assert driven.do("marks") == "True"
    assert "x-kde-passwordManagerHint" in driven.targets()
    until(lambda: driven.clipboard() == "")


@pytest.mark.parametrize("then", ["lock", "quit"])
def test_copied_text_is_taken_back_at_once_on(driven: Driven, then: str) -> None:
    driven.do("copy_words")
    assert driven.clipboard() == WORDS
    driven.do(then)
    until(lambda: driven.clipboard() == "")


def test_what_somebody_else_copied_since_is_left_alone(driven: Driven) -> None:
    driven.do("copy")
    driven.copy_elsewhere("from elsewhere")
    until(lambda: driven.do("owns") == "False")  # the screen tells the program in its own time
    driven.do("lock")
    assert driven.clipboard() == "from elsewhere"


def test_marking_keeps_what_was_copied() -> None:
    plain = QMimeData()
    plain.setText(WORDS)
    plain.setHtml("<p>words</p>")
    found = marked(plain)
    assert found.text() == WORDS
    assert found.html() == "<p>words</p>"
    assert all(bytes(found.data(kind).data()) == value for kind, value in MARKS.items())
