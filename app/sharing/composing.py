"""Make a document of what was chosen: a copy, part by part, that knows nothing of where it came from any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sharing.days import day_in_words, month_in_words
from app.sharing.gathering import going
from models.domain.action import ActionStatus
from models.domain.document import Part

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from app.sharing.days import Period
    from app.sharing.gathering import Gathered, Passage, Source
    from app.sharing.templates import Template, TemplatePart
    from models.domain.action import Action

_LISTS = ("- ", "1. ", "#", ">")


def compose(
    template: Template,
    gathered: Gathered,
    chosen: Collection[str],
    actions: Collection[str],
    trends: Collection[str] = (),
) -> tuple[Part, ...]:
    """Return the parts of a document, in the order of its template; a chart follows the part it has to do with.

    Args:
        template: Says which passage goes where. Fields go before what was learned from talking something through, and
            that before groups; what no part asks for goes to the first one that takes groups.
        gathered: Where the words come from.
        chosen: Keys of the passages that go along; no other passage is looked at.
        actions: Ids of the actions that go along.
        trends: Ids of the lines that go along.
    """
    wanted = [(source, going(source, chosen)) for source in gathered.sources]
    listed = [each for each in gathered.actions if each.id in actions]
    drawn = [each for each in gathered.trends if each.id in trends]
    charts = [(_part_of_group(each.group, template), each) for each in drawn]
    period = gathered.since, gathered.until
    parts: list[Part] = []
    for part in template.parts:
        parts.append(Part(part.id, part.heading, _part_text(part, template, period, wanted, listed)))
        here = (each for home, each in charts if home == part.id)
        parts += (
            Part(f"chart-{drawn.index(each) + 1}", each.heading, each.text, each.chart) for each in here
        )
    return tuple(parts)


def title(template: Template, day: date) -> str:
    """Return the title of a document made on `day`."""
    return template.title.replace("{month}", month_in_words(day))  # a file of one's own may hold other braces


def _part_text(
    part: TemplatePart,
    template: Template,
    period: Period,
    wanted: Iterable[tuple[Source, tuple[Passage, ...]]],
    actions: Sequence[Action],
) -> str:
    blocks = []
    for source, passages in wanted:
        here = [each for each in passages if _part_of(source, each, template) == part.id]
        if here:
            blocks.append(_told(source, here, period))
    if part.actions and actions:
        blocks.append("\n".join(_action_line(each, period) for each in actions))
    return "\n\n".join(blocks)


def _part_of(source: Source, passage: Passage, template: Template) -> str:
    by_field = (
        part.id
        for part in template.parts
        if (passage.within or passage.field) in part.fields and source.group in {"supervision", *part.groups}
    )
    by_learning = (part.id for part in template.parts if part.learned and passage.learned)
    return next(by_field, next(by_learning, _part_of_group(source.group, template)))


def _part_of_group(group: str, template: Template) -> str:
    """Return the part that takes a group of worksheets, or else the first that takes any."""
    by_group = (part.id for part in template.parts if group in part.groups)
    first = (part.id for part in template.parts if part.groups)
    return next(by_group, next(first, template.parts[0].id))


def _told(source: Source, passages: Sequence[Passage], period: Period) -> str:
    """Return what goes along of one entry: which it is, then each answer under its question."""
    heading = f"**{_escaped(source.tool)}, {day_in_words(source.entry.shift_date, period)}**"
    return "\n\n".join([heading, *(_passage(each) for each in passages)])


def _passage(passage: Passage) -> str:
    label = _escaped(passage.label.rstrip(":").strip())
    if not label:
        return passage.text
    separator = "\n\n" if passage.text.startswith(_LISTS) or "\n\n" in passage.text else "\n"
    return f"*{label}*{separator}{passage.text}"


def _action_line(action: Action, period: Period) -> str:
    line = f"- {_escaped(' '.join(action.text.split()))}"
    if action.status is ActionStatus.DONE:
        line += " (done)"
    elif action.status is ActionStatus.LET_GO:
        line += " (let go)"
    elif action.due is not None:
        line += f" (by {day_in_words(action.due, period)})"
    return f"{line}: {_escaped(' '.join(action.outcome.split()))}" if action.outcome.strip() else line


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("*", "\\*")
