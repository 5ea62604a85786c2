"""The log of what left the journal, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.domain.departure import DepartureKind, DepartureRoute
from ui.i18n import dates

if TYPE_CHECKING:
    from models.domain.departure import Departure

translate = QCoreApplication.translate


def departure_words(departure: Departure) -> str:
    """Return one line of the log."""
    parts = [_route(departure.route)]
    if departure.pages:
        parts.append(
            translate("Departures", "1 page")
            if departure.pages == 1
            else translate("Departures", "{count} pages").format(count=departure.pages)
        )
    if departure.records:
        parts.append(
            translate("Departures", "from 1 record")
            if departure.records == 1
            else translate("Departures", "from {count} records").format(count=departure.records)
        )
    return translate("Departures", "{day}, {time}: {kind}, {rest}").format(
        day=dates.short_day(departure.left_at.date()),
        time=dates.clock_time(departure.left_at),
        kind=_kind(departure.kind),
        rest=", ".join(parts),
    )


def _kind(kind: DepartureKind) -> str:
    return {
        DepartureKind.SUPERVISION: translate("Departures", "supervision sheet"),
        DepartureKind.ACCOUNT: translate("Departures", "professional account"),
        DepartureKind.PAGES: translate("Departures", "pages"),
        DepartureKind.TRENDS: translate("Departures", "charts or numbers"),
        DepartureKind.WHOLE: translate("Departures", "the whole journal"),
    }[kind]


def _route(route: DepartureRoute) -> str:
    return {
        DepartureRoute.PAPER: translate("Departures", "printed"),
        DepartureRoute.PDF: translate("Departures", "saved as a PDF"),
        DepartureRoute.FILE: translate("Departures", "saved to a file"),
        DepartureRoute.CLIPBOARD: translate("Departures", "copied"),
    }[route]
