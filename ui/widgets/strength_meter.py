"""Says in words, and only then in a line of four parts, how long a passphrase would hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.vault.passphrase import Strength
    from ui.theme.look import Look

PARTS = 4


class StrengthMeter(QWidget):
    """Shows a `Strength`; the words carry the meaning, the line only repeats it."""

    def __init__(self, *, look: Look) -> None:
        """Begin with nothing to judge."""
        super().__init__()
        self.acceptable = False
        self._line = _Line(look=look)
        self._words = label("", "small")
        self._build()

    def show_strength(self, strength: Strength | None) -> None:
        """Show `strength`, or nothing while there is nothing typed."""
        self.acceptable = strength is not None and strength.acceptable
        self._line.show_parts(0 if strength is None else self._parts(strength), good=self.acceptable)
        words = "" if strength is None else self._in_words(strength)
        self._words.setText(words)
        self.setAccessibleName(words or self.tr("How strong the passphrase is"))

    def words(self) -> str:
        """Return what it says."""
        return self._words.text()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._line)
        row.addWidget(self._words, stretch=1)
        self.show_strength(None)

    def _parts(self, strength: Strength) -> int:
        # Full only when it will be accepted, so that the line never says more than the words.
        return max(3, strength.score) if strength.acceptable else min(2, max(1, strength.score))

    def _in_words(self, strength: Strength) -> str:
        if strength.acceptable:
            return self.tr("Very strong.") if strength.score >= PARTS else self.tr("Strong.")
        return f"{self._weakness(strength.score)} {self._hint(strength.hint)}".strip()

    def _weakness(self, score: int) -> str:
        return self.tr("Too easy to guess.") if score <= 1 else self.tr("Not quite there yet.")

    def _hint(self, hint: str) -> str:
        hints = {
            "too-short": self.tr("Use at least twelve characters."),
            "personal": self.tr("Leave out names and words that others connect with you."),
            "common-words": self.tr("Leave out common phrases, or add unrelated words."),
            "keyboard-pattern": self.tr("Neighbouring keys are tried early."),
            "repeats": self.tr("Repeating something adds little."),
            "sequence": self.tr("Sequences such as abc or 6789 are tried early."),
            "date": self.tr("Dates and years are tried early."),
            "more-words": self.tr("One or two more words would do."),
        }
        return hints.get(hint, "")


class _Line(QWidget):
    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts = 0
        self._good = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_parts(self, parts: int, *, good: bool) -> None:
        self._parts, self._good = parts, good
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap, height = 4.0, float(self._look.px(5))
        width = (self.width() - gap * (PARTS - 1)) / PARTS
        filled = self._look.colour("accent" if self._good else "amber")
        for part in range(PARTS):
            painter.setBrush(filled if part < self._parts else self._look.colour("line"))
            place = QRectF(part * (width + gap), (self.height() - height) / 2, width, height)
            painter.drawRoundedRect(place, height / 2, height / 2)
