"""Questions answered with a number and its unit, a length of time, or a time of day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.worksheets import amounts
from ui.answering.question import Question
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.worksheets.fields import Duration, Number, Time
    from models.domain.entry import JsonValue
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings

WIDTH = 120
_MINUTES = {"minutes": 1, "hours": 60, "days": 1440}


class Typed(Question):
    """An answer that is typed into a short line and read; what cannot be read is said in place and not stored."""

    def __init__(self, field: Number | Duration | Time, around: Surroundings, *, unit: str = "") -> None:
        """Ask `field`; `unit` stands after the line."""
        super().__init__(field)
        self._line = QLineEdit()
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._line.setFixedWidth(around.look.px(WIDTH))
        self._kept: JsonValue = None
        self._note = label("", "small")
        self._build(unit)
        self._line.textEdited.connect(self._on_edited)
        self._line.editingFinished.connect(self._on_finished)

    def show_answer(self, sheet: Answers) -> None:
        """Show the answer as it is typed."""
        self._kept = sheet.answer(self.field.id)
        self._line.setText("" if self._kept is None else self._typed(self._kept))
        self._note.hide()

    def keep_answer(self, sheet: Answers) -> None:
        """Put what could be read into `sheet`."""
        sheet.put(self.field.id, self._kept)

    def _read(self, typed: str) -> JsonValue:
        """Return what was typed, or None when it cannot be read."""
        raise NotImplementedError

    def _typed(self, value: JsonValue) -> str:
        """Return an answer as it would be typed."""
        return str(value)

    def _expected(self) -> str:
        """Return what can be typed here, in a sentence."""
        raise NotImplementedError

    def _build(self, unit: str) -> None:
        self._line.setAccessibleName(f"{self.field.label.strip()} {unit}".strip())
        self._line.setAccessibleDescription(self.field.help.strip())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line)
        row.addWidget(label(unit, "muted", wrap=False))
        row.addWidget(self._note, 1)
        row.addStretch()
        self._column.addLayout(row)
        self._note.hide()
        self._enter_at(self._line)

    def _on_edited(self, typed: str) -> None:
        self._kept = self._read(typed) if typed.strip() else None
        if self._kept is not None:
            self._note.hide()
        self.changed.emit()

    def _on_finished(self) -> None:
        cannot_read = bool(self._line.text().strip()) and self._kept is None
        self._note.setText(self._expected() if cannot_read else "")
        self._note.setVisible(cannot_read)
        if self._kept is not None:
            self._line.setText(self._typed(self._kept))


class Counted(Typed):
    """A number with its unit."""

    def __init__(self, field: Number, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field, around, unit=field.unit)
        self._least, self._most = field.min, field.max

    def _read(self, typed: str) -> JsonValue:
        found = amounts.number(typed)
        if found is None or (self._least is not None and found < self._least):
            return None
        if self._most is not None and found > self._most:
            return None
        return int(found) if found.is_integer() else found

    def _typed(self, value: JsonValue) -> str:
        return f"{value:g}" if isinstance(value, float) else str(value)

    def _expected(self) -> str:
        if self._least is not None and self._most is not None:
            words = self.tr("A number between {least} and {most} fits here.")
            return words.format(least=f"{self._least:g}", most=f"{self._most:g}")
        return self.tr("A number fits here.")


class Lasted(Typed):
    """A length of time, stored in minutes."""

    def __init__(self, field: Duration, around: Surroundings) -> None:
        """Ask `field`."""
        self._minutes = _MINUTES[field.unit]
        super().__init__(field, around, unit=self._unit(field))

    def _unit(self, field: Duration) -> str:
        words = {"minutes": self.tr("minutes"), "hours": self.tr("hours"), "days": self.tr("days")}
        return words[field.unit]

    def _read(self, typed: str) -> JsonValue:
        found = amounts.number(typed)
        return None if found is None or found < 0 else round(found * self._minutes)

    def _typed(self, value: JsonValue) -> str:
        return f"{value / self._minutes:g}" if isinstance(value, int | float) else str(value)

    def _expected(self) -> str:
        return self.tr("A number fits here.")


class TimeOfDay(Typed):
    """A time of day."""

    def __init__(self, field: Time, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field, around)
        self._line.setPlaceholderText(self.tr("14:30"))

    def _read(self, typed: str) -> JsonValue:
        return amounts.clock(typed)

    def _expected(self) -> str:
        return self.tr("A time such as 14:30 fits here.")
