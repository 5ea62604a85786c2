"""How a worksheet is gone through: which of its questions share a screen, and in which order.

Read from the fields, phases and safety texts of the file alone; no tool is known here by its id.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.worksheets.fields import Field, Tags, Timer
from ui.answering.kinds import Writing, closes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.worksheets.schema import Section, Worksheet


@dataclass(frozen=True, slots=True)
class Caution:
    """What is said before a heavy tool begins."""


@dataclass(frozen=True, slots=True)
class Write:
    """A page to write on."""

    section: Section
    field: Writing


@dataclass(frozen=True, slots=True)
class Ask:
    """Short questions on one screen, under the headings of their sections."""

    parts: tuple[tuple[Section, tuple[Field, ...]], ...]


@dataclass(frozen=True, slots=True)
class Land:
    """A few paced lines to come back with, and what is asked beside them."""

    section: Section
    timer: Timer
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """All that was written under several questions, as one piece."""


@dataclass(frozen=True, slots=True)
class Close:
    """What becomes of the page, and a last word."""


Step = Caution | Write | Ask | Land | Read | Close

PARTS_OF_A_WHOLE = 4
"""Number of pages in one worksheet from which they are read together at the end."""


def plan(worksheet: Worksheet, *, follow_up: bool = False) -> tuple[Step, ...]:
    """Return the screens of a worksheet, in order.

    Args:
        worksheet: The tool.
        follow_up: Whether what is asked on coming back later is asked now.
    """
    sections = [section for section in worksheet.sections if (section.phase == "follow_up") <= follow_up]
    steps = list(_merged(step for section in sections for step in _section_steps(section)))
    if worksheet.safety.before and worksheet.safety.level == "high":
        steps.insert(0, Caution())
    if sum(isinstance(step, Write) for step in steps) >= PARTS_OF_A_WHOLE and not follow_up:
        steps.append(Read())
    if closes(worksheet):
        steps.append(Close())
    return tuple(steps)


def _section_steps(section: Section) -> Iterator[Step]:
    fields = tuple(field for field in section.fields if not field.deprecated)
    timer = next((field for field in fields if isinstance(field, Timer)), None)
    if timer is not None:
        yield Land(section, timer, tuple(field for field in fields if field is not timer))
        return
    asked: list[Field] = []
    for field in fields:
        if isinstance(field, Writing):
            yield from _ask(section, asked)
            asked = []
            yield Write(section, field)
        else:
            asked.append(field)
    yield from _ask(section, asked)


def _ask(section: Section, fields: list[Field]) -> Iterator[Ask]:
    # Tags alone are no question: they have their place among the details of every page.
    if any(not isinstance(field, Tags) for field in fields):
        yield Ask(((section, tuple(fields)),))


def _merged(steps: Iterator[Step]) -> Iterator[Step]:
    """Put questions that follow each other on one screen, unless they belong to different phases."""
    waiting: Ask | None = None
    for step in steps:
        if isinstance(step, Ask) and waiting is not None and _phase(step) == _phase(waiting):
            waiting = Ask(waiting.parts + step.parts)
            continue
        if waiting is not None:
            yield waiting
        waiting = step if isinstance(step, Ask) else None
        if waiting is None:
            yield step
    if waiting is not None:
        yield waiting


def _phase(step: Ask) -> str | None:
    return step.parts[0][0].phase
