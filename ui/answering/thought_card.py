"""One thought in a list of thoughts: its words, how much it is believed, and the kinds of thinking seen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.domain.thought import FOR_SUPERVISION, ThoughtTag
from ui.answering.question import listed
from ui.answering.underlined_line import UnderlinedLine
from ui.widgets.buttons import button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.sliding import Sliding
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.domain.entry import JsonValue
    from ui.answering.tagger import Tagger
    from ui.theme.look import Look

_LEVEL = Qt.AlignmentFlag.AlignTop

_SHOWN = frozenset({"text", "tags"})
"""Parts of a stored thought that can always be changed here; whatever else was stored with it stays with it."""


class ThoughtCard(QFrame):
    """A thought that can be written, rated, tagged, tested and removed.

    Attributes:
        changed: Emitted when a person changed anything of it.
        removed: Emitted with this card when a person removed it.
        test_asked: Emitted with this card when a person wants to look at the thought closely.
        step_asked: Emitted with this card when a person wants to do something about what is no error.
    """

    changed = Signal()
    removed = Signal(object)
    test_asked = Signal(object)
    step_asked = Signal(object)

    def __init__(  # noqa: PLR0913 - what is asked about it, each by its name
        self,
        thought: dict[str, JsonValue],
        *,
        look: Look,
        tagger: Tagger | None,
        believes: bool,
        goes_on: bool,
        name: str,
    ) -> None:
        """Show `thought` as stored.

        Args:
            thought: Its words, and whatever else was stored with it.
            look: The look to paint in.
            tagger: Where it is tagged; without one it takes no tags.
            believes: Whether it asks how much it is believed.
            goes_on: Whether another tool can be gone on with from it.
            name: What a screen reader calls it.
        """
        super().__init__()
        shown = _SHOWN | {"belief"} if believes else _SHOWN
        self._rest = {key: value for key, value in thought.items() if key not in shown}
        self._stored_tags = thought.get("tags")
        carried = tuple(_tags(self._stored_tags))
        self._tags = tuple(tag for tag in carried if tag.kind != FOR_SUPERVISION)
        self._aside = tuple(tag for tag in carried if tag.kind == FOR_SUPERVISION)
        self._tagger = tagger
        self._name = name
        self._line = UnderlinedLine(look=look, name=name, hint=self.tr("A thought, as it came"))
        self._line.show_words(str(thought.get("text") or ""))
        self._belief = self._belief_of(thought) if believes else None
        self._foot = QWidget()
        self._flow = FlowLayout(self._foot, spacing=8)
        self._tag = button("", "small-link", self._on_tag)
        self._test = button(self.tr("Test this thought"), "small-link", self._on_test)
        self._step = button(self.tr("Find a next step"), "small-link", self._on_step)
        remove = self.tr("Remove: {thought}").format(thought=name)
        self._remove = button(self.tr("Remove"), "small-quiet-link", self._on_remove, name=remove)
        self._goes_on = goes_on
        self._build()
        self._connect_signals()
        self._show_tags()

    def begin(self) -> None:
        """Put the cursor into the words."""
        self._line.setFocus()

    def is_empty(self) -> bool:
        """Tell whether there is not a word."""
        return not self._line.words().strip()

    def words(self) -> str:
        """Return the words."""
        return self._line.words()

    def value(self) -> dict[str, JsonValue]:
        """Return the thought as it is stored."""
        said: dict[str, JsonValue] = {**self._rest, "text": self._line.words()}
        belief = self._belief.value() if self._belief is not None else None
        if belief is not None:
            said["belief"] = belief
        if self._stored_tags is not None:
            said["tags"] = self._stored_tags
        return said

    def _belief_of(self, thought: dict[str, JsonValue]) -> Sliding:
        slider = Sliding(
            least=0, most=100, step=5, name=self.tr("How much you believe it. {thought}").format(thought=self._name)
        )  # fmt: skip
        found = thought.get("belief")
        slider.set_value(found if isinstance(found, int | float) else None)
        return slider

    def _build(self) -> None:
        self.setProperty("role", "tile")
        for each in (self._tag, self._remove):
            keeps = each.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)  # nothing jumps when the first letter is typed
            each.setSizePolicy(keeps)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(4)
        column.addWidget(self._line)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._foot, 1)
        row.addStretch()
        if self._aside:
            row.addWidget(label(self.tr("For supervision"), "caption", wrap=False), 0, _LEVEL)
        if self._is_tested():
            row.addWidget(label(self._then_and_now(), "caption", wrap=False), 0, _LEVEL)
        row.addWidget(self._remove, 0, _LEVEL)
        column.addLayout(row)
        if self._belief is not None and not self._is_tested():
            rated = QHBoxLayout()
            rated.setSpacing(12)
            rated.addWidget(label(self.tr("How much you believe it"), "small", wrap=False))
            rated.addWidget(self._belief, 1)
            column.addLayout(rated)

    def _connect_signals(self) -> None:
        self._line.edited.connect(self._on_edited)
        if self._belief is not None:
            self._belief.changed.connect(self.changed)

    def _is_tested(self) -> bool:
        return isinstance(self._rest.get("belief_after"), int | float)

    def _then_and_now(self) -> str:
        """Return how much the thought was believed before and after it was looked at closely, or ""."""
        before, after = (
            self._belief.value() if self._belief is not None else None,
            self._rest.get("belief_after"),
        )
        if not isinstance(after, int | float):
            return ""
        if before is None:
            return self.tr("Tested, and believed {after} of 100 afterwards").format(after=f"{after:g}")
        return self.tr("Believed then {before}, now {after}").format(before=f"{before:g}", after=f"{after:g}")

    def _show_tags(self) -> None:
        while item := self._flow.takeAt(0):
            if isinstance(gone := item.widget(), QPushButton) and gone not in {
                self._tag,
                self._test,
                self._step,
            }:
                gone.hide()
                gone.deleteLater()
        for each in self._tags:
            self._flow.addWidget(self._chip(each))
        self._tag.setText(self.tr("Change") if self._tags else self.tr("Name the kind"))
        for offered in (self._tag, self._test, self._step):
            self._flow.addWidget(offered)
        self._line.set_underlined(underlined=any(not self._is_fair(each) for each in self._tags))
        self._offer()

    def _offer(self) -> None:
        """Offer what can be done with the words, where there are some: what is no error is not put to the test."""
        written, goes_on = not self.is_empty(), self._goes_on
        is_fair = bool(self._tags) and all(self._is_fair(each) for each in self._tags)
        shown = {
            self._tag: written and self._tagger is not None,
            self._test: written and goes_on and not is_fair,
            self._step: written and goes_on and is_fair,
        }
        for each, is_shown in shown.items():
            each.setVisible(is_shown)
            each.setAccessibleName(f"{each.text()}: {self._line.words()}")
        self._remove.setVisible(written)

    def _is_fair(self, tag: ThoughtTag) -> bool:
        return self._tagger is not None and self._tagger.is_fair(tag.kind)

    def _chip(self, tag: ThoughtTag) -> QPushButton:
        words = self._tagger.label(tag.kind) if self._tagger is not None else tag.kind
        strong = "" if tag.strength is None else self.tr("{strength} of 100").format(strength=tag.strength)
        found = button(words, "tag-fair" if self._is_fair(tag) else "tag", self._on_tag)
        found.setAccessibleName(f"{words}, {strong}" if strong else words)
        found.setAccessibleDescription(self.tr("Change the kinds of this thought"))
        found.setToolTip(strong)
        found.setCursor(Qt.CursorShape.PointingHandCursor)
        return found

    def _on_edited(self) -> None:
        self._offer()
        self.changed.emit()

    def _on_tag(self) -> None:
        if self._tagger is not None:
            self._tagger.choose(self._line.words(), self._tags, beside=self._tag, chosen=self._on_tagged)

    def _on_tagged(self, tags: tuple[ThoughtTag, ...]) -> None:
        self._tags = tags
        self._stored_tags = [_stored(each) for each in (*tags, *self._aside)] or None
        self._show_tags()
        self.changed.emit()

    def _on_test(self) -> None:
        self.test_asked.emit(self)

    def _on_step(self) -> None:
        self.step_asked.emit(self)

    def _on_remove(self) -> None:
        self.removed.emit(self)


def _tags(value: JsonValue) -> Iterator[ThoughtTag]:
    for each in listed(value):
        kind = each.get("kind") if isinstance(each, dict) else each
        strength = each.get("strength") if isinstance(each, dict) else None
        if isinstance(kind, str) and kind:
            yield ThoughtTag(kind, round(strength) if isinstance(strength, int | float) else None)


def _stored(tag: ThoughtTag) -> dict[str, JsonValue]:
    return {"kind": tag.kind} if tag.strength is None else {"kind": tag.kind, "strength": tag.strength}
