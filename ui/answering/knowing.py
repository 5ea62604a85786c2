"""Finds what the journal knows that the questions of a worksheet offer. Runs on the journal's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import paths
from app.journal.markdown import plain
from app.journal.patterns import last_days
from app.signposts import of_nation, readable
from app.worksheets.answers import all_in_words
from app.worksheets.fields import Alias, Emotion, EntryLink, PickedKind, Signposts, Tags, Values
from app.worksheets.vocabulary import Vocabularies
from models.domain.entry import EntryFilter, EntryState
from ui.answering.surroundings import Known, LinkedPage
from ui.i18n.dates import short_day
from ui.widgets.entry_words import EntryWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.context import AppContext
    from app.signposts import Signpost
    from app.worksheets.schema import Worksheet
    from models.domain.entry import Entry, EntryRecord, JsonValue
    from ui.answering.sheet import Sheet

ROLES = 50
PAGES = 20
"""How many roles and how many entries are offered."""

MOST_MARKED = 3
"""How many kinds of thinking are offered first."""

NATION = "nation"
"""Setting inside the journal: the nation whose support lines come first, or ""."""

_OPEN = frozenset({EntryState.DRAFT, EntryState.KEPT})


def known(context: AppContext, sheet: Sheet) -> Known:
    """Return what the questions of an entry offer; nothing is read that none of them asks for."""
    fields = sheet.worksheet.fields
    return Known(
        roles=context.people.suggest(limit=ROLES) if _asks(sheet, Alias) else (),
        tags=tuple(name for name, _ in context.journal.tags()) if _asks(sheet, Tags) else (),
        values={
            each.first_from: _values(context, each.first_from)
            for each in fields
            if isinstance(each, Values) and each.first_from
        },
        pages={each.id: _pages(context, each, sheet) for each in fields if isinstance(each, EntryLink)},
        signposts=_signposts(context) if _asks(sheet, Signposts) else (),
        kinds=context.thoughts.kinds() if _asks(sheet, PickedKind) else (),
        marked=_marked(context, sheet),
    )


def _asks(sheet: Sheet, kind: type) -> bool:
    return any(isinstance(each, kind) for each in sheet.worksheet.fields)


def _values(context: AppContext, worksheet_id: str) -> tuple[JsonValue, ...]:
    """Return the values that the newest entry of a worksheet names."""
    entry = context.journal.latest(worksheet_id)
    if entry is None or worksheet_id not in context.worksheets.ids():
        return ()
    answers = context.journal.record(entry.id).answers
    fields = [each.id for each in context.worksheets.get(worksheet_id).fields if isinstance(each, Values)]
    lists = (answers.get(each) for each in fields)
    return tuple(value for each in lists if isinstance(each, list | tuple) for value in each)


def _pages(context: AppContext, field: EntryLink, sheet: Sheet) -> tuple[LinkedPage, ...]:
    wanted = EntryFilter(worksheets=frozenset(field.worksheets), states=_OPEN)
    lines = context.journal.timeline(wanted, limit=PAGES)
    return tuple(_page(context, line.entry) for line in lines if line.entry.id != sheet.id)


def _page(context: AppContext, entry: Entry) -> LinkedPage:
    words = EntryWords(context.worksheets.headings())
    name = entry.title.strip() or words.kind(entry.worksheet.id)
    record = context.journal.record(entry.id)
    told = tuple(_told(context, record)) if entry.worksheet.id in context.worksheets.ids() else ()
    return LinkedPage(entry.id, f"{name}, {short_day(entry.shift_date)}", told)


def _told(context: AppContext, record: EntryRecord) -> Iterator[tuple[str, str]]:
    worksheet: Worksheet = context.worksheets.get(record.entry.worksheet.id)
    vocabularies = Vocabularies(paths.resources() / "vocabularies")
    labels = record.entry.labels
    for name, words in all_in_words(worksheet, record.answers, vocabularies, labels=labels).items():
        field = worksheet.find(name)
        if field is not None and not isinstance(field, Emotion):
            yield labels.get(name, field.label), plain(words)


def _signposts(context: AppContext) -> tuple[Signpost, ...]:
    nation = context.journal.setting(NATION, "")
    return of_nation(readable(paths.resources() / "signposts"), nation if isinstance(nation, str) else "")


def _marked(context: AppContext, sheet: Sheet) -> tuple[tuple[str, int], ...]:
    """Return the kinds of thinking marked most in the days that the first question for one looks back on."""
    field = next((each for each in sheet.worksheet.fields if isinstance(each, PickedKind)), None)
    if field is None:
        return ()
    fair = {kind.id for kind in context.thoughts.kinds() if kind.is_fair}
    found = context.patterns.tally(last_days(sheet.shift_date, field.days))
    return tuple((each.kind, each.marks) for each in found if each.kind not in fair)[:MOST_MARKED]
