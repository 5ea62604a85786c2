"""Sentences with choices in them: "[a|b]" picks one, "{role}" is filled once for each page and stays the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

T = TypeVar("T")

_PARTS = re.compile(r"\[([^\[\]]*)\]|\{(\w+)\}")
_SENTENCE_START = re.compile(r"(^[“‘]?|(?<!\.)[.?] [“‘]?|\.” )([a-z])")


@dataclass(frozen=True, slots=True)
class Slot:
    """A role or thing that one page names always in the same way."""

    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several wordings."""

    options: tuple[Template, ...]


Template = tuple["str | Slot | Choice", ...]


class Deck(Generic[T]):
    """Deals every card before any comes back, and the latest half of them last, so that neighbours do not resemble."""

    def __init__(self, cards: Sequence[T], random: Random) -> None:
        self._random = random
        self._left = list(cards)
        self._dealt: list[T] = []
        random.shuffle(self._left)

    def deal(self) -> T:
        """Return the next card."""
        if not self._left:
            half = len(self._dealt) // 2
            earlier, latest = self._dealt[: len(self._dealt) - half], self._dealt[len(self._dealt) - half :]
            self._random.shuffle(earlier)
            self._random.shuffle(latest)
            self._left, self._dealt = [*latest, *earlier], []
        self._dealt.append(self._left.pop())
        return self._dealt[-1]


class Speaker:
    """Says templates with the roles and things of one page."""

    def __init__(self, slots: Mapping[str, Sequence[str]], random: Random) -> None:
        self._slots = slots
        self._random = random
        self._named: dict[str, str] = {}

    def say(self, text: str) -> str:
        """Return `text` with every choice made, each sentence beginning with a capital."""
        return _SENTENCE_START.sub(_capital, self._fill(template(text)))

    def fill(self, text: str) -> str:
        """Return `text` with every choice made, in the letters it was written in."""
        return self._fill(template(text))

    def name(self, slot: str) -> str:
        """Return what this page calls the role or thing."""
        if slot not in self._named:
            self._named[slot] = self._random.choice(self._slots[slot])
        return self._named[slot]

    def _fill(self, parts: Template) -> str:
        return "".join(part if isinstance(part, str) else self._choose(part) for part in parts)

    def _choose(self, part: Slot | Choice) -> str:
        if isinstance(part, Choice):
            return self._fill(self._random.choice(part.options))
        return self.name(part.name)


@cache  # the shipped sentences, a few hundred
def template(text: str) -> Template:
    """Return the parts of a sentence."""
    parts: list[str | Slot | Choice] = []
    end = 0
    for match in _PARTS.finditer(text):
        parts.append(text[end : match.start()])
        if match[2] is not None:
            parts.append(Slot(match[2]))
        else:
            parts.append(Choice(tuple(template(option) for option in match[1].split("|"))))
        end = match.end()
    parts.append(text[end:])
    return tuple(part for part in parts if part)


def _capital(match: re.Match[str]) -> str:
    return match[1] + match[2].upper()
