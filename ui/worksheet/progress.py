"""How far a section has come, in words and without pressure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.worksheets.fields import (
    Actions,
    Body,
    Emotion,
    EntryLink,
    LongText,
    Note,
    Offer,
    Pairs,
    Shares,
    Signposts,
    Tags,
    Text,
    Thoughts,
    TimedWriting,
)
from app.worksheets.given import is_given
from ui.answering.question import listed

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.worksheets.fields import Field
    from app.worksheets.schema import Section
    from ui.answering.sheet import Sheet

translate = QCoreApplication.translate

NOTHING = "–"
_TOLD = (Note, Signposts, Offer)
_WRITTEN = (Text, LongText, TimedWriting)
_LISTS = (Thoughts, Pairs, Actions, Shares)


def asked(section: Section, shown: Collection[str]) -> tuple[Field, ...]:
    """Return the questions of a section that are shown and can be answered."""
    fields = (each for each in section.fields if each.id in shown and not each.deprecated)
    return tuple(each for each in fields if not isinstance(each, _TOLD))


def is_answered(field: Field, sheet: Sheet) -> bool:
    """Tell whether a question has been answered."""
    if isinstance(field, Tags):
        return bool(sheet.tags)
    return is_given(sheet.answer(field.id)) or bool(sheet.feelings(field.id))


def answered(section: Section, sheet: Sheet, shown: Collection[str]) -> int:
    """Return how many questions of a section have been answered."""
    if section.repeat:
        return len(_repetitions(section, sheet))
    return sum(is_answered(each, sheet) for each in asked(section, shown))


def state(section: Section, sheet: Sheet, shown: Collection[str]) -> str:
    """Return how far a section has come: "2 of 5", "written", "2 lines" or "–"."""
    if section.repeat:
        return _lines(len(_repetitions(section, sheet)))
    fields = asked(section, shown)
    count = answered(section, sheet, shown)
    if not count:
        return NOTHING
    if len(fields) > 1:
        return translate("Progress", "{count} of {all}").format(count=count, all=len(fields))
    return _of_one(fields[0], sheet)


def _of_one(field: Field, sheet: Sheet) -> str:
    """Return how far a section has come that asks one thing, which has been answered."""
    value = sheet.answer(field.id)
    if isinstance(field, _LISTS) and isinstance(value, list | tuple):
        return _lines(len(value))
    if isinstance(field, Emotion) and (felt := sheet.feelings(field.id)):
        return _words(len(felt))
    if isinstance(field, Body):
        return _words(len(listed(value)))
    if isinstance(field, EntryLink):
        return translate("Progress", "linked")
    return (
        translate("Progress", "written") if isinstance(field, _WRITTEN) else translate("Progress", "answered")
    )


def _repetitions(section: Section, sheet: Sheet) -> tuple[object, ...]:
    value = sheet.answer(section.id)
    return tuple(value) if isinstance(value, list | tuple) else ()


def _words(count: int) -> str:
    return (
        translate("Progress", "1 word")
        if count == 1
        else translate("Progress", "{count} words").format(count=count)
    )


def _lines(count: int) -> str:
    if not count:
        return NOTHING
    return (
        translate("Progress", "1 line")
        if count == 1
        else translate("Progress", "{count} lines").format(count=count)
    )
