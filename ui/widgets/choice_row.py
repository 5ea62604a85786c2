"""One of several answers in words, side by side: nothing is chosen beforehand, and it can be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.widgets.buttons import button
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent, QKeyEvent

_FORWARD = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_TAKE_BACK = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


@dataclass(frozen=True, slots=True)
class Offer:
    """One answer to choose.

    Attributes:
        help: A line that explains it, or "".
        quiet: Whether it steps back behind the others, as an answer that is not on the scale does.
    """

    id: str
    words: str
    help: str = ""
    quiet: bool = False


class ChoiceRow(QWidget):
    """Answers of which one at most is chosen. One stop for the Tab key; arrows and digits choose, Delete takes back.

    Attributes:
        changed: Emitted when a person chose or took back.
    """

    changed = Signal()

    def __init__(self, offers: Iterable[Offer], *, name: str, role: str = "choice", spacing: int = 6) -> None:
        """Offer `offers`; `name` is the question, which a screen reader says with each of them."""
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self._value: str | None = None
        self._role = role
        self._flow = FlowLayout(self, spacing=spacing)
        self.setAccessibleName(name)
        for offer in offers:
            self.add(offer)
        self._show_value()

    def add(self, offer: Offer) -> None:
        """Offer one answer more."""
        role = f"{self._role}-quiet" if offer.quiet else self._role
        found = button(offer.words, role)
        found.setCheckable(True)
        found.setToolTip(offer.help)
        name = self.accessibleName()
        found.setAccessibleDescription(f"{name} {offer.help}".strip())
        found.setProperty("offer", offer.id)
        found.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        found.installEventFilter(self)
        found.clicked.connect(self._on_clicked)
        self._buttons[offer.id] = found
        self._flow.addWidget(found)

    def value(self) -> str | None:
        """Return the id that is chosen, or None."""
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show `value` as chosen; nothing is emitted."""
        self._value = value if value in self._buttons else None
        self._show_value()

    def ids(self) -> tuple[str, ...]:
        """Return the ids of everything offered."""
        return tuple(self._buttons)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the answer the Tab key leads to."""
        super().focusInEvent(event)
        self.begin()

    def begin(self) -> None:
        """Put the focus on the answer the Tab key leads to."""
        found = self._buttons.get(self._value or "") or next(iter(self._buttons.values()), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose with arrows and digits, take back with Delete."""
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QPushButton):
            return self._key(watched, event)  # type: ignore[arg-type]  # a key press is a QKeyEvent
        return False

    def _show_value(self) -> None:
        entry = self._value or next(iter(self._buttons), None)
        for offer, each in self._buttons.items():
            each.setChecked(offer == self._value)
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if offer == entry else Qt.FocusPolicy.ClickFocus)

    def _choose(self, value: str | None) -> None:
        self._value = value
        self._show_value()
        if value is not None:
            self._buttons[value].setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _key(self, watched: QPushButton, event: QKeyEvent) -> bool:
        ids = list(self._buttons)
        if event.key() in _FORWARD | _BACK:
            self._choose(self._next_to(watched, forward=event.key() in _FORWARD))
        elif event.text().isdigit() and 0 < int(event.text()) <= len(ids):
            self._choose(ids[int(event.text()) - 1])
        elif event.key() in _TAKE_BACK:
            self._choose(None)
        else:
            return False
        return True

    def _next_to(self, watched: QPushButton, *, forward: bool) -> str:
        ids = list(self._buttons)
        if self._value is None:
            return ids[0] if forward else ids[-1]
        at = ids.index(str(watched.property("offer"))) + (1 if forward else -1)
        return ids[min(max(at, 0), len(ids) - 1)]

    def _on_clicked(self) -> None:
        chosen = str(self.sender().property("offer"))
        self._choose(None if chosen == self._value else chosen)
