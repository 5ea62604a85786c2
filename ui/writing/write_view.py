"""The page to write on with what stands above it: a title if it wants one, the prompt, and earlier answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.answering.editor import MEASURE, PageEditor, left_margin
from ui.answering.page_menu import PageMenu
from ui.widgets.buttons import quiet_link
from ui.widgets.page import MARGIN
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from ui.theme.look import Look

EARLIER_HEIGHT = 150


class WriteView(QWidget):
    """Title, prompt and page.

    Attributes:
        edited: Emitted when a person changed the words or the title.
        details_asked: Emitted when a person wants to see the details of the page.
    """

    edited = Signal()
    details_asked = Signal()

    def __init__(self, *, look: Look, line: QWidget | None = None) -> None:
        """Begin with an empty page; `line` stands under it when it has something to say."""
        super().__init__()
        self._look = look
        self.page = PageEditor(look=look)
        self._menu = PageMenu(self.page)
        self.title = QLineEdit()
        self._form = quiet_link("Aa", self._on_form, name=self.tr("Form of the words"))
        self.details = quiet_link(self.tr("Details"), self.details_asked)
        self._prompt = label("", "prompt")
        self._help = label("", "small")
        self._caution = label("", "muted")
        self._earlier = QScrollArea()
        self._head = QWidget()
        self._head_column = QVBoxLayout(self._head)
        self._line = line
        self._below = QVBoxLayout()
        self._above = QVBoxLayout()
        self._build()
        self._connect_signals()

    def show_prompt(self, prompt: str, help_line: str = "") -> None:
        """Show `prompt` above the page, with a quieter line below it; "" shows none."""
        self._prompt.setText(prompt)
        self._prompt.setVisible(bool(prompt))
        self._help.setText(help_line)
        self._help.setVisible(bool(prompt and help_line))
        self.page.setAccessibleName(prompt or self.tr("Your page"))

    def show_caution(self, words: str) -> None:
        """Say `words` before anything is written; "" says nothing."""
        self._caution.setText(words)
        self._caution.setVisible(bool(words))

    def prompt(self) -> str:
        """Return the prompt that is shown, or ""."""
        return self._prompt.text()

    def show_earlier(self, answers: Iterable[tuple[str, str]]) -> None:
        """Keep earlier questions and their answers in view."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 4)
        column.setSpacing(2)
        for question, answer in answers:
            column.addWidget(label(question, "small"))
            column.addWidget(label(answer, "earlier"))
            column.addSpacing(8)
        has_any = column.count() > 0
        self._earlier.setWidget(inside)
        self._earlier.setVisible(has_any)
        if has_any:
            height = (
                inside.heightForWidth(self._look.px(620))
                if inside.hasHeightForWidth()
                else inside.sizeHint().height()
            )
            self._earlier.setFixedHeight(min(height + 8, self._look.px(EARLIER_HEIGHT)))
            self._earlier.ensureVisible(0, inside.sizeHint().height() * 2)

    def offer(self, *, title: bool, details: bool) -> None:
        """Show the line for a title and the way to the details, or leave them out."""
        self.title.setVisible(title)
        self.details.setVisible(details)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in line with the words."""
        super().resizeEvent(event)
        left = left_margin(self.width(), self._look)
        self._head_column.setContentsMargins(left, 0, MARGIN, 10)
        self._below.setContentsMargins(left, 0, MARGIN, 0)
        beyond = self.width() - left - self._look.px(MEASURE) - MARGIN
        self._above.setContentsMargins(0, 0, max(0, beyond), 0)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = self._head_column
        head.setSpacing(8)
        head.addLayout(self._title_row())
        self._earlier.setProperty("role", "earlier")
        self._earlier.setAccessibleName(self.tr("What you answered before"))
        self._earlier.setWidgetResizable(True)
        self._earlier.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        above = self._above
        above.setSpacing(8)
        for each in (self._caution, self._earlier, self._prompt, self._help):
            each.setVisible(False)
            above.addWidget(each)
        head.addLayout(above)
        column.addWidget(self._head)
        column.addWidget(self.page, 1)
        column.addLayout(self._below)
        if self._line is not None:
            self._below.addWidget(self._line)
        self._prompt.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _title_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        self.title.setProperty("role", "title")
        self.title.setPlaceholderText(self.tr("Untitled"))
        self.title.setAccessibleName(self.tr("Title, if the page wants one"))
        self.title.setMaxLength(160)
        self.title.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        row.addWidget(self.title, 1)
        row.addStretch()
        row.addWidget(self._form)
        row.addWidget(self.details)
        return row

    def _connect_signals(self) -> None:
        self.page.edited.connect(self.edited)
        self.title.textEdited.connect(self._on_title_edited)
        self.title.returnPressed.connect(self.page.setFocus)

    def _on_title_edited(self, text: str) -> None:  # noqa: ARG002 - Qt's signature
        self.edited.emit()

    def _on_form(self) -> None:
        self._menu.popup_below(self._form)
