"""What is marked here: the words, what the person took them for, and the ways to change it or take it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.thought import FOR_SUPERVISION
from ui.thinking.words import name_in_words, shortened, tag_in_words
from ui.widgets.buttons import button, quiet_link
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.over_page import OverPage
from ui.widgets.page import scrolled
from ui.widgets.text import hairline, label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QScrollArea

    from models.domain.thought import ThinkingKind, Thought
    from ui.theme.look import Look

LONGEST_QUOTE = 200


class MarkSheet(OverPage):
    """Tells of the thoughts marked in one place.

    Attributes:
        change_asked, removal_asked, test_asked: Emitted with the `Thought`.
        card_asked: Emitted with the id of a kind whose card is wanted.
    """

    change_asked = Signal(object)
    removal_asked = Signal(object)
    test_asked = Signal(object)
    card_asked = Signal(str)

    WIDTH = 500

    def __init__(self, *, look: Look) -> None:
        """Stand ready."""
        super().__init__(look=look)
        self._area: QScrollArea | None = None
        self._shown: tuple[Thought, ...] = ()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(24, 20, 16, 18)
        self.setAccessibleName(self.tr("What is marked here"))

    def show_thoughts(self, thoughts: Sequence[Thought], kinds: Mapping[str, ThinkingKind]) -> None:
        """Show `thoughts`, the narrowest first."""
        if self._area is not None:
            self._outer.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
        self._shown = tuple(thoughts)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(8)
        for number, thought in enumerate(self._shown):
            if number:
                column.addSpacing(6)
                column.addWidget(hairline())
                column.addSpacing(6)
            self._add(column, thought, kinds)
        column.addStretch(1)
        self._area = scrolled(inside)
        self._outer.addWidget(self._area)

    def begin(self) -> None:
        """Put the focus on the first thing that can be done, past the kinds."""
        ways = [each for each in self._stops() if each.property("thought")]
        if ways:
            ways[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _wanted_height(self, width: int) -> int:
        inside = self._area.widget() if self._area is not None else None
        if inside is None:
            return super()._wanted_height(width)
        return max(inside.heightForWidth(width - 50), inside.minimumSizeHint().height()) + 46

    def _add(self, column: QVBoxLayout, thought: Thought, kinds: Mapping[str, ThinkingKind]) -> None:
        quote = shortened(thought.quote, LONGEST_QUOTE)
        column.addWidget(label(self.tr("“{words}”").format(words=quote), "quote-words"))
        if thought.is_adrift:
            gone = self.tr("These words are no longer on the page. The thought is kept as you marked it.")
            column.addWidget(label(gone, "small"))
        column.addWidget(self._chips(thought, kinds))
        for kind in (kinds[tag.kind] for tag in thought.tags if tag.kind in kinds):
            if kind.question:
                column.addWidget(label(kind.question, "muted"))
        column.addWidget(self._ways(thought))

    def _chips(self, thought: Thought, kinds: Mapping[str, ThinkingKind]) -> QWidget:
        found = QWidget()
        flow = FlowLayout(found, spacing=6)
        for tag in thought.kinds:
            is_fair = tag.kind in kinds and kinds[tag.kind].is_fair
            words = tag_in_words(tag, kinds)
            card = button(words, "tag-fair" if is_fair else "tag", self._on_card)
            card.setAccessibleDescription(self.tr("Opens the card of this kind"))
            card.setProperty("kind", tag.kind)
            flow.addWidget(card)
        if thought.is_for_supervision:
            flow.addWidget(label(name_in_words(FOR_SUPERVISION, kinds), "small", wrap=False))
        elif not thought.kinds:
            flow.addWidget(label(self.tr("Marked, without a kind"), "small", wrap=False))
        return found

    def _ways(self, thought: Thought) -> QWidget:
        found = QWidget()
        flow = FlowLayout(found, spacing=12)
        remove = quiet_link(self.tr("Take the mark off"), self._on_remove)
        ways = [remove]
        if thought.kinds or not thought.is_for_supervision:
            change = button(self.tr("Change it"), "link", self._on_change)
            ways = [change, button(self.tr("Test this thought"), "link", self._on_test), remove]
        for each in ways:
            each.setProperty("thought", thought.id)
            flow.addWidget(each)
        return found

    def _thought(self) -> Thought | None:
        wanted = self.sender().property("thought")
        return next((each for each in self._shown if each.id == wanted), None)

    def _on_change(self) -> None:
        thought = self._thought()
        self.close_sheet()
        self.change_asked.emit(thought)

    def _on_remove(self) -> None:
        thought = self._thought()
        self.close_sheet()
        self.removal_asked.emit(thought)

    def _on_test(self) -> None:
        thought = self._thought()
        self.close_sheet()
        self.test_asked.emit(thought)

    def _on_card(self) -> None:
        kind = self.sender().property("kind")
        self.close_sheet()
        self.card_asked.emit(kind)
