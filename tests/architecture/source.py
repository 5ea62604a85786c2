"""The program's own source, parsed."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Source:
    """One file of Python.

    Attributes:
        name: Path below the project, with slashes.
    """

    name: str
    text: str
    tree: ast.Module


def parse(name: str, text: str) -> Source:
    """Parse `text` as if it stood in the file `name`."""
    return Source(name, text, ast.parse(text))


def product() -> list[Source]:
    """Return every file of the program itself."""
    return [*_below("app"), *_below("models"), *_below("ui")]


def own_tests() -> list[Source]:
    """Return every file of the tests."""
    return _below("tests")


def _below(folder: str) -> list[Source]:
    return [
        parse(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]
