"""The rail: the places of the window, each an icon and a word; icons alone where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme.icons import icon
from ui.widgets.buttons import button
from ui.widgets.place import PageName
from ui.widgets.text import label

if TYPE_CHECKING:
    from ui.theme.look import Look

WIDTH = 196
FOLDED_WIDTH = 64
SIDE = 12
SPARE = 12
"""Room beside the longest word: it grows a little where the window is at its place."""

ICON = 18

_ICONS = {
    PageName.TODAY: "sun-horizon",
    PageName.JOURNAL: "book-open",
    PageName.TOOLS: "compass",
    PageName.TRENDS: "chart-line",
    PageName.ACTIONS: "check-circle",
    PageName.SUPERVISION: "chats-teardrop",
    PageName.SUPPORT: "lifebuoy",
    PageName.SETTINGS: "sliders-horizontal",
}
_UPPER = (
    PageName.TODAY,
    PageName.JOURNAL,
    PageName.TOOLS,
    PageName.TRENDS,
    PageName.ACTIONS,
    PageName.SUPERVISION,
)
_LOWER = (PageName.SUPPORT, PageName.SETTINGS)
_BELONGS = {
    PageName.WRITING: PageName.JOURNAL,
    PageName.WORKSHEET: PageName.TOOLS,
    PageName.THINKING: PageName.TOOLS,
    PageName.PATTERNS: PageName.TOOLS,
    PageName.EXPORT: PageName.SETTINGS,
    PageName.IMPORT: PageName.SETTINGS,
}
"""Pages that have no place of their own on the rail, with the one they are shown under."""


class Rail(QWidget):
    """Shows where one can go and where one is.

    Attributes:
        page_chosen: Emitted with the `PageName` a person chose.
        menu_requested, lock_requested: Emitted when their buttons are pressed.
    """

    page_chosen = Signal(object)
    menu_requested = Signal()
    lock_requested = Signal()

    def __init__(self, *, look: Look) -> None:
        """Build the rail unfolded."""
        super().__init__()
        self._look = look
        self._buttons: dict[PageName, QPushButton] = {}
        self._words: dict[QPushButton, str] = {}
        self._build()
        self._tint()
        look.changed.connect(self._tint)

    def mark(self, page: PageName) -> None:
        """Show that the window is at `page`; writing belongs to the journal, a worksheet to the tools."""
        self._buttons[_BELONGS.get(page, page)].setChecked(True)

    def fold(self, folded: bool) -> None:  # noqa: FBT001 - a state, named by its verb
        """Show icons alone, with the words as tooltips, or icons and words."""
        self._brand.setVisible(not folded)
        self._head.setContentsMargins(2 if folded else 12, 0, 2 if folded else 0, 0)
        for found, words in self._words.items():
            found.setText("" if folded else words)
            found.setToolTip(words if folded else "")
        self.setFixedWidth(self._look.px(FOLDED_WIDTH) if folded else self._unfolded_width())

    def menu_button(self) -> QPushButton:
        """Return the button that the menu opens under."""
        return self._menu

    def _build(self) -> None:
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Places"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 22, SIDE, 20)
        column.setSpacing(2)
        self._head = self._make_head()
        column.addLayout(self._head)
        column.addSpacing(14)
        group = QButtonGroup(self)
        for page in _UPPER:
            column.addWidget(self._page_button(page, group))
        column.addStretch()
        for page in _LOWER:
            column.addWidget(self._page_button(page, group))
        self._lock = button(self.tr("Lock"), "rail", self.lock_requested.emit)
        self._words[self._lock] = self._lock.text()
        column.addWidget(self._lock)

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        self._brand = label("Afterword", "brand", wrap=False)
        self._menu = button("", "icon", self.menu_requested.emit, name=self.tr("Menu"))
        self._menu.setToolTip(self.tr("Menu (F10)"))
        head.addWidget(self._brand)
        head.addStretch()
        head.addWidget(self._menu)
        return head

    def _page_button(self, page: PageName, group: QButtonGroup) -> QPushButton:
        found = button(self._title(page), "rail")
        found.setCheckable(True)
        found.setProperty("page", page.value)
        found.clicked.connect(self._on_page_clicked)
        group.addButton(found)
        self._buttons[page] = found
        self._words[found] = found.text()
        return found

    def _title(self, page: PageName) -> str:
        return {
            PageName.TODAY: self.tr("Today"),
            PageName.JOURNAL: self.tr("Journal"),
            PageName.TOOLS: self.tr("Tools"),
            PageName.TRENDS: self.tr("Trends"),
            PageName.ACTIONS: self.tr("Actions"),
            PageName.SUPERVISION: self.tr("Supervision"),
            PageName.SUPPORT: self.tr("Support"),
            PageName.SETTINGS: self.tr("Settings"),
        }[page]

    def _unfolded_width(self) -> int:
        """Return the width of the design, or what the longest word needs in another language."""
        longest = max(found.sizeHint().width() for found in self._words)
        return max(self._look.px(WIDTH), longest + 2 * SIDE + SPARE)

    def _tint(self) -> None:
        size = QSize(self._look.px(ICON), self._look.px(ICON))
        muted, active = self._look.colour("muted"), self._look.colour("on_soft")
        for page, found in self._buttons.items():
            found.setIcon(icon(_ICONS[page], muted, active=active))
            found.setIconSize(size)
        for found, name in ((self._lock, "lock-simple"), (self._menu, "list")):
            found.setIcon(icon(name, muted))
            found.setIconSize(size)

    def _on_page_clicked(self) -> None:
        self.page_chosen.emit(PageName(self.sender().property("page")))
