"""The tables of a journal. Times are ISO 8601 text with their UTC offset; structured values are JSON text.

Nothing in here runs a query, and no object of these classes leaves `models`: repositories hand out domain records.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """What every table shares."""

    metadata = MetaData(naming_convention=NAMING)


class EntryRow(Base):
    """An entry. The long columns come last, so that lists never read past the short ones.

    Attributes:
        moment: See `models.domain.entry.Entry.moment`.
        binned_from: The state to go back to, while the entry is in the bin.
        unindexed: 1 while `body` lags behind the answers, which it does during an editing sitting only.
        preview: Beginning of everything answered, on one line.
        body: Plain text of everything answered; what the full-text index holds, letter for letter.
    """

    __tablename__ = "entry"

    moment: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[str] = mapped_column(unique=True)
    worksheet_id: Mapped[str]
    worksheet_version: Mapped[str]
    locale: Mapped[str]
    written_at: Mapped[str]
    shift_date: Mapped[str]
    title: Mapped[str]
    state: Mapped[str]
    binned_from: Mapped[str | None]
    thread: Mapped[str | None]
    words: Mapped[int]
    changed_at: Mapped[str]
    unindexed: Mapped[int]
    preview: Mapped[str]
    labels: Mapped[str]
    body: Mapped[str]


class AnswerRow(Base):
    """The answer to one field of an entry's worksheet."""

    __tablename__ = "answer"
    __table_args__ = (UniqueConstraint("entry_id", "field"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[str] = mapped_column(ForeignKey("entry.id"))
    field: Mapped[str]
    value: Mapped[str]


class FeelingRow(Base):
    """A word for a feeling, with its strength from 0 to 100."""

    __tablename__ = "feeling"

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[str] = mapped_column(ForeignKey("entry.id"), index=True)
    field: Mapped[str]
    phase: Mapped[str]
    word: Mapped[str]
    intensity: Mapped[int | None]


class RevisionRow(Base):
    """An earlier version of an entry: zlib-compressed JSON of its title, labels, answers and feelings."""

    __tablename__ = "revision"

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[str] = mapped_column(ForeignKey("entry.id"), index=True)
    saved_at: Mapped[str]
    title: Mapped[str]
    words: Mapped[int]
    snapshot: Mapped[bytes]


class TagRow(Base):
    """A tag in the spelling it was first given; `folded` tells tags apart whatever their capitals."""

    __tablename__ = "tag"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)


class EntryTagRow(Base):
    """Which entry carries which tag."""

    __tablename__ = "entry_tag"

    entry_id: Mapped[str] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id"), primary_key=True, index=True)


class ActionRow(Base):
    """A step to take. It outlives its entry: when that is deleted for good, only the link goes.

    Attributes:
        field: The worksheet field it answers in that entry.
        due, review: Days, as ISO text.
    """

    __tablename__ = "action"

    id: Mapped[str] = mapped_column(primary_key=True)
    entry_id: Mapped[str | None] = mapped_column(ForeignKey("entry.id"))
    field: Mapped[str]
    created_at: Mapped[str]
    changed_at: Mapped[str]
    text: Mapped[str]
    why: Mapped[str]
    first_step: Mapped[str]
    obstacle: Mapped[str]
    plan: Mapped[str]
    level: Mapped[str | None]
    mode: Mapped[str | None]
    due: Mapped[str | None]
    review: Mapped[str | None]
    status: Mapped[str]
    outcome: Mapped[str]


class PersonRow(Base):
    """A person, by role, in the spelling last used; `folded` tells people apart whatever their capitals."""

    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True)
    alias: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)


class EntryPersonRow(Base):
    """Which entry speaks of which person."""

    __tablename__ = "entry_person"

    entry_id: Mapped[str] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)


class ThoughtRow(Base):
    """Marked words, or a line of a list of thoughts; see `models.domain.thought.Thought`.

    A line is derived: what the answer says of it is the truth, and its row follows whenever the entry is saved.
    """

    __tablename__ = "thought"

    id: Mapped[str] = mapped_column(primary_key=True)
    entry_id: Mapped[str] = mapped_column(ForeignKey("entry.id"), index=True)
    field: Mapped[str]
    line: Mapped[str | None]
    start: Mapped[int]
    end: Mapped[int]
    state: Mapped[str]
    belief_before: Mapped[int | None]
    belief_after: Mapped[int | None]
    tested_in: Mapped[str | None] = mapped_column(ForeignKey("entry.id"))
    created_at: Mapped[str]
    changed_at: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    quote: Mapped[str]


class ThoughtTagRow(Base):
    """Which thought carries which kind of thinking, and how strongly, from 0 to 100."""

    __tablename__ = "thought_tag"

    thought_id: Mapped[str] = mapped_column(ForeignKey("thought.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True, index=True)
    strength: Mapped[int | None]


class ThinkingKindRow(Base):
    """A kind of thinking the person added; the others are in a file of the program."""

    __tablename__ = "thinking_kind"

    id: Mapped[str] = mapped_column(primary_key=True)
    label: Mapped[str]
    explanation: Mapped[str]
    example: Mapped[str]
    question: Mapped[str]
    created_at: Mapped[str]
    retired: Mapped[int]


class DocumentRow(Base):
    """A document made for others to read; see `models.domain.document.Document`.

    Attributes:
        sources: JSON list of entry ids; no foreign keys, because a copy outlives what it was copied from.
        parts: JSON list of id, heading and text, and of the chart where there is one.
    """

    __tablename__ = "document"

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    template: Mapped[str]
    title: Mapped[str]
    created_at: Mapped[str]
    changed_at: Mapped[str]
    since: Mapped[str | None]
    until: Mapped[str | None]
    months_only: Mapped[int]
    peer: Mapped[int]
    sources: Mapped[str]
    parts: Mapped[str]


class DepartureRow(Base):
    """One time something left the journal; never what it said."""

    __tablename__ = "departure"

    id: Mapped[int] = mapped_column(primary_key=True)
    left_at: Mapped[str]
    kind: Mapped[str]
    route: Mapped[str]
    pages: Mapped[int]
    records: Mapped[int]


class DepartedDocumentRow(Base):
    """Which document left the journal, as long as it is there."""

    __tablename__ = "departed_document"

    departure_id: Mapped[int] = mapped_column(ForeignKey("departure.id"), primary_key=True)
    document_id: Mapped[str]


class OriginRow(Base):
    """From which other journal an entry was brought in, and what it was called there."""

    __tablename__ = "origin"

    entry_id: Mapped[str] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    source: Mapped[str]
    source_id: Mapped[str]


class SettingRow(Base):
    """A setting that belongs to the journal and is encrypted with it."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


# Lists walk these from newest to oldest; the last columns let a filter decide without reading the entry itself.
Index("ix_entry_by_day", EntryRow.shift_date, EntryRow.moment, EntryRow.state, EntryRow.worksheet_id)
Index("ix_entry_by_worksheet", EntryRow.worksheet_id, EntryRow.shift_date, EntryRow.moment, EntryRow.state)
Index("ix_entry_thread", EntryRow.thread, sqlite_where=EntryRow.thread.is_not(None))
Index("ix_entry_unindexed", EntryRow.unindexed, sqlite_where=EntryRow.unindexed == 1)
Index("ix_action_entry_id", ActionRow.entry_id, sqlite_where=ActionRow.entry_id.is_not(None))
Index("ix_action_status", ActionRow.status)
Index("ix_thought_tested_in", ThoughtRow.tested_in, sqlite_where=ThoughtRow.tested_in.is_not(None))
Index("ix_document_kind", DocumentRow.kind, DocumentRow.created_at)
