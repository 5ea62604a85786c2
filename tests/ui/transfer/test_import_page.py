"""Bringing in another journal: seen before it comes, all of it or nothing, and stopped at once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from models.domain.entry import EntryFilter
from tests.app.transfer.importers import samples
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from ui.dialogs.port import PickKind
from ui.dialogs.scripted import ScriptedDialogs
from ui.tasks.worker import JournalWorker, SynchronousWorker
from ui.transfer.import_page import ImportPage
from ui.transfer.settings_part import TransferSettings
from ui.transfer.sources import sources
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


PICKED = Path(__file__).parent / "picked.zip"


def opened(qtbot: QtBot, context: AppContext, look: Look, worker: Worker) -> ImportPage:
    page = ImportPage(
        context=context, worker=worker, look=look, dialogs=ScriptedDialogs(paths=[PICKED, PICKED])
    )
    qtbot.addWidget(page)
    page.show()
    page.open_at(Place(PageName.IMPORT))
    return page


@pytest.fixture
def page(qtbot: QtBot, context: AppContext, look: Look) -> ImportPage:
    return opened(qtbot, context, look, SynchronousWorker())


def look_at(page: ImportPage, source: str, path: Path) -> None:
    page._source._choose(source)
    page._path.show_folder(path)
    page._look.click()


def shown(page: ImportPage) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(each.text() for each in page._view.findChildren(QLabel) if each.isVisible())


def test_every_source_is_offered_with_words() -> None:
    from app.imports import SOURCES

    assert {source.id for source in sources()} == set(SOURCES)
    assert all(source.how.endswith(".") for source in sources())


@pytest.mark.parametrize("source", ["dayone", "freecbt"])
def test_what_would_come_is_shown_and_then_comes(
    page: ImportPage, context: AppContext, tmp_path: Path, source: str
) -> None:
    look_at(page, source, samples.WRITERS[source](tmp_path))
    assert "new." in shown(page)
    assert context.journal.count(EntryFilter()) == 0
    page._bring.click()
    count = context.journal.count(EntryFilter())
    assert count > 0
    assert "brought in" in page._done.words()
    assert page._to_journal.isVisible()
    page._look.click()
    assert "Nothing in it is new." in shown(page)
    assert not page._bring.isVisible()
    assert context.journal.count(EntryFilter()) == count


def test_what_cannot_come_is_named_with_its_reason(page: ImportPage, tmp_path: Path) -> None:
    folder = samples.write_markdown(tmp_path)
    (folder / "bad.md").write_bytes(b"\xfa\xfb\x00")
    look_at(page, "markdown", folder)
    assert "bad.md: it is damaged, or no text." in shown(page)
    assert "Pictures and recordings are not brought along: 1." in shown(page)


def test_a_file_of_another_kind_is_said_in_place(page: ImportPage, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"nothing")
    look_at(page, "dayone", tmp_path / "x.zip")
    assert "not the kind of file" in page._path.warning()
    assert not page._view.isVisible()


def test_a_file_or_folder_can_be_picked(page: ImportPage) -> None:
    page._on_choose_file()
    page._on_choose_folder()
    assert page._path.folder() == PICKED
    assert isinstance(page._dialogs, ScriptedDialogs)
    assert [pick.kind for pick in page._dialogs.picks] == [PickKind.FILE, PickKind.FOLDER]


def test_neither_source_nor_path(page: ImportPage, tmp_path: Path) -> None:
    page._look.click()
    assert "first" in page._done.words()
    page._source._choose("jrnl")
    page._look.click()
    assert page._path.warning()


def test_choosing_another_source_puts_the_preview_away(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, "jrnl", samples.write_jrnl(tmp_path))
    page._source._choose("daylio")
    assert not page._view.isVisible()
    assert not page._bring.isVisible()


def test_stopping_adds_nothing(qtbot: QtBot, context: AppContext, look: Look, tmp_path: Path) -> None:
    worker = JournalWorker(None)
    page = opened(qtbot, context, look, worker)
    entries = [
        {"title": f"Page {n}", "body": "words " * 50, "date": "2024-01-01", "time": "10:00"}
        for n in range(3000)
    ]
    (tmp_path / "many.json").write_text(json.dumps({"entries": entries}))
    look_at(page, "jrnl", tmp_path / "many.json")
    qtbot.waitUntil(page._bring.isVisible, timeout=20_000)
    page._bring.click()
    assert page._stop.isVisible()
    page._stop.click()
    qtbot.waitUntil(lambda: bool(page._done.words()), timeout=20_000)
    assert "stopped" in page._done.words()
    assert context.journal.count(EntryFilter()) == 0
    worker.stop()


def test_going_elsewhere_stops_what_is_running(
    qtbot: QtBot, context: AppContext, look: Look, tmp_path: Path
) -> None:
    worker = JournalWorker(None)
    page = opened(qtbot, context, look, worker)
    look_at(page, "markdown", samples.write_markdown(tmp_path))
    page.leave()
    worker.stop()
    qtbot.waitUntil(worker.is_idle)
    assert not page._run.is_running
    assert context.journal.count(EntryFilter()) == 0


def test_everything_has_a_name(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, "jrnl", samples.write_jrnl(tmp_path))
    assert nameless(page) == []
    chips = {
        each for each in focusable(page) if each.property("offer") is not None
    }  # the arrows lead to them
    assert focusable(page) - chips <= reached_by_tab(page)


def test_the_settings_lead_to_both_pages(qtbot: QtBot, look: Look) -> None:
    part = TransferSettings()
    qtbot.addWidget(part)
    asked: list[Place] = []
    part.place_requested.connect(asked.append)
    part._on_export()
    part._on_import()
    assert asked == [Place(PageName.EXPORT), Place(PageName.IMPORT)]
