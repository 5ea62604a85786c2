"""The ways back to a journal that is damaged: a backup, its key file alone, or whatever can still be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui.i18n import dates
from ui.i18n.errors import told
from ui.lockscreen.screen import WIDE, Screen
from ui.widgets.buttons import link, primary
from ui.widgets.folder_field import FolderField
from ui.widgets.note import Note
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.sizes import size_in_words
from ui.widgets.text import label
from ui.widgets.word_grid import WordGrid

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.errors import AfterwordError
    from ui.lockscreen.mend_work import FoundBackup, Mended
    from ui.theme.look import Look

MOST_SHOWN = 6
"""Backups listed; the others can be named by their file."""

MOST_LOST = 5
"""Lost entries that are named by their time."""


class MendScreen(Screen):
    """Asks what it takes to make a journal whole again, and says what came of it.

    Attributes:
        mending_wanted: Emitted with the `Path` of the backup, or None, and the passphrase or words.
        opening_wanted: Emitted when it is done and the person wants to unlock the journal.
        back_wanted: Emitted when the person leaves everything as it is.
        file_wanted: Emitted when the person wants to pick the file of a backup; `show_file` takes the answer.
    """

    mending_wanted = Signal(object, object)
    opening_wanted = Signal()
    back_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, way: str, *, look: Look) -> None:
        """Begin empty.

        Args:
            way: "restore", "key-file" or "rescue"; see `ui.lockscreen.mend_work.Mending`.
            look: Colours and sizes.
        """
        super().__init__(look=look, width=WIDE)
        self._way = way
        self._choices = QButtonGroup(self)
        self._paths: dict[int, Path] = {}
        self._build()
        self._connect_signals()

    def begin(self) -> None:
        """Put the cursor where a person begins."""
        if self._open.isVisible():
            self._open.setFocus()
        elif checked := self._choices.checkedButton():
            checked.setFocus()
        elif self._way == "restore":
            self._file.begin()
        else:
            self._passphrase.setFocus()

    def leave(self) -> None:
        """Empty every field that held a secret."""
        self._passphrase.wipe()
        self._words.wipe()

    def show_backups(self, found: Sequence[FoundBackup]) -> None:
        """List the backups that lie with the journal, the newest chosen."""
        for number, backup in enumerate(found[:MOST_SHOWN]):
            words = self.tr("{day} at {time}, {size}").format(
                day=dates.long_day(backup.made_at.date()),
                time=dates.clock_time(backup.made_at),
                size=size_in_words(backup.size),
            )
            choice = QRadioButton(words)
            self._choices.addButton(choice, number)
            self._paths[number] = backup.path
            self._list.addWidget(choice)
            choice.setChecked(number == 0)
        self._none.setVisible(not found)
        if found:
            self._file_label.setText(self.tr("Or another file"))
            self.begin()

    def show_file(self, file: Path) -> None:
        """Put the backup that was picked into its field."""
        self._file.show_folder(file)
        self._passphrase.setFocus()

    def show_failure(self, error: AfterwordError) -> None:
        """Say in place what is the matter; nothing was changed."""
        self._set_working(working=False)
        self._note.say(*told(error))
        if self._words.isVisible():
            self._words.begin()
        else:
            self._passphrase.setFocus()

    def show_done(self, mended: Mended) -> None:
        """Say what came of it."""
        self._title.setText(self._done_title(mended))
        self._lead.setText(self._done_words(mended))
        self._state.setText("")
        for widget in (self._asking, self._note, self._go, self._back):
            widget.hide()
        self._open.show()
        self._open.setFocus()

    def _build(self) -> None:
        title, lead = self._heading()
        self._title = label(title, "title")
        self._lead = label(lead, "lead")
        self.column.addWidget(self._title)
        self.space(8)
        self.column.addWidget(self._lead)
        self.space(22)
        self._asking = QWidget()
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.px(8))
        self._build_choice(column)
        self._build_secret(column)
        self.column.addWidget(self._asking)
        self._note = Note()
        self.column.addWidget(self._note)
        self.space(16)
        self._build_actions()

    def _build_choice(self, column: QVBoxLayout) -> None:
        self._backups = QWidget()
        self._backups.setAccessibleName(self.tr("Backups beside the journal"))
        self._list = QVBoxLayout(self._backups)
        self._list.setContentsMargins(0, 0, 0, self.px(10))
        self._list.setSpacing(2)
        self._none = label(self.tr("No backup lies with this journal."), "muted")
        self._none.hide()
        self._file_label = label(self.tr("File of the backup, on a stick or elsewhere"))
        self._file = FolderField(self.tr("File of the backup"), warn=False)
        self._file_label.setBuddy(self._file)
        pick = link(self.tr("Choose a file"), self.file_wanted)
        for widget in (self._backups, self._none, self._file_label, self._file, pick):
            column.addWidget(widget)
            widget.setVisible(self._way == "restore" and widget is not self._none)
        column.addSpacing(self.px(10) if self._way == "restore" else 0)

    def _build_secret(self, column: QVBoxLayout) -> None:
        caption = (
            self.tr("The passphrase you use now")
            if self._way == "rescue"
            else self.tr("The passphrase you used when the backup was made")
        )
        self._caption = label(caption)
        self._passphrase = PassphraseField(caption)
        self._caption.setBuddy(self._passphrase)
        self._words = WordGrid(look=self._look)
        self._words.hide()
        self._other = link(self.tr("Use the recovery words instead"), self._on_other)
        for widget in (self._caption, self._passphrase, self._words, self._other):
            column.addWidget(widget)

    def _build_actions(self) -> None:
        self._go = primary(self._action(), self._on_submit)
        self._back = link(self.tr("Leave everything as it is"), self._on_back)
        self._state = label("", "small", wrap=False)
        self.row(self._go, self._back, self._state, gap=14)
        self._open = primary(self.tr("Unlock the journal"), self.opening_wanted)
        self._open.hide()
        self.row(self._open)

    def _connect_signals(self) -> None:
        self._passphrase.returnPressed.connect(self._on_submit)
        self._words.finished.connect(self._on_submit)
        self._file.submitted.connect(self._on_submit)

    def _heading(self) -> tuple[str, str]:
        if self._way == "restore":
            return self.tr("Restore a backup"), self.tr(
                "It is checked from end to end before it becomes your journal. The files that are there now are kept."
            )
        if self._way == "key-file":
            return self.tr("Bring back the key file"), self.tr(
                "It is taken from the newest backup that fits. Your entries are in a file of their own and stay as "
                "they are, those written since the backup included."
            )
        return self.tr("Rescue what can be read"), self.tr(
            "Every entry that is readable is brought into a fresh file, which is checked before it is used. The "
            "damaged one is kept."
        )

    def _action(self) -> str:
        if self._way == "restore":
            return self.tr("Restore this backup")
        return self.tr("Bring it back") if self._way == "key-file" else self.tr("Rescue my entries")

    def _done_title(self, mended: Mended) -> str:
        if mended.entries is None:
            return self.tr("The key file is back")
        if self._way == "rescue":
            return self.tr("Entries rescued: {count}").format(count=mended.entries)
        return self.tr("Entries restored: {count}").format(count=mended.entries)

    def _done_words(self, mended: Mended) -> str:
        if mended.entries is None:
            return self.tr(
                "Every entry is where it was. Unlock the journal with the passphrase you just used."
            )
        kept = self.tr(
            "The files of before are in the folder “quarantine”, inside the folder of the journal."
        )
        if self._way != "rescue":
            return kept
        if not mended.lost:
            return self.tr("Nothing is known to be missing.") + " " + kept
        return self._lost_words(mended) + " " + kept

    def _lost_words(self, mended: Mended) -> str:
        times = ", ".join(
            f"{dates.short_day(moment.astimezone().date())} {dates.clock_time(moment.astimezone())}"
            for moment in mended.lost[:MOST_LOST]
        )
        if len(mended.lost) > MOST_LOST:
            return self.tr(
                "Nothing could be read of {count} entries; the first were begun on {times}."
            ).format(count=len(mended.lost), times=times)
        return self.tr("Nothing could be read of the entries begun on {times}.").format(times=times)

    def _chosen(self) -> Path | None:
        return self._file.folder() or self._paths.get(self._choices.checkedId())

    def _on_submit(self) -> None:
        if not self._go.isEnabled():
            return
        backup = self._chosen()
        if self._way == "restore" and backup is None:
            self._file.complain(
                self.tr("Choose a backup, or type the full path of its file."),
                self.tr("Its name ends in “.afterword-backup”."),
            )
            return
        secret = self._words.words() if self._words.isVisible() else self._passphrase.take()
        self._note.hide()
        self._set_working(working=True)
        self.mending_wanted.emit(backup, secret)

    def _on_other(self) -> None:
        words = not self._words.isVisible()
        self._words.setVisible(words)
        self._passphrase.setVisible(not words)
        self._caption.setVisible(not words)
        self._other.setText(
            self.tr("Use the passphrase instead") if words else self.tr("Use the recovery words instead")
        )
        self._other.setAccessibleName(self._other.text())
        self.leave()
        (self._words.begin if words else self._passphrase.setFocus)()

    def _on_back(self) -> None:
        self.back_wanted.emit()

    def _set_working(self, *, working: bool) -> None:
        for widget in (self._asking, self._go, self._back):
            widget.setEnabled(not working)
        self._state.setText(self.tr("Building and checking…") if working else "")
