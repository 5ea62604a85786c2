"""Runs the program as a person's script would: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Answer:
    """What a command said."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


def run(*arguments: object, typed: str = "", **environment: str) -> Answer:
    """Run `python -m app` with these arguments and return what it said; `typed` is its standard input."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "app", *map(str, arguments)],
        check=False,
        capture_output=True,
        cwd=ROOT,
        encoding="utf-8",
        env={**os.environ, **environment},
        input=typed,
        start_new_session=True,  # no terminal to ask on
        timeout=50,
    )
    return Answer(done.returncode, done.stdout, done.stderr)


def is_one_plain_line(text: str) -> bool:
    """Tell whether an error is what a person can read, and nothing else."""
    return text.count("\n") == 1 and text.endswith("\n") and "Traceback" not in text and len(text) < 400
