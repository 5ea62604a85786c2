"""From answers in a real encrypted journal to points of a line, each value worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest

from app.journal.ids import new_entry_id
from app.trend_sources import MARKS, WorksheetSources
from app.trends.figures import AS_GIVEN
from app.trends.periods import Period, Span, period
from app.trends.rules import joined, summary
from app.trends.scale import ends
from app.trends.service import BELIEF, NOTICED, Trends
from app.worksheets.loader import Library
from models.domain.action import ActionLevel, ActionStatus
from models.domain.entry import Entry, EntryId, EntryRecord, EntryState, JsonValue, WorksheetRef
from models.domain.thought import FOR_SUPERVISION, Thought, ThoughtId, ThoughtState, ThoughtTag
from models.repositories import thoughts
from tests.app.worksheets.files import HEAD, written
from tests.models.journals import START, Opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

SHEET = (
    HEAD
    + """
[schedule]
every = "week"
[scale.often]
type = "likert"
options = [ { v = 0, label = "0" }, { v = 1, label = "1" }, { v = 2, label = "2" }, { v = 3, label = "3" }, \
{ v = 4, label = "4" } ]
unscored = [ { id = "na", label = "Not possible" } ]
[[section]]
id = "all"
title = "All"
field = [
  { id = "a", type = "likert", label = "A", scale = "often", weigh = "often" },
  { id = "b", type = "likert", label = "B", scale = "often" },
  { id = "c", type = "likert", label = "C", scale = "often" },
  { id = "before", type = "slider", label = "Before", min = 0, max = 10 },
  { id = "after", type = "slider", label = "After", min = 0, max = 10 },
]
[[section]]
id = "more"
title = "More"
show_if = { field = "before", op = "gte", value = 5 }
field = [ { id = "hidden", type = "slider", label = "Hidden", min = 0, max = 10 } ]
[[score]]
id = "mean"
label = "Mean"
method = "mean"
items = ["a", "b", "c"]
reverse = ["c"]
min_answered = 2
range = [0, 4]
[[trend]]
id = "mean"
source = "score:mean"
label = "Mean"
[[trend]]
id = "change"
source = "field:before"
also = "field:after"
label = "Before and after"
plot = "points"
[[trend]]
id = "hidden"
source = "field:hidden"
label = "Hidden"
per = "thread"
"""
)
MEAN, CHANGE, HIDDEN = "small/mean", "small/change", "small/hidden"
DAY = START.date()


class Shelf:
    """A journal with one worksheet that has lines."""

    def __init__(self, opened: Opened, library: Library) -> None:
        self.opened = opened
        self.sheet = library.get("small")
        self.trends = Trends(opened.transactions, WorksheetSources(library))

    def add(
        self,
        day: int,
        answers: Mapping[str, JsonValue],
        *,
        version: str = "1.0.0",
        labels: Mapping[str, str] | None = None,
        **facts: object,
    ) -> EntryId:
        """Keep a page written so many days after DAY, answered under `labels` (today's without them)."""
        at = START + timedelta(days=day, seconds=len(answers))
        entry = Entry(
            id=new_entry_id(at),
            moment=0,
            worksheet=WorksheetRef("small", version, "en-GB"),
            written_at=at,
            shift_date=at.date(),
            title="",
            state=EntryState.KEPT,
            labels=self.sheet.labels() if labels is None else labels,
        )
        entry = replace(entry, **facts)  # type: ignore[arg-type]  # facts of an entry, by name
        self.opened.journal.add_many([EntryRecord(entry, answers)])
        return entry.id


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    written(tmp_path, SHEET)
    with Opened() as opened:
        yield Shelf(opened, Library(tmp_path))


def test_a_mean_turns_reversed_items_round(shelf: Shelf) -> None:
    shelf.add(0, {"a": 3, "b": 4, "c": 1})  # 3 + 4 + (0 + 4 - 1) = 10, by 3
    line = shelf.trends.lines().series[MEAN]
    assert list(line.values) == [3.3]
    assert (line.answered[0], line.of[0]) == (3, 3)


def test_a_weight_is_no_part_of_a_mean(shelf: Shelf) -> None:
    shelf.add(0, {"a": 3, "a.weight": 0, "b": 4, "c": 1})
    assert list(shelf.trends.lines().series[MEAN].values) == [3.3]


def test_two_of_three_answers_are_enough_and_one_is_not(shelf: Shelf) -> None:
    shelf.add(0, {"a": 3, "b": 4})
    shelf.add(1, {"a": 3, "b": {"unscored": "na"}, "c": {"unscored": "na"}})
    shelf.add(2, {"a": 1, "b": 2})
    line = shelf.trends.lines().series[MEAN]
    assert [line.value(index) for index in range(3)] == [3.5, None, 1.5]
    assert list(line.answered) == [2, 1, 2]
    assert joined(line) == ()
    assert (summary(line).scored, summary(line).unscored) == (2, 1)


def test_what_was_not_asked_for_is_no_point(shelf: Shelf) -> None:
    shelf.add(0, {"before": 3})
    assert MEAN not in shelf.trends.lines().series
    assert len(shelf.trends.lines().series[CHANGE]) == 1


def test_before_and_after_are_one_point(shelf: Shelf) -> None:
    shelf.add(0, {"before": 7, "after": 4})
    shelf.add(1, {"before": 6})
    shelf.add(2, {"after": 2})
    line = shelf.trends.lines().series[CHANGE]
    assert [(line.value(n), line.second(n)) for n in range(len(line))] == [(7, 4), (6, None)]
    assert joined(line) == ()


def test_an_answer_off_the_scale_is_marked_and_not_drawn(shelf: Shelf) -> None:
    shelf.add(0, {"before": 70})
    assert shelf.trends.lines().series[CHANGE].value(0) is None


def test_a_hidden_question_has_no_value(shelf: Shelf) -> None:
    shelf.add(0, {"before": 5, "hidden": 8})
    shelf.add(1, {"before": 4, "hidden": 8})
    line = shelf.trends.lines().series[HIDDEN]
    assert [line.value(index) for index in range(2)] == [8, None]


def test_a_number_that_was_answered_stays_as_it_was_given(shelf: Shelf) -> None:
    shelf.add(0, {"a": 3, "b": 4, "c": 1, "before": 7.25, "hidden": 7.25})
    found = shelf.trends.lines().series
    assert [found[name].value(0) for name in (CHANGE, HIDDEN)] == [7.25, 7.25]
    assert [found[name].spec.decimals for name in (CHANGE, HIDDEN, MEAN)] == [AS_GIVEN, AS_GIVEN, 1]


def test_pages_of_a_series_are_joined_among_themselves(shelf: Shelf) -> None:
    first = shelf.add(0, {"before": 5, "hidden": 8})
    other = shelf.add(10, {"before": 5, "hidden": 2})
    shelf.add(20, {"before": 5, "hidden": 6}, thread=first)
    shelf.add(30, {"before": 5, "hidden": 4}, thread=other)
    assert joined(shelf.trends.lines().series[HIDDEN]) == ((0, 2), (1, 3))


def test_a_tool_for_every_week_is_joined_over_two(shelf: Shelf) -> None:
    for day in (0, 1, 2, 3, 17, 32):
        shelf.add(day, {"a": 1, "b": 1})
    assert joined(shelf.trends.lines().series[MEAN]) == ((0, 1), (1, 2), (2, 3), (3, 4))


def test_another_first_number_of_the_version_breaks_the_line(shelf: Shelf) -> None:
    shelf.add(0, {"a": 1, "b": 1}, version="1.0.0")
    shelf.add(1, {"a": 1, "b": 1}, version="1.4.2")
    shelf.add(2, {"a": 1, "b": 1}, version="2.0.0")
    shelf.add(3, {"a": 1, "b": 1}, version="2.0.1")
    line = shelf.trends.lines().series[MEAN]
    assert list(line.eras) == [0, 0, 1, 1]
    assert joined(line) == ((0, 1), (2, 3))


def test_a_score_over_other_questions_breaks_the_line(shelf: Shelf) -> None:
    earlier = {key: label for key, label in shelf.sheet.labels().items() if key != "c"}
    shelf.add(0, {"a": 1, "b": 1, "before": 2}, version="1.0.0", labels={**earlier, "old_c": "C as it was"})
    shelf.add(1, {"a": 1, "b": 1, "c": 1, "before": 2}, version="1.1.0")
    found = shelf.trends.lines().series
    assert list(found[MEAN].eras) == [0, 1]
    assert list(found[CHANGE].eras) == [0, 0]


def test_other_words_for_the_same_question_break_nothing(shelf: Shelf) -> None:
    shelf.add(0, {"a": 1, "b": 1}, labels={**shelf.sheet.labels(), "a": "A, said otherwise"})
    shelf.add(1, {"a": 1, "b": 1}, version="1.1.0")
    assert list(shelf.trends.lines().series[MEAN].eras) == [0, 0]


def test_drafts_and_the_bin_are_left_out_and_sealed_pages_are_not(shelf: Shelf) -> None:
    for number, state in enumerate(EntryState):
        shelf.add(number, {"a": 1, "b": 1}, state=state)
    line = shelf.trends.lines().series[MEAN]
    assert {line.day(index) for index in range(len(line))} == {
        DAY + timedelta(days=1),
        DAY + timedelta(days=2),
    }


def test_a_late_beginning_reads_only_what_follows(shelf: Shelf) -> None:
    shelf.add(0, {"a": 1, "b": 1})
    last = shelf.add(40, {"a": 2, "b": 2})
    found = shelf.trends.lines(DAY + timedelta(days=1))
    assert found.series[MEAN].entries == (last,)
    assert not found.complete
    assert shelf.trends.lines().complete


def test_a_night_shift_stands_on_the_day_it_began(shelf: Shelf) -> None:
    shelf.add(1, {"a": 1, "b": 1}, shift_date=DAY)
    assert shelf.trends.lines().series[MEAN].day(0) == DAY


def test_a_change_is_marked_on_its_own_day_or_that_of_its_page(shelf: Shelf) -> None:
    mark = WorksheetRef(MARKS, "1.0.0", "en-GB")
    later = shelf.add(5, {"what": " new team ", "when": "2026-01-10"}, worksheet=mark)
    bare = shelf.add(6, {"what": "moved"}, worksheet=mark)
    shelf.add(7, {"when": "2026-01-11"}, worksheet=mark)
    found = shelf.trends.lines().marks
    assert [(each.day, each.words, each.entry) for each in found] == [
        (date(2026, 1, 10), "new team", later),
        (DAY + timedelta(days=6), "moved", bare),
    ]


def test_belief_in_thoughts_and_their_kinds(shelf: Shelf) -> None:
    entry = shelf.add(0, {"a": 1, "b": 1})
    for number, (before, after) in enumerate([(80, 30), (60, None), (90, 90)]):
        found = thought(entry, number, before, after)
        shelf.opened.transactions.write(partial(thoughts.put, thoughts=[found]))
    line = shelf.trends.lines().series[BELIEF]
    assert [(line.value(n), line.second(n)) for n in range(len(line))] == [(80, 30), (90, 90)]
    assert joined(line) == ()
    counts = shelf.trends.tags(Period(None, DAY))
    assert counts.rows == (("mind-reading", (3,)),)


def test_different_kinds_of_thinking_are_counted_in_each_page(shelf: Shelf) -> None:
    first, second = shelf.add(0, {"a": 1}), shelf.add(9, {"a": 1})
    shelf.add(10, {"a": 1})
    kinds = ("mind-reading", "labelling", FOR_SUPERVISION)
    tagged = [
        thought(first, 0, 0, None),
        replace(thought(first, 1, 0, None), tags=tuple(ThoughtTag(kind) for kind in kinds)),
        thought(second, 2, 0, None),
        replace(thought(second, 3, 0, None), tags=(ThoughtTag(FOR_SUPERVISION),)),
    ]
    shelf.opened.transactions.write(partial(thoughts.put, thoughts=tagged))
    line = shelf.trends.lines().series[NOTICED]
    assert list(zip(line.values, line.entries, strict=True)) == [(2, first), (1, second)]
    assert ends(line) == (0, 2)
    assert not line.spec.worksheet


def test_steps_done_are_counted_by_level(shelf: Shelf) -> None:
    for level, status in (
        (ActionLevel.SOURCE, ActionStatus.DONE),
        (None, ActionStatus.DONE),
        (ActionLevel.SOURCE, ActionStatus.OPEN),
        (ActionLevel.SOURCE, ActionStatus.LET_GO),
    ):
        action = shelf.opened.actions.new("ring them")
        shelf.opened.actions.save(replace(action, level=level, status=status))
    counts = shelf.trends.steps_done(period(Span.MONTH, DAY))
    assert dict(counts.rows) == {"source": (0, 1), "": (0, 1)}


def test_the_first_stretch_of_tags_is_read_to_its_first_day(shelf: Shelf) -> None:
    for number, back in enumerate((59, 31, 30, 0)):
        found = thought(shelf.add(-back, {"a": 1}), number, 0, None)
        shelf.opened.transactions.write(partial(thoughts.put, thoughts=[found]))
    counts = shelf.trends.tags(period(Span.MONTH, DAY))
    assert counts.blocks[0][0] == DAY - timedelta(days=59)
    assert counts.rows == (("mind-reading", (3, 1)),)


def test_a_step_ticked_at_night_belongs_to_the_day_before(shelf: Shelf) -> None:
    shelf.opened.clock.advance(hours=17)  # two in the morning
    action = shelf.opened.actions.new("ring them")
    shelf.opened.actions.save(replace(action, status=ActionStatus.DONE))
    assert dict(shelf.trends.steps_done(Period(DAY, DAY)).rows) == {"": (1,)}


def test_writing_is_counted_by_the_clock_of_the_place(shelf: Shelf) -> None:
    shelf.add(0, {"a": 1}, written_at=datetime(2026, 3, 2, 23, 50, tzinfo=UTC))
    shelf.add(1, {"a": 1})
    found = shelf.trends.hours(Period(None, None))
    assert (found.by_hour[23], found.by_hour[9], found.total) == (1, 1, 2)


def test_tags_are_told_with_their_days(shelf: Shelf) -> None:
    entry = shelf.add(0, {"a": 1})
    shelf.opened.journal.set_tags(entry, ["Night shift"])
    assert shelf.trends.tagged_days(Period(None, None)) == ((DAY, "Night shift"),)


def thought(entry: EntryId, number: int, before: int, after: int | None) -> Thought:
    return Thought(
        id=ThoughtId(f"t{number}"), entry_id=entry, field="a", start=number, end=number + 1, quote="x", before="",
        after="", state=ThoughtState.ANCHORED, created_at=START, changed_at=START, belief_before=before,
        belief_after=after, tags=(ThoughtTag("mind-reading"),),
    )  # fmt: skip
