"""The shape of a JSON export as a table of types; what does not fit is refused before anything is made of it."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct

from models.domain.action import ActionLevel, ActionMode, ActionStatus
from models.domain.document import DocumentKind
from models.domain.entry import EntryState, Phase
from models.domain.thought import ThoughtState

Level = ActionLevel
Mode = ActionMode
Status = ActionStatus
Sort = DocumentKind
State = EntryState
When = Phase
Standing = ThoughtState

Id = Annotated[str, Meta(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
Name = Annotated[str, Meta(max_length=300)]
Short = Annotated[str, Meta(max_length=10_000)]
Percent = Annotated[int, Meta(ge=0, le=100)]
Count = Annotated[int, Meta(ge=0, le=1_000_000_000)]
Moment = Annotated[int, Meta(ge=-(2**60), le=2**60)]


class FeltData(Struct, kw_only=True):
    """A feeling of an earlier version."""

    field: Name
    phase: When
    word: Short
    intensity: Percent | None


class FeelingData(FeltData, kw_only=True):
    """A feeling, and the entry it was named in."""

    entry: Id


class VersionData(Struct):
    """What an entry said until it was changed."""

    saved_at: Name
    title: str
    words: Count
    labels: dict[str, str]
    answers: dict[str, Any]
    feelings: list[FeltData]


class OriginData(Struct):
    """Where an entry was brought in from."""

    source: Name
    id: Name


class EntryData(Struct):
    """An entry without its answers."""

    id: Id
    moment: Moment
    worksheet: Name
    worksheet_version: Name
    language: Name
    written_at: Name
    shift_date: Name
    changed_at: Name | None
    title: str
    state: State
    thread: Id | None
    words: Count
    tags: list[Short]
    labels: dict[str, str]
    binned_from: State | None = None
    origin: OriginData | None = None
    versions: list[VersionData] = []


class AnswerData(Struct):
    """The answer to one field."""

    entry: Id
    field: Name
    value: Any


class TagData(Struct):
    """A kind of thinking seen in words."""

    kind: Name
    strength: Percent | None


class ThoughtData(Struct):
    """Marked words, or a line of a list of thoughts."""

    id: Name
    entry: Id
    field: Name
    line: Name | None
    start: Count
    end: Count
    quote: str
    before: Short
    after: Short
    state: Standing
    belief_before: Percent | None
    belief_after: Percent | None
    tested_in: Id | None
    created_at: Name
    changed_at: Name
    tags: list[TagData]


class ActionData(Struct):
    """A step to take."""

    id: Id
    entry: Id | None
    field: Name
    created_at: Name
    changed_at: Name
    text: str
    why: str
    first_step: str
    obstacle: str
    plan: str
    level: Level | None
    mode: Mode | None
    due: Name | None
    review: Name | None
    status: Status
    outcome: str


class PersonData(Struct):
    """A person by role, and the entries that speak of them."""

    alias: Short
    entries: list[Id]


class ChartData(Struct):
    """A line that is drawn on a document: see `models.domain.chart.Chart`."""

    low: float
    high: float
    since: Name
    until: Name
    points: list[tuple[Name, float, float | None]]
    lines: list[tuple[int, int]]


class PartData(Struct):
    """A part of a document for others."""

    id: Name
    heading: str
    text: str
    chart: ChartData | None = None


class DocumentData(Struct):
    """A document for others."""

    id: Id
    kind: Sort
    template: Name
    title: str
    created_at: Name
    changed_at: Name
    since: Name | None
    until: Name | None
    months_only: bool
    peer: bool
    parts: list[PartData]
    sources: list[Id]


class KindData(Struct):
    """A kind of thinking the person added."""

    id: Name
    label: Short
    explanation: str
    example: str
    question: str
    retired: bool


class SettingData(Struct):
    """A setting of the journal."""

    key: Name
    value: Any


class WholeData(Struct):
    """The lists of a document; its list of tags says nothing that its entries do not."""

    entries: list[EntryData]
    answers: list[AnswerData]
    thoughts: list[ThoughtData]
    feelings: list[FeelingData]
    actions: list[ActionData]
    people: list[PersonData]
    documents: list[DocumentData]
    settings: list[SettingData]
