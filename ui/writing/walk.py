"""Goes through the steps of one page: shows each, and takes what was answered back into the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.journal.markdown import plain
from app.worksheets.fields import LongText, TimedWriting
from ui.answering.alarm import QtAlarm
from ui.answering.caution_view import CautionView
from ui.answering.close_view import CloseView
from ui.answering.kinds import discards
from ui.answering.prompts import Prompts
from ui.answering.series import first_of, kind_words, open_series
from ui.answering.soft_timer import SoftTimer
from ui.answering.tagger import NO_TAGGER
from ui.writing.ask_view import AskView
from ui.writing.first_person import first_person_count
from ui.writing.foot import Foot
from ui.writing.header import Header
from ui.writing.landing_view import LandingView
from ui.writing.step_views import StepViews
from ui.writing.steps import Ask, Caution, Close, Write, plan
from ui.writing.write_view import WriteView

if TYPE_CHECKING:
    from app.clock import Clock
    from app.worksheets.loader import Library
    from app.worksheets.vocabulary import Vocabularies
    from ui.answering.alarm import Alarms
    from ui.answering.close_view import Closing
    from ui.answering.opening import Opened
    from ui.answering.sheet import Sheet
    from ui.answering.tagger import Tagger
    from ui.theme.look import Look
    from ui.widgets.saved_state import SavedState
    from ui.writing.step_views import Passing
    from ui.writing.steps import Step


class Walk(QWidget):
    """Header, the step as it is now, and the foot.

    Attributes:
        edited: Emitted when a person changed anything.
        finished: Emitted when the last step is done.
        stopped: Emitted when a person stops, or is done, before the last step.
        lighter_asked, declined, details_asked, support_asked: Emitted when a person asks for it.
        chosen: Emitted with the id of the way chosen on the last screen.
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
        alarms: Alarms = QtAlarm,
        tagger: Tagger = NO_TAGGER,
    ) -> None:
        """Begin with nothing to show; `show_opened` begins a walk."""
        super().__init__()
        self._library = library
        self._tagger = tagger
        self._views = StepViews(
            look=look, library=library, vocabularies=vocabularies, clock=clock, alarms=alarms
        )
        self._timer = SoftTimer(clock=clock, alarms=alarms)
        self._header = Header(look=look, state=state, timer=self._timer)
        self._foot = Foot(look=look)
        self._stack = QStackedWidget()
        self.write = WriteView(look=look, line=tagger.line())
        self._close = CloseView(look=look)
        self._passing: Passing | None = None
        self._opened: Opened | None = None
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self._counts = False
        self._prompts = Prompts(())
        self._build()
        self._connect_signals()

    # What the page asks

    def show_opened(self, opened: Opened) -> None:
        """Begin with the first step of a new page, or where the writing is of one that is there already."""
        self._opened = opened
        self._steps = plan(opened.sheet.worksheet, follow_up=opened.again)
        self.write.title.setText(opened.sheet.title)
        self.write.title.setCursorPosition(0)
        self._show(self._first_step(opened))

    def keep_answers(self) -> None:
        """Take what is on the screen into the sheet."""
        if self._opened is None:
            return
        sheet, step = self._opened.sheet, self._step()
        if isinstance(step, Write):
            sheet.title = " ".join(self.write.title.text().split())
            sheet.put(step.field.id, self.write.page.markdown())
        elif isinstance(self._passing, AskView | LandingView):
            self._passing.keep_in(sheet)

    def close_with(self, closing: Closing) -> None:
        """Show the last screen."""
        self._end_step()
        self._close.show_closing(closing)
        self._stack.setCurrentWidget(self._close)
        self._header.offer()
        self._foot.show_words("")
        self._foot.offer_counting(offered=False)
        self._foot.offer()
        self._close.begin()

    def is_closing(self) -> bool:
        """Tell whether the last screen is shown."""
        return self._stack.currentWidget() is self._close

    def come_back(self) -> None:
        """Show the step again at which the person stopped."""
        self._show(self._at)

    def stop(self) -> None:
        """Pace and count no more."""
        self._end_step()

    def forget(self) -> None:
        """Let go of every word."""
        self._end_step()
        self._opened = None
        self.write.page.forget()
        self.write.title.setText("")
        self.write.show_earlier(())

    # Steps

    def _step(self) -> Step | None:
        return self._steps[self._at] if self._at < len(self._steps) else None

    def _first_step(self, opened: Opened) -> int:
        if opened.again:
            phases = [getattr(getattr(step, "section", None), "phase", None) for step in self._steps]
            return phases.index("follow_up")
        if opened.place.entry is None:
            return 0
        places = (n for n, step in enumerate(self._steps) if isinstance(step, Write))
        asks = (n for n, step in enumerate(self._steps) if isinstance(step, Ask))
        return next(places, next(asks, 0))

    def _show(self, number: int) -> None:
        self._end_step()
        self._at = number
        step = self._step()
        if self._opened is None or step is None or isinstance(step, Close):
            return
        self._header.show_kind(self._kind(self._opened))
        self._foot.show_words("", support=self._is_heavy())
        if isinstance(step, Write):
            self._show_writing(step, self._opened.sheet)
        else:
            self._show_passing(step, self._opened)
        self._offer(step)

    def _show_writing(self, step: Write, sheet: Sheet) -> None:
        field, view = step.field, self.write
        alone = isinstance(field, LongText) and len(self._steps) == 1
        self._prompts = Prompts(field.prompts, day=sheet.shift_date)
        first = next(each for each in self._steps if isinstance(each, Write)) is step
        kept = not discards(sheet.worksheet)
        view.offer(title=kept and first, details=kept)
        warned = any(isinstance(each, Caution) for each in self._steps)
        view.show_caution(sheet.worksheet.safety.before.strip() if first and not warned else "")
        view.show_earlier(_before(sheet, field.label))
        view.show_prompt("" if alone else field.label, field.help)
        view.page.set_hint(field.label if alone else "")
        view.page.load(sheet.text(field.id))
        view.page.marks.text.set_field(field.id)
        self._tagger.join(view.page.marks)
        view.page.cursor_to_end()
        self._stack.setCurrentWidget(view)
        view.page.setFocus()
        if isinstance(field, TimedWriting):
            self._timer.start(field.minutes)
        self._say_foot(step, sheet)

    def _say_foot(self, step: Write, sheet: Sheet) -> None:
        safety = sheet.worksheet.safety
        if safety.level == "high":
            lighter = self._library.get(safety.lighter).title if safety.lighter else ""
            words = self.tr("You can stop at any time; everything is kept.")
            self._foot.show_words(words, lighter=lighter, support=True)
        else:
            self._foot.show_words(safety.stop.strip())
        third = isinstance(step.field, TimedWriting) and step.field.perspective == "third"
        self._foot.offer_counting(offered=third)

    def _show_passing(self, step: Step, opened: Opened) -> None:
        view = self._views.made(step, opened)
        self._passing = view
        if isinstance(view, CautionView):
            view.begun.connect(self._on_begun)
            view.lighter_asked.connect(self.lighter_asked)
            view.declined.connect(self.declined)
        elif isinstance(view, AskView | LandingView):
            view.changed.connect(self._on_answered)
        self._foot.offer_counting(offered=False)
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        view.begin()

    def _offer(self, step: Step) -> None:
        """Show the links above and the ways below that belong to a step."""
        if self._opened is None or isinstance(step, Caution):
            self._header.offer()
            self._foot.offer()
            return
        worksheet = self._opened.sheet.worksheet
        heavy = worksheet.safety.level == "high"
        several = len(self._steps) > 1
        asks_alone = not any(isinstance(each, Write) for each in self._steps)
        done = not heavy and not asks_alone and not discards(worksheet)
        writes = isinstance(step, Write)
        self._header.offer(
            prompt=writes and bool(self._prompts), free=writes and bool(self._prompts), stop=heavy, done=done
        )
        back = self._at > 0 and not isinstance(self._steps[self._at - 1], Caution)
        self._foot.offer(back=back, on=self._way_on() if several else "")

    def _way_on(self) -> str:
        if not self.is_last():
            return self.tr("Continue")
        if self._opened is not None and discards(self._opened.sheet.worksheet):
            return self.tr("Let it go")
        return self.tr("Done")

    def is_last(self) -> bool:
        """Tell whether nothing more is asked after this step."""
        after = self._steps[self._at + 1 :]
        return not after or isinstance(after[0], Close)

    def _end_step(self) -> None:
        self._timer.stop()
        self._counts = False
        if isinstance(self._passing, LandingView):
            self._passing.stop()
        if self._passing is not None:
            self._passing.hide()
            self._stack.removeWidget(self._passing)
            self._passing.deleteLater()
            self._passing = None

    # What a person does

    def _on_edited(self) -> None:
        if self._opened is None:
            return
        if self._counts:
            self._foot.show_count(first_person_count(plain(self.write.page.markdown())))
        self.edited.emit()

    def _on_answered(self) -> None:
        self.keep_answers()
        self.edited.emit()

    def _on_begun(self, goes_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._opened is not None and goes_on:
            self._opened.sheet.follow(first_of(open_series(self._opened)))
        self._show(self._at + 1)

    def _on_on(self) -> None:
        self.keep_answers()
        if self.is_last():
            self.finished.emit()
        else:
            self._show(self._at + 1)

    def _on_back(self) -> None:
        self.keep_answers()
        self._show(self._at - 1)

    def _on_another_prompt(self) -> None:
        self.write.show_prompt(self._prompts.another())
        self.write.page.set_hint("")
        self.write.page.setFocus()

    def _on_just_write(self) -> None:
        self.write.show_prompt("")
        self.write.page.setFocus()

    def _on_ran_out(self) -> None:
        self._foot.show_words(
            self.tr("The minutes are over. You can stop here, or write on for as long as you like."),
            support=self._is_heavy(),
        )

    def _kind(self, opened: Opened) -> str:
        kind = kind_words(opened)
        if self._library.is_partly_translated(opened.sheet.worksheet.id):
            return self.tr("{kind}, partly translated").format(kind=kind)
        return kind

    def _is_heavy(self) -> bool:
        return self._opened is not None and self._opened.sheet.worksheet.safety.level == "high"

    def _on_counting_toggled(self, counts: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._counts = counts
        words = plain(self.write.page.markdown()) if counts else ""
        self._foot.show_count(first_person_count(words) if counts else None)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        self._stack.addWidget(self.write)
        self._stack.addWidget(self._close)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)

    def _connect_signals(self) -> None:
        self.write.edited.connect(self._on_edited)
        self.write.details_asked.connect(self.details_asked)
        self._header.another_prompt_asked.connect(self._on_another_prompt)
        self._header.just_write_asked.connect(self._on_just_write)
        self._header.stopped.connect(self.stopped)
        self._header.finished.connect(self.stopped)
        self._foot.on_asked.connect(self._on_on)
        self._foot.back_asked.connect(self._on_back)
        self._foot.lighter_asked.connect(self.lighter_asked)
        self._foot.support_asked.connect(self.support_asked)
        self._foot.counting_toggled.connect(self._on_counting_toggled)
        self._timer.ran_out.connect(self._on_ran_out)
        self._close.chosen.connect(self.chosen)


def _before(sheet: Sheet, label: str) -> tuple[tuple[str, str], ...]:
    """Return what was told before the question `label` is asked."""
    told = sheet.told()
    labels = [field.label for field in sheet.worksheet.fields]
    return tuple(each for each in told if labels.index(each[0]) < labels.index(label))
