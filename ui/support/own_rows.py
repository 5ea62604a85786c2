"""One's own people and numbers: shown like the other lines, and changed in place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.number_row import NumberRow, selectable
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.support.own import Offered, OwnLine
    from ui.theme.look import Look

PAUSE = 700
"""Milliseconds without a key after which what was typed is saved."""

LONGEST = 240


class OwnRow(QWidget):
    """One row of one's own.

    Attributes:
        changed: Emitted with the `OwnLine` to keep.
        removed: Emitted with the `OwnLine` when a person takes an added row out.
    """

    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, offered: Offered, *, look: Look) -> None:
        """Show the row `offered`; one that was added can be taken out again."""
        super().__init__()
        self._line = offered.line
        self._offered = offered
        self._look = look
        self._fields: dict[str, QLineEdit] = {}
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._build()
        self._pause.timeout.connect(self.flush)
        self._show_words()

    def is_filled(self) -> bool:
        """Say whether the person has written anything in it."""
        return self._line != self._offered.shipped

    def line(self) -> OwnLine:
        """Return the row as it is now."""
        return self._line

    def edit(self) -> None:
        """Open the fields."""
        self._open.setVisible(True)
        self._shut.setVisible(False)
        first = "name" if self._offered.is_added and not self._line.name else "number"
        self._fields[first].setFocus()

    def flush(self) -> None:
        """Hand over what was typed and is not yet kept."""
        self._pause.stop()
        typed = replace(self._line, **{key: field.text().strip() for key, field in self._fields.items()})
        typed = replace(typed, name=typed.name or self._line.name)
        if typed != self._line:
            self._line = typed
            self._show_words()
            self.changed.emit(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the fields away at Escape, with everything in them kept."""
        if event.key() == Qt.Key.Key_Escape and not self._open.isHidden():
            self._on_close()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        self._shut, self._open = NumberRow(look=self._look), QWidget()
        self._build_shut()
        self._build_open()
        column.addWidget(self._shut)
        column.addWidget(self._open)

    def _build_shut(self) -> None:
        self._number = selectable("", "support-number", name="")
        about = QHBoxLayout()
        about.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._name = label("", "strong")
        self._note = label("", "muted")
        words.addWidget(self._name)
        words.addWidget(self._note)
        about.addLayout(words, 1)
        self._edit = button("", "small-link", self.edit)
        about.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignTop)
        self._shut.hold(self._number, about)

    def _build_open(self) -> None:
        grid = QGridLayout(self._open)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (key, caption) in enumerate(self._captions().items()):
            field = QLineEdit(getattr(self._line, key))
            field.setMaxLength(LONGEST)
            field.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
            field.setAccessibleName(f"{caption}: {self._line.name}".rstrip(": "))
            field.textEdited.connect(self._on_edited)
            field.returnPressed.connect(self._on_close)
            words = label(caption, "muted", wrap=False)
            words.setBuddy(field)
            grid.addWidget(words, place, 0)
            grid.addWidget(field, place, 1)
            self._fields[key] = field
        links = QHBoxLayout()
        links.setSpacing(10)
        links.addWidget(button(self.tr("Close"), "small-link", self._on_close))
        if self._offered.is_added:
            links.addWidget(button(self.tr("Remove"), "small-quiet-link", self._on_remove))
        links.addStretch(1)
        grid.addLayout(links, len(self._fields), 1)
        self._open.hide()

    def _captions(self) -> dict[str, str]:
        return {
            "name": self.tr("Who it is"),
            "number": self.tr("Number"),
            "note": self.tr("Good to know"),
        }

    def _show_words(self) -> None:
        line = self._line
        self._number.setText(line.number)
        self._number.setAccessibleName(f"{line.name}: {line.number}")
        self._number.setFocusPolicy(Qt.FocusPolicy.StrongFocus if line.number else Qt.FocusPolicy.NoFocus)
        self._name.setText(line.name)
        self._note.setText(line.note or self._offered.hint)
        self._note.setVisible(bool(self._note.text()))
        self._edit.setText(self.tr("Fill in") if not (line.number or line.note) else self.tr("Change"))
        self._edit.setAccessibleName(f"{self._edit.text()}: {line.name}")

    def _on_edited(self) -> None:
        self._pause.start()

    def _on_close(self) -> None:
        self.flush()
        self._open.hide()
        self._shut.show()
        self._edit.setFocus()

    def _on_remove(self) -> None:
        self._pause.stop()
        self.removed.emit(self._line)
