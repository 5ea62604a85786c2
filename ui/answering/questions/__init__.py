"""One widget for each kind of question a worksheet can ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.worksheets import fields as asked
from ui.answering.questions.amounts import Counted, Lasted, TimeOfDay
from ui.answering.questions.body import InTheBody
from ui.answering.questions.choosing import ChosenOne, ChosenSome, Ticked
from ui.answering.questions.days import Dated
from ui.answering.questions.feeling import Felt
from ui.answering.questions.links import Linked
from ui.answering.questions.notes import Told
from ui.answering.questions.offers import Offered
from ui.answering.questions.pairs import PairLines
from ui.answering.questions.people import Roles
from ui.answering.questions.picked import OneKind, OneThought
from ui.answering.questions.rating import Rated, Steps
from ui.answering.questions.shares import Shared
from ui.answering.questions.steps import ActionList
from ui.answering.questions.support import SupportLines
from ui.answering.questions.tagging import Tagged
from ui.answering.questions.thoughts import ThoughtList
from ui.answering.questions.timing import Paced
from ui.answering.questions.values import ValueChoice
from ui.answering.questions.words import Line, Writing

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.worksheets.fields import Field
    from ui.answering.question import Question
    from ui.answering.surroundings import Surroundings

WIDGETS: dict[type, Callable[..., Question]] = {
    asked.Note: Told,
    asked.Text: Line,
    asked.LongText: Writing,
    asked.TimedWriting: Writing,
    asked.Choice: ChosenOne,
    asked.MultiChoice: ChosenSome,
    asked.Checklist: Ticked,
    asked.Slider: Rated,
    asked.Scaling: Rated,
    asked.Likert: Steps,
    asked.Number: Counted,
    asked.Duration: Lasted,
    asked.Time: TimeOfDay,
    asked.Date: Dated,
    asked.Alias: Roles,
    asked.Emotion: Felt,
    asked.Body: InTheBody,
    asked.Thoughts: ThoughtList,
    asked.PickedThought: OneThought,
    asked.PickedKind: OneKind,
    asked.Values: ValueChoice,
    asked.Tags: Tagged,
    asked.Timer: Paced,
    asked.Pairs: PairLines,
    asked.Shares: Shared,
    asked.Actions: ActionList,
    asked.EntryLink: Linked,
    asked.Signposts: SupportLines,
    asked.Offer: Offered,
}
"""The widget for each kind of question."""


def question(field: Field, around: Surroundings) -> Question:
    """Return the widget that asks `field`."""
    return WIDGETS[type(field)](field, around)
