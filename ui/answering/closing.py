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
MARK, LEAVE, BACK, OPEN_UP, AGAIN = "mark", "leave", "back", "open-up", "again"
TOOL = "tool:"
"""Begins the id of a way that leads to another tool."""


def ending(
    sheet: Sheet, vocabularies: Vocabularies, library: Library, *, session: int, stopped: bool
) -> Closing:
    """Return the last screen of a page that is kept, sealed or let go.

    Args:
        sheet: The page.
        vocabularies: Where the words for feelings are read.
        library: Where the tools that may be offered next are named.
        session: Which session of its series it is, from 1; 0 for a page by itself.
        stopped: Whether the person stopped before the end.
    """
    worksheet, safety = sheet.worksheet, sheet.worksheet.safety
    is_last = bool(worksheet.schedule.series) and session >= (worksheet.schedule.series or 0)
    lines = [
        safety.stop if stopped and safety.stop else safety.after,
        *changes(sheet, vocabularies),
    ]
    if is_last:
        lines.append(worksheet.schedule.series_ask)
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
    ways[1:1] = _again(sheet)
    return Closing(title, tuple(line for line in lines if line), tuple(ways), tuple(links), _scores(sheet))


def kept(sheet: Sheet, vocabularies: Vocabularies, *, can_open_up: bool) -> Closing:
    """Return the last screen of a page that has been kept already."""
    told = (sheet.worksheet.safety.after, *changes(sheet, vocabularies))
    lines = tuple(line for line in told if line)
    links = (Way(OPEN_UP, translate("Closing", "Open it up into a page")),) if can_open_up else ()
    ways = (Way(LEAVE, translate("Closing", "Close")), *_again(sheet))
    return Closing(translate("Closing", "It is kept"), lines, ways, links, _scores(sheet))


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


def _scores(sheet: Sheet) -> tuple[tuple[str, str], ...]:
    return score_words(sheet.worksheet, sheet.answers(), elsewhere=sheet.elsewhere())


def _again(sheet: Sheet) -> Iterator[Way]:
    """Yield the offer to be shown this page again, if the worksheet makes one."""
    days = sheet.worksheet.schedule.follow_up_days
    if days is not None:
        then = QLocale().toString(_qdate(sheet.shift_date + timedelta(days=days)), "d MMMM")
        explained = translate(
            "Closing", "It stays in your journal, and it is offered to you again on {day}."
        ).format(day=then)
        yield Way(AGAIN, translate("Closing", "Keep it and offer it again"), explained)


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
