"""One section of a worksheet: what was said before, its heading, and its questions."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.worksheets.fields import Actions, Likert, Note
from models.domain.action import ActionStatus
from ui.answering.question import Question
from ui.answering.questions import question
from ui.answering.tab_stops import go_on
from ui.widgets.balance import Balance
from ui.widgets.buttons import button, primary, quiet_link
from ui.widgets.text import label
from ui.widgets.text import section as heading
from ui.worksheet.pinned_view import PinnedView
from ui.worksheet.repeats import Repeats

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QResizeEvent

    from app.worksheets.fields import Field
    from app.worksheets.schema import Section
    from ui.answering.sheet import Sheet
    from ui.answering.surroundings import Surroundings

MEASURE = 702
"""Width of the questions at text size 100, in pixels."""

PLAN = "plan"
"""The kind of worksheet whose actions are seen together."""

SIDE = 2
"""Pixels at the left of everything, for the ring of a focus."""

MOST_PINNED = 0.25
"""Share of the height that earlier answers may take and still stay in sight while the section scrolls."""

BETWEEN = 26
BETWEEN_STATEMENTS = 20


class SectionView(QScrollArea):
    """Shows one section.

    Attributes:
        changed: Emitted when a person changed an answer; the sheet has it already.
        back_asked, on_asked: Emitted when a person goes to the section before or after this one.
    """

    changed = Signal()
    back_asked = Signal()
    on_asked = Signal()

    def __init__(self, section: Section, *, around: Surroundings, sheet: Sheet, before: str = "") -> None:
        """Show `section` with the answers of `sheet`; `before` is said ahead of everything."""
        super().__init__()
        self.section = section
        self._around = around
        self._sheet = sheet
        self._questions: dict[str, Question] = {}
        self._gaps: dict[str, QWidget] = {}
        self._repeats: Repeats | None = None
        self._balance = self._plan_balance() if around.worksheet.kind == PLAN else None
        self._pinned = PinnedView()
        self._top = QVBoxLayout()
        self._heading = heading(section.title)
        self._stop = label(around.worksheet.safety.stop.strip(), "small")
        self._back = quiet_link(self.tr("Back"), self.back_asked)
        self._next = button("", "", self.on_asked)
        self._done = primary(self.tr("Done"), self.on_asked)
        self._build(before)

    def pin(self, told: Sequence[tuple[str, str]]) -> None:
        """Keep earlier answers in view, each as question and answer."""
        self._show_balance()
        self._pinned.show_told(told)
        self._place_pinned()

    def show_alone(self, *, alone: bool) -> None:
        """Leave the title of the section to the line above, and say below what the list says beside it otherwise."""
        self._heading.setVisible(not alone)
        self._stop.setVisible(alone and bool(self._stop.text()))

    def show_only(self, shown: Collection[str]) -> None:
        """Show the questions whose ids are in `shown` and fold the others away."""
        for field, each in self._questions.items():
            each.setVisible(field in shown)
            self._gaps[field].setVisible(field in shown)

    def show_ways(self, *, back: bool, on: str) -> None:
        """Offer the section before, and the one after under its name; without one, to be done."""
        self._back.setVisible(back)
        self._next.setVisible(bool(on))
        self._next.setText(self.tr("Next: {section}").format(section=on))
        self._next.setAccessibleName(self._next.text())
        self._done.setVisible(not on)

    def keep_answers(self) -> None:
        """Take what is on the screen into the sheet, also what is still being typed."""
        if self._repeats is not None:
            self._repeats.keep_answer(self._sheet)
        for each in self._questions.values():
            if not each.isHidden():
                each.keep_answer(self._sheet)

    def show_actions(self) -> None:
        """Show the actions of the sheet again."""
        for each in self._questions.values():
            if isinstance(each.field, Actions):
                each.show_answer(self._sheet)
        self._show_balance()

    def question(self, field: str) -> Question:
        """Return the widget that asks a question."""
        return self._questions[field]

    def questions(self) -> tuple[Question, ...]:
        """Return the widgets of all questions, in order."""
        return tuple(self._questions.values())

    def begin(self) -> None:
        """Put the focus on the first question that can be answered."""
        for each in self._questions.values():
            if not each.isHidden() and not isinstance(each.field, Note) and each.can_begin():
                each.begin()
                break
        else:
            (self._next if self._next.isVisibleTo(self) else self._done).setFocus()
        self.verticalScrollBar().setValue(0)

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Let Tab go down the section as the eye does, also through what was added to it later."""
        inside = self.widget()
        if inside is None or not go_on(inside, forward=next_):
            return super().focusNextPrevChild(next_)
        if (at := QApplication.focusWidget()) is not None:
            self.ensureWidgetVisible(at)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep earlier answers above the section, or at its top, by the room there is."""
        super().resizeEvent(event)
        self._place_pinned()

    def stop(self) -> None:
        """Pace and count no more."""
        for each in self._questions.values():
            each.stop()

    def _build(self, before: str) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 12, 28)
        column.setSpacing(0)
        if before:
            column.addWidget(_within(label(before.strip(), "muted"), self._around))
            column.addSpacing(22)
        column.addLayout(self._top)
        self._top.addWidget(self._pinned)
        self._add_heading(column)
        self._add_questions(column)
        self._add_balance(column)
        column.addSpacing(6)
        column.addLayout(self._ways())
        column.addSpacing(16)
        column.addWidget(self._stop)
        column.addStretch()
        inside.setMaximumWidth(self._around.look.px(MEASURE) + 14)
        self.setWidget(inside)
        self.setAccessibleName(self.section.title)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._around.look.changed.connect(self._place_pinned)

    def _place_pinned(self) -> None:
        """Hold what is pinned above everything that scrolls, unless it would take too much of the height."""
        width = min(self.width() - 2 * SIDE, self._around.look.px(MEASURE))
        height = self._pinned.heightForWidth(width)
        stays = not self._pinned.is_empty() and 0 < height < self.height() * MOST_PINNED
        if stays:
            self._pinned.setParent(self)
            self._pinned.setGeometry(SIDE, 0, width, height)
            self._pinned.show()
        elif self._pinned.parentWidget() is self:
            self._top.addWidget(self._pinned)
            self._pinned.setVisible(not self._pinned.is_empty())
        self.setViewportMargins(0, height if stays else 0, 0, 0)
        self._on_scrolled()

    def _add_heading(self, column: QVBoxLayout) -> None:
        column.addWidget(self._heading)
        if self.section.intro:
            column.addSpacing(6)
            column.addWidget(label(self.section.intro.strip(), "muted"))
        column.addSpacing(16)

    def _add_questions(self, column: QVBoxLayout) -> None:
        if self.section.repeat:
            self._repeats = Repeats(self.section, around=self._around)
            self._repeats.show_answer(self._sheet)
            self._repeats.changed.connect(self._on_repeats_changed)
            column.addWidget(self._repeats)
            return
        fields = [each for each in self.section.fields if not each.deprecated or self._is_answered(each)]
        for field in fields:
            each = question(field, self._around)
            each.show_answer(self._sheet)
            each.changed.connect(self._on_changed)
            self._questions[field.id] = each
            column.addWidget(each)
            gap = QWidget()
            gap.setFixedHeight(BETWEEN_STATEMENTS if isinstance(field, Likert) else BETWEEN)
            self._gaps[field.id] = gap
            column.addWidget(gap)

    def _plan_balance(self) -> Balance:
        words = self.tr(
            "Under “More”, a step can say where it sets in: at the source, in how you respond, or in recovery."
        )
        return Balance(look=self._around.look, unsorted=words)

    def _add_balance(self, column: QVBoxLayout) -> None:
        """Show how a plan is spread: under the actions that are being written, and ahead of what is asked about it."""
        if self._balance is None:
            return
        acts = any(isinstance(each.field, Actions) for each in self._questions.values())
        place = column.count() if acts or not self._questions else column.indexOf(self._first())
        self._balance.setContentsMargins(0, 0, 0, BETWEEN)
        column.insertWidget(place, self._balance)
        self._show_balance()

    def _first(self) -> Question:
        return next(iter(self._questions.values()))

    def _show_balance(self) -> None:
        if self._balance is None:
            return
        actions = [each for each in self._sheet.all_actions() if not each.is_blank]
        self._balance.show_counts(Counter(each.level for each in actions if each.status is ActionStatus.OPEN))

    def _is_answered(self, field: Field) -> bool:
        return self._sheet.answer(field.id) is not None

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for each in (self._next, self._done, self._back):
            row.addWidget(each)
        row.addStretch()
        return row

    def _on_scrolled(self) -> None:
        stays = self._pinned.parentWidget() is self
        self._pinned.show_edge(shown=stays and self.verticalScrollBar().value() > 0)

    def _on_changed(self) -> None:
        each = self.sender()
        if isinstance(each, Question):
            each.keep_answer(self._sheet)
            for other in self._questions.values():
                if other is not each:
                    other.notice(self._sheet)
            self._show_balance()
        self.changed.emit()

    def _on_repeats_changed(self) -> None:
        if self._repeats is not None:
            self._repeats.keep_answer(self._sheet)
        self.changed.emit()


def _within(widget: QWidget, around: Surroundings) -> QWidget:
    widget.setMaximumWidth(around.look.px(MEASURE))
    return widget
