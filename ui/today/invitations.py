"""What a person may come back to when they are ready, in words: a line for each, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.journal.follow_ups import FollowUpKind
from ui.i18n import dates
from ui.widgets.place import PageName, Place, page_for

if TYPE_CHECKING:
    from datetime import date

    from app.context import AppContext
    from app.journal.follow_ups import FollowUp
    from app.worksheets.schema import Worksheet
    from models.domain.action import Action

LONGEST = 140
"""Characters of an action that a line shows."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """One line.

    Attributes:
        follow_up: What it stands for.
        since: The day it goes back to.
        place: Where `yes` leads.
    """

    follow_up: FollowUp
    since: date
    text: str
    yes: str
    place: Place


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is due today.

    Attributes:
        invitations: To come back to when one is ready.
        exits: Open actions of plain lists, such as the one at the end of a shift, whose day has come.
    """

    invitations: tuple[Invitation, ...] = ()
    exits: tuple[Action, ...] = ()


def find(context: AppContext, *, today: date) -> Waiting:
    """Return what can be offered today."""
    found: list[Invitation] = []
    exits: list[Action] = []
    for each in context.follow_ups.due(today):
        if each.kind is FollowUpKind.OVERDUE:  # the line across the top of the window says it
            continue
        if each.action is not None and _is_bare(context, each.action):
            exits.append(each.action)
        else:
            found.append(_invitation(context, each, today))
    return Waiting(tuple(found), tuple(sorted(exits, key=lambda action: action.created_at)))


def _is_bare(context: AppContext, action: Action) -> bool:
    """Say whether an action was written in a plain list, where it asks for a tick and nothing more."""
    if action.entry is None:
        return False
    worksheet = context.journal.record(action.entry).entry.worksheet.id
    if worksheet not in context.worksheets.ids():
        return False
    return bool(getattr(context.worksheets.get(worksheet).find(action.field), "bare", False))


def _invitation(context: AppContext, follow_up: FollowUp, today: date) -> Invitation:
    if follow_up.action is not None:
        return _of_action(follow_up, follow_up.action)
    worksheet = context.worksheets.get(follow_up.worksheet)
    text, place = _words(follow_up, worksheet, today), _place(follow_up, worksheet)
    yes = _tr("Open it") if follow_up.kind is FollowUpKind.NEXT_DATE else _tr("Do it")
    return Invitation(follow_up, follow_up.since, text, yes, place)


def _of_action(follow_up: FollowUp, action: Action) -> Invitation:
    text = " ".join(action.text.split())
    text = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
    is_due = follow_up.kind is FollowUpKind.ACTION_DUE
    words = _tr("“{action}” How did it go?") if is_due else _tr("“{action}” Does it still fit?")
    place = Place(PageName.ACTIONS, action=action.id)
    yes = _tr("Say how it went") if is_due else _tr("Look at it")
    return Invitation(follow_up, action.created_at.date(), words.format(action=text), yes, place)


def _words(follow_up: FollowUp, worksheet: Worksheet, today: date) -> str:
    schedule, title = worksheet.schedule, worksheet.title
    if follow_up.kind is FollowUpKind.NEXT_DATE and follow_up.day is not None:
        day = _tr("today") if follow_up.day == today else dates.day_of_year(follow_up.day)
        return _tr("“{title}”: the next one is {day}.").format(title=title, day=day)
    if follow_up.kind is FollowUpKind.SERIES:
        words = schedule.series_next or _tr("“{title}” can go on, with session {next} of {series}.")
        return words.format(title=title, next=follow_up.number, series=follow_up.of)
    if follow_up.kind is FollowUpKind.ROUTINE:
        days = (today - follow_up.since).days
        return _tr("“{title}”: {days} days since the last time.").format(title=title, days=days)
    return _again(follow_up, worksheet, today)


def _again(follow_up: FollowUp, worksheet: Worksheet, today: date) -> str:
    """Return the worksheet's own line while it is true, and a plainer one afterwards."""
    asks = worksheet.schedule.follow_up_ask
    is_first = follow_up.days == worksheet.schedule.follow_up_days
    if asks and is_first and (today - follow_up.since).days <= follow_up.days + 7:
        return asks
    return _tr("“{title}” is ready to be looked at again.").format(title=worksheet.title)


def _place(follow_up: FollowUp, worksheet: Worksheet) -> Place:
    """Return the page to open, or where a new one begins."""
    begins = worksheet.id if follow_up.entry is None else ""
    place = Place(page_for(worksheet.kind), worksheet=begins, entry=follow_up.entry, thread=follow_up.thread)
    if follow_up.kind is FollowUpKind.AGAIN and place.page is PageName.WORKSHEET:
        sections = (section.id for section in worksheet.sections if section.phase == "follow_up")
        return replace(place, section=next(sections, ""))
    return place


def _tr(text: str) -> str:
    return QCoreApplication.translate("Invitations", text)
