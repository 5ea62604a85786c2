"""The screen a person sees most often: a passphrase, and nothing about what is in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from ui.i18n.errors import error_text
from ui.lockscreen.screen import NARROW, Screen
from ui.widgets.buttons import link, primary
from ui.widgets.note import Note
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.text import hairline, label

if TYPE_CHECKING:
    from app.errors import AfterwordError
    from ui.theme.look import Look

FREE_TRIES = 5
LONGEST_WAIT = 10
"""Seconds. Deriving the key is what slows a guesser down; the wait only takes the hurry out of guessing by hand."""


class UnlockScreen(Screen):
    """Asks for the passphrase.

    Attributes:
        passphrase_given: Emitted with the passphrase as a bytearray; whoever receives it zeroes it.
        recovery_wanted: Emitted when the person wants to use the recovery words.
        other_wanted: Emitted when the person wants to open a journal in another folder.
    """

    passphrase_given = Signal(object)
    recovery_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, *, look: Look, demo_passphrase: str = "") -> None:
        """Stand ready; the passphrase of the demonstration journal is no secret and is shown."""
        super().__init__(look=look)
        self._tries = 0
        self._wait = 0
        self._caps_lock = False
        self._timer = QTimer(self, interval=1000)
        self._build(demo_passphrase)
        self._connect_signals()

    def begin(self) -> None:
        """Put the cursor into the field."""
        self._field.setFocus()

    def leave(self) -> None:
        """Empty the field."""
        self._timer.stop()
        self._field.wipe()

    def show_wrong(self, error: AfterwordError) -> None:
        """Say in place that the passphrase does not fit; what was typed stays selected and hidden."""
        self._tries += 1
        self._rest()
        self._field.refuse_show()
        self._notice.say(error_text(error.title), error_text(error.next_step))
        self._wait = min(LONGEST_WAIT, max(0, self._tries - FREE_TRIES + 1))
        if self._wait:
            self._timer.start()
        self._show_wait()

    def show_checking(self) -> None:
        """Say why opening takes longer than usual."""
        self._state.setText(
            self.tr(
                "Afterword was stopped unexpectedly, so everything is checked first. A large journal takes a little "
                "longer."
            )
        )

    def show_idle(self) -> None:
        """Stand ready again."""
        self._rest()

    def _build(self, demo_passphrase: str) -> None:
        self.brand()
        self.space(8)
        self.column.addWidget(
            label(self.tr("Your journal is locked. Only your passphrase opens it."), "lead")
        )
        self.space(28)
        if demo_passphrase:
            self._build_demo(demo_passphrase)
        caption = label(self.tr("Passphrase"))
        self.column.addWidget(caption)
        self.space(8)
        self._field = PassphraseField(self.tr("Passphrase"))
        caption.setBuddy(self._field)
        self.column.addWidget(self._field)
        self.space(8)
        self._notice = Note()
        self._caps = Note(self.tr("Caps Lock is on."))
        notes = QVBoxLayout()
        notes.setSpacing(self.px(8))
        for note in (self._caps, self._notice):
            notes.addWidget(note)
        self.column.addLayout(notes)
        self.space(12)
        self._unlock = primary(self.tr("Unlock"), self._on_submit)
        self._recover = link(self.tr("Use recovery words"), self._on_recovery_clicked)
        self._state = label("", "small")
        self.row(self._unlock, self._recover, gap=14)
        self.space(6)
        self.column.addWidget(self._state)
        self._state.setMinimumHeight(self.px(22))
        self.space(8)
        self.column.addWidget(hairline())
        self.space(12)
        self._other = link(self.tr("Open another journal"), self._on_other_clicked)
        self._other.setProperty("role", "small-link")
        promise = label(self.tr("Nothing you write leaves this computer."), "small")
        promise.ensurePolished()  # its letters are measured
        across = promise.fontMetrics().horizontalAdvance(promise.text()) + 2
        promise.setMinimumWidth(min(across, self.px(NARROW)))
        self.row(promise, self._other)

    def _build_demo(self, passphrase: str) -> None:
        note = Note(
            self.tr("This is a demonstration journal with invented pages."),
            self.tr("Its passphrase is: {passphrase}").format(passphrase=passphrase),
            soft=True,
        )
        self.column.addWidget(note)
        self.space(20)

    def _connect_signals(self) -> None:
        self._field.returnPressed.connect(self._on_submit)
        self._field.caps_lock_changed.connect(self._on_caps_lock_changed)
        self._timer.timeout.connect(self._on_second)

    def _on_submit(self) -> None:
        if self._wait or not self._unlock.isEnabled():
            return
        if not self._field.text():
            self._state.setText(self.tr("Type your passphrase first."))
            self._field.setFocus()
            return
        self._notice.hide()
        self._set_working(working=True)
        self._state.setText(self.tr("Opening your journal…"))
        self.passphrase_given.emit(self._field.read())

    def _on_recovery_clicked(self) -> None:
        self.recovery_wanted.emit()

    def _on_other_clicked(self) -> None:
        self.other_wanted.emit()

    def _on_caps_lock_changed(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._caps.setVisible(on)

    def _on_second(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._wait = 0
            self._timer.stop()
        self._show_wait()

    def _show_wait(self) -> None:
        self._unlock.setEnabled(not self._wait)
        self._state.setText(self._wait_in_words())

    def _wait_in_words(self) -> str:
        if self._wait == 0:
            return ""
        if self._wait == 1:
            return self.tr("You can try again in one second.")
        return self.tr("You can try again in {count} seconds.").format(count=self._wait)

    def _rest(self) -> None:
        self._set_working(working=False)
        self._state.setText("")
        self._field.setFocus()
        self._field.selectAll()

    def _set_working(self, *, working: bool) -> None:
        for widget in (self._field, self._unlock, self._recover, self._other):
            widget.setEnabled(not working)
