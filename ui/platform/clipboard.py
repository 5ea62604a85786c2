"""Keeps what is copied out of histories, and takes it back.

Copied text is marked so that clipboard managers leave it alone, and removed after a short while, on locking and on
leaving, if nobody has copied anything else since. Selected text never reaches the primary selection of X11.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

CLEAR_AFTER_MS = 20_000

_NO = struct.pack("<I", 0)
MARKS: Mapping[str, bytes] = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': _NO,
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': _NO,
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': _NO,
}
"""What clipboard managers, the history and the cloud clipboard of Windows look for."""


def disown_selection() -> None:
    """Empty the primary selection if it holds something of ours, before the event loop can serve it to anyone."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def marked(source: QMimeData) -> QMimeData:
    """Return a copy of `source` that carries the marks."""
    found = QMimeData()
    for kind in source.formats():
        found.setData(kind, source.data(kind))
    for kind, value in MARKS.items():
        found.setData(kind, value)
    return found


class ClipboardGuard(QObject):
    """Watches the clipboard while a journal is open."""

    def __init__(self, parent: QObject | None = None, *, clear_after_ms: int = CLEAR_AFTER_MS) -> None:
        """Start watching; copied text stays for `clear_after_ms`."""
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._timer = QTimer(self, interval=clear_after_ms, singleShot=True)
        self._timer.timeout.connect(self.take_back)
        self._clipboard.dataChanged.connect(self._on_data_changed)
        self._clipboard.selectionChanged.connect(disown_selection)

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard for a short while."""
        plain = QMimeData()
        plain.setText(text)
        self._clipboard.setMimeData(marked(plain))

    def take_back(self) -> None:
        """Remove what was copied here, unless something else has been copied since."""
        self._timer.stop()
        if self._clipboard.ownsClipboard():
            self._clipboard.clear(QClipboard.Mode.Clipboard)
        disown_selection()

    def stop(self) -> None:
        """Take everything back and watch no longer: the journal locks or the window closes."""
        self._clipboard.dataChanged.disconnect(self._on_data_changed)
        self._clipboard.selectionChanged.disconnect(disown_selection)
        self.take_back()

    def _on_data_changed(self) -> None:
        if not self._clipboard.ownsClipboard():
            self._timer.stop()
            return
        held = self._clipboard.mimeData()
        if held.formats() and not all(held.hasFormat(kind) for kind in MARKS):
            # Replaced before the event loop can serve the unmarked copy to anyone; this slot then runs once more.
            self._clipboard.setMimeData(marked(held))
        elif held.formats():
            self._timer.start()
