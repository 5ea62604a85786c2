"""The line below the page: how far one may go, and the way on or back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.answering.editor import left_margin
from ui.widgets.buttons import link, primary, quiet_link
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.page import MARGIN
from ui.widgets.text import hairline, label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme.look import Look


LONGEST_LINE = 420
"""Pixels of the design from which the words at the foot break into lines."""


class Foot(QWidget):
    """Safety line, lighter page, back and on.

    Attributes:
        support_asked: Emitted when a person wants to see the support lines.
        lighter_asked: Emitted when a person would rather do something lighter.
        back_asked: Emitted when a person goes back a step.
        on_asked: Emitted when a person goes on.
        counting_toggled: Emitted with whether first-person words are to be counted.
    """

    lighter_asked = Signal()
    support_asked = Signal()
    back_asked = Signal()
    on_asked = Signal()
    counting_toggled = Signal(bool)

    def __init__(self, *, look: Look) -> None:
        """Begin out of sight."""
        super().__init__()
        self._look = look
        self._words = label("", "muted")
        self._lighter = link("", self.lighter_asked)
        self._support = quiet_link(self.tr("Support and phone lines"), self.support_asked)
        self._count = QCheckBox(self.tr("Count first-person words"))
        self._counted = label("", "muted", wrap=False)
        self._back = quiet_link(self.tr("Back"), self.back_asked)
        self._on = primary(self.tr("Continue"), self.on_asked)
        self._column = QVBoxLayout(self)
        self._build()
        self._count.toggled.connect(self.counting_toggled)

    def show_words(self, words: str, *, lighter: str = "", support: bool = False) -> None:
        """Say `words`, and offer the page called `lighter` in place of this one, and the `support` lines."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._words.ensurePolished()  # its letters are measured
        across = self._words.fontMetrics().horizontalAdvance(words) + 2
        self._words.setMinimumWidth(min(across, self._look.px(LONGEST_LINE)))
        self._lighter.setText(self.tr("{title} instead").format(title=lighter) if lighter else "")
        self._lighter.setAccessibleName(self._lighter.text())
        self._lighter.setVisible(bool(lighter))
        self._support.setVisible(support)
        self._settle()

    def offer(self, *, back: bool = False, on: str = "") -> None:
        """Offer the way back, and the way on under the name `on`."""
        self._back.setVisible(back)
        self._on.setVisible(bool(on))
        self._on.setText(on)
        self._on.setAccessibleName(on)
        self._settle()

    def offer_counting(self, *, offered: bool) -> None:
        """Offer to count first-person words, uncounted at first."""
        self._count.setChecked(False)
        self._count.setVisible(offered)
        self._counted.hide()
        self._settle()

    def show_count(self, count: int | None) -> None:
        """Say how many first-person words there are; None says nothing."""
        self._counted.setVisible(count is not None)
        if count is not None:
            words = self.tr("One so far") if count == 1 else self.tr("{count} so far").format(count=count)
            self._counted.setText(self.tr("None so far") if count == 0 else words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in line with the words."""
        super().resizeEvent(event)
        self._column.setContentsMargins(left_margin(self.width(), self._look), 0, MARGIN, 22)

    def _settle(self) -> None:
        parts = (self._words, self._lighter, self._support, self._count, self._back, self._on)
        self.setVisible(any(not part.isHidden() for part in parts))

    def _build(self) -> None:
        column = self._column
        column.setSpacing(12)
        column.addWidget(hairline())
        column.addWidget(self._words)
        offers = QWidget()
        flow = FlowLayout(offers, spacing=12)
        for each in (self._lighter, self._support, self._count, self._counted):
            flow.addWidget(each)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(offers, 1)
        row.addWidget(self._back)
        row.addWidget(self._on)
        column.addLayout(row)
