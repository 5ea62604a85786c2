"""What the parts of an action are called, everywhere in the window the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.domain.action import ActionLevel, ActionMode, ActionStatus
from ui.i18n import dates

if TYPE_CHECKING:
    from models.domain.action import Action


def level_name(level: ActionLevel | None) -> str:
    """Return what a level is called; None stands for an action that says none."""
    names = {
        ActionLevel.SOURCE: _tr("At the source"),
        ActionLevel.RESPONSE: _tr("My response"),
        ActionLevel.RECOVERY: _tr("Recovery"),
    }
    return _tr("Not sorted") if level is None else names[level]


def level_explained(level: ActionLevel) -> str:
    """Return one line on what belongs to a level."""
    return {
        ActionLevel.SOURCE: _tr("It changes what makes this hard: a rota, a caseload, a rule, a room."),
        ActionLevel.RESPONSE: _tr(
            "It changes how you meet it: a habit, a limit, something you say or learn."
        ),
        ActionLevel.RECOVERY: _tr("It helps you mend afterwards: rest, company, support, treatment."),
    }[level]


def mode_name(mode: ActionMode) -> str:
    """Return what a mode is called."""
    return {
        ActionMode.REPAIR: _tr("Repair"),
        ActionMode.MAINTAIN: _tr("Maintain"),
        ActionMode.IMPROVE: _tr("Improve"),
    }[mode]


def mode_explained(mode: ActionMode) -> str:
    """Return one line on what a mode is for."""
    return {
        ActionMode.REPAIR: _tr("It mends something that has worn thin."),
        ActionMode.MAINTAIN: _tr("It keeps something that already holds you up."),
        ActionMode.IMPROVE: _tr("It makes something a little better."),
    }[mode]


def status_name(status: ActionStatus) -> str:
    """Return where an action is in its life."""
    return {
        ActionStatus.OPEN: _tr("Open"),
        ActionStatus.DONE: _tr("Done"),
        ActionStatus.LET_GO: _tr("Let go"),
    }[status]


def in_short(action: Action) -> str:
    """Return what an action says beside its text, on one line; "" when it says nothing more."""
    parts = []
    if action.status is not ActionStatus.OPEN:
        parts.append(status_name(action.status))
    if action.due is not None:
        parts.append(_tr("By {day}").format(day=dates.short_day_of_year(action.due)))
    if action.review is not None:
        parts.append(_tr("Look at it again on {day}").format(day=dates.short_day_of_year(action.review)))
    if action.level is not None:
        parts.append(level_name(action.level))
    if action.mode is not None:
        parts.append(mode_name(action.mode))
    if action.first_step.strip():
        parts.append(_tr("First: {step}").format(step=action.first_step.strip()))
    return " · ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Action", text)
