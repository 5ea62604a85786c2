"""What is told of a score: its number always, and a questionnaire's words for parts of its range only on request."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from ui.answering.bands import BANDS, are_told
from ui.settings.part import SettingsPart
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.journal.service import Journal
    from ui.tasks.worker import Worker


class ScoreSettings(SettingsPart):
    """One choice, kept in the journal."""

    def __init__(self, *, journal: Journal, worker: Worker) -> None:
        """Show what is chosen as soon as the journal has said it."""
        super().__init__(self.tr("Scores"))
        self._journal = journal
        self._worker = worker
        self._bands = QCheckBox(self.tr("Show a questionnaire’s words for parts of a score"))
        self._build()
        self._bands.clicked.connect(self._on_clicked)
        worker.run(partial(are_told, journal), done=self._on_known)

    def _build(self) -> None:
        words = self.tr(
            "A questionnaire of your own may have a word for a low, a middle and a high score. Such a word is"
            " somebody’s name for a part of a range and not a diagnosis, so it is left out until you want it."
        )
        self.column.addWidget(self._bands)
        self.column.addWidget(label(words, "small"))
        self._bands.setAccessibleDescription(words)

    def _on_known(self, wanted: bool) -> None:  # noqa: FBT001 - what the journal says
        self._bands.setChecked(wanted)

    def _on_clicked(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._worker.run(partial(self._journal.set_setting, BANDS, wanted))
