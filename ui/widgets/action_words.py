"""What the parts of an action are called, everywhere in the window the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.domain.action import ActionLevel, ActionMode, ActionStatus
from ui.i18n import dates

if TYPE_CHECKING:
    from models.domain.action import Action

translate = QCoreApplication.translate


def level_name(level: ActionLevel | None) -> str:
    """Return what a level is called; None stands for an action that says none."""
    names = {
        ActionLevel.SOURCE: translate("Action", "At the source"),
        ActionLevel.RESPONSE: translate("Action", "My response"),
        ActionLevel.RECOVERY: translate("Action", "Recovery"),
    }
    return translate("Action", "Not sorted") if level is None else names[level]


def level_explained(level: ActionLevel) -> str:
    """Return one line on what belongs to a level."""
    return {
        ActionLevel.SOURCE: translate(
            "Action", "It changes what makes this hard: a rota, a caseload, a rule, a room."
        ),
        ActionLevel.RESPONSE: translate(
            "Action", "It changes how you meet it: a habit, a limit, something you say or learn."
        ),
        ActionLevel.RECOVERY: translate(
            "Action", "It helps you mend afterwards: rest, company, support, treatment."
        ),
    }[level]


def mode_name(mode: ActionMode) -> str:
    """Return what a mode is called."""
    return {
        ActionMode.REPAIR: translate("Action", "Repair"),
        ActionMode.MAINTAIN: translate("Action", "Maintain"),
        ActionMode.IMPROVE: translate("Action", "Improve"),
    }[mode]


def mode_explained(mode: ActionMode) -> str:
    """Return one line on what a mode is for."""
    return {
        ActionMode.REPAIR: translate("Action", "It mends something that has worn thin."),
        ActionMode.MAINTAIN: translate("Action", "It keeps something that already holds you up."),
        ActionMode.IMPROVE: translate("Action", "It makes something a little better."),
    }[mode]


def status_name(status: ActionStatus) -> str:
    """Return where an action is in its life."""
    return {
        ActionStatus.OPEN: translate("Action", "Open"),
        ActionStatus.DONE: translate("Action", "Done"),
        ActionStatus.LET_GO: translate("Action", "Let go"),
    }[status]


def in_short(action: Action) -> str:
    """Return what an action says beside its text, on one line; "" when it says nothing more."""
    parts = []
    if action.status is not ActionStatus.OPEN:
        parts.append(status_name(action.status))
    if action.due is not None:
        parts.append(translate("Action", "By {day}").format(day=dates.short_day_of_year(action.due)))
    if action.review is not None:
        parts.append(
            translate("Action", "Look at it again on {day}").format(
                day=dates.short_day_of_year(action.review)
            )
        )
    if action.level is not None:
        parts.append(level_name(action.level))
    if action.mode is not None:
        parts.append(mode_name(action.mode))
    if action.first_step.strip():
        parts.append(translate("Action", "First: {step}").format(step=action.first_step.strip()))
    return " · ".join(parts)
