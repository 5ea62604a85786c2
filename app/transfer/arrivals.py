"""What is to be added to a journal, ready to be compared with it: entries with all that hangs on them."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from models.domain.entry import Entry, EntryId, EntryRecord, EntryState, WorksheetRef
from models.domain.origin import Origin
from models.domain.thought import Thought, ThoughtId, ThoughtState, ThoughtTag
from models.repositories.values import microseconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from app.transfer.importers.pages import Found, Page, Refused, Remark, Thinking
    from models.domain.action import Action
    from models.domain.document import Document
    from models.domain.entry import JsonValue
    from models.domain.thought import ThinkingKind
    from models.repositories.stream import Version

CONTEXT = 32
"""Characters of a page that are kept on either side of marked words."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An entry that is to be added.

    Attributes:
        people: Whom it speaks of, or None to look for them in its answers.
        words: How many words it has, or None to count them.
        thoughts: Marked words and lines of lists, or None to look for lines in its answers.
    """

    record: EntryRecord
    origin: Origin | None = None
    binned_from: EntryState | None = None
    versions: tuple[Version, ...] = ()
    people: tuple[str, ...] | None = None
    words: int | None = None
    thoughts: tuple[Thought, ...] | None = None

    @property
    def id(self) -> EntryId:
        """Its name, also in the journal it is brought into."""
        return self.record.entry.id


@dataclass(frozen=True, slots=True)
class Shipment:
    """Everything one file brings.

    Attributes:
        source: Name of the format.
        actions: In the order of writing; some hang on the entries, others on nothing.
        refused: What the file holds and what is not brought in.
        remarks: What is worth knowing of the rest, with how many pages it concerns.
    """

    source: str
    arrivals: tuple[Arrival, ...]
    actions: tuple[Action, ...] = ()
    documents: tuple[Document, ...] = ()
    kinds: tuple[ThinkingKind, ...] = ()
    settings: Mapping[str, JsonValue] = field(default_factory=dict)
    refused: tuple[Refused, ...] = ()
    remarks: Mapping[Remark, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The worksheet that pages of other journals are written on.

    Attributes:
        labels: The wording of its fields, by field id.
        field: The field that takes the text.
        escaped: Returns words as Markdown that shows just them.
        plain: Returns what Markdown shows.
    """

    worksheet: WorksheetRef
    labels: Mapping[str, str]
    field: str
    escaped: Callable[[str], str]
    plain: Callable[[str], str]


def shipment_of(source: str, found: Found, sheet: Sheet) -> Shipment:
    """Return the pages of another journal as entries; a page that is there twice, letter for letter, comes once."""
    pages = {entry_id(source, page): page for page in found.pages}
    places: dict[int, int] = {}
    arrivals = {name: _arrival(name, source, page, sheet, places) for name, page in pages.items()}
    return Shipment(
        source, tuple(arrivals.values()), refused=tuple(found.refused), remarks=dict(found.remarks)
    )


def entry_id(source: str, page: Page) -> EntryId:
    """Return the name of a page: the same page always gets the same one, and one that differs gets another.

    It is a UUID of version 8 (RFC 9562, section 5.8) made of a SHA-256 over everything the page says, so that bringing
    in a file a second time adds nothing, and no two versions of a page are ever taken for one.
    """
    thinking = page.thinking
    said = (thinking.thought, thinking.challenge, thinking.fairer, *thinking.kinds) if thinking else ()
    parts = (source, page.source_id, page.stamp, page.title, page.text, *page.tags, "", *said)
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).digest()
    value = int.from_bytes(digest[:16])
    value = value & ~(0xF << 76) | 0x8 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return EntryId(str(uuid.UUID(int=value)))


def _arrival(name: EntryId, source: str, page: Page, sheet: Sheet, places: dict[int, int]) -> Arrival:
    """Return a page as an entry; `places` keeps pages of one and the same time apart."""
    began = microseconds(page.written_at)
    moment = places.get(began, began)
    places[began] = moment + 1
    text = page.text if page.thinking is None else "\n\n".join(_told(page.thinking, sheet))
    entry = Entry(
        id=name,
        moment=moment,
        worksheet=sheet.worksheet,
        written_at=page.written_at,
        shift_date=page.day or page.written_at.date(),
        title=page.title,
        state=EntryState.KEPT,
        changed_at=page.written_at,
        labels=sheet.labels,
        tags=page.tags,
    )
    thoughts = None if page.thinking is None else (_thought(entry, page.thinking, text, sheet),)
    return Arrival(
        EntryRecord(entry, {sheet.field: text}), origin=Origin(source, page.source_id), thoughts=thoughts
    )


def _told(thinking: Thinking, sheet: Sheet) -> Iterator[str]:
    """Yield a thought and what was set against it, as paragraphs of a page."""
    for words in (thinking.thought, thinking.challenge, thinking.fairer):
        if words.strip():
            yield sheet.escaped(words.strip())


def _thought(entry: Entry, thinking: Thinking, text: str, sheet: Sheet) -> Thought:
    """Return the mark on the words of the thought, which stand at the beginning of the page."""
    shown = sheet.plain(text)
    quote = sheet.plain(sheet.escaped(thinking.thought.strip()))
    return Thought(
        id=ThoughtId(str(uuid.uuid5(uuid.UUID(entry.id), "thought"))),
        entry_id=entry.id,
        field=sheet.field,
        start=0,
        end=len(quote),
        quote=quote,
        before="",
        after=shown[len(quote) : len(quote) + CONTEXT],
        state=ThoughtState.ANCHORED,
        created_at=entry.written_at,
        changed_at=entry.written_at,
        tags=tuple(ThoughtTag(kind) for kind in thinking.kinds),
    )
