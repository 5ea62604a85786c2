"""What was noticed or repaired when the journal was opened, said once and quietly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.vault.findings import Finding


class Notices(QWidget):
    """Shows findings until the person has seen them."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        """Show `findings`; with none it stays hidden."""
        super().__init__()
        self._close = button(self.tr("I have seen this"), "small-link", self.hide)
        self._build(findings)
        self.setVisible(bool(findings))

    def _build(self, findings: Sequence[Finding]) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 16)
        frame = QFrame()
        frame.setProperty("role", "soft-note")
        outer.addWidget(frame)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(14)
        column = QVBoxLayout()
        column.setSpacing(2)
        spoken = []
        for finding in findings:
            title, meaning = (_words(text, finding) for text in (finding.title, finding.meaning))
            spoken.append(f"{title}. {meaning}")
            column.addWidget(label(title, "strong"))
            column.addWidget(label(meaning))
        self.setAccessibleName(" ".join(spoken))
        row.addLayout(column, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)


def _words(text: str, finding: Finding) -> str:
    return QCoreApplication.translate("Findings", text).format(**finding.details)
