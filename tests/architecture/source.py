"""The program's own source, parsed."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Source:
    """One file of Python.

    Attributes:
        name: Path below the project, with slashes.
        nodes: Every node of `tree`, walked once for all rules.
    """

    name: str
    text: str
    tree: ast.Module
    nodes: tuple[ast.AST, ...]


def parse(name: str, text: str) -> Source:
    """Parse `text` as if it stood in the file `name`."""
    tree = ast.parse(text)
    return Source(name, text, tree, tuple(ast.walk(tree)))


@cache
def product() -> tuple[Source, ...]:
    """Return every file of the program itself."""
    return (*_below("app"), *_below("models"), *_below("ui"))


@cache
def own_tests() -> tuple[Source, ...]:
    """Return every file of the tests."""
    return _below("tests")


def _below(folder: str) -> tuple[Source, ...]:
    return tuple(
        parse(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / folder).rglob("*.py"))
    )
