"""Invented pages with times, ids and states, and the actions on them: what a demonstration journal is filled with."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from app import paths
from app.clock import shift_date
from app.demo import calendar, material, pages, tools
from app.demo.grammar import Deck
from app.journal.markdown import plain
from app.worksheets.loader import Library
from models.domain.action import Action, ActionId, ActionLevel, ActionMode, ActionStatus
from models.domain.entry import Entry, EntryId, EntryRecord, EntryState, JsonValue, WorksheetRef
from models.domain.thought import Thought, ThoughtId, ThoughtState

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.demo.pages import Author, Marked, Page, Step

SESSIONS = 4
"""Sessions of expressive writing in a series that is carried to its end."""

OPEN_FOR = 40
"""Days after which an action has been closed, one way or the other."""

STAY = (40, 90)
"""How many entries the author writes before working somewhere else."""

_KINDS = (
    (pages.free_page, 0.58), (pages.set_down, 0.24), (pages.went_well, 0.07), (pages.letter, 0.035),
    (pages.step_back, 0.03), (pages.let_go, 0.03),
)  # fmt: skip
_SERIES_BEGINS = 0.012


@dataclass(frozen=True, slots=True)
class Written:
    """An entry with the actions that were written in it, and the thoughts that were marked in it."""

    record: EntryRecord
    actions: tuple[Action, ...] = ()
    thoughts: tuple[Thought, ...] = ()


def invented(entries: int, *, seed: int, until: date, words: int | None = None) -> Iterator[EntryRecord]:
    """Yield entries in the order they were written; see `app.demo.build`."""
    return (each.record for each in written(entries, seed=seed, until=until, words=words))


def written(entries: int, *, seed: int, until: date, words: int | None = None) -> Iterator[Written]:
    """Yield entries with their actions, in the order they were written; see `app.demo.build`."""
    random = Random(seed)  # noqa: S311 - believable pages, not secrets
    binder = _Binder(random, until)
    if words is not None:
        yield from _measured(binder, random, calendar.moments(random, entries, until), words)
        return
    newest = material.recent()[max(0, len(material.recent()) - entries) :]
    last = until - timedelta(days=newest[0]["days"] + 1) if newest else until
    yield from _older(binder, random, calendar.moments(random, entries - len(newest), last))
    yield from _newest(binder, newest)


def _measured(binder: _Binder, random: Random, moments: list[datetime], words: int) -> Iterator[Written]:
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

    def __init__(self, random: Random, until: date) -> None:
        self._random = random
        self.until = until
        self.library = Library(paths.resources() / "worksheets")

    def bind(self, page: Page, moment: datetime, state: EntryState, thread: EntryId | None = None) -> Written:
        """Return the page as an entry written at `moment`, with its actions."""
        sheet = self.library.get(page.worksheet)
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
        actions = tuple(self._action(step, entry) for step in page.steps)
        listed: dict[str, JsonValue] = {}
        for action in actions:
            listed[action.field] = [each.id for each in actions if each.field == action.field]
        thoughts = tuple(self._thought(each, page, entry) for each in page.marked)
        return Written(EntryRecord(entry, {**page.answers, **listed}, page.feelings), actions, thoughts)

    def _thought(self, marked: Marked, page: Page, entry: Entry) -> Thought:
        """Return marked words as a thought of the entry."""
        start = plain(str(page.answers[marked.field])).index(marked.quote)
        return Thought(
            id=ThoughtId(_entry_id(entry.written_at, self._random)),
            entry_id=entry.id,
            field=marked.field,
            start=start,
            end=start + len(marked.quote),
            quote=marked.quote,
            before="",
            after="",
            state=ThoughtState.ANCHORED,
            created_at=entry.written_at,
            changed_at=entry.written_at,
            tags=marked.tags,
        )

    def _action(self, step: Step, entry: Entry) -> Action:
        """Return a step as an action: long ago it was done or let go, lately it is mostly still open."""
        age, drawn = (self.until - entry.shift_date).days, self._random.random()
        status = ActionStatus.OPEN
        if (
            age > max(OPEN_FOR, step.days + 14)
            or (step.days <= 1 and age > 1)
            or (age > step.days and drawn < 0.4)
        ):
            status = ActionStatus.DONE if drawn < 0.74 else ActionStatus.LET_GO
        texts = {key: text for key, text in step.texts.items() if key != "outcome"}
        if status is ActionStatus.DONE:
            texts["outcome"] = step.texts.get("outcome", "")
        due = entry.shift_date + timedelta(days=step.days)
        return Action(
            ActionId(_entry_id(entry.written_at, self._random)),
            entry.id,
            step.field,
            entry.written_at,
            entry.written_at,
            level=ActionLevel(step.level) if step.level else None,
            mode=ActionMode(step.mode) if step.mode else None,
            due=due,
            review=due + timedelta(days=7) if step.days >= 14 else None,
            status=status,
            **texts,
        )


def _older(binder: _Binder, random: Random, moments: list[datetime]) -> Iterator[Written]:
    """Yield generated entries: an author who changes workplaces, uses the tools, and now and then begins a series."""
    author = pages.Author(random)
    workplaces = Deck(list(material.settings()), random)
    series: _Series | None = None
    shelf = _Shelf(binder, author)
    moves_at = 0
    for number, moment in enumerate(moments):
        if number == moves_at:
            author.setting = workplaces.deal()
            moves_at += random.randint(*STAY)
        used = shelf.use(number, moment)
        if used is not None:
            yield used
        elif series is not None and series.goes_on(author, moment):
            page = pages.expressive(author, series.story, series.done)
            series.done, series.last = series.done + 1, moment
            yield binder.bind(page, moment, _state(author, page), series.first)
        elif (series is None or series.finished) and author.likely(_SERIES_BEGINS):
            story = author.story("expressive", "series")
            begun = binder.bind(pages.expressive(author, story, 0), moment, EntryState.KEPT)
            series = _Series(author, story, moment, begun.record.entry.id)
            yield begun
        else:
            page = _any_page(author)
            yield binder.bind(page, moment, _state(author, page))


class _Shelf:
    """The tools an author uses, each at its own pace, and the pages that go on from an earlier one."""

    def __init__(self, binder: _Binder, author: Author) -> None:
        self._binder = binder
        self._author = author
        self._waiting: list[tuple[date, tools.Later, EntryId]] = []

    def use(self, number: int, moment: datetime) -> Written | None:
        """Return a page of the tool whose turn it is, or None when it is nobody's."""
        day = shift_date(moment)
        worksheet_id = tools.due(number)
        waiting = next((each for each in self._waiting if each[0] <= day), None)
        if worksheet_id is None and waiting is not None:
            self._waiting.remove(waiting)
            return self._write(waiting[1].worksheet, waiting[1].case, moment, waiting[2])
        if worksheet_id is None:
            return None
        case = tools.case_of(self._author, worksheet_id)
        used = self._write(worksheet_id, case, moment)
        first = used.record.entry.id
        for each in tools.later(worksheet_id, case):
            self._waiting.append((day + timedelta(days=each.days), each, first))
        return used

    def _write(
        self, worksheet_id: str, case: Mapping[str, Any], moment: datetime, thread: EntryId | None = None
    ) -> Written:
        worksheet = self._binder.library.get(worksheet_id)
        page = tools.filled(self._author, worksheet, case, shift_date(moment), self._binder.until)
        return self._binder.bind(page, moment, EntryState.KEPT, thread)


def _any_page(author: Author) -> Page:
    writers, weights = zip(*_KINDS, strict=True)
    writer: pages.Writer = author.random.choices(writers, weights)[0]
    return writer(author)


def _newest(binder: _Binder, newest: list[material.Prose]) -> Iterator[Written]:
    """Yield the pages that are written out in full, which say the same for every seed."""
    author = pages.Author(Random(len(newest)), "community")  # noqa: S311 - believable pages, not secrets
    threads: dict[str, EntryId] = {}
    for each in newest:
        hour, minute = (int(part) for part in each["time"].split(":"))
        moment = calendar.on_the_clock(binder.until - timedelta(days=each["days"]), hour, minute)
        thread = threads.get(each.get("series", ""))
        page = pages.written_out(each)
        if each.get("filled"):
            worksheet = binder.library.get(page.worksheet)
            filled = tools.filled(author, worksheet, each, shift_date(moment), binder.until)
            page = replace(filled, marked=page.marked)
        found = binder.bind(page, moment, EntryState(each.get("state", "kept")), thread)
        if "series" in each:
            threads.setdefault(each["series"], found.record.entry.id)
        yield found


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
