"""Calm chips that narrow the journal down: kind, tag, period, and what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from models.domain.entry import EntryState
from ui.i18n import dates
from ui.journal.query import BIN, KEPT_STATES, Period, Query
from ui.theme.icons import icon
from ui.widgets.buttons import button
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme.look import Look
    from ui.widgets.entry_words import EntryWords

DRAFTS = frozenset({EntryState.DRAFT})
SEALED = frozenset({EntryState.SEALED})


class FilterBar(QWidget):
    """Shows and changes the filter of a query.

    Attributes:
        kinds_chosen, tags_chosen, states_chosen: Emitted with a frozenset; empty kinds and tags mean any.
        period_chosen: Emitted with a `Period`.
    """

    kinds_chosen = Signal(object)
    tags_chosen = Signal(object)
    states_chosen = Signal(object)
    period_chosen = Signal(object)

    def __init__(self, *, look: Look, words: EntryWords) -> None:
        """Begin with everything shown."""
        super().__init__()
        self._look = look
        self._words = words
        self._query = Query()
        self._tags: tuple[tuple[str, int], ...] = ()
        self._build()
        self._tint()
        look.changed.connect(self._tint)

    def show_query(self, query: Query) -> None:
        """Show how `query` is narrowed."""
        self._query = query
        wanted = query.filter
        self._say(self._kind, self.tr("Kind"), self._kinds_words(), active=bool(wanted.worksheets))
        self._say(self._tag, self.tr("Tag"), self._tags_words(), active=bool(wanted.tags))
        self._say(
            self._period, self.tr("Period"), self._period_words(), active=query.period is not Period.ALL
        )
        self._say(self._state, self.tr("Shown"), self._state_words(), active=wanted.states != KEPT_STATES)

    def offer_tags(self, tags: Sequence[tuple[str, int]]) -> None:
        """Offer tags, each with the number of entries that carry it."""
        self._tags = tuple(tags)
        self._tag.setVisible(bool(tags) or bool(self._query.filter.tags))

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Narrow down"))
        flow = FlowLayout(self, spacing=6)
        self._menu = QMenu(self)
        self._kind = self._chip(self.tr("Kind"), self._on_kind)
        self._tag = self._chip(self.tr("Tag"), self._on_tag)
        self._period = self._chip(self.tr("Period"), self._on_period)
        self._state = self._chip(self.tr("Shown"), self._on_state)
        for widget in (self._kind, self._tag, self._period, self._state):
            flow.addWidget(widget)
        self._tag.hide()

    def _chip(self, text: str, slot: object) -> QPushButton:
        found = button(text, "chip", slot)  # type: ignore[arg-type]  # a bound method of this class
        found.setCheckable(True)
        found.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return found

    def _say(self, chip: QPushButton, name: str, words: str, *, active: bool) -> None:
        chip.setText(words if active else name)
        chip.setChecked(active)
        spoken = self.tr("{name}: {choice}").format(name=name, choice=words)
        chip.setAccessibleName(spoken)

    def _kinds_words(self) -> str:
        return self._several(
            [self._words.kind(kind) for kind in self._query.filter.worksheets], self.tr("any")
        )

    def _tags_words(self) -> str:
        return self._several(list(self._query.filter.tags), self.tr("any"))

    def _several(self, names: list[str], none: str) -> str:
        if len(names) > 1:
            return self.tr("{first} and {count} more").format(first=min(names), count=len(names) - 1)
        return names[0] if names else none

    def _period_words(self) -> str:
        wanted = self._query.filter
        if self._query.period is not Period.OWN:
            return self._period_name(self._query.period)
        if wanted.since and wanted.until:
            words = self.tr("{first} to {last}")
            return words.format(first=dates.short_day(wanted.since), last=dates.short_day(wanted.until))
        day = wanted.since or wanted.until
        words = self.tr("Since {day}") if wanted.since else self.tr("Until {day}")
        return words.format(day=dates.short_day(day)) if day else self._period_name(Period.ALL)

    def _period_name(self, period: Period) -> str:
        return {
            Period.ALL: self.tr("All time"),
            Period.WEEK: self.tr("Last 7 days"),
            Period.MONTH: self.tr("Last 30 days"),
            Period.QUARTER: self.tr("Last 90 days"),
            Period.YEAR: self.tr("This year"),
            Period.OWN: self.tr("Own dates…"),
        }[period]

    def _state_words(self) -> str:
        return next((words for words, states in self._states() if states == self._query.filter.states), "")

    def _states(self) -> tuple[tuple[str, frozenset[EntryState]], ...]:
        return (
            (self.tr("All but the bin"), KEPT_STATES),
            (self.tr("Drafts"), DRAFTS),
            (self.tr("Sealed"), SEALED),
            (self.tr("The bin"), BIN),
        )

    def _open(self, chip: QPushButton) -> None:
        chip.setChecked(not chip.isChecked())  # the press itself chose nothing
        self._menu.setAccessibleName(chip.accessibleName())
        self._menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

    def _fill(self, choices: Sequence[tuple[str, object, bool]], slot: object, *, one: bool) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        group.setExclusive(one)
        for text, value, checked in choices:
            action = QAction(text.replace("&", "&&"), self._menu)
            action.setCheckable(True)
            action.setChecked(checked)
            action.setData(value)
            action.triggered.connect(slot)
            group.addAction(action)
            self._menu.addAction(action)

    def _tint(self) -> None:
        for chip in (self._kind, self._tag, self._period, self._state):
            chip.setIcon(icon("caret-down", self._look.colour("muted"), active=self._look.colour("on_soft")))
            chip.setIconSize(QSize(self._look.px(11), self._look.px(11)))

    def _on_kind(self) -> None:
        chosen = self._query.filter.worksheets
        choices = [(title, kind, kind in chosen) for kind, title in self._words.kinds()]
        self._fill(choices, self._on_kind_chosen, one=False)
        self._open(self._kind)

    def _on_tag(self) -> None:
        chosen = self._query.filter.tags
        choices = [
            (self.tr("{tag} ({count})").format(tag=tag, count=count), tag, tag in chosen)
            for tag, count in self._tags
        ]
        self._fill(choices, self._on_tag_chosen, one=False)
        self._open(self._tag)

    def _on_period(self) -> None:
        choices = [
            (self._period_name(period), period.value, period is self._query.period) for period in Period
        ]
        self._fill(choices, self._on_period_chosen, one=True)
        self._open(self._period)

    def _on_state(self) -> None:
        shown = self._query.filter.states
        choices = [(words, place, states == shown) for place, (words, states) in enumerate(self._states())]
        self._fill(choices, self._on_state_chosen, one=True)
        self._open(self._state)

    def _chosen(self) -> object:
        action = self.sender()
        return action.data() if isinstance(action, QAction) else None

    def _on_kind_chosen(self) -> None:
        self.kinds_chosen.emit(self._query.filter.worksheets ^ {self._chosen()})

    def _on_tag_chosen(self) -> None:
        self.tags_chosen.emit(self._query.filter.tags ^ {self._chosen()})

    def _on_period_chosen(self) -> None:
        self.period_chosen.emit(Period(str(self._chosen())))

    def _on_state_chosen(self) -> None:
        place = self._chosen()
        if isinstance(place, int):
            self.states_chosen.emit(self._states()[place][1])
