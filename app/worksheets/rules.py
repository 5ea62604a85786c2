"""What the shapes of the records cannot say: which parts of a worksheet have to agree with each other.

Each rule is a function from a worksheet to the faults it finds, so that a new rule is a new function in `RULES`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from app.worksheets import schedule_rules, score_rules
from app.worksheets.fields import (
    Actions,
    Alias,
    Body,
    Checklist,
    Choice,
    Emotion,
    Field,
    Likert,
    MultiChoice,
    Number,
    PickedThought,
    ShowIf,
    Slider,
    Tags,
    Thoughts,
    Timer,
)
from app.worksheets.rule import LONGEST_WAIT, NO_ANSWER, Fault, asked, place, rising
from app.worksheets.scales import unscored
from app.worksheets.schema import (
    SCHEMA,
    LikertScale,
    Scale,
    Section,
    SliderScale,
    Worksheet,
)

LONGEST_RUN = 200
"""Most numbered items a section may ask for."""

MOST_FIELDS = 600
"""Most questions of a worksheet: more would make any page slow."""

_WORKSHEET_ID = re.compile(r"(user\.)?[a-z][a-z0-9]*(-[a-z0-9]+)*")
_PART_ID = re.compile(r"[a-z][a-z0-9]*([_-][a-z0-9]+)*")
_VERSION = re.compile(r"\d{1,4}\.\d{1,4}\.\d{1,4}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")


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
    for section, each in asked(sheet):
        if not _PART_ID.fullmatch(each.id):
            yield Fault(place(section, each), "id", "may hold small letters, digits, - and _ only")
        if each.id in seen:
            yield Fault(place(section, each), "id", "is used twice in this file")
        seen.add(each.id)


def _runs(sheet: Worksheet) -> Iterator[Fault]:
    total = 0
    for section in sheet.sections:
        total += len(section.own_fields)
        if section.items and not 0 <= section.items.end - section.items.start < LONGEST_RUN:
            yield Fault(place(section), "items", f"may run over 1 to {LONGEST_RUN} items")
            return
        total += section.items.end - section.items.start + 1 if section.items else 0
    if total > MOST_FIELDS:
        yield Fault("the file", "section", f"asks {total} questions, and {MOST_FIELDS} are the most")


def _sections(sheet: Worksheet) -> Iterator[Fault]:
    for section in sheet.sections:
        if not section.own_fields and section.items is None:
            yield Fault(place(section), "field", "is missing: a section asks at least one thing")


def _choices(sheet: Worksheet) -> Iterator[Fault]:
    for section, each in asked(sheet):
        if isinstance(each, Choice | MultiChoice):
            key, ids = "options", [option.id for option in each.options]
        elif isinstance(each, Checklist):
            key, ids = "items", [item.id for item in each.items]
        else:
            continue
        if not ids:
            yield Fault(place(section, each), key, "is empty")
        if len(set(ids)) < len(ids):
            yield Fault(place(section, each), key, "has the same id twice")


def _scales(sheet: Worksheet) -> Iterator[Fault]:
    for name, scale in sheet.scale.items():
        reason = _scale_reason(scale)
        if reason:
            yield Fault(f"[scale.{name}]", "options" if isinstance(scale, LikertScale) else "max", reason)
    for section, each in asked(sheet):
        if isinstance(each, Likert):
            yield from _named_scale(sheet, section, each, "scale", LikertScale)
            if each.weigh is not None:
                yield from _named_scale(sheet, section, each, "weigh", LikertScale)
        elif isinstance(each, Slider) and each.scale is not None:
            yield from _named_scale(sheet, section, each, "scale", SliderScale)


def _ranges(sheet: Worksheet) -> Iterator[Fault]:
    for section, each in asked(sheet):
        if isinstance(each, Slider | Number):
            low, high = each.min, each.max
            if isinstance(each, Slider) and each.scale is None and (low is None or high is None):
                yield Fault(place(section, each), "scale", "is missing, and so are min and max")
            if low is not None and high is not None and not rising(low, high):
                yield Fault(place(section, each), "max", "has to be larger than min")
            if each.step is not None and not 0 < each.step < math.inf:
                yield Fault(place(section, each), "step", "has to be larger than nothing")
        if isinstance(each, Timer) and not (0 < each.seconds <= 86400 or each.stages):
            yield Fault(place(section, each), "seconds", "is missing, and so are stages")


def _conditions(sheet: Worksheet) -> Iterator[Fault]:
    earlier: dict[str, Field] = {}
    for section in sheet.sections:
        yield from _faulty_condition(place(section), section.show_if, earlier)
        known = dict(earlier)
        for each in section.fields:
            yield from _faulty_condition(place(section, each), each.show_if, known)
            known[each.id] = each
        earlier = earlier if section.repeat else known


def _section_ids(sheet: Worksheet) -> Iterator[Fault]:
    """Refuse an id that would mean both a section and a question when one of them can be hidden or repeated."""
    homes = {each.id: (section, each) for section, each in asked(sheet)}
    for section in sheet.sections:
        home, each = homes.get(section.id, (section, None))
        if each is not None and (section.repeat or home is not section or each.show_if is not None):
            yield Fault(
                place(section), "id", "is the id of a question as well, and one of them can be hidden"
            )


def _pairs(sheet: Worksheet) -> Iterator[Fault]:
    for section, each in asked(sheet):
        other = sheet.find(each.pair) if each.pair is not None else each
        if other is None:
            yield Fault(place(section, each), "pair", "names a field that is not in this file")
        elif type(other) is not type(each):
            yield Fault(place(section, each), "pair", "names a field of another type")


def _privacy(sheet: Worksheet) -> Iterator[Fault]:
    for section, each in asked(sheet):
        if isinstance(each, Alias | Emotion | Thoughts | PickedThought | Body) and each.share == "share":
            yield Fault(place(section, each), "share", "cannot be “share” for people, feelings and thoughts")


def _steps(sheet: Worksheet) -> Iterator[Fault]:
    for section, each in asked(sheet):
        if isinstance(each, Actions):
            if each.due_days is not None and not 0 <= each.due_days <= LONGEST_WAIT:
                yield Fault(place(section, each), "due_days", f"has to be between 0 and {LONGEST_WAIT}")
            if section.repeat:
                yield Fault(place(section, each), "type", "cannot be “actions” in a section that repeats")
        if isinstance(each, Emotion | Tags | Thoughts) and section.repeat:
            yield Fault(place(section, each), "type", "belongs to the whole page, and this section repeats")


def _thoughts(sheet: Worksheet) -> Iterator[Fault]:
    """Refuse a picked thought that is not picked from an earlier list, or is rated where nothing is rated."""
    earlier: dict[str, Field] = {}
    for section, each in asked(sheet):
        if isinstance(each, PickedThought):
            if not isinstance(earlier.get(each.of), Thoughts):
                yield Fault(
                    place(section, each), "of", f"names “{each.of}”, which asks for no thoughts before it"
                )
            for key, name in (("belief", each.belief), ("belief_after", each.belief_after)):
                if name and not isinstance(sheet.find(name), Slider):
                    yield Fault(place(section, each), key, f"names “{name}”, and there is no such slider")
            if section.repeat:
                yield Fault(
                    place(section, each), "type", "belongs to the whole page, and this section repeats"
                )
        earlier[each.id] = each


def _unscored(sheet: Worksheet) -> Iterator[Fault]:
    for section, each in asked(sheet):
        names = [option.id for option in unscored(each, sheet.scale)]
        if len(set(names)) < len(names):
            yield Fault(place(section, each), "unscored", "has the same id twice")


RULES: tuple[Rule, ...] = (
    _heading, _runs, _ids, _sections, _section_ids, _choices, _scales, _unscored, _ranges, _conditions, _pairs,
    _privacy, _steps, _thoughts, score_rules.scores, score_rules.references, schedule_rules.schedule,
    schedule_rules.reminders, schedule_rules.placeholders,
)  # fmt: skip
"""Every rule. `_runs` comes before the rules that walk through the fields."""


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
    return "" if rising(scale.min, scale.max) else "has to be larger than min"


def _named_scale(
    sheet: Worksheet, section: Section, each: Likert | Slider, key: str, wanted: type[Scale]
) -> Iterator[Fault]:
    name = each.weigh if key == "weigh" and isinstance(each, Likert) else each.scale
    scale = sheet.scale.get(name or "")
    if scale is None:
        yield Fault(place(section, each), key, f"names “{name}”, and there is no [scale.{name}]")
    elif not isinstance(scale, wanted):
        yield Fault(place(section, each), key, f"names “{name}”, which is a scale of another type")


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
