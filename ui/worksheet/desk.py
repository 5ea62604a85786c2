"""Where a worksheet is answered: its sections in any order, with the word before it and the last screen after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.worksheets.conditions import visible
from models.domain.entry import EntryState
from ui.answering.caution_view import CautionView
from ui.answering.close_view import CloseView
from ui.answering.heavy_foot import HeavyFoot
from ui.answering.series import first_of, kind_words, offer_words, open_series
from ui.answering.surroundings import Surroundings
from ui.answering.tagger import NO_TAGGER
from ui.answering.ways import Ways
from ui.widgets.page import MARGIN, TOP
from ui.widgets.text import label
from ui.worksheet.contents import WIDTH, Contents, Part
from ui.worksheet.contents_line import ContentsLine
from ui.worksheet.heading import Heading
from ui.worksheet.pinned import last_time, pinned
from ui.worksheet.progress import answered, asked, state
from ui.worksheet.section_view import SectionView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.clock import Clock
    from app.worksheets.loader import Library
    from app.worksheets.schema import Section
    from app.worksheets.vocabulary import Vocabularies
    from ui.answering.alarm import Alarms
    from ui.answering.close_view import Closing
    from ui.answering.opening import Opened
    from ui.answering.tagger import Tagger
    from ui.theme.look import Look
    from ui.widgets.saved_state import SavedState

GAP = 40
NARROW = 500
"""Below how many pixels for the questions the list of sections becomes a line above them."""


class Desk(QWidget):
    """Heading, the list of sections, and the section that is open.

    Attributes:
        edited: Emitted when a person changed anything.
        finished: Emitted when a person is done after the last section.
        stopped: Emitted when a person is done, or stops, anywhere else.
        lighter_asked, declined, details_asked, support_asked: Emitted when a person asks for it.
        chosen: Emitted with the id of the way chosen on the last screen.
        ways: Where another tool is gone on with.
    """

    edited = Signal()
    finished = Signal()
    stopped = Signal()
    lighter_asked = Signal()
    declined = Signal()
    details_asked = Signal()
    support_asked = Signal()
    chosen = Signal(str)

    def __init__(  # noqa: PLR0913 - collaborators by keyword
        self,
        *,
        look: Look,
        library: Library,
        vocabularies: Vocabularies,
        clock: Clock,
        state: SavedState,
        alarms: Alarms,
        tagger: Tagger = NO_TAGGER,
    ) -> None:
        """Begin with nothing to show; `show_opened` shows an entry."""
        super().__init__()
        self._look, self._library, self._vocabularies = look, library, vocabularies
        self._clock, self._alarms, self._tagger = clock, alarms, tagger
        self.ways = Ways(library)
        self.heading = Heading(look=look, state=state)
        self.contents = Contents(look=look)
        self._line = ContentsLine()
        self._stop = label("", "small")
        self._foot = HeavyFoot()
        self._stack = QStackedWidget()
        self._parts = QStackedWidget()
        self._close = CloseView(look=look)
        self._caution: CautionView | None = None
        self._opened: Opened | None = None
        self._around: Surroundings | None = None
        self._views: dict[str, SectionView] = {}
        self._here = ""
        self._shown: frozenset[str] = frozenset()
        self._build()
        self._connect_signals()

    # An entry

    def show_opened(self, opened: Opened) -> None:
        """Show an entry: the word before it, or the section where it was left."""
        self._drop_views()
        sheet = opened.sheet
        self._opened = opened
        self._around = Surroundings(
            look=self._look,
            worksheet=sheet.worksheet,
            vocabularies=self._vocabularies,
            clock=self._clock,
            alarms=self._alarms,
            known=opened.known,
            tagger=self._tagger,
            ways=self.ways,
        )
        self._show_heading(opened)
        self._stop.setText(sheet.worksheet.safety.stop.strip())
        self._foot.setVisible(self._is_heavy())
        self._look_again()
        if self._needs_caution(opened):
            self._show_caution(opened)
        else:
            self.open_section(self._first(opened))

    def keep_answers(self) -> None:
        """Take what is on the screen into the sheet."""
        if (view := self._views.get(self._here)) is not None:
            view.keep_answers()

    def show_actions(self) -> None:
        """Show the actions of the sheet again, because they have changed elsewhere."""
        for view in self._views.values():
            view.show_actions()
        self._show_parts()

    def open_section(self, section_id: str) -> None:
        """Show one section; everything on the one before is in the sheet already."""
        opened, sections = self._opened, self.sections()
        if opened is None or section_id not in [each.id for each in sections]:
            return
        self._leave_section()
        self._here = section_id
        view = self._view(next(each for each in sections if each.id == section_id))
        self._parts.setCurrentWidget(view)
        self._stack.setCurrentWidget(self._body)
        self.heading.show()
        self.heading.show_end(self._end_word())
        self._show_parts()
        view.begin()

    def sections(self) -> tuple[Section, ...]:
        """Return the sections that can be gone to now, in order."""
        if self._opened is None:
            return ()
        sheet, again = self._opened.sheet, self._opened.again
        return tuple(
            each
            for each in sheet.worksheet.sections
            if each.id in self._shown
            and (
                each.repeat or any(field.id in self._shown and not field.deprecated for field in each.fields)
            )
            and (each.phase != "follow_up" or again or answered(each, sheet, self._shown))
        )

    def here(self) -> str:
        """Return the id of the section that is open, or ""."""
        return self._here

    def view(self) -> SectionView | None:
        """Return the section that is open."""
        return self._views.get(self._here)

    def is_last(self) -> bool:
        """Tell whether nothing comes after the section that is open."""
        return not self._after(1)

    # The last screen

    def close_with(self, closing: Closing) -> None:
        """Show the last screen."""
        self._leave_section()
        self.heading.hide()
        self._close.show_closing(closing)
        self._stack.setCurrentWidget(self._close)
        self._close.begin()

    def is_closing(self) -> bool:
        """Tell whether the last screen is shown."""
        return self._stack.currentWidget() is self._close

    def is_waiting(self) -> bool:
        """Tell whether the word before a heavy page is shown."""
        return self._caution is not None and self._stack.currentWidget() is self._caution

    def come_back(self) -> None:
        """Show the section again at which the person stopped."""
        self.open_section(self._here)

    def stop(self) -> None:
        """Pace and count no more."""
        self._leave_section()

    def forget(self) -> None:
        """Let go of every word."""
        self._drop_views()
        self._opened = None

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sections beside the page or above it, by the room there is."""
        super().resizeEvent(event)
        self._fold()

    # Private

    def _needs_caution(self, opened: Opened) -> bool:
        safety = opened.sheet.worksheet.safety
        return safety.level == "high" and bool(safety.before) and not opened.sheet.stored

    def _show_caution(self, opened: Opened) -> None:
        worksheet = opened.sheet.worksheet
        lighter = self._library.get(worksheet.safety.lighter).title if worksheet.safety.lighter else ""
        view = CautionView(look=self._look, worksheet=worksheet, lighter=lighter)
        if sessions := open_series(opened):
            view.offer_series(offer_words(worksheet, len(sessions)))
        view.begun.connect(self._on_begun)
        view.lighter_asked.connect(self.lighter_asked)
        view.declined.connect(self.declined)
        self._caution = view
        self.heading.hide()
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        view.begin()

    def _first(self, opened: Opened) -> str:
        """Return the section to begin with: the one asked for, what is due now, or where the person left off."""
        sections = self.sections()
        ids = [each.id for each in sections]
        if opened.place.section in ids:
            return opened.place.section
        if opened.again:
            due = [each.id for each in sections if each.phase == "follow_up"]
            if due:
                return due[0]
        if not opened.sheet.stored:
            return ids[0] if ids else ""
        touched = [place for place, each in enumerate(sections) if answered(each, opened.sheet, self._shown)]
        if not touched or opened.sheet.state is not EntryState.DRAFT:
            return ids[0] if ids else ""
        last = sections[touched[-1]]
        is_full = answered(last, opened.sheet, self._shown) >= len(asked(last, self._shown))
        return ids[min(touched[-1] + is_full, len(ids) - 1)]

    def _view(self, section: Section) -> SectionView:
        """Return the view of a section, built when it is first gone to, as things stand now."""
        opened, around = self._opened, self._around
        assert opened is not None and around is not None  # noqa: S101, PT018 - sections exist for an entry alone
        if section.id not in self._views:
            is_first = section is opened.sheet.worksheet.sections[0]
            before = opened.sheet.worksheet.safety.before if is_first and not self._is_heavy() else ""
            view = SectionView(section, around=around, sheet=opened.sheet, before=before)
            view.changed.connect(self._on_changed)
            view.back_asked.connect(self._on_back)
            view.on_asked.connect(self._on_next)
            self._views[section.id] = view
            self._parts.addWidget(view)
        view = self._views[section.id]
        told = pinned(opened.sheet, section, self._shown)
        if section.id == self.sections()[0].id:
            told = last_time(opened.carried)
        view.pin(told)
        view.show_alone(alone=not self._line.isHidden())
        view.show_only(self._shown)
        on = self._after(1)
        view.show_ways(back=bool(self._after(-1)), on=on.title if on is not None else "")
        return view

    def _show_heading(self, opened: Opened) -> None:
        worksheet = opened.sheet.worksheet
        partly = self._library.is_partly_translated(worksheet.id)
        self.heading.show_worksheet(kind_words(opened), worksheet.summary, is_partly_translated=partly)

    def _is_heavy(self) -> bool:
        return self._opened is not None and self._opened.sheet.worksheet.safety.level == "high"

    def _end_word(self) -> str:
        return self.tr("Stop here") if self._is_heavy() and not self.is_last() else self.tr("Done")

    def _after(self, step: int) -> Section | None:
        sections = self.sections()
        ids = [each.id for each in sections]
        at = ids.index(self._here) + step if self._here in ids else -1
        return sections[at] if 0 <= at < len(sections) else None

    def _look_again(self) -> None:
        if self._opened is not None:
            sheet = self._opened.sheet
            self._shown = visible(sheet.worksheet, sheet.answers(), elsewhere=sheet.elsewhere())

    def _show_parts(self) -> None:
        if self._opened is None:
            return
        sheet = self._opened.sheet
        parts = [Part(each.id, each.title, state(each, sheet, self._shown)) for each in self.sections()]
        self.contents.show_parts(parts, self._here)
        self._line.show_parts(parts, self._here)

    def _leave_section(self) -> None:
        if (view := self._views.get(self._here)) is not None:
            view.keep_answers()
            view.stop()

    def _drop_views(self) -> None:
        for view in (*self._views.values(), *((self._caution,) if self._caution else ())):
            view.hide()
            view.setParent(None)
            view.deleteLater()
        self._views, self._caution, self._here = {}, None, ""

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TOP, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, 0, MARGIN, 0)
        top.addWidget(self.heading)
        column.addLayout(top)
        column.addSpacing(20)
        self._body = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._row.setContentsMargins(MARGIN, 0, MARGIN - 14, 0)
        self._row.setSpacing(self._look.px(GAP))
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 24)
        side.setSpacing(0)
        side.addWidget(self.contents)
        side.addSpacing(18)
        side.addWidget(_indented(self._stop))
        side.addStretch()
        for each in (self._side, self._line, self._parts):
            self._row.addWidget(each)
        self._row.setStretch(2, 1)
        self._stack.addWidget(self._body)
        self._stack.addWidget(self._close)
        column.addWidget(self._stack, 1)
        if (line := self._tagger.line()) is not None:
            line.setContentsMargins(MARGIN, 0, MARGIN, 0)
            column.addWidget(line)
        column.addWidget(self._foot)
        self._fold()

    def _connect_signals(self) -> None:
        self.contents.chosen.connect(self._on_part_chosen)
        self._line.chosen.connect(self._on_part_chosen)
        self.heading.details_asked.connect(self.details_asked)
        self.heading.stopped.connect(self._on_end)
        self._foot.support_asked.connect(self.support_asked)
        self._close.chosen.connect(self.chosen)
        self._look.changed.connect(self._fold)

    def _fold(self) -> None:
        room = self.width() - 2 * MARGIN
        narrow = room - self._look.px(WIDTH + GAP) < self._look.px(NARROW)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._side.setVisible(not narrow)
        self._side.setFixedWidth(self._look.px(WIDTH))
        self._line.setVisible(narrow)
        self._row.setDirection(wanted)
        self._row.setSpacing(14 if narrow else self._look.px(GAP))
        for view in self._views.values():
            view.show_alone(alone=narrow)

    def _on_changed(self) -> None:
        before = self._shown
        self._look_again()
        if self._shown != before and (view := self._views.get(self._here)) is not None:
            view.show_only(self._shown)
            on = self._after(1)
            view.show_ways(back=bool(self._after(-1)), on=on.title if on is not None else "")
        self._show_parts()
        self.edited.emit()

    def _on_part_chosen(self, section_id: str) -> None:
        self.open_section(section_id)

    def _on_back(self) -> None:
        if (section := self._after(-1)) is not None:
            self.open_section(section.id)

    def _on_next(self) -> None:
        section = self._after(1)
        if section is not None:
            self.open_section(section.id)
        else:
            self.finished.emit()

    def _on_end(self) -> None:
        if self.is_last():
            self.finished.emit()
        else:
            self.stopped.emit()

    def _on_begun(self, goes_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._opened is not None:
            sessions = open_series(self._opened)
            self._opened.sheet.follow(first_of(sessions) if goes_on and sessions else None)
            self._show_heading(self._opened)
            self.open_section(self._first(self._opened))


def _indented(words: QLabel) -> QWidget:
    words.setContentsMargins(12, 0, 12, 0)
    words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return words
