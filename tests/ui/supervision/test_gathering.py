"""Choosing what goes along: answers rather than pages, and what is private never by itself."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox

from app.sharing.gathering import MARK, Level
from models.domain.document import DocumentKind
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from tests.ui.supervision.conftest import PRIVATE, add, prepare_session

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.context import AppContext
    from tests.ui.supervision.conftest import Opened

    Open = Callable[..., Opened]


def text_of(opened: Opened) -> str:
    return "\n".join(part.text for part in opened.stored().parts)


def test_ticks_what_may_be_shared_and_leaves_out_what_is_private(
    context: AppContext, open_page: Open
) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    assert "Ten minutes about nights." in text_of(opened)
    assert PRIVATE not in text_of(opened)
    assert PRIVATE not in opened.on_paper()


def test_says_of_every_page_what_is_left_out(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.prepare()
    (row,) = opened.gather.choice.rows()
    private = next(each for each in row.source().passages if each.level is Level.PRIVATE)
    goes, stays = row._summary.text().split("Left out: ")
    assert goes.startswith("Goes along: ")
    assert private.label.rstrip(":")[:20] in stays
    assert "1 of them are marked as private" in opened.gather.choice._out.text()


def test_a_tick_on_the_page_never_means_what_is_private(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.prepare()
    (row,) = opened.gather.choice.rows()
    levels = {each.key: each.level for each in row.source().passages}
    box = row._all.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    assert row.chosen() == frozenset()
    box.click()
    assert {levels[key] for key in row.chosen()} == {Level.SHARE}


def test_a_page_with_nothing_but_private_answers_opens_instead(context: AppContext, open_page: Open) -> None:
    add(context, "page", tags=(MARK,), text=f"It is {PRIVATE}.")
    opened = open_page()
    opened.prepare()
    (row,) = opened.gather.choice.rows()
    box = row._all.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    assert not box.isChecked()
    assert row.chosen() == frozenset()
    ((key, tick),) = row.ticks().items()
    own = tick.findChild(QCheckBox)
    assert isinstance(own, QCheckBox)
    assert "private" in own.accessibleName()
    own.click()
    assert row.chosen() == {key}
    opened.press("Make the sheet")
    assert PRIVATE in text_of(opened)


def test_shows_other_pages_of_the_time_only_when_asked(context: AppContext, open_page: Open) -> None:
    add(context, "page", text="A quiet day.")
    opened = open_page()
    opened.prepare()
    (row,) = opened.gather.choice.rows()
    assert not row.isVisible()
    opened.press("Show other pages of this time (1)")
    assert row.isVisible()
    assert row.chosen() == frozenset()


def test_ticks_what_was_agreed_and_no_action_that_is_nobody_elses(
    context: AppContext, open_page: Open
) -> None:
    session = prepare_session(context)
    agreed = context.actions.new("Ask about the rota", entry=session, field="agreed")
    own = context.actions.new("Ring my sister")
    added = context.actions.new("Ask for Fridays off")
    for action in (agreed, own, added):
        context.actions.save(action)
    opened = open_page()
    opened.prepare()
    actions = opened.gather.choice._actions
    assert actions is not None
    assert actions.chosen() == {agreed.id}
    box = actions.ticks()[added.id].findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    opened.press("Make the sheet")
    assert agreed.text in text_of(opened)
    assert added.text in text_of(opened)
    assert own.text not in text_of(opened)


def test_looks_further_back_when_asked(context: AppContext, open_page: Open) -> None:
    entry = add(context, "page", tags=(MARK,), text="Long ago.")
    now = context.clock.now().date()
    context.journal.move(entry, now - timedelta(days=60))
    opened = open_page()
    opened.prepare()
    assert opened.gather.choice.rows() == ()
    far = now - timedelta(days=70)
    opened.gather.choice.period.first.setDate(QDate(far.year, far.month, far.day))
    assert len(opened.gather.choice.rows()) == 1


def test_the_paper_beside_the_choice_follows_it(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.prepare()
    opened.gather._draft()
    assert opened.gather._preview.pages() == 1
    assert opened.gather._preview.isVisible()


def test_goes_back_with_nothing_stored(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.prepare()
    opened.press("Not now")
    assert opened.page._home.isVisible()
    assert opened.gather.choice.value() is None
    assert context.sharing().all(DocumentKind.SUPERVISION) == ()


def test_everything_has_a_name_and_is_reached_by_tab(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    add(context, "page", tags=(MARK,), text="A long night.")
    opened = open_page()
    opened.prepare()
    for row in opened.gather.choice.rows():
        row.open_button().click()
    assert nameless(opened.gather) == []
    assert focusable(opened.gather) <= reached_by_tab(opened.gather)
