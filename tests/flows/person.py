"""A person with a keyboard at the real window, drawn in memory; no pointer is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from ui.commands.tour_steps import note_words, until_judged
from ui.lockscreen.ready import ReadyScreen
from ui.lockscreen.write_down import WriteDownScreen
from ui.today.page import TodayPage
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.word_grid import WordGrid
from ui.writing.page import WritingPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.commands.tour_stage import Stage

PASSPHRASE = "nine slow ferries to the island"  # noqa: S105 - opens a journal of the test
LINE = "The kettle was on before my coat was off, and nobody asked."

_MOST_TABS = 60


class Person:
    """Knows the way, and what is on the screen."""

    def __init__(self, stage: Stage, journal: str = "mine") -> None:
        """Begin in front of a computer that is switched on."""
        self.stage = stage
        self._journal = journal
        self.titles: set[str] = set()

    def start(self) -> None:
        """Start the program."""
        self.stage.start(self._journal)
        window = self.stage.window
        self.titles.add(window.windowTitle())
        window.windowTitleChanged.connect(self.titles.add)

    def make_journal(self) -> None:
        """Go through the first run, from the welcome to Today."""
        stage = self.stage
        self.start()
        stage.press("Return")
        self.choose_passphrase(PASSPHRASE)
        stage.wait(lambda: stage.all(WriteDownScreen))
        note_words(stage)
        stage.press("Return")
        stage.wait(lambda: stage.all(WordGrid))
        self.give_words()
        stage.wait(lambda: stage.all(ReadyScreen))
        stage.wait(
            lambda: isinstance(QApplication.focusWidget(), QAbstractButton)
        )  # it is being made till then
        stage.press("Return")
        self.arrive()

    def choose_passphrase(self, words: str) -> None:
        """Type a new passphrase twice."""
        stage = self.stage
        stage.wait(lambda: len(stage.all(PassphraseField)) >= 2)
        stage.type(words)
        stage.press("Return")
        stage.type(words)
        until_judged(stage)
        stage.press("Return")

    def give_words(self) -> None:
        """Type the recovery words that are asked for, one after the other."""
        stage = self.stage
        fields = [field for field in stage.one(WordGrid).findChildren(QLineEdit) if field.isVisible()]
        for number, field in enumerate(fields, 1):
            position: int = getattr(field, "position")  # noqa: B009 - every field of the grid has its number
            assert field.hasFocus()
            stage.type(stage.words[position - 1])
            stage.press("Space" if number < len(fields) else "Return")

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Start the program and unlock the journal."""
        self.start()
        self.try_passphrase(passphrase)
        self.stage.wait(lambda: self.stage.program.session is not None)
        self.settle()

    def try_passphrase(self, words: str) -> None:
        """Type a passphrase at the gate."""
        self.stage.wait(lambda: self.stage.all(PassphraseField))
        self.stage.type(words)
        self.stage.press("Return")

    def arrive(self) -> None:
        """Wait for Today."""
        self.stage.wait(lambda: self.stage.all(TodayPage))
        self.settle()

    def settle(self) -> None:
        """Wait until the window takes keys."""
        self.stage.rest()
        self.stage.wait(lambda: self.stage.window.isActiveWindow() and QApplication.focusWidget() is not None)

    def write_from_today(self, line: str = LINE) -> None:
        """Type on Today until the page says that it is saved."""
        self.stage.press("Ctrl+T")
        self.stage.type(line)
        self.stage.wait(lambda: self.stage.all(WritingPage))
        self.stage.wait(lambda: self.stage.one(WritingPage).is_saved())

    def lock(self) -> None:
        """Lock, which replaces the process."""
        self.stage.press("Ctrl+L")
        self.stage.wait(lambda: self.stage.locked_with is not None)

    def tab_to(self, words: str) -> QWidget:
        """Press Tab until what says `words` has the focus."""
        for _ in range(_MOST_TABS):
            focus = QApplication.focusWidget()
            if isinstance(focus, QAbstractButton) and focus.text() == words and focus.isEnabled():
                return focus
            self.stage.press("Tab")
        raise AssertionError(f"Tab does not lead to “{words}”")

    def reads(self, words: str) -> bool:
        """Tell whether a line on the screen has these words in it."""
        return any(words in label.text() for label in self.stage.all(QLabel))
