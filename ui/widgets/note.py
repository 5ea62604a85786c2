"""A few words in place that a person needs now: calm, framed, never a pop-up."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.widgets.text import label


class Note(QFrame):
    """Hidden until it has something to say; a screen reader hears it when it appears."""

    def __init__(self, title: str = "", text: str = "", *, soft: bool = False) -> None:
        """Prepare the words; with `soft` it is information and shown from the start, otherwise worth a second look."""
        super().__init__()
        self.setProperty("role", "soft-note" if soft else "note")
        self._title = label(title, "strong")
        self._text = label(text)
        self._build()
        self._show_words(title, text)
        self.setVisible(soft)

    def say(self, title: str, text: str = "") -> None:
        """Show `title` and, below it, `text`."""
        self._show_words(title, text)
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # two milliseconds that no start waits for

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def words(self) -> str:
        """Return what is being said, or "" while hidden."""
        return "" if self.isHidden() else f"{self._title.text()} {self._text.text()}".strip()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._text)

    def _show_words(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}".strip())
