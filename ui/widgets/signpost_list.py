"""Support lines to read from and to copy; nothing in here dials, sends or opens anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.signposts import check_first, of_nation
from ui.i18n import dates
from ui.widgets.choice_row import Offer
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.number_row import NumberRow, selectable
from ui.widgets.text import chip, hairline, label, section

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from app.signposts import Signpost, SignpostList
    from ui.theme.look import Look

translate = QCoreApplication.translate

EMERGENCY = "emergency"
"""Id of the line that stands before every other, however near they are."""

SHIPPED_KINDS = ("crisis", "profession", "advice", "employer")
"""The groups in the order they are shown; a person's own rows have a place of their own."""


class _SignpostRow(NumberRow):
    """One line: the number large and ready to be read aloud or copied, and beside it whose it is."""

    def __init__(self, signpost: Signpost, *, today: date, look: Look) -> None:
        """Show `signpost` as it stands on `today`."""
        super().__init__(look=look)
        self.setAccessibleName(signpost.name)
        self._row.setContentsMargins(0, 12, 0, 12)
        number = QWidget()
        numbers = QVBoxLayout(number)
        numbers.setContentsMargins(0, 0, 0, 0)
        numbers.setSpacing(2)
        for words in _ways(signpost):
            numbers.addWidget(selectable(words, "support-number", name=signpost.name))
        if not _ways(signpost):
            numbers.addWidget(label(translate("Support", "No number"), "muted"))
        self.hold(number, _about(signpost, today))


class SignpostGroup(QWidget):
    """Lines of one kind under their heading."""

    def __init__(self, title: str, signposts: Iterable[Signpost], *, today: date, look: Look) -> None:
        """Show `signposts`."""
        super().__init__()
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(0)
        column.addWidget(section(title))
        column.addSpacing(8)
        for signpost in signposts:
            column.addWidget(hairline())
            column.addWidget(_SignpostRow(signpost, today=today, look=look))


def shipped_groups(
    lists: tuple[SignpostList, ...], nation: str, *, today: date, look: Look
) -> tuple[SignpostGroup, ...]:
    """Return the lines that come with the program for `nation`, by what they are for; without one, those for all."""
    lines = [line for line in of_nation(lists, nation or "uk") if not line.own]
    lines.sort(key=lambda line: line.id != EMERGENCY)
    groups = ((kind, [line for line in lines if line.kind == kind]) for kind in SHIPPED_KINDS)
    return tuple(
        SignpostGroup(kind_name(kind), found, today=today, look=look) for kind, found in groups if found
    )


def nation_offers() -> tuple[Offer, ...]:
    """Return the nations there are lines for."""
    return (
        Offer("england", translate("Support", "England")),
        Offer("scotland", translate("Support", "Scotland")),
        Offer("wales", translate("Support", "Wales")),
        Offer("northern-ireland", translate("Support", "Northern Ireland")),
    )


def kind_name(kind: str) -> str:
    """Return what heads the lines of a kind."""
    return {
        "crisis": translate("Support", "When it is too much"),
        "profession": translate("Support", "For your profession"),
        "employer": translate("Support", "Where you work"),
        "advice": translate("Support", "Rights and advice"),
    }[kind]


def checked_words(signpost: Signpost) -> str:
    """Return when a line was last seen to be right, or "" when that is not known."""
    if signpost.checked_on is None:
        return ""
    return translate("Support", "Checked on {day}").format(day=dates.short_day(signpost.checked_on))


def _ways(signpost: Signpost) -> tuple[str, ...]:
    text = translate("Support", "Text {words}").format(words=signpost.text) if signpost.text else ""
    return tuple(way for way in (signpost.number, text) if way)


def _about(signpost: Signpost, today: date) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    head = QWidget()
    flow = FlowLayout(head, spacing=8)
    flow.addWidget(label(signpost.name, "strong", wrap=False))
    if check_first(signpost, today):
        flow.addWidget(chip(translate("Support", "check first"), amber=True))
    column.addWidget(head)
    if signpost.audience:
        column.addWidget(
            label(translate("Support", "For {audience}.").format(audience=signpost.audience), "muted")
        )
    hours = signpost.hours and f"{signpost.hours[0].upper()}{signpost.hours[1:]}."
    said = " ".join(part for part in (hours, signpost.note) if part)
    if said:
        column.addWidget(label(said))
    if signpost.email:
        column.addWidget(selectable(signpost.email, "", name=signpost.name))
    if checked := checked_words(signpost):
        column.addWidget(label(checked, "small"))
    return column
