"""Other names for people: "the young person" is P1 on this sheet and on the next.

The list of who is who never leaves the journal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.sharing.days import month_of
from app.sharing.identifiers import Kind, check, folded, occurrences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.sharing.known_words import KnownWords
    from models.domain.document import Document

_CODE = re.compile(r"P(\d+)")


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """What stands in for some words.

    Attributes:
        words: What was written.
        code: What goes on paper; several words may share one code.
    """

    words: str
    code: str


@dataclass(frozen=True, slots=True)
class Names:
    """What a person decided about names, for this document and the next ones.

    Attributes:
        pseudonyms: In the order they were made.
        own: Words the check is to find wherever they stand.
        ignored: Words the check is to pass over.
    """

    pseudonyms: tuple[Pseudonym, ...] = ()
    own: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()

    def code_for(self, words: str) -> str:
        """Return what stands in for `words`, or the next free code."""
        known = {folded(each.words): each.code for each in self.pseudonyms}
        return known.get(folded(words), self.next_code())

    def next_code(self) -> str:
        """Return the first of P1, P2, … that stands for nobody."""
        taken = {each.code for each in self.pseudonyms}
        return next(
            code for code in (f"P{number}" for number in range(1, len(taken) + 2)) if code not in taken
        )

    def with_pseudonym(self, words: str, code: str) -> Names:
        """Return these names with `code` standing in for `words`; blank words change nothing."""
        if not words.strip() or not code.strip():
            return self
        found = Pseudonym(" ".join(words.split()), code.strip())
        if folded(words) not in {folded(each.words) for each in self.pseudonyms}:
            return replace(self, pseudonyms=(*self.pseudonyms, found))
        same = (found if folded(each.words) == folded(words) else each for each in self.pseudonyms)
        return replace(self, pseudonyms=tuple(same))

    def without_pseudonym(self, words: str) -> Names:
        """Return these names with nothing standing in for `words`."""
        kept = tuple(each for each in self.pseudonyms if folded(each.words) != folded(words))
        return replace(self, pseudonyms=kept)

    def ignoring(self, words: str) -> Names:
        """Return these names with `words` passed over from now on."""
        known = {folded(each) for each in self.ignored}
        return self if folded(words) in known else replace(self, ignored=(*self.ignored, words))

    def looking_for(self, words: str) -> Names:
        """Return these names with `words` found wherever they stand from now on."""
        known = {folded(each) for each in self.own}
        return self if folded(words) in known else replace(self, own=(*self.own, words))

    def forgetting(self, words: str) -> Names:
        """Return these names with nothing decided about `words`."""
        return replace(
            self.without_pseudonym(words),
            own=tuple(each for each in self.own if folded(each) != folded(words)),
            ignored=tuple(each for each in self.ignored if folded(each) != folded(words)),
        )


def taken_out(text: str, pseudonyms: Iterable[Pseudonym]) -> str:
    """Return `text` with every pseudonym in place of its words; longer words go before shorter ones."""
    for each in sorted(pseudonyms, key=lambda one: len(one.words), reverse=True):
        text = replaced(text, each.words, each.code)
    return text


def replaced(text: str, words: str, by: str) -> str:
    """Return `text` with `by` in place of `words` wherever they stand as whole words."""
    for start, end in reversed(list(occurrences(text, words))):
        text = text[:start] + by + text[end:]
    return text


def months_only(text: str, known: KnownWords) -> str:
    """Return `text` with every day given as its month, and its year where one was given."""
    for each in reversed(check(text, known)):
        if each.kind in {Kind.DATE, Kind.BIRTH}:
            text = text[: each.start] + month_of(each.text) + text[each.end :]
    return text


def released(document: Document, names: Names, known: KnownWords) -> Document:
    """Return `document` as it may leave the journal: people taken out, days as months where that is wanted."""

    def out(text: str) -> str:
        text = taken_out(text, names.pseudonyms)
        return months_only(text, known) if document.months_only else text

    parts = tuple(replace(part, heading=out(part.heading), text=out(part.text)) for part in document.parts)
    return replace(document, title=taken_out(document.title, names.pseudonyms), parts=parts)


def is_code(words: str) -> bool:
    """Tell whether `words` are one of the codes that are made here."""
    return _CODE.fullmatch(words) is not None
