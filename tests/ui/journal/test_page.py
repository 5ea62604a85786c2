"""The journal page by keyboard: find, read, edit, bin and bring back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from app.sharing.gathering import MARK
from app.vault.errors import DiskFull
from models.domain.entry import EntryFilter, EntryState
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from tests.ui.journal.conftest import NARROW
from ui.journal.query import BIN, Period, Query
from ui.journal.timeline_panel import HIDE_PREVIEWS
from ui.widgets.marking import MARK_KEYS
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from models.domain.entry import Changes
    from tests.ui.journal.conftest import Opened
    from ui.theme.look import Look

    Open = Callable[..., Opened]

ENTER, DOWN, ESCAPE, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Delete


def test_opens_with_the_newest_entry_beside_the_list(filled: AppContext, open_page: Open) -> None:
    opened = open_page(filled)
    assert opened.title(0) == "A visit that would not leave me"
    assert "A visit that would not leave me" in opened.shown()
    assert "Saturday 21 November 2026, written at 18:40" in opened.shown()
    assert opened.page._panel.view.hasFocus()


def test_reads_the_entry_one_moves_to(filled: AppContext, open_page: Open, qtbot: QtBot) -> None:
    opened = open_page(filled)
    QTest.keyClick(opened.page._panel.view, DOWN)
    assert "Handover, and the thing I did not say" in opened.shown()
    assert "7 before, 4 after" in opened.shown()
    QTest.keyClick(opened.page._panel.view, ENTER)
    assert opened.page._reader._text.hasFocus()
    QTest.keyClick(opened.page._reader._text, ESCAPE)
    assert opened.page._panel.view.hasFocus()


def test_steps_to_the_neighbours_from_the_reader(filled: AppContext, open_page: Open, qtbot: QtBot) -> None:
    opened = open_page(filled)
    opened.page._reader.begin_reading()
    QTest.keyClick(opened.page._reader._text, DOWN, Qt.KeyboardModifier.AltModifier)
    assert opened.title(1) in opened.shown()
    assert opened.page._reader._newer.isEnabled()
    QTest.keyClick(opened.page._reader._text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert opened.title(0) in opened.shown()
    assert not opened.page._reader._newer.isEnabled()


def test_edits_with_a_key(filled: AppContext, open_page: Open, qtbot: QtBot) -> None:
    opened = open_page(filled)
    QTest.keyClick(opened.page._panel.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    entry = opened.model.entry(0)
    assert entry is not None
    assert opened.places == [Place(PageName.WRITING, entry=entry.id)]


def test_moves_to_the_bin_at_once_and_puts_back(filled: AppContext, open_page: Open, qtbot: QtBot) -> None:
    opened = open_page(filled)
    entry = opened.model.entry(0)
    assert entry is not None
    QTest.keyClick(opened.page._panel.view, DELETE)
    assert opened.dialogs.asked == []
    assert opened.journal.record(entry.id).entry.state is EntryState.BINNED
    assert opened.page._panel.status._undo.isVisible()
    assert opened.title(0) == "Handover, and the thing I did not say"
    assert opened.page._panel.view.currentIndex().row() == 0
    opened.page._panel.status._put_back.click()
    assert opened.journal.record(entry.id).entry.state is EntryState.KEPT
    assert opened.title(0) == "A visit that would not leave me"
    assert opened.page._panel.view.currentIndex().row() == 0


@pytest.mark.parametrize("confirmed", [True, False])
def test_deletes_for_good_only_after_a_yes(
    filled: AppContext, open_page: Open, qtbot: QtBot, confirmed: bool
) -> None:
    opened = open_page(filled, answers=(confirmed,))
    opened.page._panel.open_query(Query().filtered(states=BIN))
    before = opened.model.rowCount()
    opened.page._panel.view.setFocus()
    QTest.keyClick(opened.page._panel.view, DELETE)
    assert "backup" in opened.dialogs.asked[0].text
    assert opened.model.rowCount() == before - confirmed


def test_says_in_place_when_an_entry_cannot_be_moved(
    filled: AppContext, open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_page(filled)

    def full(_entry_id: str) -> Changes:
        raise DiskFull

    monkeypatch.setattr(opened.journal, "bin", full)
    QTest.keyClick(opened.page._panel.view, DELETE)
    assert opened.page._panel.status.text().startswith(DiskFull.title)
    assert not opened.page._panel.status._undo.isVisible()
    assert opened.title(0) == "A visit that would not leave me"


def test_covers_a_sealed_entry_until_it_is_asked_for(filled: AppContext, open_page: Open) -> None:
    opened = open_page(filled)
    row = opened.row_in("sealed")
    opened.page._panel.view.choose(row)
    assert opened.shown() == ""
    opened.page._reader._show.click()
    assert opened.title(row) in opened.shown()
    opened.page._panel.view.choose(0)
    opened.page._panel.view.choose(row)
    assert opened.shown() == ""


def test_covers_a_sealed_entry_again_when_the_page_is_left(filled: AppContext, open_page: Open) -> None:
    opened = open_page(filled)
    opened.page._panel.view.choose(opened.row_in("sealed"))
    opened.page._reader._show.click()
    opened.page.leave()
    assert opened.shown() == ""


def test_searches_as_one_types(filled: AppContext, open_page: Open, qtbot: QtBot) -> None:
    opened = open_page(filled)
    QTest.keyClick(opened.page._panel.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = opened.page._panel._search
    assert search.hasFocus()
    with qtbot.waitSignal(opened.page._panel.listed):
        QTest.keyClicks(search, "NAIVE quest")
    assert opened.page._panel.status.text() == "First 30 results, newest first"
    QTest.keyClick(search, ENTER)
    assert "naïve question" in opened.shown()
    assert opened.page._reader._text.textCursor().charFormat().fontWeight() >= 400
    assert opened.page._reader._text.hasFocus()


def test_goes_from_the_search_to_the_list_and_clears_it(
    filled: AppContext, open_page: Open, qtbot: QtBot
) -> None:
    opened = open_page(filled, Place(PageName.JOURNAL, search="hallway"))
    search = opened.page._panel._search
    assert search.text() == "hallway"
    QTest.keyClick(search, DOWN)
    assert opened.page._panel.view.hasFocus()
    search.setFocus()
    with qtbot.waitSignal(opened.page._panel.listed):
        QTest.keyClick(search, ESCAPE)
    assert search.text() == ""
    assert "entries, newest first" in opened.page._panel.status.text()


def test_puts_the_cursor_into_the_search_when_asked_to_search_for_nothing_yet(
    filled: AppContext, open_page: Open
) -> None:
    opened = open_page(filled, Place(PageName.JOURNAL, search=" "))
    assert opened.page._panel._search.hasFocus()
    assert opened.page._panel._search.text() == ""
    assert opened.model.rowCount() > 0


def test_says_what_to_do_when_nothing_is_found(filled: AppContext, open_page: Open) -> None:
    opened = open_page(filled, Place(PageName.JOURNAL, search="zzzz"))
    assert opened.page._panel._empty.isVisible()
    assert "Every word has to be in the entry" in opened.page._panel._empty._text.text()
    opened.page._panel._empty._everything.click()
    assert opened.page._panel.view.isVisible()
    assert opened.page._panel._search.text() == ""


def test_teaches_in_an_empty_journal(empty: AppContext, open_page: Open) -> None:
    opened = open_page(empty)
    assert opened.page._panel._empty._heading.text() == "Your journal is empty"
    opened.page._panel._empty._write.click()
    assert opened.places == [Place(PageName.WRITING, worksheet="page")]


def test_narrows_down_and_shows_everything_again(filled: AppContext, open_page: Open) -> None:
    opened = open_page(filled)
    panel = opened.page._panel
    total = opened.journal.count(EntryFilter())
    panel._filters.kinds_chosen.emit(frozenset({"step-back"}))
    panel._filters.period_chosen.emit(Period.MONTH)
    assert all(
        opened.model.index(row).data(0x100).entry.worksheet.id == "step-back"
        for row in range(opened.model.rowCount())
    )
    assert panel._filters._kind.text() == "Step back"
    assert panel._filters._period.text() == "Last 30 days"
    assert panel.status._everything.isVisible()
    panel.status._everything.click()
    assert panel.status.text() == f"{total} entries, newest first"
    assert not panel.status._everything.isVisible()


def test_hides_previews_and_remembers_it_in_the_journal(filled: AppContext, open_page: Open) -> None:
    opened = open_page(filled)
    panel = opened.page._panel
    spoken = opened.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "hallway" in spoken
    tall = panel.view.visualRect(opened.model.index(0)).height()
    panel._previews.click()
    assert opened.journal.setting(HIDE_PREVIEWS, default=False) is True
    assert "hallway" not in opened.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    panel.view.doItemsLayout()
    assert panel.view.visualRect(opened.model.index(0)).height() < tall
    again = open_page(filled)
    assert "hallway" not in again.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_shows_one_thing_after_the_other_where_it_is_narrow(
    filled: AppContext, open_page: Open, qtbot: QtBot
) -> None:
    opened = open_page(filled, size=NARROW)
    assert opened.page._panel.isVisible()
    assert not opened.page._reader.isVisible()
    QTest.keyClick(opened.page._panel.view, ENTER)
    assert opened.page._reader.isVisible()
    assert not opened.page._panel.isVisible()
    opened.page._reader._back.click()
    assert opened.page._panel.view.hasFocus()


def test_opens_at_an_entry(filled: AppContext, open_page: Open) -> None:
    entry = filled.journal.timeline(EntryFilter(), limit=100)[90].entry
    opened = open_page(filled, Place(PageName.JOURNAL, entry=entry.id))
    assert opened.page._reader.entry() == opened.journal.record(entry.id).entry
    assert opened.page.place() == Place(PageName.JOURNAL, entry=entry.id)


def test_begins_the_list_at_a_day(filled: AppContext, open_page: Open) -> None:
    opened = open_page(filled)
    day = opened.model.index(40).data(0x100).entry.shift_date
    opened.page._panel._calendar.day_chosen.emit(day)
    assert opened.model.index(0).data(0x100).entry.shift_date == day
    assert opened.page._panel.status._newest.isVisible()
    opened.page._panel.status._newest.click()
    assert opened.title(0) == "A visit that would not leave me"


def test_follows_what_is_written_elsewhere(filled: AppContext, open_page: Open) -> None:
    opened = open_page(filled)
    entry = opened.model.entry(0)
    assert entry is not None
    changes = opened.journal.set_tags(entry.id, ("overheard",))
    opened.page.refresh(changes)
    assert "#overheard" in opened.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert [chip.text() for chip in opened.page._reader._tags._chips] == ["overheard"]


def test_waits_with_refreshing_until_somebody_looks(filled: AppContext, open_page: Open) -> None:
    opened = open_page(filled)
    opened.page.hide()
    request = opened.model._request
    entry = opened.model.entry(0)
    assert entry is not None
    opened.page.refresh(opened.journal.set_tags(entry.id, ("later",)))
    assert opened.model._request == request
    opened.page.show()
    opened.page.open_at(Place(PageName.JOURNAL))
    assert "#later" in opened.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_adds_and_takes_off_tags(filled: AppContext, open_page: Open, qtbot: QtBot) -> None:
    opened = open_page(filled)
    entry = opened.model.entry(0)
    assert entry is not None
    field = opened.page._reader._tags._field
    field.setFocus()
    QTest.keyClicks(field, " #rounds ,Handover, team ")
    QTest.keyClick(field, ENTER)
    assert set(opened.journal.record(entry.id).entry.tags) == {"handover", "rounds", "team"}
    chip = next(chip for chip, tag in opened.page._reader._tags._chips.items() if tag == "rounds")
    chip.click()
    assert set(opened.journal.record(entry.id).entry.tags) == {"handover", "team"}


def test_marks_an_entry_for_supervision_with_a_key_and_takes_the_mark_off(
    filled: AppContext, open_page: Open
) -> None:
    opened = open_page(filled)
    entry = opened.model.entry(0)
    assert entry is not None
    before = set(opened.journal.record(entry.id).entry.tags)
    QTest.keySequence(opened.page._panel.view, QKeySequence(MARK_KEYS))
    assert set(opened.journal.record(entry.id).entry.tags) == before | {MARK}
    assert opened.page._reader.menu._mark.isChecked()
    opened.page._reader.menu._mark.trigger()
    assert set(opened.journal.record(entry.id).entry.tags) == before


def test_the_mark_comes_off_with_the_same_key_however_it_is_spelt(
    filled: AppContext, open_page: Open
) -> None:
    entry = filled.journal.timeline(EntryFilter(), limit=1)[0].entry
    filled.journal.set_tags(entry.id, ("For Supervision", "nights"))
    opened = open_page(filled)
    assert opened.page._reader.menu._mark.isChecked()
    QTest.keySequence(opened.page._panel.view, QKeySequence(MARK_KEYS))
    assert opened.journal.record(entry.id).entry.tags == ("nights",)
    assert not opened.page._reader.menu._mark.isChecked()


def test_reads_an_earlier_version_and_brings_it_back(filled: AppContext, open_page: Open) -> None:
    entry = filled.journal.timeline(EntryFilter(), limit=1)[0].entry
    draft = filled.journal.reopen(entry.id).with_answers({"text": "Quite different words."})
    filled.journal.save(draft)
    opened = open_page(filled)
    assert "Quite different words." in opened.shown()
    menu = opened.page._reader.menu
    assert "Earlier versions" in [action.text() for action in menu.offered()]
    menu._versions.trigger()
    assert "hallway" in opened.shown()
    assert opened.page._reader._versions.isVisible()
    opened.page._reader._versions._on_close()
    assert "Quite different words." in opened.shown()
    menu._versions.trigger()
    opened.page._reader._versions._on_bring_back()
    assert "hallway" in str(opened.journal.record(entry.id).answers["text"])
    assert "hallway" in opened.shown()


def test_seals_moves_and_opens_up(filled: AppContext, open_page: Open) -> None:
    opened = open_page(filled)
    entry = opened.model.entry(0)
    assert entry is not None
    opened.page._reader.menu._seal.trigger()
    assert opened.journal.record(entry.id).entry.state is EntryState.SEALED
    assert opened.shown() == ""
    opened.page._reader._show.click()
    opened.page._reader.menu._unseal.trigger()
    assert opened.journal.record(entry.id).entry.state is EntryState.KEPT
    opened.page._actions.move(entry.id, entry.shift_date.replace(day=1))
    assert opened.journal.record(entry.id).entry.shift_date.day == 1
    opened.page._panel._filters.kinds_chosen.emit(frozenset({"set-down"}))
    opened.page._reader._open_up.click()
    assert opened.places[-1].text == "The bell, still ringing in the car."
    assert opened.places[-1].worksheet == "page"
    assert opened.places[-1].thread


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_everything_has_a_name_and_is_reached_by_tab(
    filled: AppContext, open_page: Open, look: Look, theme: str
) -> None:
    opened = open_page(filled, size=(1700, 900))
    look.apply(theme, text_size=150)
    assert nameless(opened.page) == []
    assert focusable(opened.page) - reached_by_tab(opened.page) == set()
