"""What keeps the journal closed: when it locks, its passphrase and its recovery words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from app.preferences import IDLE_MINUTES
from ui.settings.change_passphrase import ChangePassphrase
from ui.settings.part import SettingsPart
from ui.settings.words_again import WordsAgain
from ui.widgets.buttons import button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.note import Note
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.context import AppContext
    from app.preferences import Preferences
    from app.vault.kdf import KdfParams
    from ui.tasks.worker import Worker
    from ui.theme.look import Look

NEVER = 0


class SecuritySettings(SettingsPart):
    """Everything about the lock of an open journal."""

    def __init__(
        self,
        *,
        context: AppContext,
        worker: Worker,
        preferences: Preferences,
        look: Look,
        kdf: KdfParams | None = None,
    ) -> None:
        """Show `preferences` and the journal of `context`; `kdf` is measured on this computer when None."""
        super().__init__(self.tr("Lock"))
        self._vault = context.vault
        self._preferences = preferences
        self._look = look
        self._change = ChangePassphrase(vault=self._vault, worker=worker, look=look, kdf=kdf)
        self._words = WordsAgain(vault=self._vault, worker=worker, look=look)
        self._minutes = QButtonGroup(self)
        self._build()
        self.show_preferences(preferences)
        self._connect_signals()

    def show_preferences(self, preferences: Preferences) -> None:
        """Show `preferences`."""
        self._preferences = preferences
        for choice in self._minutes.buttons():
            choice.setChecked(choice.property("minutes") == preferences.idle_minutes)
        self._consequence.setVisible(preferences.idle_minutes == NEVER)

    def _build(self) -> None:
        self._build_idle()
        self._build_passphrase()
        self._build_words()

    def _build_idle(self) -> None:
        self.column.addWidget(label(self.tr("Lock by itself after"), "strong"))
        choices = QWidget()
        choices.setAccessibleName(self.tr("Lock by itself after"))
        flow = FlowLayout(choices, spacing=8)
        for minutes in (*IDLE_MINUTES, NEVER):
            choice = button(self._in_words(minutes), "chip")
            choice.setCheckable(True)
            choice.setProperty("minutes", minutes)
            self._minutes.addButton(choice)
            flow.addWidget(choice)
        self.column.addWidget(choices)
        self._consequence = label(
            self.tr(
                "An open journal then stays open when you walk away. Ctrl+L locks it, and so does locking the computer "
                "where the system tells Afterword about it."
            ),
            "notice",
        )
        self.column.addWidget(self._consequence)
        self.column.addSpacing(6)

    def _in_words(self, minutes: int) -> str:
        if minutes == NEVER:
            return self.tr("Never")
        return self.tr("1 minute") if minutes == 1 else self.tr("{count} minutes").format(count=minutes)

    def _build_passphrase(self) -> None:
        self._open_change = button(self.tr("Change the passphrase"), "", self._on_open_change)
        self._done = Note(soft=True)
        self._done.hide()
        self._add(
            self.tr("Passphrase"),
            self.tr("There is one, and nobody can reset it."),
            self._open_change,
            self._change,
        )
        self.column.addWidget(self._done)
        if self._vault.read_only:
            self._open_change.setEnabled(False)

    def _build_words(self) -> None:
        self._open_words = button(self.tr("Show the recovery words"), "", self._on_open_words)
        self._add(
            self.tr("Recovery words"),
            self.tr(
                "They open the journal when the passphrase is forgotten. To see them you need the passphrase."
            ),
            self._open_words,
            self._words,
        )

    def _add(self, heading: str, text: str, opener: QPushButton, form: QWidget) -> None:
        self.column.addWidget(label(heading, "strong"))
        self.column.addWidget(label(text, "muted"))
        row = QHBoxLayout()
        row.addWidget(opener)
        row.addStretch()
        self.column.addLayout(row)
        form.hide()
        form.setMaximumWidth(self._look.px(520))
        narrow = QHBoxLayout()  # a column would measure the form at its own width, and cut its last lines
        narrow.addWidget(form, 1)
        narrow.addStretch()
        self.column.addLayout(narrow)
        self.column.addSpacing(6)

    def _connect_signals(self) -> None:
        self._minutes.buttonClicked.connect(self._on_minutes)
        self._change.changed.connect(self._on_changed)
        self._change.given_up.connect(self._on_change_given_up)
        self._words.put_away.connect(self._on_words_put_away)

    def _on_minutes(self, choice: QAbstractButton) -> None:
        preferences = replace(self._preferences, idle_minutes=choice.property("minutes"))
        self.show_preferences(preferences)
        self.preferences_changed.emit(preferences)

    def _on_open_change(self) -> None:
        self._done.hide()
        self._fold(self._open_change, self._change, folded=False)
        self._change.begin()

    def _on_changed(self) -> None:
        self._fold(self._open_change, self._change, folded=True)
        self._done.say(
            self.tr("The new passphrase opens this journal from now on."),
            self.tr("Backups and copies of the folder made before today still open with the old one."),
        )

    def _on_change_given_up(self) -> None:
        self._fold(self._open_change, self._change, folded=True)

    def _on_open_words(self) -> None:
        self._fold(self._open_words, self._words, folded=False)
        self._words.begin()

    def _on_words_put_away(self) -> None:
        self._fold(self._open_words, self._words, folded=True)

    def _fold(self, opener: QPushButton, form: QWidget, *, folded: bool) -> None:
        form.setHidden(folded)
        opener.setVisible(folded)
        if folded:
            opener.setFocus()
