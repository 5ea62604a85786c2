"""The details of the page that is open and its earlier versions: shown beside the words, done through the journal."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from app import paths
from app.journal.markdown import plain
from app.sharing.gathering import is_marked, with_mark_turned
from app.worksheets.answers import all_in_words
from app.worksheets.fields import LongText, Text, TimedWriting
from app.worksheets.vocabulary import Vocabularies
from models.domain.entry import EntryState
from ui.answering.details import Details
from ui.answering.kinds import WRITING, discards
from ui.answering.versions_view import VersionsView
from ui.widgets.marking import MARK_KEYS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from app.context import AppContext
    from app.worksheets.schema import Worksheet
    from models.domain.entry import Changes, EntryRecord, Revision
    from ui.answering.opening import Opened
    from ui.answering.tagger import Tagger
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


class Extras(QObject):
    """Knows what a person can do to the open page beside writing.

    Attributes:
        changed: Emitted when the day or the tags changed and are to be saved.
        marked: Emitted with whether the page is marked for supervision, whenever that may have changed.
        seal_asked, unseal_asked, bin_asked: Emitted when a person asks for it.
        versions_shown, versions_closed: Emitted when the earlier versions come into sight and go away again.
        brought_back: Emitted when the page has become what an earlier version says.
    """

    changed = Signal()
    marked = Signal(bool)
    seal_asked = Signal()
    unseal_asked = Signal()
    bin_asked = Signal()
    versions_shown = Signal()
    versions_closed = Signal()
    brought_back = Signal()

    def __init__(  # noqa: PLR0913 - collaborators by keyword
        self,
        *,
        context: AppContext,
        worker: Worker,
        look: Look,
        tagger: Tagger,
        save: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """Prepare both; `save` brings everything on the page into the journal and tells whether it is there."""
        super().__init__(parent)
        self._context = context
        self._worker = worker
        self._tagger = tagger
        self._save = save
        self._opened: Opened | None = None
        self._vocabularies = Vocabularies(paths.resources() / "vocabularies")
        self.details = Details(clock=context.clock)
        self.versions = VersionsView(look=look)
        key = QShortcut(QKeySequence(MARK_KEYS), parent)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.mark)
        self._connect_signals()

    def follow(self, found: Opened) -> None:
        """Belong to the page `found` from now on."""
        self._opened = found
        self.details.hide()
        self._tell_mark()

    def mark(self) -> None:
        """Mark what is selected to be talked over in supervision, or the page, or take the mark off.

        A page that is never stored cannot be marked.
        """
        if self._opened is None or discards(self._opened.sheet.worksheet):
            return
        if not self._tagger.set_aside():
            self.details.hide()
            self._on_tagged(with_mark_turned(self._opened.sheet.tags))

    def toggle(self) -> None:
        """Bring the details into sight, or put them away."""
        if self._opened is None or self.details.isVisible():
            self.details.hide()
            return
        self._save()
        sheet = self._opened.sheet
        self._worker.run(self._context.journal.tags, done=self._on_tags)
        self.details.show_page(
            day=sheet.shift_date,
            tags=sheet.tags,
            stored=sheet.stored,
            sealed=sheet.state is EntryState.SEALED,
        )
        self.details.open()

    def _connect_signals(self) -> None:
        self.details.moved.connect(self._on_moved)
        self.details.tagged.connect(self._on_tagged)
        self.details.versions_asked.connect(self._on_versions_asked)
        self.details.sealed.connect(self._on_sealed)
        self.details.unsealed.connect(self._on_unsealed)
        self.details.binned.connect(self._on_binned)
        self.details.closed.connect(self.details.hide)
        self.versions.chosen.connect(self._on_chosen)
        self.versions.brought_back.connect(self._on_bring_back)
        self.versions.closed.connect(self.versions_closed)

    def _on_tags(self, tags: tuple[tuple[str, int], ...]) -> None:
        self.details.suggest_tags(name for name, _ in tags)

    def _on_moved(self, day: date) -> None:
        if self._opened is not None:
            self._opened.sheet.move(day)
            self.changed.emit()

    def _on_tagged(self, tags: tuple[str, ...]) -> None:
        if self._opened is not None:
            self._opened.sheet.tag(tags)
            self._tell_mark()
            self.changed.emit()

    def _tell_mark(self) -> None:
        self.marked.emit(self._opened is not None and is_marked(self._opened.sheet.tags))

    def _on_sealed(self) -> None:
        self.details.hide()
        if self._save():
            self.seal_asked.emit()

    def _on_unsealed(self) -> None:
        self.details.hide()
        if self._save():
            self.unseal_asked.emit()

    def _on_binned(self) -> None:
        self.details.hide()
        if self._save():
            self.bin_asked.emit()

    def _on_versions_asked(self) -> None:
        self.details.hide()
        if self._opened is not None and self._save():
            work = partial(self._context.journal.revisions, self._opened.sheet.id)
            self._worker.run(work, done=self._on_versions)

    def _on_versions(self, versions: tuple[Revision, ...]) -> None:
        here = self._context.clock.now().tzinfo
        self.versions.show_versions([
            replace(each, saved_at=each.saved_at.astimezone(here)) for each in versions
        ])
        self.versions_shown.emit()
        self.versions.begin()

    def _on_chosen(self, version: int) -> None:
        self._worker.run(partial(self._context.journal.revision, version), done=self._on_version)

    def _on_version(self, record: EntryRecord) -> None:
        if self._opened is None:
            return
        texts = list(self._told(record, self._opened.sheet.worksheet))
        title = record.entry.title
        if title and not (texts and _begins_with(texts[0], title)):
            texts.insert(0, f"# {title}")
        self.versions.show_version(texts)

    def _told(self, record: EntryRecord, worksheet: Worksheet) -> Iterator[str]:
        """Yield what an entry said: the words of a page, and of everything else each answer under its question."""
        labels = record.entry.labels
        for name, words in all_in_words(worksheet, record.answers, self._vocabularies, labels=labels).items():
            if worksheet.kind == WRITING:
                if isinstance(worksheet.find(name), Text | LongText | TimedWriting):
                    yield words
            else:
                yield f"### {' '.join(labels.get(name, name).split())}"
                yield words

    def _on_bring_back(self, version: int) -> None:
        self._worker.run(partial(self._context.journal.bring_back, version), done=self._on_brought_back)

    def _on_brought_back(self, changes: Changes) -> None:  # noqa: ARG002 - the worker tells everyone
        self.brought_back.emit()


def _begins_with(text: str, title: str) -> bool:
    """Tell whether a title is no more than the first words of the text."""
    return " ".join(plain(text).split()).startswith(title.rstrip("…"))
