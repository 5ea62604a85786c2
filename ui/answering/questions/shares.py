"""Questions answered by sharing a whole out: others first, one's own share last, and what is left always in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSlider, QVBoxLayout, QWidget

from ui.answering.question import Question, listed
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from app.worksheets.fields import Shares
    from models.domain.entry import JsonValue
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings

STEPS = 20
"""Number of steps from nothing to the whole."""


class Shared(Question):
    """Parts that never come to more than the whole."""

    def __init__(self, field: Shares, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        del around
        self._total, self._starter = field.total, field.starter
        self._parts: list[_Part] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._left = label("", "strong")
        self._own = QLineEdit()
        self._build()
        self._own.returnPressed.connect(self._on_own)
        self._show(())

    def begin(self) -> None:
        """Put the focus on the first part."""
        if self._parts:
            self._parts[0].slider.setFocus()

    def show_answer(self, sheet: Answers) -> None:
        """Show the parts."""
        given = [each for each in listed(sheet.answer(self.field.id)) if isinstance(each, dict)]
        self._show(tuple((str(each.get("label") or ""), _whole(each.get("share"))) for each in given))

    def keep_answer(self, sheet: Answers) -> None:
        """Put the parts that were given a share, or that the person added, into `sheet`."""
        given: list[JsonValue] = [
            {"label": part.words, "share": part.share()}
            for part in self._parts
            if part.share() or part.words not in self._starter
        ]
        sheet.put(self.field.id, given)

    def _build(self) -> None:
        self._column.addLayout(self._list)
        self._own.setPlaceholderText(self.tr("Something else that played a part, then Enter"))
        self._own.setAccessibleName(self.tr("Something else that played a part"))
        self._own.setMaxLength(80)
        self._own.setMaximumWidth(360)
        self._own.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._column.addWidget(self._own)
        self._column.addWidget(self._left)

    def _show(self, given: tuple[tuple[str, int], ...]) -> None:
        for part in self._parts:
            self._list.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        shares = dict(given)
        added = [words for words in shares if words not in self._starter]
        for words in (*self._starter[:-1], *added, *self._starter[-1:]):
            self._add(words, shares.get(words, 0), at=len(self._parts))
        self._say_left()

    def _add(self, words: str, share: int, *, at: int) -> None:
        part = _Part(words, share, total=self._total)
        part.moved.connect(self._on_moved)
        self._parts.insert(at, part)
        self._list.insertWidget(at, part)

    def _rest(self) -> int:
        return self._total - sum(part.share() for part in self._parts)

    def _say_left(self) -> None:
        rest = self._rest()
        if rest == 0:
            self._left.setText(self.tr("All of it is shared out."))
        else:
            words = self.tr("{left} of {total} still to share out.")
            self._left.setText(words.format(left=rest, total=self._total))

    def _on_moved(self, part: _Part) -> None:
        if self._rest() < 0:
            part.set_share(part.share() + self._rest())
        self._say_left()
        self.changed.emit()

    def _on_own(self) -> None:
        words = " ".join(self._own.text().split())
        self._own.clear()
        if words and words not in [part.words for part in self._parts]:
            at = max(0, len(self._parts) - 1) if self._starter else len(self._parts)
            self._add(words, 0, at=at)
            self._parts[at].slider.setFocus()
            self.changed.emit()


class _Part(QWidget):
    """One part with its share."""

    moved = Signal(object)

    def __init__(self, words: str, share: int, *, total: int) -> None:
        super().__init__()
        self.words = words
        self._total = total
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self._number = label("", wrap=False)
        self._build()
        self.set_share(share)
        self.slider.valueChanged.connect(self._on_value_changed)

    def share(self) -> int:
        return self.slider.value()

    def set_share(self, share: int) -> None:
        self.slider.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.slider.setValue(share)
        self.slider.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._say()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        words = label(self.words)
        words.setFixedWidth(170)
        row.addWidget(words)
        self.slider.setRange(0, self._total)
        self.slider.setSingleStep(max(1, self._total // STEPS))
        self.slider.setPageStep(max(1, self._total // 5))
        self.slider.setAccessibleName(self.words)
        row.addWidget(self.slider, 1)
        self._number.setFixedWidth(40)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._number)

    def _say(self) -> None:
        self._number.setText(str(self.share()) if self.share() else "–")

    def _on_value_changed(self) -> None:
        self._say()
        self.moved.emit(self)


class _Slider(QSlider):
    """A slider that the wheel does not move."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _whole(value: JsonValue) -> int:
    return round(value) if isinstance(value, int | float) and not isinstance(value, bool) else 0
