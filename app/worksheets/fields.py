"""The kinds of question a worksheet can ask: one frozen record for each field type of the format.

Holds data alone. What a field looks like is the window's business; what is allowed where is in `rules`.
"""

from __future__ import annotations

from typing import Literal, get_args

from msgspec import Struct
from msgspec import field as key

Share = Literal["private", "ask", "share"]
"""Whether an answer may leave on paper: never offered ticked, offered unticked, offered ticked."""

Phase = Literal["before", "after", "follow_up"]
"""When in the life of a page something is asked; None is "while writing"."""

Mode = Literal["repair", "maintain", "improve"]
"""What a step is for: mending, keeping, or making a little better."""

Level = Literal["source", "response", "recovery"]
"""Where a step sets in: at the source, at one's own response, or at recovering."""


class Record(Struct, frozen=True, kw_only=True):
    """A table of a worksheet file."""


class Option(Record, frozen=True, kw_only=True):
    """One answer to choose. `id` is stored, `label` is read."""

    id: str
    label: str
    help: str = ""


class Rung(Record, frozen=True, kw_only=True):
    """One step of a rating scale: the stored number and its wording."""

    v: int | float
    label: str


class Stage(Record, frozen=True, kw_only=True):
    """One part of a timer, in seconds."""

    label: str
    seconds: int


class Item(Record, frozen=True, kw_only=True):
    """One line of a checklist."""

    id: str
    label: str


class ShowIf(Record, frozen=True, kw_only=True):
    """Show something only when an earlier answer fits; what each `op` means is in `conditions`."""

    field: str
    op: Literal["is", "not", "has", "gte", "lte", "answered", "in"]
    value: str | int | float | bool | tuple[str | int | float, ...] | None = None


class Question(Record, frozen=True, kw_only=True, tag_field="type"):
    """What every field has.

    Attributes:
        id: Storage key of the answer; never renamed.
        label: The question as it is read.
        help: A quieter second line, or "".
        share: Overrides the section's and the file's privacy; None follows them.
        pair: Field this one asks again, so that the two can be compared.
        deprecated: Kept for old pages; no longer asked.
    """

    id: str
    label: str
    help: str = ""
    required: bool = False
    share: Share | None = None
    show_if: ShowIf | None = None
    phase: Phase | None = None
    pair: str | None = None
    deprecated: bool = False


class Note(Question, frozen=True, kw_only=True, tag="note"):
    """Words to read; nothing to answer."""


class Text(Question, frozen=True, kw_only=True, tag="text"):
    """One line of writing."""

    max_chars: int | None = None
    placeholder: str = ""


class LongText(Question, frozen=True, kw_only=True, tag="longtext"):
    """Room to write.

    Attributes:
        rows: Height to begin with; the field grows with the writing.
        prompts: Openings offered one at a time under "Another prompt".
    """

    rows: int = 6
    placeholder: str = ""
    prompts: tuple[str, ...] = ()


class TimedWriting(Question, frozen=True, kw_only=True, tag="timedwriting"):
    """Room to write with a soft timer, which never stops the pen.

    Attributes:
        minutes: Length the timer suggests; 0 means no timer.
        perspective: "third" offers the count of first-person words.
        discard: The text is held in memory alone and is never stored.
    """

    minutes: int = 0
    perspective: Literal["first", "third"] = "first"
    discard: bool = False
    placeholder: str = ""
    prompts: tuple[str, ...] = ()


class Choice(Question, frozen=True, kw_only=True, tag="choice"):
    """One of several answers; with `other`, words of one's own as well."""

    options: tuple[Option, ...]
    other: bool = False


class MultiChoice(Question, frozen=True, kw_only=True, tag="multichoice"):
    """Any of several answers; with `other`, words of one's own as well."""

    options: tuple[Option, ...]
    other: bool = False
    max: int | None = None


class Slider(Question, frozen=True, kw_only=True, tag="slider"):
    """A point between two ends, from a named scale or its own `min`, `max` and `step`.

    Attributes:
        unscored: Answers that are not on the line, beside those of the scale: "not possible at present".
    """

    scale: str | None = None
    min: int | float | None = None
    max: int | float | None = None
    step: int | float | None = None
    low: str = ""
    high: str = ""
    unscored: tuple[Option, ...] = ()


class Scaling(Question, frozen=True, kw_only=True, tag="scaling"):
    """A number from 1 to 10 with words at its ends."""

    min: int = 1
    max: int = 10
    low: str = ""
    high: str = ""


class Likert(Question, frozen=True, kw_only=True, tag="likert"):
    """A step of a named rating scale; `weigh` names a second scale: how much it matters now."""

    scale: str
    weigh: str | None = None


class Number(Question, frozen=True, kw_only=True, tag="number"):
    """A number with its unit."""

    min: int | float | None = None
    max: int | float | None = None
    step: int | float | None = None
    unit: str = ""


class Date(Question, frozen=True, kw_only=True, tag="date"):
    """A day, or less exactly a month or a year."""

    precision: Literal["day", "month", "year"] = "day"


class Time(Question, frozen=True, kw_only=True, tag="time"):
    """A time of day."""


class Duration(Question, frozen=True, kw_only=True, tag="duration"):
    """A length of time."""

    unit: Literal["minutes", "hours", "days"] = "minutes"


class Alias(Question, frozen=True, kw_only=True, tag="alias"):
    """A person, by role and never by name."""

    max: int = 1


class Emotion(Question, frozen=True, kw_only=True, tag="emotion"):
    """Words for feelings, each with a strength from 0 to 100 when `intensity` is asked.

    Attributes:
        quick: Whether the quick sliders of the vocabulary, if it has any, come before the words.
    """

    vocab: str = "emotions"
    intensity: bool = True
    max: int = 5
    quick: bool = True


class Body(Question, frozen=True, kw_only=True, tag="body"):
    """Words for what the body does; each group of the vocabulary is a part of the body, and a place on a figure."""

    vocab: str = "body"
    max: int | None = None


class Thoughts(Question, frozen=True, kw_only=True, tag="thoughts"):
    """Thoughts, one a line, with the belief in each (0-100) and tags from the vocabulary `tags`."""

    belief: bool = True
    tags: str = ""
    max: int | None = None


class PickedThought(Question, frozen=True, kw_only=True, tag="thought"):
    """One of the thoughts of an earlier question, to be looked at closely.

    Attributes:
        of: The question of type thoughts that it is picked from.
        belief: Slider that asks how much it is believed to begin with, or "".
        belief_after: Slider that asks it again at the end, or "".
    """

    of: str
    belief: str = ""
    belief_after: str = ""


class PickedKind(Question, frozen=True, kw_only=True, tag="kind"):
    """A kind of thinking; those marked most in the last `days` are offered first."""

    vocab: str = "thinking"
    days: int = 31


class Values(Question, frozen=True, kw_only=True, tag="values"):
    """What matters to the person, from a vocabulary or in words of their own.

    Attributes:
        first_from: Id of a worksheet whose newest page offers its values first, such as the person's compass.
    """

    vocab: str = "values"
    max: int | None = None
    first_from: str = key(name="from", default="")


class Tags(Question, frozen=True, kw_only=True, tag="tags"):
    """Tags of the page; `vocab` suggests some."""

    vocab: str = ""
    max: int | None = None


class Checklist(Question, frozen=True, kw_only=True, tag="checklist"):
    """Things to tick off."""

    items: tuple[Item, ...]


class Timer(Question, frozen=True, kw_only=True, tag="timer"):
    """A quiet clock, in seconds, with or without stages."""

    seconds: int = 0
    stages: tuple[Stage, ...] = ()


class Pairs(Question, frozen=True, kw_only=True, tag="pairs"):
    """Two columns of short lines."""

    columns: tuple[str, str]
    max: int | None = None


class Shares(Question, frozen=True, kw_only=True, tag="shares"):
    """Parts that add up to `total`."""

    starter: tuple[str, ...] = ()
    total: int = 100


class Actions(Question, frozen=True, kw_only=True, tag="actions"):
    """Steps to take, which also appear in the list of actions.

    Attributes:
        modes: Which of repair, maintain and improve can be chosen; with one alone, every step has it.
        levels: Which of source, response and recovery can be chosen.
        due: Whether a day can be set by which it is to be done.
        due_days: Days after writing that are suggested for it.
        review: Whether a day can be set on which to look at it again.
        carry: The next page of this worksheet opens on what is still open from the last one.
        bare: A plain list of short lines, with none of the other parts asked for.
    """

    max: int | None = None
    modes: tuple[Mode, ...] = ()
    levels: tuple[Level, ...] = ()
    due: bool = True
    due_days: int | None = None
    review: bool = False
    carry: bool = False
    bare: bool = False


class EntryLink(Question, frozen=True, kw_only=True, tag="entrylink"):
    """Another page; `worksheets` limits which kinds."""

    worksheets: tuple[str, ...] = ()
    max: int = 1


class Signposts(Question, frozen=True, kw_only=True, tag="signposts"):
    """The support card, in place."""

    kinds: tuple[str, ...] = ()


class Offer(Question, frozen=True, kw_only=True, tag="offer"):
    """Ways to go on from here; nothing to answer. What is begun belongs to the same thread as this page."""

    worksheets: tuple[str, ...]


Field = (
    Note | Text | LongText | TimedWriting | Choice | MultiChoice | Slider | Scaling | Likert | Number
    | Date | Time | Duration | Alias | Emotion | Body | Thoughts | PickedThought | PickedKind | Values | Tags
    | Checklist | Timer | Pairs | Shares | Actions | EntryLink | Signposts | Offer
)  # fmt: skip
"""Any question of a worksheet."""

FIELD_TYPES: tuple[str, ...] = tuple(str(kind.__struct_config__.tag) for kind in get_args(Field))
"""The field types a file may use, in the words of the file."""
