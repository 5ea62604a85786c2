"""One sheet: its words, the people in it, and the way onto paper, with the paper itself beside them all the time.

Where there is no room for that, the paper has a step of its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.sharing.pseudonyms import rewritten
from models.domain.document import DocumentKind
from ui.supervision.after_view import AfterView
from ui.supervision.edit_view import EditView
from ui.supervision.heading_field import HeadingField
from ui.supervision.people_view import PeopleView
from ui.supervision.preview import Preview
from ui.supervision.sheet_tabs import SheetTabs, Step
from ui.theme.icons import icon
from ui.widgets.buttons import button, quiet_link
from ui.widgets.page import MARGIN, TOP, scrolled
from ui.widgets.saved_state import SavedState
from ui.widgets.text import hairline, label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.sharing.pseudonyms import Names
    from app.sharing.templates import Template
    from models.domain.document import Document
    from ui.supervision.copy_view import CopyView
    from ui.supervision.paper_bar import PaperBar
    from ui.theme.look import Look

LOOK_AFTER_MS = 400
BESIDE_FROM = 800
"""Width, in pixels of the design, from which the paper stands beside the words."""

GAP = 28


class SheetView(QWidget):
    """Shows one document.

    Attributes:
        edited: Emitted when the document is to be saved.
        names_changed: Emitted with new `Names`.
        kept_changed: Emitted with every word that is kept on this document alone.
        left: Emitted when a person goes back to the list.
        saved: Says whether the document is in the journal.
        after: What follows the session.
    """

    edited = Signal()
    names_changed = Signal(object)
    kept_changed = Signal(tuple)
    left = Signal()

    def __init__(self, *, look: Look, bar: PaperBar, copy: CopyView) -> None:
        """Begin without a document; `bar` puts it on paper, `copy` hands an account on to a form."""
        super().__init__()
        self._look = look
        self._bar = bar
        self._copy = copy
        self._undecided = 0
        self._document: Document | None = None
        self._template: Template | None = None
        self.saved = SavedState()
        self.after = AfterView()
        self._title = HeadingField()
        self._tabs = SheetTabs()
        self._edit = EditView(look=look)
        self._people = PeopleView()
        self._preview = Preview(look=look)
        self._back = quiet_link("", self.left)
        self._stack = QStackedWidget()
        self._side = QWidget()
        self._timer = QTimer(self, interval=LOOK_AFTER_MS, singleShot=True)
        self._build()
        self._connect_signals()

    # The document

    def show_document(
        self, document: Document, template: Template | None, names: Names, kept: tuple[str, ...] = ()
    ) -> None:
        """Show a document, its words first, with the names that were decided on and what is kept in it."""
        self._document, self._template = document, template
        asks = {part.id: part.ask for part in template.parts} if template is not None else {}
        self._title.setText(document.title)
        self._edit.show_parts(document.parts, asks)
        self._people.begin_document(document, names, kept)
        self._show_kind(is_account=document.kind is DocumentKind.ACCOUNT)
        self._tabs.show_step(Step.WORDS)
        self._look_again()

    def document(self) -> Document | None:
        """Return the document as it stands now."""
        if self._document is None:
            return None
        title = self._title.text().strip() or self._document.title
        return replace(self._document, title=title, parts=self._edit.parts())

    def is_open(self) -> bool:
        """Tell whether there is a document."""
        return self._document is not None

    def begin(self) -> None:
        """Put the cursor where the step begins."""
        {Step.WORDS: self._edit.begin, Step.PEOPLE: self._people.begin}.get(
            self._tabs.step(), self._tabs.setFocus
        )()

    def forget(self) -> None:
        """Let go of every word."""
        self._timer.stop()
        self._document = self._template = None
        self._title.clear()
        self._edit.forget()
        self._people.forget()
        self._copy.forget()
        self._bar.forget()
        self._preview.forget()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the paper beside the words where there is room for both."""
        super().resizeEvent(event)
        self._arrange()

    # Private

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, TOP, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_head())
        for part in (self._edit, self._people, self._bar):
            self._stack.addWidget(self._scrolled(part))
        column.addWidget(self._stack, 1)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(GAP - 10, TOP - 8, MARGIN - 10, 20)
        side.addWidget(self._preview, 1)
        row.addWidget(self._left, 5)
        row.addWidget(self._side, 4)
        self._tint()

    def _build_head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 0, GAP, 0)
        head.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addStretch(1)
        top.addWidget(self.saved)
        self._title.setProperty("role", "title")
        self._title.setTextMargins(-2, 0, 0, 0)
        head.addLayout(top)
        head.addSpacing(4)
        head.addWidget(self._title)
        head.addWidget(label(self.tr("A copy you can change. Your pages stay as they are."), "muted"))
        head.addSpacing(12)
        head.addWidget(self._tabs)
        head.addWidget(hairline())
        return head

    def _show_kind(self, *, is_account: bool) -> None:
        """Speak of an account or of a sheet, and show what there is for it alone."""
        back = self.tr("All accounts") if is_account else self.tr("All sheets")
        self._back.setText(back)
        self._back.setAccessibleName(back)
        self._title.setAccessibleName(
            self.tr("Title of the account") if is_account else self.tr("Title of the sheet")
        )
        self.after.setVisible(not is_account)
        self._copy.setVisible(is_account)

    def _scrolled(self, part: QWidget) -> QWidget:
        """Return a step with room around it, and with the way to the next one under it."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN, 0, GAP, TOP)
        column.setSpacing(0)
        if part is self._bar:
            column.addWidget(self._copy)
        column.addWidget(part)
        if part is self._bar:
            column.addWidget(self.after)
        else:
            column.addSpacing(24)
            foot = QHBoxLayout()
            words = self.tr("Next: take people out") if part is self._edit else self.tr("Next: the paper")
            foot.addWidget(button(words, "", self._tabs.go_on))
            foot.addStretch(1)
            column.addLayout(foot)
        column.addStretch(1)
        return scrolled(content)

    def _connect_signals(self) -> None:
        self._title.textEdited.connect(self._on_edited)
        self._edit.edited.connect(self._on_edited)
        self._people.names_changed.connect(self._on_names)
        self._people.kept_changed.connect(self._on_kept)
        self._people.rewritten.connect(self._on_rewritten)
        self._people.months_changed.connect(self._on_months)
        self._people.counted.connect(self._on_counted)
        self._people.counted.connect(self._bar.show_undecided)
        self._bar.people_wanted.connect(self._on_people_wanted)
        self._tabs.step_chosen.connect(self._on_step)
        self._bar.sheets_changed.connect(self._preview.show_sheets)
        self._timer.timeout.connect(self._look_again)
        self._look.changed.connect(self._tint)

    def _arrange(self) -> None:
        beside = self.width() >= self._look.px(BESIDE_FROM)
        self._tabs.offer_preview(not beside)
        alone = not beside and self._tabs.step() is Step.PREVIEW
        self._side.setVisible(beside or alone)
        self._stack.setVisible(not alone)
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            way = QHBoxLayout.Direction.TopToBottom if alone else QHBoxLayout.Direction.LeftToRight
            layout.setDirection(way)
            layout.setStretch(0, 0 if alone else 5)

    def _tint(self) -> None:
        self._back.setIcon(icon("arrow-left", self._look.colour("muted")))
        self._back.setIconSize(QSize(self._look.px(16), self._look.px(16)))
        self._arrange()

    def _look_again(self) -> None:
        """Bring the findings and the paper up to date with the words."""
        self._timer.stop()
        document = self.document()
        if document is not None:
            leaving = self._people.released(document)
            self._bar.show_document(leaving, self._template)
            self._copy.show_document(leaving, self._undecided)

    def _on_counted(self, found: int) -> None:
        self._undecided = found
        self._tabs.count(found)

    def _on_edited(self) -> None:
        self._timer.start()
        self.edited.emit()

    def _on_step(self, step: Step) -> None:
        if self._timer.isActive():
            self._look_again()
        if step is not Step.PREVIEW:
            self._stack.setCurrentIndex(list(Step).index(step))
        self._arrange()

    def _on_people_wanted(self) -> None:
        self._tabs.show_step(Step.PEOPLE)
        self._people.begin()

    def _on_names(self, names: Names) -> None:
        self.names_changed.emit(names)
        self._look_again()

    def _on_kept(self, words: tuple[str, ...]) -> None:
        self.kept_changed.emit(words)
        self._look_again()

    def _on_rewritten(self, words: str, by: str) -> None:
        document = self.document()
        if document is None:
            return
        changed = rewritten(document, words, by)
        self._title.rewrite(changed.title)
        self._edit.take_over(changed.parts)
        self._on_edited()
        self._look_again()

    def _on_months(self, only: bool) -> None:  # noqa: FBT001 - a slot
        if self._document is not None:
            self._document = replace(self._document, months_only=only)
            self._on_edited()
            self._look_again()
