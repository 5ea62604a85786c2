"""Passphrases: one normal form in bytes, a generated one to offer, and an honest measure of one's own."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.vault.recovery import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_LENGTH = 12
LEAST_GUESSES = 1e12
PHRASE_WORDS = 5
PHRASE_BITS = 55
"""Entropy of a generated phrase: five words, each one of 2,048."""

_JUDGED = 72
"""Characters that are judged. The estimator refuses more, and the rest can only add strength."""


@dataclass(frozen=True, slots=True)
class Strength:
    """How long a passphrase would hold.

    Attributes:
        score: 0 (guessed at once) to 4 (beyond reach).
        guesses: Estimated guesses until it is found.
        acceptable: At least 12 characters and 10^12 guesses.
        hint: What to change: "too-short", "personal", "common-words", "keyboard-pattern", "repeats", "sequence",
            "date", "more-words", or "" when it is acceptable.
    """

    score: int
    guesses: float
    acceptable: bool
    hint: str


_HINTS = {
    "dictionary": "common-words",
    "spatial": "keyboard-pattern",
    "repeat": "repeats",
    "sequence": "sequence",
    "date": "date",
    "regex": "date",
}


def normalise(text: str) -> bytearray:
    """Return the bytes that keys are derived from: UTF-8 of the text in Unicode normal form C.

    The same passphrase gives the same bytes on every keyboard and system. Whoever calls wipes them.
    """
    return bytearray(unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass"))


def generate_phrase() -> str:
    """Return five words drawn evenly from 2,048: 55 bits, easy to learn in an evening."""
    words = word_list()
    return " ".join(words[int.from_bytes(os.urandom(2), "big") % len(words)] for _ in range(PHRASE_WORDS))


def strength(text: str, user_inputs: Sequence[str] = ()) -> Strength:
    """Estimate how hard `text` is to guess; takes up to 20 ms.

    Args:
        text: The passphrase being chosen.
        user_inputs: Words a guesser would try first: names, the employer, the name of the journal.
    """
    if not text:
        return Strength(score=0, guesses=1.0, acceptable=False, hint="too-short")
    from zxcvbn import zxcvbn

    judged = zxcvbn(text[:_JUDGED], user_inputs=[word for word in user_inputs if word])
    guesses = float(judged["guesses"])
    acceptable = len(text) >= LEAST_LENGTH and guesses >= LEAST_GUESSES
    hint = "" if acceptable else "too-short" if len(text) < LEAST_LENGTH else _hint(judged["sequence"])
    return Strength(score=int(judged["score"]), guesses=guesses, acceptable=acceptable, hint=hint)


def _hint(sequence: list[dict[str, Any]]) -> str:
    """Name the pattern that covers most of the text."""
    longest = max(sequence, key=lambda match: len(match["token"]))
    if longest.get("dictionary_name") == "user_inputs":
        return "personal"
    return _HINTS.get(longest["pattern"], "more-words")
