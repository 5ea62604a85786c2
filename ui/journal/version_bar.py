"""A strip above the entry with which a person steps through its earlier versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.i18n import dates
from ui.widgets.buttons import button
from ui.widgets.entry_words import word_count
from ui.widgets.text import label

if TYPE_CHECKING:
    from models.domain.entry import Revision


class VersionBar(QFrame):
    """Shows which version is being read.

    Attributes:
        version_requested: Emitted with the `Revision` to read.
        bring_back_requested: Emitted with the `Revision` the entry is to be again.
        closed: Emitted when the person goes back to the entry as it is now.
    """

    version_requested = Signal(object)
    bring_back_requested = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        """Begin without versions, and hidden."""
        super().__init__()
        self._versions: tuple[Revision, ...] = ()
        self._place = 0
        self._build()
        self.hide()

    def show_versions(self, versions: tuple[Revision, ...]) -> None:
        """Hold `versions`, the newest first, until the person asks for them."""
        self._versions = versions
        self.hide()

    def begin(self) -> None:
        """Step to the newest of the earlier versions."""
        if self._versions:
            self.show()
            self._step_to(0)
            self._older.setFocus()

    def _build(self) -> None:
        self.setProperty("role", "tile")
        self.setAccessibleName(self.tr("Earlier versions"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        self._words = label("")
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._older = button(self.tr("Older"), "small-link", self._on_older, name=self.tr("Older version"))
        self._newer = button(self.tr("Newer"), "small-link", self._on_newer, name=self.tr("Newer version"))
        bring_back = button(self.tr("Bring this version back"), "small-link", self._on_bring_back)
        close = button(self.tr("Back to the entry as it is now"), "small-link", self._on_close)
        for action in (self._older, self._newer, bring_back, close):
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        column.addLayout(row)

    def _step_to(self, place: int) -> None:
        self._place = place
        version = self._versions[place]
        words = self.tr("Version {number} of {count}, as it was on {day} at {time}: {words}.")
        self._words.setText(
            words.format(
                number=len(self._versions) - place,
                count=len(self._versions),
                day=dates.long_day(version.saved_at.date()),
                time=dates.clock_time(version.saved_at),
                words=word_count(version.words),
            )
        )
        self._older.setEnabled(place + 1 < len(self._versions))
        self._newer.setEnabled(place > 0)
        self.version_requested.emit(version)

    def _on_older(self) -> None:
        self._step_to(self._place + 1)

    def _on_newer(self) -> None:
        self._step_to(self._place - 1)

    def _on_bring_back(self) -> None:
        self.bring_back_requested.emit(self._versions[self._place])

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
