"""A worksheet: one file, one tool. The frozen records that a file of the worksheet format becomes.

Holds data and the few readings of it that every user of a worksheet needs; it must not know of files or of the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import field

from app.worksheets.fields import (
    Field,
    Item,
    Likert,
    LongText,
    Option,
    Phase,
    Record,
    Rung,
    Scaling,
    Share,
    ShowIf,
    Slider,
    TimedWriting,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMA = 1
"""The version of the worksheet format this program reads."""

Kind = Literal[
    "reflection",
    "writing",
    "record",
    "audit",
    "instrument",
    "checklist",
    "practice",
    "plan",
    "card",
]


Need = Literal["just-happened", "unwind", "think", "look-after", "plan", "lead"]
"""What brings a person to a tool; the library is arranged by it."""


class Heading(Record, frozen=True, kw_only=True):
    """The top of a worksheet file: enough to list and find it.

    Attributes:
        minutes: Shortest and longest time it usually takes.
        needs: Where it stands in the library, first where it belongs most.
        inventory: Codes of the tools it covers, for the people who keep the library complete.
        living: One page that is gone back to and changed, its earlier versions kept, rather than a new one each time.
    """

    schema: int
    id: str
    version: str
    lang: str
    kind: Kind
    title: str
    group: str = "writing"
    priority: Literal["core", "high", "medium", "low"] = "medium"
    summary: str = ""
    audience: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    minutes: tuple[int, int] | None = None
    inventory: tuple[str, ...] = ()
    status: Literal["ready", "draft", "needs-text"] = "ready"
    deprecated: bool = False
    living: bool = False


class Origin(Record, frozen=True, kw_only=True):
    """Whose words these are."""

    wording: Literal["original", "licensed", "open-licence", "public-domain"] = "original"
    licence: str = ""
    credit: str = ""
    sources: tuple[str, ...] = ()
    ship_items: bool = True
    print_items: bool = True
    confirm: str = ""


class Safety(Record, frozen=True, kw_only=True):
    """What keeps a heavy tool bounded.

    Attributes:
        before: Said before it begins.
        stop: Said when the person stops.
        after: Said at the end.
        soft_wait_days: Asks `soft_wait_ask`, and never blocks, when the event may be newer than this.
        lighter: Id of the worksheet offered instead.
    """

    level: Literal["none", "low", "high"] = "none"
    before: str = ""
    stop: str = ""
    after: str = ""
    signposts: tuple[str, ...] = ()
    soft_wait_days: int | None = None
    soft_wait_ask: str = ""
    lighter: str = ""
    no_text_cues: bool = False


class Privacy(Record, frozen=True, kw_only=True):
    """What may leave on paper unless a section or a field says otherwise."""

    default: Share = "private"
    confirm_print: bool = False


class Schedule(Record, frozen=True, kw_only=True):
    """When it is worth coming back.

    Attributes:
        series: Number of sessions in a series; the pages share a thread.
        series_days: Days after the first session on which each of the others is offered; else `min_gap_days` decides.
        series_next: Said where the next session is offered, with the placeholders {next} and {series}.
        series_ask: Asked when the last session of a series is done.
        series_offers: Ids of worksheets offered then.
        follow_ups: Days after which the sections of phase "follow_up" are offered; in a file `follow_up_days`.
        follow_up_ask: The line that offers it.
        overdue_at: Field of type time: past it, a neutral reminder is due until `overdue_until` is answered. A time
            earlier in the day than the writing belongs to the next day.
        overdue_until: Field whose answer ends the reminder.
        next_on: Field of type date whose day is worth a line on Today.
    """

    every: Literal["day", "week", "month", "quarter", "year"] | None = None
    min_gap_days: int | None = None
    series: int | None = None
    series_next: str = ""
    series_ask: str = ""
    series_offers: tuple[str, ...] = ()
    series_days: tuple[int, ...] = ()
    follow_up_after: int | tuple[int, ...] = field(name="follow_up_days", default=())
    follow_up_ask: str = ""
    overdue_at: str | None = None
    overdue_until: str | None = None
    next_on: str | None = None

    @property
    def follow_ups(self) -> tuple[int, ...]:
        """Days after writing, in rising order; empty when there is nothing to come back to."""
        return (self.follow_up_after,) if isinstance(self.follow_up_after, int) else self.follow_up_after

    @property
    def follow_up_days(self) -> int | None:
        """Days until the first follow-up, or None."""
        return self.follow_ups[0] if self.follow_ups else None


Ending = Literal["keep", "seal", "let_go"]
"""What can become of a page: kept, kept out of search and lists, or let go."""


class Endings(Record, frozen=True, kw_only=True):
    """How a page may end.

    Attributes:
        choices: What the person can choose; the first is offered first.
        let_go: Said where letting go is offered.
        let_go_keeps: What stays when the text goes: nothing, the mark that it happened, or the ratings as well.
        seal: Said where sealing is offered.
    """

    choices: tuple[Ending, ...] = ("keep",)
    let_go: str = ""
    let_go_keeps: Literal["nothing", "mark", "ratings"] = "nothing"
    seal: str = ""


class LikertScale(Record, frozen=True, kw_only=True, tag_field="type", tag="likert"):
    """Steps with words; `unscored` answers say why there is none."""

    options: tuple[Rung, ...]
    unscored: tuple[Option, ...] = ()


class SliderScale(Record, frozen=True, kw_only=True, tag_field="type", tag="slider"):
    """A line between two ends."""

    min: int | float = 0
    max: int | float = 10
    step: int | float = 1
    low: str = ""
    high: str = ""
    unscored: tuple[Option, ...] = ()


class ScalingScale(Record, frozen=True, kw_only=True, tag_field="type", tag="scaling"):
    """Whole numbers with words at the ends."""

    min: int = 1
    max: int = 10
    low: str = ""
    high: str = ""


Scale = LikertScale | SliderScale | ScalingScale


class ItemRun(Record, frozen=True, kw_only=True):
    """A run of numbered items without wording: `prefix` and a number are their ids."""

    prefix: str
    start: int = field(name="from")
    end: int = field(name="to")
    type: Literal["likert", "slider", "scaling"]
    scale: str | None = None


class Section(Record, frozen=True, kw_only=True):
    """A group of questions under one heading."""

    id: str
    title: str
    intro: str = ""
    optional: bool = False
    repeat: bool = False
    phase: Phase | None = None
    show_if: ShowIf | None = None
    share: Share | None = None
    items: ItemRun | None = None
    own_fields: tuple[Field, ...] = field(name="field", default=())

    @property
    def fields(self) -> tuple[Field, ...]:
        """The questions of the section, the run of numbered items first."""
        return (*_numbered(self.items), *self.own_fields)


class Band(Record, frozen=True, kw_only=True):
    """Own words for a part of a score's range, up to and including `upto`."""

    upto: int | float
    label: str
    note: str = ""


Method = Literal["mean", "sum", "count", "max", "change", "gap", "ratio"]
"""How a score is computed; see `scoring`."""


class Score(Record, frozen=True, kw_only=True):
    """A number computed from answers when it is shown, never stored.

    Attributes:
        over: For "ratio": the mean of `items` is divided by the mean of these; without them, the first item by the
            second.
        reverse: Items that count the other way round: low + high - value.
        min_answered: Answers it takes; None follows the rule of `scoring.needed`.
        prorate: For "sum": stand in the mean of what was answered for what was not.
        at_least: For "count": count the answers from this number on, in place of every answer.
        top: For "gap": how many are listed.
    """

    id: str
    label: str
    method: Method
    items: tuple[str, ...]
    over: tuple[str, ...] = ()
    reverse: tuple[str, ...] = ()
    min_answered: int | None = None
    range: tuple[int | float, int | float] | None = None
    direction: Literal["higher_better", "lower_better", "neutral"] = "neutral"
    decimals: int = 1
    prorate: bool = False
    at_least: int | float | None = None
    bands: tuple[Band, ...] = ()
    top: int | None = None


class Trend(Record, frozen=True, kw_only=True):
    """A line or points over time; `source` is "score:ID" or "field:ID"."""

    id: str
    source: str
    label: str
    also: str | None = None
    plot: Literal["line", "points"] = "line"
    per: Literal["journal", "thread"] = "journal"
    min: int | float | None = None
    max: int | float | None = None
    default: bool = False


class Print(Record, frozen=True, kw_only=True):
    """How it is laid out on paper: field ids, and scores as "score:ID"."""

    title: str = ""
    order: tuple[str, ...] = ()


class Worksheet(Heading, frozen=True, kw_only=True):
    """A whole worksheet file."""

    origin: Origin = Origin()
    safety: Safety = Safety()
    privacy: Privacy = Privacy()
    schedule: Schedule = Schedule()
    endings: Endings = Endings()
    scale: dict[str, Scale] = field(default_factory=dict)
    sections: tuple[Section, ...] = field(name="section", default=())
    scores: tuple[Score, ...] = field(name="score", default=())
    trends: tuple[Trend, ...] = field(name="trend", default=())
    print: Print = Print()

    @property
    def fields(self) -> tuple[Field, ...]:
        """Every question, in order."""
        return tuple(each for section in self.sections for each in section.fields)

    def repeating(self, section_id: str) -> Section | None:
        """Return the repeating section with this id, under which its repetitions are stored, or None."""
        return next((each for each in self.sections if each.repeat and each.id == section_id), None)

    def find(self, field_id: str) -> Field | None:
        """Return the question with this id, or None."""
        return next((each for each in self.fields if each.id == field_id), None)

    def writing(self) -> LongText | TimedWriting | None:
        """Return the first field with room to write: where the cursor belongs."""
        rooms = (each for each in self.fields if isinstance(each, LongText | TimedWriting))
        return next(rooms, None)

    def labels(self) -> dict[str, str]:
        """Return the wording that is copied into an entry, so that it reads as it was answered.

        Questions by field id and repeating sections by theirs, in order; then the answers offered, as "field.option",
        and the steps and unscored answers of scales, as "scale.ID.step". No id holds a dot.
        """
        labels: dict[str, str] = {}
        for section in self.sections:
            labels |= {section.id: section.title} if section.repeat else {}
            labels |= {each.id: each.label for each in section.fields}
        for each in self.fields:
            offered: tuple[Option | Item, ...] = (
                *getattr(each, "options", ()), *getattr(each, "items", ()), *getattr(each, "unscored", ())
            )  # fmt: skip
            labels |= {f"{each.id}.{option.id}": option.label for option in offered}
        for name, scale in self.scale.items():
            labels |= {f"scale.{name}.{step}": label for step, label in _steps(scale)}
        return labels


def in_figures(number: float) -> str:
    """Return a number without a point that says nothing."""
    return f"{number:.0f}" if number == round(number) else str(number)


def _steps(scale: Scale) -> Iterator[tuple[str, str]]:
    if isinstance(scale, LikertScale):
        yield from ((in_figures(rung.v), rung.label) for rung in scale.options)
    if isinstance(scale, LikertScale | SliderScale):
        yield from ((option.id, option.label) for option in scale.unscored)


def _numbered(run: ItemRun | None) -> Iterator[Field]:
    if run is None:
        return
    for number in range(run.start, run.end + 1):
        name, label = f"{run.prefix}{number}", str(number)
        if run.type == "likert":
            yield Likert(id=name, label=label, scale=run.scale or "")
        elif run.type == "slider":
            yield Slider(id=name, label=label, scale=run.scale)
        else:
            yield Scaling(id=name, label=label)
