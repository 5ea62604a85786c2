"""What belongs to a page beside its words: the day, the tags, earlier versions, sealing and the bin."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QFrame, QVBoxLayout, QWidget

from app.clock import shift_date
from ui.answering.tags_field import TagsField
from ui.widgets.buttons import button, link, quiet_link
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.page import scrolled
from ui.widgets.text import hairline, label, section

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.clock import Clock

WIDTH = 360


class Details(QFrame):
    """A small sheet over the page.

    Attributes:
        moved: Emitted with the day the page belongs to now.
        tagged: Emitted with the tags of the page.
        versions_asked, sealed, unsealed, binned: Emitted when a person asks for it.
        closed: Emitted when the sheet is put away.
        resized: Emitted when it may need another size.
    """

    moved = Signal(object)
    tagged = Signal(object)
    versions_asked = Signal()
    sealed = Signal()
    unsealed = Signal()
    binned = Signal()
    closed = Signal()
    resized = Signal()

    def __init__(self, *, clock: Clock) -> None:
        """Begin out of sight."""
        super().__init__()
        self._clock = clock
        self._inside = QWidget()
        self._day = QDateEdit()
        self._today = button(self.tr("Today"), "chip", self._on_today)
        self._yesterday = button(self.tr("Yesterday"), "chip", self._on_yesterday)
        self._tags = TagsField(name=self.tr("Tags"), hint=self.tr("A tag, then Enter"))
        self._versions = link(self.tr("Earlier versions"), self.versions_asked)
        self._seal = link(self.tr("Seal this page"), self.sealed)
        self._unseal = link(self.tr("Open the seal"), self.unsealed)
        self._bin = quiet_link(self.tr("Put it in the bin"), self.binned)
        self._build()
        self._day.dateChanged.connect(self._on_date_changed)
        self._tags.changed.connect(self._on_tags_changed)
        self.hide()

    def show_page(self, *, day: date, tags: Iterable[str], stored: bool, sealed: bool) -> None:
        """Show the day and the tags of a page; what only a stored page can have done to it waits until it is."""
        self._day.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._day.setDate(QDate(day.year, day.month, day.day))
        self._day.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._tags.set_value(tags)
        self._mark_day()
        for each in (self._versions, self._bin):
            each.setEnabled(stored)
        self._seal.setVisible(not sealed)
        self._seal.setEnabled(stored)
        self._unseal.setVisible(sealed)

    def suggest_tags(self, tags: Iterable[str]) -> None:
        """Offer `tags` while someone types."""
        self._tags.suggest(tags)

    def place_at(self, right: int, top: int, *, width: int, room: int) -> None:
        """Stand with the upper right corner there, no higher than `room`; the rest can be scrolled to."""
        layout = self._inside.layout()
        if layout is not None:
            layout.invalidate()
            wanted = max(layout.totalHeightForWidth(width - 6), layout.totalMinimumSize().height()) + 8
        else:
            wanted = room
        self.setGeometry(right - width, top, width, min(wanted, room))

    def open(self) -> None:
        """Come into sight, with the focus on the day."""
        self.show()
        self.raise_()
        self._today.setFocus()

    def _build(self) -> None:
        self.setProperty("role", "sheet")
        self.setAccessibleName(self.tr("Details of the page"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2, 2, 2, 2)
        outer.addWidget(scrolled(self._inside))
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(section(self.tr("Belongs to")))
        column.addLayout(self._day_row())
        column.addSpacing(10)
        column.addWidget(section(self.tr("Tags")))
        column.addWidget(self._tags)
        column.addSpacing(10)
        column.addWidget(hairline())
        for each in (self._versions, self._seal, self._unseal, self._bin):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            label(
                self.tr("A sealed page stays out of search and previews until you open it on purpose."),
                "small",
            )
        )
        column.addWidget(hairline())
        column.addWidget(quiet_link(self.tr("Close"), self.closed), 0, Qt.AlignmentFlag.AlignRight)

    def _day_row(self) -> FlowLayout:
        row = FlowLayout(spacing=6)
        self._day.setCalendarPopup(True)
        self._day.setAccessibleName(self.tr("The day this page belongs to"))
        self._day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        for each in (self._today, self._yesterday):
            each.setCheckable(True)
            row.addWidget(each)
        row.addWidget(self._day)
        return row

    def _present(self) -> date:
        return shift_date(self._clock.now())

    def _mark_day(self) -> None:
        day = self._chosen()
        self._today.setChecked(day == self._present())
        self._yesterday.setChecked(day == self._present() - timedelta(days=1))

    def _chosen(self) -> date:
        found = self._day.date()
        return date(found.year(), found.month(), found.day())

    def _choose(self, day: date) -> None:
        self._day.setDate(QDate(day.year, day.month, day.day))
        self._mark_day()

    def _on_today(self) -> None:
        self._choose(self._present())

    def _on_yesterday(self) -> None:
        self._choose(self._present() - timedelta(days=1))

    def _on_date_changed(self) -> None:
        self._mark_day()
        self.moved.emit(self._chosen())

    def _on_tags_changed(self) -> None:
        self.tagged.emit(self._tags.value())
        self.resized.emit()
