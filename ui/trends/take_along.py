"""Takes what a view shows out of the journal: a picture, a drawing or its numbers; and notes that it left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.sharing.pdf import write_new
from app.trends.table import csv_text
from app.vault.failures import translate as translated
from models.domain.departure import DepartureKind, DepartureRoute
from models.domain.document import Part
from ui.i18n.errors import error_text
from ui.trends.picture import lay_out, png, svg
from ui.trends.take_form import TakeForm, Taken
from ui.widgets.buttons import link
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.journal.departures import Departures
    from app.sharing.service import Sharing
    from models.domain.document import Document, DocumentId
    from models.domain.entry import Changes
    from ui.tasks.worker import Worker
    from ui.theme.look import Look
    from ui.trends.sheet import Sheet
    from ui.trends.view import View

BOM = b"\xef\xbb\xbf"
"""By which spreadsheets know the text for UTF-8."""


class TakeAlong(QWidget):
    """The form, and what became of the last file or chart.

    Attributes:
        opened: Emitted with the id of the sheet a chart was put on, when a person wants to see it.
    """

    opened = Signal(object)

    def __init__(
        self, *, departures: Departures, sharing: Callable[[], Sharing], worker: Worker, look: Look
    ) -> None:
        """Begin with the form put away; `sharing` makes the sheets a chart can be put on."""
        super().__init__()
        self._sharing = sharing
        self._departures = departures
        self._worker = worker
        self._look = look
        self._view: View | None = None
        self._shown: object = None
        self.form = TakeForm()
        self._told = label("", "muted")
        self._sheet_id: DocumentId | None = None
        self._open = link(self.tr("Open the sheet"), self._on_open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.form)
        column.addWidget(self._told)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._open.hide()
        self._room = QWidget()
        self._room.setFixedHeight(12)
        column.addWidget(self._room)
        self._told.hide()
        self._room.hide()
        self.form.save_requested.connect(self._on_save)
        self.form.sheet_requested.connect(self._on_sheet)

    def begin(self, view: View) -> None:
        """Ask for a file of what `view` shows, named after it; a second time puts the form away."""
        self._told.hide()
        self._open.hide()
        if self.form.isVisible():
            self.put_away()
            return
        sheet = view.sheet()
        if sheet is None:
            return
        self._room.show()
        self._view = view
        self.form.begin(_file_name(sheet.title), has_picture=view.picture() is not None)
        self.form.offer_sheets(None, has_chart=view.chart() is not None)
        self._worker.run(self._newest, done=self._on_newest)

    def keep_for(self, shown: object) -> None:
        """Put everything away unless it belongs to `shown`, which may have become more in the meantime."""
        if shown != self._shown:
            self._shown = shown
            self.put_away()

    def put_away(self) -> None:
        """Hide the form and what became of the last file."""
        for each in (self.form, self._told, self._open, self._room):
            each.hide()
        self._view = None

    def said(self) -> str:
        """Return what became of the last file, or ""."""
        return "" if self._told.isHidden() else self._told.text()

    def _on_save(self, kind: Taken, path: Path) -> None:
        sheet = self._view.sheet() if self._view is not None else None
        data = self._data(kind, sheet)
        if sheet is None or data is None:
            self.form.complain(self.tr("There is nothing to take along."), "")
            return
        try:
            write_new(path, data)
        except FileExistsError:
            words = self.tr("It was left as it is. Another name will do.")
            self.form.complain(self.tr("There is a file of that name already."), words)
        except OSError as problem:
            error = translated(problem)
            self.form.complain(error_text(error.title), error_text(error.next_step))
        else:
            self._departed(kind, sheet)

    def _newest(self) -> Document | None:
        return self._sharing().newest()

    def _on_newest(self, document: Document | None) -> None:
        has_chart = self._view is not None and self._view.chart() is not None
        self.form.offer_sheets(document, has_chart=has_chart)

    def _on_sheet(self, document_id: DocumentId | None) -> None:
        """Put what is shown on a sheet as a chart of its own; nothing leaves the journal."""
        view = self._view
        sheet, chart = (view.sheet(), view.chart()) if view is not None else (None, None)
        if view is None or sheet is None or chart is None:
            return
        part = Part("", sheet.title, view.sentence(), chart)
        self._worker.run(partial(self._put, document_id, part), done=self._on_put)

    def _put(self, document_id: DocumentId | None, part: Part) -> Changes:
        """Runs on the journal's own thread."""
        from app.sharing.charts import with_chart  # brings what takes people out of words

        sharing = self._sharing()
        return sharing.save(with_chart(sharing, document_id, part))

    def _on_put(self, changes: Changes) -> None:
        """Read what the sheet is called, which only the journal knows when it is a new one."""
        self._worker.run(partial(self._stored, changes), done=self._on_stored)

    def _stored(self, changes: Changes) -> Document | None:
        return self._sharing().get(next(iter(changes.documents)))

    def _on_stored(self, document: Document | None) -> None:
        if document is None:
            return
        self.form.hide()
        self._sheet_id = document.id
        self._told.setText(self.tr("The chart is on “{title}”, as a copy.").format(title=document.title))
        self._told.show()
        self._open.show()
        self._open.setFocus()

    def _on_open(self) -> None:
        self.opened.emit(self._sheet_id)

    def _data(self, kind: Taken, sheet: Sheet | None) -> bytes | None:
        """Return what the file is to hold, or None when there is nothing."""
        if self._view is None or sheet is None:
            return None
        if kind is Taken.CSV:
            return BOM + csv_text(sheet.heads, (line.cells for line in sheet.lines)).encode()
        picture = self._view.picture()
        if picture is None:
            return None
        if not self._view.isVisible():  # the table is on
            lay_out(self._view, self.width())
        draw = png if kind is Taken.PNG else svg
        return draw(picture, sheet.title, self._view.caption(), look=self._look)

    def _departed(self, kind: Taken, sheet: Sheet) -> None:
        pages = 0 if kind is Taken.CSV else 1
        note = partial(
            self._departures.note,
            DepartureKind.TRENDS,
            DepartureRoute.FILE,
            pages=pages,
            records=len(sheet.lines),
        )
        self._worker.run(note)
        self.form.hide()
        self._told.setText(self.tr("The file is saved. From now on it is yours to keep safe."))
        self._told.show()


def _file_name(title: str) -> str:
    """Return a name for a file: letters and digits of the title, joined by hyphens."""
    plain = "".join(letter if letter.isalnum() else " " for letter in title.lower())
    return "-".join(plain.split())[:60]
