"""The JSON export comes back without loss: brought into an empty journal and exported again, it is the same file."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.demo.records import written
from app.exports import ExportFormat
from app.journal.anchoring import Span
from models.domain.action import ActionLevel
from models.domain.chart import Chart, ChartPoint
from models.domain.document import Document, DocumentId, DocumentKind, Part
from models.domain.entry import (
    Entry,
    EntryFilter,
    EntryId,
    EntryRecord,
    EntryState,
    Feeling,
    Phase,
    WorksheetRef,
)
from models.domain.thought import ThoughtTag
from models.repositories import documents
from tests.app.transfer.wired import Wired

if TYPE_CHECKING:
    from pathlib import Path

    from models.domain.entry import JsonValue

UNTIL = date(2026, 3, 31)
CHART = Chart(
    0, 100, date(2026, 1, 1), UNTIL, (ChartPoint(UNTIL, 55.5), ChartPoint(UNTIL, 60, 40)), ((0, 1),)
)
TEXTS = st.text(max_size=40)
NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=8)
ANSWERS = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
FIRST, LAST = datetime(1901, 1, 2), datetime(2200, 1, 1)  # noqa: DTZ001 - hypothesis adds the zone
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


def export(wired: Wired, out: Path) -> str:
    """Return what a journal exports, without the line that says when."""
    wired.exports.export(ExportFormat.JSON, out)
    lines = out.read_text(encoding="utf-8").split("\n")
    assert lines[2].startswith('"exported"')
    return "\n".join([*lines[:2], '"exported": "2026-01-01T00:00:00+00:00",', *lines[3:]])


def brought_back(text: str, folder: Path) -> str:
    """Return what a new journal exports that `text` was brought into."""
    (folder / "there.json").write_text(text, encoding="utf-8")
    with Wired() as fresh:
        fresh.take_in("afterword", folder / "there.json")
        fresh.check_index()
        return export(fresh, folder / "back.json")


def filled(entries: int, seed: int) -> Wired:
    """Return a journal of invented entries of every tool, with their actions."""
    wired = Wired()
    found = {each.record.entry.id: each for each in written(entries, seed=seed, until=UNTIL)}
    wired.journal.add_many((each.record for each in found.values()), lambda name: found[name].actions)
    return wired


def lived_in(wired: Wired) -> None:
    """Leave every trace a journal can hold: versions, marks, kinds, documents, the bin, loose actions, settings."""
    night = wired.write("Everyone thinks I was slow, and *never* asks.", "A night")
    wired.journal.save(replace(night, title="A long night"))
    wired.clock.advance(hours=5)
    again = wired.journal.reopen(night.id)
    wired.journal.save(again.with_answers({"text": "Everyone thinks I was slow, and nobody asks."}))
    wired.journal.set_tags(night.id, ["Night", "ünïcode \U0001f319"])
    wired.thoughts.add_kind("Old grooves", explanation="As before", question="Whose voice is this?")
    own = wired.thoughts.kinds()[-1].id
    wired.thoughts.tag_words(
        night.id, "text", Span(0, 15, "Everyone thinks"), [ThoughtTag(own, 40), ThoughtTag("x")]
    )
    binned, sealed = wired.write("Gone"), wired.write("Quiet")
    wired.journal.seal(binned.id)
    wired.journal.bin(binned.id)
    wired.journal.seal(sealed.id)
    loose = replace(
        wired.actions.new("Ring her", field=""), level=ActionLevel.SOURCE, due=UNTIL, review=UNTIL
    )
    wired.actions.save(loose)
    wired.journal.set_setting("pinned", [1, {"a": None}])
    now = wired.clock.now()
    sheet = Document(DocumentId(str(night.id)), DocumentKind.SUPERVISION, "t", "Sheet", now, now, since=UNTIL,
                     parts=(Part("a", "Head", "Words"), Part("b", "Line", "Rose.", CHART)),
                     sources=(night.id,), peer=True)  # fmt: skip
    wired.transactions.write(lambda uow: documents.put(uow, sheet))


def test_a_lived_in_journal_comes_back_whole(tmp_path: Path) -> None:
    with filled(120, seed=7) as wired:
        lived_in(wired)
        text = export(wired, tmp_path / "out.json")
    document = json.loads(text)
    assert document["documents"]
    assert document["thoughts"]
    assert any(entry["versions"] for entry in document["entries"])
    assert any(entry["binned_from"] for entry in document["entries"])
    assert brought_back(text, tmp_path) == text


def test_coming_into_a_journal_that_has_entries_changes_none_of_them(tmp_path: Path) -> None:
    with filled(40, seed=7) as wired:
        lived_in(wired)
        export(wired, tmp_path / "out.json")
    with filled(20, seed=8) as other:
        other.journal.set_setting("pinned", "mine")
        before = other.everything()
        other.take_in("afterword", tmp_path / "out.json")
        after = other.everything()
        assert [record for record in after if record in before] == before
        assert other.journal.setting("pinned") == "mine"
        assert len(after) == 20 + 40 + 3
        found, brought = other.take_in("afterword", tmp_path / "out.json")
        assert (len(found.new), brought.entries, brought.actions) == (0, 0, 0)


def test_a_selection_holds_only_what_hangs_on_its_entries(tmp_path: Path) -> None:
    with filled(120, seed=7) as wired:
        wanted = EntryFilter(since=date(2026, 3, 1), states=frozenset(EntryState), open_sealed=True)
        wired.exports.export(ExportFormat.JSON, tmp_path / "some.json", wanted)
        document = json.loads((tmp_path / "some.json").read_text())
        count = wired.exports.count(wanted)
    ids = {entry["id"] for entry in document["entries"]}
    assert 0 < len(ids) == count < 120
    assert {
        row["entry"] for name in ("answers", "thoughts", "feelings", "actions") for row in document[name]
    } <= ids
    assert {entry for person in document["people"] for entry in person["entries"]} <= ids
    assert brought_back((tmp_path / "some.json").read_text(), tmp_path)


@st.composite
def records(draw: st.DrawFn) -> EntryRecord:
    """An entry of an unknown worksheet, with anything in it that the journal can hold."""
    moment = draw(st.datetimes(FIRST, LAST, timezones=ZONES))
    answers: dict[str, JsonValue] = draw(st.dictionaries(NAMES, ANSWERS, max_size=4))
    labels = draw(st.dictionaries(NAMES, TEXTS, max_size=4))
    number = draw(st.integers(0, 2**120))
    name = f"{number:032x}"
    entry = Entry(
        id=EntryId(f"{name[:8]}-{name[8:12]}-{name[12:16]}-{name[16:20]}-{name[20:]}"),
        moment=int(moment.astimezone(UTC).timestamp() * 1_000_000),
        worksheet=WorksheetRef("unheard-of", "9", "cy"),
        written_at=moment,
        shift_date=moment.date(),
        title=draw(TEXTS),
        state=draw(st.sampled_from(EntryState)),
        labels=labels,
        tags=tuple(draw(st.lists(TEXTS, max_size=3))),
    )
    felt = st.builds(Feeling, NAMES, st.sampled_from(Phase), NAMES, st.none() | st.integers(0, 100))
    return EntryRecord(entry, answers, tuple(draw(st.lists(felt, max_size=2))))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(records(), max_size=4))
def test_whatever_a_small_journal_holds_comes_back(
    tmp_path_factory: pytest.TempPathFactory, found: list[EntryRecord]
) -> None:
    folder = tmp_path_factory.mktemp("small")
    with Wired() as wired:
        wired.journal.add_many(found)
        text = export(wired, folder / "out.json")
    assert brought_back(text, folder) == text


@pytest.mark.slow
def test_ten_thousand_entries_of_every_tool_come_back_the_same(tmp_path: Path) -> None:
    with filled(10_000, seed=4) as wired:
        lived_in(wired)
        text = export(wired, tmp_path / "out.json")
    assert brought_back(text, tmp_path) == text
