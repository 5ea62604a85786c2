"""The overdue reminder: a lone visit that was to be over by now is said across the top of the window.

It tells nobody but the person, and only here. What the locked window may know of it is one moment, and that only when
the person agreed to it for this one visit.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.i18n import dates
from ui.shell.reminder_line import ReminderLine
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from app.context import AppContext
    from app.journal.follow_ups import Watch
    from models.domain.entry import Changes, EntryId, JsonValue
    from ui.tasks.worker import Worker

LOOK_EVERY = 15_000
"""Milliseconds between two looks at the clock: a computer that slept is noticed when it wakes."""

QUIET = timedelta(minutes=10)
"""How long "In ten minutes" is quiet."""

AGREED = "reminders.outside"
"""Setting: by the id of an entry, whether its moment may be kept outside the journal."""

OPEN, LATER, YES, NO = "open", "later", "yes", "no"


@dataclass(frozen=True, slots=True)
class _Known:
    watches: tuple[Watch, ...]
    agreed: Mapping[str, JsonValue]


class Overdue(QObject):
    """Watches over lone visits while the journal is open.

    Attributes:
        place_requested: Emitted with the `Place` of the check a person wants to open.
        outside_changed: Emitted with the moment to keep outside the journal, as ISO 8601, or "" for none.
    """

    place_requested = Signal(object)
    outside_changed = Signal(str)

    def __init__(self, *, context: AppContext, worker: Worker, parent: QObject) -> None:
        """Stand ready; `line` is the widget to show."""
        super().__init__(parent)
        self._context = context
        self._worker = worker
        self._known = _Known((), {})
        self._quiet: dict[EntryId, datetime] = {}
        self._shown: Watch | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self.line = ReminderLine()
        self._timer.timeout.connect(self.look)
        self.line.answered.connect(self._on_answered)
        worker.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Read what there is to watch."""
        self._worker.run(self._read, done=self._on_read)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._worker.changed.disconnect(self._on_changed)

    def look(self) -> None:
        """Look at the clock, and say what is to be said now."""
        now = self._context.clock.now()
        loud = (each for each in self._known.watches if self._quiet.get(each.entry.id, now) <= now)
        overdue = next((each for each in loud if each.at <= now), None)
        asked = next((each for each in self._known.watches if self._may_ask(each, now)), None)
        if overdue is not None:
            self._say_overdue(overdue)
        elif asked is not None:
            self._ask(asked)
        else:
            self._shown = None
            self.line.hide()

    def _read(self) -> _Known:
        agreed = self._context.journal.setting(AGREED, {})
        return _Known(self._context.follow_ups.watches(), agreed if isinstance(agreed, dict) else {})

    def _on_read(self, known: _Known) -> None:
        self._known = known
        self._timer.start() if known.watches else self._timer.stop()
        moments = [each.at for each in known.watches if known.agreed.get(each.entry.id) is True]
        self.outside_changed.emit(min(moments).isoformat(timespec="minutes") if moments else "")
        self.look()

    def _may_ask(self, watch: Watch, now: datetime) -> bool:
        return watch.at > now and watch.entry.id not in self._known.agreed

    def _say_overdue(self, watch: Watch) -> None:
        self._shown = watch
        words = self.tr(
            "It is past {time}, the time you set for being out. Are you out and safe? Afterword has told nobody."
        )
        answers = ((OPEN, self.tr("Open the check")), (LATER, self.tr("In ten minutes")))
        self.line.say(words.format(time=dates.clock_time(watch.at)), answers)

    def _ask(self, watch: Watch) -> None:
        self._shown = watch
        words = self.tr(
            "At {time} a line here reminds you. For a line on the locked window as well, the time alone is kept outside"
            " the journal, unencrypted, until the visit is over."
        )
        answers = ((YES, self.tr("Remind me there too")), (NO, self.tr("Only while it is open")))
        self.line.say(words.format(time=dates.clock_time(watch.at)), answers, soft=True)

    def _on_changed(self, changes: Changes) -> None:
        if changes.entries or AGREED in changes.settings:
            self.begin()

    def _on_answered(self, answer: str) -> None:
        watch = self._shown
        if watch is None:
            return
        if answer == OPEN:
            self.place_requested.emit(self._place(watch))
        elif answer == LATER:
            self._quiet[watch.entry.id] = self._context.clock.now() + QUIET
            self.look()
        else:
            self._worker.run(partial(self._agree, watch.entry.id, yes=answer == YES))

    def _agree(self, entry: EntryId, *, yes: bool) -> Changes:
        """Keep an answer for as long as its visit is watched."""
        known = self._read()
        watched = {each.entry.id for each in known.watches}
        agreed = {each: value for each, value in known.agreed.items() if each in watched}
        return self._context.journal.set_setting(AGREED, agreed | {entry: yes})

    def _place(self, watch: Watch) -> Place:
        """Return the check, at the question that ends the reminder."""
        worksheet = self._context.worksheets.get(watch.entry.worksheet.id)
        ends = worksheet.schedule.overdue_until
        found = (section.id for section in worksheet.sections if ends in {each.id for each in section.fields})
        return Place(PageName.WORKSHEET, entry=watch.entry.id, section=next(found, ""))
