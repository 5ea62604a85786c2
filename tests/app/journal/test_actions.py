"""Actions: stored with their entry or by themselves, listed, carried on, and never lost with an entry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.action import Action, ActionId, ActionLevel, ActionMode, ActionStatus
from models.repositories.values import storable
from tests.models.journals import Opened

if TYPE_CHECKING:
    from app.journal.draft import Draft
    from models.domain.entry import EntryId

TODAY = date(2026, 3, 2)
WORDS = ("text", "why", "first_step", "obstacle", "plan", "outcome")

ZONE = timezone(timedelta(hours=5.5))
moments = st.integers(0, 4 * 10**15).map(
    lambda number: datetime(1970, 1, 2, tzinfo=ZONE) + timedelta(microseconds=number)
)
any_actions = st.builds(
    Action,
    id=st.uuids().map(lambda name: ActionId(str(name))),
    entry=st.none(),
    field=st.text(st.characters(codec="ascii", exclude_characters="\0"), max_size=10),
    created_at=moments,
    changed_at=moments,
    text=st.text(min_size=1, max_size=60),
    **{name: st.text(max_size=20) for name in WORDS[1:]},
    level=st.none() | st.sampled_from(ActionLevel),
    mode=st.none() | st.sampled_from(ActionMode),
    due=st.none() | st.dates(),
    review=st.none() | st.dates(),
    status=st.sampled_from(ActionStatus),
)


def saved(opened: Opened, text: str, **parts: Any) -> Action:
    opened.clock.advance(minutes=1)
    action = replace(opened.actions.new(text), **parts)
    opened.actions.save(action)
    return action


def as_stored(action: Action) -> Action:
    words: dict[str, Any] = {name: storable(getattr(action, name)) for name in WORDS}
    return replace(action, **words)


def texts(actions: tuple[Action, ...]) -> list[str]:
    return [action.text for action in actions]


def holding(opened: Opened, draft: Draft, *texts: str) -> Draft:
    actions = tuple(opened.actions.new(text, entry=draft.id, field="steps") for text in texts)
    ids = [action.id for action in actions]
    return replace(draft.with_answers({"steps": ids}), actions=actions)


@settings(max_examples=60, deadline=None)
@given(st.lists(any_actions, unique_by=lambda action: action.id, max_size=8))
def test_whatever_an_action_holds_is_read_back_in_the_order_of_writing(actions: list[Action]) -> None:
    with Opened() as opened:
        assert opened.actions.add_many(actions) == len(actions)
        assert opened.actions.add_many(actions) == 0

        expected = [as_stored(each) for each in actions]
        assert list(opened.actions.find(each.id for each in actions)) == expected
        still_open = [each for each in expected if each.status is ActionStatus.OPEN]
        assert {each.id for each in opened.actions.open_actions()} == {each.id for each in still_open}
        assert sum(opened.actions.balance().values()) == len(still_open)
        due = {
            each.id
            for each in still_open
            if any(day is not None and day <= TODAY for day in (each.due, each.review))
        }
        assert {each.id for each in opened.actions.due(TODAY)} == due


def test_a_new_action_is_not_stored_before_it_is_saved(opened: Opened) -> None:
    action = opened.actions.new("Ring the daughter")

    assert opened.actions.get(action.id) is None
    assert opened.actions.save(action).actions == {action.id}
    assert opened.actions.get(action.id) == action


def test_saving_what_is_stored_already_writes_nothing(opened: Opened) -> None:
    action = saved(opened, "Ring the daughter")
    opened.clock.advance(hours=1)
    writes = opened.connection.total_changes

    assert not opened.actions.save(action).actions
    assert opened.connection.total_changes == writes
    changed = opened.clock.now()
    opened.actions.save(replace(action, why="She is alone"))
    stored = opened.actions.get(action.id)
    assert stored is not None
    assert (stored.changed_at, stored.created_at) == (changed, action.created_at)


def test_an_action_without_a_word_is_not_kept(opened: Opened) -> None:
    action = saved(opened, "Ring")
    opened.actions.save(opened.actions.new())
    assert opened.actions.save(replace(action, text="")).actions == {action.id}

    assert opened.rows("action") == 0


def test_removing_can_be_undone(opened: Opened) -> None:
    action = saved(opened, "Ring")

    assert opened.actions.remove(action.id).actions == {action.id}
    assert opened.actions.get(action.id) is None
    assert not opened.actions.remove(action.id).actions
    opened.actions.save(action)
    assert texts(opened.actions.open_actions()) == ["Ring"]


def test_open_actions_are_listed_by_day_and_those_without_one_last(opened: Opened) -> None:
    saved(opened, "older")
    saved(opened, "later", due=TODAY + timedelta(days=9))
    saved(opened, "review", due=TODAY + timedelta(days=20), review=TODAY)
    saved(opened, "soon", due=TODAY + timedelta(days=1))
    saved(opened, "newer")
    saved(opened, "done", status=ActionStatus.DONE, due=TODAY)

    assert texts(opened.actions.open_actions()) == ["review", "soon", "later", "newer", "older"]
    assert texts(opened.actions.due(TODAY)) == ["review"]
    assert texts(opened.actions.due(TODAY - timedelta(days=1))) == []


def test_closed_actions_are_listed_by_their_last_change(opened: Opened) -> None:
    one = saved(opened, "one")
    saved(opened, "two", status=ActionStatus.LET_GO)
    saved(opened, "three", status=ActionStatus.DONE)
    opened.clock.advance(hours=1)
    opened.clock.time = opened.clock.time.astimezone(timezone(timedelta(hours=-8)))
    opened.actions.save(replace(one, status=ActionStatus.DONE))

    assert texts(opened.actions.closed(2)) == ["one", "three"]
    assert texts(opened.actions.closed(9)) == ["one", "three", "two"]


def test_the_balance_counts_what_is_open_at_every_level(opened: Opened) -> None:
    saved(opened, "a", level=ActionLevel.SOURCE)
    saved(opened, "b", level=ActionLevel.RECOVERY)
    saved(opened, "c", level=ActionLevel.RECOVERY)
    saved(opened, "d")
    saved(opened, "e", level=ActionLevel.SOURCE, status=ActionStatus.DONE)

    assert opened.actions.balance() == {
        ActionLevel.SOURCE: 1, ActionLevel.RESPONSE: 0, ActionLevel.RECOVERY: 2, None: 1,
    }  # fmt: skip


def test_a_draft_is_saved_with_its_actions_in_one_transaction(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = holding(opened, opened.write("A night"), "Ring", "Rest")
    changes = opened.journal.save(draft)

    assert draft.actions is not None
    assert changes.entries == {draft.id}
    assert changes.actions == {each.id for each in draft.actions}
    assert texts(opened.actions.for_entry(draft.id)) == ["Ring", "Rest"]

    def fail(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("app.journal.service.put_all", fail)
    with pytest.raises(OSError):  # noqa: PT011 - the one raised above
        opened.journal.save(draft.with_answers({"text": "Another night"}))
    assert opened.journal.record(draft.id).answers["text"] == "A night"


def test_the_first_save_of_a_draft_brings_its_actions(opened: Opened) -> None:
    draft = holding(opened, replace(opened.write("seed"), id=_unused(opened)), "Ring")
    opened.journal.save(draft)

    assert texts(opened.actions.for_entry(draft.id)) == ["Ring"]


def _unused(opened: Opened) -> EntryId:
    from app.journal.ids import new_entry_id

    return new_entry_id(opened.clock.now())


def test_what_a_draft_no_longer_holds_is_removed_and_the_rest_stays(opened: Opened) -> None:
    other = saved(opened, "elsewhere")
    draft = holding(opened, opened.write("A night"), "Ring", "Rest")
    opened.journal.save(draft)
    draft = opened.journal.reopen(draft.id)
    assert draft.actions is not None
    ring, rest = draft.actions

    opened.journal.save(replace(draft, actions=None))
    assert texts(opened.actions.for_entry(draft.id)) == ["Ring", "Rest"]
    opened.journal.save(replace(draft, actions=(replace(rest, why="Tired"), replace(other, text="changed"))))

    assert texts(opened.actions.for_entry(draft.id)) == ["Rest"]
    assert opened.actions.get(ring.id) is None
    assert texts(opened.actions.find([other.id, rest.id])) == ["changed", "Rest"]


def test_an_action_outlives_its_entry_without_the_link(opened: Opened) -> None:
    draft = holding(opened, opened.write("A night"), "Ring")
    opened.journal.save(draft)
    assert draft.actions is not None
    (action,) = draft.actions

    assert opened.journal.delete_for_good(draft.id).actions == {action.id}
    assert opened.actions.get(action.id) == replace(action, entry=None)
    opened.actions.save(replace(action, why="still"))  # from a page that has not heard of it
    stored = opened.actions.get(action.id)
    assert stored is not None
    assert (stored.entry, stored.why) == (None, "still")


def test_actions_are_found_with_their_entry(opened: Opened) -> None:
    draft = holding(opened, opened.write("A night"), "Ring the chaplain")
    opened.journal.save(draft)
    assert draft.actions is not None
    (action,) = draft.actions
    assert opened.found("chaplain") == [draft.id]

    opened.actions.save(replace(action, text="Ring the bell"))
    assert (opened.found("chaplain"), opened.found("bell")) == ([], [draft.id])
    again = opened.journal.reopen(draft.id)
    opened.journal.save(again.with_answers({"text": "Another night"}))
    opened.journal.bring_back(opened.journal.revisions(draft.id)[0].id)
    assert opened.found("bell") == [draft.id]
    opened.actions.remove(action.id)
    assert opened.found("bell") == []
    opened.check_index()


def test_the_words_of_actions_count(opened: Opened) -> None:
    draft = opened.write("A night")
    opened.journal.save(replace(draft, actions=(opened.actions.new("Ring the chaplain", entry=draft.id),)))

    assert opened.journal.record(draft.id).entry.words == 5


def test_the_next_page_begins_with_the_last_ones_actions(opened: Opened) -> None:
    first = holding(opened, opened.write("one", worksheet="audit"), "Sleep", "Walk")
    opened.journal.save(first)
    assert first.actions is not None
    sleep, walk = first.actions
    assert texts(opened.actions.carried("audit", "steps")) == ["Sleep", "Walk"]
    assert opened.actions.carried("audit", "steps", besides=first.id) == ()
    assert opened.actions.carried("other", "steps") == ()

    second = opened.write("two", worksheet="audit").with_answers({"steps": [walk.id, "nowhere"]})
    swim = opened.actions.new("Swim", entry=second.id, field="steps")
    opened.journal.save(replace(second, actions=(swim, walk)))
    opened.actions.save(replace(walk, status=ActionStatus.DONE))

    reopened = opened.journal.reopen(second.id)
    assert reopened.actions is not None
    assert texts(reopened.actions) == ["Swim", "Walk"]
    opened.journal.save(reopened.with_answers({"steps": [walk.id, swim.id]}))

    carried = opened.actions.carried("audit", "steps")
    assert [(each.text, each.status) for each in carried] == [("Walk", "done"), ("Swim", "open")]
    assert texts(opened.actions.carried("audit", "steps", besides=second.id)) == ["Sleep", "Walk"]
    opened.journal.bin(second.id)
    assert texts(opened.actions.carried("audit", "steps")) == ["Sleep", "Walk"]
    assert sleep in opened.actions.open_actions()


def test_entries_from_elsewhere_bring_their_actions_once(opened: Opened) -> None:
    draft = holding(opened, opened.write("A night"), "Ring the chaplain")
    opened.journal.save(draft)
    record = opened.journal.record(draft.id)
    with Opened() as other:
        actions = {draft.id: opened.actions.for_entry(draft.id)}
        assert other.journal.add_many([record], actions.__getitem__) == 1
        assert other.found("chaplain") == [draft.id]
        assert other.actions.for_entry(draft.id) == draft.actions
        assert other.journal.record(draft.id).entry.words == record.entry.words
        other.check_index()

        other.actions.remove(actions[draft.id][0].id)
        assert other.journal.add_many([record], actions.__getitem__) == 0
        assert other.actions.open_actions() == ()
