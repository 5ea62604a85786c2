"""The page of the reader: an entry as text that can be selected and copied, at a measure that is easy to read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHelpEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from app import paths
from app.worksheets.vocabulary import Vocabularies
from ui.answering.kinds import WRITING
from ui.answering.text_marks import TextMarks
from ui.i18n import dates
from ui.journal.entry_document import EntryDocument
from ui.journal.entry_text import parts
from ui.journal.structured_text import structured_parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from app.worksheets.schema import Worksheet
    from models.domain.action import Action
    from models.domain.entry import Entry, EntryRecord
    from ui.journal.entry_text import Part
    from ui.theme.look import Look

MEASURE = 600
"""Width of the text in pixels of the design: about 70 characters of the writing face."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the answers, besides the dates."""

    kind: str
    title: str


class ReaderText(QTextEdit):
    """Shows one entry."""

    def __init__(self, *, look: Look, name_kind: Callable[[str], str] = str) -> None:
        """Begin empty; `name_kind` names a kind of thinking."""
        super().__init__()
        self._look = look
        self._name_kind = name_kind
        self._vocabularies = Vocabularies(paths.resources() / "vocabularies")
        self._actions: tuple[Action, ...] = ()
        self._shown: tuple[EntryRecord, Worksheet | None, Heading, str] | None = None
        self.marks = TextMarks(self, look=look)
        self._build()
        look.changed.connect(self._on_look_changed)

    def show_record(
        self,
        record: EntryRecord,
        worksheet: Worksheet | None,
        *,
        heading: Heading,
        typed: str = "",
        actions: tuple[Action, ...] = (),
    ) -> None:
        """Show `record` under `heading`, with the words of the search `typed` set apart and its `actions`."""
        self._actions = actions
        self._shown = (record, worksheet, heading, typed)
        self._write()

    def forget(self) -> None:
        """Show nothing and keep nothing."""
        self._shown = None
        self.marks.text.set_stretches(())
        self.marks.show_marks(())
        self.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure."""
        super().resizeEvent(event)
        self._keep_measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, then the lines under the thoughts marked in them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.marks.paint(painter, event.rect())
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what the words under the pointer are marked as."""
        if isinstance(event, QHelpEvent):
            self.marks.tell_under(event)
            return True
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let a mark be looked at when it is pressed."""
        super().mouseReleaseEvent(event)
        is_press = event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        if is_press and self.marks.under(event.position().toPoint()):
            self.marks.pointed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the words, and with the thoughts in them."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addActions(self.marks.offered())
        menu.popup(event.globalPos())

    def _build(self) -> None:
        self.setProperty("role", "reader")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Entry"))
        self.document().setDocumentMargin(0)
        self._keep_measure()

    def _write(self) -> None:
        if self._shown is None:
            return
        record, worksheet, heading, typed = self._shown
        page = EntryDocument(self.document(), look=self._look)
        page.add_line(self.tr("{kind} · {dates}").format(kind=heading.kind, dates=self._dates(record.entry)))
        page.add_title(heading.title)
        page.add_parts(self._parts(record, worksheet))
        self.marks.text.set_stretches(page.stretches())
        first = page.mark_matches(typed) if typed else -1
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(first, 0))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _parts(self, record: EntryRecord, worksheet: Worksheet | None) -> tuple[Part, ...]:
        if worksheet is None or worksheet.kind == WRITING:
            return parts(record, worksheet)
        return structured_parts(
            record, worksheet, self._vocabularies, self._actions, name_kind=self._name_kind
        )

    def _dates(self, entry: Entry) -> str:
        written, day = entry.written_at, entry.shift_date
        if written.date() == day:
            words = self.tr("{day}, written at {time}")
            return words.format(day=dates.long_day(day), time=dates.clock_time(written))
        words = self.tr("{day}, written on {written} at {time}")
        return words.format(
            day=dates.long_day(day), written=dates.day_of_year(written.date()), time=dates.clock_time(written)
        )

    def _keep_measure(self) -> None:
        room = self.width() - self._look.px(MEASURE) - self.verticalScrollBar().sizeHint().width()
        margins = self.viewportMargins()
        if margins.right() != max(0, room):
            self.setViewportMargins(0, 0, max(0, room), 0)
        if self.document().textWidth() != self.viewport().width():
            self.document().setTextWidth(
                self.viewport().width()
            )  # Qt has broken the lines before the margin was there

    def _on_look_changed(self) -> None:
        self._keep_measure()
        self._write()
        self.marks.show_marks(mark for mark, _, _ in self.marks.places())
