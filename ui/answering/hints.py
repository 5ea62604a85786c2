"""Words to look at in one text: found when somebody asks, paragraph by paragraph as they come into sight.

Nothing is counted and nothing is remembered: what was found and what was left alone is gone with the page.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.journal.markdown import Kind
from ui.answering.answer_text import plain, units
from ui.answering.document import kind_of
from ui.answering.sentences import sentence_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QTextBlock

    Finder = Callable[[str], Iterable[tuple[int, int, tuple[str, ...]]]]
    """Finds words in a paragraph: where each begins and ends, in characters, and the kinds it may point to."""

REMEMBERED = 400
"""Paragraphs whose words are kept, so that painting them again costs nothing."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A word to look at: where it stands in the document, and the kinds of thinking it may point to.

    Attributes:
        key: The word and its sentence, which tell it from others wherever it moves to.
    """

    start: int
    end: int
    kinds: tuple[str, ...]
    key: tuple[str, str]


class Hints:
    """Looks for words while it is asked to."""

    def __init__(self) -> None:
        """Look for nothing."""
        self._find: Finder | None = None
        self._found: dict[str, tuple[Hint, ...]] = {}
        self._left: set[tuple[str, str]] = set()

    @property
    def is_looking(self) -> bool:
        """Whether words are looked for now."""
        return self._find is not None

    def look_for(self, find: Finder | None) -> None:
        """Look with `find` from now on, or no more; what was left alone is offered anew."""
        self._find, self._found, self._left = find, {}, set()

    def leave(self, hint: Hint) -> None:
        """Offer a word no more while this looking lasts."""
        self._left.add(hint.key)

    def in_block(self, block: QTextBlock) -> tuple[Hint, ...]:
        """Return the words to look at in a paragraph; none in a quotation, which somebody else said."""
        if self._find is None or not block.isValid() or kind_of(block) is Kind.QUOTE:
            return ()
        at = block.position()
        found = (each for each in self._in(block.text()) if each.key not in self._left)
        return tuple(replace(each, start=each.start + at, end=each.end + at) for each in found)

    def _in(self, text: str) -> tuple[Hint, ...]:
        if text not in self._found and self._find is not None:
            if len(self._found) >= REMEMBERED:
                self._found.clear()
            self._found[text] = tuple(_hint(text, *each) for each in self._find(plain(text)))
        return self._found.get(text, ())


def _hint(text: str, start: int, end: int, kinds: tuple[str, ...]) -> Hint:
    """Return a word to look at, from characters to positions inside its paragraph."""
    first, last = sentence_at(text, start + 1)
    key = (text[start:end].casefold(), " ".join(text[first:last].split()))
    return Hint(units(text[:start]), units(text[:end]), kinds, key)
