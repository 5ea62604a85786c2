"""Choosing what goes along: answers rather than pages, and what is private never by itself."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from app.journal.anchoring import Span
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
    assert "one of them is marked as private" in opened.gather.choice._out.text()


def test_says_how_many_answers_stay_and_how_many_of_them_are_private(
    context: AppContext, open_page: Open
) -> None:
    session = prepare_session(context)
    learned = add(context, "supervision-session", hard_to_say=f"It is {PRIVATE}.")
    opened = open_page()
    opened.prepare()
    choice = opened.gather.choice
    every = {each.key for row in choice.rows() for each in row.source().passages}
    private = {f"{entry}/hard_to_say" for entry in (session, learned)}

    def said(keys: set[str]) -> str:
        for row in choice.rows():
            row.choose(keys)
        choice._on_changed()
        return choice._out.text()

    assert said(every) == "Answers on the sheet: 5 of 5."
    assert said(every - {f"{session}/heavy"}).endswith(": 4 of 5. The other one stays in your journal.")
    assert said(every - {f"{learned}/hard_to_say"}).endswith(
        "stays in your journal; it is marked as private."
    )
    assert said(private).endswith(": 2 of 5. The others stay in your journal.")
    assert said({f"{learned}/hard_to_say"}).endswith("; one of them is marked as private.")
    assert said(every - private).endswith("The others stay in your journal; 2 of them are marked as private.")


def test_an_account_is_called_one_while_its_answers_are_chosen(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.page._home.accounts.begin_requested.emit("nmc")
    assert opened.gather.choice._out.text().startswith("Answers in the account: 0 of 4.")


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


def test_a_line_of_the_trends_goes_along_as_a_chart_once_it_is_ticked(
    context: AppContext, open_page: Open
) -> None:
    now = context.clock.now().date()
    for back, value in ((75, 40), (40, 50), (5, 60)):
        entry = add(context, "wellbeing-snapshot", pleasant=value, energy=30)
        context.journal.move(entry, now - timedelta(days=back))
    opened = open_page()
    opened.prepare()
    trends = opened.gather.choice.trends()
    assert trends is not None
    assert trends.chosen() == frozenset()
    trends.ticks()["wellbeing-snapshot/pleasant"].findChildren(QCheckBox)[0].click()
    opened.press("Make the sheet")
    (chart,) = [part.chart for part in opened.stored().parts if part.chart is not None]
    assert [each.value for each in chart.points] == [40, 50, 60]


def test_a_choice_is_kept_under_a_name_and_ticked_again(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.prepare()
    (row,) = opened.gather.choice.rows()
    before = row.chosen()
    row.choose({next(iter(before))})
    opened.gather.choice._on_changed()
    opened.press("Save this choice for another time")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "  every month ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert opened.gather.choice.selections.names() == ("every month",)
    assert len(context.sharing().selections()["every month"]) == 1

    row.choose(before)
    opened.press("Tick these")
    assert len(row.chosen()) == 1
    opened.press("Forget this one")
    assert context.sharing().selections() == {}
    assert opened.gather.choice.selections.names() == ()


def test_what_was_saved_is_at_hand_and_what_was_forgotten_is_said_no_longer(
    context: AppContext, open_page: Open
) -> None:
    prepare_session(context)
    opened = open_page()
    opened.prepare()
    choice = opened.gather.choice
    for name in ("always", "every month"):
        opened.press("Save this choice for another time")
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert choice.selections._names.currentText() == "every month"
    assert "Saved as “every month”." in choice.selections._told.text()

    for left in (("always",), ()):
        forget = opened.find("Forget this one")
        forget.setFocus()
        forget.click()
        assert choice.selections.names() == left
        assert choice.selections._told.isHidden()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Save this choice for another time"


def test_a_saved_choice_brings_other_pages_into_sight_when_it_ticks_them(
    context: AppContext, open_page: Open
) -> None:
    add(context, "page", text="Nothing speaks for this page.")
    opened = open_page()
    opened.prepare()
    (row,) = opened.gather.choice.rows()
    assert not row.isVisible()
    gathered = context.sharing().gather()
    context.sharing().save_selection("pages", gathered, [each.key for each in gathered.passages])
    opened.gather._load_selections()
    opened.press("Tick these")
    assert row.isVisible()
    assert row.chosen() == frozenset(each.key for each in gathered.passages)


def test_everything_that_stays_is_listed_on_request(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    context.actions.save(context.actions.new("Ask about the syringe driver"))
    add(context, "page", text="Nothing speaks for this page.")
    opened = open_page()
    opened.prepare()
    assert opened.gather.choice._stays.isHidden()
    opened.press("List what stays in the journal")
    listed = opened.gather.choice._stays.text()
    assert "What is heavy at the moment?" in listed
    assert "Actions: Ask about the syringe driver" in listed
    assert len(listed.split("\n\n")) == 3


def test_words_that_go_along_with_their_answer_are_not_said_to_stay(
    context: AppContext, open_page: Open
) -> None:
    session = prepare_session(context)
    for words, name in (("went_well", "Grace stayed calm."), ("heavy", "The rota.")):
        context.thoughts.set_words_aside(session, words, Span(0, 0, name))
    opened = open_page()
    opened.prepare()
    (row,) = opened.gather.choice.rows()
    row.choose({f"{session}/went_well"})
    opened.gather.choice._on_changed()
    opened.press("List what stays in the journal")
    for said in (opened.gather.choice._stays.text(), row._summary.text()):
        assert "“Grace stayed calm.”" not in said
        assert "“The rota.”" in said
    assert "Answers on the sheet: 2 of 6." in opened.gather.choice._out.text()
    opened.press("Make the sheet")
    assert text_of(opened).count("Grace stayed calm.") == 1


def test_a_page_with_marked_words_is_ticked_by_its_words_alone(context: AppContext, open_page: Open) -> None:
    entry = add(context, "page", text="A long page. The handover took forty minutes.")
    context.thoughts.set_words_aside(entry, "text", Span(0, 0, "The handover took forty minutes."))
    opened = open_page()
    opened.prepare()
    (row,) = opened.gather.choice.rows()
    assert row not in opened.gather.choice._waiting
    assert row.chosen() == frozenset()
    row.findChildren(QCheckBox)[0].click()
    opened.press("Make the sheet")
    assert "The handover took forty minutes." in text_of(opened)
    assert "A long page" not in text_of(opened)
