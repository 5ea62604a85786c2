"""The tools: every worksheet there is, by what brings a person to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.worksheets.own import OWN
from ui.library.group import ToolGroup
from ui.library.left_out import LeftOut
from ui.library.needs import NEEDS, OTHER
from ui.library.refusals import Refusals
from ui.theme.icons import icon
from ui.widgets.clear_button import name_clear_button
from ui.widgets.page import MARGIN, Page, page_column, scrolled
from ui.widgets.place import PageName, Place, page_for
from ui.widgets.text import label, title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QKeyEvent

    from app.worksheets.loader import Library
    from app.worksheets.reading import UnknownKey
    from app.worksheets.schema import Heading
    from ui.theme.look import Look
    from ui.widgets.place import Destination
    from ui.widgets.tile import Tile

WIDTH = 1000
"""Most pixels of the design that the page is wide."""

FIELD = 320


class ToolsPage(Page):
    """A library to look around in."""

    def __init__(self, *, library: Library, look: Look, places: Sequence[Destination] = ()) -> None:
        """Show what `library` has, its files not opened further than their tops, and `places` to look around in."""
        super().__init__()
        self._look = look
        self._library = library
        self._groups = tuple(self._group(heading, tools) for heading, tools in grouped(library.headings()))
        if places:
            beyond = ToolGroup(self.tr("Look over it"), places, look=look)
            beyond.chosen.connect(self._on_place_chosen)
            self._groups = (*self._groups, beyond)
        self._found: tuple[Tile, ...] = ()
        self._build()
        self._connect_signals()
        self._on_words("")
        self._on_look_changed()

    def open_at(self, place: Place) -> None:
        """Show everything, with the cursor in the find field."""
        del place
        self._field.clear()
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the find field with Escape, and return to it."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self._field.clear()
            self._field.setFocus()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._content = QWidget()
        column = page_column(self._content)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Find a tool"))
        self._field.setAccessibleName(self.tr("Find a tool"))
        self._field.setAccessibleDescription(self.tr("Enter opens the first one."))
        self._field.setClearButtonEnabled(True)
        name_clear_button(self._field)
        self._lens = QAction(self.tr("Find a tool"), self)
        self._field.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._none = label(self.tr("No tool has these words in its title or summary."), "muted")
        column.addWidget(title(self.tr("Tools")))
        column.addSpacing(4)
        column.addWidget(label(self.tr("Take whichever fits. Any of them can be left half done."), "muted"))
        column.addSpacing(18)
        column.addWidget(self._field)
        column.addSpacing(16)
        column.addWidget(self._none)
        for group in self._groups:
            column.addWidget(group)
        column.addWidget(Refusals(self._library.refused()))
        column.addWidget(LeftOut(self._left_out()))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self._content))

    def _left_out(self) -> dict[str, tuple[UnknownKey, ...]]:
        """Return what was not understood in the person's own worksheets, by the name of the file."""
        own = (each for each in self._library.ids() if each.startswith(OWN))
        found = {self._library.path(each).name: self._library.unknown(each) for each in own}
        return {file: keys for file, keys in found.items() if keys}

    def _group(self, heading: str, tools: tuple[Heading, ...]) -> ToolGroup:
        partly = self._library.partly_translated()
        found = ToolGroup(QCoreApplication.translate("Needs", heading), tools, look=self._look, partly=partly)
        found.chosen.connect(self._on_chosen)
        return found

    def _connect_signals(self) -> None:
        self._field.textChanged.connect(self._on_words)
        self._field.returnPressed.connect(self._on_entered)
        self._look.changed.connect(self._on_look_changed)

    def _on_look_changed(self) -> None:
        self._field.setFixedWidth(self._look.px(FIELD))
        self._content.setMaximumWidth(self._look.px(WIDTH) + 2 * MARGIN)
        self._lens.setIcon(icon("magnifying-glass", self._look.colour("muted")))

    def _on_words(self, words: str) -> None:
        self._found = tuple(tile for group in self._groups for tile in group.show_matching(words))
        self._none.setVisible(not self._found)

    def _on_entered(self) -> None:
        words = self._field.text().strip().casefold()
        if self._found and words:
            named = (tile for tile in self._found if tile.accessibleName().casefold().startswith(words))
            next(named, self._found[0]).click()

    def _on_place_chosen(self, page: str) -> None:
        self.place_requested.emit(Place(PageName(page)))

    def _on_chosen(self, worksheet_id: str) -> None:
        kinds = {heading.id: heading.kind for heading in self._library.headings()}
        self.place_requested.emit(Place(page_for(kinds[worksheet_id]), worksheet=worksheet_id))


def grouped(tools: tuple[Heading, ...]) -> Iterator[tuple[str, tuple[Heading, ...]]]:
    """Yield each heading with its tools, shortest first; a tool stands where it belongs most, and only once."""
    offered = sorted((tool for tool in tools if not tool.deprecated and tool.status == "ready"), key=_length)
    for need, heading in NEEDS:
        if found := tuple(tool for tool in offered if tool.needs[:1] == (need,)):
            yield heading, found
    if rest := tuple(tool for tool in offered if not tool.needs):
        yield OTHER, rest


def _length(tool: Heading) -> tuple[int, str]:
    return (tool.minutes or (0, 0))[0], tool.title
