"""Questions answered by picking: one of the thoughts written down before, or one kind of thinking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from ui.answering.question import Question, listed
from ui.widgets.choice_row import ChoiceRow, Offer
from ui.widgets.growing_line import GrowingLine
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from app.worksheets.fields import PickedKind, PickedThought
    from models.domain.thought import ThinkingKind
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings


class OneThought(Question):
    """One of the thoughts of an earlier question, as they stand there now, or other words for it.

    Picking one of one is nothing to ask for: a thought that stands alone is picked by itself.
    """

    def __init__(self, field: PickedThought, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        del around
        self._of = field.of
        self._lines: tuple[str, ...] = ()
        self._picked: int | None = None
        self._radios: list[QRadioButton] = []
        self._list = QVBoxLayout()
        self._own = GrowingLine(
            name=self.tr("In other words. {question}").format(question=field.label.strip()),
            hint=self.tr("Or in other words"),
        )
        self._column.addLayout(self._list)
        self._answered_with(self._own)
        self._own.edited.connect(self._on_own)

    def begin(self) -> None:
        """Put the focus on the thought that is picked, or the first."""
        (self._radios[self._picked or 0] if self._radios else self._own).setFocus()

    def show_answer(self, sheet: Answers) -> None:
        """Show the thoughts, and which of them was picked."""
        self._lines = _texts(sheet, self._of)
        answer = sheet.text(self.field.id)
        self._picked = self._lines.index(answer) if answer in self._lines else None
        self._own.show_words("" if self._picked is not None else answer)
        self._fill()

    def keep_answer(self, sheet: Answers) -> None:
        """Put the words of the picked thought into `sheet`."""
        own = self._own.words().strip()
        picked = self._lines[self._picked] if self._picked is not None else ""
        sheet.put(self.field.id, own or picked)

    def notice(self, sheet: Answers) -> None:
        """Follow the thoughts while they are written; what was picked stays picked while its words change."""
        now = _texts(sheet, self._of)
        if now == self._lines:
            return
        self._picked = _followed(self._picked, self._lines, now)
        if self._picked is None and len(now) == 1 and not self._own.words().strip():
            self._picked = 0
        self._lines = now
        self._fill()
        self.keep_answer(sheet)

    def _fill(self) -> None:
        while item := self._list.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._radios = []
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, text in enumerate(self._lines):
            self._add_line(grid, row, text)
        self._list.addWidget(inside)
        inside.setVisible(bool(self._lines))

    def _add_line(self, grid: QGridLayout, row: int, text: str) -> None:
        radio = QRadioButton()
        radio.setAccessibleName(text)
        radio.setAccessibleDescription(self.field.label.strip())
        radio.setProperty("row", row)
        radio.setChecked(row == self._picked)
        radio.clicked.connect(self._on_picked)
        words = _Words(text, radio)
        grid.addWidget(radio, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, row, 1)
        self._radios.append(radio)

    def _on_picked(self) -> None:
        self._picked = int(self.sender().property("row"))
        self._own.show_words("")
        self.changed.emit()

    def _on_own(self) -> None:
        if self._own.words().strip() and self._picked is not None:
            self._picked = None
            self._fill()
        self.changed.emit()


class OneKind(Question):
    """A kind of thinking: those marked most of late first, then all of them, with the card of the one chosen."""

    def __init__(self, field: PickedKind, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        self._kinds = {each.id: each for each in around.known.kinds if not each.is_fair and not each.retired}
        self._marked = tuple(each for each in around.known.marked if each[0] in self._kinds)
        vocabulary = around.vocabularies.get(field.vocab)
        self._labels = {word.id: word.label for word in vocabulary.words} | {
            each.id: each.label for each in self._kinds.values()
        }
        name = field.label.strip()
        self._often = ChoiceRow(self._most_marked(), name=name)
        rest = [each for each in self._kinds.values() if each.id not in dict(self._marked)]
        self._rest = ChoiceRow((Offer(each.id, each.label, each.help) for each in rest), name=name)
        self._card = label("", "note-words")
        self._build(field.days)
        self._often.changed.connect(self._on_often)
        self._rest.changed.connect(self._on_rest)

    def begin(self) -> None:
        """Put the focus on the first kind."""
        (self._often if self._marked else self._rest).begin()

    def show_answer(self, sheet: Answers) -> None:
        """Show which kind was chosen, also one that is no longer offered."""
        answer = sheet.text(self.field.id)
        if answer and answer not in {*self._often.ids(), *self._rest.ids()}:
            self._rest.add(Offer(answer, self._labels.get(answer, answer)))
        self._often.set_value(answer)
        self._rest.set_value(answer)
        self._show_card()

    def keep_answer(self, sheet: Answers) -> None:
        """Put the kind into `sheet`."""
        sheet.put(self.field.id, self._often.value() or self._rest.value())

    def _most_marked(self) -> list[Offer]:
        words = self.tr("{kind}, marked {count} times")
        once = self.tr("{kind}, marked once")
        return [
            Offer(kind, (once if count == 1 else words).format(kind=self._labels[kind], count=count))
            for kind, count in self._marked
        ]

    def _build(self, days: int) -> None:
        if self._marked:
            told = self.tr("Marked most in the last {days} days").format(days=days)
            self._column.addWidget(label(told, "caption"))
            self._answered_with(self._often)
            self._column.addWidget(label(self.tr("Or another one"), "caption"))
            self._column.addWidget(self._rest)
        else:
            told = self.tr("Nothing was marked in the last {days} days. Choose one you know from yourself.")
            self._column.addWidget(label(told.format(days=days), "small"))
            self._answered_with(self._rest)
            self._often.hide()
        self._column.addSpacing(6)
        self._column.addWidget(self._card)

    def _show_card(self) -> None:
        kind: ThinkingKind | None = self._kinds.get(self._often.value() or self._rest.value() or "")
        words = (kind.explanation.strip(), kind.question.strip()) if kind is not None else ()
        self._card.setText("\n".join(each for each in words if each))
        self._card.setVisible(any(words))

    def _on_often(self) -> None:
        if self._often.value() is not None:
            self._rest.set_value(None)
        self._show_card()
        self.changed.emit()

    def _on_rest(self) -> None:
        if self._rest.value() is not None:
            self._often.set_value(None)
        self._show_card()
        self.changed.emit()


class _Words(QLabel):
    """The words beside a radio button; a click on them is one on the button."""

    def __init__(self, text: str, radio: QRadioButton) -> None:
        super().__init__(text)
        self._radio = radio
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "own-words")
        self.setContentsMargins(0, 4, 0, 4)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._radio.click()
        super().mouseReleaseEvent(event)


def _texts(sheet: Answers, field: str) -> tuple[str, ...]:
    lines = (each.get("text") for each in listed(sheet.answer(field)) if isinstance(each, dict))
    return tuple(text.strip() for text in lines if isinstance(text, str) and text.strip())


def _followed(picked: int | None, before: tuple[str, ...], now: tuple[str, ...]) -> int | None:
    """Return where the picked thought is after the list changed: by its words, or by its place while it is written."""
    if picked is None:
        return None
    if before[picked] in now:
        return now.index(before[picked])
    return picked if len(now) == len(before) else None
