"""Other names for people: "the young person" is P1 on this sheet and on the next.

The list of who is who never leaves the journal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from app.sharing.double_words import is_double, names_somebody
from app.sharing.identifiers import CODE
from app.sharing.known_words import known_words
from app.sharing.months import as_months
from app.sharing.names import without_title
from app.sharing.rewriting import in_line, in_page
from app.sharing.whole_words import alike, folded, occurrences

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from app.sharing.days import Period
    from app.sharing.known_words import KnownWords
    from app.sharing.rewriting import Change
    from app.sharing.whole_words import Read
    from models.domain.document import Document, Part


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
        given: Codes that ever stood for something: a sheet made with P1 keeps it, so that nobody else can become P1.
    """

    pseudonyms: tuple[Pseudonym, ...] = ()
    own: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    given: tuple[str, ...] = ()

    def code_for(self, words: str, *, place: bool = False) -> str:
        """Return what stands in for `words`, or for the one person whose first or last name they are, or a new code."""
        known = {folded(each.words): each.code for each in self.pseudonyms}
        if folded(words) in known:
            return known[folded(words)]
        if place:
            return self.next_place()
        people = {each.code for each in self.pseudonyms if _is_part_of(words, each.words)}
        return people.pop() if len(people) == 1 else self.next_code()

    def next_code(self) -> str:
        """Return the first of P1, P2, … that never stood for anybody."""
        return _first_new((f"P{number}" for number in count(1)), self._taken())

    def next_place(self) -> str:
        """Return the first of Place A, Place B, … that never stood for any place."""
        return _first_new((f"Place {_letters(number)}" for number in count()), self._taken())

    def with_pseudonym(self, words: str, code: str) -> Names:
        """Return these names with `code` standing in for `words`; blank words change nothing."""
        if not words.strip() or not code.strip():
            return self
        found = Pseudonym(" ".join(words.split()), code.strip())
        given = tuple(dict.fromkeys((*self._taken(), found.code)))
        if folded(words) not in {folded(each.words) for each in self.pseudonyms}:
            return replace(self, pseudonyms=(*self.pseudonyms, found), given=given)
        same = (found if folded(each.words) == folded(words) else each for each in self.pseudonyms)
        return replace(self, pseudonyms=tuple(same), given=given)

    def without_pseudonym(self, words: str) -> Names:
        """Return these names with nothing standing in for `words`."""
        kept = tuple(each for each in self.pseudonyms if folded(each.words) != folded(words))
        return replace(self, pseudonyms=kept, given=self._taken())

    def ignoring(self, words: str) -> Names:
        """Return these names with `words` passed over from now on, and looked for no longer."""
        return replace(self, own=_without(self.own, words), ignored=_with(self.ignored, words))

    def looking_for(self, words: str) -> Names:
        """Return these names with `words` found wherever they stand from now on, and passed over no longer."""
        return replace(self, own=_with(self.own, words), ignored=_without(self.ignored, words))

    def forgetting(self, words: str) -> Names:
        """Return these names with nothing decided about `words`."""
        return replace(
            self.without_pseudonym(words),
            own=_without(self.own, words),
            ignored=_without(self.ignored, words),
        )

    def _taken(self) -> tuple[str, ...]:
        """Return every code that stands for something or once did; names kept by older versions know no others."""
        return tuple(dict.fromkeys((*self.given, *(each.code for each in self.pseudonyms))))


def taken_out(page: str, pseudonyms: Collection[Pseudonym]) -> str:
    """Return a page with every pseudonym in place of its words; longer words go before shorter ones."""
    return in_page(page, lambda text: _stand_ins(text, pseudonyms))


def people_taken_out(part: Part, pseudonyms: Collection[Pseudonym]) -> Part:
    """Return a part of a document with people taken out of its words.

    The heading of a chart is made of somebody's own words as well; those of a shape are not.
    """
    heading = part.heading if part.chart is None else taken_out_of_line(part.heading, pseudonyms)
    return replace(part, heading=heading, text=taken_out(part.text, pseudonyms))


def taken_out_of_line(line: str, pseudonyms: Collection[Pseudonym]) -> str:
    """Return a line without marks, such as a heading, with every pseudonym in place of its words."""
    return in_line(line, lambda text: _stand_ins(text, pseudonyms))


def replaced(page: str, words: str, by: str) -> str:
    """Return a page with `by` in place of `words` wherever they stand as whole words."""
    return taken_out(page, (Pseudonym(words, by),))


def replaced_in_line(line: str, words: str, by: str) -> str:
    """Return a line without marks with `by` in place of `words` wherever they stand as whole words."""
    return taken_out_of_line(line, (Pseudonym(words, by),))


def months_only(page: str, known: KnownWords, period: Period | None = None) -> str:
    """Return a page with every day given as its month and year; see `month_of` for days without a year."""
    return in_page(page, lambda text: as_months(text, known, period))


def released(document: Document, names: Names, known: KnownWords) -> Document:
    """Return `document` as it may leave the journal: people taken out, days as months where that is wanted."""
    period = period_of(document)

    def line(text: str) -> str:
        text = taken_out_of_line(text, names.pseudonyms)
        return in_line(text, lambda words: as_months(words, known, period)) if document.months_only else text

    def page(text: str) -> str:
        text = taken_out(text, names.pseudonyms)
        return months_only(text, known, period) if document.months_only else text

    parts = tuple(replace(part, heading=line(part.heading), text=page(part.text)) for part in document.parts)
    return replace(document, title=line(document.title), parts=parts)


def rewritten(document: Document, words: str, by: str) -> Document:
    """Return `document` with `by` in place of `words` wherever they stand as whole words."""
    parts = (
        replace(
            part,
            heading=replaced_in_line(part.heading, words, by),
            text=replaced(part.text, words, by),
        )
        for part in document.parts
    )
    return replace(document, title=replaced_in_line(document.title, words, by), parts=tuple(parts))


def stands_in(document: Document, words: str) -> bool:
    """Tell whether `words` stand in `document` as whole words."""
    return rewritten(document, words, "…") != document


def period_of(document: Document) -> Period:
    """Return what a document looks back on; one that says nothing of it was written on the day it was made."""
    made = document.created_at.date()
    until = document.until or made
    return document.since or until, until


def is_code(words: str) -> bool:
    """Tell whether `words` are one of the codes that are made here."""
    return re.fullmatch(CODE, words) is not None


def _stand_ins(text: str, pseudonyms: Collection[Pseudonym]) -> Iterator[Change]:
    """Yield where words have a pseudonym, the longest first: of overlapping words only those.

    Words inside of a code stay: where the manager is "manager A", nobody becomes "manager A A" on the next sheet.
    """
    read, taken = alike(text), bytearray(len(text))
    coded = [span for each in pseudonyms for span in _written(text, read, each.code)]
    for each in sorted(pseudonyms, key=lambda one: len(one.words), reverse=True):
        for start, end in _named(text, read, each.words):
            inside = any(
                first <= start and end <= last and last - first > end - start for first, last in coded
            )
            if not inside and not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                yield start, end, each.code


def _named(text: str, read: Read, words: str) -> Iterator[tuple[int, int]]:
    """Yield where `words` stand for what they name."""
    double = is_double(words, known_words())
    for start, end in occurrences(read, words):
        if not double or names_somebody(text, start, end):
            yield start, end


def _written(text: str, read: Read, code: str) -> Iterator[tuple[int, int]]:
    """Yield where `code` stands letter for letter: my manager told a lie, and manager A did not."""
    for start, end in occurrences(read, code):
        if text[start:end].split() == code.split():
            yield start, end


def _with(known: tuple[str, ...], words: str) -> tuple[str, ...]:
    return known if folded(words) in map(folded, known) else (*known, words)


def _without(known: tuple[str, ...], words: str) -> tuple[str, ...]:
    return tuple(each for each in known if folded(each) != folded(words))


def _is_part_of(words: str, name: str) -> bool:
    """Tell whether `words` are the first or the last name of somebody; titles do not count."""
    part, parts = folded(without_title(words)), without_title(name).split()
    ends = {folded(each) for each in (parts[0], parts[-1]) if each[0].isupper()} if parts else set()
    return part in ends


def _first_new(codes: Iterator[str], taken: Collection[str]) -> str:
    return next(code for code in codes if code not in taken)


def _letters(number: int) -> str:
    """Return A to Z for 0 to 25, then AA, AB and so on."""
    before, last = divmod(number, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)
