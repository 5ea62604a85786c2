"""The line above the page: what kind of page it is, what can be done, and whether it is saved."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.answering.editor import left_margin
from ui.widgets.buttons import link
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.page import MARGIN, TOP
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from ui.answering.soft_timer import SoftTimer
    from ui.theme.look import Look
    from ui.widgets.saved_state import SavedState


class Header(QWidget):
    """Kind and links on the left, saved state and time on the right.

    Attributes:
        another_prompt_asked: Emitted when a person asked for another prompt.
        just_write_asked: Emitted when a person wants the prompt out of the way.
        stopped: Emitted when a person stops a longer exercise here.
        finished: Emitted when a person is done.
    """

    another_prompt_asked = Signal()
    just_write_asked = Signal()
    stopped = Signal()
    finished = Signal()

    def __init__(self, *, look: Look, state: SavedState, timer: SoftTimer) -> None:
        """Show `state` and `timer` on the right."""
        super().__init__()
        self._look = look
        self._state = state
        self._timer = timer
        self._kind = label("", "muted", wrap=False)
        self._links = {
            "prompt": link(self.tr("Another prompt"), self.another_prompt_asked),
            "free": link(self.tr("Just write"), self.just_write_asked),
            "stop": link(self.tr("Stop here"), self.stopped),
            "done": link(self.tr("Done"), self.finished),
        }
        self._row = QHBoxLayout(self)
        self._dots: dict[str, QLabel] = {}
        self._parts: dict[str, QWidget] = {}
        self._build()

    def show_kind(self, kind: str) -> None:
        """Say what kind of page this is."""
        self._kind.setText(kind)

    def offer(
        self, *, prompt: bool = False, free: bool = False, stop: bool = False, done: bool = False
    ) -> None:
        """Show these links and no others."""
        wanted = {"prompt": prompt, "free": free, "stop": stop, "done": done}
        shown = [name for name in self._links if wanted[name]]
        for name, each in self._links.items():
            each.setVisible(wanted[name])
            self._parts[name].setVisible(wanted[name])
            self._dots[name].setVisible(name in shown[:-1])
        self._dots["kind"].setVisible(bool(shown))

    def links(self) -> tuple[QPushButton, ...]:
        """Return the links that are shown, in order."""
        return tuple(each for each in self._links.values() if not each.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in line with the words."""
        super().resizeEvent(event)
        self._row.setContentsMargins(left_margin(self.width(), self._look), TOP - 8, MARGIN, 4)

    def _build(self) -> None:
        row = self._row
        row.setSpacing(24)
        left = _Flow()
        flow = FlowLayout(left, spacing=4)
        for name, each in (("kind", self._kind), *self._links.items()):
            flow.addWidget(self._part(name, each))
        left.parts = tuple((self._parts[name], self._dots[name]) for name in self._parts)
        row.addWidget(left, 1)
        row.addWidget(self._right(), 0, Qt.AlignmentFlag.AlignTop)
        self._links["done"].setToolTip(self.tr("Ctrl+Enter"))

    def _part(self, name: str, each: QWidget) -> QWidget:
        """Return a link with the dot that parts it from the next, so that they stay on one line."""
        part = self._parts[name] = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10 if name == "kind" else 4)
        each.setMinimumHeight(self._look.px(32))
        dot = self._dots[name] = label("·", "muted", wrap=False)
        dot.setMinimumWidth(dot.sizeHint().width())  # the line stays as long when its last dot goes
        row.addWidget(each)
        row.addWidget(dot)
        return part

    def _right(self) -> QWidget:
        right = QWidget()
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._state.setWordWrap(True)
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._state.setMinimumHeight(self._look.px(32))
        self._state.setFixedWidth(self._look.px(190))
        row.addWidget(self._state)
        row.addWidget(self._timer)
        return right


class _Flow(QWidget):
    """Links in a row that breaks where it has to, with no dot left hanging at the end of a line."""

    parts: tuple[tuple[QWidget, QLabel], ...] = ()

    def event(self, event: QEvent) -> bool:
        """Look at the ends of the lines whenever they were laid out; the layout has seen the event by now."""
        done = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            shown = [(part, dot) for part, dot in self.parts if not part.isHidden()]
            for (part, dot), (after, _) in pairwise(shown):
                dot.setText("·" if after.y() < part.geometry().center().y() else "")
        return done
