"""What the shapes of the records cannot say: which parts of a worksheet have to agree with each other.

Each rule is a function from a worksheet to the faults it finds, so that a new rule is a new function in `RULES`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.worksheets.fields import (
    Actions,
    Alias,
    Checklist,
    Choice,
    Date,
    Emotion,
    Field,
    Likert,
    MultiChoice,
    Note,
    Number,
    Question,
    ShowIf,
    Signposts,
    Slider,
    Tags,
    Thoughts,
    Time,
    Timer,
)
from app.worksheets.scales import RATED, ends, unscored
from app.worksheets.schema import (
    SCHEMA,
    LikertScale,
    Scale,
    Score,
    Section,
    SliderScale,
    Worksheet,
)

LONGEST_RUN = 200
"""Most numbered items a section may ask for."""

LONGEST_WAIT = 3660
"""Most days until something is offered again."""

MOST_DECIMALS = 4

NO_ANSWER = (Note, Signposts)
"""Kinds of question with nothing to look at or to count."""

_WORKSHEET_ID = re.compile(r"(user\.)?[a-z][a-z0-9]*(-[a-z0-9]+)*")
_PART_ID = re.compile(r"[a-z][a-z0-9]*([_-][a-z0-9]+)*")
_VERSION = re.compile(r"\d{1,4}\.\d{1,4}\.\d{1,4}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a worksheet contradicts itself, and why."""

    table: str
    key: str
    reason: str


Rule = Callable[[Worksheet], Iterable[Fault]]


def faults(worksheet: Worksheet) -> Iterator[Fault]:
    """Return every fault of the worksheet, in reading order of the rules."""
    for rule in RULES:
        yield from rule(worksheet)


def _heading(sheet: Worksheet) -> Iterator[Fault]:
    top = "the top of the file"
    if sheet.schema != SCHEMA:
        yield Fault(top, "schema", f"has to be {SCHEMA}; this program does not know {sheet.schema}")
    if not _WORKSHEET_ID.fullmatch(sheet.id):
        yield Fault(top, "id", "may hold small letters, digits and single hyphens only")
    if not _VERSION.fullmatch(sheet.version):
        yield Fault(top, "version", "has to look like 1.0.0")
    if not _LANGUAGE.fullmatch(sheet.lang):
        yield Fault(top, "lang", "has to look like en or en-GB")
    if not sheet.title.strip():
        yield Fault(top, "title", "is empty")
    if sheet.minutes and not 0 <= sheet.minutes[0] <= sheet.minutes[1]:
        yield Fault(top, "minutes", "has to be the shortest time and then the longest")
    if not sheet.sections:
        yield Fault("the file", "section", "is missing: a worksheet asks at least one thing")


def _ids(sheet: Worksheet) -> Iterator[Fault]:
    yield from _repeats("[[section]]", (section.id for section in sheet.sections))
    yield from _repeats("[[score]]", (score.id for score in sheet.scores))
    yield from _repeats("[[trend]]", (trend.id for trend in sheet.trends))
    seen: set[str] = set()
    for section, each in _asked(sheet):
        if not _PART_ID.fullmatch(each.id):
            yield Fault(_place(section, each), "id", "may hold small letters, digits, - and _ only")
        if each.id in seen:
            yield Fault(_place(section, each), "id", "is used twice in this file")
        seen.add(each.id)


def _runs(sheet: Worksheet) -> Iterator[Fault]:
    for section in sheet.sections:
        if section.items and not 0 <= section.items.end - section.items.start < LONGEST_RUN:
            yield Fault(_place(section), "items", f"may run over 1 to {LONGEST_RUN} items")


def _sections(sheet: Worksheet) -> Iterator[Fault]:
    for section in sheet.sections:
        if not section.own_fields and section.items is None:
            yield Fault(_place(section), "field", "is missing: a section asks at least one thing")


def _choices(sheet: Worksheet) -> Iterator[Fault]:
    for section, each in _asked(sheet):
        if isinstance(each, Choice | MultiChoice):
            key, ids = "options", [option.id for option in each.options]
        elif isinstance(each, Checklist):
            key, ids = "items", [item.id for item in each.items]
        else:
            continue
        if not ids:
            yield Fault(_place(section, each), key, "is empty")
        if len(set(ids)) < len(ids):
            yield Fault(_place(section, each), key, "has the same id twice")


def _scales(sheet: Worksheet) -> Iterator[Fault]:
    for name, scale in sheet.scale.items():
        reason = _scale_reason(scale)
        if reason:
            yield Fault(f"[scale.{name}]", "options" if isinstance(scale, LikertScale) else "max", reason)
    for section, each in _asked(sheet):
        if isinstance(each, Likert):
            yield from _named_scale(sheet, section, each, "scale", LikertScale)
            if each.weigh is not None:
                yield from _named_scale(sheet, section, each, "weigh", LikertScale)
        elif isinstance(each, Slider) and each.scale is not None:
            yield from _named_scale(sheet, section, each, "scale", SliderScale)


def _ranges(sheet: Worksheet) -> Iterator[Fault]:
    for section, each in _asked(sheet):
        if isinstance(each, Slider | Number):
            low, high = each.min, each.max
            if isinstance(each, Slider) and each.scale is None and (low is None or high is None):
                yield Fault(_place(section, each), "scale", "is missing, and so are min and max")
            if low is not None and high is not None and not _rising(low, high):
                yield Fault(_place(section, each), "max", "has to be larger than min")
            if each.step is not None and not 0 < each.step < math.inf:
                yield Fault(_place(section, each), "step", "has to be larger than nothing")
        if isinstance(each, Timer) and not (0 < each.seconds <= 86400 or each.stages):
            yield Fault(_place(section, each), "seconds", "is missing, and so are stages")


def _conditions(sheet: Worksheet) -> Iterator[Fault]:
    earlier: dict[str, Field] = {}
    for section in sheet.sections:
        yield from _faulty_condition(_place(section), section.show_if, earlier)
        known = dict(earlier)
        for each in section.fields:
            yield from _faulty_condition(_place(section, each), each.show_if, known)
            known[each.id] = each
        earlier = earlier if section.repeat else known


def _section_ids(sheet: Worksheet) -> Iterator[Fault]:
    """Refuse an id that would mean both a section and a question when one of them can be hidden or repeated."""
    homes = {each.id: (section, each) for section, each in _asked(sheet)}
    for section in sheet.sections:
        home, each = homes.get(section.id, (section, None))
        if each is not None and (section.repeat or home is not section or each.show_if is not None):
            yield Fault(
                _place(section), "id", "is the id of a question as well, and one of them can be hidden"
            )


def _pairs(sheet: Worksheet) -> Iterator[Fault]:
    for section, each in _asked(sheet):
        other = sheet.find(each.pair) if each.pair is not None else each
        if other is None:
            yield Fault(_place(section, each), "pair", "names a field that is not in this file")
        elif type(other) is not type(each):
            yield Fault(_place(section, each), "pair", "names a field of another type")


def _privacy(sheet: Worksheet) -> Iterator[Fault]:
    for section, each in _asked(sheet):
        if isinstance(each, Alias | Emotion) and each.share == "share":
            yield Fault(_place(section, each), "share", "cannot be “share” for people and feelings")


def _scores(sheet: Worksheet) -> Iterator[Fault]:
    fields = {each.id: each for section, each in _asked(sheet) if not section.repeat}
    for score in sheet.scores:
        table, items = f"score “{score.id}”", (*score.items, *score.over)
        yield from (Fault(table, key, reason) for key, reason in _items(score, fields, sheet))
        yield from (Fault(table, key, reason) for key, reason in _shape(score))
        if not set(score.reverse) <= set(items):
            yield Fault(table, "reverse", "names a field that is not in items")
        if score.min_answered is not None and not 0 < score.min_answered <= len(items):
            yield Fault(table, "min_answered", "has to be between 1 and the number of items")
        if score.range is not None and not _rising(*score.range):
            yield Fault(table, "range", "has to be the lowest and then the highest")
        ends = [band.upto for band in score.bands]
        if ends != sorted(set(ends)):
            yield Fault(table, "bands", "have to rise from one upto to the next")


def _items(score: Score, fields: Mapping[str, Field], sheet: Worksheet) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the fields a score names: key and reason."""
    for key, names in (("items", score.items), ("over", score.over)):
        if len(set(names)) < len(names):
            yield key, "names a field twice"
        for name in names:
            each = fields.get(name)
            if each is None:
                yield key, f"names “{name}”, which is not a field of this file that is asked once"
            elif isinstance(each, NO_ANSWER) or (score.method != "count" and not isinstance(each, RATED)):
                yield key, f"names “{name}”, which is not answered with a number"
            elif (name in score.reverse or score.method == "gap") and ends(each, sheet.scale) is None:
                yield "reverse", f"names “{name}”, which has no lowest and highest answer"


def _shape(score: Score) -> Iterator[tuple[str, str]]:
    """Yield what does not go with the method of a score: key and reason."""
    pair = score.method == "change" or (score.method == "ratio" and not score.over)
    if pair and len(score.items) != 2:
        yield "items", "has to name two fields, the first and the second"
    if not score.items:
        yield "items", "is empty"
    if score.over and score.method != "ratio":
        yield "over", "goes with the method “ratio” alone"
    if score.at_least is not None and score.method != "count":
        yield "at_least", "goes with the method “count” alone"
    if not 0 <= score.decimals <= MOST_DECIMALS:
        yield "decimals", f"has to be between 0 and {MOST_DECIMALS}"
    if score.top is not None and score.top < 1:
        yield "top", "has to be 1 or more"


def _references(sheet: Worksheet) -> Iterator[Fault]:
    known = {f"field:{each.id}" for each in sheet.fields} | {f"score:{each.id}" for each in sheet.scores}
    for trend in sheet.trends:
        for key, source in (("source", trend.source), ("also", trend.also)):
            if source is not None and source not in known:
                yield Fault(f"trend “{trend.id}”", key, f"names “{source}”, which is not in this file")
    for name in sheet.print.order:
        if name not in known and f"field:{name}" not in known:
            yield Fault("[print]", "order", f"names “{name}”, which is not in this file")


def _schedule(sheet: Worksheet) -> Iterator[Fault]:
    schedule = sheet.schedule
    spans = (
        ("[schedule]", "series", schedule.series),
        ("[schedule]", "min_gap_days", schedule.min_gap_days),
        *(("[schedule]", "follow_up_days", days) for days in schedule.follow_ups),
        *(("[schedule]", "series_days", days) for days in schedule.series_days),
        ("[safety]", "soft_wait_days", sheet.safety.soft_wait_days),
    )
    for table, key, value in spans:
        if value is not None and not 0 < value <= LONGEST_WAIT:
            yield Fault(table, key, f"has to be between 1 and {LONGEST_WAIT}")
    for key, days in (("follow_up_days", schedule.follow_ups), ("series_days", schedule.series_days)):
        if list(days) != sorted(set(days)):
            yield Fault("[schedule]", key, "has to rise from one day to the next")
    if schedule.series_days and len(schedule.series_days) != (schedule.series or 0) - 1:
        yield Fault("[schedule]", "series_days", "needs a day for each session of series after the first")
    if not sheet.endings.choices:
        yield Fault("[endings]", "choices", "is empty: a page needs one way to end")


def _reminders(sheet: Worksheet) -> Iterator[Fault]:
    schedule = sheet.schedule
    named: tuple[tuple[str, str | None, type[Question]], ...] = (
        ("overdue_at", schedule.overdue_at, Time),
        ("overdue_until", schedule.overdue_until, Question),
        ("next_on", schedule.next_on, Date),
    )
    for key, name, wanted in named:
        if name is None:
            continue
        each = next((each for _, each in _asked(sheet) if each.id == name), None)
        if each is None:
            yield Fault("[schedule]", key, f"names “{name}”, which is not a field of this file")
        elif not isinstance(each, wanted):
            yield Fault("[schedule]", key, f"names “{name}”, which is a field of another type")
    if (schedule.overdue_at is None) is not (schedule.overdue_until is None):
        yield Fault("[schedule]", "overdue_until", "and overdue_at belong together")


def _steps(sheet: Worksheet) -> Iterator[Fault]:
    for section, each in _asked(sheet):
        if isinstance(each, Actions):
            if each.due_days is not None and not 0 <= each.due_days <= LONGEST_WAIT:
                yield Fault(_place(section, each), "due_days", f"has to be between 0 and {LONGEST_WAIT}")
            if section.repeat:
                yield Fault(_place(section, each), "type", "cannot be “actions” in a section that repeats")
        if isinstance(each, Emotion | Tags | Thoughts) and section.repeat:
            yield Fault(_place(section, each), "type", "belongs to the whole page, and this section repeats")


def _unscored(sheet: Worksheet) -> Iterator[Fault]:
    for section, each in _asked(sheet):
        names = [option.id for option in unscored(each, sheet.scale)]
        if len(set(names)) < len(names):
            yield Fault(_place(section, each), "unscored", "has the same id twice")


RULES: tuple[Rule, ...] = (
    _heading, _runs, _ids, _sections, _section_ids, _choices, _scales, _unscored, _ranges, _conditions, _pairs,
    _privacy, _steps, _scores, _references, _schedule, _reminders,
)  # fmt: skip
"""Every rule. `_runs` comes before the rules that walk through the fields."""


def _asked(sheet: Worksheet) -> Iterator[tuple[Section, Field]]:
    return ((section, each) for section in sheet.sections for each in section.fields)


def _place(section: Section, each: Field | None = None) -> str:
    return f"section “{section.id}”" + (f", field “{each.id}”" if each is not None else "")


def _repeats(table: str, ids: Iterable[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            yield Fault(f"{table} “{name}”", "id", "is used twice in this file")
        if not _PART_ID.fullmatch(name):
            yield Fault(f"{table} “{name}”", "id", "may hold small letters, digits, - and _ only")
        seen.add(name)


def _scale_reason(scale: Scale) -> str:
    if isinstance(scale, LikertScale):
        if len({rung.v for rung in scale.options}) < max(2, len(scale.options)):
            return "needs at least two answers with different numbers"
        return ""
    return "" if _rising(scale.min, scale.max) else "has to be larger than min"


def _named_scale(
    sheet: Worksheet, section: Section, each: Likert | Slider, key: str, wanted: type[Scale]
) -> Iterator[Fault]:
    name = each.weigh if key == "weigh" and isinstance(each, Likert) else each.scale
    scale = sheet.scale.get(name or "")
    if scale is None:
        yield Fault(_place(section, each), key, f"names “{name}”, and there is no [scale.{name}]")
    elif not isinstance(scale, wanted):
        yield Fault(_place(section, each), key, f"names “{name}”, which is a scale of another type")


def _faulty_condition(table: str, condition: ShowIf | None, earlier: Mapping[str, Field]) -> Iterator[Fault]:
    if condition is None:
        return
    looked_at = earlier.get(condition.field)
    if looked_at is None:
        yield Fault(table, "show_if", f"looks at “{condition.field}”, which is not asked before it")
    elif isinstance(looked_at, NO_ANSWER):
        yield Fault(table, "show_if", f"looks at “{condition.field}”, which is never answered")
    reason = _faulty_value(condition)
    if reason:
        yield Fault(table, "show_if", reason)


def _faulty_value(condition: ShowIf) -> str:
    """Say what is wrong with the value a condition compares with, or nothing."""
    op, value = condition.op, condition.value
    if op == "in":
        return "" if isinstance(value, tuple) and value else "with “in” needs a list of values"
    if op in {"gte", "lte"}:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return "" if is_number else f"with “{op}” needs a number as its value"
    if op == "answered":
        return (
            ""
            if value is None or isinstance(value, bool)
            else "with “answered” needs true or false, or no value"
        )
    return f"with “{op}” needs one value" if value is None or isinstance(value, tuple) else ""


def _rising(low: float, high: float) -> bool:
    return -math.inf < low < high < math.inf
