"""What goes with what, for a time the person chooses: plain sentences with counts, and none where there is little."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import paths
from app.journal.patterns import EVER, FEWEST, Period, last_days
from app.worksheets.vocabulary import Vocabularies
from ui.thinking.commands import COMMANDS, MARK
from ui.thinking.pattern_words import PatternWords
from ui.thinking.reading import PatternFacts, pattern_facts
from ui.widgets.buttons import button, link
from ui.widgets.choice_row import ChoiceRow, Offer
from ui.widgets.page import Page, page_column, scrolled
from ui.widgets.place import PageName, Place
from ui.widgets.text import label, section, title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.clock import Clock
    from app.context import AppContext
    from app.journal.patterns import Pairing, Tally
    from models.domain.entry import Changes
    from ui.tasks.worker import Worker
    from ui.theme.look import Look

WIDTH = 760
AT_FIRST = 12
"""Pairings that are told before the person asks for the rest."""

MOST_MARKED = 6
"""Kinds that are told before the person asks for the rest."""

DAYS = {"month": 31, "quarter": 92, "year": 366}
LOOK_BACK = "practice-pattern"
"""Id of the worksheet for looking back at one kind."""


class PatternsPage(Page):
    """Tells what stands together in somebody's own pages."""

    def __init__(self, *, context: AppContext, worker: Worker, look: Look) -> None:
        """Read nothing before `open_at`."""
        super().__init__()
        self._thoughts, self._patterns = context.thoughts, context.patterns
        self._clock: Clock = context.clock
        self._worker = worker
        self._look = look
        self._words = PatternWords(Vocabularies(paths.resources() / "vocabularies"))
        self._facts: PatternFacts | None = None
        self._tells_all = False
        offers = (
            Offer("month", self.tr("Last month")),
            Offer("quarter", self.tr("Three months")),
            Offer("year", self.tr("One year")),
            Offer("all", self.tr("All of it")),
        )
        self._period = ChoiceRow(offers, name=self.tr("Which time"))
        self._told = QVBoxLayout()
        self._build()
        self._connect_signals()
        self._on_look_changed()

    def open_at(self, place: Place) -> None:
        """Show the last three months, or the time that was chosen before."""
        del place
        if self._period.value() is None:
            self._period.set_value("quarter")
        self._load()
        self._period.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Count again when marks or kinds changed."""
        if self.isVisible() and (changes.thoughts or changes.kinds):
            self._load()

    def place(self) -> Place:
        """Return this page."""
        return Place(PageName.PATTERNS)

    def sentences(self) -> tuple[str, ...]:
        """Return what is told now, sentence by sentence."""
        return tuple(self._sentences())

    def _load(self) -> None:
        work = partial(pattern_facts, self._thoughts, self._patterns, self._chosen())
        self._worker.run(work, done=self._on_facts)

    def _chosen(self) -> Period:
        days = DAYS.get(self._period.value() or "")
        return last_days(self._clock.now().date(), days) if days is not None else EVER

    def _build(self) -> None:
        self._content = QWidget()
        column = page_column(self._content)
        column.addWidget(title(self.tr("What goes with what")))
        column.addSpacing(4)
        said = self.tr(
            "Counted from what you marked yourself. It says what stands together in your pages, and nothing of why."
        )
        column.addWidget(label(said, "muted"))
        column.addSpacing(18)
        column.addWidget(self._period)
        column.addSpacing(8)
        self._told.setSpacing(6)
        column.addLayout(self._told)
        column.addSpacing(26)
        column.addLayout(self._ways())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self._content))

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        self._back = button(self.tr("Look back at one of them"), "", self._on_look_back)
        row.addWidget(self._back)
        row.addWidget(link(self.tr("The cards of all kinds"), self._on_cards))
        row.addStretch(1)
        return row

    def _connect_signals(self) -> None:
        self._period.changed.connect(self._on_period)
        self._look.changed.connect(self._on_look_changed)

    def _sentences(self) -> Iterator[str]:
        facts = self._facts
        if facts is None:
            return
        for tally in facts.tally:
            yield self._words.tally(tally, self._label(tally.kind))
        for pairing in facts.pairings:
            yield self._words.pairing(pairing, self._label(pairing.kind))

    def _label(self, kind: str) -> str:
        kinds = self._facts.kinds if self._facts is not None else {}
        return kinds[kind].label if kind in kinds else kind

    def _on_facts(self, facts: PatternFacts) -> None:
        self._facts = facts
        self._tell()

    def _tell(self) -> None:
        while item := self._told.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        facts = self._facts
        if facts is None:
            return
        self._tell_marked(facts.tally)
        self._tell_pairings(facts.pairings)
        self._back.setVisible(bool(facts.tally))

    def _tell_marked(self, tallies: tuple[Tally, ...]) -> None:
        self._add(_headed(self.tr("What you marked")))
        if not tallies:
            none = self.tr(
                "Nothing is marked in this time. In any page, choose a sentence and press {keys} to say what it may be."
            )
            keys = QKeySequence(COMMANDS[MARK].keys).toString(QKeySequence.SequenceFormat.NativeText)
            self._add(label(none.format(keys=keys), "muted"))
        shown = tallies if self._tells_all else tallies[:MOST_MARKED]
        for tally in shown:
            self._add(label(self._words.tally(tally, self._label(tally.kind))))
        if len(shown) < len(tallies):
            more = self.tr("Show {count} more").format(count=len(tallies) - len(shown))
            self._add(link(more, self._on_more, name=self.tr("Show all kinds you marked")))
        if tallies:
            self._add(label(self.tr("More marks may mean no more than more noticing."), "small"))

    def _tell_pairings(self, pairings: tuple[Pairing, ...]) -> None:
        self._add(_headed(self.tr("What stood beside it")))
        if not pairings:
            few = self.tr(
                "Two things are told together once they stand together in {fewest} pages; with fewer, it would be"
                " chance as like as not. People, feelings, words for the body and tags of a page all count."
            )
            self._add(label(few.format(fewest=FEWEST), "muted"))
            return
        shown = pairings if self._tells_all else pairings[:AT_FIRST]
        ordered = sorted(shown, key=lambda each: self._label(each.kind))
        for kind, found in groupby(ordered, key=lambda each: each.kind):
            self._add(_spaced(label(self._label(kind), "heading")))
            for each in found:
                self._add(self._pairing(each))
        if len(shown) < len(pairings):
            more = self.tr("Show {count} more").format(count=len(pairings) - len(shown))
            self._add(link(more, self._on_more, name=self.tr("Show all that stood beside them")))

    def _pairing(self, pairing: Pairing) -> QWidget:
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(0)
        column.addWidget(label(self._words.pairing(pairing, self._label(pairing.kind))))
        column.addWidget(label(self._words.elsewhere(pairing), "small"))
        return found

    def _add(self, widget: QWidget) -> None:
        self._told.addWidget(widget)
        widget.show()

    def _on_period(self) -> None:
        if self._period.value() is None:
            self._period.set_value("all")
        self._tells_all = False
        self._load()

    def _on_more(self) -> None:
        self._tells_all = True
        self._tell()

    def _on_look_back(self) -> None:
        self.place_requested.emit(Place(PageName.WORKSHEET, worksheet=LOOK_BACK))

    def _on_cards(self) -> None:
        self.place_requested.emit(Place(PageName.THINKING))

    def _on_look_changed(self) -> None:
        self._content.setMaximumWidth(self._look.px(WIDTH) + 112)


def _headed(words: str) -> QWidget:
    return _spaced(section(words), above=22)


def _spaced(widget: QWidget, *, above: int = 8) -> QWidget:
    found = QWidget()
    column = QVBoxLayout(found)
    column.setContentsMargins(0, above, 0, 2)
    column.addWidget(widget)
    return found
