"""One small screen for anything that keeps a journal closed: what happened, what is safe, what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from app import __version__
from ui.i18n.errors import error_text
from ui.lockscreen.screen import Screen
from ui.widgets.buttons import button, primary
from ui.widgets.text import hairline, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from app.errors import AfterwordError
    from ui.theme.look import Look

ELSEWHERE = frozenset({
    "journal-missing",
    "not-a-journal",
    "journal-exists",
    "folder-not-empty",
    "not-permitted",
    "read-only",
    "rolled-back",
    "key-file-older",
    "entries-missing",
    "key-files-gone",
})
"""Codes of the failures for which another folder may be the answer."""

CONTINUES = frozenset({"rolled-back", "key-file-older"})
"""Codes of the failures that a person may pass on purpose."""

READS = frozenset({"entries-corrupt"})
"""Codes of the failures after which a private copy can still be read."""


LOCKS = frozenset({"key-files-gone", "key-settings-unsafe", "key-file-altered"})
"""Codes of the failures that a key file from a backup mends."""

RESTORES = LOCKS | {
    "entries-missing",
    "entries-empty",
    "entries-cut-short",
    "entries-foreign",
    "entries-first-page",
    "entries-corrupt",
}
"""Codes of the failures after which a backup may take the journal's place."""

RESCUES = frozenset({"entries-cut-short", "entries-first-page", "entries-corrupt"})
"""Codes of the failures after which some entries may still be readable."""


class FailureScreen(Screen):
    """Shows one error in its own words.

    Attributes:
        retry_wanted: Emitted when the person wants to try once more.
        continue_wanted: Emitted when the person goes on with an older copy on purpose.
        read_wanted: Emitted when the person wants to read what can still be read.
        mending_wanted: Emitted with "restore", "key-file" or "rescue" when the person chooses that way back.
        other_wanted: Emitted when the person wants to choose another folder.
        close_wanted: Emitted when the person wants to leave.
    """

    retry_wanted = Signal()
    continue_wanted = Signal()
    read_wanted = Signal()
    mending_wanted = Signal(str)
    other_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, error: AfterwordError, *, look: Look) -> None:
        """Show `error`."""
        super().__init__(look=look, width=520)
        self._error = error
        self._build()

    def begin(self) -> None:
        """Put the focus on the safest action."""
        self._retry.setFocus()

    def technical_details(self) -> str:
        """Return what helps to find the cause: names and numbers, nothing of the journal or its place."""
        return f"Afterword {__version__}, {self._error.code}, {self._error.exit_code}"

    def _build(self) -> None:
        details = self._error.details
        self.column.addWidget(label("Afterword", "brand", wrap=False))
        self.space(22)
        self.column.addWidget(label(error_text(self._error.title, **details), "title"))
        self.space(12)
        self.column.addWidget(label(error_text(self._error.meaning, **details), "lead"))
        self.space(12)
        self.column.addWidget(label(error_text(self._error.next_step, **details)))
        self.space(26)
        self._retry = primary(self.tr("Try again"), self._on_retry)
        self.row(self._retry, *self._choices())
        self.space(26)
        self.column.addWidget(hairline())
        self.space(10)
        self._copy = button(
            self.tr("Copy technical details"),
            "small-link",
            self._on_copy,
            name=self.tr("Copy technical details, which hold nothing of your journal"),
        )
        self._close = button(self.tr("Close Afterword"), "small-link", self._on_close)
        self.row(self._copy, self._close)

    def _choices(self) -> tuple[QPushButton, ...]:
        found = []
        if self._error.code in CONTINUES:
            found.append(button(self.tr("Continue with this copy"), "", self._on_continue))
        if self._error.code in LOCKS:
            found.append(button(self.tr("Bring back the key file"), "", self._on_key_file))
        if self._error.code in RESCUES:
            found.append(button(self.tr("Rescue what can be read"), "", self._on_rescue))
        if self._error.code in RESTORES:
            found.append(button(self.tr("Restore a backup"), "", self._on_restore))
        if self._error.code in READS:
            found.append(button(self.tr("Open for reading"), "", self._on_read))
        if self._error.code in ELSEWHERE:
            found.append(button(self.tr("Open another folder"), "link", self._on_other))
        return tuple(found)

    def _on_retry(self) -> None:
        self.retry_wanted.emit()

    def _on_continue(self) -> None:
        self.continue_wanted.emit()

    def _on_read(self) -> None:
        self.read_wanted.emit()

    def _on_key_file(self) -> None:
        self.mending_wanted.emit("key-file")

    def _on_rescue(self) -> None:
        self.mending_wanted.emit("rescue")

    def _on_restore(self) -> None:
        self.mending_wanted.emit("restore")

    def _on_other(self) -> None:
        self.other_wanted.emit()

    def _on_close(self) -> None:
        self.close_wanted.emit()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.technical_details())
        self._copy.setText(self.tr("Copied"))
