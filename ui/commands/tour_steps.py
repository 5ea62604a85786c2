"""What one does on the tour, as small pieces of data: each function returns a step to be done on the stage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from ui.commands.tour_stage import Stage
from ui.widgets.note import Note

if TYPE_CHECKING:
    from app.errors import AfterwordError

Step = Callable[[Stage], None]


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture.

    Attributes:
        name: What it is called, in words joined by hyphens.
        steps: What leads to it from the scene before.
    """

    name: str
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Act:
    """Scenes that follow each other in one run of the program.

    Attributes:
        journal: Name of the journal it begins at.
        demo: Whether that journal is the demonstration journal.
    """

    journal: str
    scenes: tuple[Scene, ...]
    demo: bool = False


# With keys and presses


def press(*keys: str) -> Step:
    """Press keys or chords, one after the other."""

    def step(stage: Stage) -> None:
        for each in keys:
            stage.press(each)

    return step


def write(text: str) -> Step:
    """Type where the cursor is."""
    return lambda stage: stage.type(text)


def instead(text: str) -> Step:
    """Type in place of what is in the field."""

    def step(stage: Stage) -> None:
        stage.press("Ctrl+A")
        stage.type(text)

    return step


def click(context: str, words: str) -> Step:
    """Press the button that says `words`, translated in `context`."""
    return lambda stage: stage.click(context, words)


def choose(context: str, words: str) -> Step:
    """Choose what says `words`, translated in `context`, from the open menu."""
    return lambda stage: stage.choose(context, words)


def push(words: str) -> Step:
    """Press the first button that begins with `words`, which are no text of the window but data."""

    def step(stage: Stage) -> None:
        stage.wait(lambda: _saying(stage, words))
        stage.push(_saying(stage, words)[0])

    return step


def push_checked(stage: Stage) -> None:
    """Press the choice of the filter that is on."""
    from ui.journal.filter_bar import FilterBar

    chips = stage.one(FilterBar).findChildren(QAbstractButton)
    stage.push(next(chip for chip in chips if chip.isChecked()))


def reopen_draft(stage: Stage) -> None:
    """Go on with the draft that Today shows first."""
    from ui.widgets.entry_row import EntryRow

    stage.wait(lambda: stage.all(EntryRow))
    stage.push(stage.one(EntryRow))


def focus(kind: type[QWidget], number: int = 0) -> Step:
    """Put the focus on a widget of a kind."""
    return lambda stage: stage.all(kind)[number].setFocus()


def tool(name: str) -> Step:
    """Open a tool from the library, found by its title."""

    def step(stage: Stage) -> None:
        from ui.widgets.tile import Tile

        stage.press("Ctrl+K")
        stage.type(name)
        stage.push(next(tile for tile in stage.all(Tile) if tile.accessibleName() == name))

    return step


def close_popups(stage: Stage) -> None:
    """Close what is open in passing."""
    stage.close_popups()


# Waiting and looking


def until(kind: type[QWidget], *, count: int = 1) -> Step:
    """Wait for widgets of a kind."""
    return lambda stage: stage.wait(lambda: len(stage.all(kind)) >= count)


def until_usable(context: str, words: str) -> Step:
    """Wait until the button that says `words` can be pressed."""

    def step(stage: Stage) -> None:
        wanted = QCoreApplication.translate(context, words)
        stage.wait(lambda: _saying(stage, wanted))

    return step


def until_noted(stage: Stage) -> None:
    """Wait for a note that says something."""
    stage.wait(lambda: any(note.words() for note in stage.all(Note)))


def until_judged(stage: Stage) -> None:
    """Wait until a new passphrase is found good enough."""
    from ui.widgets.strength_meter import StrengthMeter

    stage.wait(lambda: stage.one(StrengthMeter).acceptable)


def until_focus(kind: type[QWidget]) -> Step:
    """Wait until the cursor is in a widget of a kind."""
    return lambda stage: stage.wait(lambda: any(each.hasFocus() for each in stage.all(kind)))


def until_searched(words: str) -> Step:
    """Wait until the journal has been searched for `words`."""

    def step(stage: Stage) -> None:
        from ui.journal.timeline_panel import TimelinePanel

        stage.wait(lambda: stage.one(TimelinePanel).query.words == words)
        stage.rest()

    return step


def settled(stage: Stage) -> None:
    """Wait until the window has come to rest and takes keys."""
    stage.rest()
    stage.wait(stage.window.isActiveWindow)


def until_saved(stage: Stage) -> None:
    """Wait until the page that is open is in the journal."""
    from ui.widgets.page import Page

    stage.wait(lambda: all(page.is_saved() for page in stage.all(Page)))


def scroll_to(context: str, heading: str) -> Step:
    """Scroll so that a heading stands near the top."""

    def step(stage: Stage) -> None:
        wanted = QCoreApplication.translate(context, heading)
        head = next(each for each in stage.all(QLabel) if each.text().casefold() == wanted.casefold())
        area = next(each for each in stage.all(QScrollArea) if each.isAncestorOf(head))
        top = head.mapTo(area, head.rect().topLeft()).y() + area.verticalScrollBar().value()
        area.verticalScrollBar().setValue(top - 24)

    return step


def to_the_top(stage: Stage) -> None:
    """Show the beginning of the page that was written."""
    from ui.answering.editor import PageEditor

    stage.one(PageEditor).moveCursor(QTextCursor.MoveOperation.Start)


def let_pass(minutes: int) -> Step:
    """Let minutes go by, with a sign of life in each of them."""

    def step(stage: Stage) -> None:
        from ui.answering.soft_timer import SoftTimer

        for _ in range(minutes):
            stage.clock.move_on(60)
            stage.press("Shift")
        for timer in stage.all(SoftTimer):
            timer.look()

    return step


# At the gate


def note_words(stage: Stage) -> None:
    """Write the recovery words down."""
    from ui.widgets.recovery_sheet import RecoverySheet

    shown = stage.one(RecoverySheet).findChildren(QLabel)
    stage.words = tuple(each.text() for each in shown if each.property("role") == "words-to-copy")


def give_words(*, wrong: int = 0) -> Step:
    """Type every word that is asked for; the one numbered `wrong`, counted among those asked for, as another."""

    def step(stage: Stage) -> None:
        from ui.widgets.word_grid import WordGrid

        fields = [each for each in stage.one(WordGrid).findChildren(QLineEdit) if each.isVisible()]
        for place, field in enumerate(fields, 1):
            position: int = getattr(field, "position")  # noqa: B009 - every field of the grid has its number
            field.setFocus()
            stage.press("Ctrl+A")
            stage.type("elephants" if place == wrong else stage.words[position - 1])

    return step


def fail_with(error: AfterwordError) -> Step:
    """Let the journal be kept closed by `error`."""

    def step(stage: Stage) -> None:
        from ui.lockscreen.gate import Gate

        stage.one(Gate).show_failure(error)

    return step


def refuse_often(times: int) -> Step:
    """Be told `times` that the passphrase does not fit."""

    def step(stage: Stage) -> None:
        from app.vault.errors import WrongPassphrase
        from ui.lockscreen.unlock import UnlockScreen

        for _ in range(times):
            stage.one(UnlockScreen).show_wrong(WrongPassphrase())

    return step


def fail_to_save(stage: Stage) -> None:
    """Let the page say that the disk is full."""
    from app.vault.errors import DiskFull
    from ui.widgets.saved_state import SavedState

    stage.one(SavedState).show_failure(DiskFull())


def _saying(stage: Stage, words: str) -> list[QAbstractButton]:
    return [each for each in stage.all(QAbstractButton) if each.text().startswith(words) and each.isEnabled()]
