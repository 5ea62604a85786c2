"""Choosing a passphrase: a phrase to take or leave, a field with its strength in words, and the same once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.vault import passphrase as passphrases
from ui.widgets.buttons import button
from ui.widgets.note import Note
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.strength_meter import StrengthMeter
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme.look import Look

_JUDGE_AFTER_MS = 120


class NewPassphrase(QWidget):
    """The parts that first run, recovery and the settings share.

    Attributes:
        submitted: Emitted when Enter is pressed in the last field.
    """

    submitted = Signal()

    def __init__(self, *, look: Look, name: str = "", own_words: Sequence[str] = ()) -> None:
        """Begin empty; `name` is what the field is called, `own_words` are words a guesser would try first."""
        super().__init__()
        self._look = look
        self._name = name or self.tr("Passphrase")
        self._own_words = tuple(own_words)
        self._notes: dict[PassphraseField, Note] = {}
        self._timer = QTimer(self, interval=_JUDGE_AFTER_MS, singleShot=True)
        self._build()
        self._connect_signals()

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._first.setFocus()

    def ready(self) -> bool:
        """Return whether both fields hold the same strong passphrase; say in place what is missing."""
        self._judge()
        problem, field = self._problem()
        for each, note in self._notes.items():
            if each is field:
                note.say(problem)
                field.setFocus()
                field.selectAll()
            else:
                note.hide()
        return field is None

    def suggest(self) -> None:
        """Suggest another phrase."""
        self._suggestion.setText(passphrases.generate_phrase())

    def take(self) -> bytearray:
        """Return the passphrase and empty both fields; the caller zeroes it after use."""
        chosen = self._first.take()
        self.wipe()
        return chosen

    def wipe(self) -> None:
        """Empty everything, the suggestion included."""
        self._timer.stop()
        self._first.wipe()
        self._second.wipe()
        self._suggestion.setText("")

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(8))
        column.addWidget(self._build_suggestion())
        column.addSpacing(self._look.px(10))
        self._first = self._field(column, self._name)
        self._meter = StrengthMeter(look=self._look)
        column.addWidget(self._meter)
        column.addWidget(self._notes[self._first])
        column.addSpacing(self._look.px(6))
        self._second = self._field(column, self.tr("The same once more"))
        self._caps = Note(self.tr("Caps Lock is on."))
        column.addWidget(self._notes[self._second])
        column.addWidget(self._caps)

    def _build_suggestion(self) -> QWidget:
        tile = QFrame()
        tile.setProperty("role", "tile")
        column = QVBoxLayout(tile)
        column.setContentsMargins(18, 12, 18, 10)
        column.setSpacing(self._look.px(2))
        column.addWidget(label(self.tr("Five words drawn by chance, if you like them"), "small"))
        self._suggestion = label(passphrases.generate_phrase(), "own-words")
        self._suggestion.setAccessibleName(self.tr("Suggested passphrase"))
        column.addWidget(self._suggestion)
        row = QHBoxLayout()
        row.setSpacing(self._look.px(14))
        self._use = button(
            self.tr("Use these words"), "small-link", name=self.tr("Use the suggested passphrase")
        )
        self._another = button(self.tr("Another"), "small-link", name=self.tr("Suggest another passphrase"))
        row.addSpacing(-4)  # the words, not their focus ring, stand at the edge
        row.addWidget(self._use)
        row.addWidget(self._another)
        row.addStretch()
        column.addLayout(row)
        return tile

    def _field(self, column: QVBoxLayout, name: str) -> PassphraseField:
        caption = label(name)
        field = PassphraseField(name)
        caption.setBuddy(field)
        column.addWidget(caption)
        column.addWidget(field)
        self._notes[field] = Note()
        return field

    def _connect_signals(self) -> None:
        self._use.clicked.connect(self._on_use)
        self._another.clicked.connect(self._on_another)
        self._first.textChanged.connect(self._on_first_changed)
        self._first.returnPressed.connect(self._on_first_finished)
        self._second.textChanged.connect(self._notes[self._second].hide)
        self._second.returnPressed.connect(self._on_second_finished)
        self._timer.timeout.connect(self._judge)
        for field in (self._first, self._second):
            field.caps_lock_changed.connect(self._on_caps_lock_changed)

    def _on_use(self) -> None:
        self._first.setText(self._suggestion.text())
        self._first.show_letters()
        self._second.setText("")
        self._second.setFocus()

    def _on_another(self) -> None:
        self.suggest()

    def _on_first_changed(self) -> None:
        self._notes[self._first].hide()  # it spoke of what was typed before
        self._timer.start()

    def _on_first_finished(self) -> None:
        self._second.setFocus()

    def _on_second_finished(self) -> None:
        self.submitted.emit()

    def _on_caps_lock_changed(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._caps.setVisible(on)

    def _judge(self) -> None:
        self._timer.stop()
        typed = self._first.text()
        self._meter.show_strength(passphrases.strength(typed, self._own_words) if typed else None)

    def _problem(self) -> tuple[str, PassphraseField | None]:
        if not self._first.text():
            return self.tr("Choose a passphrase first."), self._first
        if not self._meter.acceptable:
            return self.tr("This passphrase would be guessed too soon. A longer one holds."), self._first
        if self._first.text() != self._second.text():
            return self.tr("The two fields differ."), self._second
        return "", None
