"""Second of the three screens of a new journal, last part: three of the words asked back from the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.lockscreen.screen import WIDE, Screen
from ui.widgets.buttons import link, primary
from ui.widgets.note import Note
from ui.widgets.text import label
from ui.widgets.word_grid import WordGrid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme.look import Look


class ConfirmScreen(Screen):
    """Asks for some of the words by their numbers.

    Attributes:
        confirmed: Emitted when they are right.
        words_wanted: Emitted when the person wants to see the sheet again.
    """

    confirmed = Signal()
    words_wanted = Signal()

    def __init__(self, *, look: Look, words: Sequence[str], positions: Sequence[int]) -> None:
        """Ask for those of `words` that have the numbers `positions`."""
        super().__init__(look=look, width=WIDE)
        self._expected = {position: words[position - 1] for position in positions}
        self._build()
        self._grid.finished.connect(self._on_next)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._grid.begin()

    def leave(self) -> None:
        """Forget the words."""
        self._expected = {}
        self._grid.wipe()

    def _build(self) -> None:
        self.column.addWidget(label(self.tr("Three words from your sheet"), "title"))
        self.space(8)
        self.column.addWidget(
            label(self.tr("So that you can be sure of the sheet on the day you need it."), "lead")
        )
        self.space(24)
        self._grid = WordGrid(look=self._look, positions=tuple(self._expected))
        self.column.addWidget(self._grid)
        self.space(12)
        self._note = Note()
        self.column.addWidget(self._note)
        self.space(12)
        self._again = link(self.tr("Look at the words again"), self._on_again)
        self.row(self._again)
        self._next = primary(self.tr("Go on"), self._on_next)
        self.foot(left=label(self.tr("2 of 3"), "small", wrap=False), right=(self._next,))

    def _on_next(self) -> None:
        typed = dict(zip(self._expected, self._grid.words(), strict=True))
        wrong = [place for place, word in typed.items() if word.lower() != self._expected[place]]
        self._grid.mark(wrong)
        if not wrong:
            self._note.hide()
            self.confirmed.emit()
        else:
            self._note.say(*self._in_words(wrong, typed))

    def _in_words(self, wrong: Sequence[int], typed: dict[int, str]) -> tuple[str, str]:
        position = wrong[0]
        if not typed[position]:
            return self.tr("Word {position} is still empty.").format(position=position), ""
        if len(wrong) == 1:
            title = self.tr("Word {position} differs from the one you were given.").format(position=position)
        else:
            places = self.tr(" and ").join(str(place) for place in wrong)
            title = self.tr("Words {positions} differ from the ones you were given.").format(positions=places)
        return title, self.tr("Look at the words again and put your sheet right.")

    def _on_again(self) -> None:
        self.words_wanted.emit()
