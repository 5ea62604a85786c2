"""One finding of the identifier check, with its answers."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.sharing.identifiers import STRUCTURED, Kind
from app.sharing.names import Ground
from ui.widgets.buttons import button
from ui.widgets.text import chip, hairline, label

if TYPE_CHECKING:
    from ui.supervision.findings import Found

translate = QCoreApplication.translate

GAP = "[…]"
"""What stands on paper in place of words that were taken out."""


class FindingRow(QWidget):
    """Shows a finding in its words, says why it is one, and asks what to do.

    Attributes:
        answered: Emitted before any of the others.
        replaced: Emitted with the words and the code that stands in for them from now on.
        removed: Emitted with the words and the gap that takes their place in this copy.
        kept, ignored: Emitted with the words.
    """

    answered = Signal()
    replaced = Signal(str, str)
    removed = Signal(str, str)
    kept = Signal(str)
    ignored = Signal(str)

    def __init__(self, found: Found, code: str) -> None:
        """Offer `code` in place of a name, and a gap in place of anything else."""
        super().__init__()
        self._found = found
        self._code = code
        self._answers = self._make_answers()
        self.setAccessibleName(f"{kind_words(found.kind)}: {found.words}")
        self._build()

    def words(self) -> str:
        """Return the words that were found."""
        return self._found.words

    def answers(self) -> tuple[QPushButton, ...]:
        """Return the answers, the suggested one first."""
        return self._answers

    def begin(self) -> None:
        """Put the focus on the first answer."""
        self._answers[0].setFocus(Qt.FocusReason.TabFocusReason)

    def holds_focus(self) -> bool:
        """Tell whether one of the answers has the focus."""
        return any(each.hasFocus() for each in self._answers)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(8)
        column.addWidget(hairline())
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(chip(kind_words(self._found.kind), amber=True), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._quote())
        said.addWidget(label(reason(self._found), "small"))
        top.addLayout(said, 1)
        column.addLayout(top)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for each in self._answers:
            row.addWidget(each)
        row.addStretch(1)
        column.addLayout(row)

    def _quote(self) -> QLabel:
        """Return the words in what stands around them; they alone are bold, and nothing in them is markup."""
        before, words, after = self._found.before, self._found.words, self._found.after
        quotation = self.tr("“{before}{words}{after}”")
        quote = label("", "finding")
        quote.setTextFormat(Qt.TextFormat.RichText)
        bold = f'<span style="font-weight: 600">{escape(words)}</span>'  # the weight the window's font has
        quote.setText(quotation.format(before=escape(before), words=bold, after=escape(after)))
        plain = quotation.format(before=before, words=words, after=after)
        heard = self.tr("{quotation} What was found: {words}")
        quote.setAccessibleName(heard.format(quotation=plain, words=words))
        return quote

    def _make_answers(self) -> tuple[QPushButton, ...]:
        said = self._found.words
        gap = self._found.kind in STRUCTURED
        take = self.tr("Take it out") if gap else self.tr("Call them {code}").format(code=self._code)
        if self._found.kind is Kind.PLACE:
            take = self.tr("Call it {code}").format(code=self._code)
        pairs = [(take, "link", self._on_remove if gap else self._on_replace)]
        if not gap:
            pairs.append((self.tr("Take it out"), "quiet-link", self._on_remove))
        pairs.append((self.tr("Keep it"), "quiet-link", self._on_keep))
        pairs.append((self.tr("Always ignore"), "quiet-link", self._on_ignore))
        answers = tuple(button(text, role, does, name=f"{text}: {said}") for text, role, does in pairs)
        for each in answers:
            each.setAccessibleDescription(reason(self._found))
        return answers

    def _on_replace(self) -> None:
        self.answered.emit()
        self.replaced.emit(self._found.words, self._code)

    def _on_remove(self) -> None:
        self.answered.emit()
        self.removed.emit(self._found.words, GAP)

    def _on_keep(self) -> None:
        self.answered.emit()
        self.kept.emit(self._found.words)

    def _on_ignore(self) -> None:
        self.answered.emit()
        self.ignored.emit(self._found.words)


def kind_words(kind: Kind) -> str:
    """Return what a finding may be, in a word or two."""
    return {
        Kind.OWN: translate("Findings", "Your list"),
        Kind.NHS: translate("Findings", "NHS number"),
        Kind.NI: translate("Findings", "NI number"),
        Kind.BIRTH: translate("Findings", "Date of birth"),
        Kind.DATE: translate("Findings", "Date"),
        Kind.POSTCODE: translate("Findings", "Postcode"),
        Kind.PHONE: translate("Findings", "Phone"),
        Kind.EMAIL: translate("Findings", "Email"),
        Kind.ONLINE: translate("Findings", "Online"),
        Kind.RECORD: translate("Findings", "Number"),
        Kind.PLACE: translate("Findings", "Place?"),
        Kind.NAME: translate("Findings", "Name?"),
    }[kind]


def reason(found: Found) -> str:
    """Return why these words are pointed out."""
    if found.kind is Kind.NAME:
        return {
            Ground.TITLE: translate("Findings", "It is a title with a name after it."),
            Ground.LISTED: translate("Findings", "It begins with a word from the list of given names."),
            Ground.CAPITAL: translate(
                "Findings", "It has a capital letter where none is due, and it is not in the word lists."
            ),
        }[found.ground]
    return {
        Kind.OWN: translate("Findings", "It is on your own list."),
        Kind.NHS: translate(
            "Findings", "Ten digits, and the last one checks the others as in an NHS number."
        ),
        Kind.NI: translate("Findings", "It has the form of a National Insurance number."),
        Kind.BIRTH: translate("Findings", "A date that stands beside words about being born."),
        Kind.DATE: translate("Findings", "With a place or an event, a day can be enough to tell who it was."),
        Kind.POSTCODE: translate("Findings", "It has the form of a postcode."),
        Kind.PHONE: translate("Findings", "It has the form of a phone number."),
        Kind.EMAIL: translate("Findings", "It has the form of an email address."),
        Kind.ONLINE: translate("Findings", "It has the form of an address or a name online."),
        Kind.RECORD: translate("Findings", "A number that may belong to one record or one person."),
        Kind.PLACE: translate("Findings", "It reads like a street, a ward, a school or another place."),
    }[found.kind]
