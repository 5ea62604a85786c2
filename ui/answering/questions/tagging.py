"""Questions answered with tags of the entry; a vocabulary offers some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.answering.question import Question
from ui.answering.tags_field import TagsField
from ui.widgets.chip_row import ChipRow

if TYPE_CHECKING:
    from app.worksheets.fields import Tags
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings


class Tagged(Question):
    """Words of a vocabulary as chips, and a line for others."""

    def __init__(self, field: Tags, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        self._most = field.max
        self._rows: list[ChipRow] = []
        self._groups: ChipRow | None = None
        self._offered: list[str] = []
        self._tags = TagsField(name=field.label.strip(), hint=self.tr("A tag, then Enter"))
        self._tags.suggest(around.known.tags)
        self._build(field, around)
        self._tags.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Put the focus on the first word, or where a tag is typed."""
        (self._groups or self._tags).setFocus()

    def show_answer(self, sheet: Answers) -> None:
        """Show the tags of the entry."""
        for row in self._rows:
            row.set_on(sheet.tags)
        self._tags.set_value(tag for tag in sheet.tags if tag not in self._offered)
        self._limit()
        self._open("")

    def keep_answer(self, sheet: Answers) -> None:
        """Give the entry these tags."""
        chosen = [tag for row in self._rows for tag in row.on()]
        sheet.tag((*chosen, *(tag for tag in self._tags.value() if tag not in chosen)))

    def _build(self, field: Tags, around: Surroundings) -> None:
        if field.vocab:
            vocabulary = around.vocabularies.get(field.vocab)
            groups = ((group.id, group.label, group.help) for group in vocabulary.groups)
            self._groups = ChipRow(groups, name=field.label.strip(), role="tab")
            self._groups.toggled.connect(self._on_group)
            self._column.addWidget(self._groups)
            for group in vocabulary.groups:
                words = [(word.label, word.label, word.help) for word in vocabulary.of(group.id)]
                row = ChipRow(words, name=f"{field.label.strip()} {group.label}")
                row.toggled.connect(self._on_toggled)
                row.setProperty("group", group.id)
                row.hide()
                self._rows.append(row)
                self._offered += [word for word, _, _ in words]
                self._column.addWidget(row)
        self._answered_with(self._tags)

    def _open(self, group: str) -> None:
        """Show the words of one group, and beside them whatever is chosen in others."""
        for row in self._rows:
            row.setVisible(row.property("group") == group or bool(row.on()))

    def _limit(self) -> None:
        count = sum(len(row.on()) for row in self._rows)
        for row in self._rows:
            row.set_full(full=self._most is not None and count >= self._most)

    def _on_toggled(self, word: str, on: bool) -> None:  # noqa: ARG002, FBT001 - a signal's arguments
        self._limit()
        self.changed.emit()

    def _on_group(self, group: str, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._groups is not None:
            self._groups.set_on([group] if on else [])
        self._open(group if on else "")

    def _on_changed(self) -> None:
        self.changed.emit()
