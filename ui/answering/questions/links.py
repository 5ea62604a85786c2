"""Questions answered with another entry, which can then be read beside this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout

from ui.answering.question import Question, listed
from ui.widgets.drop_down import DropDown
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.worksheets.fields import EntryLink
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings


class Linked(Question):
    """Another entry, chosen from the newest ones that fit."""

    def __init__(self, field: EntryLink, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        self._pages = {page.id: page for page in around.known.pages.get(field.id, ())}
        self._several = field.max > 1
        self._kept: list[str] = []
        self._choice = DropDown(look=around.look)
        self._none = label(self.tr("There is no such page yet."), "small")
        self._quote = QFrame()
        self._told = QVBoxLayout(self._quote)
        self._build()
        self._choice.activated.connect(self._on_activated)

    def can_begin(self) -> bool:
        """Tell whether there is a page to choose."""
        return self._choice.count() > 1

    def show_answer(self, sheet: Answers) -> None:
        """Show which entry is linked."""
        self._kept = [str(each) for each in listed(sheet.answer(self.field.id))]
        found = self._choice.findData(self._kept[0]) if self._kept else 0
        if self._kept and found < 0:
            self._choice.addItem(self.tr("A page that is not listed here"), self._kept[0])
            found = self._choice.count() - 1
            self._choice.show()
            self._none.hide()
        self._choice.setCurrentIndex(found)
        self._show_page()

    def keep_answer(self, sheet: Answers) -> None:
        """Put the linked entry into `sheet`."""
        sheet.put(self.field.id, list(self._kept) if self._several else next(iter(self._kept), None))

    def _build(self) -> None:
        self._choice.addItem(self.tr("None"), None)
        for page in self._pages.values():
            self._choice.addItem(page.words, page.id)
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setMinimumContentsLength(30)
        self._choice.setMaximumWidth(520)
        self._choice.setVisible(bool(self._pages))
        self._none.setVisible(not self._pages)
        self._quote.setProperty("role", "quote")
        self._told.setContentsMargins(14, 2, 0, 2)
        self._told.setSpacing(2)
        self._quote.hide()
        self._answered_with(self._choice)
        self._column.addWidget(self._none)
        self._column.addWidget(self._quote)

    def _show_page(self) -> None:
        while item := self._told.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        page = next((found for linked in self._kept if (found := self._pages.get(linked))), None)  # type: ignore[call-overload]  # ids are text
        for asked, answer in page.told if page is not None else ():
            self._told.addWidget(label(asked, "small"))
            self._told.addWidget(label(answer, "earlier"))
        self._quote.setVisible(bool(page is not None and page.told))

    def _on_activated(self) -> None:
        chosen = self._choice.currentData()
        rest = self._kept[1:] if self._several else []
        self._kept = [chosen, *rest] if chosen else rest
        self._show_page()
        self.changed.emit()
