"""The backup of the day is made beside the pages, said on Today when it is old, and stopped when the journal closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.safekeeping.backups import Backups
from app.vault import errors
from tests.models.journals import FakeClock
from tests.ui.journals import at_evening
from ui.shell.safekeeping import Safekeeping
from ui.tasks.worker import SynchronousWorker
from ui.today.page import TodayPage
from ui.widgets.place import PageName

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from app.safekeeping.backups import Overview
    from ui.theme.look import Look

WAIT = 10_000


@pytest.fixture
def keeping(context: AppContext, look: Look, tmp_path: Path, qapp: object) -> Iterator[Safekeeping]:
    found = Safekeeping(
        context=at_evening(context), look=look, last_seen=tmp_path / "last-seen.json", parent=look
    )
    found._timer.setInterval(0)
    yield found
    found.stop()


def test_the_backup_of_the_day_is_made_and_looked_at(
    keeping: Safekeeping, qtbot: QtBot, context: AppContext
) -> None:
    with qtbot.waitSignal(keeping.looked_at, timeout=WAIT) as looked:
        keeping.begin()
    overview: Overview = looked.args[0]
    assert len(overview.backups) == 1
    assert not overview.is_old
    assert len(list((context.vault.folder / "backups").iterdir())) == 1


def test_a_failure_is_said_once(keeping: Safekeeping, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise errors.DiskFull

    monkeypatch.setattr(Backups, "make", full)
    with qtbot.waitSignal(keeping.failed, timeout=WAIT) as failed:
        keeping.begin()
    assert failed.args[0].code == "disk-full"


def test_closing_stops_it_and_leaves_nothing(keeping: Safekeeping, context: AppContext) -> None:
    keeping._on_time()
    keeping.stop()
    context.close()
    found = context.vault.folder / "backups"
    assert not found.exists() or all(path.suffix == ".afterword-backup" for path in found.iterdir())


def test_today_says_it_in_one_line(qtbot: QtBot, context: AppContext, look: Look) -> None:
    page = TodayPage(context=at_evening(context), worker=SynchronousWorker(), look=look)
    qtbot.addWidget(page)
    page.show()
    page.say_of_backups("The newest backup of this journal is 9 days old.")
    assert page._backup_line.isVisible()
    with qtbot.waitSignal(page.place_requested) as asked:
        page._backup_line.chosen.emit()
    assert asked.args[0].page is PageName.SETTINGS
    assert asked.args[0].section == "backups"
    page.say_of_backups("")
    assert not page._backup_line.isVisible()


def test_the_words_for_today(context: AppContext) -> None:
    from ui.transfer import backup_words

    evening = at_evening(context)
    backups = Backups(vault=evening.vault, transactions=evening.transactions, clock=evening.clock)
    assert backup_words.age(backups.overview()) == "There is no backup of this journal yet."
    backups.make()
    assert not backup_words.age(backups.overview())
    assert isinstance(evening.clock, FakeClock)
    evening.clock.advance(days=9)
    assert backup_words.age(backups.overview()) == "The newest backup of this journal is 9 days old."
