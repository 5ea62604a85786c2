"""Second of the three steps of a new journal, last part: three of the words asked back from the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.lockscreen.step import Step
from ui.widgets.buttons import primary, quiet_link
from ui.widgets.note import Note
from ui.widgets.text import label
from ui.widgets.word_grid import WordGrid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.theme.look import Look


class ConfirmScreen(Step):
    """Asks for some of the words by their numbers.

    Attributes:
        confirmed: Emitted when they are right.
        words_wanted: Emitted when the person wants to see the sheet again.
    """

    confirmed = Signal()
    words_wanted = Signal()

    def __init__(self, *, look: Look, words: Sequence[str], positions: Sequence[int]) -> None:
        """Ask for those of `words` that have the numbers `positions`."""
        super().__init__(look=look, number=2)
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
        self.head(
            label(self.tr("Three words from your sheet"), "title"),
            self.tr("So that you can rely on the sheet on the day you need it."),
        )
        self._grid = WordGrid(look=self._look, positions=tuple(self._expected))
        self._note = Note()
        column = self.halves.main
        column.addWidget(self._grid)
        column.addSpacing(self.px(14))
        column.addWidget(self._note)
        self.halves.finish()
        self._again = quiet_link(self.tr("Look at the words again"), self._on_again)
        self._next = primary(self.tr("Go on"), self._on_next)
        self.act(self._again, self._next)

    def _on_next(self) -> None:
        typed = dict(zip(self._expected, self._grid.words(), strict=True))
        wrong = [place for place, word in typed.items() if word.lower() != self._expected[place]]
        self._grid.mark(wrong)
        if not wrong:
            self._note.hide()
            self.confirmed.emit()
        else:
            self._note.say(*self._in_words(wrong, typed))

    def _in_words(self, wrong: Sequence[int], typed: Mapping[int, str]) -> tuple[str, str]:
        position = wrong[0]
        if not typed[position]:
            return self.tr("Word {position} is still empty.").format(position=position), ""
        advice = self.tr("Look at the words again and put your sheet right.")
        if len(wrong) == 1:
            title = self.tr("Word {position} differs from the one you were given.").format(position=position)
        else:
            title = self.tr("Words {positions} differ from the ones you were given.").format(
                positions=", ".join(str(place) for place in wrong)
            )
        return title, advice

    def _on_again(self) -> None:
        self.words_wanted.emit()
