"""Take people out of the sheet: what was found, who has another name, and how exactly days are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.sharing.identifiers import Kind, check
from app.sharing.known_words import known_words
from app.sharing.pseudonyms import Names, released, stands_in
from app.sharing.whole_words import folded
from ui.supervision.findings import found_in
from ui.supervision.findings_view import FindingsView
from ui.supervision.names_view import NamesView
from ui.widgets.text import section

if TYPE_CHECKING:
    from models.domain.document import Document


class PeopleView(QWidget):
    """Decides about the names on one document.

    Attributes:
        names_changed: Emitted with new `Names`.
        kept_changed: Emitted with every word that is kept on this document alone.
        rewritten: Emitted with words and what goes in their place in this copy alone.
        months_changed: Emitted with whether days are to be given as months.
        counted: Emitted with how many findings there are to look at.
    """

    names_changed = Signal(object)
    kept_changed = Signal(tuple)
    rewritten = Signal(str, str)
    months_changed = Signal(bool)
    counted = Signal(int)

    def __init__(self) -> None:
        """Begin without a document."""
        super().__init__()
        self._names = Names()
        self._kept: tuple[str, ...] = ()
        self._copy: Document | None = None
        self._findings = FindingsView()
        self._table = NamesView()
        self._months = QCheckBox(self.tr("Give days as month and year"))
        self._build()
        self._connect_signals()

    def begin_document(self, document: Document, names: Names, kept: tuple[str, ...]) -> None:
        """Begin with a document, what is kept in it, and the names that were decided on."""
        self._names, self._kept = names, kept
        self._table.show_names(names, kept)
        self._months.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._months.setChecked(document.months_only)
        self._months.blockSignals(False)  # noqa: FBT003 - as above

    def released(self, document: Document) -> Document:
        """Return `document` as it may leave, and show what there is to decide about it."""
        known = known_words()
        self._copy = document
        leaving = released(document, self._names, known)
        found = found_in(leaving, self._names, known, self._kept)
        codes = [self._names.code_for(each.words, place=each.kind is Kind.PLACE) for each in found]
        self._findings.show_found(found, codes)
        self.counted.emit(len(found))
        return leaving

    def names(self) -> Names:
        """Return what was decided about names."""
        return self._names

    def forget(self) -> None:
        """Let go of every word."""
        self._copy = None
        self._kept = ()
        self._findings.show_found((), ())

    def begin(self) -> None:
        """Put the focus on the first finding, or where a name is taken out."""
        if not self._findings.begin():
            self._table.begin()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._findings)
        column.addWidget(self._table)
        column.addSpacing(26)
        column.addWidget(section(self.tr("Days")))
        column.addSpacing(4)
        column.addWidget(self._months)

    def _connect_signals(self) -> None:
        self._findings.replaced.connect(self._on_replaced)
        self._findings.removed.connect(self.rewritten)
        self._findings.kept.connect(self._on_kept)
        self._findings.ignored.connect(self._on_ignored)
        self._findings.finished.connect(self._table.begin)
        self._table.added.connect(self._on_added)
        self._table.looked_for.connect(self._on_looked_for)
        self._table.forgotten.connect(self._on_forgotten)
        self._table.changed.connect(self._on_changed)
        self._months.toggled.connect(self.months_changed)

    def _take(self, names: Names) -> None:
        self._names = names
        self._table.show_names(names, self._kept)
        self.names_changed.emit(names)

    def _keep(self, words: tuple[str, ...]) -> None:
        self._kept = words
        self._table.show_names(self._names, words)
        self.kept_changed.emit(words)

    def _on_replaced(self, words: str, code: str) -> None:
        self._take(self._names.with_pseudonym(words, code))

    def _on_added(self, words: str, code: str) -> None:
        code = code or self._names.code_for(words, place=_is_place(words))
        self._take(self._names.with_pseudonym(words, code))

    def _on_changed(self, words: str, code: str) -> None:
        """Give words another code, in this copy as well where it was made with the code before."""
        before = self._names.code_for(words)
        self._take(self._names.with_pseudonym(words, code))
        if not self._is_in_copy(before):
            return
        if before not in {each.code for each in self._names.pseudonyms}:
            self.rewritten.emit(before, code)
            return
        text = self.tr(
            "{code} stands for other words as well, so it is left where it is. Where “{words}” is written, the new "
            "name is used."
        )
        self._say_kept(before, text.format(code=before, words=words))

    def _on_looked_for(self, words: str) -> None:
        self._keep_no_longer(words)
        self._take(self._names.looking_for(words))

    def _on_kept(self, words: str) -> None:
        self._keep((*self._kept, words))

    def _on_ignored(self, words: str) -> None:
        self._take(self._names.ignoring(words))

    def _on_forgotten(self, words: str) -> None:
        codes = [each.code for each in self._names.pseudonyms if folded(each.words) == folded(words)]
        self._keep_no_longer(words)
        self._take(self._names.forgetting(words))
        for code in filter(self._is_in_copy, codes):
            text = self.tr(
                "It was made while {code} stood for “{words}”. You can write that back wherever you want it."
            )
            self._say_kept(code, text.format(code=code, words=words))

    def _keep_no_longer(self, words: str) -> None:
        kept = tuple(each for each in self._kept if folded(each) != folded(words))
        if kept != self._kept:
            self._keep(kept)

    def _is_in_copy(self, code: str) -> bool:
        return self._copy is not None and stands_in(self._copy, code)

    def _say_kept(self, code: str, text: str) -> None:
        self._table.say(self.tr("This copy keeps {code}.").format(code=code), text)


def _is_place(words: str) -> bool:
    """Tell whether words that a person wrote read like a place, all of them."""
    found = check(words, known_words())
    return any(each.kind is Kind.PLACE and folded(each.text) == folded(words) for each in found)
