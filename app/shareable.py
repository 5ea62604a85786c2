"""What an entry has to share: its answers in words, each with how freely its worksheet says it may be shared.

The only place where documents learn what a worksheet says.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from app import paths
from app.journal.ids import new_id
from app.journal.markdown import from_plain, render
from app.knowledge import thinking_kinds
from app.share_levels import LEVELS, levels
from app.shareable_trends import trend_lines
from app.sharing.days import day_in_words
from app.sharing.gathering import MARKED, SCORED, WORDS, Level, Passage, Source, Why, is_marked
from app.sharing.service import AFTER, SESSION, Sharing, Telling
from app.sharing.templates import shapes
from app.worksheets.answers import AnswerWords
from app.worksheets.errors import UnknownWorksheetError, WorksheetError
from app.worksheets.fields import Actions, Date, Emotion, LongText, Text, TimedWriting
from app.worksheets.given import is_given
from app.worksheets.schema import in_figures
from app.worksheets.scoring import scores

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from app.clock import Clock
    from app.sharing.gathering import Beside
    from app.transactions import Transactions
    from app.worksheets.loader import Library
    from app.worksheets.schema import Worksheet
    from app.worksheets.vocabulary import Vocabularies
    from models.domain.entry import EntryRecord

HELD_ON = "held_on"
"""The field that asks on which day a session was held."""


def sources(library: Library, vocabularies: Vocabularies) -> Callable[[EntryRecord, Beside], Source]:
    """Return what tells the passages of an entry."""
    words = AnswerWords(library, vocabularies)

    def source(record: EntryRecord, beside: Beside) -> Source:
        why = partial(_why, record, beside)
        try:
            worksheet = library.get(record.entry.worksheet.id)
        except (UnknownWorksheetError, WorksheetError):
            return Source(record.entry, record.entry.worksheet.id, "", why(None), ())
        passages = (
            *_marked_words(record, worksheet, beside),
            *_passages(record, worksheet, words),
            *_beside(record, worksheet, beside),
        )
        return Source(record.entry, worksheet.title, worksheet.group, why(worksheet), passages)

    return source


def open_sharing(
    transactions: Transactions, clock: Clock, library: Library, vocabularies: Vocabularies
) -> Sharing:
    """Return the documents of a journal, with the shapes that come with the program and the person's own."""
    folders = (paths.resources() / "templates", paths.own_templates_folder())
    told = Telling(
        sources(library, vocabularies),
        partial(action_level, library),
        partial(session_day, library),
        _kind_labels(),
        _audits(library),
        partial(trend_lines, transactions, library),
    )
    return Sharing(transactions, clock, told, partial(shapes, folders), new_id)


def _kind_labels() -> Mapping[str, str]:
    return {kind.id: kind.label for kind in thinking_kinds(paths.resources() / "vocabularies")}


def _audits(library: Library) -> frozenset[str]:
    return frozenset(each.id for each in library.headings() if each.kind == "audit")


def action_level(library: Library, worksheet_id: str, field: str) -> Level:
    """Return how freely an action may be shared that answers `field`; private where nothing is known of it."""
    try:
        worksheet = library.get(worksheet_id)
    except (UnknownWorksheetError, WorksheetError):
        return Level.PRIVATE
    return levels(worksheet).get(field.partition("/")[0], Level.PRIVATE)


def session_day(library: Library, record: EntryRecord, acted_on: Collection[str]) -> date | None:
    """Return the day on which a session was held, or None while nothing says what came of it.

    A session that is only prepared was not held yet. Where nobody said when it was, it was on the day of its page.

    Args:
        library: Knows which questions are asked afterwards.
        record: The page of the session.
        acted_on: Ids of the fields that actions were written in, which are no answers of the page.
    """
    try:
        after = _afterwards(library.get(record.entry.worksheet.id))
    except (UnknownWorksheetError, WorksheetError):
        return None
    answered = {field for field, value in record.answers.items() if is_given(value)}
    if not after & {*answered, *acted_on}:
        return None
    with suppress(ValueError):  # nobody said when, or not as a day
        return date.fromisoformat(str(record.answers.get(HELD_ON)))
    return record.entry.shift_date


def _afterwards(worksheet: Worksheet) -> frozenset[str]:
    """Return the ids of the fields that ask what came of a session; none on any other worksheet."""
    sections = worksheet.sections if worksheet.id == SESSION else ()
    return frozenset(field.id for section in sections if section.id == AFTER for field in section.fields)


def _passages(record: EntryRecord, worksheet: Worksheet, words: AnswerWords) -> Iterator[Passage]:
    labels, afterwards = worksheet.labels(), _afterwards(worksheet)
    for key, level in levels(worksheet).items():
        text = _text(record, worksheet, key, words)
        if text.strip():
            label = record.entry.labels.get(key) or labels.get(key, "")
            learned = key in afterwards and isinstance(worksheet.find(key), LongText | Text)
            yield Passage(record.entry.id, key, label, text, level, learned=learned)


def _marked_words(record: EntryRecord, worksheet: Worksheet, beside: Beside) -> Iterator[Passage]:
    """Yield the words that were marked for supervision, as freely to be shared as the answer they stand in."""
    known, labels = levels(worksheet), worksheet.labels()
    for each in beside.words:
        field = each.field.partition("/")[0]
        question = (record.entry.labels.get(field) or labels.get(field, "")).strip()
        text = render(from_plain(each.quote))
        level = known.get(field, Level.PRIVATE)
        yield Passage(
            record.entry.id, f"{WORDS}/{each.id}", question or "Words I marked", text, level, within=field
        )


def _beside(record: EntryRecord, worksheet: Worksheet, beside: Beside) -> Iterator[Passage]:
    """Yield what is not an answer: scores, with those of the time before, and the kinds of thinking that were marked.

    Their labels are English, as everything is that is written on a sheet.
    """
    default = min(LEVELS[worksheet.privacy.default], Level.ASK)
    if lines := tuple(_score_lines(record, worksheet, beside.earlier)):
        yield Passage(record.entry.id, SCORED, "What it came to", "\n".join(lines), default)
    if beside.kinds:
        told = (label if count == 1 else f"{label} ({count} times)" for label, count in beside.kinds)
        text = render(from_plain(", ".join(told)))
        yield Passage(record.entry.id, MARKED, "Kinds of thinking I marked", text, default)


def _score_lines(record: EntryRecord, worksheet: Worksheet, earlier: EntryRecord | None) -> Iterator[str]:
    before = (
        {} if earlier is None else {each.score.id: each.value for each in scores(worksheet, earlier.answers)}
    )
    for each in scores(worksheet, record.answers):
        if each.value is None:
            continue
        line = f"- {each.score.label}: {in_figures(each.value)}"
        was = before.get(each.score.id)
        if was is not None and earlier is not None:
            line += f" ({in_figures(was)} on {_in_full(earlier.entry.shift_date)})"
        yield line


def _text(record: EntryRecord, worksheet: Worksheet, key: str, words: AnswerWords) -> str:
    field = worksheet.find(key)
    if isinstance(field, Actions):
        return ""  # actions have a list of their own
    if isinstance(field, Emotion):
        felt = [each for each in record.feelings if each.field == key]
        named = (each.word if each.intensity is None else f"{each.word} {each.intensity}" for each in felt)
        return render(from_plain(", ".join(named)))
    value = record.answers.get(key)
    if isinstance(field, LongText | TimedWriting) and isinstance(value, str):
        return value
    if isinstance(field, Date) and isinstance(value, str):
        with suppress(ValueError):  # what is no date stays as it was written
            return _in_full(date.fromisoformat(value))
    return render(from_plain(words(worksheet.id, key, value, record.entry.labels)))


def _in_full(day: date) -> str:
    """Return a day with its year, because what it belongs to may be long before what a sheet looks back on."""
    return f"{day_in_words(day)} {day.year}"


def _why(record: EntryRecord, beside: Beside, worksheet: Worksheet | None) -> Why:
    if is_marked(record.entry.tags):
        return Why.MARKED
    if worksheet is not None and worksheet.group == "supervision":
        return Why.PREPARED
    if worksheet is not None and worksheet.kind == "audit":
        return Why.AUDIT
    return Why.WORDS if beside.words else Why.THINKING if beside.kinds else Why.OTHER
