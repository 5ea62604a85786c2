"""Taking the journal elsewhere: nothing is written before it was agreed to, and what was written is said."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.models.journals import LABELS
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from ui.dialogs.scripted import ScriptedDialogs
from ui.tasks.worker import SynchronousWorker
from ui.transfer.export_page import ExportPage
from ui.transfer.selection import SOME
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look


@pytest.fixture
def page(qtbot: QtBot, context: AppContext, look: Look, tmp_path: Path) -> ExportPage:
    from models.domain.entry import WorksheetRef

    for text in ("A night", "A day"):
        draft = context.journal.new_draft(WorksheetRef("page", "1", "en"), LABELS, text)
        context.journal.save(draft.with_answers({"text": text}))
    context.journal.set_tags(draft.id, ["rota"])
    found = ExportPage(
        context=context, worker=SynchronousWorker(), look=look, dialogs=ScriptedDialogs(paths=[tmp_path])
    )
    qtbot.addWidget(found)
    found.show()
    found.open_at(Place(PageName.EXPORT))
    return found


def test_nothing_is_written_before_it_is_agreed_to(page: ExportPage, tmp_path: Path) -> None:
    page._path.show_folder(tmp_path / "out.json")
    page._write.click()
    assert not (tmp_path / "out.json").exists()
    page._sure.click()
    page._write.click()
    assert len(json.loads((tmp_path / "out.json").read_text())["entries"]) == 2
    assert "out.json" in page._done.words()
    assert not page._sure.isChecked()
    assert not page._write.isEnabled()


def test_every_form_writes_what_it_says(page: ExportPage, tmp_path: Path) -> None:
    page._path.show_folder(tmp_path / "x")
    for form, ending in (("json", ".json"), ("markdown", ""), ("html", ".html"), ("csv", ".csv")):
        page._form._choose(form)
        path = page._path.folder()
        assert path is not None
        assert (path.parent, path.suffix) == (tmp_path, ending)
        page._sure.click()
        page._write.click()
        assert path.exists()
        assert page._done.words()


def test_a_selection_is_counted_and_alone_goes_along(page: ExportPage, tmp_path: Path) -> None:
    assert page._count.text() == "2 pages, sealed ones included."
    page._selection.choose(SOME)
    page._selection._tag.setCurrentIndex(page._selection._tag.findData("rota"))
    assert page._count.text() == "One page."
    page._path.show_folder(tmp_path / "some.json")
    page._sure.click()
    page._write.click()
    assert len(json.loads((tmp_path / "some.json").read_text())["entries"]) == 1


def test_what_is_there_already_is_left_alone(page: ExportPage, tmp_path: Path) -> None:
    (tmp_path / "mine.json").write_text("mine")
    page._path.show_folder(tmp_path / "mine.json")
    page._sure.click()
    page._write.click()
    assert (tmp_path / "mine.json").read_text() == "mine"
    assert "already something" in page._path.warning()
    assert page._write.isEnabled()


def test_a_path_that_is_none_is_asked_for_again(page: ExportPage) -> None:
    page._path.show_folder(None)
    page._sure.click()
    page._write.click()
    assert page._path.warning()


def test_a_folder_is_picked_and_the_name_stays(page: ExportPage, tmp_path: Path) -> None:
    page._form._choose("html")
    page._on_choose_folder()
    path = page._path.folder()
    assert path is not None
    assert (path.parent, path.suffix) == (tmp_path, ".html")


def test_leaving_and_coming_back_asks_again(page: ExportPage) -> None:
    page._sure.click()
    page.open_at(Place(PageName.EXPORT))
    assert not page._write.isEnabled()


def test_the_settings_are_one_step_away(page: ExportPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.place_requested) as asked:
        page._on_back()
    assert asked.args == [Place(PageName.SETTINGS)]


def test_everything_has_a_name(page: ExportPage) -> None:
    page._selection.choose(SOME)
    assert nameless(page) == []
    chips = {
        each for each in focusable(page) if each.property("offer") is not None
    }  # the arrows lead to them
    assert focusable(page) - chips <= reached_by_tab(page)
