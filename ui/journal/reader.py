"""The right side of the journal page: one entry to read, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.domain.entry import EntryState
from ui.answering.tagger import NO_TAGGER, TaggedEntry
from ui.journal.entry_menu import EntryMenu
from ui.journal.reader_text import Heading, ReaderText
from ui.journal.tag_editor import TagEditor
from ui.journal.version_bar import VersionBar
from ui.theme.icons import icon
from ui.widgets.buttons import button, link, primary
from ui.widgets.text import hairline, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.domain.entry import Entry, EntryRecord
    from ui.answering.tagger import Tagger
    from ui.journal.reading import Reading
    from ui.theme.look import Look
    from ui.widgets.entry_words import EntryWords

SET_DOWN = "set-down"
"""The worksheet whose one line can be opened up into a page."""


class Reader(QWidget):
    """Shows a `Reading`; everything a person asks for is a signal with the `Entry`.

    Attributes:
        back_requested, newer_requested, older_requested: Emitted when the person wants to go on.
        words_requested: Emitted when the words of a sealed entry are wanted.
        version_requested, bring_back_requested: Emitted with a `Revision`.
    """

    back_requested = Signal()
    newer_requested = Signal()
    older_requested = Signal()
    edit_requested = Signal(object)
    open_up_requested = Signal(object)
    restore_requested = Signal(object)
    delete_requested = Signal(object)
    words_requested = Signal(object)
    version_requested = Signal(object)
    bring_back_requested = Signal(object)
    tags_changed = Signal(object, object)

    def __init__(self, *, look: Look, words: EntryWords, tagger: Tagger = NO_TAGGER) -> None:
        """Begin with nothing to read."""
        super().__init__()
        self._look = look
        self._tagger = tagger
        self._words = words
        self._reading: Reading | None = None
        self._covered: Entry | None = None
        self._build()
        self._connect_signals()
        self.show_nothing()

    @property
    def menu(self) -> EntryMenu:
        """The menu of quieter things that can be done with an entry."""
        return self._menu

    def entry(self) -> Entry | None:
        """Return the entry that is shown or covered."""
        return self._reading.record.entry if self._reading else self._covered

    def show_reading(self, reading: Reading, *, typed: str = "") -> None:
        """Show an entry, with the words of the search `typed` set apart."""
        self._reading, self._covered = reading, None
        entry = reading.record.entry
        self._text.show_record(
            reading.record,
            reading.worksheet,
            heading=self._heading(entry),
            typed=typed,
            actions=reading.actions,
        )
        self._let_tag(reading)
        self._tags.show_tags(entry.tags)
        self._versions.show_versions(reading.revisions)
        self._menu.show_entry(entry, versions=len(reading.revisions))
        self._show_actions(entry)
        self._stack.setCurrentWidget(self._text)

    def show_version(self, record: EntryRecord) -> None:
        """Show the entry as an earlier version has it."""
        if self._reading is not None:
            heading = self._heading(record.entry)
            reading = self._reading
            self._tagger.follow(None)
            self._text.show_record(record, reading.worksheet, heading=heading, actions=reading.actions)
            self._tag_row.hide()

    def cover(self, entry: Entry) -> None:
        """Say that `entry` is sealed, and ask before its words are shown."""
        self.show_nothing()
        self._covered = entry
        self._cover_title.setText(self._words.name(entry))
        self._stack.setCurrentWidget(self._cover)
        self._bar.show()
        self._edit.hide()
        self._open_up.hide()

    def show_nothing(self) -> None:
        """Show no entry and keep none."""
        self._reading = self._covered = None
        self._tagger.follow(None)
        self._text.forget()
        self._versions.hide()
        self._tag_row.hide()
        self._bar.setVisible(self._is_alone)
        for action in (self._edit, self._open_up, self._restore, self._delete, self._more):
            action.hide()
        self._stack.setCurrentWidget(self._empty)

    def show_alone(self, alone: bool) -> None:  # noqa: FBT001 - a state, named by its verb
        """Show the way back to the list, because the reader has the page to itself."""
        self._is_alone = alone
        self._back.setVisible(alone)

    def show_neighbours(self, *, newer: bool, older: bool) -> None:
        """Say whether there is an entry to either side."""
        self._newer.setEnabled(newer)
        self._older.setEnabled(older)

    def offer_tags(self, known: Sequence[str]) -> None:
        """Offer tags that are in use already."""
        self._tags.offer(known)

    def begin_reading(self) -> None:
        """Put the focus on the words, or on the question before them."""
        (self._show if self._covered is not None else self._text).setFocus()

    def begin_tagging(self) -> None:
        """Put the focus where a tag is added."""
        self._tags.setFocus()

    def _build(self) -> None:
        self._is_alone = False
        self._text = ReaderText(look=self._look, name_kind=self._tagger.label)
        self._tags = TagEditor(look=self._look)
        self._versions = VersionBar()
        self._menu = EntryMenu(self)
        self._stack = QStackedWidget()
        self._empty = self._build_empty()
        self._cover = self._build_cover()
        for page in (self._text, self._cover, self._empty):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = self._build_bar()
        self._tag_row = self._build_tag_row()
        column.addWidget(self._bar)
        column.addWidget(self._versions)
        column.addWidget(self._stack, 1)
        if (line := self._tagger.line()) is not None:
            column.addWidget(line)
        column.addWidget(self._tag_row)

    def _build_bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 14)
        row.setSpacing(8)
        self._back = button(
            self.tr("Back"), "quiet-link", self.back_requested.emit, name=self.tr("Back to the list")
        )
        self._edit = button(self.tr("Edit"), "", self._on_edit)
        self._open_up = link(self.tr("Open it up"), self._on_open_up)
        self._open_up.setToolTip(self.tr("Begin a page with this line"))
        self._restore = link(self.tr("Put it back"), self._on_restore)
        self._delete = link(self.tr("Delete for good"), self._on_delete)
        self._more = button(self.tr("More"), "quiet-link", self._on_more, name=self.tr("More for this entry"))
        self._newer = button("", "icon", self.newer_requested.emit, name=self.tr("Newer entry"))
        self._newer.setToolTip(self.tr("Newer entry (Alt+Up)"))
        self._older = button("", "icon", self.older_requested.emit, name=self.tr("Older entry"))
        self._older.setToolTip(self.tr("Older entry (Alt+Down)"))
        for action in (self._back, self._edit, self._open_up, self._restore, self._delete, self._more):
            row.addWidget(action)
        row.addStretch(1)
        row.addWidget(self._newer)
        row.addWidget(self._older)
        self._tint()
        return bar

    def _build_tag_row(self) -> QWidget:
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(hairline())
        column.addWidget(self._tags)
        return found

    def _build_empty(self) -> QWidget:
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(2)
        words = label(self.tr("Choose an entry to read it here."), "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addStretch(3)
        return found

    def _build_cover(self) -> QWidget:
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._cover_title = label("", "title")
        text = self.tr(
            "This entry is sealed. Its words are shown only when you ask for them, and covered again afterwards."
        )
        self._show = primary(self.tr("Show its words"), self._on_show)
        column.addWidget(self._cover_title)
        column.addWidget(label(text, "muted"))
        column.addSpacing(8)
        column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return found

    def _connect_signals(self) -> None:
        self._look.changed.connect(self._tint)
        self._tags.tags_changed.connect(self._on_tags_changed)
        self._versions.version_requested.connect(self.version_requested)
        self._versions.bring_back_requested.connect(self.bring_back_requested)
        self._versions.closed.connect(self._on_versions_closed)
        self._menu.versions_requested.connect(self._versions.begin)

    def _heading(self, entry: Entry) -> Heading:
        return Heading(kind=self._words.kind(entry.worksheet.id), title=self._words.name(entry))

    def _let_tag(self, reading: Reading) -> None:
        """Let thoughts be marked in what is read, unless it is in the bin."""
        entry, worksheet = reading.record.entry, reading.worksheet
        allowed = worksheet is None or not worksheet.safety.no_text_cues
        is_binned = entry.state is EntryState.BINNED
        self._tagger.follow(None if is_binned else TaggedEntry(entry.id, allowed, _is_kept))
        self._tagger.join(self._text.marks)
        self._menu.offer(self._text.marks.offered())

    def _show_actions(self, entry: Entry) -> None:
        binned = entry.state is EntryState.BINNED
        draft = entry.state is EntryState.DRAFT
        self._bar.show()
        self._edit.setVisible(not binned)
        self._edit.setText(self.tr("Continue") if draft else self.tr("Edit"))
        self._edit.setAccessibleName(self._edit.text())
        self._edit.setToolTip(self.tr("Ctrl+E"))
        self._open_up.setVisible(entry.worksheet.id == SET_DOWN and not binned)
        self._restore.setVisible(binned)
        self._delete.setVisible(binned)
        self._more.setVisible(not binned)
        self._tag_row.setVisible(not binned)

    def _tint(self) -> None:
        muted = self._look.colour("muted")
        size = QSize(self._look.px(18), self._look.px(18))
        icons = (
            (self._back, "arrow-left"),
            (self._more, "dots-three"),
            (self._newer, "caret-up"),
            (self._older, "caret-down"),
        )
        for found, name in icons:
            found.setIcon(icon(name, muted))
            found.setIconSize(size)

    def _emit(self, signal: str) -> None:
        entry = self.entry()
        if entry is not None:
            getattr(self, signal).emit(entry)

    def _on_edit(self) -> None:
        self._emit("edit_requested")

    def _on_open_up(self) -> None:
        if self._reading is not None:
            self.open_up_requested.emit(self._reading.record)

    def _on_restore(self) -> None:
        self._emit("restore_requested")

    def _on_delete(self) -> None:
        self._emit("delete_requested")

    def _on_show(self) -> None:
        self._emit("words_requested")

    def _on_more(self) -> None:
        self._menu.open_under(self._more)

    def _on_tags_changed(self, tags: tuple[str, ...]) -> None:
        entry = self.entry()
        if entry is not None:
            self.tags_changed.emit(entry, tags)

    def _on_versions_closed(self) -> None:
        if self._reading is not None:
            self.show_reading(self._reading)


def _is_kept() -> bool:
    """Tell that what is read is in the journal."""
    return True
