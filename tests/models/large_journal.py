"""A journal as large as a working life: what the speed gates are measured on.

Words are made of syllables and drawn as words of a language are, the n-th about 1/n as often as the first.
"""

from __future__ import annotations

import itertools
import random
from datetime import timedelta
from typing import TYPE_CHECKING

from app.clock import shift_date
from app.journal.ids import new_entry_id
from models.domain.entry import Entry, EntryId, EntryRecord, EntryState, WorksheetRef
from tests.models.journals import START

if TYPE_CHECKING:
    from collections.abc import Iterator

SYLLABLES = [consonant + vowel for consonant in "bcdfghklmnprst" for vowel in "aeio"]
LABELS = {"text": "What stays with you", "learned": "What you take from it"}


class Language:
    """A made-up language of a few thousand words."""

    def __init__(self, size: int = 5000, seed: int = 7) -> None:
        self.random = random.Random(seed)  # noqa: S311 - made-up words keep no secret
        self.words: list[str] = []
        known: set[str] = set()
        while len(self.words) < size:
            word = "".join(self.random.choices(SYLLABLES, k=self.random.randint(1, 4)))
            if word not in known:
                known.add(word)
                self.words.append(word)
        self._weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(size)))

    def text(self, words: int) -> str:
        """Return a text of so many words."""
        return " ".join(self.random.choices(self.words, cum_weights=self._weights, k=words))


def records(number: int, language: Language, words: int = 300) -> Iterator[EntryRecord]:
    """Yield entries, four hours apart, of several worksheets, some of them sealed, tagged or in the bin."""
    worksheets = ("page", "page", "page", "set-down", "went-well", "step-back")
    states = (*[EntryState.KEPT] * 18, EntryState.SEALED, EntryState.BINNED)
    for place in range(number):
        written_at = START - timedelta(hours=4 * (number - place))
        entry = Entry(
            id=EntryId(new_entry_id(written_at)),
            moment=0,
            worksheet=WorksheetRef(worksheets[place % 6], "1", "en"),
            written_at=written_at,
            shift_date=shift_date(written_at),
            title=language.text(4),
            state=EntryState.DRAFT if place % 9973 == 1 else states[place % 20],
            labels=LABELS,
            tags=("supervision",) if place % 10 == 0 else (),
        )
        answers = {"text": language.text(words - 40), "learned": language.text(40)}
        yield EntryRecord(entry, answers)
