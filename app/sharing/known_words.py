"""What words are known: which are names, which are ordinary, which have a capital letter and identify nobody.

Short lists of our own (`resources/wordlists`) come before the frequency lists that the password meter brings along.
Building it takes a twentieth of a second, so it is done when the first text is checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app import paths

if TYPE_CHECKING:
    from pathlib import Path

_ENDINGS = ("'s", "s", "es", "ed", "d", "ing", "ly", "er", "est", "y", "ness", "less", "ful", "ment")
_COMMON = 4000
"""How far down the list of spoken words a word is so common that a capital letter makes no name of it."""

_WELL_KNOWN = 400
"""How far down the lists of given names a name is one in small letters too; further down are words of all kinds."""

_FUNCTION_WORDS = 400
"""The same for the list of written words, which has the names of places further down."""


@dataclass(frozen=True, slots=True)
class KnownWords:
    """Sets of words in small letters.

    Attributes:
        given: Given names that are hardly ever ordinary words.
        always: Given names that are names without a capital letter and in capitals alone as well.
        small: Given names that are words, or letters that stand for something, in small letters.
        word_names: Names that are ordinary words as well.
        surnames: Family names that are hardly ever ordinary words.
        capitals: Words with a capital letter that identify nobody.
        common: The most common words.
        ordinary: Every other word that is no surprise at the beginning of a sentence.
    """

    given: frozenset[str]
    always: frozenset[str]
    small: frozenset[str]
    word_names: frozenset[str]
    surnames: frozenset[str]
    capitals: frozenset[str]
    common: frozenset[str]
    ordinary: frozenset[str]

    def is_ordinary(self, word: str) -> bool:
        """Tell whether `word` can begin a sentence without being a name."""
        return word in self.ordinary or self.means_nobody(word) or any(self._without(word))

    def means_nobody(self, word: str) -> bool:
        """Tell whether `word`, or what it is the plural of, has a capital letter and identifies nobody."""
        return word in self.capitals or word.removesuffix("s") in self.capitals

    def _without(self, word: str) -> list[bool]:
        stems = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))
        return [
            stem in self.ordinary
            or f"{stem}e" in self.ordinary
            or (stem[-1] == stem[-2] and stem[:-1] in self.ordinary)
            for stem in stems
            if len(stem) > 2
        ]


@lru_cache(maxsize=1)
def known_words() -> KnownWords:
    """Return the words the program comes with."""
    from mnemonic import Mnemonic
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    folder = paths.resources() / "wordlists"
    own, double = _listed(folder / "given-names.txt"), _listed(folder / "word-names.txt")
    small, capitals = _listed(folder / "small-words.txt"), _listed(folder / "capitals.txt")
    spoken, written = FREQUENCY_LISTS["us_tv_and_film"], FREQUENCY_LISTS["english_wikipedia"]
    women, men = FREQUENCY_LISTS["female_names"][:_WELL_KNOWN], FREQUENCY_LISTS["male_names"][:_WELL_KNOWN]
    given = {*FREQUENCY_LISTS["female_names"], *FREQUENCY_LISTS["male_names"], *own} - double - capitals
    return KnownWords(
        given=frozenset(given),
        always=frozenset({*women, *men, *own} - double - small),
        small=small,
        word_names=double,
        surnames=frozenset(FREQUENCY_LISTS["surnames"]) - double,
        capitals=capitals,
        common=frozenset({*spoken[:_COMMON], *written[:_FUNCTION_WORDS]}) - double - given,
        ordinary=frozenset({*spoken, *written, *double, *Mnemonic("english").wordlist}) - given,
    )


def _listed(file: Path) -> frozenset[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
