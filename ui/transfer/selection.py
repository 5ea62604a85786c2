"""Which pages go along: all of them, or those of some days or with a tag."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from models.domain.entry import EntryFilter, EntryState
from ui.widgets.choice_row import ChoiceRow, Offer
from ui.widgets.drop_down import DropDown
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.theme.look import Look

ALL, SOME = "all", "some"
SPAN = timedelta(days=90)
FIELD = 170
OUTSIDE_THE_BIN = frozenset(EntryState) - {EntryState.BINNED}


class Selection(QWidget):
    """Asks what goes along.

    Attributes:
        changed: Emitted when a person chose something else.
    """

    changed = Signal()

    def __init__(self, *, today: date, look: Look) -> None:
        """Begin with everything; `today` is the last day that is offered."""
        super().__init__()
        self._look = look
        self._how_much = ChoiceRow(
            (Offer(ALL, self.tr("Everything")), Offer(SOME, self.tr("Some pages"))),
            name=self.tr("What goes along"),
            role="chip",
        )
        self._some = QWidget()
        self._since, self._until = _day_field(today - SPAN), _day_field(today)
        self._tag = DropDown(look=look)
        self._build()
        self._connect_signals()
        self._measure()

    def wanted(self) -> EntryFilter | None:
        """Return which entries are wanted, or None for the whole journal."""
        if self._how_much.value() != SOME:
            return None
        tag = self._tag.currentData()
        return EntryFilter(
            tags=frozenset({tag} if tag else ()),
            since=_day(self._since),
            until=_day(self._until),
            states=OUTSIDE_THE_BIN,
            open_sealed=True,
        )

    def offer_tags(self, names: Iterable[str]) -> None:
        """Offer `names` beside every tag, keeping what is chosen."""
        chosen = self._tag.currentData()
        self._tag.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._tag.clear()
        self._tag.addItem(self.tr("With any tag, or none"), "")
        for name in names:
            self._tag.addItem(name, name)
        self._tag.setCurrentIndex(max(0, self._tag.findData(chosen)))
        self._tag.blockSignals(False)  # noqa: FBT003 - as above

    def choose(self, how_much: str) -> None:
        """Choose `ALL` or `SOME`."""
        self._how_much.set_value(how_much)
        self._on_changed()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._how_much.set_value(ALL)
        column.addWidget(self._how_much)
        column.addWidget(self._some)
        self._since.setAccessibleName(self.tr("First day"))
        self._until.setAccessibleName(self.tr("Last day"))
        self._tag.setAccessibleName(self.tr("Only pages with this tag"))
        self.offer_tags(())
        flow = FlowLayout(self._some, spacing=12)
        for words, field in ((self.tr("From"), self._since), (self.tr("to"), self._until)):
            flow.addWidget(_pair(label(words, "muted", wrap=False), field))
        flow.addWidget(self._tag)
        self._some.hide()

    def _connect_signals(self) -> None:
        self._how_much.changed.connect(self._on_changed)
        self._since.dateChanged.connect(self._on_changed)
        self._until.dateChanged.connect(self._on_changed)
        self._tag.currentIndexChanged.connect(self._on_changed)
        self._look.changed.connect(self._measure)

    def _measure(self) -> None:
        for field in (self._since, self._until):
            field.setFixedWidth(self._look.px(FIELD))

    def _on_changed(self) -> None:
        if self._how_much.value() is None:
            self._how_much.set_value(ALL)
        self._some.setVisible(self._how_much.value() == SOME)
        self.changed.emit()


def _day_field(day: date) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    field.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
    return field


def _pair(words: QWidget, field: QWidget) -> QWidget:
    """Return a field with its word before it, which stay on one line."""
    found = QWidget()
    row = QHBoxLayout(found)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(words)
    row.addWidget(field)
    return found


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
