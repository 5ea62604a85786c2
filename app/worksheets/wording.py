"""A worksheet as it read when an entry was written, from the wording kept with the entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.worksheets.fields import Checklist, Choice, Item, MultiChoice, Option
from app.worksheets.given import chosen, is_given
from app.worksheets.schema import LikertScale

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.worksheets.fields import Field
    from app.worksheets.schema import Scale, Section, Worksheet
    from models.domain.entry import JsonValue


def as_answered(
    worksheet: Worksheet, labels: Mapping[str, str], answers: Mapping[str, JsonValue]
) -> Worksheet:
    """Return the worksheet of today with every answered question in the words it was answered under.

    What is not answered yet reads as it does today. An option that was chosen and is no longer offered is there.

    Args:
        worksheet: As its file is today.
        labels: The wording kept with the entry (`Worksheet.labels`).
        answers: What was answered, by field id.
    """
    if not labels:
        return worksheet
    sections = tuple(_section(each, labels, answers) for each in worksheet.sections)
    scales = {name: _scale(name, scale, labels) for name, scale in worksheet.scale.items()}
    return msgspec.structs.replace(worksheet, sections=sections, scale=scales)


def _section(section: Section, labels: Mapping[str, str], answers: Mapping[str, JsonValue]) -> Section:
    fields = tuple(_field(each, labels, answers.get(each.id)) for each in section.own_fields)
    return msgspec.structs.replace(section, own_fields=fields)


def _field(field: Field, labels: Mapping[str, str], answer: JsonValue) -> Field:
    if not is_given(answer):
        return field
    field = msgspec.structs.replace(field, label=labels.get(field.id, field.label))
    ids = [each for each in chosen(answer) if isinstance(each, str)]
    if isinstance(field, Choice | MultiChoice):
        options = [_reworded(each, field.id, labels, ids) for each in field.options]
        known = {each.id for each in field.options}
        gone = [
            Option(id=each, label=labels[f"{field.id}.{each}"])
            for each in ids
            if each not in known and f"{field.id}.{each}" in labels
        ]
        return msgspec.structs.replace(field, options=(*options, *gone))
    if isinstance(field, Checklist):
        items = [_reworded_item(each, field.id, labels, ids) for each in field.items]
        known = {each.id for each in field.items}
        gone_items = [
            Item(id=each, label=labels[f"{field.id}.{each}"])
            for each in ids
            if each not in known and f"{field.id}.{each}" in labels
        ]
        return msgspec.structs.replace(field, items=(*items, *gone_items))
    return field


def _reworded(option: Option, field: str, labels: Mapping[str, str], ids: list[str]) -> Option:
    if option.id not in ids:
        return option
    return msgspec.structs.replace(option, label=labels.get(f"{field}.{option.id}", option.label))


def _reworded_item(item: Item, field: str, labels: Mapping[str, str], ids: list[str]) -> Item:
    if item.id not in ids:
        return item
    return msgspec.structs.replace(item, label=labels.get(f"{field}.{item.id}", item.label))


def _scale(name: str, scale: Scale, labels: Mapping[str, str]) -> Scale:
    """Return a scale with the steps in the words kept with the entry; steps that are gone are at its end."""
    if not isinstance(scale, LikertScale):
        return scale
    prefix = f"scale.{name}."
    steps = tuple(
        msgspec.structs.replace(rung, label=labels.get(f"{prefix}{rung.v:g}", rung.label))
        for rung in scale.options
    )
    reasons = tuple(
        msgspec.structs.replace(each, label=labels.get(f"{prefix}{each.id}", each.label))
        for each in scale.unscored
    )
    return msgspec.structs.replace(scale, options=steps, unscored=reasons)
