"""The one place where a passphrase is typed.

What is in it never reaches the clipboard, a drag, a menu or the undo history; it is emptied as soon as it is taken or
out of sight.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from ui.platform.caps_lock import caps_lock_after, caps_lock_now
from ui.platform.clipboard import disown_selection
from ui.widgets.buttons import button

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDropEvent,
        QFocusEvent,
        QHideEvent,
        QKeyEvent,
        QKeySequence,
        QMouseEvent,
        QResizeEvent,
        QShowEvent,
    )


class PassphraseField(QLineEdit):
    """A field of dots with a word at its end that shows them as letters.

    Attributes:
        caps_lock_changed: Emitted with True or False when typing reveals whether Caps Lock is on.
    """

    caps_lock_changed = Signal(bool)

    def __init__(self, name: str) -> None:
        """Begin empty and hidden; `name` is what a screen reader calls the field."""
        super().__init__()
        self._caps_lock: bool | None = None
        self._may_show = True
        self._replacing = False
        self.setAccessibleName(name)
        self._build()
        self._connect_signals()

    def take(self) -> bytearray:
        """Return what was typed as NFC-normalised UTF-8 and empty the field; the caller zeroes it after use."""
        typed = self.read()
        self.wipe()
        return typed

    def read(self) -> bytearray:
        """Return what is typed as `take` does, and leave it in the field; the caller zeroes it after use."""
        # Loaded when the first passphrase has been typed: the screen is there before anything of the vault is.
        from app.vault.passphrase import normalise  # as above

        return normalise(self.text())

    def wipe(self) -> None:
        """Empty the field for good, its undo history included."""
        self.setText("")  # unlike clear(), this leaves nothing that undo could bring back
        self._hide_letters()

    def refuse_show(self) -> None:
        """Keep what is typed hidden until the field has been emptied: somebody else may be guessing."""
        self._may_show = False
        self._hide_letters()
        self._show.setEnabled(False)

    def is_shown(self) -> bool:
        """Return whether the letters can be read."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def show_letters(self) -> None:
        """Show what is typed as letters."""
        self._show.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, but never copy or cut; take notice of Caps Lock."""
        self._notice_caps_lock(caps_lock_after(event, self._caps_lock))
        if any(event.matches(keys) for keys in _refused()):
            event.accept()
            return
        self._replacing = self.hasSelectedText() and len(self.selectedText()) == len(self.text())
        super().keyPressEvent(event)
        self._replacing = False
        self._keep_to_ourselves()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select, without handing the selection to other programs."""
        super().mouseReleaseEvent(event)
        self._keep_to_ourselves()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word, without handing it to other programs."""
        super().mouseDoubleClickEvent(event)
        self._keep_to_ourselves()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take nothing that is dragged here."""
        event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take nothing that is dropped here."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask the system about Caps Lock, where it answers."""
        super().focusInEvent(event)
        self._notice_caps_lock(caps_lock_now())

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the dots as the style sheet, which is known from now on, wants them."""
        super().showEvent(event)
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing out of sight."""
        self.wipe()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the word at the end of the field."""
        super().resizeEvent(event)
        self._place_show()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the word when text grows or changes language."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._place_show()

    def _build(self) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setProperty("role", "passphrase")
        self.setProperty("dots", "true")
        self._show: QPushButton = button(self.tr("Show"), "in-field")
        self._show.setParent(self)
        self._show.setCheckable(True)
        self._show.setAccessibleName(self.tr("Show the passphrase as letters"))
        self._show.setCursor(Qt.CursorShape.PointingHandCursor)

    def _connect_signals(self) -> None:
        self._show.toggled.connect(self._on_show_toggled)
        self.textChanged.connect(self._on_text_changed)

    def _on_show_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._space_out(dots=not shown)
        self._place_show()

    def _on_text_changed(self, text: str) -> None:
        if not self._may_show and (self._replacing or not text):
            self._may_show = True
            self._show.setEnabled(True)
            self.setText(text)  # forgets what stood here before, so that nothing can bring it back

    def _hide_letters(self) -> None:
        self._show.setChecked(False)

    def _notice_caps_lock(self, on: bool | None) -> None:  # noqa: FBT001 - the state itself
        if on is not None and on != self._caps_lock:
            self.caps_lock_changed.emit(on)
        self._caps_lock = on

    def _keep_to_ourselves(self) -> None:
        if self.is_shown():
            disown_selection()

    def _space_out(self, *, dots: bool) -> None:
        self.setProperty("dots", "true" if dots else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def _place_show(self) -> None:
        size = self._show.sizeHint()
        self.setTextMargins(0, 0, size.width() + 4, 0)
        self._show.resize(size)
        self._show.move(self.width() - size.width() - 6, (self.height() - size.height()) // 2)


def zero(*secrets: bytearray) -> None:
    """Overwrite `secrets` with zeroes, keeping their length."""
    for secret in secrets:
        secret[:] = bytes(len(secret))


@cache
def _refused() -> tuple[QKeySequence.StandardKey, ...]:
    """Return what would take the passphrase out of the field or bring it back; loaded with the first key typed."""
    from PySide6.QtGui import QKeySequence

    keys = QKeySequence.StandardKey
    return keys.Copy, keys.Cut, keys.Undo, keys.Redo
