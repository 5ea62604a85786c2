"""The way in without the passphrase: the fifteen words, with one wrong word found and its right one offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.errors import AfterwordError
from app.vault import recovery
from ui.i18n.errors import told
from ui.lockscreen.screen import WIDE, Screen
from ui.widgets.buttons import link, primary
from ui.widgets.note import Note
from ui.widgets.text import label
from ui.widgets.word_grid import WordGrid

if TYPE_CHECKING:
    from ui.theme.look import Look


class RecoverScreen(Screen):
    """Asks for the recovery words.

    Attributes:
        words_given: Emitted with fifteen words that fit together.
        back_wanted: Emitted when the person would rather use the passphrase.
    """

    words_given = Signal(object)
    back_wanted = Signal()

    def __init__(self, *, look: Look) -> None:
        """Begin with fifteen empty fields."""
        super().__init__(look=look, width=WIDE)
        self._offered: tuple[int, str] | None = None
        self._build()
        self._connect_signals()

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._grid.begin()

    def leave(self) -> None:
        """Empty all fields."""
        self._grid.wipe()
        self._offered = None

    def show_failure(self, error: AfterwordError) -> None:
        """Say in place why the words do not open the journal."""
        self._set_working(working=False)
        self._say(error)

    def _build(self) -> None:
        self.column.addWidget(label(self.tr("Use your recovery words"), "title"))
        self.space(8)
        self.column.addWidget(
            label(
                self.tr(
                    "They are the fifteen words you wrote down when you made this journal. The first four letters of "
                    "each are enough."
                ),
                "lead",
            )
        )
        self.space(24)
        self._grid = WordGrid(look=self._look)
        self.column.addWidget(self._grid)
        self.space(14)
        self._note = Note()
        self.column.addWidget(self._note)
        self.space(16)
        self._correct = primary("", self._on_correct)
        self._correct.hide()
        self._open = primary(self.tr("Open the journal"), self._on_submit)
        self._back = link(self.tr("Back to the passphrase"), self._on_back)
        self._state = label("", "small")
        self.row(self._correct, self._open, self._back, self._state, gap=14)

    def _connect_signals(self) -> None:
        self._grid.finished.connect(self._on_submit)
        self._grid.edited.connect(self._on_edited)

    def _on_submit(self) -> None:
        if not self._open.isEnabled():
            return
        self._hide_offer()
        try:
            reading = recovery.read(self._grid.words())
        except AfterwordError as error:
            self._say(error)
            return
        if reading.corrected is not None:
            self._offer(reading.corrected, reading.secret.words[reading.corrected - 1])
            return
        self._note.hide()
        self._set_working(working=True)
        self.words_given.emit(reading.secret.words)

    def _on_correct(self) -> None:
        if self._offered is not None:
            self._grid.put(*self._offered)
            self._on_submit()

    def _on_edited(self) -> None:
        if self._offered is not None:
            self._note.hide()
            self._hide_offer()

    def _on_back(self) -> None:
        self.back_wanted.emit()

    def _say(self, error: AfterwordError) -> None:
        self._note.say(*told(error))
        places = [error.details[name] for name in ("position", "first", "second") if name in error.details]
        self._grid.mark([place for place in places if isinstance(place, int)])
        if not places:
            self._grid.begin()

    def _offer(self, position: int, word: str) -> None:
        self._offered = position, word
        self._grid.mark([position])
        self._note.say(
            self.tr("Word {position} differs from your sheet").format(position=position),
            self.tr("The other fourteen fit together, and with them it can only be “{word}”.").format(
                word=word
            ),
        )
        self._correct.setText(self.tr("Use “{word}”").format(word=word))
        self._correct.setAccessibleName(self._correct.text())
        self._correct.show()
        self._open.hide()
        self._correct.setFocus()

    def _hide_offer(self) -> None:
        self._offered = None
        self._correct.hide()
        self._correct.setText("")
        self._open.show()
        self._grid.mark(())

    def _set_working(self, *, working: bool) -> None:
        for widget in (self._grid, self._open, self._back):
            widget.setEnabled(not working)
        self._state.setText(self.tr("Opening your journal…") if working else "")
