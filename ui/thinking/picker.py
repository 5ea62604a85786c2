"""Choose what words may be: a thinking error, or no error at all, side by side, with each one explained.

It never suggests what somebody's words are. What came with a word to look at is only where the list begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.thinking.chosen_tags import ChosenTags
from ui.thinking.find_line import FindLine
from ui.thinking.kind_card import KindCard
from ui.thinking.kind_list import KindList
from ui.thinking.own_kind import OwnKind
from ui.thinking.words import shortened
from ui.widgets.buttons import button, primary, quiet_link
from ui.widgets.over_page import OverPage
from ui.widgets.page import scrolled
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from models.domain.thought import ThinkingKind, ThoughtTag
    from ui.theme.look import Look

LONGEST_QUOTE = 140
NARROW = 680
"""Below how many pixels of the design the two lists stand under each other."""


class Picker(OverPage):
    """Lets a person choose tags.

    Attributes:
        chosen: Emitted with the tags when the person is done.
        card_asked: Emitted with the id of a kind whose whole card is wanted.
        kind_given: Emitted with name, explanation and question of a kind of the person's own.
    """

    chosen = Signal(object)
    card_asked = Signal(str)
    kind_given = Signal(str, str, str)

    WIDTH = 920
    HEIGHT = 590

    def __init__(self, *, look: Look) -> None:
        """Stand ready."""
        super().__init__(look=look)
        self._kinds: dict[str, ThinkingKind] = {}
        self._quote = label("", "quote-words")
        self._find = FindLine(look=look)
        self._errors = KindList(look=look, name=self.tr("Perhaps a thinking error"))
        self._fair = KindList(look=look, name=self.tr("Not a thinking error"))
        self._card = KindCard(full=False)
        self._none = label(self.tr("Nothing here is called that. You can add a kind of your own."), "muted")
        self._tags = ChosenTags(look=look, label_of=self._label_of)
        self._done = primary(self.tr("Done"), self._on_done)
        self._full_card = button(self.tr("See its whole card"), "small-link", self._on_card)
        self._own = OwnKind()
        self._stack = QStackedWidget()
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.setAccessibleName(self.tr("What these words may be"))
        self._build()
        self._connect_signals()
        self._on_look_changed()

    def ask(
        self,
        quote: str,
        tags: Iterable[ThoughtTag],
        kinds: Sequence[ThinkingKind],
        *,
        first: Iterable[str] = (),
    ) -> None:
        """Show `kinds` for `quote`, which carries `tags` now; the arrows begin at the first of `first`."""
        given = tuple(tags)
        self._quote.setText(self.tr("“{words}”").format(words=shortened(quote, LONGEST_QUOTE)))
        self._kinds = {kind.id: kind for kind in kinds}  # the tags are named by them
        self._tags.show_tags(given)
        self.offer_kinds(kinds)
        self._find.setText("")
        self._on_typed("")
        self._stack.setCurrentIndex(0)
        begin = next((each for each in (*first, *(tag.kind for tag in given)) if each in self._kinds), "")
        self._highlight(begin or next(iter(self._kinds), ""))

    def offer_kinds(self, kinds: Sequence[ThinkingKind]) -> None:
        """List `kinds`; a retired one only where the words carry it."""
        carried = {tag.kind for tag in self._tags.tags()}
        shown = [kind for kind in kinds if not kind.retired or kind.id in carried]
        self._kinds = {kind.id: kind for kind in shown}
        self._errors.show_kinds(kind for kind in shown if not kind.is_fair)
        self._fair.show_kinds(kind for kind in shown if kind.is_fair)
        self._tick()

    def take_own(self, kind_id: str) -> None:
        """Choose the kind that was just added, and go back to the lists."""
        self._tags.put(kind_id)
        self._tick()
        self._stack.setCurrentIndex(0)
        self._highlight(kind_id)
        self._find.setFocus()

    def refuse_own(self, problem: str) -> None:
        """Say why a kind cannot be added so."""
        self._own.say(problem)

    def begin(self) -> None:
        """Put the cursor into the search."""
        self._find.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what is being added before leaving altogether; be done with Ctrl+Enter."""
        key, held = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Escape and self._stack.currentIndex():
            self._on_own_left()
        elif held and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self._stack.currentIndex():
            self._on_done()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists beside or under each other, by the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._look.px(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._lists.setDirection(way)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 20)
        column.addWidget(self._stack)
        self._stack.addWidget(self._choosing())
        self._stack.addWidget(self._own)

    def _choosing(self) -> QWidget:
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._find.setAccessibleDescription(
            self.tr("Enter takes the one that is found. With nothing typed, Enter is done.")
        )
        column.addWidget(self._quote)
        column.addSpacing(14)
        column.addWidget(self._find)
        column.addSpacing(14)
        column.addLayout(self._middle(), 1)
        column.addSpacing(8)
        column.addWidget(self._tags)
        column.addSpacing(10)
        column.addLayout(self._foot())
        return found

    def _middle(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(24)
        self._lists.setSpacing(16)
        for kinds in (self._errors, self._fair):
            part = QVBoxLayout()
            part.setSpacing(6)
            heading = section(kinds.accessibleName())
            heading.setWordWrap(True)
            part.addWidget(heading)
            part.addWidget(kinds, 1)
            self._lists.addLayout(part, 6 if kinds is self._errors else 5)
        row.addLayout(self._lists, 6)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(6)
        beside.addWidget(self._none)
        beside.addWidget(self._card)
        beside.addWidget(self._full_card, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        row.addWidget(scrolled(side), 5)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(button(self.tr("Add a kind of your own"), "link", self._on_own))
        row.addStretch(1)
        row.addWidget(quiet_link(self.tr("Leave it"), self.close_sheet))
        row.addWidget(self._done)
        return row

    def _connect_signals(self) -> None:
        self._find.textChanged.connect(self._on_typed)
        self._find.left.connect(self._on_find_left)
        self._find.returnPressed.connect(self._on_entered)
        for each in (self._errors, self._fair):
            each.highlighted.connect(self._on_highlighted)
            each.toggled.connect(self._on_toggled)
            each.turned.connect(self._on_turned)
            each.finished.connect(self._on_done)
        self._tags.dropped.connect(self._on_dropped)
        self._own.given.connect(self.kind_given)
        self._own.left.connect(self._on_own_left)
        self._look.changed.connect(self._on_look_changed)

    def _label_of(self, kind: str) -> str:
        return self._kinds[kind].label if kind in self._kinds else kind

    def _tick(self) -> None:
        chosen = [tag.kind for tag in self._tags.tags()]
        self._errors.set_chosen(chosen)
        self._fair.set_chosen(chosen)

    def _highlight(self, kind: str) -> None:
        for here, other in ((self._errors, self._fair), (self._fair, self._errors)):
            if here.go_to(kind):
                other.leave_all()
                return

    def _shown(self) -> str:
        return self._errors.current_kind() or self._fair.current_kind()

    def _on_typed(self, typed: str) -> None:
        near = [found for each in (self._errors, self._fair) if (found := each.narrow(typed))]
        is_lost = bool(typed.strip()) and not near
        self._none.setVisible(is_lost)
        self._card.setVisible(not is_lost)
        self._full_card.setVisible(not is_lost)
        if near:
            fair_alone = len(near) == 1 or not self._kinds[near[1]].label.casefold().startswith(
                typed.casefold()
            )
            self._highlight(near[0] if fair_alone else near[1])

    def _on_find_left(self) -> None:
        (self._fair if self._fair.current_kind() else self._errors).setFocus()

    def _on_entered(self) -> None:
        if not self._find.text().strip():
            self._on_done()
        elif not self._none.isHidden():
            self._on_own()
        else:
            self._on_toggled(self._shown(), on=self._shown() not in {tag.kind for tag in self._tags.tags()})
            self._find.setText("")

    def _on_highlighted(self, kind: str) -> None:
        sender = self.sender()
        for each in (self._errors, self._fair):
            if each is not sender and each.current_kind() not in {"", kind}:
                each.leave_all()
        self._card.show_kind(self._kinds.get(kind))

    def _on_toggled(self, kind: str, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if on:
            self._tags.put(kind)
        else:
            self._tags.take(kind)
        self._tick()

    def _on_dropped(self, kind: str) -> None:
        del kind
        self._tick()
        self._find.setFocus()

    def _on_turned(self, right: bool) -> None:  # noqa: FBT001 - a signal's argument
        kinds = self._fair if right else self._errors
        if kinds.count() and not kinds.current_kind():
            kinds.setCurrentRow(0)
        kinds.setFocus()

    def _on_own(self) -> None:
        self._own.show_kind(None, typed=self._find.text().strip() if not self._none.isHidden() else "")
        self._stack.setCurrentIndex(1)
        self._own.begin()

    def _on_own_left(self) -> None:
        self._stack.setCurrentIndex(0)
        self._find.setFocus()

    def _on_card(self) -> None:
        self.card_asked.emit(self._shown())

    def _on_done(self) -> None:
        tags = self._tags.tags()
        self.close_sheet()
        self.chosen.emit(tags)

    def _on_look_changed(self) -> None:
        self._place()
        self._arrange()
