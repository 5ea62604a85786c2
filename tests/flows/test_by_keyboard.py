"""What people do with the program from one day to the next, by keyboard, from the gate to the gate."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from app import paths
from tests.flows.person import LINE, PASSPHRASE
from ui.commands.tour_steps import until_noted, until_searched
from ui.journal.timeline_panel import TimelinePanel
from ui.lockscreen.renew import RenewScreen
from ui.lockscreen.unlock import UnlockScreen
from ui.platform.privacy import Veil
from ui.writing.page import WritingPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.flows.person import Person
    from ui.commands.tour_stage import Stage

WORDS = re.compile(r"[a-z]+")

NEW_PASSPHRASE = "eleven herons under a paper moon"  # noqa: S105 - opens a journal of the test


def lists(stage: Stage, count: int) -> bool:
    """Wait until the journal page lists so many entries."""
    stage.wait(lambda: stage.all(TimelinePanel))
    stage.wait(lambda: stage.one(TimelinePanel).model.rowCount() == count)
    return True


def find(person: Person, words: str) -> int:
    """Search the journal and return how many entries are found."""
    person.stage.press("Ctrl+F")
    person.stage.type(words)
    until_searched(words)(person.stage)
    person.stage.rest()
    return person.stage.one(TimelinePanel).model.rowCount()


def test_from_the_welcome_to_a_saved_page(person: Person) -> None:
    person.make_journal()
    person.write_from_today()
    assert person.reads("encrypted")
    assert find(person, "kettle") == 1
    assert find(person, "lighthouse") == 0


def test_locking_and_unlocking_returns_to_the_page(person: Person) -> None:
    person.make_journal()
    person.write_from_today()
    person.lock()
    assert person.stage.locked_with == ["--journal", str(person.stage.folder / "mine")]
    person.unlock()
    page = person.stage.one(WritingPage).walk.write.page
    assert page.toPlainText() == LINE
    assert page.hasFocus()
    person.stage.type(" And then it rang.")
    person.lock()
    person.unlock()
    assert find(person, "rang") == 1


def test_what_is_binned_can_be_put_back(person: Person) -> None:
    person.make_journal()
    person.write_from_today()
    person.stage.press("Ctrl+J")
    assert lists(person.stage, 1)
    person.stage.press("Down")
    person.stage.press("Delete")
    assert lists(person.stage, 0)
    person.tab_to("Put it back")
    person.stage.press("Space")
    assert lists(person.stage, 1)


def test_a_changed_passphrase_is_the_one_that_opens(person: Person) -> None:
    person.make_journal()
    person.write_from_today()
    stage = person.stage
    stage.press("Ctrl+,")
    person.tab_to("Change the passphrase")
    stage.press("Space")
    stage.type(PASSPHRASE)
    stage.press("Return")
    person.choose_passphrase(NEW_PASSPHRASE)
    stage.wait(lambda: person.reads("The new passphrase opens this journal from now on."))
    person.lock()
    person.start()
    person.try_passphrase(PASSPHRASE)
    until_noted(stage)
    assert stage.all(UnlockScreen)
    stage.press("Ctrl+A")
    person.try_passphrase(NEW_PASSPHRASE)
    stage.wait(lambda: stage.program.session is not None)
    person.settle()
    assert find(person, "kettle") == 1


def test_recovery_words_open_the_journal_and_set_a_new_passphrase(person: Person) -> None:
    person.make_journal()
    person.write_from_today()
    person.lock()
    person.start()
    person.tab_to("Use recovery words")
    person.stage.press("Space")
    person.give_words()
    person.stage.wait(lambda: person.stage.all(RenewScreen))
    person.choose_passphrase(NEW_PASSPHRASE)
    person.stage.wait(lambda: person.stage.program.session is not None)
    person.settle()
    assert find(person, "kettle") == 1
    person.lock()
    person.unlock(NEW_PASSPHRASE)


def test_one_key_hides_everything_and_any_key_brings_it_back(person: Person) -> None:
    person.make_journal()
    person.write_from_today()
    window = person.stage.window
    person.stage.press("Ctrl+H")
    assert window.isMinimized()
    veil = person.stage.one(Veil)
    assert veil.isVisible()
    assert veil.geometry() == window.rect()
    window.showNormal()
    person.settle()
    person.stage.press("X")
    assert not veil.isVisible()
    page = person.stage.one(WritingPage).walk.write.page
    assert page.hasFocus()
    assert page.toPlainText() == LINE


def test_what_is_kept_outside_the_journal_says_nothing_of_it(person: Person) -> None:
    person.make_journal()
    person.write_from_today()
    assert find(person, "kettle") == 1
    person.lock()
    person.unlock()
    person.stage.close()
    files = (paths.preferences_file(), paths.last_seen_file())
    kept = " ".join(told for file in files for told in values(json.loads(file.read_text())))
    said = {*LINE.casefold().split(), *PASSPHRASE.split(), *person.stage.words}
    assert kept
    assert not {word.strip(".,") for word in said if len(word) > 5} & set(WORDS.findall(kept.casefold()))


def values(found: object) -> Iterator[str]:
    """Yield everything that was filled in; the names of the settings are the program's own."""
    if isinstance(found, dict):
        yield from (told for value in found.values() for told in values(value))
    elif isinstance(found, list):
        yield from (told for value in found for told in values(value))
    else:
        yield str(found)
