"""What the last screen of a tool says: the person's own numbers side by side, and the ways a page can end."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.worksheets.fields import Emotion, Scaling, Slider
from ui.answering.close_view import Closing, Way
from ui.answering.score_words import score_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from app.worksheets.loader import Library
    from app.worksheets.schema import Ending, Worksheet
    from app.worksheets.vocabulary import Vocabularies
    from ui.answering.sheet import Sheet

translate = QCoreApplication.translate


KEEP, SEAL, LET_GO = "keep", "seal", "let_go"
MARK, LEAVE, BACK, OPEN_UP, REST = "mark", "leave", "back", "open-up", "rest"
TOOL = "tool:"
"""Begins the id of a way that leads to another tool."""


def ending(  # noqa: PLR0913 - facts, each by its name
    sheet: Sheet, vocabularies: Vocabularies, library: Library, *, session: int, stopped: bool, today: date
) -> Closing:
    """Return the last screen of a page that is kept, sealed or let go.

    Args:
        sheet: The page.
        vocabularies: Where the words for feelings are read.
        library: Where the tools that may be offered next are named.
        session: Which session of its series it is, from 1; 0 for a page by itself.
        stopped: Whether the person stopped before the end.
        today: The day it is, for what is offered later.
    """
    worksheet, safety = sheet.worksheet, sheet.worksheet.safety
    is_last = bool(worksheet.schedule.series) and session >= (worksheet.schedule.series or 0)
    lines = [
        safety.stop if stopped and safety.stop else safety.after,
        *changes(sheet, vocabularies),
    ]
    if is_last:
        lines.append(worksheet.schedule.series_ask)
    lines.append(_again(sheet, today))
    links = [
        _tool(each, library) for each in worksheet.schedule.series_offers if is_last and each in library.ids()
    ]
    if stopped:
        links.insert(0, Way(BACK, translate("Closing", "Back to the page")))
    title = (
        translate("Closing", "You can stop here")
        if stopped
        else translate("Closing", "What becomes of this page")
    )
    ways = [_way(each, worksheet) for each in worksheet.endings.choices]
    ways[1:1] = _rest(sheet, today)
    return Closing(title, tuple(line for line in lines if line), tuple(ways), tuple(links))


def kept(sheet: Sheet, vocabularies: Vocabularies, *, can_open_up: bool, today: date) -> Closing:
    """Return the last screen of a page that has been kept already."""
    told = (sheet.worksheet.safety.after, *changes(sheet, vocabularies), _again(sheet, today))
    lines = tuple(line for line in told if line)
    links = (Way(OPEN_UP, translate("Closing", "Open it up into a page")),) if can_open_up else ()
    ways = (Way(LEAVE, translate("Closing", "Close")),)
    return Closing(translate("Closing", "It is kept"), lines, ways, links)


def gone(worksheet: Worksheet) -> Closing:
    """Return the last screen of a page that was never stored."""
    mark = Way(MARK, translate("Closing", "Note that it happened"), worksheet.endings.let_go)
    return Closing(
        translate("Closing", "Let go"),
        (worksheet.safety.after,),
        (Way(LEAVE, translate("Closing", "Leave nothing")), mark),
    )


def changes(sheet: Sheet, vocabularies: Vocabularies) -> Iterator[str]:
    """Yield what was answered before and after, side by side, without a word on what it means."""
    for field in sheet.worksheet.fields:
        if not field.pair:
            continue
        if isinstance(field, Slider | Scaling):
            before, after = sheet.number(field.pair), sheet.number(field.id)
            if before is not None and after is not None:
                words = translate("Closing", "{question} You said {before} before, and {after} now.")
                yield words.format(question=field.label, before=round(before), after=round(after))
        elif isinstance(field, Emotion):
            labels = vocabularies.get(field.vocab).label
            before_words = ", ".join(labels(each.word) for each in sheet.feelings(field.pair))
            after_words = ", ".join(labels(each.word) for each in sheet.feelings(field.id))
            if before_words and after_words:
                yield translate("Closing", "Before: {before}. Now: {after}.").format(
                    before=before_words, after=after_words
                )


def figures(worksheet: Worksheet, sheet: Sheet) -> tuple[tuple[str, str], ...]:
    """Return what the answers of `sheet` come to; `worksheet` is its tool as it is told."""
    return score_words(worksheet, sheet.answers(), elsewhere=sheet.elsewhere())


def _again(sheet: Sheet, today: date) -> str:
    """Return the line that says on which days this page is offered again, or "" when no such day is left."""
    schedule = sheet.worksheet.schedule
    since = today if sheet.worksheet.living else sheet.shift_date
    ahead = [day for days in schedule.follow_ups if (day := since + timedelta(days=days)) > today]
    if not ahead:
        return ""
    *others, last = (QLocale().toString(_qdate(day), "d MMMM") for day in ahead)
    if not others:
        return translate("Closing", "It is offered to you again on {day}, and you can say no then.").format(
            day=last
        )
    words = translate(
        "Closing", "It is offered to you again on {days} and on {day}, and you can say no then."
    )
    return words.format(days=", ".join(others), day=last)


def _rest(sheet: Sheet, today: date) -> Iterator[Way]:
    """Yield the way to keep a page without being asked about it again, where it would be."""
    if not sheet.worksheet.living and _again(sheet, today):
        explained = translate("Closing", "It stays in your journal, and you are not asked about it again.")
        yield Way(REST, translate("Closing", "Keep it and let it rest"), explained)


def _way(choice: Ending, worksheet: Worksheet) -> Way:
    if choice == "seal":
        return Way(SEAL, translate("Closing", "Seal it"), worksheet.endings.seal)
    if choice == "let_go":
        return Way(LET_GO, translate("Closing", "Let the text go"), worksheet.endings.let_go)
    return Way(
        KEEP,
        translate("Closing", "Keep it"),
        translate("Closing", "It stays in your journal, and you can find it again."),
    )


def _tool(tool_id: str, library: Library) -> Way:
    return Way(f"{TOOL}{tool_id}", library.get(tool_id).title)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
