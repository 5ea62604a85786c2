"""Which earlier answers stay in view: what the page is about, and nothing that needs much room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.journal.markdown import plain
from app.worksheets.fields import LongText, PickedThought, Text
from models.domain.action import ActionStatus
from ui.widgets.action_words import status_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from app.worksheets.fields import Field
    from app.worksheets.schema import Section
    from models.domain.action import Action
    from ui.answering.sheet import Sheet

translate = QCoreApplication.translate

LONGEST = 160
"""Characters of an earlier answer that are shown."""


def pinned(sheet: Sheet, section: Section, shown: Collection[str]) -> tuple[tuple[str, str], ...]:
    """Return what was said before `section` and is kept in view beside it, as question and answer.

    That is the first thing that was said in words, and the thought that is looked at; on coming back also what was to
    be done.
    """
    found = [*[*_about(sheet, section, shown)][:1], *_looked_at(sheet, section)]
    if section.phase == "follow_up":
        found += _steps(sheet, section)
    return tuple(found)


def last_time(actions: Iterable[Action]) -> tuple[tuple[str, str], ...]:
    """Return what was planned the last time and what became of it, for the top of a new page."""
    lines = [_line(each) for each in actions if each.text.strip()]
    return ((translate("Pinned", "Last time you chose"), "\n".join(lines)),) if lines else ()


def _about(sheet: Sheet, section: Section, shown: Collection[str]) -> Iterator[tuple[str, str]]:
    for earlier in sheet.worksheet.sections:
        if earlier.id == section.id:
            return
        for field in earlier.fields:
            if field.id in shown and isinstance(field, Text | LongText) and sheet.text(field.id).strip():
                yield _name(earlier, field), _short(plain(sheet.text(field.id)))


def _looked_at(sheet: Sheet, section: Section) -> Iterator[tuple[str, str]]:
    for earlier in sheet.worksheet.sections:
        if earlier.id == section.id:
            return
        for field in earlier.fields:
            if isinstance(field, PickedThought) and sheet.text(field.id).strip():
                yield earlier.title.strip(), _short(sheet.text(field.id))


def _steps(sheet: Sheet, section: Section) -> Iterator[tuple[str, str]]:
    for earlier in sheet.worksheet.sections:
        if earlier.id == section.id:
            return
        for field in earlier.fields:
            lines = [_line(each) for each in sheet.actions(field.id) if each.text.strip()]
            if lines:
                yield field.label.strip(), "\n".join(lines)


def _name(section: Section, field: Field) -> str:
    """Return what an earlier answer is called in a word or two: the section it opens, or its own question."""
    return section.title.strip() if section.fields[0] is field else field.label.strip()


def _line(action: Action) -> str:
    if action.status is ActionStatus.OPEN:
        return _short(action.text)
    words = translate("Pinned", "{action} ({status})")
    return words.format(action=_short(action.text), status=status_name(action.status).lower())


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
