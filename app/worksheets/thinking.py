"""The kinds of thinking that words can be tagged with: a vocabulary whose words each have a card."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from app.worksheets.fields import Record
from app.worksheets.reading import read
from app.worksheets.vocabulary import Word, load_vocabulary

if TYPE_CHECKING:
    from pathlib import Path


class Kind(Word, frozen=True, kw_only=True):
    """One kind; what its card says is explained at `models.domain.thought.ThinkingKind`."""

    number: str = ""
    aka: tuple[str, ...] = ()
    explanation: str
    example: str
    question: str
    absolute: tuple[str, ...] = ()
    false_alarms: str = ""
    freecbt: tuple[str, ...] = ()


class Kinds(Record, frozen=True, kw_only=True):
    """The part of the file that a plain vocabulary does not read."""

    words: tuple[Kind, ...]


@lru_cache(maxsize=2)
def load_kinds(path: Path) -> tuple[Kind, ...]:
    """Read the kinds of thinking of one vocabulary file.

    Raises:
        WorksheetError: It is not such a vocabulary; the error names the file, the table and the key.
    """
    load_vocabulary(path)
    return read(path, Kinds).words
