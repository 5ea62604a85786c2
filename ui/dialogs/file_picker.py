"""Picking a file or folder; nothing of where a person looked is remembered afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.dialogs.port import PickKind
from ui.platform.file_traces import forget_folders, settings_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.dialogs.port import Pick


class FilePicker(QFileDialog):
    """A file dialog over one window, without a nested event loop."""

    def __init__(self, pick: Pick, picked: Callable[[Path], None], *, parent: QWidget) -> None:
        """Prepare to ask for `pick`."""
        super().__init__(parent, pick.title)
        self._picked: Callable[[Path], None] | None = picked
        folder = pick.kind is PickKind.FOLDER
        self.setFileMode(QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile)
        self.setOption(QFileDialog.Option.ShowDirsOnly, folder)
        self.setOption(QFileDialog.Option.DontResolveSymlinks)
        if pick.begin is not None:
            self.setDirectory(str(pick.begin))
        self.setAccessibleName(pick.title)
        self.finished.connect(self._on_finished)

    def forget(self) -> None:
        """Close without telling anyone."""
        self._picked = None

    def _on_finished(self, result: int) -> None:
        chosen = self.selectedFiles() if result == QFileDialog.DialogCode.Accepted else []
        forget_folders(settings_file())
        if self._picked is not None and chosen:
            self._picked(Path(chosen[0]))
        self.deleteLater()
