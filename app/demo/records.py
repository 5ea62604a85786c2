"""Invented pages with times, ids and states: what a demonstration journal is filled with."""

from __future__ import annotations

import uuid
from datetime import date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from app import paths
from app.clock import shift_date
from app.demo import calendar, material, pages
from app.demo.grammar import Deck
from app.worksheets.loader import Library
from models.domain.entry import Entry, EntryId, EntryRecord, EntryState, WorksheetRef

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.demo.pages import Author, Page

SESSIONS = 4
"""Sessions of expressive writing in a series that is carried to its end."""

STAY = (40, 90)
"""How many entries the author writes before working somewhere else."""

_KINDS = (
    (pages.free_page, 0.60), (pages.set_down, 0.24), (pages.went_well, 0.07), (pages.letter, 0.035),
    (pages.step_back, 0.03), (pages.let_go, 0.01),
)  # fmt: skip
_SERIES_BEGINS = 0.012


def invented(entries: int, *, seed: int, until: date, words: int | None = None) -> Iterator[EntryRecord]:
    """Yield entries in the order they were written; see `app.demo.build`."""
    random = Random(seed)  # noqa: S311 - believable pages, not secrets
    binder = _Binder(random)
    if words is not None:
        yield from _measured(binder, random, calendar.moments(random, entries, until), words)
        return
    newest = material.recent()[max(0, len(material.recent()) - entries) :]
    last = until - timedelta(days=newest[0]["days"] + 1) if newest else until
    yield from _older(binder, random, calendar.moments(random, entries - len(newest), last))
    yield from _newest(binder, newest, until)


def _measured(binder: _Binder, random: Random, moments: list[datetime], words: int) -> Iterator[EntryRecord]:
    """Yield free pages of one length."""
    author, workplaces = pages.Author(random), Deck(list(material.settings()), random)
    for number, moment in enumerate(moments):
        if number % STAY[0] == 0:
            author.setting = workplaces.deal()
        yield binder.bind(pages.free_page(author, words), moment, EntryState.KEPT)


class _Series:
    """Sessions that belong together; some are never finished, and nobody minds."""

    def __init__(self, author: Author, story: material.Prose, begun: datetime, first: EntryId) -> None:
        self.story = story
        self.first, self.last, self.done = first, begun, 1
        self._length = SESSIONS if author.likely(0.75) else author.random.randint(2, SESSIONS - 1)

    @property
    def finished(self) -> bool:
        return self.done >= self._length

    def goes_on(self, author: Author, moment: datetime) -> bool:
        """Tell whether the next session is written now."""
        return not self.finished and moment - self.last > timedelta(hours=18) and author.likely(0.5)


class _Binder:
    """Gives a page its id, its place in time and the wording it was answered under."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._library = Library(paths.resources() / "worksheets")

    def bind(
        self, page: Page, moment: datetime, state: EntryState, thread: EntryId | None = None
    ) -> EntryRecord:
        """Return the page as an entry written at `moment`."""
        sheet = self._library.get(page.worksheet)
        entry = Entry(
            id=_entry_id(moment, self._random),
            moment=calendar.microseconds(moment),
            worksheet=WorksheetRef(sheet.id, sheet.version, sheet.lang),
            written_at=moment,
            shift_date=shift_date(moment),
            title=page.title,
            state=state,
            thread=thread,
            changed_at=moment,
            labels=sheet.labels(),
            tags=page.tags,
        )
        return EntryRecord(entry, page.answers, page.feelings)


def _older(binder: _Binder, random: Random, moments: list[datetime]) -> Iterator[EntryRecord]:
    """Yield generated entries: an author who changes workplaces, and now and then begins a series."""
    author = pages.Author(random)
    workplaces = Deck(list(material.settings()), random)
    series: _Series | None = None
    moves_at = 0
    for number, moment in enumerate(moments):
        if number == moves_at:
            author.setting = workplaces.deal()
            moves_at += random.randint(*STAY)
        if series is not None and series.goes_on(author, moment):
            page = pages.expressive(author, series.story, series.done)
            series.done, series.last = series.done + 1, moment
            yield binder.bind(page, moment, _state(author, page), series.first)
        elif (series is None or series.finished) and author.likely(_SERIES_BEGINS):
            story = author.story("expressive", "series")
            record = binder.bind(pages.expressive(author, story, 0), moment, EntryState.KEPT)
            series = _Series(author, story, moment, record.entry.id)
            yield record
        else:
            page = _any_page(author)
            yield binder.bind(page, moment, _state(author, page))


def _any_page(author: Author) -> Page:
    writers, weights = zip(*_KINDS, strict=True)
    writer: pages.Writer = author.random.choices(writers, weights)[0]
    return writer(author)


def _newest(binder: _Binder, newest: list[material.Prose], until: date) -> Iterator[EntryRecord]:
    """Yield the pages that are written out in full."""
    threads: dict[str, EntryId] = {}
    for each in newest:
        hour, minute = (int(part) for part in each["time"].split(":"))
        moment = calendar.on_the_clock(until - timedelta(days=each["days"]), hour, minute)
        thread = threads.get(each.get("series", ""))
        record = binder.bind(pages.written_out(each), moment, EntryState(each.get("state", "kept")), thread)
        if "series" in each:
            threads.setdefault(each["series"], record.entry.id)
        yield record


def _state(author: Author, page: Page) -> EntryState:
    """Return what became of a page: nearly always it is kept."""
    drawn = author.random.random()
    if drawn < (0.15 if page.worksheet == "expressive-writing" else 0.015):
        return EntryState.SEALED
    if drawn > 0.985:
        return EntryState.BINNED
    return EntryState.DRAFT if drawn > 0.98 and page.worksheet == "page" else EntryState.KEPT


def _entry_id(moment: datetime, random: Random) -> EntryId:
    """Return a UUID of version 7 whose random part comes from the seed."""
    value = calendar.microseconds(moment) // 1000 << 80 | random.getrandbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return EntryId(str(uuid.UUID(int=value)))
