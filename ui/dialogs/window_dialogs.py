"""Questions as small sheets over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import button, primary
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.dialogs.file_picker import FilePicker
    from ui.dialogs.port import Pick, Question


class WindowDialogs:
    """Shows questions over one window."""

    def __init__(self, window: QWidget) -> None:
        """Ask over `window`."""
        self._window = window
        self._open: list[_Sheet | FilePicker] = []

    def pick(self, pick: Pick, picked: Callable[[Path], None]) -> None:
        """Show the file dialog of the system, or Qt's where there is none, and return at once."""
        from ui.dialogs.file_picker import FilePicker  # seldom needed

        picker = FilePicker(pick, picked, parent=self._window)
        self._open.append(picker)
        picker.open()

    def ask(self, question: Question, answered: Callable[[bool], None]) -> None:
        """Show `question` and return at once."""
        sheet = _Sheet(question, answered, parent=self._window)
        self._open.append(sheet)
        sheet.open()

    def close_all(self) -> None:
        """Close what is open without an answer."""
        for sheet in self._open:
            sheet.forget()
            sheet.close()
            sheet.deleteLater()
        self._open.clear()


class _Sheet(QDialog):
    def __init__(self, question: Question, answered: Callable[[bool], None], *, parent: QWidget) -> None:
        super().__init__(parent)
        self._answered: Callable[[bool], None] | None = answered
        self.setWindowTitle(parent.windowTitle())
        self.setAccessibleName(question.title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._build(question)
        self.finished.connect(self._on_finished)

    def forget(self) -> None:
        """Close without telling anyone."""
        self._answered = None

    def _build(self, question: Question) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 22)
        column.setSpacing(12)
        column.addWidget(label(question.title, "heading"))
        column.addWidget(label(question.text, "muted"))
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch()
        leave = button(question.no, "", self.reject)
        row.addWidget(leave)
        row.addWidget(primary(question.yes, self.accept))
        column.addLayout(row)
        self.setMinimumWidth(460)
        leave.setFocus()

    def _on_finished(self, result: int) -> None:
        if self._answered is not None:
            self._answered(result == QDialog.DialogCode.Accepted)
