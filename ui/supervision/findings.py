"""Words in a document that could tell a reader who somebody is, each once, with a little of what stands around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.journal.markdown import plain
from app.sharing.identifiers import Finding, Kind, check, folded, is_bare_day
from app.sharing.pseudonyms import is_code

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.sharing.known_words import KnownWords
    from app.sharing.pseudonyms import Names
    from models.domain.document import Document

AROUND = 22


@dataclass(frozen=True, slots=True)
class Found:
    """A finding with its surroundings."""

    kind: Kind
    words: str
    before: str
    after: str


def found_in(document: Document, names: Names, known: KnownWords, kept: Collection[str]) -> tuple[Found, ...]:
    """Return what there is to decide about, in the order of reading; what was `kept` (folded) is passed over.

    Days without a year are passed over, because every entry on the sheet is dated with one, and so are all days while
    the document gives them as months.
    """
    seen = set(kept)
    found = []
    for text in (document.title, *(f"{part.heading}\n\n{plain(part.text)}" for part in document.parts)):
        for each in check(text, known, own=names.own, ignored=names.ignored):
            key = folded(each.text)
            if key in seen or is_code(each.text) or _is_dated(each, document):
                continue
            seen.add(key)
            found.append(_with_surroundings(text, each))
    return tuple(found)


def _is_dated(each: Finding, document: Document) -> bool:
    return is_bare_day(each) or (document.months_only and each.kind in {Kind.DATE, Kind.BIRTH})


def _with_surroundings(text: str, each: Finding) -> Found:
    before = text[max(0, each.start - AROUND) : each.start].rpartition("\n")[2]
    after = text[each.end : each.end + AROUND].partition("\n")[0]
    if each.start > AROUND and len(before) == AROUND:
        before = "…" + before.partition(" ")[2]
    if len(after) == AROUND:
        after = after.rpartition(" ")[0] + " …"
    return Found(each.kind, each.text, before, after)
