"""Choosing with the paper beside it: what is ticked is on the paper a moment later, and nothing is stored yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.supervision import sheet_work
from ui.supervision.choose_view import ChooseView
from ui.supervision.paper import Paper
from ui.supervision.preview import Preview
from ui.supervision.sheet_blocks import blocks_of
from ui.supervision.typesetting import typeset
from ui.widgets.page import MARGIN, TOP, scrolled

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from app.context import AppContext
    from app.sharing.gathering import Gathered
    from ui.supervision.sheet_work import Opened
    from ui.tasks.worker import Worker
    from ui.theme.look import Look

LOOK_AFTER_MS = 150
BESIDE_FROM = 800
"""Width, in pixels of the design, from which the paper stands beside the choice."""

GAP = 18


class GatherView(QWidget):
    """Gathers, lets a person choose, and makes the sheet.

    Attributes:
        made: Emitted with the new sheet as an `Opened`, stored already.
        left: Emitted when a person goes back without one.
        choice: What there is to choose from.
    """

    made = Signal(object)
    left = Signal()

    def __init__(self, *, context: AppContext, worker: Worker, look: Look) -> None:
        """Begin with nothing gathered."""
        super().__init__()
        self._context = context
        self._worker = worker
        self._look = look
        self._template_id = ""
        self.choice = ChooseView(look=look)
        self._preview = Preview(look=look)
        self._side = QWidget()
        self._timer = QTimer(self, interval=LOOK_AFTER_MS, singleShot=True)
        self._build()
        self._connect_signals()

    def gather(self, template_id: str) -> None:
        """Read what a document of a shape can draw on, and choose for it."""
        self.forget()
        self._template_id = template_id
        self.choice.show_purpose(is_account=template_id != sheet_work.SUPERVISION)
        self.choice.show_reading()
        work = partial(sheet_work.gather, self._context, template_id)
        self._worker.run(work, done=partial(self._on_gathered, template_id))
        self._load_selections()

    def forget(self) -> None:
        """Let go of everything that was gathered, and of what is still being read."""
        self._timer.stop()
        self._template_id = ""
        self.choice.forget()
        self._preview.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the paper where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        side = QVBoxLayout(self._side)
        side.setContentsMargins(GAP, TOP - 8, MARGIN - 10, 20)
        side.addWidget(self._preview, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(scrolled(self.choice), 5)
        row.addWidget(self._side, 4)

    def _connect_signals(self) -> None:
        self.choice.period_changed.connect(self._on_period)
        self.choice.changed.connect(self._timer.start)
        self.choice.made.connect(self._on_make)
        self.choice.left.connect(self.left)
        self.choice.selections.saved.connect(self._on_save_selection)
        self.choice.selections.removed.connect(self._on_remove_selection)
        self._timer.timeout.connect(self._draft)
        self._look.changed.connect(self._arrange)

    def _arrange(self) -> None:
        self._side.setVisible(self.width() >= self._look.px(BESIDE_FROM))

    def _on_gathered(self, template_id: str, gathered: Gathered) -> None:
        if template_id == self._template_id:
            self.choice.forget()
            self.choice.show_gathered(gathered)
            self.choice.begin()

    def _on_period(self, since: date, until: date) -> None:
        if self.choice.value() is not None:
            work = partial(sheet_work.gather, self._context, self._template_id, since, until)
            self._worker.run(work, done=self._on_other_days)

    def _on_other_days(self, gathered: Gathered) -> None:
        """Show what was read, unless other days were chosen meanwhile or everything was let go of."""
        if self.choice.value() is not None and self.choice.period.days() == (gathered.since, gathered.until):
            self.choice.show_gathered(gathered)

    def _load_selections(self, *, chosen: str = "") -> None:
        work = partial(sheet_work.selections, self._context)
        self._worker.run(work, done=partial(self.choice.offer_selections, chosen=chosen))

    def _on_save_selection(self, name: str) -> None:
        choice = self.choice.value()
        if choice is not None:
            self._worker.run(partial(sheet_work.save_selection, self._context, name, choice))
            self._load_selections(chosen=name)
            self.choice.selections.say_saved(name)

    def _on_remove_selection(self, name: str) -> None:
        self._worker.run(partial(sheet_work.remove_selection, self._context, name))
        self._load_selections()

    def _draft(self) -> None:
        choice = self.choice.value()
        if choice is not None:
            work = partial(sheet_work.drafted, self._context, self._template_id, choice)
            self._worker.run(work, done=self._on_drafted)

    def _on_drafted(self, drafted: Opened) -> None:
        if self.choice.value() is None:
            return
        blocks = blocks_of(drafted.document, drafted.template)
        footer = drafted.template.footer if drafted.template is not None else ""
        self._preview.show_sheets(typeset(blocks, Paper(), footer=footer))

    def _on_make(self) -> None:
        choice = self.choice.value()
        if choice is not None:
            work = partial(sheet_work.made, self._context, self._template_id, choice)
            self._worker.run(work, done=self.made.emit)
