"""A year of varied entries in a real encrypted journal, for the pages that show them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from app.clock import shift_date
from app.journal.ids import new_entry_id
from models.domain.entry import Entry, EntryRecord, EntryState, Feeling, JsonValue, Phase, WorksheetRef
from tests.models.journals import FakeClock, Opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.worksheets.loader import Library

NOW = datetime(2026, 11, 21, 19, 40, tzinfo=UTC)

TITLES = (
    "A visit that would not leave me", "Handover, and the thing I did not say", "What went well with the twins' mum",
    "", "Two falls and a broken lift", "Mrs A went home", "The meeting about the rota", "Quiet, for once",
    "The drive home", "A letter to the one who stayed late", "Café with Zoë after the night",
)  # fmt: skip

TEXTS = (
    """I keep seeing the hallway. The boxes were already packed when I got there, and I remember thinking that \
nobody had told me, which was not fair on anyone.

What I felt first was **anger**, and then something smaller. I want to say what I actually knew at two in the \
afternoon, with the phone ringing and one worker down.""",
    """# The handover

It took four minutes. I said the *numbers* and left out the part that mattered:

- he had asked for his sister twice
- nobody had rung her
- I was going to, and then the bell went

> Next time I say it first.""",
    "She laughed when the little one sneezed at the stethoscope. I had ten minutes and used nine of them to sit down.",
    "No title, no story. The corridor light hums and I have stopped noticing, except tonight.",
    "A naïve question from a student made the whole round slow down, and it was the best thing that happened all day.",
)

TAGS = (("handover",), (), ("nights", "supervision"), (), ("home visits",), ("rota", "supervision", "team"))
KINDS = ("page", "expressive-writing", "went-well", "set-down", "page", "step-back", "compassion-letter")


def filled_journal(library: Library, *, entries: int = 200) -> Opened:
    """Return a journal of `entries` entries up to NOW, with its clock at NOW."""
    opened = Opened(FakeClock(NOW))
    opened.journal.add_many(records(library, entries))
    return opened


def records(library: Library, entries: int) -> Iterator[EntryRecord]:
    """Make entries, the newest first, one or two a day."""
    offset = timezone(timedelta(hours=0))
    for number in range(entries):
        back = timedelta(days=number * 2 // 3, hours=(number * 5) % 17, minutes=(number * 37) % 60)
        written = (NOW - timedelta(hours=1) - back).astimezone(offset)
        yield _record(library, number, written)


def _record(library: Library, number: int, written: datetime) -> EntryRecord:
    worksheet = library.get(KINDS[number % len(KINDS)])
    answers = _answers(worksheet.id, number)
    entry = Entry(
        id=new_entry_id(written),
        moment=int(written.timestamp() * 1_000_000) + number,
        worksheet=WorksheetRef(worksheet.id, worksheet.version, worksheet.lang),
        written_at=written,
        shift_date=shift_date(written),
        title=TITLES[number % len(TITLES)],
        state=_state(number),
        labels=worksheet.labels(),
        tags=TAGS[number % len(TAGS)],
    )
    return EntryRecord(entry, answers, _feelings(worksheet.id))


def _state(number: int) -> EntryState:
    if number in {1, 40}:
        return EntryState.DRAFT
    if number % 23 == 5:
        return EntryState.SEALED
    return EntryState.BINNED if number % 41 == 17 else EntryState.KEPT


def _answers(kind: str, number: int) -> dict[str, JsonValue]:
    text = TEXTS[number % len(TEXTS)]
    answers: dict[str, dict[str, JsonValue]] = {
        "expressive-writing": {"distress_before": 7, "text": text, "distress_after": 4},
        "went-well": {"text": text, "own_part": "I sat down.", "meaning": ["eased", "laugh"]},
        "set-down": {"line": "The bell, still ringing in the car.", "strength": 6},
        "step-back": {"headline": "The round", "intensity_before": 8, "text": text, "intensity_after": 5},
        "compassion-letter": {
            "struggle": text,
            "kindness": "You were tired, and you came back the next day.",
        },
    }
    return answers.get(kind, {"text": text})


def _feelings(kind: str) -> tuple[Feeling, ...]:
    if kind != "expressive-writing":
        return ()
    return (
        Feeling("feelings_before", Phase.BEFORE, "angry", 70),
        Feeling("feelings_before", Phase.BEFORE, "tired", 60),
        Feeling("feelings_after", Phase.AFTER, "relieved", 40),
    )
