"""The walk through every scene, for the tour and for whoever wants to look at each screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.commands import (
    tour_gate,
    tour_pages,
    tour_supervision,
    tour_thinking,
    tour_tools,
    tour_transfer,
    tour_trends,
    tour_writing,
)
from ui.commands.waiting import Timeout

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ui.commands.tour_stage import Stage
    from ui.commands.tour_steps import Act

ACTS = (
    tour_gate.MAKING,
    tour_gate.UNLOCKING,
    tour_gate.FAILING,
    tour_pages.READING,
    tour_writing.FREE_PAGE,
    tour_writing.EXPRESSIVE,
    tour_writing.OTHER_TOOLS,
    *tour_tools.ACTS,
    tour_thinking.THINKING,
    tour_transfer.TRANSFER,
    tour_trends.TRENDS,
    tour_supervision.SUPERVISION,
    tour_pages.LOOKING_AROUND,
)
"""Everything there is to see, in the order in which a person might come by it; a new page brings its acts in here."""


class LostError(Exception):
    """The window is not where the tour expected it.

    Attributes:
        scene: Name of the scene that could not be reached.
    """

    def __init__(self, scene: str) -> None:
        """Keep the name of the scene."""
        super().__init__(scene)
        self.scene = scene


def walk(stage: Stage, acts: Sequence[Act] = ACTS) -> Iterator[str]:
    """Yield the name of each scene while it is on the stage; closing the stage is left to the caller.

    Raises:
        LostError: A scene could not be reached.
    """
    for act in acts:
        stage.start(act.journal, demo=act.demo)
        for scene in act.scenes:
            try:
                for step in scene.steps:
                    step(stage)
            except (LookupError, Timeout, StopIteration) as problem:
                raise LostError(scene.name) from problem
            stage.rest()
            yield scene.name
