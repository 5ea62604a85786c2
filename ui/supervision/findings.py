"""Words in a document that could tell a reader who somebody is, each once, with a little of what stands around it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.journal.markdown import plain
from app.sharing.identifiers import check, is_bare_day
from app.sharing.names import Ground, ground
from app.sharing.pseudonyms import is_code
from app.sharing.whole_words import folded

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.sharing.identifiers import Finding, Kind
    from app.sharing.known_words import KnownWords
    from app.sharing.pseudonyms import Names
    from models.domain.document import Document

AROUND = 22


@dataclass(frozen=True, slots=True)
class Found:
    """A finding with its surroundings.

    Attributes:
        ground: Why it looks like a name; of no meaning for other kinds.
    """

    kind: Kind
    words: str
    before: str
    after: str
    ground: Ground = Ground.CAPITAL


def found_in(document: Document, names: Names, known: KnownWords, kept: Collection[str]) -> tuple[Found, ...]:
    """Return what there is to decide about, in the order of reading; what was `kept` is passed over.

    Days without a year are passed over, because every entry on the sheet is dated with one. While the document gives
    days as months they are not: what is left then is a day that could not be turned into its month.
    """
    seen = {folded(each) for each in kept}
    found = []
    for text in (document.title, *(f"{part.heading}\n\n{plain(part.text)}" for part in document.parts)):
        for each in check(text, known, own=names.own, ignored=names.ignored):
            key = folded(each.text)
            if key in seen or is_code(each.text) or (is_bare_day(each) and not document.months_only):
                continue
            seen.add(key)
            found.append(replace(_with_surroundings(text, each), ground=ground(each.text, known)))
    return tuple(found)


def _with_surroundings(text: str, each: Finding) -> Found:
    before = text[max(0, each.start - AROUND) : each.start].rpartition("\n")[2]
    after = text[each.end : each.end + AROUND].partition("\n")[0]
    if each.start > AROUND and len(before) == AROUND:
        before = "…" + before.partition(" ")[2]
    if len(after) == AROUND:
        after = after.rpartition(" ")[0] + " …"
    return Found(each.kind, each.text, before, after)
