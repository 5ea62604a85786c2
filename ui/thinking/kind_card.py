"""The card of a kind of thinking: what it is, how it can sound, what to ask, and when it is something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.text import label, section

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from models.domain.thought import ThinkingKind


class KindCard(QWidget):
    """Shows one kind, in short beside a choice or in full on its own page."""

    def __init__(self, *, full: bool) -> None:
        """Begin with no kind."""
        super().__init__()
        self._full = full
        self._kind: ThinkingKind | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._title = label("", "title" if full else "heading")
        self._aka = label("", "small")
        self._about = label("")
        self._question = label("", "own-words" if full else "earlier-ink")
        self._example = label("", "reading" if full else "earlier")
        self._alarms = label("", "muted" if full else "small")
        self._marked = label("", "muted")
        self._heads = {each: section("") for each in (self._question, self._example, self._alarms)}
        for head in self._heads.values():
            head.setWordWrap(True)
        self._build()

    def show_kind(self, kind: ThinkingKind | None, *, marked: str = "") -> None:
        """Show `kind`, and `marked`, the words for how often somebody marked it themselves."""
        self._kind = kind
        self.setVisible(kind is not None)
        if kind is None:
            return
        self._title.setText(kind.label)
        aka = self.tr("Also called {names}").format(names=", ".join(kind.aka)) if kind.aka else ""
        self._say(self._aka, aka)
        self._say(self._about, " ".join((kind.explanation or kind.help).split()))
        self._say(self._question, kind.question)
        self._say(self._example, self.tr("“{words}”").format(words=kind.example) if kind.example else "")
        self._say(self._alarms, kind.false_alarms if self._full else "")
        self._say(self._marked, marked)
        self._heads[self._example].setText(self.tr("How it can sound"))
        ask = self.tr("What may help to ask") if kind.is_fair else self.tr("The question to ask")
        self._heads[self._question].setText(ask)
        self._heads[self._alarms].setText(self.tr("When it is something else"))
        self.setAccessibleName(kind.label)
        self.setAccessibleDescription(self.spoken())

    def spoken(self) -> str:
        """Return the card in one breath, for a screen reader."""
        kind = self._kind
        if kind is None:
            return ""
        return " ".join(
            part for part in (" ".join((kind.explanation or kind.help).split()), kind.question) if part
        )

    def _build(self) -> None:
        between = 22 if self._full else 14
        self._column.addWidget(self._title)
        self._column.addSpacing(2)
        self._column.addWidget(self._aka)
        self._column.addSpacing(8)
        self._column.addWidget(self._about)
        for body in (self._question, self._example, self._alarms):
            block = QWidget()
            inner = QVBoxLayout(block)
            inner.setContentsMargins(0, between, 0, 0)
            inner.setSpacing(4)
            inner.addWidget(self._heads[body])
            inner.addWidget(_quoted(body) if body is self._example else body)
            self._column.addWidget(block)
        self._column.addSpacing(between)
        self._column.addWidget(self._marked)
        self._column.addStretch(1)

    def _say(self, what: QLabel, words: str) -> None:
        what.setText(words)
        what.setVisible(bool(words))
        if what in self._heads and (block := self._heads[what].parentWidget()) is not None:
            block.setVisible(bool(words))


def _quoted(words: QLabel) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "quote")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 2, 0, 2)
    column.addWidget(words)
    words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return frame
